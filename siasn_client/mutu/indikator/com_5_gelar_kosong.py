"""COM_5 – a diploma or degree without any title.

Condition: level from Diploma I up (id 20 and higher) and both titles empty. Confidence: medium.
Contradictions: the definition says "gelar depan dan/atau gelar belakang": taken as both, else nearly everybody
fails; another text of the same application says "D3 ke atas"; some study programmes confer no title. The only public
code compares with the empty text and misses NULL.
A title that SIASN holds inside the name counts as a title here, because it is read from there.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.peraturan.syarat_jabatan import PERINGKAT_PENDIDIKAN
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]

_DIPLOMA = frozenset({"20", "25", "30", "35", "40", "45", "50"})


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """A Diploma or higher and no title. None: a level that is not known.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(gelar_belakang=""), contoh_acuan())
    True
    """
    if orang.tingkat_pendidikan_id not in PERINGKAT_PENDIDIKAN:
        return False if orang.gelar_depan or orang.gelar_belakang else None
    return orang.tingkat_pendidikan_id in _DIPLOMA and not (orang.gelar_depan or orang.gelar_belakang)


INDIKATOR = Indikator(
    id="COM_5",
    dimensi=Dimensi.KELENGKAPAN,
    nama="Gelar Kosong",
    definisi=(
        "Data Gelar depan dan/atau gelar belakang Pegawai ASN masih kosong padahal memiliki tingkat pendidikan "
        "Diploma ke atas."
    ),
    syarat=kena,
    butuh=("tingkat_pendidikan_id", "gelar_depan", "gelar_belakang"),
    anggapan=(
        "Kosong berarti gelar depan dan gelar belakang keduanya kosong.",
        "Program studi yang tidak memberi gelar ikut terhitung.",
    ),
    pelaku=Pelaku.BKPSDM,
    langkah="Usulkan pencantuman gelar di SIASN dengan ijazah dan transkripnya.",
)
