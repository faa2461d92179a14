"""The sheets of the form as data: which field stands in which row or column, for each group and approach."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Final

from attrs import frozen

from skp_core.model import (
    Aspek,
    Indikator,
    JenisHasilKerja,
    Kelompok,
    Klasifikasi,
    Lampiran,
    Mode,
    Pegawai,
    Perilaku,
    PerilakuKerja,
    Periode,
    Perspektif,
    Rencana,
    RencanaPimpinan,
    Sebagai,
    Skp,
    StatusPegawai,
    Target,
)
from skp_core.skema import bantuan, judul

__all__ = [
    "FORMULIR",
    "HASIL_KERJA",
    "IDENTITAS",
    "ISI",
    "JUDUL_IDENTITAS",
    "LAMPIRAN",
    "ORANG",
    "PERILAKU",
    "PETUNJUK",
    "VERSI",
    "Bagian",
    "Bidang",
    "Macam",
    "bagian_identitas",
    "kolom_hasil_kerja",
    "kolom_lampiran",
    "kolom_perilaku",
]

VERSI: Final = 1
"""The version of the form; a newer one is refused in words."""
IDENTITAS, HASIL_KERJA, PERILAKU, LAMPIRAN, PETUNJUK = "Identitas", "Hasil kerja", "Perilaku", "Lampiran", "Petunjuk"
JUDUL_IDENTITAS: Final = ("Isian", "Isi", "Petunjuk")
ISI: Final = 1
"""The column of the sheet Identitas that is filled, from 0."""


class Macam(Enum):
    """What stands in a cell."""

    TEKS = "teks"
    DERET = "deret"  # one per line
    ANGKA = "angka"
    TANGGAL = "tanggal"
    NIP = "nip"
    PILIHAN = "pilihan"
    HIMPUNAN = "himpunan"  # several choices, with semicolons


@frozen
class Bidang:
    """One field: its path in the model, its title and help, what it holds.

    ``tetap``: written by this program and not to be changed. ``harus``: may not stay empty.
    """

    jalur: str
    judul: str
    bantuan: str
    macam: Macam = Macam.TEKS
    pilihan: type[StrEnum] | None = None
    lebar: int = 24
    harus: bool = False
    tetap: bool = False


@frozen
class Bagian:
    """Rows of the sheet Identitas under one heading; ``boleh_kosong``: all of them may be empty."""

    judul: str
    bidang: tuple[Bidang, ...]
    boleh_kosong: bool = False


def _bidang(kelas: type, nama: str, di: str = "", **lain: object) -> Bidang:
    return Bidang(f"{di}{nama}", judul(kelas, nama), bantuan(kelas, nama), **lain)  # type: ignore[arg-type]


def _pilihan(kelas: type, nama: str, pilihan: type[StrEnum], di: str = "", **lain: object) -> Bidang:
    return _bidang(kelas, nama, di, macam=Macam.PILIHAN, pilihan=pilihan, **lain)


def _tanggal(kelas: type, nama: str, di: str = "", **lain: object) -> Bidang:
    return _bidang(kelas, nama, di, macam=Macam.TANGGAL, **lain)


FORMULIR: Final = Bagian(
    "Formulir (jangan diubah)",
    (
        Bidang("templat", "Versi templat", "Ditulis program.", tetap=True),
        _pilihan(Skp, "mode", Mode, tetap=True, harus=True),
        _pilihan(Skp, "kelompok", Kelompok, tetap=True, harus=True),
        _bidang(Skp, "id", tetap=True),
        Bidang("versi", judul(Skp, "versi"), bantuan(Skp, "versi"), macam=Macam.ANGKA, tetap=True),
        _bidang(Skp, "induk", tetap=True),
    ),
)
_SKP: Final = Bagian(
    "SKP",
    (
        _bidang(Skp, "nama_instansi", harus=True),
        _tanggal(Periode, "mulai", "periode.", harus=True),
        _tanggal(Periode, "selesai", "periode.", harus=True),
        _pilihan(Skp, "sebagai", Sebagai, harus=True),
        _bidang(Skp, "tempat"),
        _tanggal(Skp, "tanggal_penetapan"),
    ),
)
ORANG: Final[Mapping[str, str]] = MappingProxyType(
    {nama: judul(Skp, nama) for nama in ("pegawai", "pejabat_penilai", "atasan_pejabat_penilai")}
)
"""The persons of an SKP, with the headings of their rows."""


def bagian_identitas() -> Iterator[Bagian]:
    """The parts of the sheet Identitas in their order; the same for every form."""
    yield FORMULIR
    yield _SKP
    for nama, kepala in ORANG.items():
        di = f"{nama}."
        yield Bagian(
            kepala,
            (
                _bidang(Pegawai, "nama", di, harus=True),
                _bidang(Pegawai, "nip", di, macam=Macam.NIP, harus=nama == "pegawai"),
                _bidang(Pegawai, "pangkat", di),
                _bidang(Pegawai, "jabatan", di, harus=True),
                _bidang(Pegawai, "unit_kerja", di, harus=True),
                _pilihan(Pegawai, "kelompok", Kelompok, di, harus=True),
                _pilihan(Pegawai, "status", StatusPegawai, di),
            ),
            boleh_kosong=nama == "atasan_pejabat_penilai",
        )


def kolom_hasil_kerja(mode: Mode, kelompok: Kelompok) -> Iterator[Bidang]:
    """The columns of the sheet Hasil kerja: of the result first, then those of one indicator."""
    di, jaf = "rhk_pimpinan_diintervensi.", kelompok is Kelompok.JAF
    yield _pilihan(Rencana, "jenis", JenisHasilKerja, lebar=12)
    if jaf:
        yield _bidang(RencanaPimpinan, "rumusan", di, lebar=36)
        yield _bidang(RencanaPimpinan, "indikator", di, macam=Macam.DERET, lebar=28)
        yield _pilihan(RencanaPimpinan, "milik", Kelompok, di, lebar=18)
    yield _bidang(Rencana, "rumusan", lebar=40)
    yield _bidang(Rencana, "penugasan_dari", lebar=18)
    yield _pilihan(Rencana, "klasifikasi", Klasifikasi, lebar=14)
    if mode is Mode.KUALITATIF:
        yield _bidang(Indikator, "ukuran_keberhasilan", "indikator.", lebar=52)
    else:
        yield from _kuantitatif(jaf=jaf)
    if not jaf:
        yield _bidang(Indikator, "perspektif", "indikator.", macam=Macam.HIMPUNAN, pilihan=Perspektif, lebar=26)


def _kuantitatif(*, jaf: bool) -> Iterator[Bidang]:
    di = "indikator."
    if jaf:
        yield _pilihan(Indikator, "aspek", Aspek, di, lebar=12)
    yield _bidang(Indikator, "uraian", di, lebar=40)
    yield _bidang(Target, "min", f"{di}target.", macam=Macam.ANGKA, lebar=12)
    yield _bidang(Target, "max", f"{di}target.", macam=Macam.ANGKA, lebar=14)
    yield _bidang(Target, "satuan", f"{di}target.", lebar=14)
    yield _bidang(Target, "teks", f"{di}target.", lebar=28)


def kolom_perilaku() -> tuple[Bidang, ...]:
    """The columns of the sheet Perilaku; the first two are the law's words."""
    return (
        _pilihan(PerilakuKerja, "kode", Perilaku, tetap=True, lebar=26),
        Bidang("panduan", "Panduan perilaku", "Menurut SE Menteri PANRB 20/2021.", tetap=True, lebar=60),
        _bidang(PerilakuKerja, "ekspektasi_khusus", macam=Macam.DERET, lebar=60),
    )


def kolom_lampiran() -> tuple[Bidang, ...]:
    """The columns of the sheet Lampiran: one entry per row."""
    names = ("dukungan_sumber_daya", "skema_pertanggungjawaban", "konsekuensi")
    return tuple(_bidang(Lampiran, nama, lebar=48) for nama in names)
