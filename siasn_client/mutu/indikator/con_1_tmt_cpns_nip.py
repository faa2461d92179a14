"""CON_1 – TMT CPNS and the number of a PNS disagree.

Condition: year and month of TMT CPNS are not digits 9-14. An empty TMT CPNS disagrees. Confidence: high.
Contradictions: the only public code leaves out kedudukan hukum 71 and 72; 73 and 101 are PPPK too and left out here.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PNS_ATAU_CPNS
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """Another year or month than the number says.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(tmt_cpns=day), contoh_acuan()) for day in (date(2015, 3, 31), date(2015, 4, 1), None)]
    [False, True, True]
    """
    tmt = orang.tmt_cpns
    return tmt is None or (tmt.year, tmt.month) != (orang.isi_nip.tahun_tmt, orang.isi_nip.bulan_tmt)


INDIKATOR = Indikator(
    id="CON_1",
    dimensi=Dimensi.KONSISTENSI,
    nama="Komponen TMT CPNS pada NIP PNS",
    definisi=(
        "Data TMT CPNS tidak sesuai dengan 6 (enam) digit NIP yang memuat elemen tahun dan bulan pengangkatan sebagai "
        "CPNS"
    ),
    syarat=kena,
    butuh=("tmt_cpns",),
    sasaran=PNS_ATAU_CPNS,
    anggapan=("TMT CPNS yang kosong dihitung tidak sesuai.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Cocokkan dengan SK CPNS; usulkan peremajaan TMT CPNS, atau perbaikan NIP ke BKN.",
)
