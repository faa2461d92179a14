"""ACC_8 – a functional official with less education than the position asks for.

Condition: the level is ranked below the minimum of the JF: its own, where the office gave one, else keahlian S-1 or
D-IV and keterampilan SLTA. Confidence: medium. PPPK are ASN and count.
Contradictions: the only public code tolerates D-III for three levels of keahlian and SD for terampil and pemula;
PP 11/2017 Pasal 75-76 asks S-1 or D-IV. Some JF have a rule of their own (utama: S-2; some health JF: D-III).
"""

from __future__ import annotations

from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import JF
from siasn_client.peraturan.dasar import pada
from siasn_client.peraturan.syarat_jabatan import PENDIDIKAN_JENJANG, PERINGKAT_PENDIDIKAN
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena"]


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """Ranked below the minimum. None: the position is not in the table, or level or jenjang is not known.

    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> [kena(contoh_orang(tingkat_pendidikan_id=level), contoh_acuan()) for level in ("30", "35", "")]
    [True, False, None]
    """
    jf = (acuan.fungsional or {}).get(orang.jabatan_id)
    rank = PERINGKAT_PENDIDIKAN.get(orang.tingkat_pendidikan_id)
    if jf is None or rank is None:
        return None
    minimum = jf.pendidikan_minimum or pada(PENDIDIKAN_JENJANG, acuan.hari).nilai.get(jf.jenjang, "")
    return rank < PERINGKAT_PENDIDIKAN[minimum] if minimum else None


INDIKATOR = Indikator(
    id="ACC_8",
    dimensi=Dimensi.AKURASI,
    nama="Tingkat Pendidikan Jabatan Fungsional Tidak memenuhi Syarat",
    definisi="Data Pegawai ASN yang menduduki JF memiliki tingkat pendidikan di bawah kualifikasi minimal",
    syarat=kena,
    butuh=("jabatan_id", "tingkat_pendidikan_id"),
    sasaran=JF,
    tabel=("fungsional",),
    anggapan=("Batas: JF keahlian S-1/D-IV, keterampilan SLTA, kecuali instansi menyebut batas JF itu sendiri.",),
    pelaku=Pelaku.BKPSDM,
    langkah="Perbarui pendidikan terakhir bila sudah lebih tinggi; bila belum, tinjau pengangkatannya.",
)
