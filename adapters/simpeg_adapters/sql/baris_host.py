"""Rows of the database to comparable rows: texts, then fields, then canonical values."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, TableClause, select

from siasn_client.baris import Baris
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, Mentah, susun
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.padanan import Padanan, Pemadan, Row
from simpeg_adapters.mapping.tempat import ProfilJenis, Rujukan
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.bacaan import urutan

__all__ = ["baca_pemadan", "baris_dari"]


def baca_pemadan(
    conn: Connection,
    profil: Profil,
    tables: Mapping[str, TableClause],
    padanan: Mapping[str, Mapping[str, str]],
) -> Pemadan:
    """Read every reference table of the profile, one SELECT each, and what a person confirmed beside it."""
    return {
        nama: Padanan.dari(_kode(conn, rujukan, tables), juga_nama=rujukan.juga_nama, padanan=padanan.get(nama, {}))
        for nama, rujukan in profil.rujukan.items()
    }


def _kode(conn: Connection, rujukan: Rujukan, tables: Mapping[str, TableClause]) -> list[tuple[str, str, str]]:
    """The rows (code, BKN's code, name) of one reference; which code comes first is not the database's to say."""
    if rujukan.tabel is None:
        return []
    there = tables[rujukan.tabel].c
    rows = sorted(conn.execute(select(*(there[name] for name in rujukan.kolom))).all(), key=lambda row: urutan(row[0]))
    return [
        (PEMBERSIH["kode"](mentah(code)), mentah(rest[0]) if rujukan.padanan else "", mentah(name))
        for code, name, *rest in rows
    ]


def baris_dari(where: ProfilJenis, pemadan: Pemadan, nip: Nip, row: Row) -> Baris:
    """Make one comparable row; the names behind its codes and what is read along are carried with it.

    Where the NIP is the key, the key is its 18 digits, however the host spells it. A field that its table does not
    have is not empty: it is not there at all.
    """
    values: dict[str, Mentah] = {name: row[column] for name, column in where.ikut.items()}
    known = JENIS[where.jenis].per_nama
    for name, place in where.bidang.items():
        values[name] = place.baca(row, pemadan)
        if (label := known[name].sebutan) and (text := place.sebutan(row, pemadan)):
            values[label] = text
    id_siasn = row[where.id_siasn].strip() if where.id_siasn else ""
    key = where.awalan + (nip.buka() if where.kunci == where.nip else row[where.kunci])
    return susun(where.jenis, nip, values, id_siasn=id_siasn or None, kunci=key, punya=where.bidang)
