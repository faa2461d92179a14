"""Read back everything that was carried out and hold it against the plan: what the operator files.

Also the only thing that finds what no client can prevent: a row that stands there twice because a write
was applied after the settle time, or by a process that was frozen while another took its lease.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import timedelta
from enum import StrEnum
from itertools import groupby
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Baris
from siasn_client.config import Settings
from siasn_client.errors import ConfigError, SiasnError, StalePlan
from siasn_client.ports import Catatan, HostSimpeg, Journal
from siasn_client.sinkronisasi.bacaan import Henti, Lewati, baca_host, baca_segar
from siasn_client.sinkronisasi.jurnal import TANPA_BEKAS, Buku
from siasn_client.sinkronisasi.letak import Letak, Sisi, cari, sama_isi, senama
from siasn_client.sinkronisasi.operasi import langkah
from siasn_client.sinkronisasi.persetujuan import Persetujuan
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Rencana
from siasn_client.steps import Flow, Now, Sleep, do

__all__ = ["HasilAudit", "LaporanAudit", "PutusanAudit", "audit"]

_OTHER_SIASN: Final = (
    "Rencana ini milik instansi atau SIASN lain, jadi tidak dapat diaudit di sini. Pakai pengaturan yang semula."
)


class PutusanAudit(StrEnum):
    """What the audit says of one item."""

    COCOK = "cocok"  # found once, as approved
    BEDA = "beda"  # not found, found otherwise, or found twice
    TAK_TERBACA = "tak_terbaca"  # that side could not be read; audit again


@frozen
class HasilAudit:
    """One item that was carried out: what was approved (``butir.nilai()``) and what was found (``temu``).

    ``dobel`` are the row ids (SIASN) or keys (host) where more than one row is the approved one.
    """

    butir: Butir
    putusan: PutusanAudit
    temu: Mapping[str, str] = field(factory=dict, repr=False)
    dobel: tuple[str, ...] = field(default=(), repr=False)


@frozen
class LaporanAudit:
    """Expected and found, for every item that may have reached its target."""

    hasil: tuple[HasilAudit, ...] = field(repr=False)

    def hitungan(self) -> dict[str, int]:
        """How many items were found how; ``dobel`` are counted in ``beda`` too."""
        found = Counter(each.putusan for each in self.hasil)
        return {**{each.value: found[each] for each in PutusanAudit}, "dobel": len(self.dobel)}

    @property
    def cocok(self) -> int:
        """How many were found once and as approved."""
        return self.hitungan()["cocok"]

    @property
    def beda(self) -> int:
        """How many were not."""
        return self.hitungan()["beda"]

    @property
    def dobel(self) -> tuple[HasilAudit, ...]:
        """The items that stand there more than once."""
        return tuple(each for each in self.hasil if each.dobel)


def audit(
    rencana: Rencana,
    persetujuan: Persetujuan,
    *,
    journal: Journal,
    host: HostSimpeg | None = None,
    settings: Settings | None = None,
) -> Flow[LaporanAudit]:
    """Read back every item that was carried out or may have been. Sends no write.

    The journal says which those are; items that are proven never to have reached their target (conflict,
    refused, not begun) are left out. With *settings*, what is not found at once is looked at again when its
    settle time has passed, and a plan of another office or SIASN is refused.

    Raises:
        StalePlan: the approval is not for this plan, or the plan not for this SIASN.
        ConfigError: the plan has items for the host, and *host* was not given.
        SiasnError: SIASN cannot be read at all (no token, no right).
        JournalDamaged: the journal's history is impossible.
    """
    persetujuan.periksa(rencana)
    if settings is not None and (settings.instansi, settings.lingkungan) != (rencana.instansi, rencana.lingkungan):
        raise StalePlan("the plan is of another office or environment", pesan=_OTHER_SIASN)
    rows = yield from do(journal.read, rencana.digest)
    buku = Buku.dari(rencana.digest, rows, (each.id for each in rencana.butir))
    sent = {each.id: (each, last) for each in rencana.dapat_dikerjakan() if (last := _carried_out(each, buku))}
    found = yield from _lihat([butir for butir, _ in sent.values()], host)
    doubtful = [sent[each.butir.id] for each in found if each.putusan is PutusanAudit.BEDA and not each.dobel]
    if settings is not None and doubtful and (yield from _waited([last for _, last in doubtful], settings.settle)):
        again = yield from _lihat([butir for butir, _ in doubtful], host)
        newer = {each.butir.id: each for each in again}
        found = [newer.get(each.butir.id, each) for each in found]
    return LaporanAudit(tuple(found))


def _carried_out(butir: Butir, buku: Buku) -> Catatan | None:
    last = buku.terakhir(butir.id, langkah(butir))
    return last if last is not None and last.putaran > 0 and last.keadaan not in TANPA_BEKAS else None


def _waited(last: Iterable[Catatan], settle: float) -> Flow[bool]:
    """Sleep until the newest of these rows is older than the settle time; say whether that was needed."""
    now = yield from Now()
    left = min(settle, max((row.pada + timedelta(seconds=settle) - now).total_seconds() for row in last))
    if left > 0:
        yield from Sleep(left)
    return left > 0


def _lihat(butir: Iterable[Butir], host: HostSimpeg | None) -> Flow[list[HasilAudit]]:
    """Look at each item, reading each kind of each person once."""
    found: list[HasilAudit] = []
    stopped: SiasnError | None = None
    for _, group in groupby(butir, key=lambda each: (each.nip, each.jenis, each.aksi)):
        items = list(group)
        try:
            rows = yield from _rows(items[0], host)
        except Henti as everything:
            stopped = everything.error
            break
        except Lewati:
            found += [HasilAudit(each, PutusanAudit.TAK_TERBACA) for each in items]
        else:
            found += [_nilai(each, rows) for each in items]
    if stopped is not None:
        raise stopped  # here, where it is not its own cause
    return found


def _rows(butir: Butir, host: HostSimpeg | None) -> Flow[tuple[Baris, ...]]:
    if butir.aksi is Aksi.KIRIM:
        return (yield from baca_segar(butir.nip, butir.jenis)).baris
    if host is None:
        raise ConfigError("the plan has items for the host: give the audit a host")
    return (yield from baca_host(host, butir.nip, butir.jenis))


def _nilai(butir: Butir, rows: tuple[Baris, ...]) -> HasilAudit:
    sisi = Sisi.SIASN if butir.aksi is Aksi.KIRIM else Sisi.SIMPEG
    letak, row = cari(butir, rows, sisi)
    temu = {name: row.ambil(name).mentah for name in butir.nilai()} if row is not None else {}
    dobel = _doubles(butir, rows, sisi)
    cocok = letak is Letak.ADA and not dobel
    return HasilAudit(butir, PutusanAudit.COCOK if cocok else PutusanAudit.BEDA, temu, dobel)


def _doubles(butir: Butir, rows: tuple[Baris, ...], sisi: Sisi) -> tuple[str, ...]:
    """The rows that are this item, if there is more than one; only a new row can stand there twice."""
    if butir.sidik_siasn if sisi is Sisi.SIASN else butir.sidik_simpeg:
        return ()
    same = [row for row in rows if sama_isi(butir, row) or row in senama(butir, rows)]
    names = [(row.id_siasn if sisi is Sisi.SIASN else row.kunci) or "" for row in same]
    return tuple(names) if len(names) > 1 else ()
