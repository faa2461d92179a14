"""The functional and pelaksana positions of the kabupaten, and the education each asks for.

Names follow the style of BKN's references; ids are the kabupaten's own. ``keahlian`` needs at least S1 or D-IV
(PP 11/2017 Pasal 75-76).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten.acak import pengenal

__all__ = ["JENJANG_AHLI", "JENJANG_TERAMPIL", "KELUARGA", "PELAKSANA", "KeluargaJf", "Pelaksana"]

JENJANG_AHLI: Final[Mapping[str, str]] = {
    "PT": "Ahli Pertama",
    "MU": "Ahli Muda",
    "MA": "Ahli Madya",
    "UT": "Ahli Utama",
}
JENJANG_TERAMPIL: Final[Mapping[str, str]] = {"PM": "Pemula", "TR": "Terampil", "MH": "Mahir", "PY": "Penyelia"}


@frozen
class KeluargaJf:
    """One functional position with its levels, the programmes that lead to it and where its people work."""

    nama: str
    ahli: bool
    prodi: tuple[str, ...]
    tempat: str

    @property
    def jenjang(self) -> Mapping[str, str]:
        """Code to name of its levels."""
        return JENJANG_AHLI if self.ahli else JENJANG_TERAMPIL

    def id_jabatan(self, kode: str) -> str:
        """BKN-style id of the position at one level."""
        return pengenal("hibernate", "jabatan_fungsional", self.nama, self.ahli, kode)

    def nama_jabatan(self, kode: str) -> str:
        """Full name at one level.

        >>> KELUARGA["guru"][0].nama_jabatan("MU")
        'Guru Ahli Muda'
        """
        return f"{self.nama} {self.jenjang[kode]}"


@frozen
class Pelaksana:
    """One pelaksana position and the levels of education from which people come to it."""

    nama: str
    tingkat: tuple[str, ...]

    @property
    def id(self) -> str:
        """BKN-style id."""
        return pengenal("oracle", "jabatan_fungsional_umum", self.nama)


KELUARGA: Final[Mapping[str, tuple[KeluargaJf, ...]]] = {
    "guru": (KeluargaJf("Guru", True, ("S-1 Pendidikan Guru Sekolah Dasar", "S-1 Pendidikan Bahasa Indonesia",
                                       "S-1 Pendidikan Matematika", "S-1 Pendidikan Jasmani"), "sekolah"),),
    "nakes": (
        KeluargaJf("Perawat", False, ("D-III Keperawatan",), "puskesmas"),
        KeluargaJf("Bidan", False, ("D-III Kebidanan",), "puskesmas"),
        KeluargaJf("Perawat", True, ("S-1 Keperawatan",), "puskesmas"),
        KeluargaJf("Dokter", True, ("Profesi Dokter",), "puskesmas"),
        KeluargaJf("Apoteker", True, ("Profesi Apoteker",), "puskesmas"),
    ),
    "teknis": (
        KeluargaJf("Analis Sumber Daya Manusia Aparatur", True, ("S-1 Administrasi Negara", "S-1 Hukum"), "kantor"),
        KeluargaJf("Pranata Komputer", True, ("S-1 Teknik Informatika",), "kantor"),
        KeluargaJf("Perencana", True, ("S-1 Ekonomi Pembangunan", "S-1 Teknik Sipil"), "kantor"),
        KeluargaJf("Auditor", True, ("S-1 Akuntansi",), "kantor"),
        KeluargaJf("Penyuluh Pertanian", True, ("D-IV Penyuluhan Pertanian",), "kantor"),
        KeluargaJf("Arsiparis", False, ("D-III Kearsipan",), "kantor"),
        KeluargaJf("Pranata Komputer", False, ("D-III Manajemen Informatika",), "kantor"),
    ),
}  # fmt: skip

PELAKSANA: Final = (
    Pelaksana("Pramu Kebersihan", ("05", "10")),
    Pelaksana("Pengemudi", ("10", "15", "17")),
    Pelaksana("Pengadministrasi Perkantoran", ("15", "17", "30")),
    Pelaksana("Operator Layanan Operasional", ("15", "17")),
    Pelaksana("Pengelola Layanan Operasional", ("30",)),
    Pelaksana("Pengolah Data dan Informasi", ("30", "40")),
    Pelaksana("Penata Layanan Operasional", ("35", "40", "45")),
    Pelaksana("Penelaah Teknis Kebijakan", ("35", "40", "45")),
)
