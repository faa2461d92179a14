"""Write the form: empty, or filled from an SKP. Every cell is text; what may stand in a cell is offered as a list."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any, Final, cast

import attrs

from simpeg_adapters.berkas import simpan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar.pustaka import BukuTulis, LembarTulis, buka_tulis
from simpeg_adapters.lembar_skp.baca import urai
from simpeg_adapters.lembar_skp.hasil_kerja import baris_hasil_kerja
from simpeg_adapters.lembar_skp.identitas import baris_identitas
from simpeg_adapters.lembar_skp.lain import baris_lampiran, baris_perilaku
from simpeg_adapters.lembar_skp.petunjuk import baris_petunjuk, cara_isi
from simpeg_adapters.lembar_skp.susunan import (
    HASIL_KERJA,
    IDENTITAS,
    ISI,
    JUDUL_IDENTITAS,
    LAMPIRAN,
    PERILAKU,
    PETUNJUK,
    Bagian,
    Bidang,
    Macam,
    kolom_hasil_kerja,
    kolom_lampiran,
    kolom_perilaku,
)
from skp_core.model import Kelompok, Lampiran, Mode, Perilaku, PerilakuKerja, Skp
from skp_core.skema import label

__all__ = ["tulis_templat"]

_BLOCK: Final = 1 << 16
_BARIS: Final = 1000
"""Rows of the sheets Hasil kerja and Lampiran that offer their lists; further rows are read all the same."""
_TERPANJANG: Final = 32_767
_LINE: Final = 15  # points
_MOST: Final = 20  # lines
_PESAN: Final = 255  # characters of a message that a spreadsheet shows beside a cell
_DASAR: Final = {"valign": "top", "text_wrap": True, "border": 1, "border_color": "#BFBFBF"}
_ISIAN: Final = {**_DASAR, "num_format": "@", "locked": False}
_BENTUK: Final = {
    "isian": _ISIAN,
    "tanggal": {**_ISIAN, "num_format": "[$-421]d mmmm yyyy", "align": "left"},
    "tetap": {**_DASAR, "bg_color": "#EDEDED"},
    "judul": {**_DASAR, "bold": True, "bg_color": "#1F4E5F", "font_color": "#FFFFFF"},
    "bagian": {**_DASAR, "bold": True, "bg_color": "#D6E6EA"},
    "teks": {"valign": "top", "text_wrap": True},
    "tebal": {"valign": "top", "bold": True},
}
_RUSAK: Final = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff\ud800-\udfff]")
Baris = list[str]


def tulis_templat(path: Path, mode: Mode, kelompok: Kelompok, skp: Skp | None = None) -> None:
    """Write the form of that approach and group, whole or not at all; *skp* fills it.

    Raises:
        BerkasError: it cannot be written; or *skp* holds something the form has no place for: the sentence names
            every such place, and nothing is written.
        PengaturanError: the library for spreadsheets is not installed.
    """
    sheets = _lembar(mode, kelompok, skp)
    if skp is not None:
        _utuh(sheets, skp, mode, kelompok)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile(dir=folder) as draft:
        try:
            book = buka_tulis(cast("IO[bytes]", draft), folder)
            try:
                _Penulis(book).semua(sheets, mode, kelompok, skp)
            finally:
                book.close()
        except OSError as error:
            raise BerkasError(f"Berkas {path.name} tidak dapat ditulis. Periksa ruang disk, lalu ulangi.") from error
        draft.seek(0)
        simpan(path, iter(lambda: draft.read(_BLOCK), b""))


def _lembar(mode: Mode, kelompok: Kelompok, skp: Skp | None) -> dict[str, list[Baris]]:
    """What stands in each sheet that is read back."""
    hasil = tuple(kolom_hasil_kerja(mode, kelompok))
    identitas = [[each.judul, text] for each, text in baris_identitas(skp, mode, kelompok)]
    return {
        IDENTITAS: [[*JUDUL_IDENTITAS], *identitas],
        HASIL_KERJA: [[each.judul for each in hasil], *baris_hasil_kerja(skp.rhk if skp else (), hasil)],
        PERILAKU: [[each.judul for each in kolom_perilaku()], *baris_perilaku(skp.perilaku if skp else ())],
        LAMPIRAN: [[each.judul for each in kolom_lampiran()], *baris_lampiran(skp.lampiran if skp else Lampiran())],
    }


def _utuh(sheets: dict[str, list[Baris]], skp: Skp, mode: Mode, kelompok: Kelompok) -> None:
    """Refuse what would not come back as it is: read from these very cells, it must be the same SKP."""
    lost = [] if (skp.mode, skp.kelompok) == (mode, kelompok) else ["mode, kelompok"]
    back = urai({name: list(enumerate(rows, 1)) for name, rows in sheets.items()})
    if back.skp is None:
        lost += [str(each) for each in back.salah]
    else:
        lost += _beda("", attrs.asdict(_rapi(skp), recurse=True), attrs.asdict(back.skp, recurse=True))
    for name, rows in sheets.items():
        for nomor, row in enumerate(rows, 1):
            if any(_RUSAK.search(text) or len(text) > _TERPANJANG for text in row):
                lost.append(f"lembar {name} baris {nomor} (huruf kendali, atau teks yang terlalu panjang)")
    if lost:
        raise BerkasError(f"Templat tidak dapat memuat seluruh SKP ini. Yang tidak termuat: {'; '.join(lost)}.")


def _rapi(skp: Skp) -> Skp:
    """An SKP as the form knows it: seven behaviours, nothing where a pangkat is blank."""
    orang = {
        nama: attrs.evolve(satu, pangkat=satu.pangkat or None)
        for nama in ("pegawai", "pejabat_penilai", "atasan_pejabat_penilai")
        if (satu := getattr(skp, nama)) is not None
    }
    tujuh = tuple(PerilakuKerja(kode=each) for each in Perilaku)
    return attrs.evolve(skp, **orang, perilaku=skp.perilaku or tujuh)


def _beda(di: str, satu: Any, lain: Any) -> Iterator[str]:
    """The places in which two values differ, as findings name them."""
    if isinstance(satu, dict) and isinstance(lain, dict):
        for nama in satu:
            yield from _beda(f"{di}.{nama}".lstrip("."), satu[nama], lain.get(nama))
    elif isinstance(satu, list | tuple) and isinstance(lain, list | tuple) and len(satu) == len(lain):
        for nomor, (each, other) in enumerate(zip(satu, lain, strict=True), 1):
            yield from _beda(f"{di}[{nomor}]", each, other)
    elif satu != lain:
        yield di


class _Penulis:
    """Puts the sheets into one workbook, from the first line of each to its last."""

    def __init__(self, book: BukuTulis) -> None:
        self._book = book
        self._bentuk = {nama: book.add_format(isi) for nama, isi in _BENTUK.items()}

    def semua(self, sheets: dict[str, list[Baris]], mode: Mode, kelompok: Kelompok, skp: Skp | None) -> None:
        self._identitas(sheets[IDENTITAS], [each for each, _ in baris_identitas(skp, mode, kelompok)])
        self._tabel(HASIL_KERJA, tuple(kolom_hasil_kerja(mode, kelompok)), sheets[HASIL_KERJA], _BARIS)
        self._tabel(PERILAKU, kolom_perilaku(), sheets[PERILAKU], len(sheets[PERILAKU]) - 1).protect(options=_BOLEH)
        self._tabel(LAMPIRAN, kolom_lampiran(), sheets[LAMPIRAN], _BARIS)
        self._petunjuk(mode, kelompok)

    def _identitas(self, rows: list[Baris], isi: Sequence[Bagian | Bidang]) -> None:
        sheet, widths = self._lembar(IDENTITAS, (34, 58, 66)), (34, 58, 66)
        for place, judul in enumerate(JUDUL_IDENTITAS):
            self._sel(sheet, 0, place, judul, "judul")
        for nomor, (each, row) in enumerate(zip(isi, rows[1:], strict=True), 1):
            if isinstance(each, Bagian):
                for place, text in enumerate((each.judul, "", "")):
                    self._sel(sheet, nomor, place, text, "bagian")
                continue
            help_ = cara_isi(each)
            sheet.set_row(nomor, _tinggi((row[0], row[1], help_), widths))
            self._sel(sheet, nomor, 0, row[0], "tetap")
            self._sel(sheet, nomor, ISI, row[1], _bentuk(each))
            self._sel(sheet, nomor, ISI + 1, help_, "tetap")
            self._pilihan(sheet, each, ISI, nomor, nomor)
        sheet.protect(options=_BOLEH)

    def _tabel(self, nama: str, kolom: Sequence[Bidang], rows: list[Baris], banyak: int) -> LembarTulis:
        widths = tuple(each.lebar for each in kolom)
        sheet = self._lembar(nama, widths, [_bentuk(each) for each in kolom])
        for nomor, row in enumerate(rows):
            sheet.set_row(nomor, _tinggi(row, widths))
            for place, text in enumerate(row):
                self._sel(sheet, nomor, place, text, "judul" if nomor == 0 else _bentuk(kolom[place]))
        for place, each in enumerate(kolom):
            self._pilihan(sheet, each, place, 1, max(banyak, len(rows)))
        return sheet

    def _petunjuk(self, mode: Mode, kelompok: Kelompok) -> None:
        sheet = self._lembar(PETUNJUK, (3, 110))
        for nomor, (judul, text) in enumerate(baris_petunjuk(mode, kelompok)):
            sheet.set_row(nomor, _tinggi(("", text), (3, 110)))
            self._sel(sheet, nomor, 0, judul, "tebal")
            self._sel(sheet, nomor, 1, text, "teks")
        sheet.protect(options=_BOLEH)

    def _lembar(self, nama: str, widths: Sequence[int], bentuk: Sequence[str] = ()) -> LembarTulis:
        sheet = self._book.add_worksheet(nama)
        for place, wide in enumerate(widths):
            sheet.set_column(place, place, wide, self._bentuk[bentuk[place]] if bentuk else None)
        if nama != PETUNJUK:
            sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        return sheet

    def _sel(self, sheet: LembarTulis, nomor: int, place: int, text: str, bentuk: str) -> None:
        if text:
            sheet.write_string(nomor, place, text, self._bentuk[bentuk])
        elif bentuk not in {"teks", "tebal"}:
            sheet.write_blank(nomor, place, None, self._bentuk[bentuk])

    def _pilihan(self, sheet: LembarTulis, bidang: Bidang, place: int, dari: int, sampai: int) -> None:
        """Offer the choices of a field, and show its help where it is filled."""
        if bidang.tetap:
            return
        rule: dict[str, object] = {"validate": "any", "input_title": bidang.judul[:32]}
        if bidang.pilihan is not None:
            rule |= {"validate": "list", "source": [label(each) for each in bidang.pilihan]}
            rule |= {"error_title": "Pilihan tidak dikenal", "error_message": "Pilih salah satu dari daftar."}
        if bidang.macam is Macam.HIMPUNAN:
            rule |= {"error_type": "information", "error_message": "Beberapa pilihan dipisah titik koma."}
        sheet.data_validation(dari, place, sampai, place, rule | {"input_message": cara_isi(bidang)[:_PESAN]})


_BOLEH: Final = {"format_rows": True, "format_columns": True, "select_locked_cells": True}


def _bentuk(bidang: Bidang) -> str:
    if bidang.tetap:
        return "tetap"
    return "tanggal" if bidang.macam is Macam.TANGGAL else "isian"


def _tinggi(row: Sequence[str], widths: Sequence[int]) -> int:
    """How high a row is, in points, so that its longest text is seen."""
    lines = (
        sum(1 + int(len(line) / (0.95 * wide)) for line in text.split("\n"))
        for text, wide in zip(row, widths, strict=False)
    )
    return _LINE * min(_MOST, max(lines, default=1))
