"""Carry out an approved plan so that dying at any instant neither loses nor doubles a write.

For every item: look whether the row is still the one the plan saw, make the intent durable, send once,
make the outcome durable. An answer that is lost (timeout, reset, 5xx, an HTML page, a truncated body, a dead
process) is parked; at the end, after the settle time, SIASN is read back and says whether it landed.
Called again with the same plan and journal it resumes: what is open is settled first.

What this cannot promise: a write that SIASN applies later than the settle time can be doubled, and so can
the one write of a process that was held up (frozen, or told by SIASN to come back later, again and again)
between its last journal row and the send, until its lease had run out and another had settled.
SIASN checks no counter and knows no idempotency key. :func:`~siasn_client.sinkronisasi.audit` reports both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Final

from attrs import define, field

from siasn_client.config import Settings
from siasn_client.conversation.retry import PAUSE_MAX
from siasn_client.errors import SiasnError, StalePlan, TokenEnded, WrongEnvironment, WrongOffice
from siasn_client.ports import Catatan, HostSimpeg, Journal, Keadaan, Lease
from siasn_client.sinkronisasi.bacaan import Henti, Lewati
from siasn_client.sinkronisasi.jalan import Jalan, lingkup
from siasn_client.sinkronisasi.jurnal import TANPA_BEKAS, Buku
from siasn_client.sinkronisasi.kirim import kirim
from siasn_client.sinkronisasi.laporan import HasilButir, Laporan
from siasn_client.sinkronisasi.operasi import langkah
from siasn_client.sinkronisasi.persetujuan import Persetujuan
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Rencana
from siasn_client.sinkronisasi.tarik import tarik
from siasn_client.steps import Flow, Monotonic, Now, do

__all__ = ["UMUR", "apply", "periksa"]

UMUR: Final = timedelta(hours=24)
"""How old a plan may be by default; an older one describes a SIASN that is gone."""

_IN_A_ROW: Final = 5
_FAST_CLOCK: Final = timedelta(minutes=5)
_OTHER_OFFICE: Final = "Rencana ini milik instansi lain. Tidak ada yang dikirim. Pakai rencana instansi ini."
_OTHER_SIASN: Final = (
    "Rencana ini dibuat untuk SIASN {dulu}, sedangkan program terhubung ke SIASN {kini}. "
    "Tidak ada yang dikirim. Buat rencana baru."
)
_TOO_OLD: Final = "Rencana ini sudah lebih dari {jam} jam. Tidak ada yang dikirim. Buat rencana baru."
_FROM_TOMORROW: Final = "Rencana ini bertanggal di masa depan. Tidak ada yang dikirim. Periksa jam komputer."
_TAKEN_BACK: Final = (
    "Butir yang sudah mulai dikerjakan tidak dapat ditolak lagi. Tidak ada yang dikirim. "
    "Lanjutkan dengan persetujuan yang semula."
)


def apply(
    rencana: Rencana,
    persetujuan: Persetujuan,
    *,
    journal: Journal,
    lease: Lease,
    host: HostSimpeg,
    settings: Settings,
    pemegang: str,
    umur: timedelta = UMUR,
    dua_orang: bool = False,
    sewa: float | None = None,
    kemajuan: Callable[[], object] = lambda: None,
    berhenti: Callable[[], bool] = lambda: False,
) -> Flow[Laporan]:
    """Carry out what *persetujuan* approves of *rencana*; the same call resumes.

    Args:
        pemegang: names this worker in the lease; give every process its own.
        umur: how old the plan may be. What an older plan left open needs no care: the next plan reads
            SIASN afresh, long after any settle time.
        dua_orang: refuse an approval by the plan's own maker.
        sewa: seconds the lease lasts without renewal, and so how long a dead worker blocks its
            successor; by default long enough for two calls, the longest pause SIASN may ask for, and
            the settle time. Much less, and another plan may begin before a late write of this one shows.
        kemajuan: called after every item, for a progress bar.
        berhenti: asked between items; True ends the run, and everything left is resumable.

    Raises:
        StalePlan: another digest, office, environment, too old, or not fully decided; nothing was sent.
        LeaseHeld: another worker is applying; nothing more is sent by this one.
        JournalDamaged: the journal's history is impossible; nothing was sent.
    """
    now = yield from Now()
    periksa(rencana, persetujuan, settings=settings, now=now, umur=umur, dua_orang=dua_orang)
    seconds = settings.settle + 2 * settings.total + PAUSE_MAX if sewa is None else sewa
    pegangan = yield from do(lease.acquire, lingkup(rencana), pemegang, now, seconds)
    mulai = yield from Monotonic()
    buku = Buku(rencana.digest)
    jalan = Jalan(rencana, buku, journal, lease, settings, pemegang, seconds, pegangan, now, mulai)
    try:
        rows = yield from do(journal.read, rencana.digest)
        jalan.buku = Buku.dari(rencana.digest, rows, (each.id for each in rencana.butir))
        _tidak_dicabut(jalan, persetujuan)
        laporan = yield from _Terapan(jalan, host, persetujuan, kemajuan, berhenti).semua()
    except Exception:
        yield from jalan.tutup()
        raise
    yield from jalan.tutup()
    return laporan


def periksa(
    rencana: Rencana,
    persetujuan: Persetujuan,
    *,
    settings: Settings,
    now: datetime,
    umur: timedelta = UMUR,
    dua_orang: bool = False,
) -> None:
    """Refuse what :func:`apply` refuses at its door. Pure: for a dry run.

    Raises:
        StalePlan: another digest, office, environment, too old, or not fully decided.
    """
    _periksa(rencana, settings, now, umur)
    persetujuan.periksa(rencana, dua_orang=dua_orang)


def _periksa(rencana: Rencana, settings: Settings, now: datetime, umur: timedelta) -> None:
    """Refuse a plan that is not for here and now."""
    if rencana.instansi != settings.instansi:
        raise StalePlan("the plan is of another office", pesan=_OTHER_OFFICE)
    if rencana.lingkungan is not settings.lingkungan:
        words = _OTHER_SIASN.format(dulu=rencana.lingkungan, kini=settings.lingkungan)
        raise StalePlan("the plan is of another environment", pesan=words)
    if now - rencana.per > umur:
        raise StalePlan("the plan is too old", pesan=_TOO_OLD.format(jam=round(umur.total_seconds() / 3600)))
    if rencana.per - now > _FAST_CLOCK:
        raise StalePlan("the plan is of the future", pesan=_FROM_TOMORROW)


def _tidak_dicabut(jalan: Jalan, persetujuan: Persetujuan) -> None:
    """Refuse an approval that takes back what an earlier run has sent, or may have: that cannot be unsent."""
    for butir in jalan.rencana.dapat_dikerjakan():
        last = jalan.buku.terakhir(butir.id, langkah(butir))
        sent = last is not None and last.putaran > 0 and last.keadaan not in TANPA_BEKAS
        if sent and not persetujuan.setuju(butir.id):
            raise StalePlan("the approval takes back an item that was begun", pesan=_TAKEN_BACK)


@define
class _Terapan:
    """The order of work of one run."""

    jalan: Jalan
    host: HostSimpeg
    persetujuan: Persetujuan
    kemajuan: Callable[[], object]
    berhenti: Callable[[], bool]
    henti: SiasnError | None = None
    terputus: bool = False
    gagal_beruntun: int = 0
    dilewati: dict[str, str] = field(factory=dict)

    def semua(self) -> Flow[Laporan]:
        """Settle what a predecessor left open, work through the rest, settle what that left open."""
        yield from self._tuntaskan()
        for butir in self._disetujui():
            if not self._lanjut():
                break
            if not self.jalan.buku.tuntas(butir.id, langkah(butir)):
                yield from self._satu(butir)
            self.kemajuan()
        yield from self._tuntaskan()
        return self._laporan()

    def _disetujui(self) -> Iterator[Butir]:
        return (each for each in self.jalan.rencana.dapat_dikerjakan() if self.persetujuan.setuju(each.id))

    def _lanjut(self) -> bool:
        """May the next item begin? Stopping happens here, between items, and nowhere else."""
        self.terputus = self.terputus or self.berhenti()
        return self.henti is None and not self.terputus

    def _satu(self, butir: Butir) -> Flow[None]:
        yield from self.jalan.perpanjang()
        self.dilewati.pop(butir.id, None)
        skipped = yield from self._coba(butir)
        if skipped is not None and self._menunggu_token(skipped.error):
            skipped = yield from self._coba(butir)
        if skipped is None:
            self.gagal_beruntun = 0
            return
        self.dilewati[butir.id] = skipped.error.pesan
        self.gagal_beruntun += 1
        if isinstance(skipped, Henti) or self.gagal_beruntun >= _IN_A_ROW:
            self.henti = skipped.error

    def _coba(self, butir: Butir) -> Flow[Lewati | None]:
        try:
            yield from tarik(self.jalan, self.host, butir) if butir.aksi is Aksi.TARIK else kirim(self.jalan, butir)
        except Lewati as skipped:
            return skipped
        return None

    def _menunggu_token(self, error: SiasnError) -> bool:
        """Is it a write that found its token at its end? The item begins again with a read, and that waits.

        So no write is sent after hours without looking again at SIASN and at the lease.
        """
        if not isinstance(error, TokenEnded | WrongEnvironment | WrongOffice):
            return False
        return self.jalan.settings.tunggu_token > 0 and not error.waited

    def _tuntaskan(self) -> Flow[None]:
        """Settle every open outcome, oldest first, for as long as that gets anywhere."""
        butir = {each.id: each for each in self.jalan.rencana.butir}
        before: list[Catatan] = []
        while before != (before := list(self.jalan.buku.terbuka())):
            for row in before:
                if not self._lanjut():
                    return
                yield from self._satu(butir[row.butir])

    def _laporan(self) -> Laporan:
        return Laporan(tuple(map(self._hasil, self.jalan.rencana.dapat_dikerjakan())), self.henti, self.terputus)

    def _hasil(self, butir: Butir) -> HasilButir:
        last = self.jalan.buku.terakhir(butir.id, langkah(butir))
        if last is None and not self.persetujuan.setuju(butir.id):
            return HasilButir(butir, None, ditolak=True, alasan=self.persetujuan.keputusan[butir.id].alasan)
        if last is None:
            return HasilButir(butir, None, alasan=self.dilewati.get(butir.id, ""))
        halfway = last.keadaan is Keadaan.TERKIRIM and not self.jalan.buku.tuntas(butir.id, langkah(butir))
        keadaan = Keadaan.TAK_PASTI if halfway else last.keadaan
        alasan = self.jalan.ucapan.get(butir.id) or self.dilewati.get(butir.id) or last.alasan
        return HasilButir(butir, keadaan, alasan=alasan, kini=self.jalan.kini.get(butir.id, {}))
