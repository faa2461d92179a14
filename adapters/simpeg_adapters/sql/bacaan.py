"""Rows of one connection: whose they are, which of a table are of a kind, and what is joined to them.

The database is asked for rows by index; whose a row is, whether it is one at all, which row of another table belongs
to it and in which order rows come is decided here, so that SQLite, MariaDB and PostgreSQL give the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from attrs import evolve, field, frozen
from sqlalchemy import ColumnElement, Connection, String, TableClause, func, or_, select

from siasn_client.privacy import Nip
from simpeg_adapters.errors import HostBroken
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.padanan import Pemadan, Row
from simpeg_adapters.mapping.tempat import ProfilJenis, Sambung
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.kolom import salah_satu

__all__ = ["Pembaca", "Siap", "Terlihat", "berekor", "urutan"]

_AT_ONCE: Final = 500  # values of one IN: under every driver's limit
_TWICE: Final = (
    "Tabel {tabel} memuat lebih dari satu baris berbeda untuk satu nilai {kolom}, sehingga tidak diketahui mana yang "
    "berlaku. Hapus baris gandanya di e-Simpeg."
)


@frozen
class Siap:
    """What is learned from the database once.

    Args:
        tables: the tables that statements may name.
        pemadan: the code tables.
        berekor: the tables where a NIP stands with spaces around it.
    """

    tables: Mapping[str, TableClause] = field(repr=False)
    pemadan: Pemadan = field(repr=False)
    berekor: frozenset[str] = field(default=frozenset(), repr=False)


@frozen
class Terlihat:
    """One row as seen: *mentah* the table's own columns as the driver gave them, *teks* all columns as texts."""

    mentah: Mapping[str, object] = field(repr=False)
    teks: Row = field(repr=False)


class Pembaca:
    """Reads rows over one connection. Lives as long as its transaction; one thread."""

    def __init__(self, conn: Connection, profil: Profil, siap: Siap) -> None:
        self.conn, self.profil, self.siap = conn, profil, siap
        self._keys: dict[Nip, tuple[str, ...]] = {}

    def milik(self, where: ProfilJenis, nips: Sequence[Nip], *, lock: bool = False) -> list[tuple[Nip, Terlihat]]:
        """Return the rows of these people in one table, in the order of their keys, each with whose it is."""
        condition, owner = self._orang(where, nips)
        mine = [
            (nip, row)
            for row in self._baris(where, condition, lock)
            if (nip := owner.get(_dikenal(where, row.teks))) is not None
        ]
        joined = self._sambungkan(where, [row for _, row in mine])
        return [(nip, row) for (nip, _), row in zip(mine, joined, strict=True)]

    def satu(self, where: ProfilJenis, kunci: str, nip: Nip, *, lock: bool = False) -> list[tuple[bool, Terlihat]]:
        """Return the rows with this key, each with whether it is this person's; where the NIP is the key, their own."""
        if where.kunci == where.nip:
            return [(True, row) for _, row in self.milik(where, [nip], lock=lock)]
        column = self.siap.tables[where.tabel].c[where.kunci]
        found = [row for row in self._baris(where, salah_satu(column, [kunci]), lock) if row.teks[where.kunci] == kunci]
        _, owner = self._orang(where, [nip])
        return [(_dikenal(where, row.teks) in owner, row) for row in self._sambungkan(where, found)]

    def kunci_orang(self, nips: Sequence[Nip]) -> Mapping[str, Nip]:
        """Return the host's own key of each of these people -> whose it is; somebody may have two, or none."""
        missing = [nip for nip in nips if nip not in self._keys]
        people, digits = self.profil.pegawai, {nip.buka(): nip for nip in missing}
        if missing and people.kunci:
            there = self.siap.tables[people.tabel].c
            found: dict[Nip, list[str]] = {nip: [] for nip in missing}
            mine = self.pilih_nip(people.tabel, people.nip, missing)
            for key, text in self.conn.execute(select(there[people.kunci], there[people.nip]).where(mine)):
                nip = digits.get(PEMBERSIH["nip"](mentah(text)))
                if nip is not None and (clean := PEMBERSIH["kode"](mentah(key))) not in {"", "0"}:
                    found[nip].append(clean)
            self._keys |= {nip: tuple(dict.fromkeys(keys)) for nip, keys in found.items()}
        return {key: nip for nip in nips for key in self._keys.get(nip, ())}

    def pilih_nip(self, tabel: str, kolom: str, nips: Iterable[Nip]) -> ColumnElement[bool]:
        """The condition for the rows of these people, in every spelling of the profile.

        An index serves, except where this table is known to hold NIPs with spaces around them and the database
        would tell those apart.
        """
        column = self.siap.tables[tabel].c[kolom]
        spellings = [text for nip in nips for text in self.profil.ejaan(nip)]
        return salah_satu(column, spellings) if tabel not in self.siap.berekor else func.trim(column).in_(spellings)

    def _orang(self, where: ProfilJenis, nips: Sequence[Nip]) -> tuple[ColumnElement[bool], Mapping[str, Nip]]:
        """The condition for the rows of these people, and what their column says -> whose the row is."""
        if where.pegawai:
            keys = self.kunci_orang(nips)
            return salah_satu(self.siap.tables[where.tabel].c[where.pegawai], keys), keys
        return self.pilih_nip(where.tabel, where.orang, nips), {nip.buka(): nip for nip in nips}

    def _baris(self, where: ProfilJenis, condition: ColumnElement[bool], lock: bool) -> list[Terlihat]:
        """The rows of one table that are of this kind, by key, nothing joined yet."""
        there, names = self.siap.tables[where.tabel].c, tuple(dict.fromkeys((*where.kolom, *where.kolom_tulis)))
        statement = select(*(there[name] for name in names)).where(condition)
        result = self.conn.execute(statement.with_for_update() if lock else statement)
        found = []
        for row in result:
            raw = dict(zip(names, row, strict=True))
            texts = {name: mentah(value) for name, value in raw.items()}
            if where.cocok(texts):
                found.append(Terlihat(raw, texts))
        return sorted(found, key=lambda row: urutan(row.mentah[where.kunci]))

    def _sambungkan(self, where: ProfilJenis, rows: list[Terlihat]) -> list[Terlihat]:
        for join in where.sambung.values():
            names = where.kolom_sambung(join)
            there = self._tersambung(join, names, {_kode(row.teks[join.kolom]) for row in rows})
            nothing = dict.fromkeys(names, "")
            rows = [
                evolve(row, teks={**row.teks, **{f"{join.nama}.{name}": text for name, text in found.items()}})
                for row in rows
                for found in (there.get(_kode(row.teks[join.kolom]), nothing),)
            ]
        return rows

    def _tersambung(self, join: Sambung, names: Sequence[str], keys: Iterable[str]) -> Mapping[str, Row]:
        """The rows of a joined table by what they are found by.

        Raises:
            HostBroken: two different rows are found by the same; nothing says which one counts.
        """
        there, wanted = self.siap.tables[join.tabel].c, sorted(set(keys) - {"", "0"})
        found: dict[str, Row] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            mine = salah_satu(there[join.ke], wanted[start : start + _AT_ONCE])
            for row in self.conn.execute(select(*(there[name] for name in names)).where(mine)):
                texts = dict(zip(names, map(mentah, row), strict=True))
                if found.setdefault(_kode(texts[join.ke]), texts) != texts:
                    raise HostBroken(
                        _TWICE.format(tabel=join.tabel, kolom=join.ke), message=f"{join.tabel}: two rows for one key"
                    )
        return found


def _dikenal(where: ProfilJenis, row: Row) -> str:
    """What the person's column of a row says, cleaned."""
    return PEMBERSIH["kode" if where.pegawai else "nip"](row[where.orang])


def _kode(text: str) -> str:
    return PEMBERSIH["kode"](text)


def urutan(value: object) -> tuple[int, Any]:
    """The order of keys, the same for every database: nothing, then numbers, then texts by their characters."""
    if value is None:
        return 0, 0
    return (1, value) if isinstance(value, int | float | Decimal) else (2, mentah(value))


def berekor(conn: Connection, profil: Profil, tables: Mapping[str, TableClause]) -> frozenset[str]:
    """The tables that hold a NIP with spaces around it; MariaDB and MySQL compare those that follow as equal."""
    return frozenset(tabel for tabel, kolom in _kolom_nip(profil) if _ada_spasi(conn, tables[tabel].c[kolom]))


def _kolom_nip(profil: Profil) -> Iterator[tuple[str, str]]:
    yield profil.pegawai.tabel, profil.pegawai.nip
    for kind in profil.jenis.values():
        for where in kind.semua:
            if where.nip:
                yield where.tabel, where.nip


def _ada_spasi(conn: Connection, column: ColumnElement[Any]) -> bool:
    if not isinstance(column.type, String):
        return False
    spaced = or_(column.like(" %"), column.like("% "))
    return conn.execute(select(column).where(spaced).limit(1)).first() is not None
