"""An e-Simpeg database as the port ``HostSimpeg``: read in batches, written one row at a time.

The tests run on SQLite. PostgreSQL 15 was tried by hand; MariaDB/MySQL is spoken through the same constructs, untried.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import partial
from typing import Any, Final

from attrs import field, frozen
from sqlalchemy import Connection, Engine, Select, TableClause, select

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Kosong, Lingkup, Ubahan
from siasn_client.errors import SiasnError
from siasn_client.privacy import Nip
from simpeg_adapters.errors import HostBroken, ProfilError, WriteRefused
from simpeg_adapters.mapping import Profil, periksa
from simpeg_adapters.mapping.bidang import Pemadan
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.values import PEMBERSIH, mentah, saat
from simpeg_adapters.sql.baris_host import baca_pemadan, baca_rows, baris_dari, pilih_nip
from simpeg_adapters.sql.daftar import di_unit, kolom_nip
from simpeg_adapters.sql.sambungan import DARI_BASIS_DATA, bangun_tabel, huruf_asing, jaga_log, rusak, transaksi
from simpeg_adapters.sql.tulis import Penulis

__all__ = ["SqlHost"]

_PAGE: Final = 2000  # NIPs a page: 36 kB
_BATCH: Final = 200  # people a SELECT: with two spellings 400 parameters, under every driver's limit

Rows = Mapping[Nip, Bacaan[Baris]]


@frozen
class _Siap:
    """What is learned from the database once: its tables and its code tables."""

    tables: Mapping[str, TableClause] = field(repr=False)
    pemadan: Pemadan = field(repr=False)


class SqlHost:
    """One e-Simpeg over SQLAlchemy, read through a profile. Read-only unless told otherwise.

    Nothing is opened by the constructor: the profile is checked against the live schema, and the
    reference tables are read, at the first use and then kept; a changed reference table needs a new
    instance. Thread-safety: one instance, one thread at a time.

    Args:
        engine: the host's own; it is not disposed of here.
        profil: says which columns are which fields.
        writable: whether :meth:`write` may change anything.
        now: says when a row was seen.
    """

    def __init__(
        self,
        engine: Engine,
        profil: Profil,
        writable: bool = False,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        jaga_log()
        self._engine = engine
        self._profil = profil
        self._writable = writable
        self._now = now
        self._dimuat: _Siap | None = None
        self.nip_tak_terbaca = 0
        """How many people :meth:`nips` passed over because their NIP has no known spelling."""

    def nips(self, lingkup: Lingkup) -> Iterator[Nip]:
        """Yield the people of a scope in NIP order, page by page, none twice.

        Given people are yielded whether the host has them or not; with a unit only those in it.
        A unit is the host's code or BKN's id and includes the units below it.

        Raises:
            ProfilError, HostBroken, SimpegError: nobody can be listed; an unknown unit is not an empty one.
        """
        self.nip_tak_terbaca = 0
        if lingkup.nips is not None and lingkup.unit is None:
            yield from sorted(set(lingkup.nips))
            return
        wanted = None if lingkup.nips is None else set(lingkup.nips)
        for digits in self._halaman_nip(lingkup.unit):
            if len(digits) != 18 or not (digits.isascii() and digits.isdecimal()):
                self.nip_tak_terbaca += 1
            elif wanted is None or Nip(digits) in wanted:
                yield Nip(digits)

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these people, one SELECT per kind and 200 people, all in one transaction.

        A person the host does not have is ``Kosong``; a kind that the profile does not have, or that
        the database would not give, is ``Gagal``.

        Raises:
            ProfilError: the profile does not fit the database at all.
        """
        people, kinds = tuple(dict.fromkeys(nips)), tuple(dict.fromkeys(jenis))
        found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {nip: {} for nip in people}
        try:
            siap = self._siap()
            transaksi(self._engine, lambda conn: self._isi(conn, siap, found, kinds), apa="reading the host")
        except HostBroken as error:
            for answers in found.values():
                for kind in kinds:
                    answers.setdefault(kind, Gagal(error))
        return found

    def diubah(self, zona: tzinfo) -> Mapping[Nip, datetime]:
        """When each person's row was last changed; who has no readable instant there is left out.

        Args:
            zona: of the office: the column holds its wall clock, as DATETIME or as ISO text.

        Raises:
            ProfilError: the profile does not say which column that is.
            HostBroken: the database cannot be read.
        """
        where = self._profil.pegawai
        if where.diubah is None:
            raise ProfilError(
                f"Profil {self._profil.nama} tidak memuat `diubah` di [pegawai]. "
                f"Sebut kolom yang mencatat kapan baris pegawai diubah di {self._profil.berkas}."
            )
        there = self._siap().tables[where.tabel].c
        statement = select(there[where.nip], there[where.diubah])
        rows = transaksi(
            self._engine, lambda conn: list(baca_rows(conn, statement)), apa="reading when people were changed"
        )
        found: dict[Nip, datetime] = {}
        for row in rows:
            digits, when = PEMBERSIH["nip"](row[where.nip]), saat(row[where.diubah], zona)
            if len(digits) == 18 and digits.isascii() and digits.isdecimal() and when is not None:
                found[Nip(digits)] = max(when, found.get(Nip(digits), when))
        return found

    def write(self, ubahan: Ubahan) -> None:
        """Change or add one row in one transaction; mapped columns only, and only what was asked.

        A row that is repeated exactly (same SIASN id, same values) is not added twice.

        Raises:
            Moved: the row is not the one the plan saw; nothing was changed.
            WriteRefused: this host is read-only, the profile does not allow it, or a value has no
                host code; nothing was changed.
            HostBroken: the database refused; the transaction was undone.
        """
        if not self._writable:
            raise WriteRefused("e-Simpeg dibuka hanya untuk dibaca. Tidak ada yang ditulis. Ubah pengaturan `tulis`.")
        where, siap = self._profil.untuk(ubahan.jenis), self._siap()
        transaksi(
            self._engine,
            lambda conn: Penulis(conn, self._profil, where, siap.tables, siap.pemadan, ubahan).tulis(),
            apa=f"writing {where.tabel}",
            menulis=True,
        )

    def _siap(self) -> _Siap:
        """Check the profile and read the code tables, once."""
        if self._dimuat is None:
            tables = bangun_tabel(periksa(self._profil, self._engine), self._engine.dialect.name)
            pemadan = transaksi(
                self._engine,
                lambda conn: baca_pemadan(conn, self._profil, tables),
                apa="reading the reference tables",
            )
            self._dimuat = _Siap(tables, pemadan)
        return self._dimuat

    def _halaman_nip(self, unit: str | None) -> Iterator[str]:
        """Every distinct NIP of the host without its spaces, in order, by pages that end where the next begins."""
        siap, last = self._siap(), ""
        nip = kolom_nip(self._profil, siap.tables).label("nip_rapat")
        base = select(nip).distinct().order_by(nip).limit(_PAGE)
        if unit is not None:
            base = base.where(di_unit(self._profil, siap.tables, siap.pemadan, unit))
        while True:
            page = transaksi(self._engine, partial(_satu_kolom, base.where(nip.element > last)), apa="listing people")
            yield from page
            if len(page) < _PAGE:
                return
            last = page[-1]

    def _isi(
        self, conn: Connection, siap: _Siap, found: dict[Nip, dict[Jenis, Bacaan[Baris]]], kinds: Sequence[Jenis]
    ) -> None:
        people = tuple(found)
        for kind in kinds:
            for start in range(0, len(people), _BATCH):
                batch = people[start : start + _BATCH]
                for nip, answer in self._satu_jenis(conn, siap, batch, kind).items():
                    found[nip][kind] = answer

    def _satu_jenis(self, conn: Connection, siap: _Siap, nips: Sequence[Nip], jenis: Jenis) -> Rows:
        """Read one kind; one that fails leaves the others readable, and one person's text the other people's."""
        error: SiasnError
        alone = True
        try:
            where = self._profil.untuk(jenis)
            with conn.begin_nested():
                return self._baca(conn, siap, nips, where)
        except ProfilError as missing:
            error = missing
        except DARI_BASIS_DATA as broken:
            error, alone = rusak(broken, f"reading {jenis}"), len(nips) == 1 or not huruf_asing(broken)
        if alone:
            return dict.fromkeys(nips, Gagal(error))
        half = len(nips) // 2
        parts = (self._satu_jenis(conn, siap, part, jenis) for part in (nips[:half], nips[half:]))
        return {nip: answer for part in parts for nip, answer in part.items()}

    def _baca(self, conn: Connection, siap: _Siap, nips: Sequence[Nip], where: ProfilJenis) -> Rows:
        there = siap.tables[where.tabel].c
        statement = (
            select(*(there[name] for name in where.kolom))
            .where(pilih_nip(there[where.nip], self._profil, nips))
            .order_by(there[where.kunci])
        )
        seen = self._now()
        by_digits = {nip.buka(): nip for nip in nips}
        rows: dict[Nip, list[Baris]] = {nip: [] for nip in nips}
        for row in baca_rows(conn, statement):
            nip = by_digits.get(PEMBERSIH["nip"](row[where.nip]))
            if nip is not None:  # a database that compares numbers and texts as floats finds neighbours too
                rows[nip].append(baris_dari(where, siap.pemadan, nip, row))
        return {nip: Ada(tuple(own), seen) if own else Kosong(seen) for nip, own in rows.items()}


def _satu_kolom(statement: Select[Any], conn: Connection) -> list[str]:
    return [mentah(value) for value in conn.execute(statement).scalars()]
