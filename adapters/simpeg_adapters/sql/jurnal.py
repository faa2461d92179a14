"""The journal and the lease over SQLAlchemy Core: SQLite by default; MariaDB and PostgreSQL pass the same tests.

SQLite runs in WAL mode with ``synchronous=FULL``: a row that ``append`` returned for survives a power
cut. NORMAL would be several times faster and may lose the last rows, and a lost intent is a doubled write.
Every row carries a hash over itself and the row before it, so a changed, lost or moved row is noticed;
the last rows cut off are not (nothing inside a file can tell). No row of a plan can be written twice, by
whatever worker: the database itself refuses a second intent of the same round.

On MariaDB/MySQL the tables are InnoDB whatever the server's default is, and are not used where they are not: a
journal that cannot undo half a write is none. How durable a commit is there is the server's setting.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from math import ceil
from typing import Final, TypeVar
from uuid import uuid4

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Row,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    func,
    select,
)
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError, SQLAlchemyError

from siasn_client.errors import JournalDamaged, LeaseHeld
from siasn_client.ports import Catatan, Keadaan
from siasn_client.privacy import sebab
from simpeg_adapters.errors import JurnalError
from simpeg_adapters.sql.kolom import MYSQL
from simpeg_adapters.sql.meja import INNODB, buat_tabel, tanpa_transaksi
from simpeg_adapters.sql.mode import mode_tulis

__all__ = ["SqlJournal"]

T = TypeVar("T")

_VERSI: Final = 1
_METADATA: Final = MetaData()
_JURNAL: Final = Table(
    "siasn_jurnal",
    _METADATA,
    Column("rencana", String(64), primary_key=True),
    Column("nomor", Integer, primary_key=True, autoincrement=False),
    Column("butir", String(64), nullable=False),
    Column("langkah", String(32), nullable=False),
    Column("keadaan", String(16), nullable=False),
    Column("putaran", Integer, nullable=False),
    Column("sidik", String(64), nullable=False),
    Column("pada", String(40), nullable=False),
    Column("id_siasn", String(64)),
    Column("alasan", Text, nullable=False),
    Column("versi", Integer, nullable=False),
    Column("rantai", String(64), nullable=False),
    UniqueConstraint("rencana", "butir", "langkah", "putaran", "keadaan"),
    **INNODB,
)
_SEWA: Final = Table(
    "siasn_sewa",
    _METADATA,
    Column("lingkup", String(190), primary_key=True),
    Column("pemegang", String(190), nullable=False),
    Column("pegangan", Integer, nullable=False, unique=True),
    Column("sampai", String(40), nullable=False),
    **INNODB,
)
# Statements are built once: building them costs more than running them.
_LAST: Final = (
    select(_JURNAL.c.nomor, _JURNAL.c.rantai)
    .where(_JURNAL.c.rencana == bindparam("rencana"))
    .order_by(_JURNAL.c.nomor.desc())
    .limit(1)
)
_SAME: Final = select(_JURNAL.c.nomor).where(
    *(_JURNAL.c[name] == bindparam(name) for name in ("rencana", "butir", "langkah", "putaran", "keadaan"))
)
_ALL: Final = select(_JURNAL).where(_JURNAL.c.rencana == bindparam("rencana")).order_by(_JURNAL.c.nomor)
_INSERT: Final = _JURNAL.insert()
_HOLDER: Final = select(_SEWA.c.pemegang).where(_SEWA.c.pegangan == bindparam("pegangan")).with_for_update()
_LEASE: Final = select(_SEWA).where(_SEWA.c.lingkup == bindparam("scope")).with_for_update()
_HIGHEST: Final = select(func.max(_SEWA.c.pegangan))
_NAME: Final = 150
_TRIES: Final = 32  # of two that come at once one always gets through
# A deadlock that the database ended by undoing us, or somebody made the same table just now.
_BERADU: Final = frozenset({1213, 1050, "40001", "40P01", "42P07"})
_FIELDS: Final = ("butir", "langkah", "keadaan", "putaran", "sidik", "pada", "id_siasn", "alasan", "versi")
_NEWER: Final = "Jurnal ini ditulis versi program yang lebih baru. Tidak ada yang dikirim. Perbarui program ini dahulu."
_NO_UNDO: Final = (
    "Tabel jurnal di basis data ini tidak mengenal transaksi (MyISAM), sehingga tidak aman. Tidak ada yang dikirim. "
    "Nyalakan InnoDB lalu ubah tabel siasn_jurnal dan siasn_sewa menjadi InnoDB, atau simpan jurnal di berkas SQLite."
)
_HELD: Final = (
    "Sinkronisasi lain sedang berjalan untuk instansi ini, atau baru saja terhenti. "
    "Tidak ada yang dikirim. Coba lagi setelah {sisa} detik."
)


class SqlJournal:
    """Journal and lease in one database; makes its two tables if they are missing.

    Thread-safety: safe to share; every call is one transaction.

    Raises:
        JurnalError: the database cannot be used (from any method).
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._sqlite = engine.dialect.name == "sqlite"
        self._mysql = engine.dialect.name in MYSQL
        self._worker = uuid4().hex
        try:
            self._siapkan()
        except BaseException:
            self.close()
            raise

    def _siapkan(self) -> None:
        if self._sqlite:
            self._write_ahead()
        self._jalankan(partial(buat_tabel, metadata=_METADATA))
        for table in _METADATA.tables:
            if self._jalankan(partial(tanpa_transaksi, tabel=table)):
                raise JurnalError(_NO_UNDO, message=f"{table} has no transactions")

    def _write_ahead(self) -> None:
        """Switch the file to WAL once and for all; where another worker is just doing that, let it."""
        with _translated(), self._engine.connect() as connection, suppress(OperationalError):
            connection.exec_driver_sql("PRAGMA journal_mode=WAL").close()

    def close(self) -> None:
        """Give the database connections back."""
        self._engine.dispose()

    def _jalankan(self, kerja: Callable[[Connection], T]) -> T:
        """Run it in one transaction; begin again where another worker did the same at the same time."""
        with _translated():
            for left in reversed(range(_TRIES)):
                try:
                    with self._transaction() as connection:
                        return kerja(connection)
                except DBAPIError as error:
                    if not left or not _beradu(error):
                        raise
        raise AssertionError("unreachable")

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """One transaction that takes its write lock first, so that two writers queue and never deadlock."""
        with self._engine.connect() as connection:
            if not self._sqlite:
                with connection.begin(), mode_tulis(connection) if self._mysql else nullcontext():
                    yield connection
                return
            connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            connection.exec_driver_sql("PRAGMA synchronous=FULL").close()
            connection.exec_driver_sql("BEGIN IMMEDIATE").close()
            try:
                yield connection
            except BaseException:
                connection.exec_driver_sql("ROLLBACK").close()
                raise
            connection.exec_driver_sql("COMMIT").close()

    def append(self, catatan: Catatan, pegangan: int | None = None) -> None:
        """Write one row durably; see :class:`~siasn_client.ports.Journal`."""
        self._jalankan(lambda connection: _append(connection, catatan, pegangan))

    def read(self, rencana: str) -> Sequence[Catatan]:
        """Return the rows of one plan, in order, after checking that none is missing or changed.

        Raises:
            JournalDamaged: one is, or was written by a newer program.
        """
        rows = self._jalankan(lambda connection: connection.execute(_ALL, {"rencana": rencana}).all())
        if any(row.versi > _VERSI for row in rows):
            raise JournalDamaged("the journal was written by a newer program", pesan=_NEWER)
        before = ""
        for nomor, row in enumerate(rows, 1):
            before = _chain(before, rencana, nomor, {name: getattr(row, name) for name in _FIELDS})
            if row.nomor != nomor or row.rantai != before:
                raise JournalDamaged(f"row {nomor} of plan {rencana[:12]} is missing or was changed")
        return [_catatan(row) for row in rows]

    def acquire(self, lingkup: str, pemegang: str, now: datetime, seconds: float) -> int:
        """Take or renew the lease; see :class:`~siasn_client.ports.Lease`.

        Only this instance renews what it took: two processes under one name are two workers.
        """
        holder = f"{pemegang[:_NAME]}#{self._worker}"
        until = now + timedelta(seconds=seconds)
        return self._jalankan(lambda connection: _acquire(connection, lingkup, holder, now, until))

    def release(self, lingkup: str, pegangan: int) -> None:
        """Give the lease back; the row stays, so that counters never repeat."""
        mine = _SEWA.update().where(_SEWA.c.lingkup == lingkup, _SEWA.c.pegangan == pegangan)
        self._jalankan(lambda connection: connection.execute(mine.values(pemegang="")) and None)


def _append(connection: Connection, catatan: Catatan, pegangan: int | None) -> None:
    if pegangan is not None:
        _still_held(connection, pegangan)
    last = connection.execute(_LAST, {"rencana": catatan.rencana}).first()
    nomor, before = (last.nomor + 1, last.rantai) if last else (1, "")
    values = _values(catatan)
    if connection.execute(_SAME, {"rencana": catatan.rencana, **values}).first():
        raise LeaseHeld("another worker wrote this row")
    chain = _chain(before, catatan.rencana, nomor, values)
    connection.execute(_INSERT, {"rencana": catatan.rencana, "nomor": nomor, "rantai": chain, **values})


def _acquire(connection: Connection, lingkup: str, holder: str, now: datetime, until: datetime) -> int:
    held = connection.execute(_LEASE, {"scope": lingkup}).first()
    if held is not None and held.pemegang == holder:
        connection.execute(_SEWA.update().where(_SEWA.c.lingkup == lingkup).values(sampai=_text(until)))
        return int(held.pegangan)
    if held is not None and held.pemegang and held.sampai > _text(now):
        left = (datetime.fromisoformat(held.sampai) - now).total_seconds()
        raise LeaseHeld("another worker holds the lease", pesan=_HELD.format(sisa=ceil(left)))
    pegangan = 1 + int(connection.execute(_HIGHEST).scalar() or 0)
    row = {"lingkup": lingkup, "pemegang": holder, "pegangan": pegangan, "sampai": _text(until)}
    if held is None:  # somebody else's row that came meanwhile collides, and we begin again
        connection.execute(_SEWA.insert(), row)
    else:  # locked since it was seen
        connection.execute(_SEWA.update().where(_SEWA.c.pegangan == held.pegangan).values(row))
    return pegangan


def _beradu(error: DBAPIError) -> bool:
    """Did another worker come at the same time, so that nothing of ours was done?"""
    return isinstance(error, IntegrityError) or not _BERADU.isdisjoint(_kode(error))


def _kode(error: SQLAlchemyError) -> list[int | str]:
    """The database's own numbers for what went wrong; they name nobody."""
    orig = getattr(error, "orig", None)
    found = (getattr(orig, "sqlstate", None), next(iter(getattr(orig, "args", ())), None))
    return [code for code in found if isinstance(code, int) or (isinstance(code, str) and len(code) == 5)]


def _still_held(connection: Connection, pegangan: int) -> None:
    """Counters are unique over all scopes, so the counter alone names the lease."""
    if not connection.execute(_HOLDER, {"pegangan": pegangan}).scalar():
        raise LeaseHeld("the lease was lost to another worker")


def _values(catatan: Catatan) -> dict[str, str | int | None]:
    """The columns of one row, as stored."""
    values = {name: getattr(catatan, name) for name in _FIELDS if name != "versi"}
    return {**values, "keadaan": catatan.keadaan.value, "pada": _text(catatan.pada), "versi": _VERSI}


def _chain(before: str, rencana: str, nomor: int, values: dict[str, str | int | None]) -> str:
    parts = [before, rencana, str(nomor), *(f"{name}={values[name]!r}" for name in _FIELDS)]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()


def _catatan(row: Row[tuple[object, ...]]) -> Catatan:
    try:
        return Catatan(
            rencana=row.rencana,
            butir=row.butir,
            langkah=row.langkah,
            keadaan=Keadaan(row.keadaan),
            putaran=row.putaran,
            sidik=row.sidik,
            pada=datetime.fromisoformat(row.pada),
            id_siasn=row.id_siasn,
            alasan=row.alasan,
        )
    except ValueError as error:
        raise JournalDamaged(f"row {row.nomor} of plan {row.rencana[:12]} is not readable") from error


def _text(instant: datetime) -> str:
    """An instant as text of fixed width in UTC: sorts and compares like the instant."""
    return instant.astimezone(UTC).isoformat(timespec="microseconds")


@contextmanager
def _translated() -> Iterator[None]:
    """Let no SQLAlchemy error out: it holds the statement and its parameters."""
    try:
        yield
        return
    except SQLAlchemyError as error:
        cause = sebab(error, " ".join(map(str, _kode(error))))
    raise JurnalError(message=f"journal database: {cause}") from cause
