"""ACC_5 – NIK empty or not validated.

Condition: NIK is empty, or the mark that it was validated is not "yes". Confidence: high.
Contradictions: the only public code asks for "no" and misses the empty mark.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Empty or not validated; an empty mark is not a yes.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(valid_nik=said), contoh_acuan()) for said in (True, False, None)]
    [False, True, True]
    """
    if not orang.nik:
        return True
    return orang.valid_nik is not True if orang.tahu({"valid_nik"}) else None


INDIKATOR = Indikator(
    id="ACC_5",
    dimensi=Dimensi.AKURASI,
    nama="NIK Belum Valid",
    definisi=(
        "Kondisi Data pegawai yang belum dilengkapi dengan data NIK atau sudah dilengkapi, namun belum tervalidasi"
    ),
    syarat=kena,
    butuh=("nik",),
    lihat=("valid_nik",),
    anggapan=("Tanda validasi yang kosong dianggap belum valid.",),
    pelaku=Pelaku.PEGAWAI,
    langkah="Validasi NIK di MyASN; bila data Dukcapil berbeda, perbaiki dahulu di Dukcapil.",
)
