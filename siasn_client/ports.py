"""Protocols that others fill: the host's database, the journal, the lease, the tokens, the shared pace.

All are blocking; an async client calls them in a worker thread and does not abandon a call.
Stores carry plain rows, never a Rencana.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from siasn_client.baris import Bacaan, Baris, Jenis, Lingkup, Ubahan
from siasn_client.privacy import Nip, Secret

__all__ = ["Catatan", "Giliran", "HostSimpeg", "Journal", "Keadaan", "Lease", "PaceStore", "Sumber", "TokenStore"]


class HostSimpeg(Protocol):
    """One e-Simpeg. One call = one transaction. Thread-safety: one instance, one thread at a time."""

    def punya(self) -> Mapping[Jenis, Collection[str]]:
        """What this e-Simpeg keeps: the kinds, and of each kind the names of the fields.

        A field that is not named is not empty: it is not compared, and no plan mentions it. Opens nothing.
        """
        ...

    def nips(self, lingkup: Lingkup) -> Iterator[Nip]:
        """Yield the people of a scope, in NIP order, none twice, without loading them all.

        Given people are yielded as asked, whether the host has them or not: whom only SIASN knows is a
        finding. With a unit, only those in it; a host that cannot tell refuses, because an unknown unit
        is not an empty one.
        """
        ...

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these people. Every asked (nip, jenis) has an answer: Ada, Kosong or Gagal.

        Somebody the host does not have is Kosong.
        """
        ...

    def write(self, ubahan: Ubahan) -> None:
        """Change one row, mapped columns only, after checking that it is the one that was seen.

        Only the given fields change; the row remembers ``id_siasn`` where one is given. A new row that
        is there already (same SIASN id, same values) is not added twice: a crash may repeat it.

        Raises:
            Moved: the row is another one by now, or a new one is there with other values or another
                SIASN id; nothing was changed.
        """
        ...


class Keadaan(StrEnum):
    """The states of one item in the journal."""

    NIAT = "niat"  # about to send; durable before a byte leaves
    TERKIRIM = "terkirim"  # proven to be in SIASN (or in the host)
    TAK_PASTI = "tak_pasti"  # sent, outcome unknown; to be read back after the settle time
    GAGAL = "gagal"  # SIASN refused; nothing changed
    KONFLIK = "konflik"  # moved since the plan was made; nothing sent
    PERLU_ORANG = "perlu_orang"  # cannot be decided by a program


@frozen
class Catatan:
    """One journal row: what became of one item. Holds hashes and ids, no personal value.

    Args:
        rencana: digest of the plan.
        butir: id of the item in that plan.
        langkah: the step of the item's operation ("simpan", "sinkron", "tarik").
        putaran: how often this step has been sent, this time included.
        sidik: hash of the body that is or was sent.
        id_siasn: the row id SIASN gave, when known.
        alasan: one Indonesian sentence without personal values.
        pada: instant in UTC.
    """

    rencana: str
    butir: str
    langkah: str
    keadaan: Keadaan
    putaran: int
    sidik: str
    pada: datetime
    id_siasn: str | None = None
    alasan: str = ""


class Journal(Protocol):
    """Append-only and durable: ``append`` returns only when the row would survive a power cut.

    Thread-safety: safe to share.
    """

    def append(self, catatan: Catatan, pegangan: int | None = None) -> None:
        """Write one row; with *pegangan* (a lease counter) only if that lease is still held.

        No row is written twice: one of the same plan, item, step, state and round says that somebody else
        is at work on the same plan, lease or no lease (a turned clock, two runs under one name).

        Raises:
            LeaseHeld: somebody else holds the lease by now, or wrote this row; nothing was written.
        """
        ...

    def read(self, rencana: str) -> Sequence[Catatan]:
        """Return the rows of one plan in the order they were written.

        Raises:
            JournalDamaged: the journal cannot be trusted.
        """
        ...


class Lease(Protocol):
    """One writer per scope, with a counter that grows at every change of holder."""

    def acquire(self, lingkup: str, pemegang: str, now: datetime, seconds: float) -> int:
        """Take or renew the lease; return its counter.

        Raises:
            LeaseHeld: somebody else holds it.
        """
        ...

    def release(self, lingkup: str, pegangan: int) -> None:
        """Give the lease back; a lost one is left alone."""
        ...


class Sumber(Protocol):
    """SIASN's side of a comparison: SIASN itself, or a folder that was downloaded from it.

    Thread-safety: one thread at a time.
    """

    @property
    def dibaca(self) -> tuple[datetime, datetime] | None:
        """When the oldest and the newest of it was read, in UTC; None for SIASN itself, which is read now."""
        ...

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these people. Every asked (nip, jenis) has an answer: Ada, Kosong or Gagal.

        What was not downloaded is Gagal, never Kosong. ``seen`` is when SIASN was read.

        Raises:
            SiasnError: nothing can be read: SIASN is out of reach or refuses the account, the folder is damaged.
        """
        ...


class TokenStore(Protocol):
    """Where tokens live; in memory by default, shared by workers where the host wants it."""

    def get(self, key: str) -> tuple[Secret, datetime] | None:
        """Return the token and when it ends, or None."""
        ...

    def put(self, key: str, token: Secret, until: datetime) -> None:
        """Keep a token until *until*."""
        ...

    def drop(self, key: str, token: Secret) -> None:
        """Forget the token, if it is still this one."""
        ...


@frozen
class Giliran:
    """A slot in the queue of one token: *tunggu* seconds from now.

    ``uji`` is not 0 if it is the one probe after a pause: the instant, on the queue's own clock, from which
    that probe counts as lost. It names the probe.
    """

    tunggu: float
    uji: float = 0.0


class PaceStore(Protocol):
    """When all workers of one token may send: one row per token, slots reserved ahead, shared by all.

    Every method is one short transaction; two workers never get the same slot. Instants are UTC: the
    workers' clocks must agree to well below a second per call of the pace (one machine, or NTP).
    The arithmetic is that of :class:`siasn_client.conversation.antrean.Antrean`.
    Thread-safety: safe to share.

    Raises:
        SiasnError: the store cannot be used (from any method); before a call is sent that is its error.
    """

    def reserve(self, key: str, now: datetime, interval: float) -> Giliran:
        """Take the next free slot of *key*, *interval* seconds or more after the one before."""
        ...

    def halted(self, key: str, now: datetime, giliran: Giliran) -> bool:
        """Has a pause come before the slot's time, so that another slot must be taken?"""
        ...

    def pause(self, key: str, until: datetime) -> None:
        """Hold everybody of *key* until then; SIASN said 429."""
        ...

    def answered(self, key: str) -> None:
        """The probe after a pause was answered: the others may go on."""
        ...
