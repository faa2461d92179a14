"""TIM_3 – still CPNS more than one year after TMT CPNS.

Condition: status CPNS and more than 1 year since TMT CPNS. Confidence: medium.
Contradictions: the only public code allows one month more; BKN's anomaly file of 2023 used 2 years
(``CPNS_LEBIH_2TH``).
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import CPNS
from siasn_client.mutu.waktu import lewat
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "TAHUN", "kena"]

TAHUN = 1
"""Years since TMT CPNS, by the published definition."""


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """More than a year. None: no TMT CPNS.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(status="CPNS", tmt_cpns=date(2025, 11, day)), contoh_acuan()) for day in (1, 2)]
    [False, False]
    >>> kena(contoh_orang(status="CPNS", tmt_cpns=date(2025, 10, 31)), contoh_acuan())
    True
    """
    return None if orang.tmt_cpns is None else lewat(orang.tmt_cpns, TAHUN, acuan.hari)


INDIKATOR = Indikator(
    id="TIM_3",
    dimensi=Dimensi.KETEPATAN_WAKTU,
    nama="Masa CPNS Lebih dari 1 Tahun",
    definisi="Data CPNS yang belum dilantik menjadi PNS lebih dari 1 (satu) tahun dari TMT CPNS",
    syarat=kena,
    butuh=("tmt_cpns",),
    sasaran=CPNS,
    anggapan=("Hari ulang tahun TMT CPNS sendiri belum lebih dari satu tahun.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Selesaikan pengangkatan menjadi PNS, lalu usulkan peremajaan SK PNS di SIASN.",
)
