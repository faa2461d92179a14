"""COM_3 – no education, neither in data utama nor in the history.

Condition: the last education is empty in data utama AND rw-pendidikan has no row. Confidence: medium.
Contradictions: the definition needs both places, the only public code looks at data utama alone. From the export
alone only those who have one in data utama can be judged.
"""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Empty in data utama; then the history decides, if it could be read.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(pendidikan_id="", ada_riwayat_pendidikan=there), contoh_acuan()) for there in (True, False)]
    [False, True]
    """
    if orang.pendidikan_id:
        return False
    return not orang.ada_riwayat_pendidikan if orang.tahu({"ada_riwayat_pendidikan"}) else None


INDIKATOR = Indikator(
    id="COM_3",
    dimensi=Dimensi.KELENGKAPAN,
    nama="Pendidikan Kosong",
    definisi="Pendidikan Terakhir Pegawai ASN pada data utama dan riwayat pendidikan di SIASN Kosong",
    syarat=kena,
    butuh=("pendidikan_id",),
    lihat=("ada_riwayat_pendidikan",),
    jenis=(Jenis.PENDIDIKAN,),
    pelaku=Pelaku.BKPSDM,
    langkah="Usulkan peremajaan riwayat pendidikan di SIASN dengan ijazahnya; API tidak dapat menulisnya.",
)
