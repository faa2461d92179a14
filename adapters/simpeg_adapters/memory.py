"""Every port in memory: for tests of a host's own code, for examples, and for a first look.

Nothing here survives the process: a journal in memory does not protect against a crash.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from threading import Lock

from attrs import frozen

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong, Lingkup, Tanda, Ubahan
from siasn_client.conversation.antrean import Antrean
from siasn_client.errors import LeaseHeld, Moved
from siasn_client.ports import Catatan, Giliran
from siasn_client.privacy import Nip, Secret
from siasn_client.sanding import JENIS, susun
from siasn_client.sinkronisasi.letak import tiba
from simpeg_adapters.errors import SimpegError

__all__ = ["MemoryHost", "MemoryJournal", "MemoryPace", "MemoryTokenStore"]

_BERTANDA = (Tanda.TAK_DIPETAKAN, Tanda.TANPA_PADANAN)  # what a text alone would not say again


@frozen
class _Sewa:
    """Who holds a lease; ``pegangan`` is unique over all scopes."""

    pemegang: str
    pegangan: int
    sampai: datetime


class MemoryJournal:
    """Journal and lease in memory.

    Thread-safety: safe to share.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._rows: dict[str, list[Catatan]] = defaultdict(list)
        self._written: set[tuple[object, ...]] = set()
        self._leases: dict[str, _Sewa] = {}
        self._counter = 0

    def append(self, catatan: Catatan, pegangan: int | None = None) -> None:
        """Keep one row; see :class:`~siasn_client.ports.Journal`."""
        with self._lock:
            if pegangan is not None and all(lease.pegangan != pegangan for lease in self._leases.values()):
                raise LeaseHeld("the lease was lost to another worker")
            nama = (catatan.rencana, catatan.butir, catatan.langkah, catatan.keadaan, catatan.putaran)
            if nama in self._written:
                raise LeaseHeld("another worker wrote this row")
            self._written.add(nama)
            self._rows[catatan.rencana].append(catatan)

    def read(self, rencana: str) -> Sequence[Catatan]:
        """Return the rows of one plan in order."""
        with self._lock:
            return list(self._rows.get(rencana, ()))

    def acquire(self, lingkup: str, pemegang: str, now: datetime, seconds: float) -> int:
        """Take or renew the lease; see :class:`~siasn_client.ports.Lease`."""
        with self._lock:
            held = self._leases.get(lingkup)
            if held is not None and held.pemegang != pemegang and held.sampai > now:
                raise LeaseHeld("another worker holds the lease")
            if held is None or held.pemegang != pemegang:
                self._counter += 1
                pegangan = self._counter
            else:
                pegangan = held.pegangan
            self._leases[lingkup] = _Sewa(pemegang, pegangan, now + timedelta(seconds=seconds))
            return pegangan

    def release(self, lingkup: str, pegangan: int) -> None:
        """Give the lease back; a lost one is left alone."""
        with self._lock:
            held = self._leases.get(lingkup)
            if held is not None and held.pegangan == pegangan:
                del self._leases[lingkup]

    def close(self) -> None:
        """Do nothing; there is nothing to give back."""


class MemoryTokenStore:
    """Tokens in memory.

    Thread-safety: safe to share.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._tokens: dict[str, tuple[Secret, datetime]] = {}

    def get(self, key: str) -> tuple[Secret, datetime] | None:
        """Return the token and when it ends, or None."""
        with self._lock:
            return self._tokens.get(key)

    def put(self, key: str, token: Secret, until: datetime) -> None:
        """Keep a token until *until*."""
        with self._lock:
            self._tokens[key] = (token, until)

    def drop(self, key: str, token: Secret) -> None:
        """Forget the token, if it is still this one."""
        with self._lock:
            found = self._tokens.get(key)
            if found is not None and found[0] == token:
                del self._tokens[key]


class MemoryPace:
    """The queue of every token, shared by the clients of one process.

    Thread-safety: safe to share.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._queues: dict[str, Antrean] = defaultdict(Antrean)

    def reserve(self, key: str, now: datetime, interval: float) -> Giliran:
        """Take the next free slot; see :class:`~siasn_client.ports.PaceStore`."""
        with self._lock:
            self._queues[key], giliran = self._queues[key].reserve(now.timestamp(), interval)
            return giliran

    def halted(self, key: str, now: datetime, giliran: Giliran) -> bool:
        """Has a pause come in between?"""
        with self._lock:
            return self._queues[key].halted(now.timestamp(), giliran)

    def pause(self, key: str, until: datetime) -> None:
        """Hold everybody of *key*."""
        with self._lock:
            self._queues[key] = self._queues[key].pause(until.timestamp())

    def answered(self, key: str) -> None:
        """Let the others go on."""
        with self._lock:
            self._queues[key] = self._queues[key].answered()


class MemoryHost:
    """An e-Simpeg that is a list of rows.

    Rows without ``kunci`` get one. ``seen`` of every reading is the given instant.
    Thread-safety: one thread at a time.
    """

    def __init__(self, baris: Iterable[Baris] = (), *, seen: datetime = datetime(2026, 1, 1, tzinfo=UTC)) -> None:
        self._seen = seen
        self._rows: dict[tuple[Nip, Jenis], dict[str, Baris]] = defaultdict(dict)
        self._counter = 0
        for row in baris:
            self._put(row)

    def punya(self) -> Mapping[Jenis, Collection[str]]:
        """Every kind and field: these rows were made here."""
        return {jenis: aturan.nama for jenis, aturan in JENIS.items()}

    def nips(self, lingkup: Lingkup) -> Iterator[Nip]:
        """Yield the people of the scope in NIP order; given people as asked.

        Raises:
            SimpegError: a unit was asked for; units are not known here.
        """
        if lingkup.unit is not None:
            raise SimpegError("e-Simpeg ini tidak mengenal unit. Pilih pegawai menurut NIP.")
        yield from sorted({nip for nip, _ in self._rows} if lingkup.nips is None else set(lingkup.nips))

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these people; a kind without rows is Kosong."""
        return {nip: {each: self._reading(nip, each) for each in jenis} for nip in nips}

    def write(self, ubahan: Ubahan) -> None:
        """Change or insert one row; see :class:`~siasn_client.ports.HostSimpeg`."""
        rows = self._rows.get((ubahan.nip, ubahan.jenis), {})
        old = None
        if ubahan.kunci is not None:
            old = rows.get(ubahan.kunci)
            if old is None or old.sidik() != ubahan.sidik:
                raise Moved("the row is not the one that was seen")
        elif _sudah_ada(ubahan, rows.values()):
            return
        before = {name: isi if isi.nilai in _BERTANDA else isi.mentah for name, isi in old.isi.items()} if old else {}
        values = {**before, **ubahan.nilai}
        id_siasn = ubahan.id_siasn or (old.id_siasn if old else None)
        self._put(susun(ubahan.jenis, ubahan.nip, values, id_siasn=id_siasn, kunci=ubahan.kunci))

    def rows(self, nip: Nip | str, jenis: Jenis) -> tuple[Baris, ...]:
        """Look at the rows of one person, for tests."""
        return tuple(self._rows.get((Nip.of(nip), jenis), {}).values())

    def _reading(self, nip: Nip, jenis: Jenis) -> Bacaan[Baris]:
        rows = self.rows(nip, jenis)
        return Ada(rows, self._seen) if rows else Kosong(self._seen)

    def _put(self, row: Baris) -> None:
        kunci = row.kunci
        if kunci is None:
            self._counter += 1
            kunci = row.nip.buka() if row.jenis is Jenis.DATA_UTAMA else f"m{self._counter}"
            row = Baris(row.jenis, row.nip, row.isi, row.id_siasn, kunci)
        self._rows[row.nip, row.jenis][kunci] = row


def _sudah_ada(ubahan: Ubahan, rows: Iterable[Baris]) -> bool:
    """Is the new row there already? Half of it (its id or its values) is somebody else's."""
    wanted = susun(ubahan.jenis, ubahan.nip, dict(ubahan.nilai))
    for row in rows:
        same = all(tiba(row.ambil(name).nilai, wanted.ambil(name).nilai) for name in ubahan.nilai)
        known = ubahan.id_siasn is not None and row.id_siasn == ubahan.id_siasn
        if same and known:
            return True
        if same or known:
            raise Moved("such a row is in the host by now")
    return False
