"""What each diagnosis means for people: whose turn it is, what to do next, which exit code.

The same table stands in ``docs/how-to/dokter.md``; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from attrs import frozen

from simpeg_adapters.commands.keluar import Keluar

__all__ = ["OBAT", "Diagnosa", "Obat"]


class Diagnosa(StrEnum):
    """Everything ``siasn dokter`` can name; stable names for programs."""

    JAM = "jam"
    DNS = "dns"
    PROXY = "proxy"
    TLS = "tls"
    DAFTAR_PUTIH = "daftar_putih"
    GANGGUAN = "gangguan"
    SUSPENDED = "suspended"
    KUNCI = "kunci"
    TOKEN_BERAKHIR = "token_berakhir"  # noqa: S105 (a name, no token)
    PERAN = "peran"
    BASIS_DATA = "basis_data"
    PROFIL = "profil"
    DISK_PENUH = "disk_penuh"
    FOLDER = "folder"
    PENGATURAN = "pengaturan"
    KREDENSIAL = "kredensial"
    TAK_TERJANGKAU = "tak_terjangkau"
    KUOTA = "kuota"
    MASUK_SSO = "masuk_sso"
    LINGKUNGAN_LAIN = "lingkungan_lain"
    INSTANSI_LAIN = "instansi_lain"
    BERKAS_TOKEN = "berkas_token"  # noqa: S105
    JAWABAN = "jawaban"
    JURNAL = "jurnal"
    NIP = "nip"


@frozen
class Obat:
    """Whose turn, what to do, and the exit code."""

    giliran: str
    langkah: str
    keluar: Keluar = Keluar.TAK_TERJANGKAU


_SERVER: Final = "pengelola server"
_JARINGAN: Final = "pengelola jaringan"
_SIMPEG: Final = "pengelola e-Simpeg"
_OPERATOR: Final = "operator"
_ADMIN: Final = "admin SIASN instansi"
_BKN: Final = "BKN"

OBAT: Final[Mapping[Diagnosa, Obat]] = MappingProxyType(
    {
        Diagnosa.JAM: Obat(
            _SERVER, "Nyalakan penyetelan waktu otomatis (NTP) di komputer ini, lalu ulangi.", Keluar.BERBEDA
        ),
        Diagnosa.DNS: Obat(_JARINGAN, "Periksa pengaturan DNS komputer ini dan penulisan alamat di berkas pengaturan."),
        Diagnosa.PROXY: Obat(
            _JARINGAN,
            "Cocokkan isian `proxy` di berkas pengaturan dengan proxy kantor; "
            "pastikan ia menyala dan mengizinkan alamat BKN.",
        ),
        Diagnosa.TLS: Obat(
            _JARINGAN,
            "Bila kantor memakai firewall yang membuka TLS, sebut sertifikat CA-nya di isian `ca_bundle`. "
            "Periksa juga tanggal komputer ini. Jangan mematikan pemeriksaan sertifikat.",
        ),
        Diagnosa.DAFTAR_PUTIH: Obat(
            "BKN, lewat admin SIASN instansi",
            "Minta BKN mendaftarkan alamat IP publik server ini. "
            "Bila sudah terdaftar, tunggu lalu ulangi: mungkin gerbangnya sedang mati.",
        ),
        Diagnosa.GANGGUAN: Obat(_BKN, "Tidak ada yang perlu diubah di sini. Tunggu, lalu ulangi."),
        Diagnosa.SUSPENDED: Obat(_BKN, "Tunggu beberapa menit, lalu ulangi. Bila tetap begitu, laporkan kepada BKN."),
        Diagnosa.KUNCI: Obat(
            _ADMIN, "Cocokkan keduanya dengan yang diberikan BKN dan dengan lingkungannya (produksi atau latihan)."
        ),
        Diagnosa.TOKEN_BERAKHIR: Obat(
            _OPERATOR, "Masuk SSO, salin token baru, lalu pasang dengan `siasn token pasang`."
        ),
        Diagnosa.PERAN: Obat(_ADMIN, "Beri akun ini peran operator, masuk SSO lagi, lalu pasang token yang baru."),
        Diagnosa.BASIS_DATA: Obat(_SIMPEG, "Nyalakan basis datanya, atau betulkan `basis_data` di berkas pengaturan."),
        Diagnosa.PROFIL: Obat(
            _SIMPEG,
            "Betulkan nama di profil, atau sambungkan basis data yang benar.",
            Keluar.SALAH_PAKAI,
        ),
        Diagnosa.DISK_PENUH: Obat(_SERVER, "Kosongkan ruang di disk tempat folder kerja, lalu ulangi.", Keluar.BERBEDA),
        Diagnosa.FOLDER: Obat(
            _SERVER,
            "Buat foldernya dan beri hak tulis kepada pemakai yang menjalankan `siasn`, atau pilih folder lain.",
            Keluar.SALAH_PAKAI,
        ),
        Diagnosa.PENGATURAN: Obat(_OPERATOR, "Betulkan berkas pengaturan, lalu ulangi.", Keluar.SALAH_PAKAI),
        Diagnosa.KREDENSIAL: Obat(
            _OPERATOR,
            "Lengkapi berkas kredensial atau variabel lingkungan `SIASN_*`, lalu ulangi.",
            Keluar.SALAH_PAKAI,
        ),
        Diagnosa.TAK_TERJANGKAU: Obat(
            _JARINGAN,
            "Periksa internet dan firewall komputer ini. Bila situs lain terbuka, mungkin BKN yang sedang mati.",
        ),
        Diagnosa.KUOTA: Obat(_OPERATOR, "Hentikan pekerjaan SIASN yang lain, tunggu, lalu ulangi."),
        Diagnosa.MASUK_SSO: Obat(
            _OPERATOR,
            "Periksa kata sandinya; bila SSO meminta kode kedua, pasang token dengan `siasn token pasang`.",
        ),
        Diagnosa.LINGKUNGAN_LAIN: Obat(
            _OPERATOR, "Ambil token dari SSO lingkungan yang benar, lalu pasang dengan `siasn token pasang`."
        ),
        Diagnosa.INSTANSI_LAIN: Obat(
            _OPERATOR, "Masuk SSO dengan akun instansi ini, lalu pasang tokennya dengan `siasn token pasang`."
        ),
        Diagnosa.BERKAS_TOKEN: Obat(
            _SERVER,
            "Betulkan hak akses folder token, lalu pasang token lagi dengan `siasn token pasang`.",
            Keluar.SALAH_PAKAI,
        ),
        Diagnosa.JAWABAN: Obat("pengembang", "Kirim laporan dari `--laporan` kepada pengembang."),
        Diagnosa.JURNAL: Obat(
            _SERVER, "Jangan hapus jurnal. Periksa disk dan hak aksesnya; bila tetap begitu, hubungi pengembang."
        ),
        Diagnosa.NIP: Obat(_SIMPEG, "Betulkan NIP mereka di e-Simpeg.", Keluar.BERBEDA),
    }
)
