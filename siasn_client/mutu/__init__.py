"""Data quality: the 27 indicators of BKN's IKD, the index they make, and what a repair would gain. Pure.

``dari_bacaan`` and ``dari_ekspor`` make the facts of a person, ``Penghitung`` counts people one after the other,
``Indeks`` and ``Ramalan`` are what comes of it. Another indicator is one new file in ``indikator/``. Everything is a
forecast by our own formula ("perkiraan"), with weights that BKN has not confirmed.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import TABEL, Acuan, baca_unor
from siasn_client.mutu.aturan import Dimensi, Indikator, Vonis
from siasn_client.mutu.fakta import BERAKHIR, FAKTA, OrangMutu
from siasn_client.mutu.hitung import Penghitung, unit_sendiri
from siasn_client.mutu.indeks import RUMUS, Indeks, Nilai, Skor, Unit
from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.mutu.perlu import jenis_lanjutan
from siasn_client.mutu.ramalan import CATATAN, Pekerjaan, PekerjaanUnit, Ramalan
from siasn_client.mutu.sasaran import Populasi
from siasn_client.mutu.susun import dari_bacaan, dari_ekspor, susun_orang
from siasn_client.mutu.unit import unit_opd
from siasn_client.sanding.fungsional import Fungsional, baca_fungsional
from siasn_client.sanding.pelaku import Pelaku

__all__ = [
    "BERAKHIR",
    "CATATAN",
    "FAKTA",
    "INDIKATOR",
    "RUMUS",
    "TABEL",
    "Acuan",
    "Dimensi",
    "Fungsional",
    "Indeks",
    "Indikator",
    "Nilai",
    "OrangMutu",
    "Pekerjaan",
    "PekerjaanUnit",
    "Pelaku",
    "Penghitung",
    "Populasi",
    "Ramalan",
    "Skor",
    "Unit",
    "Vonis",
    "baca_fungsional",
    "baca_unor",
    "dari_bacaan",
    "dari_ekspor",
    "jenis_lanjutan",
    "susun_orang",
    "unit_opd",
    "unit_sendiri",
]
