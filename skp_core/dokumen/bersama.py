"""The parts that several forms print alike: header block H, hasil kerja, perilaku block P, signatures."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from skp_core.bahasa import rentang, tempat_tanggal
from skp_core.blok import Grup, Identitas, Isian, Kop, Penanda, Pihak, Pita, Sel
from skp_core.errors import InvalidModel
from skp_core.model import (
    Butir,
    Indikator,
    JenisHasilKerja,
    Kelompok,
    Mode,
    Pegawai,
    PerilakuKerja,
    Rencana,
    RencanaPimpinan,
    Skp,
)
from skp_core.peraturan.permenpanrb_6_2022 import SEBUTAN_ASPEK, SEBUTAN_KELOMPOK, SEBUTAN_MODE
from skp_core.peraturan.se_menpanrb_20_2021 import BERAKHLAK

__all__ = [
    "PENILAI",
    "TAK_ADA",
    "YANG_DINILAI",
    "bagian",
    "baris_judul",
    "ekspektasi",
    "identitas",
    "isian_pegawai",
    "kop",
    "panduan",
    "penanda_pegawai",
    "penanda_penilai",
    "pilihan",
    "sel_indikator",
    "sel_pimpinan",
    "sel_rencana",
    "wajib_jaf_kuantitatif",
]

P = TypeVar("P")

YANG_DINILAI = "Pegawai yang Dinilai"
PENILAI = "Pejabat Penilai Kinerja"
TAK_ADA = "-"  # an assessor without NIP or pangkat, a rencana that supports nothing
_KOSONG = "\xa0"  # a blank row keeps the height of a line, to be filled by hand
_BAGIAN = {JenisHasilKerja.UTAMA: "A. UTAMA", JenisHasilKerja.TAMBAHAN: "B. TAMBAHAN"}


def wajib_jaf_kuantitatif(skp: Skp, formulir: str) -> None:
    """Refuse an SKP that this form is not made for; mixing columns of two groups is error V-014."""
    if not skp.memakai(Mode.KUANTITATIF, Kelompok.JAF):
        raise InvalidModel(
            f"{formulir} is the form of JAF kuantitatif",
            pesan=f"Formulir {formulir} hanya untuk pejabat administrasi dan fungsional, pendekatan kuantitatif.",
            letak="mode",
        )


def baris_judul(judul: str) -> tuple[str, str, str]:
    """Return the three title lines of the JAF kuantitatif forms."""
    return judul, SEBUTAN_MODE[Mode.KUANTITATIF], SEBUTAN_KELOMPOK[Kelompok.JAF]


def kop(skp: Skp, *, satu_baris: bool = False) -> Kop:
    """Return the line under the title; the Lampiran prints its right half on one line."""
    kepala, periode = "PERIODE PENILAIAN:", rentang(skp.periode.mulai, skp.periode.selesai)
    return Kop(skp.nama_instansi, (f"{kepala} {periode}",) if satu_baris else (kepala, periode))


def isian_pegawai(orang: Pegawai | None) -> tuple[Isian, ...]:
    """Return the five identity rows; empty rows stay printed."""
    nilai = (
        ("NAMA", orang and orang.nama),
        ("NIP", orang and orang.nip),
        ("PANGKAT/GOL. RUANG", orang and orang.pangkat),
        ("JABATAN", orang and orang.jabatan),
        ("UNIT KERJA", orang and orang.unit_kerja),
    )
    return tuple(Isian(label, isi or TAK_ADA) for label, isi in nilai)


def identitas(skp: Skp) -> Identitas:
    """Return header block H of the JAF forms: the person assessed, the assessor."""
    return Identitas(
        (
            Pihak("PEGAWAI YANG DINILAI", isian_pegawai(skp.pegawai)),
            Pihak("PEJABAT PENILAI KINERJA", isian_pegawai(skp.pejabat_penilai)),
        )
    )


def bagian(skp: Skp, lebar: int, grup: Callable[[Butir], Grup]) -> Iterator[Pita | Grup]:
    """Yield the sections UTAMA and TAMBAHAN of a table of *lebar* columns; an empty one keeps a blank row."""
    for jenis, judul in _BAGIAN.items():
        yield Pita(judul)
        semua = tuple(skp.hasil_kerja(jenis))
        yield from map(grup, semua)
        if not semua:
            yield Grup(((Sel(_KOSONG),) * lebar,))


def sel_pimpinan(pimpinan: RencanaPimpinan | None) -> Sel:
    """Return the cell of the intervened result, with its indicators where the leader is a JPT."""
    return Sel(TAK_ADA) if pimpinan is None else Sel(pimpinan.rumusan, pimpinan.indikator)


def sel_rencana(rencana: Rencana) -> Sel:
    """Return the cell of the planned result, with who gave the work."""
    penugasan = f"\n(Penugasan dari {rencana.penugasan_dari})" if rencana.penugasan_dari else ""
    return Sel(rencana.rumusan + penugasan)


def sel_indikator(indikator: Indikator) -> tuple[Sel, Sel, Sel]:
    """Return aspek, indikator and target."""
    aspek = SEBUTAN_ASPEK[indikator.aspek] if indikator.aspek else ""
    return Sel(aspek), Sel(indikator.uraian), Sel(indikator.target.tertulis if indikator.target else "")


def panduan(perilaku: Iterable[PerilakuKerja]) -> Iterator[tuple[str, str, tuple[str, ...], PerilakuKerja]]:
    """Yield number, name and guides of each behaviour, with what the leader expects."""
    for nomor, satu in enumerate(perilaku, 1):
        tertulis = BERAKHLAK.nilai[satu.kode]
        yield str(nomor), tertulis.nama, tertulis.panduan, satu


def ekspektasi(perilaku: PerilakuKerja) -> Sel:
    """Return the cell of special expectations; its label is printed even when nothing follows."""
    return Sel("Ekspektasi Khusus Pimpinan:", perilaku.ekspektasi_khusus)


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
