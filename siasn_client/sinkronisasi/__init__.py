"""Plan, approve, apply, audit: how a difference becomes a write that lands exactly once.

Everything here is a value or a flow; ``Siasn.run`` and ``AsyncSiasn.run`` perform the flows.
"""

from __future__ import annotations

from siasn_client.sinkronisasi.apply import UMUR, apply, periksa
from siasn_client.sinkronisasi.audit import HasilAudit, LaporanAudit, PutusanAudit, audit
from siasn_client.sinkronisasi.batas import Batas
from siasn_client.sinkronisasi.laporan import HasilButir, Laporan
from siasn_client.sinkronisasi.persetujuan import Keputusan, Persetujuan, setujui_semua
from siasn_client.sinkronisasi.rencana import Aksi, Butir, Perubahan, Rencana
from siasn_client.sinkronisasi.susun import susun_rencana
from siasn_client.sinkronisasi.wewenang import WEWENANG_BAKU, Pemenang, Pengabaian, Wewenang

__all__ = [
    "UMUR",
    "WEWENANG_BAKU",
    "Aksi",
    "Batas",
    "Butir",
    "HasilAudit",
    "HasilButir",
    "Keputusan",
    "Laporan",
    "LaporanAudit",
    "Pemenang",
    "Pengabaian",
    "Persetujuan",
    "Perubahan",
    "PutusanAudit",
    "Rencana",
    "Wewenang",
    "apply",
    "audit",
    "periksa",
    "setujui_semua",
    "susun_rencana",
]
