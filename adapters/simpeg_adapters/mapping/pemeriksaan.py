"""Does a profile fit the live database? Asked before anything is read; everything missing is named at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.types import TypeEngine

from simpeg_adapters.errors import HostBroken, ProfilError
from simpeg_adapters.mapping.profil import Profil

__all__ = ["Skema", "periksa", "skema_hidup"]

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
        there = {*look.get_table_names(), *look.get_view_names()}
        wanted = {table for table, _, _ in _diminta(profil)}
        return {
            table: {str(column["name"]): column["type"] for column in look.get_columns(table)}
            for table in sorted(wanted & there)
        }
    except SQLAlchemyError as error:
        failed = type(error).__name__
    raise HostBroken(message=f"the schema cannot be read ({failed})", operation=profil.berkas)


def _kekurangan(profil: Profil, skema: Skema) -> Iterator[str]:
    told: set[str] = set()
    for table, column, where in _diminta(profil):
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


def _diminta(profil: Profil) -> Iterator[tuple[str, str, str]]:
    """Every (table, column, section of the profile) it needs."""
    people = profil.pegawai
    for column in filter(None, (people.nip, people.unit, people.diubah)):
        yield people.tabel, column, "[pegawai]"
    for nama, rujukan in profil.rujukan.items():
        for column in rujukan.kolom:
            yield rujukan.tabel, column, f"[rujukan.{nama}]"
    for jenis, where in profil.jenis.items():
        for column in dict.fromkeys((*where.kolom, *where.kolom_tulis)):
            yield where.tabel, column, f"[jenis.{jenis}]"
