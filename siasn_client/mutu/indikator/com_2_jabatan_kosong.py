"""COM_2 – a functional official or pelaksana without the id of the position.

Condition: jenis jabatan 2 or 4 and no jabatan id. Confidence: medium.
Contradictions: the only public code counts every row without a jabatan id, structural ones included, which the
definition does not; its screen gives the weight 20, its file 25.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import JF_ATAU_PELAKSANA
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool:
    """No jabatan id.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(jabatan_id=""), contoh_acuan())
    True
    """
    return not orang.jabatan_id


INDIKATOR = Indikator(
    id="COM_2",
    dimensi=Dimensi.KELENGKAPAN,
    nama="Jabatan Kosong",
    definisi=(
        "Pegawai ASN yang memiliki jenis jabatan fungsional atau pelaksana, namun data id referensi jabatan tidak "
        "ditemukan pada kolom id jabatan fungsional/pelaksana"
    ),
    syarat=kena,
    butuh=("jabatan_id",),
    sasaran=JF_ATAU_PELAKSANA,
    anggapan=("Pegawai tanpa jenis jabatan tidak dihitung di sini; definisinya tidak menyebut mereka.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Kirim riwayat jabatan terakhir dengan id jabatan dari tabel BKN, lalu sinkronkan jabatan.",
)
