"""Compare e-Simpeg with SIASN, record by record. Pure: rows in, verdicts out.

``susun`` makes rows of raw values, ``bacaan_siasn`` makes them of SIASN records, ``sandingkan`` compares one
person, ``Ringkasan`` counts. Another kind of record is one new file in ``jenis/``. ``DIBACA_SAJA`` names what is
read and shown without being compared.
"""

from __future__ import annotations

from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.banding import sandingkan
from siasn_client.sanding.dibaca_saja import DIBACA_SAJA, AturanBaca, DibacaSaja
from siasn_client.sanding.hasil import (
    SELISIH,
    HasilBaris,
    HasilBidang,
    HasilJenis,
    HasilPegawai,
    Putusan,
    PutusanBaris,
    Ringkasan,
)
from siasn_client.sanding.jenis import JENIS
from siasn_client.sanding.penyusunan import bacaan_siasn, panggilan, susun

__all__ = [
    "DIBACA_SAJA",
    "JENIS",
    "SELISIH",
    "Arah",
    "AturanBaca",
    "AturanJenis",
    "Bidang",
    "DibacaSaja",
    "HasilBaris",
    "HasilBidang",
    "HasilJenis",
    "HasilPegawai",
    "Kunci",
    "Mentah",
    "Putusan",
    "PutusanBaris",
    "Ringkasan",
    "bacaan_siasn",
    "panggilan",
    "sandingkan",
    "susun",
]
