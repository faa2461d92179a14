"""PermenPANRB 6/2022, Pengelolaan Kinerja Pegawai ASN: quadrant, choices and strings of the forms.

The body of the regulation and most of its annex could not be read; the opening of Anak Lampiran 4
(evaluation of a JPT) was. The rest is what several independent public applications reproduce alike,
and BKN's FAQ (support-siasn.bkn.go.id/faqs/layanan/PengelolaanKinerja). In use for SKP from 2022 on.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from skp_core.dasar import Berlaku, Keyakinan, Pasal
from skp_core.model.evaluasi import CapaianOrganisasi, Predikat, Rating
from skp_core.model.indikator import Aspek, Perspektif
from skp_core.model.pegawai import Kelompok
from skp_core.model.skp import Mode

__all__ = [
    "CATATAN_EKSPEKTASI",
    "CATATAN_INTERVENSI",
    "CATATAN_PERIODE",
    "CATATAN_PILIH",
    "KURVA",
    "KURVA_KELAS",
    "KURVA_SUMBU_X",
    "KURVA_SUMBU_Y",
    "MATRIKS",
    "NAMA_PREDIKAT",
    "NAMA_RATING",
    "PILIHAN_CAPAIAN",
    "PILIHAN_PREDIKAT",
    "PILIHAN_RATING",
    "SEBUTAN_ASPEK",
    "SEBUTAN_KELOMPOK",
    "SEBUTAN_MODE",
    "SEBUTAN_PERSPEKTIF",
    "SEJAK",
    "UKURAN_KEBERHASILAN",
    "UMPAN_BALIK",
    "UMPAN_BALIK_KUALITATIF",
]

SEJAK: Final = date(2022, 1, 1)  # the first SKP year under this regulation

_NAMA: Final = "PermenPANRB 6/2022"

# --- the quadrant -------------------------------------------------------------------------------

MATRIKS: Final = (
    Berlaku[Mapping[tuple[Rating, Rating], Predikat]](
        SEJAK,
        MappingProxyType(
            {  # (hasil kerja, perilaku)
                (Rating.DI_ATAS, Rating.DI_ATAS): Predikat.SANGAT_BAIK,
                (Rating.DI_ATAS, Rating.SESUAI): Predikat.BAIK,
                (Rating.DI_ATAS, Rating.DI_BAWAH): Predikat.KURANG,
                (Rating.SESUAI, Rating.DI_ATAS): Predikat.BAIK,
                (Rating.SESUAI, Rating.SESUAI): Predikat.BAIK,
                (Rating.SESUAI, Rating.DI_BAWAH): Predikat.KURANG,
                (Rating.DI_BAWAH, Rating.DI_ATAS): Predikat.BUTUH_PERBAIKAN,
                (Rating.DI_BAWAH, Rating.SESUAI): Predikat.BUTUH_PERBAIKAN,
                (Rating.DI_BAWAH, Rating.DI_BAWAH): Predikat.SANGAT_KURANG,
            }
        ),
        Pasal(_NAMA, "Lampiran, kuadran kinerja pegawai", Keyakinan.TINGGI, "dari lebih dari lima reproduksi"),
    ),
)

NAMA_RATING: Final[Mapping[Rating, str]] = MappingProxyType(
    {
        Rating.DI_ATAS: "di atas ekspektasi",
        Rating.SESUAI: "sesuai ekspektasi",
        Rating.DI_BAWAH: "di bawah ekspektasi",
    }
)
NAMA_PREDIKAT: Final[Mapping[Predikat, str]] = MappingProxyType(
    {
        Predikat.SANGAT_BAIK: "Sangat Baik",
        Predikat.BAIK: "Baik",
        Predikat.BUTUH_PERBAIKAN: "Butuh Perbaikan",
        Predikat.KURANG: "Kurang/misconduct",
        Predikat.SANGAT_KURANG: "Sangat Kurang",
    }
)

# --- choices, as the forms print them (capitals; "DIATAS" is written as one word) ---------------

PILIHAN_RATING: Final[Mapping[Rating, str]] = MappingProxyType(
    {
        Rating.DI_ATAS: "DIATAS EKSPEKTASI",
        Rating.SESUAI: "SESUAI EKSPEKTASI",
        Rating.DI_BAWAH: "DIBAWAH EKSPEKTASI",
    }
)
PILIHAN_PREDIKAT: Final[Mapping[Predikat, str]] = MappingProxyType(
    {predikat: predikat.replace("_", " ") for predikat in Predikat}
)
PILIHAN_CAPAIAN: Final[Mapping[CapaianOrganisasi, str]] = MappingProxyType(
    {capaian: capaian.replace("_", " ") for capaian in CapaianOrganisasi}
)
SEBUTAN_ASPEK: Final[Mapping[Aspek, str]] = MappingProxyType({aspek: aspek.capitalize() for aspek in Aspek})
SEBUTAN_MODE: Final[Mapping[Mode, str]] = MappingProxyType({mode: f"PENDEKATAN HASIL KERJA {mode}" for mode in Mode})
SEBUTAN_KELOMPOK: Final[Mapping[Kelompok, str]] = MappingProxyType(
    {
        Kelompok.JPT: "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI",
        Kelompok.JAF: "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
    }
)

SEBUTAN_PERSPEKTIF: Final[Mapping[Perspektif, str]] = MappingProxyType(
    {satu: satu.replace("_", " ").title() for satu in Perspektif}
)
UKURAN_KEBERHASILAN: Final[Mapping[Kelompok, str]] = MappingProxyType(
    {  # the line above the measures of a kualitatif form; a JPT's from one reproduction (medium)
        Kelompok.JPT: "Ukuran keberhasilan/Indikator Kinerja Individu, Target, dan Perspektif:",
        Kelompok.JAF: "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:",
    }
)
UMPAN_BALIK: Final = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"
UMPAN_BALIK_KUALITATIF: Final = "Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung"

# --- the distribution curves (annex p. 94): shapes without numbers, redrawn here ------------------

KURVA_KELAS: Final = ("Sangat Kurang", "Kurang/ Misconduct", "Butuh Perbaikan", "Baik", "Sangat Baik")
KURVA_SUMBU_X: Final = "Predikat Kinerja Pegawai"
KURVA_SUMBU_Y: Final = "Frekuensi Pegawai"
KURVA: Final = Berlaku[Mapping[CapaianOrganisasi, tuple[int, ...]]](
    SEJAK,
    MappingProxyType(
        {
            CapaianOrganisasi.ISTIMEWA: (6, 12, 26, 55, 95),
            CapaianOrganisasi.BAIK: (6, 16, 48, 95, 34),
            CapaianOrganisasi.BUTUH_PERBAIKAN: (12, 50, 95, 50, 12),
            CapaianOrganisasi.KURANG: (34, 95, 48, 16, 6),
            CapaianOrganisasi.SANGAT_KURANG: (95, 55, 26, 12, 6),
        }
    ),
    Pasal(_NAMA, "Lampiran hlm. 94", Keyakinan.SEDANG, "bentuk kurva menurut reproduksi; tinggi bukan angka aturan"),
)

# --- footnotes ----------------------------------------------------------------------------------

CATATAN_INTERVENSI: Final = (
    "Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan "
    "Pimpinan unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu "
    "pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang "
    "diintervensi"
)
CATATAN_EKSPEKTASI: Final = (
    "Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai"
)
CATATAN_PERIODE: Final = (
    "periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah"
)
CATATAN_PILIH: Final = "Pilih salah satu"
