"""COM_4 – a PNS without TMT PNS.

Condition: PNS, that is neither CPNS nor PPPK, with no TMT PNS. Confidence: medium.
Contradictions: the only public code leaves out status C and kedudukan hukum 71 only, so that every PPPK of 72, 73
and 101 would count.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PNS
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """No TMT PNS.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(tmt_pns=None), contoh_acuan())
    True
    """
    return orang.tmt_pns is None


INDIKATOR = Indikator(
    id="COM_4",
    dimensi=Dimensi.KELENGKAPAN,
    nama="TMT PNS Kosong",
    definisi="Data TMT bekerja PNS tidak ditemukan di SIASN",
    syarat=kena,
    butuh=("tmt_pns",),
    sasaran=PNS,
    anggapan=("Siapa PNS dan siapa PPPK dibaca dari digit 13-14 NIP.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Usulkan peremajaan TMT PNS di SIASN dengan SK PNS.",
)
