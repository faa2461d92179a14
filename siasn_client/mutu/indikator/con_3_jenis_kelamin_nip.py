"""CON_3 – sex and the number disagree.

Condition: digit 15 is not 1 for M or 2 for F. An empty or other sex disagrees. Confidence: high.
Contradictions: the only public code misses the empty sex (NULL is never unequal in SQL).
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """Another sex than the number says.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(jenis_kelamin=sex), contoh_acuan()) for sex in ("M", "F", "")]
    [False, True, True]
    """
    return not orang.jenis_kelamin or orang.jenis_kelamin != orang.isi_nip.jenis_kelamin


INDIKATOR = Indikator(
    id="CON_3",
    dimensi=Dimensi.KONSISTENSI,
    nama="Komponen Jenis Kelamin pada NIP ASN",
    definisi=("Data Jenis Kelamin ASN tidak sesuai dengan 1 (satu) digit NIP yang memuat elemen kode jenis kelamin"),
    syarat=kena,
    butuh=("jenis_kelamin",),
    anggapan=("Jenis kelamin yang kosong dihitung tidak sesuai.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Cocokkan dengan KTP; usulkan perbaikan jenis kelamin atau NIP ke BKN.",
)
