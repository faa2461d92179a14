"""TIM_1 – placed in a unit that is no longer active.

Condition: the unor id is not in the list of active units. Confidence: medium.
Contradictions: the rows of ref-unor that were seen carry no status; "not in the current list" is taken as inactive.
The only public code does not compute it.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """The unit is not in the list. None: no list, or placed nowhere.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(unor_id=unit), contoh_acuan()) for unit in ("U-1", "U-9", "")]
    [False, True, None]
    """
    if acuan.unor_aktif is None or not orang.unor_id:
        return None
    return orang.unor_id not in acuan.unor_aktif


INDIKATOR = Indikator(
    id="TIM_1",
    dimensi=Dimensi.KETEPATAN_WAKTU,
    nama="Unor Tidak Aktif",
    definisi="Data pegawai ASN yang ditempatkan pada unor yang sudah tidak aktif di SIASN",
    syarat=kena,
    butuh=("unor_id",),
    tabel=("unor_aktif",),
    anggapan=(
        "Unit yang tidak ada di daftar unit SIASN yang terbaru dianggap tidak aktif.",
        "Pegawai tanpa unit tidak dinilai.",
    ),
    pelaku=Pelaku.BKPSDM,
    langkah="Kirim riwayat jabatan dengan unit yang aktif, lalu sinkronkan jabatan.",
)
