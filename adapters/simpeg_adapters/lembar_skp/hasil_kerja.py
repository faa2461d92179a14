"""The sheet Hasil kerja: a row per indicator; a result begins where its kind is filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import evolve

from simpeg_adapters.lembar_skp.meja import Meja
from simpeg_adapters.lembar_skp.sel import kosong, tulis_sel
from simpeg_adapters.lembar_skp.susunan import Bidang, kolom_hasil_kerja
from skp_core.model import Indikator, Kelompok, Mode, Rencana, RencanaPimpinan, Target

__all__ = ["baca_hasil_kerja", "baris_hasil_kerja"]

_UKURAN: Final = "indikator."
_TARGET: Final = "indikator.target."
_PIMPINAN: Final = "rhk_pimpinan_diintervensi."

Nilai = Mapping[str, Any]


def baca_hasil_kerja(meja: Meja, mode: Mode, kelompok: Kelompok) -> tuple[Rencana, ...]:
    """Read the results with their indicators, in the order of the rows."""
    kolom, found = meja.kolom(tuple(kolom_hasil_kerja(mode, kelompok))), list[Rencana]()
    if kolom is None:
        return ()
    meja.letakkan("rhk", meja.baris[0][0])
    for nomor, cells in meja.isi():
        isi = {each: cells[place] if place < len(cells) else None for each, place in kolom.items()}
        nilai = {each.jalur: meja.baca(each, isi[each], nomor, place) for each, place in kolom.items()}
        terisi = {each.jalur for each in kolom if not kosong(isi[each])}
        if "jenis" in terisi:
            found.append(_rencana(nilai, terisi))
            _letak(meja, kolom, nomor, f"rhk[{len(found)}]")
        elif any(not jalur.startswith(_UKURAN) for jalur in terisi):
            jenis = next(each for each in kolom if each.jalur == "jenis")
            meja.keliru("Jenis belum diisi (Utama atau Tambahan) untuk rencana hasil kerja ini", nomor, kolom[jenis])
            continue
        if ukuran := {jalur for jalur in terisi if jalur.startswith(_UKURAN)}:
            _tambah(meja, found, kolom, nomor, _indikator(nilai, ukuran))
            _persen(meja, kolom, isi, nilai, nomor)
    return tuple(found)


def _rencana(nilai: Nilai, terisi: set[str]) -> Rencana:
    pimpinan = {jalur.removeprefix(_PIMPINAN): isi for jalur, isi in nilai.items() if jalur.startswith(_PIMPINAN)}
    ada = any(jalur.startswith(_PIMPINAN) for jalur in terisi)
    return Rencana(
        jenis=nilai["jenis"],
        rumusan=nilai["rumusan"],
        penugasan_dari=nilai["penugasan_dari"],
        klasifikasi=nilai["klasifikasi"],
        rhk_pimpinan_diintervensi=RencanaPimpinan(**pimpinan) if ada else None,
    )


def _indikator(nilai: Nilai, terisi: set[str]) -> Indikator:
    target = {jalur.removeprefix(_TARGET): isi for jalur, isi in nilai.items() if jalur.startswith(_TARGET)}
    sendiri = {
        jalur.removeprefix(_UKURAN): isi
        for jalur, isi in nilai.items()
        if jalur.startswith(_UKURAN) and not jalur.startswith(_TARGET)
    }
    ada = any(jalur.startswith(_TARGET) for jalur in terisi)
    return Indikator(**sendiri, target=Target(**target) if ada else None)


def _tambah(meja: Meja, found: list[Rencana], kolom: Mapping[Bidang, int], nomor: int, satu: Indikator) -> None:
    if not found:
        meja.keliru("indikator ini belum punya rencana hasil kerja di baris atasnya; isi Jenis dan rencananya", nomor)
        return
    found[-1] = evolve(found[-1], indikator=(*found[-1].indikator, satu))
    letak = f"rhk[{len(found)}].indikator[{len(found[-1].indikator)}]"
    meja.letakkan(letak, nomor)
    for each, place in kolom.items():
        if each.jalur.startswith(_UKURAN):
            meja.letakkan(f"{letak}.{each.jalur.removeprefix(_UKURAN)}", nomor, place)
            if each.jalur.startswith(_TARGET) and each.jalur.endswith(".min"):
                meja.letakkan(f"{letak}.target", nomor, place)


def _letak(meja: Meja, kolom: Mapping[Bidang, int], nomor: int, letak: str) -> None:
    meja.letakkan(letak, nomor)
    for each, place in kolom.items():
        if not each.jalur.startswith(_UKURAN):
            meja.letakkan(f"{letak}.{each.jalur}", nomor, place)
        if each.jalur == f"{_PIMPINAN}rumusan":
            meja.letakkan(f"{letak}.{_PIMPINAN}".rstrip("."), nomor, place)
        if each.jalur in {f"{_UKURAN}uraian", f"{_UKURAN}ukuran_keberhasilan"}:
            meja.letakkan(f"{letak}.indikator", nomor, place)


def _persen(meja: Meja, kolom: Mapping[Bidang, int], isi: Mapping[Bidang, object], nilai: Nilai, nomor: int) -> None:
    """Refuse what Excel makes of "90%": the number 0.9. Which one was meant cannot be seen."""
    if "%" not in nilai.get(f"{_TARGET}satuan", ""):
        return
    for each, place in kolom.items():
        cell = isi[each]
        if each.jalur in {f"{_TARGET}min", f"{_TARGET}max"} and isinstance(cell, float) and 0 < abs(cell) <= 1:
            pesan = "Excel menyimpan persen sebagai pecahan; ubah format sel menjadi Teks, lalu tulis misalnya 90"
            meja.keliru(pesan, nomor, place)


def baris_hasil_kerja(rhk: Sequence[Rencana], kolom: Sequence[Bidang]) -> list[list[str]]:
    """Write the results as rows: the first row of a result says it, the next ones only their indicator."""
    rows = []
    for satu in rhk:
        for place, ukuran in enumerate(satu.indikator or (None,)):
            rows.append([_tertulis(each, satu if place == 0 else None, ukuran) for each in kolom])
    return rows


def _tertulis(bidang: Bidang, satu: Rencana | None, ukuran: Indikator | None) -> str:
    nilai: Any = ukuran if bidang.jalur.startswith(_UKURAN) else satu
    for nama in bidang.jalur.removeprefix(_UKURAN).split("."):
        nilai = None if nilai is None else getattr(nilai, nama)
    return tulis_sel(bidang, nilai)
