"""One run of apply: the journal it writes, the lease it holds, the time it lets pass.

Everything durable goes through :meth:`Jalan.catat`, and every row is written under the lease: a worker
that lost it can write nothing more, neither an intent nor an outcome. Its successor reads SIASN instead.

Time is waited on the clock that only goes forward, and what a predecessor left open is settled from the
moment the lease was taken over: its own instants prove nothing, because an intent may be much older than
its send (SIASN asks to come back later) and clocks are turned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from attrs import define, field

from siasn_client.baris import Baris
from siasn_client.config import Settings
from siasn_client.errors import LeaseHeld
from siasn_client.ports import Catatan, Journal, Keadaan, Lease
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sinkronisasi.jurnal import Buku
from siasn_client.sinkronisasi.letak import Sisi, cari
from siasn_client.sinkronisasi.rencana import Butir, Rencana
from siasn_client.steps import Flow, Monotonic, Now, Sleep, do

__all__ = ["Jalan", "lingkup"]

_SHORTEST_NAP: Final = 0.01
_FRESH: Final = 10
_LOST: Final = (
    "Sinkronisasi ini sudah diambil alih proses lain, jadi berhenti di sini. "
    "Yang sudah dikirim tercatat di jurnal. Tunggu proses lain itu selesai, lalu jalankan lagi untuk melanjutkan."
)


def lingkup(rencana: Rencana) -> str:
    """Name the scope of a plan's lease: one writer per office and environment."""
    return f"{rencana.instansi}/{rencana.lingkungan}"


@define
class Jalan:
    """What the flows of one run share. Not thread-safe: one run is one flow.

    ``mulai`` is when the lease was taken, ``ditulis`` when this run wrote its last row of each step;
    both on the monotonic clock.
    """

    rencana: Rencana
    buku: Buku
    journal: Journal
    lease: Lease
    settings: Settings
    pemegang: str
    sewa: float
    pegangan: int
    diperpanjang: datetime
    mulai: float
    ditulis: dict[tuple[str, str], float] = field(factory=dict)
    orang: DataUtama | None = None  # of the item before; a person's items follow each other
    ucapan: dict[str, str] = field(factory=dict, repr=False)  # by item: what SIASN said; never journalled
    kini: dict[str, Mapping[str, str]] = field(factory=dict, repr=False)  # by item: what stands there now

    def catat(
        self, butir: Butir, langkah: str, keadaan: Keadaan, *, sidik: str = "", id_siasn: str = "", alasan: str = ""
    ) -> Flow[None]:
        """Make the next row of a step durable; return only when it is.

        An intent is written under a fresh lease: it outlasts the send and the settle time after it, also
        when this process dies, so that no other plan begins before the write would have shown.
        """
        if keadaan is Keadaan.NIAT:
            yield from self.perpanjang(_FRESH)
        before = self.buku.akhir(butir.id, langkah)
        catatan = Catatan(
            rencana=self.rencana.digest,
            butir=butir.id,
            langkah=langkah,
            keadaan=keadaan,
            putaran=(before.putaran if before else 0) + (keadaan is Keadaan.NIAT),
            sidik=sidik or (before.sidik if before else ""),
            pada=(yield from Now()),
            id_siasn=id_siasn or None,
            alasan=alasan,
        )
        self.buku.periksa(catatan)
        try:
            yield from do(self.journal.append, catatan, self.pegangan)
        except LeaseHeld as lost:
            raise LeaseHeld(lost.message, pesan=_LOST) from lost
        self.buku.catat(catatan)
        self.ditulis[butir.id, langkah] = yield from Monotonic()

    def ingat_kini(self, butir: Butir, baris: Sequence[Baris], sisi: Sisi) -> None:
        """Keep what stands there now, for the report of a conflict; it is not journalled."""
        row = cari(butir, baris, sisi)[1]
        if row is not None:
            self.kini[butir.id] = {name: row.ambil(name).mentah for name in butir.nilai()}

    def perpanjang(self, bagian: int = 3) -> Flow[None]:
        """Renew the lease once one part in *bagian* of it has passed, or when the clock was turned.

        Raises:
            LeaseHeld: it ran out and somebody else took it.
        """
        now = yield from Now()
        if abs((now - self.diperpanjang).total_seconds()) * bagian < self.sewa:
            return
        try:
            pegangan = yield from self._acquire(now, self.sewa)
        except LeaseHeld as lost:
            raise LeaseHeld(lost.message, pesan=_LOST) from lost
        if pegangan != self.pegangan:
            yield from do(self.lease.release, lingkup(self.rencana), pegangan)
            raise LeaseHeld("the lease ran out, and another worker has been here since", pesan=_LOST)
        self.diperpanjang = now

    def tunggu(self, catatan: Catatan) -> Flow[None]:
        """Let the settle time pass since *catatan* was written, or since the lease was taken, keeping it."""
        since = self.ditulis.get((catatan.butir, catatan.langkah), self.mulai)
        while (left := since + self.settings.settle - (yield from Monotonic())) > 0:
            yield from Sleep(min(left, max(self.sewa / 3, _SHORTEST_NAP)))
            yield from self.perpanjang()

    def tutup(self) -> Flow[None]:
        """Give the lease back, or let it run out after the settle time while an outcome is unknown.

        So that no other plan can begin before a late write of this one would have shown.
        """
        if not any(True for _ in self.buku.terbuka()):
            yield from do(self.lease.release, lingkup(self.rencana), self.pegangan)
            return
        try:
            yield from self._acquire((yield from Now()), self.settings.settle)
        except LeaseHeld:
            return

    def _acquire(self, now: datetime, seconds: float) -> Flow[int]:
        return (yield from do(self.lease.acquire, lingkup(self.rencana), self.pemegang, now, seconds))
