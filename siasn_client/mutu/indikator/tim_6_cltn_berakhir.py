"""TIM_6 – still on CLTN although it has ended.

Condition: kedudukan hukum 02 or 13 and the last end date in rw-cltn has passed. Confidence: medium.
Contradictions: none known. The only public code does not compute it.
"""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PNS_ATAU_CPNS
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["CLTN", "INDIKATOR", "kena"]

CLTN = frozenset({"02", "13"})
"""Kedudukan hukum of people on CLTN, and on its extension."""


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """On CLTN, and its end has passed. None: no end is recorded, or the history was not read.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(kedudukan_hukum_id="02", akhir_cltn=date(2026, 10, 31)), contoh_acuan())
    True
    """
    if orang.kedudukan_hukum_id not in CLTN:
        return False
    if not orang.tahu({"akhir_cltn"}) or orang.akhir_cltn is None:
        return None
    return orang.akhir_cltn < acuan.hari


INDIKATOR = Indikator(
    id="TIM_6",
    dimensi=Dimensi.KETEPATAN_WAKTU,
    nama="Cuti di Luar Tanggungan Negara Setelah Tanggal Berakhir",
    definisi="Data kedudukan hukum PNS yang masih berstatus CLTN, sedangkan masa CLTN sudah berakhir.",
    syarat=kena,
    butuh=("kedudukan_hukum_id",),
    lihat=("akhir_cltn",),
    sasaran=PNS_ATAU_CPNS,
    jenis=(Jenis.CLTN,),
    anggapan=("Pegawai CLTN tanpa tanggal akhir di riwayatnya tidak dinilai.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Usulkan pengaktifan kembali atau perpanjangan CLTN ke BKN.",
)
