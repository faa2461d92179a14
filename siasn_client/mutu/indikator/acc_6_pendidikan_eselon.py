"""ACC_6 – a structural official with less education than the position asks for.

Condition: the level is ranked below the minimum of the eselon: JPT and administrator S-1 or D-IV, pengawas D-III,
eselon V SLTA. Confidence: medium; the minimum for administrator and pengawas low (Pasal 54 not read).
Contradictions: the only public code compares a one-digit eselon with ids like 21 and can never fire; its 40 would
reject D-IV, which the regulation accepts.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import STRUKTURAL_ASN
from siasn_client.peraturan.dasar import pada
from siasn_client.peraturan.syarat_jabatan import PENDIDIKAN_ESELON, PERINGKAT_PENDIDIKAN
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Ranked below the minimum. None: the eselon or the level is empty or not in the tables.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(eselon_id="22", tingkat_pendidikan_id=level), contoh_acuan()) for level in ("30", "35")]
    [True, False]
    """
    minimum = pada(PENDIDIKAN_ESELON, acuan.hari).nilai.get(orang.eselon_id)
    rank = PERINGKAT_PENDIDIKAN.get(orang.tingkat_pendidikan_id)
    return None if minimum is None or rank is None else rank < PERINGKAT_PENDIDIKAN[minimum]


INDIKATOR = Indikator(
    id="ACC_6",
    dimensi=Dimensi.AKURASI,
    nama="Tingkat Pendidikan Eselon Tidak Memenuhi Syarat",
    definisi=(
        "Data Pegawai ASN yang menduduki jabatan struktural memiliki tingkat pendidikan dibawah kualifikasi minimal"
    ),
    syarat=kena,
    butuh=("eselon_id", "tingkat_pendidikan_id"),
    sasaran=STRUKTURAL_ASN,
    anggapan=("Batas: JPT dan administrator S-1/D-IV, pengawas D-III, eselon V SLTA. D-IV setara S-1.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Perbarui pendidikan terakhir bila sudah lebih tinggi; bila belum, tinjau penempatannya.",
)
