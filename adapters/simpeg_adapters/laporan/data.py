"""Results as plain data for machines; ``versi`` is added by whoever prints them."""

from __future__ import annotations

from typing import Any

from siasn_client.sanding import Ringkasan
from siasn_client.sinkronisasi import Laporan, LaporanAudit, Rencana

__all__ = ["audit", "laporan", "rencana", "ringkasan"]


def ringkasan(counts: Ringkasan) -> dict[str, Any]:
    """People, and rows per kind and verdict."""
    data = counts.to_data()
    return {
        "pegawai": data["pegawai"]["diperiksa"],
        "selisih": {jenis: {**found["baris"], "gagal": found["gagal"]} for jenis, found in data["jenis"].items()},
    }


def rencana(plan: Rencana) -> dict[str, Any]:
    """Counts per action, and the digest that an approval quotes."""
    return {"rencana": {**plan.hitungan(), "digest": plan.digest}}


def laporan(hasil: Laporan) -> dict[str, Any]:
    """Items per final state, and why the run stopped before its end, if it did."""
    stopped = {"henti": hasil.henti.pesan} if hasil.henti else {}
    return {"terapan": hasil.hitungan(), **stopped}


def audit(hasil: LaporanAudit) -> dict[str, Any]:
    """How many items were found as approved."""
    return {"audit": hasil.hitungan()}
