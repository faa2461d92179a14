"""ACC_1 – TMT CPNS later than TMT PNS.

Condition: both are there and TMT CPNS is the later one. Confidence: high.
Contradictions: the only public code leaves out kedudukan hukum 71 only; here every PPPK is left out.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PNS_ATAU_CPNS
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """The wrong way round.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(tmt_cpns=date(2015, 3, 1), tmt_pns=date(2015, 2, 1)), contoh_acuan())
    True
    """
    return orang.tmt_cpns is not None and orang.tmt_pns is not None and orang.tmt_cpns > orang.tmt_pns


INDIKATOR = Indikator(
    id="ACC_1",
    dimensi=Dimensi.AKURASI,
    nama="TMT CPNS Lebih Besar dari TMT PNS",
    definisi="Data TMT CPNS lebih akhir waktunya dibandingkan dengan TMT PNS",
    syarat=kena,
    butuh=("tmt_cpns", "tmt_pns"),
    sasaran=PNS_ATAU_CPNS,
    anggapan=("Tanggal yang kosong tidak dihitung di sini; TMT PNS kosong dihitung COM_4.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Cocokkan dengan SK CPNS dan SK PNS, lalu usulkan peremajaan TMT yang salah.",
)
