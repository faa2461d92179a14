"""Apply an approved plan, and audit what became of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from siasn_client import Siasn
from siasn_client.sinkronisasi import Laporan, LaporanAudit, Persetujuan, Rencana, apply, audit, periksa
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from simpeg_adapters.commands.sanding import Kemajuan
from simpeg_adapters.instansi import Instansi

__all__ = ["audit_rencana", "keluar_terapan", "periksa_dahulu", "terapkan"]


def terapkan(
    instansi: Instansi,
    siasn: Siasn,
    rencana: Rencana,
    persetujuan: Persetujuan,
    *,
    pemegang: str,
    kemajuan: Kemajuan = lambda done: None,
    berhenti: Callable[[], bool] = lambda: False,
) -> Laporan:
    """Carry out what was approved; called again with the same plan it resumes.

    *berhenti* is asked between items; once it says yes nothing more is begun.

    Raises:
        StalePlan: another office, environment, digest or too old; nothing was sent.
        LeaseHeld: somebody else is applying; nothing was sent.
    """
    return siasn.run(
        apply(
            rencana,
            persetujuan,
            journal=instansi.journal,
            lease=instansi.journal,
            host=instansi.host,
            settings=instansi.settings,
            pemegang=pemegang,
            kemajuan=lambda: kemajuan(1),
            berhenti=berhenti,
        )
    )


def periksa_dahulu(instansi: Instansi, rencana: Rencana, persetujuan: Persetujuan, *, kini: datetime) -> None:
    """Refuse in a dry run what would be refused in earnest. Sends nothing and reads nothing.

    Raises:
        StalePlan: another office, environment, digest or too old.
    """
    periksa(rencana, persetujuan, settings=instansi.settings, now=kini)


def audit_rencana(instansi: Instansi, siasn: Siasn, rencana: Rencana, persetujuan: Persetujuan) -> LaporanAudit:
    """Read back everything that was carried out, from both sides. Sends no write."""
    flow = audit(rencana, persetujuan, journal=instansi.journal, host=instansi.host, settings=instansi.settings)
    return siasn.run(flow)


def keluar_terapan(laporan: Laporan) -> Keluar:
    """Choose the exit code of a finished apply."""
    counts = laporan.hitungan()
    if laporan.terputus:
        return Keluar.TERPUTUS
    if counts["tak_pasti"] or counts["perlu_orang"]:
        return Keluar.SEBAGIAN
    if laporan.henti is not None:
        return kode_keluar(laporan.henti)
    if counts["belum"]:
        return Keluar.SEBAGIAN
    return Keluar.BERBEDA if counts["gagal"] or counts["konflik"] else Keluar.SELESAI
