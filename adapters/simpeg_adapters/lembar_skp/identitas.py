"""The sheet Identitas: label and value per row, in parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from simpeg_adapters.lembar_skp.meja import Meja, lipat
from simpeg_adapters.lembar_skp.sel import kosong, tulis_sel
from simpeg_adapters.lembar_skp.susunan import ISI, JUDUL_IDENTITAS, ORANG, VERSI, Bagian, Bidang, bagian_identitas
from skp_core.model import Kelompok, Mode, Pegawai, Periode, Sebagai, Skp

__all__ = ["baca_identitas", "baris_identitas"]

_SALIN: Final = "Buat templat baru dengan `skp templat`, lalu salin isinya"
_ISIAN, _PETUNJUK = 0, 2

Sel = tuple[int, object]
"""A row number, and what stands in the column that is filled."""


def baca_identitas(meja: Meja) -> dict[str, Any] | None:
    """Read what stands there as arguments of an SKP; None where it is not even known which form it is."""
    rows = _cari(meja)
    nilai = {letak: _baca(meja, bidang, *rows[letak]) for letak, bidang in _bidang() if letak in rows}
    for bagian in bagian_identitas():
        _wajib(meja, bagian, rows)
    if not _versi(meja, nilai.pop("templat", ""), rows) or None in (nilai.get("mode"), nilai.get("kelompok")):
        return None
    versi = nilai.pop("versi", None)
    skp = {letak: isi for letak, isi in nilai.items() if "." not in letak}
    skp["versi"] = 1 if versi is None else int(versi)
    mulai, selesai = nilai.get("periode.mulai"), nilai.get("periode.selesai")
    skp["periode"] = Periode(mulai=mulai, selesai=selesai) if mulai and selesai else None
    return skp | {nama: _orang(nilai, nama) for nama in ORANG}


def baris_identitas(skp: Skp | None, mode: Mode, kelompok: Kelompok) -> Iterator[tuple[Bagian | Bidang, str]]:
    """Write the rows: a part with its heading, then its fields with what is filled in.

    Without an SKP what the form itself says, and what most people would choose.
    """
    awal = {"mode": mode, "kelompok": kelompok, "versi": 1, "sebagai": Sebagai.DEFINITIF, "pegawai.kelompok": kelompok}
    for bagian in bagian_identitas():
        yield bagian, ""
        for bidang in bagian.bidang:
            nilai = str(VERSI) if bidang.jalur == "templat" else awal.get(bidang.jalur) if skp is None else skp
            if skp is not None and bidang.jalur != "templat":
                for nama in bidang.jalur.split("."):
                    nilai = None if nilai is None else getattr(nilai, nama)
            yield bidang, tulis_sel(bidang, nilai)


def _bidang() -> Iterator[tuple[str, Bidang]]:
    for bagian in bagian_identitas():
        for bidang in bagian.bidang:
            yield bidang.jalur, bidang


def _cari(meja: Meja) -> dict[str, Sel]:
    """Find the row of each field by its label under its heading."""
    parts = {lipat(each.judul): each for each in bagian_identitas()}
    found: dict[str, Sel] = {}
    here: Bagian | None = None
    for nomor, cells in meja.baris:
        label, isi = lipat(cells[_ISIAN]), cells[ISI] if len(cells) > ISI else None
        if label in parts and kosong(isi):
            here = parts[label]
            meja.letakkan(here.bidang[0].jalur.rpartition(".")[0] or "skp", nomor)
        elif label != lipat(JUDUL_IDENTITAS[_ISIAN]):
            _taruh(meja, here, label, (nomor, isi), found)
    meja.selain({_ISIAN, ISI, _PETUNJUK})
    return found


def _taruh(meja: Meja, here: Bagian | None, label: str, sel: Sel, found: dict[str, Sel]) -> None:
    bidang = next((each for each in (here.bidang if here else ()) if lipat(each.judul) == label), None)
    if bidang is not None and bidang.jalur not in found:
        found[bidang.jalur] = sel
        for letak in (bidang.jalur, *(["periode"] if bidang.jalur == "periode.mulai" else [])):
            meja.letakkan(letak, sel[0], ISI)
    elif not kosong(sel[1]):
        pesan = "isian ini tidak dikenal di bagian ini, jadi tidak dibaca; kembalikan labelnya atau hapus barisnya"
        meja.keliru(pesan, sel[0], ISI)


def _baca(meja: Meja, bidang: Bidang, nomor: int, isi: object) -> Any:
    found = meja.baca(bidang, isi, nomor, ISI)
    if bidang.jalur == "versi" and found is not None and not (found == int(found) and abs(found) < 10**9):
        meja.keliru("harus bilangan bulat", nomor, ISI)
        return None
    return found


def _wajib(meja: Meja, bagian: Bagian, rows: dict[str, Sel]) -> None:
    there = [each for each in bagian.bidang if each.jalur in rows]
    lost = [each.judul for each in bagian.bidang if each.jalur not in rows]
    if lost:
        meja.keliru(f"baris {', '.join(lost)} pada bagian {bagian.judul} hilang; kembalikan barisnya")
    if bagian.boleh_kosong and all(kosong(rows[each.jalur][1]) for each in there):
        return
    for each in there:
        if each.harus and kosong(rows[each.jalur][1]):
            meja.keliru(f"{each.judul} ({bagian.judul}) belum diisi", rows[each.jalur][0], ISI)


def _versi(meja: Meja, tertulis: str, rows: dict[str, Sel]) -> bool:
    text = tertulis.strip()
    if text.isascii() and text.isdecimal() and int(text[:9]) == VERSI:
        return True
    newer = text.isascii() and text.isdecimal() and int(text[:9]) > VERSI
    row = rows["templat"][0] if "templat" in rows else None
    meja.keliru(
        "templat ini lebih baru dari program; perbarui program" if newer else f"versi hilang. {_SALIN}", row, ISI
    )
    return False


def _orang(nilai: dict[str, Any], nama: str) -> Pegawai | None:
    """Make the person, where nothing that a person needs is missing; what is missing was said."""
    isi = {letak.removeprefix(f"{nama}."): each for letak, each in nilai.items() if letak.startswith(f"{nama}.")}
    needed: Sequence[str] = ("nama", "jabatan", "unit_kerja", "kelompok")
    if any(kosong(isi.get(each)) for each in needed):
        return None
    return Pegawai(**{**isi, "pangkat": isi.get("pangkat") or None})
