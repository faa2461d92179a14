"""The 23 reference tables of BKN, by name."""

from __future__ import annotations

from siasn_client.namespaces.lines import Namespace, W, listing
from siasn_client.resources import referensi

__all__ = ["Referensi"]


class Referensi(Namespace[W]):
    """BKN's reference tables, each read whole, page by page; ``limit`` is the size of a page."""

    agama = listing(referensi.agama)
    alasan_hukuman_disiplin = listing(referensi.alasan_hukuman_disiplin)
    asn_jenis_jabatan = listing(referensi.asn_jenis_jabatan)
    asn_jenjang_jabatan = listing(referensi.asn_jenjang_jabatan)
    dokumen = listing(referensi.dokumen)
    eselon = listing(referensi.eselon)
    golongan = listing(referensi.golongan)
    instansi = listing(referensi.instansi)
    jabatan_fungsional = listing(referensi.jabatan_fungsional)
    jabatan_fungsional_umum = listing(referensi.jabatan_fungsional_umum)
    jenis_anak = listing(referensi.jenis_anak)
    jenis_diklat = listing(referensi.jenis_diklat)
    jenis_hukuman = listing(referensi.jenis_hukuman)
    jenis_jabatan = listing(referensi.jenis_jabatan)
    jenjang_jf = listing(referensi.jenjang_jf)
    kanreg = listing(referensi.kanreg)
    kedudukan_hukum = listing(referensi.kedudukan_hukum)
    kelompok_jabatan = listing(referensi.kelompok_jabatan)
    latihan_struktural = listing(referensi.latihan_struktural)
    lokasi = listing(referensi.lokasi)
    pendidikan = listing(referensi.pendidikan)
    satuan_kerja = listing(referensi.satuan_kerja)
    tingkat_pendidikan = listing(referensi.tingkat_pendidikan)
