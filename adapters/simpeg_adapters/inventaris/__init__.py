"""The inventory of data needs: what BKN's service families ask for, and what this e-Simpeg has of it.

The elements are data (``elemen.json``); where each lies is read from the profile and the live schema, how well it is
filled from the rows. Nothing of it needs SIASN.
"""

from __future__ import annotations

from simpeg_adapters.inventaris.basis_data import hitung_kolom, skema_penuh
from simpeg_adapters.inventaris.elemen import Elemen, Kelompok, baca_elemen
from simpeg_adapters.inventaris.isian import Isian, baca_isian
from simpeg_adapters.inventaris.letak import Letak, berkode, letak, letak_tangan
from simpeg_adapters.inventaris.status import Arus, Status
from simpeg_adapters.inventaris.susun import BarisInventaris, Cakupan, cakupan, susun_inventaris
from simpeg_adapters.inventaris.ukur import POLA, Takaran, Ukuran, ukur_baris

__all__ = [
    "POLA",
    "Arus",
    "BarisInventaris",
    "Cakupan",
    "Elemen",
    "Isian",
    "Kelompok",
    "Letak",
    "Status",
    "Takaran",
    "Ukuran",
    "baca_elemen",
    "baca_isian",
    "berkode",
    "cakupan",
    "hitung_kolom",
    "letak",
    "letak_tangan",
    "skema_penuh",
    "susun_inventaris",
    "ukur_baris",
]
