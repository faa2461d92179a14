"""CON_4 – the year of a PPPK's TMT and the number disagree.

Condition: the year of TMT CPNS (for a PPPK the start of the first contract) is not digits 9-12. An empty one
disagrees. Confidence: high. Contradictions: the only public code looks at kedudukan hukum 71 and 72 alone; 73 and
101 are PPPK too. The definition says the year of the first appointment as calon PPPK.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PPPK
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """Another year than the number says.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> pppk = [contoh_orang(nip="199511202023212000", tmt_cpns=date(year, 3, 1)) for year in (2023, 2024)]
    >>> [kena(orang, contoh_acuan()) for orang in pppk]
    [False, True]
    """
    return orang.tmt_cpns is None or orang.tmt_cpns.year != orang.isi_nip.tahun_tmt


INDIKATOR = Indikator(
    id="CON_4",
    dimensi=Dimensi.KONSISTENSI,
    nama="Komponen Tahun Pengangkatan NIPPPK",
    definisi=(
        "Data TMT PPPK tidak sesuai dengan 4 (empat) digit NIPPPK yang memuat elemen tahun pengangkatan pertama "
        "sebagai calon PPPK"
    ),
    syarat=kena,
    butuh=("tmt_cpns",),
    sasaran=PPPK,
    anggapan=("TMT PPPK dibaca dari TMT CPNS, yang bagi PPPK adalah awal kontrak; yang kosong tidak sesuai.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Cocokkan dengan SK pengangkatan PPPK pertama; usulkan perbaikan TMT, atau NI PPPK ke BKN.",
)
