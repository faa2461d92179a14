"""COM_1 – no performance row (SKP) of the measured years.

Condition: neither rw-skp22 nor rw-kinerjaperiodik has a row of any of the years of :attr:`Acuan.tahun_skp`.
Confidence: medium.
Contradictions: the name says "tahun berjalan", the definition "dalam periode 2 (dua) tahun sebelumnya"; which year
or years BKN asks for is not known, so they are a parameter. The only public code has no condition for it.
"""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """A year that is there settles it, even when another history could not be read.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(tahun_kinerja={2023}), contoh_acuan()), kena(contoh_orang(), contoh_acuan())
    (True, False)
    """
    if acuan.tahun_skp & orang.tahun_kinerja:
        return False
    return True if orang.tahu({"tahun_kinerja"}) else None


INDIKATOR = Indikator(
    id="COM_1",
    dimensi=Dimensi.KELENGKAPAN,
    nama="Belum SKP Tahun Berjalan",
    definisi=(
        "Sasaran Kinerja Pegawai (SKP) tahun berjalan kosong (Belum SKP Tahun Berjalan) yaitu data laporan kinerja "
        "Pegawai ASN belum diisikan ke SIASN dalam periode 2 (dua) tahun sebelumnya"
    ),
    syarat=kena,
    lihat=("tahun_kinerja",),
    jenis=(Jenis.SKP22, Jenis.KINERJA_PERIODIK),
    anggapan=(
        "Satu baris kinerja pada salah satu tahun yang diukur sudah cukup.",
        "Pegawai yang baru diangkat ikut dihitung.",
    ),
    pelaku=Pelaku.ADMIN_OPD,
    langkah="Kirim penilaian kinerja tahun yang kurang lewat e-Kinerja atau riwayat SKP.",
)
