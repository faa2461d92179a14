"""ACC_10 – a JPT below the least rank.

Condition: eselon I or II and golongan below IV/b; with :attr:`Acuan.pangkat_jpt_ketat` below the table of the own
eselon (PP 13/2002: II.b IV/b, II.a IV/c, I.b IV/c, I.a IV/d). Confidence: medium.
Contradictions: the title says JPT, the definition "pejabat struktural"; the table gives II.a IV/c, but PP 100/2000
Pasal 5 allows one rank lower at appointment, and the only public code takes IV/b for all and compares ids as texts.
"""

from __future__ import annotations

from siasn_client.kode.golongan import GOLONGAN, urutan
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import JPT
from siasn_client.peraturan.dasar import pada
from siasn_client.peraturan.pangkat import PANGKAT_ESELON
from siasn_client.peraturan.syarat_jabatan import PANGKAT_JPT
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Below the least rank. None: the golongan is empty or none of a PNS.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> jpt = [contoh_orang(eselon_id="21", golongan=golongan) for golongan in ("IV/a", "IV/b")]
    >>> [[kena(orang, contoh_acuan(pangkat_jpt_ketat=strict)) for orang in jpt] for strict in (False, True)]
    [[True, False], [True, True]]
    """
    if GOLONGAN.find(orang.golongan) is None:
        return None
    least = pada(PANGKAT_JPT, acuan.hari).nilai
    if acuan.pangkat_jpt_ketat:
        table = pada(PANGKAT_ESELON, acuan.hari).nilai
        least = table["11" if orang.eselon_id == "10" else orang.eselon_id].bawah
    return urutan(orang.golongan) < urutan(least)


INDIKATOR = Indikator(
    id="ACC_10",
    dimensi=Dimensi.AKURASI,
    nama="Jabatan Pimpinan Tinggi di bawah Pangkat minimal",
    definisi="Data PNS yang menjabat sebagai pejabat struktural namun memiliki pangkat di bawah kualifikasi minimal",
    syarat=kena,
    butuh=("eselon_id", "golongan"),
    sasaran=JPT,
    anggapan=("Hanya pimpinan tinggi (eselon I dan II), sesuai nama indikator. Batasnya IV/b untuk semua.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Perbarui golongan terakhir di SIASN; bila memang belum, usulkan kenaikan pangkatnya.",
)
