"""TIM_2 – recruited for a functional position, after two years still not in one.

Condition: the formasi was one of a JF, more than 2 years since TMT CPNS, jenis jabatan is not 2. Confidence: medium.
Contradictions: the public file prints "Format" where "Formasi" is meant. The formasi is in no export; it is read
from a list that the office gives. The only public code does not compute it.
"""

from __future__ import annotations

from siasn_client.kode.jenis_jabatan import FUNGSIONAL
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PNS_ATAU_CPNS
from siasn_client.mutu.waktu import lewat
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "TAHUN", "kena"]

TAHUN = 2
"""Years since TMT CPNS, by the published definition."""


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """In the list of those recruited for a JF, too long ago, and not in one. None: no list, or no TMT CPNS.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> orang = contoh_orang(jenis_jabatan_id="4")
    >>> kena(orang, contoh_acuan()), kena(orang, contoh_acuan(calon_jf=frozenset({orang.nip})))
    (False, True)
    """
    if acuan.calon_jf is None:
        return None
    if orang.nip not in acuan.calon_jf or orang.jenis_jabatan_id == FUNGSIONAL:
        return False
    return None if orang.tmt_cpns is None else lewat(orang.tmt_cpns, TAHUN, acuan.hari)


INDIKATOR = Indikator(
    id="TIM_2",
    dimensi=Dimensi.KETEPATAN_WAKTU,
    nama="Formasi Jabatan Fungsional Belum Diangkat",
    definisi=(
        "Data PNS calon JF yang belum diangkat JF lebih dari 2 (dua) tahun sejak TMT Pengangkatan Calon Pegawai "
        "Negeri Sipil (CPNS)"
    ),
    syarat=kena,
    butuh=("jenis_jabatan_id", "tmt_cpns"),
    sasaran=PNS_ATAU_CPNS,
    tabel=("calon_jf",),
    anggapan=("Siapa yang tidak ada di daftar calon JF dianggap bukan calon JF.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Proses pengangkatan pertama dalam JF, lalu kirim riwayat jabatannya.",
)
