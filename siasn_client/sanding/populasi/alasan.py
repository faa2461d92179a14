"""Why a row is only on one side, and whose turn it is. Sentences are for a clerk and hold no personal value."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from attrs import frozen

__all__ = ["ALASAN", "Alasan", "Keterangan", "MacamKasus", "Pelaku"]


class Pelaku(StrEnum):
    """Who must act."""

    PEGAWAI = "pegawai"
    ADMIN_OPD = "admin OPD"
    BKPSDM = "BKPSDM"
    BKN = "BKN"


class MacamKasus(StrEnum):
    """What kind of case a row is. All but the last explain the difference between the two head-counts."""

    DOBEL_SIMPEG = "dobel_simpeg"
    NIP_TAK_SAH_SIMPEG = "nip_tak_sah_simpeg"
    HANYA_SIMPEG = "hanya_simpeg"
    HANYA_SIASN = "hanya_siasn"
    NIP_TAK_SAH_SIASN = "nip_tak_sah_siasn"
    DOBEL_SIASN = "dobel_siasn"
    KEADAAN_BEDA = "keadaan_beda"  # on both lists, but one side says that the person is no longer there


class Alasan(StrEnum):
    """The proposed reason of a case."""

    DOBEL_NIP = "dobel_nip"
    DOBEL_ORANG = "dobel_orang"
    NIP_BUKAN_18 = "nip_bukan_18"
    NIP_SUSUNAN = "nip_susunan"
    NIP_BERUBAH = "nip_berubah"
    NIP_BEDA = "nip_beda"
    NIP_LAWAN_TAK_SAH = "nip_lawan_tak_sah"
    MENINGGAL = "meninggal"
    PENSIUN = "pensiun"
    BERHENTI = "berhenti"
    KONTRAK_HABIS = "kontrak_habis"
    PINDAH_KELUAR = "pindah_keluar"
    PINDAH_MASUK = "pindah_masuk"
    DIPEKERJAKAN = "dipekerjakan"
    BARU = "baru"
    TIDAK_DIKENAL = "tidak_dikenal"
    BELUM_JELAS = "belum_jelas"


@frozen
class Keterangan:
    """One reason in words: what it is called, what to do, and who does it."""

    sebutan: str
    saran: str
    pelaku: Pelaku


_SIMPEG: Final = {
    Alasan.DOBEL_NIP: Keterangan(
        "satu NIP pada dua baris",
        "Bila satu orang, gabungkan kedua barisnya di e-Simpeg. Bila dua orang, perbaiki NIP yang salah menurut SK.",
        Pelaku.BKPSDM,
    ),
    Alasan.DOBEL_ORANG: Keterangan(
        "satu orang dengan dua NIP",
        "Pastikan NIP yang berlaku (misalnya PPPK yang diangkat menjadi PNS), lalu nonaktifkan baris NIP lainnya.",
        Pelaku.BKPSDM,
    ),
    Alasan.NIP_BUKAN_18: Keterangan(
        "NIP bukan 18 angka", "Perbaiki NIP di e-Simpeg menurut SK pengangkatannya.", Pelaku.ADMIN_OPD
    ),
    Alasan.NIP_SUSUNAN: Keterangan(
        "NIP tidak mungkin menurut susunannya",
        "Cocokkan NIP dengan SK pengangkatan, lalu perbaiki di e-Simpeg.",
        Pelaku.ADMIN_OPD,
    ),
    Alasan.NIP_BERUBAH: Keterangan(
        "NIP berganti (PPPK menjadi PNS atau sebaliknya)",
        "Ganti NIP di e-Simpeg dengan NIP yang ada di SIASN, setelah dicocokkan dengan SK-nya.",
        Pelaku.BKPSDM,
    ),
    Alasan.NIP_BEDA: Keterangan(
        "orang yang sama dengan NIP lain di SIASN",
        "Cocokkan kedua NIP dengan SK; perbaiki yang salah ketik.",
        Pelaku.ADMIN_OPD,
    ),
    Alasan.MENINGGAL: Keterangan(
        "meninggal dunia", "Catat pemberhentian karena meninggal, lalu nonaktifkan di e-Simpeg.", Pelaku.BKPSDM
    ),
    Alasan.PENSIUN: Keterangan("pensiun", "Nonaktifkan di e-Simpeg menurut SK pensiun.", Pelaku.BKPSDM),
    Alasan.BERHENTI: Keterangan(
        "diberhentikan atau NIP dibatalkan", "Nonaktifkan di e-Simpeg menurut SK pemberhentian.", Pelaku.BKPSDM
    ),
    Alasan.KONTRAK_HABIS: Keterangan(
        "kontrak PPPK sudah berakhir",
        "Perpanjang kontrak dan usulkan ke BKN, atau nonaktifkan di e-Simpeg.",
        Pelaku.BKPSDM,
    ),
    Alasan.PINDAH_KELUAR: Keterangan(
        "pindah ke instansi lain", "Nonaktifkan di e-Simpeg menurut SK pindah instansi.", Pelaku.BKPSDM
    ),
    Alasan.BARU: Keterangan(
        "baru diangkat, daftar SIASN belum memuatnya",
        "Tunggu daftar SIASN yang lebih baru; bila tetap tidak ada, tanyakan penetapan NIP ke BKN.",
        Pelaku.BKN,
    ),
    Alasan.TIDAK_DIKENAL: Keterangan(
        "NIP tidak dikenal SIASN",
        "Cocokkan NIP dengan SK; bila benar, minta BKN memeriksa penetapan NIP-nya.",
        Pelaku.BKPSDM,
    ),
    Alasan.BELUM_JELAS: Keterangan(
        "belum jelas sebabnya", "Tanyakan keadaan pegawai ini ke perangkat daerahnya.", Pelaku.ADMIN_OPD
    ),
}
_SIASN: Final = {
    Alasan.DOBEL_NIP: Keterangan(
        "satu NIP pada dua baris",
        "Periksa apakah ekspornya gabungan beberapa berkas; bila tidak, laporkan ke BKN.",
        Pelaku.BKPSDM,
    ),
    Alasan.DOBEL_ORANG: Keterangan(
        "satu orang dengan dua NIP", "Laporkan kedua NIP ke BKN agar yang lama dinonaktifkan.", Pelaku.BKN
    ),
    Alasan.NIP_BUKAN_18: Keterangan(
        "NIP bukan 18 angka", "Unduh ulang daftar; laporkan ke BKN bila tetap.", Pelaku.BKN
    ),
    Alasan.NIP_SUSUNAN: Keterangan(
        "NIP tidak mungkin menurut susunannya", "Laporkan ke BKN bersama SK pengangkatannya.", Pelaku.BKN
    ),
    Alasan.NIP_BERUBAH: Keterangan(
        "NIP berganti (PPPK menjadi PNS atau sebaliknya)",
        "Ganti NIP di e-Simpeg dengan NIP ini, setelah dicocokkan dengan SK-nya.",
        Pelaku.BKPSDM,
    ),
    Alasan.NIP_BEDA: Keterangan(
        "orang yang sama dengan NIP lain di e-Simpeg",
        "Cocokkan kedua NIP dengan SK; perbaiki yang salah ketik.",
        Pelaku.ADMIN_OPD,
    ),
    Alasan.NIP_LAWAN_TAK_SAH: Keterangan(
        "di e-Simpeg tercatat dengan NIP yang tidak sah",
        "Ganti NIP di e-Simpeg dengan NIP ini, setelah dicocokkan dengan SK-nya.",
        Pelaku.ADMIN_OPD,
    ),
    Alasan.MENINGGAL: Keterangan(
        "meninggal dunia, masih tercatat di SIASN", "Usulkan pemberhentian karena meninggal ke BKN.", Pelaku.BKPSDM
    ),
    Alasan.PENSIUN: Keterangan(
        "pensiun, masih tercatat di SIASN", "Selesaikan usul pensiun dan kedudukan hukumnya di SIASN.", Pelaku.BKPSDM
    ),
    Alasan.BERHENTI: Keterangan(
        "diberhentikan, masih tercatat di SIASN", "Usulkan peremajaan kedudukan hukum di SIASN.", Pelaku.BKPSDM
    ),
    Alasan.KONTRAK_HABIS: Keterangan(
        "kontrak PPPK sudah berakhir, masih tercatat di SIASN",
        "Perpanjang kontrak atau usulkan pemberhentian di SIASN.",
        Pelaku.BKPSDM,
    ),
    Alasan.PINDAH_KELUAR: Keterangan(
        "sudah pindah ke instansi lain", "Usulkan peremajaan instansi kerja ke BKN.", Pelaku.BKN
    ),
    Alasan.PINDAH_MASUK: Keterangan(
        "pindah masuk dari instansi lain", "Masukkan ke e-Simpeg menurut SK pindah dan SPMT.", Pelaku.BKPSDM
    ),
    Alasan.DIPEKERJAKAN: Keterangan(
        "bekerja di instansi lain (dipekerjakan atau diperbantukan)",
        "Masukkan ke e-Simpeg dengan kedudukan dipekerjakan, atau usulkan pindah instansi.",
        Pelaku.BKPSDM,
    ),
    Alasan.BARU: Keterangan(
        "baru diangkat, belum dimasukkan ke e-Simpeg", "Masukkan ke e-Simpeg menurut SK pengangkatan.", Pelaku.BKPSDM
    ),
    Alasan.BELUM_JELAS: Keterangan(
        "belum jelas sebabnya", "Tanyakan ke perangkat daerah apakah orang ini bekerja di sini.", Pelaku.ADMIN_OPD
    ),
}
_KEDUANYA: Final = {
    Alasan.DOBEL_ORANG: Keterangan(
        "satu orang dengan dua NIP, di kedua daftar",
        "Nonaktifkan NIP yang lama di e-Simpeg, dan laporkan keduanya ke BKN.",
        Pelaku.BKPSDM,
    ),
    Alasan.MENINGGAL: Keterangan(
        "di e-Simpeg meninggal, di SIASN masih ada", "Usulkan pemberhentian karena meninggal ke BKN.", Pelaku.BKPSDM
    ),
    Alasan.PENSIUN: Keterangan(
        "menurut satu sisi sudah pensiun", "Samakan kedudukan hukumnya menurut SK pensiun.", Pelaku.BKPSDM
    ),
    Alasan.BERHENTI: Keterangan(
        "menurut satu sisi sudah berhenti", "Samakan kedudukan hukumnya menurut SK pemberhentian.", Pelaku.BKPSDM
    ),
    Alasan.KONTRAK_HABIS: Keterangan(
        "kontrak PPPK sudah berakhir, masih ada di kedua daftar",
        "Perpanjang kontrak, atau usulkan pemberhentiannya.",
        Pelaku.BKPSDM,
    ),
    Alasan.DIPEKERJAKAN: Keterangan(
        "bekerja di instansi lain (dipekerjakan atau diperbantukan)",
        "Pastikan kedudukannya di e-Simpeg sama.",
        Pelaku.BKPSDM,
    ),
}

ALASAN: Final[Mapping[MacamKasus, Mapping[Alasan, Keterangan]]] = {
    MacamKasus.DOBEL_SIMPEG: _SIMPEG,
    MacamKasus.NIP_TAK_SAH_SIMPEG: _SIMPEG,
    MacamKasus.HANYA_SIMPEG: _SIMPEG,
    MacamKasus.HANYA_SIASN: _SIASN,
    MacamKasus.NIP_TAK_SAH_SIASN: _SIASN,
    MacamKasus.DOBEL_SIASN: _SIASN,
    MacamKasus.KEADAAN_BEDA: _KEDUANYA,
}
"""The words of every reason, by the kind of case: the same reason asks for other work on the other side."""
