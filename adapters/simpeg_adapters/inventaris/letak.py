"""Where an element lies in this e-Simpeg: table, column, type and length, by the profile and the live schema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from attrs import frozen
from sqlalchemy.types import Date, DateTime, LargeBinary, String, TypeEngine

from siasn_client.baris import Jenis
from simpeg_adapters.inventaris.elemen import Elemen
from simpeg_adapters.inventaris.ukur import Bidang as NamaBidang
from simpeg_adapters.mapping import Profil, Skema
from simpeg_adapters.mapping.bidang import Bidang, Kolom, Menurut, Tetap
from simpeg_adapters.mapping.tempat import ProfilJenis

__all__ = ["Letak", "berkode", "letak", "letak_tangan", "sebut_letak"]

_BETWEEN: Final = re.compile(r"[;,\n]")


@frozen
class Letak:
    """One column, its type as the database names it, and the reference its codes go through.

    ``panjang`` is None where the type has no length; ``tanggal`` says whether it can hold nothing but
    a date, ``berkas`` whether it holds bytes.
    """

    tabel: str
    kolom: str
    tipe: str
    panjang: int | None = None
    tanggal: bool = False
    berkas: bool = False
    rujukan: str = ""

    def __str__(self) -> str:
        return f"{self.tabel}.{self.kolom}"


def letak(elemen: Elemen, profil: Profil, skema: Skema) -> tuple[Letak, ...]:
    """Return the columns that hold an element, in the order of its fields; none where the profile has no place."""
    found = [place for jenis, nama in elemen.bidang for place in _dari(profil, skema, jenis, nama)]
    return tuple({str(place): place for place in found}.values())


def letak_tangan(text: str, skema: Skema) -> tuple[tuple[Letak, ...], tuple[str, ...]]:
    """Read what somebody wrote by hand ("tb_01.goldarah; r_kgb.nosk"): the columns, and what is not in the schema."""
    found, unknown = dict[str, Letak](), list[str]()
    for part in filter(None, (each.strip() for each in _BETWEEN.split(text))):
        table, _, column = (each.strip() for each in part.rpartition("."))
        if column in skema.get(table, {}):
            found[f"{table}.{column}"] = _letak(table, column, skema[table][column])
        else:
            unknown.append(part)
    return tuple(found.values()), tuple(unknown)


def sebut_letak(places: Iterable[Letak]) -> str:
    """The columns as one cell shows them."""
    return "; ".join(map(str, places))


def berkode(profil: Profil) -> dict[NamaBidang, str]:
    """The fields whose columns go through a code table or a map of the profile, with the name of it."""
    return {
        (jenis, nama): via
        for jenis, where in profil.jenis.items()
        for table in where.semua
        for nama, place in table.bidang.items()
        if (via := _rujukan(place))
    }


def _dari(profil: Profil, skema: Skema, jenis: Jenis, nama: str) -> Iterator[Letak]:
    where = profil.jenis.get(jenis)
    for table in where.semua if where else ():
        place = table.bidang.get(nama)
        if nama == "nip":
            people = profil.pegawai
            yield _letak(people.tabel, people.nip, skema[people.tabel][people.nip])
        elif nama == "id_siasn":
            yield from [_kolom(table, skema, table.id_siasn, "")] if table.id_siasn else []
        elif isinstance(place, Tetap):
            yield Letak(table.tabel, f"(selalu {place.nilai})", "tetap", rujukan="nilai tetap")
        elif place is not None:
            yield from (_kolom(table, skema, each, _rujukan(place)) for each in place.dibaca)


def _kolom(where: ProfilJenis, skema: Skema, kolom: str, rujukan: str) -> Letak:
    join = where.lewat(kolom)
    table, own = (join.tabel, kolom.partition(".")[2]) if join else (where.tabel, kolom)
    return _letak(table, own, skema[table][own], rujukan)


def _letak(tabel: str, kolom: str, tipe: TypeEngine[Any], rujukan: str = "") -> Letak:
    return Letak(
        tabel,
        kolom,
        _nama_tipe(tipe),
        tipe.length if isinstance(tipe, String) else None,
        isinstance(tipe, Date | DateTime),
        isinstance(tipe, LargeBinary),
        rujukan,
    )


def _nama_tipe(tipe: TypeEngine[Any]) -> str:
    """The type alone: its length stands apart, and the character set that MariaDB adds says nothing here."""
    return re.split(r"[ (]", str(tipe), maxsplit=1)[0]


def _rujukan(place: Bidang) -> str:
    """The code table of a field, or the map of the profile; "" where its text is taken as it is."""
    match place:
        case Kolom(rujukan=str(nama)):
            return nama
        case Kolom(peta=peta) if peta is not None:
            return f"peta {place.kolom}"
        case Menurut():
            return ", ".join(filter(None, dict.fromkeys(map(_rujukan, place.pilihan.values()))))
    return ""
