"""An e-Simpeg database as the port ``HostSimpeg``: read in batches, written one row at a time.

The tests run it on SQLite, MariaDB 10.11 (without strict mode, latin1, MyISAM) and PostgreSQL 15: the same rows in the
same order on all three. MySQL itself was not at hand.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from functools import partial
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Connection, Engine, Select, select

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Kosong, Lingkup, Ubahan
from siasn_client.errors import Effect, SiasnError
from siasn_client.privacy import Nip
from simpeg_adapters.errors import HostBroken, ProfilError, WriteRefused
from simpeg_adapters.mapping import Profil, periksa
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.values import PEMBERSIH, mentah, saat
from simpeg_adapters.sql.bacaan import Pembaca, Siap, berekor
from simpeg_adapters.sql.baris_host import baca_pemadan, baris_dari
from simpeg_adapters.sql.daftar import di_unit, kolom_nip
from simpeg_adapters.sql.kolom import bangun_tabel
from simpeg_adapters.sql.sambungan import DARI_BASIS_DATA, huruf_asing, jaga_log, rusak, transaksi
from simpeg_adapters.sql.tak_terbaca import TakTerbaca, baca_tak_terbaca
from simpeg_adapters.sql.tulis import Penulis

__all__ = ["SqlHost"]

_PAGE: Final = 2000  # NIPs a page: 36 kB
_BATCH: Final = 200  # people a SELECT: with two spellings 400 parameters, under every driver's limit

Rows = Mapping[Nip, Bacaan[Baris]]


class SqlHost:
    """One e-Simpeg over SQLAlchemy, read through a profile. Read-only unless told otherwise.

    Nothing is opened by the constructor: the profile is checked against the live schema, and the
    reference tables are read, at the first use and then kept; a changed reference table needs a new
    instance. Thread-safety: one instance, one thread at a time.

    Args:
        engine: the host's own; it is not disposed of here.
        profil: says which columns are which fields.
        writable: whether :meth:`write` may change anything.
        padanan: name of a reference of the profile -> local code or text -> BKN's id, as a person confirmed it;
            used where the reference table has no counterpart of its own.
        now: says when a row was seen.
    """

    def __init__(
        self,
        engine: Engine,
        profil: Profil,
        writable: bool = False,
        *,
        padanan: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        jaga_log()
        self._engine = engine
        self._profil = profil
        self._writable = writable
        self._padanan = padanan
        self._now = now
        self._dimuat: Siap | None = None
        self.nip_tak_terbaca = 0
        """How many people :meth:`nips` passed over because their NIP has no known spelling."""

    def punya(self) -> Mapping[Jenis, Collection[str]]:
        """The kinds of the profile, with the fields of all their tables. Opens nothing."""
        return {
            jenis: frozenset(name for place in where.semua for name in place.bidang)
            for jenis, where in self._profil.jenis.items()
        }

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

    def tak_terbaca(self) -> list[TakTerbaca]:
        """Who is in the table of people under a NIP that :meth:`nips` passes over; empty and missing ones too.

        Raises:
            ProfilError, HostBroken: the table of people cannot be read.
        """
        siap = self._siap()
        return transaksi(
            self._engine,
            lambda conn: list(baca_tak_terbaca(conn, self._profil, siap)),
            apa="reading people without a readable NIP",
        )

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
            self._engine, lambda conn: conn.execute(statement).all(), apa="reading when people were changed"
        )
        found: dict[Nip, datetime] = {}
        for nip, changed in rows:
            digits, when = PEMBERSIH["nip"](mentah(nip)), saat(mentah(changed), zona)
            if len(digits) == 18 and digits.isascii() and digits.isdecimal() and when is not None:
                found[Nip(digits)] = max(when, found.get(Nip(digits), when))
        return found

    def write(self, ubahan: Ubahan) -> None:
        """Change or add one row in one transaction; mapped columns only, and only what was asked.

        A row that is repeated exactly (same SIASN id, same values) is not added twice. A row is changed by a
        statement that names every value that was seen, so that also a table without transactions (MyISAM) cannot
        lose what somebody else wrote in between; what such a table has taken cannot be undone.

        Raises:
            Moved: the row is not the one the plan saw; nothing was changed.
            WriteRefused: this host is read-only, the profile does not allow it, or a value has no
                host code; nothing was changed.
            HostBroken: the database refused; the transaction was undone. ``effect`` is UNKNOWN where the line
                broke at the commit, or where a table without transactions may have taken it.
        """
        if not self._writable:
            raise WriteRefused("e-Simpeg dibuka hanya untuk dibaca. Tidak ada yang ditulis. Ubah pengaturan `tulis`.")
        where, siap = self._profil.untuk(ubahan.jenis), self._siap()
        started: list[Penulis] = []

        def tulis(conn: Connection) -> None:
            started.append(Penulis(Pembaca(conn, self._profil, siap), where, ubahan))
            started[-1].tulis()

        try:
            transaksi(self._engine, tulis, apa=f"writing {where.tabel}", menulis=True)
        except HostBroken as error:
            if any(penulis.tak_terbatalkan for penulis in started):
                error.effect = Effect.UNKNOWN
            raise

    def _siap(self) -> Siap:
        """Check the profile and read the code tables, once."""
        if self._dimuat is None:
            tables = bangun_tabel(periksa(self._profil, self._engine), self._engine.dialect.name)
            self._dimuat = transaksi(
                self._engine,
                lambda conn: Siap(
                    tables,
                    baca_pemadan(conn, self._profil, tables, self._padanan),
                    berekor(conn, self._profil, tables),
                ),
                apa="reading the reference tables",
            )
        return self._dimuat

    def _halaman_nip(self, unit: str | None) -> Iterator[str]:
        """Every distinct NIP of the host without its spaces, in order, by pages that end where the next begins."""
        siap, last, dialect = self._siap(), "", self._engine.dialect.name
        nip = kolom_nip(self._profil, siap.tables, dialect).label("nip_rapat")
        base = select(nip).distinct().order_by(nip).limit(_PAGE)
        if unit is not None:
            base = base.where(di_unit(self._profil, siap.tables, siap.pemadan, unit, dialect))
        while True:
            page = transaksi(self._engine, partial(_satu_kolom, base.where(nip.element > last)), apa="listing people")
            yield from page
            if len(page) < _PAGE:
                return
            last = page[-1]

    def _isi(
        self, conn: Connection, siap: Siap, found: dict[Nip, dict[Jenis, Bacaan[Baris]]], kinds: Sequence[Jenis]
    ) -> None:
        people, pembaca = tuple(found), Pembaca(conn, self._profil, siap)
        for kind in kinds:
            for start in range(0, len(people), _BATCH):
                batch = people[start : start + _BATCH]
                for nip, answer in self._satu_jenis(pembaca, batch, kind).items():
                    found[nip][kind] = answer

    def _satu_jenis(self, pembaca: Pembaca, nips: Sequence[Nip], jenis: Jenis) -> Rows:
        """Read one kind; one that fails leaves the others readable, and one person's text the other people's."""
        error: SiasnError
        alone = True
        try:
            where = self._profil.untuk(jenis)
            with pembaca.conn.begin_nested():
                return self._baca(pembaca, nips, where)
        except ProfilError as missing:
            error = missing
        except HostBroken as twice:  # what is said of one row is no reason to fail the others
            error, alone = twice.with_traceback(None), len(nips) == 1
        except DARI_BASIS_DATA as broken:
            if getattr(broken, "connection_invalidated", False):
                raise  # the line is dead, not the kind
            error, alone = rusak(broken, f"reading {jenis}"), len(nips) == 1 or not huruf_asing(broken)
        if alone:
            return dict.fromkeys(nips, Gagal(error))
        half = len(nips) // 2
        parts = (self._satu_jenis(pembaca, part, jenis) for part in (nips[:half], nips[half:]))
        return {nip: answer for part in parts for nip, answer in part.items()}

    def _baca(self, pembaca: Pembaca, nips: Sequence[Nip], where: ProfilJenis) -> Rows:
        seen = self._now()
        rows: dict[Nip, list[Baris]] = {nip: [] for nip in nips}
        for table in where.semua:
            for nip, row in pembaca.milik(table, nips):
                rows[nip].append(baris_dari(table, pembaca.siap.pemadan, nip, row.teks))
        return {nip: Ada(tuple(own), seen) if own else Kosong(seen) for nip, own in rows.items()}


def _satu_kolom(statement: Select[Any], conn: Connection) -> list[str]:
    return [mentah(value) for value in conn.execute(statement).scalars()]
