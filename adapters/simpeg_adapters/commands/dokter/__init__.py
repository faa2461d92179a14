"""``siasn dokter``: what is wrong, whose turn is it, what to do next. Reads only, and names each fault once."""

from __future__ import annotations

from simpeg_adapters.commands.dokter.gejala import Gejala, Keadaan, keluar_dokter
from simpeg_adapters.commands.dokter.jalan import periksa_kantor, periksa_setempat
from simpeg_adapters.commands.dokter.obat import OBAT, Diagnosa, Obat
from simpeg_adapters.commands.dokter.surat import baris_gejala, susun_laporan

__all__ = [
    "OBAT",
    "Diagnosa",
    "Gejala",
    "Keadaan",
    "Obat",
    "baris_gejala",
    "keluar_dokter",
    "periksa_kantor",
    "periksa_setempat",
    "susun_laporan",
]
