"""Rows of the database to comparable rows: texts, then fields, then canonical values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, TableClause, select

from siasn_client.baris import Baris
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, Mentah, susun
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.bidang import Padanan, Pemadan, Row
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.values import PEMBERSIH, mentah

__all__ = ["baca_pemadan", "baca_rows", "baris_dari", "pilih_nip"]


def baca_pemadan(conn: Connection, profil: Profil, tables: Mapping[str, TableClause]) -> Pemadan:
    """Read every reference table of the profile, one SELECT each."""
    found = {}
    for nama, rujukan in profil.rujukan.items():
        there = tables[rujukan.tabel].c
        rows = conn.execute(select(*(there[name] for name in rujukan.kolom)).order_by(there[rujukan.kode]))
        triples = [(PEMBERSIH["kode"](mentah(code)), mentah(bkn), mentah(name)) for code, bkn, name in rows]
        found[nama] = Padanan.dari(triples, juga_nama=rujukan.juga_nama)
    return found


def pilih_nip(column: ColumnElement[str], profil: Profil, nips: Iterable[Nip]) -> ColumnElement[bool]:
    """The condition for the rows of these people, in every spelling of the profile (an index still serves)."""
    return column.in_([spelling for nip in nips for spelling in profil.ejaan(nip)])


def baca_rows(conn: Connection, statement: Select[Any]) -> Iterator[Row]:
    """Run a SELECT and yield its rows as texts by column name."""
    result = conn.execute(statement)
    names = tuple(result.keys())
    for row in result:
        yield dict(zip(names, map(mentah, row), strict=True))


def baris_dari(where: ProfilJenis, pemadan: Pemadan, nip: Nip, row: Row) -> Baris:
    """Make one comparable row; the names behind its codes and what is read along are carried with it.

    Where the NIP is the key, the key is its 18 digits, however the host spells it.
    """
    values: dict[str, Mentah] = {name: row[column] for name, column in where.ikut.items()}
    known = JENIS[where.jenis].per_nama
    for name, place in where.bidang.items():
        values[name] = place.baca(row, pemadan)
        if (label := known[name].sebutan) and (text := place.sebutan(row, pemadan)):
            values[label] = text
    id_siasn = row[where.id_siasn].strip() if where.id_siasn else ""
    key = nip.buka() if where.kunci == where.nip else row[where.kunci]
    return susun(where.jenis, nip, values, id_siasn=id_siasn or None, kunci=key)
