"""Does a profile fit the live database? Asked before anything is read; everything missing is named at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, Engine, Inspector, inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.types import TypeEngine

from simpeg_adapters.errors import HostBroken, ProfilError
from simpeg_adapters.mapping.profil import Profil
from simpeg_adapters.mapping.tempat import ProfilJenis

__all__ = ["Skema", "diminta", "periksa", "skema_hidup", "skema_tabel"]

Skema = Mapping[str, Mapping[str, TypeEngine[Any]]]
"""Table -> column -> type, for the tables a profile names: the only names that enter a statement."""


def periksa(profil: Profil, engine: Engine | Connection) -> Skema:
    """Check that every table and column of *profil* exists, exactly as spelled; return their types.

    Raises:
        ProfilError: something is missing; names all of it, each with the nearest name there is.
        HostBroken: the database cannot be reached.
    """
    skema = skema_hidup(profil, engine)
    missing = list(_kekurangan(profil, skema))
    if missing:
        raise ProfilError(
            f"Profil {profil.berkas} tidak cocok dengan basis data: {'; '.join(missing)}. "
            "Betulkan nama di profil, atau sambungkan basis data yang benar.",
            operation=profil.berkas,
        )
    return skema


def skema_hidup(profil: Profil, engine: Engine | Connection) -> Skema:
    """Return what the database really has of the tables a profile names.

    Raises:
        HostBroken: the database cannot be reached.
    """
    failed = ""
    try:
        look = inspect(engine)
        return dict(_kolom_hidup(look, sorted({table for table, _, _ in diminta(profil)})))
    except SQLAlchemyError as error:
        failed = type(error).__name__
    raise HostBroken(message=f"the schema cannot be read ({failed})", operation=profil.berkas)


def skema_tabel(tabel: str) -> tuple[str | None, str]:
    """Split the name of a table as a profile spells it: "validasi.diklat" lies in the schema "validasi"."""
    schema, _, name = tabel.rpartition(".")
    return schema or None, name


def _kolom_hidup(look: Inspector, wanted: Iterable[str]) -> Iterator[tuple[str, Mapping[str, TypeEngine[Any]]]]:
    there: dict[str | None, set[str]] = {}
    for table in wanted:
        schema, name = skema_tabel(table)
        if schema not in there:
            there[schema] = {*look.get_table_names(schema), *look.get_view_names(schema)}
        if name in there[schema]:
            yield table, {str(column["name"]): column["type"] for column in look.get_columns(name, schema)}


def _kekurangan(profil: Profil, skema: Skema) -> Iterator[str]:
    told: set[str] = set()
    for table, column, where in diminta(profil):
        if table not in skema:
            text = f"tabel {table} tidak ada ({where})"
        elif column not in skema[table]:
            text = f"kolom {table}.{column} tidak ada ({where}{_mirip(column, skema[table])})"
        else:
            continue
        if (about := text.split(" (")[0]) not in told:
            told.add(about)
            yield text


def _mirip(column: str, there: Iterable[str]) -> str:
    near = get_close_matches(column, list(there), n=1)
    return f"; yang mirip: {near[0]}" if near else ""


def diminta(profil: Profil) -> Iterator[tuple[str, str, str]]:
    """Every (table, column, section of the profile) that is read or written; some come more than once."""
    people = profil.pegawai
    for column in people.kolom:
        yield people.tabel, column, "[pegawai]"
    for nama, rujukan in profil.rujukan.items():
        for column in rujukan.kolom:
            yield str(rujukan.tabel), column, f"[rujukan.{nama}]"
    for kind in profil.jenis.values():
        for where in kind.semua:
            yield from _satu_tabel(where)


def _satu_tabel(where: ProfilJenis) -> Iterator[tuple[str, str, str]]:
    for column in dict.fromkeys((*where.kolom, *where.kolom_tulis)):
        yield where.tabel, column, where.bagian
    for join in where.sambung.values():
        for column in where.kolom_sambung(join):
            yield join.tabel, column, f"{where.bagian[:-1]}.sambung.{join.nama}]"
