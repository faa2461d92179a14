"""Results as plain data for machines; ``versi`` is added by whoever prints them."""

from __future__ import annotations

from typing import Any

from siasn_client.sanding import HasilPegawai, Ringkasan
from siasn_client.sinkronisasi import Laporan, LaporanAudit, PutusanAudit, Rencana
from simpeg_adapters.laporan.kata import kalimat

__all__ = ["audit", "laporan", "rencana", "ringkasan", "tidak_ditemukan"]


def ringkasan(counts: Ringkasan) -> dict[str, Any]:
    """People, and rows per kind and verdict."""
    data = counts.to_data()
    return {
        "pegawai": data["pegawai"]["diperiksa"],
        "selisih": {jenis: {**found["baris"], "gagal": found["gagal"]} for jenis, found in data["jenis"].items()},
    }


def tidak_ditemukan(hasil: HasilPegawai) -> bool:
    """Both sides were read and know nothing of this person: most likely a NIP was mistyped."""
    return hasil.cocok and not any(jenis.baris for jenis in hasil.jenis)


def rencana(plan: Rencana) -> dict[str, Any]:
    """Counts per action, and the digest that an approval quotes."""
    return {"rencana": {**plan.hitungan(), "digest": plan.digest}}


def laporan(hasil: Laporan) -> dict[str, Any]:
    """Items per final state, whether anything is left, and why the run stopped before its end, if it did."""
    stopped = {"henti": kalimat(hasil.henti)} if hasil.henti else {}
    broken_off = {"terputus": True} if hasil.terputus else {}
    return {"terapan": hasil.hitungan(), "tuntas": hasil.tuntas and not hasil.terputus, **stopped, **broken_off}


def audit(hasil: LaporanAudit) -> dict[str, Any]:
    """How many items were found as approved, and which were not; without personal values."""
    wrong = [
        {
            "butir": each.butir.id,
            "jenis": each.butir.jenis.value,
            "putusan": each.putusan.value,
            "dobel": bool(each.dobel),
        }
        for each in hasil.hasil
        if each.putusan is not PutusanAudit.COCOK
    ]
    return {"audit": hasil.hitungan(), **({"tidak_cocok": wrong} if wrong else {})}
