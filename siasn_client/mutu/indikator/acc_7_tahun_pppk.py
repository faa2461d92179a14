"""ACC_7 – the year in the number of a PPPK is no year in which PPPK were appointed.

Condition: digits 9-12 are not in the list of valid years. Confidence: low: no such list is published (the first TMT
of a PPPK known to us is of 2021), so it must be given. The only public code does not compute it.
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import PPPK
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """The year is not in the list. None: no list.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> kena(contoh_orang(nip="199511202013212000"), contoh_acuan())
    True
    """
    return None if acuan.tahun_pppk is None else orang.isi_nip.tahun_tmt not in acuan.tahun_pppk


INDIKATOR = Indikator(
    id="ACC_7",
    dimensi=Dimensi.AKURASI,
    nama="Tahun Pengangkatan PPPK",
    definisi="Data TMT PPPK yang tercantum pada NIPPPK diluar tahun pengangkatan PPPK",
    syarat=kena,
    sasaran=PPPK,
    tabel=("tahun_pppk",),
    anggapan=("Daftar tahun yang sah berasal dari instansi; BKN tidak menerbitkannya.",),
    pelaku=Pelaku.BKN,
    langkah="Laporkan NI PPPK yang tahunnya salah ke BKN; nomor hanya BKN yang dapat memperbaiki.",
)
