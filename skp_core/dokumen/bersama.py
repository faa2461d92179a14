"""The parts that several forms print alike: title, header block H, sections, signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeVar

from skp_core.bahasa import rentang, tempat_tanggal
from skp_core.blok import Grup, Identitas, Isian, Kop, Penanda, Pihak, Pita, Sel
from skp_core.errors import InvalidModel
from skp_core.model import Butir, JenisHasilKerja, Kelompok, Mode, Pegawai, Skp
from skp_core.peraturan.permenpanrb_6_2022 import SEBUTAN_KELOMPOK, SEBUTAN_MODE

__all__ = [
    "BAGIAN",
    "PENILAI",
    "TAK_ADA",
    "YANG_DINILAI",
    "bagian",
    "baris_judul",
    "identitas",
    "isian_pegawai",
    "kop",
    "penanda_pegawai",
    "penanda_penilai",
    "pilihan",
    "pilihan_skp",
    "wajib",
]

P = TypeVar("P")

YANG_DINILAI: Final = "Pegawai yang Dinilai"
PENILAI: Final = "Pejabat Penilai Kinerja"
TAK_ADA: Final = "-"  # an assessor without NIP or pangkat, a rencana that supports nothing
_KOSONG: Final = "\xa0"  # a blank row keeps the height of a line, to be filled by hand
BAGIAN: Final = {JenisHasilKerja.UTAMA: "A. UTAMA", JenisHasilKerja.TAMBAHAN: "B. TAMBAHAN"}
_SIAPA: Final = {Kelompok.JPT: "pejabat pimpinan tinggi dan pimpinan unit kerja mandiri",
                 Kelompok.JAF: "pejabat administrasi dan fungsional"}  # fmt: skip


def wajib(skp: Skp, formulir: str, mode: Mode, kelompok: Kelompok | None = None) -> None:
    """Refuse an SKP that this form is not made for; mixing columns of two groups is error V-014.

    Raises:
        InvalidModel: the SKP is of another approach, or of another group than *kelompok* (None: any).
    """
    if skp.mode is mode and skp.kelompok is not None and kelompok in (None, skp.kelompok):
        return
    siapa = _SIAPA[kelompok] if kelompok else "SKP yang menyebut kelompoknya"
    raise InvalidModel(
        f"{formulir} is the form of {kelompok.name if kelompok else 'any group'} {mode.lower()}",
        pesan=f"Formulir {formulir} hanya untuk {siapa}, pendekatan {mode.lower()}.",
        letak="mode",
    )


def pilihan_skp(skp: Skp) -> tuple[Mode, Kelompok]:
    """Return approach and group, which choose the form.

    Raises:
        InvalidModel: one of them is not chosen yet.
    """
    if skp.mode is None or skp.kelompok is None:
        pesan = "Kelompok jabatan atau pendekatan belum dipilih."
        raise InvalidModel("no group or approach", pesan=pesan, letak="mode")
    return skp.mode, skp.kelompok


def baris_judul(skp: Skp, judul: str, ketiga: str = "") -> tuple[str, str, str]:
    """Return the three title lines: form, approach, group (or *ketiga*)."""
    mode, kelompok = pilihan_skp(skp)
    return judul, SEBUTAN_MODE[mode], ketiga or SEBUTAN_KELOMPOK[kelompok]


def kop(skp: Skp, *, satu_baris: bool = False) -> Kop:
    """Return the line under the title; the Lampiran prints its right half on one line."""
    kepala, periode = "PERIODE PENILAIAN:", rentang(skp.periode.mulai, skp.periode.selesai)
    return Kop(skp.nama_instansi, (f"{kepala} {periode}",) if satu_baris else (kepala, periode))


def isian_pegawai(orang: Pegawai | None, tempat: str = "UNIT KERJA") -> tuple[Isian, ...]:
    """Return the five identity rows; empty rows stay printed. *tempat* is the label of the last."""
    nilai = (
        ("NAMA", orang and orang.nama),
        ("NIP", orang and orang.nip),
        ("PANGKAT/GOL. RUANG", orang and orang.pangkat),
        ("JABATAN", orang and orang.jabatan),
        (tempat, orang and orang.unit_kerja),
    )
    return tuple(Isian(label, isi or TAK_ADA) for label, isi in nilai)


def identitas(skp: Skp) -> Identitas:
    """Return header block H: the person assessed, the assessor; a JPT's assessor has an INSTANSI for a unit."""
    tempat = "INSTANSI" if skp.kelompok is Kelompok.JPT else "UNIT KERJA"
    return Identitas(
        (
            Pihak("PEGAWAI YANG DINILAI", isian_pegawai(skp.pegawai)),
            Pihak("PEJABAT PENILAI KINERJA", isian_pegawai(skp.pejabat_penilai, tempat)),
        )
    )


def bagian(
    skp: Skp, lebar: int, grup: Callable[[Butir], Grup], sebutan: Mapping[JenisHasilKerja, str] = BAGIAN
) -> Iterator[Pita | Grup]:
    """Yield the sections UTAMA and TAMBAHAN of a table of *lebar* columns; an empty one keeps a blank row."""
    for jenis, judul in sebutan.items():
        yield Pita(judul)
        semua = tuple(skp.hasil_kerja(jenis))
        yield from map(grup, semua)
        if not semua:
            yield Grup(((Sel(_KOSONG),) * lebar,))


def pilihan(nilai: P | None, tertulis: Mapping[P, str]) -> str:
    """Return the chosen value, or every alternative when the choice is still to be made by hand."""
    return tertulis[nilai] if nilai is not None else " / ".join(tertulis.values())


def penanda_pegawai(skp: Skp, waktu: str = "", *, nomor: str = "") -> Penanda:
    """Return the signature of the person assessed."""
    return Penanda(waktu, YANG_DINILAI, skp.pegawai.nama, skp.pegawai.nip, nomor)


def penanda_penilai(skp: Skp, waktu: str = "", *, nomor: str = "") -> Penanda:
    """Return the signature of the assessor; place and date of the SKP unless said otherwise."""
    waktu = waktu or tempat_tanggal(skp.tempat, skp.tanggal_penetapan)
    return Penanda(waktu, PENILAI, skp.pejabat_penilai.nama, skp.pejabat_penilai.nip, nomor)
