"""CON_2 – the date of birth and the number disagree.

Condition: the date of birth is not digits 1-8. An empty one disagrees. Confidence: high. No contradiction known.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """Another date than the number says.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(tanggal_lahir=day), contoh_acuan()) for day in (date(1990, 2, 28), date(1990, 2, 27), None)]
    [False, True, True]
    """
    return orang.tanggal_lahir is None or orang.tanggal_lahir != orang.isi_nip.tanggal_lahir


INDIKATOR = Indikator(
    id="CON_2",
    dimensi=Dimensi.KONSISTENSI,
    nama="Komponen Tanggal Lahir pada NIP ASN",
    definisi=(
        "Data tanggal lahir ASN tidak sesuai dengan 8 (delapan) digit NIP yang memuat elemen tahun, bulan, dan tanggal "
        "lahir"
    ),
    syarat=kena,
    butuh=("tanggal_lahir",),
    anggapan=("Tanggal lahir yang kosong dihitung tidak sesuai.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Cocokkan dengan akta dan SK CPNS; usulkan perbaikan tanggal lahir atau NIP ke BKN.",
)
