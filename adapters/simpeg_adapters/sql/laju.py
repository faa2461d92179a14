"""The shared pace in a database: one row per token, slots reserved ahead by one short transaction each.

The table stands beside the journal. The arithmetic is ``siasn_client``'s; here a row is locked, read,
changed and written back, in the same SQL on SQLite, MariaDB/MySQL and PostgreSQL. Two workers that make the same
row at once collide on its key; the loser begins again.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

from sqlalchemy import BigInteger, Column, Connection, Engine, MetaData, String, Table, bindparam, select

from siasn_client.conversation.antrean import Antrean
from siasn_client.errors import Effect
from siasn_client.ports import Giliran
from simpeg_adapters.errors import HostBroken, JurnalError
from simpeg_adapters.sql.meja import INNODB, buat_tabel
from simpeg_adapters.sql.sambungan import transaksi

__all__ = ["SqlPace"]

T = TypeVar("T")

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_TICKS: Final = 1_000_000  # a row holds whole microseconds: exact everywhere
_TRIES: Final = 3
_METADATA: Final = MetaData()
_LAJU: Final = Table(
    "siasn_laju",
    _METADATA,
    Column("kunci", String(190), primary_key=True),
    Column("berikut", BigInteger, nullable=False),
    Column("ditahan", BigInteger, nullable=False),
    Column("uji", BigInteger, nullable=False),
    **INNODB,
)
_ROW: Final = select(_LAJU).where(_LAJU.c.kunci == bindparam("key")).with_for_update()
_UPDATE: Final = _LAJU.update().where(_LAJU.c.kunci == bindparam("key"))


class SqlPace:
    """A :class:`~siasn_client.ports.PaceStore` in one table, which is made at the first use if it is missing.

    Thread-safety: safe to share; several processes and machines may use one database, if their clocks agree.

    Raises:
        JurnalError: the database cannot be used (from any method); nothing was sent because of it.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._made = False

    def reserve(self, key: str, now: datetime, interval: float) -> Giliran:
        """Take the next free slot; see :class:`~siasn_client.ports.PaceStore`."""
        return self._change(key, lambda queue: queue.reserve(_seconds(now), interval))

    def halted(self, key: str, now: datetime, giliran: Giliran) -> bool:
        """Has a pause come in between? Changes nothing."""
        return self._change(key, lambda queue: (queue, queue.halted(_seconds(now), giliran)))

    def pause(self, key: str, until: datetime) -> None:
        """Hold everybody of *key*."""
        self._change(key, lambda queue: (queue.pause(_seconds(until)), None))

    def answered(self, key: str) -> None:
        """Let the others go on."""
        self._change(key, lambda queue: (queue.answered(), None))

    def _change(self, key: str, change: Callable[[Antrean], tuple[Antrean, T]]) -> T:
        for _ in range(_TRIES):
            try:
                answer = transaksi(
                    self._engine, lambda conn: self._changed(conn, key, change), apa="pace", menulis=True
                )
            except HostBroken as error:  # another worker made the same table or row just now
                failed = JurnalError(message=error.message)
            else:
                self._made = True
                return answer
        failed.effect = Effect.NONE
        raise failed

    def _changed(self, conn: Connection, key: str, change: Callable[[Antrean], tuple[Antrean, T]]) -> T:
        if not self._made:
            buat_tabel(conn, _METADATA)
        row = conn.execute(_ROW, {"key": key}).first()
        before = Antrean() if row is None else Antrean(*(each / _TICKS for each in row[1:]))
        after, answer = change(before)
        values = {name: round(getattr(after, name) * _TICKS) for name in ("berikut", "ditahan", "uji")}
        if row is None:
            conn.execute(_LAJU.insert(), {"kunci": key, **values})
        elif after != before:
            conn.execute(_UPDATE, {"key": key, **values})
        return answer


def _seconds(instant: datetime) -> float:
    return (instant - _EPOCH) / timedelta(seconds=1)
