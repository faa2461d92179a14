"""The people whom a list of NIPs passes over: their NIP is empty, too short, or holds letters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from attrs import field, frozen
from sqlalchemy import Connection, select

from siasn_client.baris import Isi, Jenis
from siasn_client.privacy import Nip
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.bacaan import Siap
from simpeg_adapters.sql.baris_host import baris_dari

__all__ = ["TakTerbaca", "baca_tak_terbaca"]

_NOBODY = Nip("0" * 18)
"""Stands for the owner of a row that says who he is in no known way."""


@frozen
class TakTerbaca:
    """One row of the table of people: its key, its NIP as it stands there, and data utama where it is that table."""

    kunci: str = field(repr=False)
    nip: str = field(repr=False)
    isi: Mapping[str, Isi] = field(factory=dict, repr=False)


def baca_tak_terbaca(conn: Connection, profil: Profil, siap: Siap) -> Iterator[TakTerbaca]:
    """Yield them in the order in which the database gives them; one pass over the table of people.

    The fields are those that stand in the table of people itself; what is joined to it is left out.
    """
    people = profil.pegawai
    where = profil.jenis.get(Jenis.DATA_UTAMA)
    same = where is not None and where.tabel == people.tabel
    names = tuple(dict.fromkeys((*(where.kolom if where and same else ()), people.nip)))
    there = siap.tables[people.tabel].c
    for number, row in enumerate(conn.execute(select(*(there[name] for name in names))), start=1):
        texts = dict(zip(names, map(mentah, row), strict=True))
        digits = PEMBERSIH["nip"](texts[people.nip])
        if len(digits) == 18 and digits.isascii() and digits.isdecimal():
            continue
        if where is None or not same:
            yield TakTerbaca(f"{people.tabel}:{number}", digits)
        elif where.cocok(texts):
            baris = baris_dari(where, siap.pemadan, _NOBODY, defaultdict(str, texts))
            key = f"{people.tabel}:{number}" if where.kunci == where.nip else baris.kunci
            yield TakTerbaca(key or f"{people.tabel}:{number}", digits, baris.isi)
