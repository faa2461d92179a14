"""TIM_5 – recorded as active although the BUP of the last position has passed.

Condition: the day is on or after the TMT pensiun that follows from the BUP of the position. Confidence: medium.
The BUP is that of the regulation (:mod:`siasn_client.peraturan.bup`); SIASN's own figure is used only for a JF whose
level is not known. Contradictions: the only public code retires every structural official at 58 (JPT is 60) and adds
a month in a way that looks at this year's birthday only.
"""

from __future__ import annotations

from siasn_client.kode.jenis_jabatan import FUNGSIONAL
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.aturan import Dimensi, Indikator
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.peraturan.bup import BUP, BUP_SIASN, kelompok_bup, mungkin_peralihan, tmt_pensiun
from siasn_client.peraturan.dasar import pada
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["INDIKATOR", "kena", "usia_pensiun"]


def usia_pensiun(orang: OrangMutu, acuan: Acuan) -> int | None:
    """The age of the position; None where it cannot be said (an unknown position, the transition of 2017)."""
    if orang.jenis_jabatan_id not in {"1", "2", "4"}:
        return None
    jf = (acuan.fungsional or {}).get(orang.jabatan_id) if orang.jenis_jabatan_id == FUNGSIONAL else None
    nama = jf.nama if jf else orang.jabatan_nama
    try:
        group = kelompok_bup(
            orang.jenis_jabatan_id,
            eselon_id=orang.eselon_id,
            jenjang=(jf.jenjang if jf else "") or orang.jenjang,
            nama=nama,
        )
    except LookupError:
        return jf.bup if jf and jf.bup in BUP_SIASN else None
    if orang.tanggal_lahir is not None and mungkin_peralihan(group, orang.tanggal_lahir):
        return None
    return pada(BUP[group], acuan.hari).nilai


def kena(orang: OrangMutu, acuan: Acuan) -> bool | None:
    """The TMT pensiun has come.

    >>> from datetime import date
    >>> from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
    >>> lahir = date(1968, 9, 30)
    >>> kena(contoh_orang(jenis_jabatan_id="4", tanggal_lahir=lahir), contoh_acuan())
    True
    >>> kena(contoh_orang(jenis_jabatan_id="1", eselon_id="22", tanggal_lahir=lahir), contoh_acuan())
    False
    """
    if orang.tanggal_lahir is None or (usia := usia_pensiun(orang, acuan)) is None:
        return None
    return acuan.hari >= tmt_pensiun(orang.tanggal_lahir, usia)


INDIKATOR = Indikator(
    id="TIM_5",
    dimensi=Dimensi.KETEPATAN_WAKTU,
    nama="Telah Masuk BUP tetapi Masih Aktif",
    definisi=(
        "Pegawai ASN yang terdata sebagai ASN aktif, namun berdasarkan jabatan terakhirnya yang bersangkutan telah "
        "mencapai BUP"
    ),
    syarat=kena,
    butuh=("tanggal_lahir", "jenis_jabatan_id", "eselon_id", "jabatan_id"),
    lihat=("jabatan_nama", "jenjang"),
    tabel=("fungsional",),
    anggapan=(
        "BUP menurut peraturan; angka SIASN hanya dipakai untuk JF yang jenjangnya tidak diketahui.",
        "TMT pensiun adalah tanggal 1 bulan berikutnya; PPPK memakai usia yang sama.",
    ),
    pelaku=Pelaku.BKPSDM,
    langkah="Proses pemberhentian dengan hak pensiun, atau perbaiki jabatan terakhir bila BUP-nya keliru.",
)
