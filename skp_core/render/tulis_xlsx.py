"""Blocks to a spreadsheet (XLSX): the same words in the same order, for who wants to go on working with them.

Every cell is text, as it was typed: a NIP keeps its digits, and what looks like a formula stays letters. The page is
a grid of narrow columns that the cells are merged over, because each table has columns of its own. Of the curve only
its title, classes and sentence are written. The library is loaded at the first use (extra ``lembar``).
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from math import ceil
from types import MappingProxyType
from typing import Any, Final

from skp_core.blok import (
    Bagian,
    Blok,
    CatatanKaki,
    Daftar,
    Dokumen,
    Grup,
    Identitas,
    Isian,
    Judul,
    Kop,
    Kurva,
    Lambang,
    Orientasi,
    Penanda,
    Pilihan,
    Pita,
    Sel,
    Tabel,
    TandaTangan,
)
from skp_core.errors import InvalidModel, RenderError

__all__ = ["xlsx"]

_GRID: Final = 50  # columns, two percent of the page each
_WIDTH: Final = {Orientasi.TEGAK: 1.9, Orientasi.MENDATAR: 2.8}  # of one column, in Excel's characters
_LETTERS: Final = {Orientasi.TEGAK: 105, Orientasi.MENDATAR: 155}  # on a line over the whole page, a little less
_LONGEST: Final = 32_767  # characters that a cell holds
_LINE: Final = 12.5  # points
_TALLEST: Final = 409.0  # points that a row may be high
_A4: Final = 9
_MISSING: Final = "Pustaka Excel belum terpasang. Pasang dengan `pip install siasn-skp[lembar]`, lalu ulangi."
_TOO_LONG: Final = "Ada isian yang lebih panjang daripada satu sel Excel. Ringkaskan isian itu, atau cetak sebagai PDF."
_BAD_PICTURE: Final = "Lambang harus berupa gambar PNG atau JPEG."
_BASE: Final[Mapping[str, Any]] = MappingProxyType(
    {"font_name": "Liberation Sans", "font_size": 9, "text_wrap": True, "valign": "top"}
)
_STYLE: Final[Mapping[str, Mapping[str, Any]]] = MappingProxyType(
    {
        "judul": {"bold": True, "align": "center"},
        "tebal": {"bold": True},
        "kanan": {"bold": True, "align": "right"},
        "polos": {},
        "catatan": {"italic": True, "font_size": 8},
        "isi": {"border": 1},
        "tengah": {"border": 1, "align": "center"},
        "kepala": {"border": 1, "bold": True, "align": "center", "valign": "vcenter", "bg_color": "#ECECEC"},
        "pita": {"border": 1, "bold": True},
        "tanda": {"align": "center"},
        "nama": {"align": "center", "bold": True},
    }
)


def xlsx(dokumen: Dokumen) -> bytes:
    """Return the document as an XLSX workbook of one sheet, set up for A4. The same bytes for the same document.

    Thread- and async-safety: pure, but it takes tens of milliseconds.

    Raises:
        RenderError: a text is longer than a cell, holds a broken character, a table has more columns than the
            grid, or the library is not installed.
        InvalidModel: the emblem is neither PNG nor JPEG.
    """
    try:
        pustaka = import_module("xlsxwriter")
    except ImportError as error:
        raise RenderError("xlsxwriter is not installed", pesan=_MISSING) from error
    keluaran = io.BytesIO()
    buku = pustaka.Workbook(keluaran, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    lembar = _Lembar(buku, dokumen)
    for blok in dokumen.isi:
        if type(blok) not in _TULIS:
            raise RenderError(f"an unknown block: {type(blok).__name__}")
        _TULIS[type(blok)](lembar, blok)
    try:
        buku.close()
    except UnicodeEncodeError:
        pass
    else:
        return keluaran.getvalue()
    # outside the handler: the codec's own error holds the text
    raise RenderError("a lone surrogate", pesan="Ada tanda yang rusak dalam teks dokumen.")


class _Lembar:
    """The sheet that is being written: where the next row goes, and the styles."""

    def __init__(self, buku: Any, dokumen: Dokumen) -> None:
        from datetime import datetime

        # a fixed date, or the same document would have other bytes every time
        buku.set_properties({"title": dokumen.nama, "created": datetime(2022, 1, 1)})  # noqa: DTZ001 - not an instant
        self._gaya = {nama: buku.add_format({**_BASE, **isi}) for nama, isi in _STYLE.items()}
        self._huruf = _LETTERS[dokumen.orientasi]
        self.baris = 0
        self._kepala_terpanjang = 0
        self._ws = buku.add_worksheet("Formulir")
        self._ws.set_column(0, _GRID - 1, _WIDTH[dokumen.orientasi])
        self._ws.set_paper(_A4)
        if dokumen.orientasi is Orientasi.MENDATAR:
            self._ws.set_landscape()
        self._ws.fit_to_pages(1, 0)
        self._ws.set_footer("&R&8Halaman &P dari &N")
        self._ws.hide_gridlines(2)

    def tulis(self, sel: Sequence[tuple[str, float, str]], *, mulai: float = 0.0) -> None:
        """Write one row: text, width in percent and style of each cell, from left to right."""
        self.blok([[(teks, lebar, gaya, 1) for teks, lebar, gaya in sel]], mulai=mulai)

    def blok(self, rows: Sequence[Sequence[tuple[str, float, str, int]]], *, mulai: float = 0.0) -> None:
        """Write rows that belong together; each cell also says how many rows it covers (0: it is covered)."""
        tinggi = [1.0] * len(rows)
        for nomor, row in enumerate(rows):
            dari, bebas = mulai, 0
            for teks, lebar, gaya, rentang in row:
                kiri = max(bebas, round(dari * _GRID / 100))
                bebas = max(kiri + 1, round((dari + lebar) * _GRID / 100))  # a narrow column has one of the grid
                if rentang:
                    self._sel((self.baris + nomor, kiri, bebas - 1), teks, gaya, rentang)
                    self._lebihkan(tinggi, nomor, rentang, self._garis(teks, lebar))
                dari += lebar
        for nomor, garis in enumerate(tinggi):
            self._ws.set_row(self.baris + nomor, min(_TALLEST, garis * _LINE + 3))
        self.baris += len(rows)

    def kepala(self, pertama: int, terakhir: int, panjang: int) -> None:
        """Repeat the head of the longest table on every page; a sheet has room for one."""
        if panjang > self._kepala_terpanjang:
            self._kepala_terpanjang = panjang
            self._ws.repeat_rows(pertama, terakhir)

    def gambar(self, isi: bytes) -> None:
        """Put a picture in the middle of a row of its own."""
        try:
            self._ws.insert_image(self.baris, _GRID // 2 - 2, "lambang", {"image_data": io.BytesIO(isi)})
        except Exception as error:  # the library has an error of its own for each format
            raise InvalidModel("the emblem is neither PNG nor JPEG", pesan=_BAD_PICTURE) from error
        self._ws.set_row(self.baris, 60)
        self.baris += 1

    def jarak(self) -> None:
        """Leave a small gap."""
        self._ws.set_row(self.baris, 6)
        self.baris += 1

    def _sel(self, tempat: tuple[int, int, int], teks: str, gaya: str, rentang: int) -> None:
        if len(teks) > _LONGEST:
            raise RenderError("a text longer than a cell", pesan=_TOO_LONG)
        (baris, kiri, kanan), format_sel = tempat, self._gaya[gaya]
        if kanan > kiri or rentang > 1:
            self._ws.merge_range(baris, kiri, baris + rentang - 1, kanan, "", format_sel)
        self._ws.write_string(baris, kiri, teks, format_sel)

    def _garis(self, teks: str, lebar: float) -> int:
        muat = max(1, int(lebar / 100 * self._huruf))
        return sum(max(1, ceil(len(satu) / muat)) for satu in teks.split("\n"))

    @staticmethod
    def _lebihkan(tinggi: list[float], nomor: int, rentang: int, garis: int) -> None:
        """Give the rows that a cell covers room for its lines."""
        ada = sum(tinggi[nomor : nomor + rentang])
        if garis > ada:
            for letak in range(nomor, nomor + rentang):
                tinggi[letak] += (garis - ada) / rentang


def _isi(sel: Sel) -> str:
    """The text of a cell: its words, then its points."""
    return "\n".join(filter(None, (sel.teks, *(f"- {poin}" for poin in sel.poin))))


def _lambang(lembar: _Lembar, blok: Lambang) -> None:
    if blok.gambar is not None:
        lembar.gambar(blok.gambar)


def _judul(lembar: _Lembar, blok: Judul) -> None:
    for satu in blok.baris:
        lembar.tulis([(satu, 100.0, "judul")])
    lembar.jarak()


def _kop(lembar: _Lembar, blok: Kop) -> None:
    lembar.tulis([(blok.kiri, 50.0, "tebal"), ("\n".join(blok.kanan), 50.0, "kanan")])


def _identitas(lembar: _Lembar, blok: Identitas) -> None:
    satuan = 100.0 / len(blok.pihak)
    lebar = (satuan * 0.12, satuan * 0.30, satuan * 0.58)
    judul: list[tuple[str, float, str]] = []
    for pihak in blok.pihak:
        judul += [("NO", lebar[0], "kepala"), (pihak.judul, lebar[1] + lebar[2], "kepala")]
    lembar.tulis(judul)
    for nomor in range(max(len(pihak.isian) for pihak in blok.pihak)):
        row: list[tuple[str, float, str]] = []
        for pihak in blok.pihak:
            isian = pihak.isian[nomor] if nomor < len(pihak.isian) else Isian("", "")
            row += [
                (str(nomor + 1), lebar[0], "tengah"),
                (isian.label, lebar[1], "isi"),
                (isian.nilai, lebar[2], "isi"),
            ]
        lembar.tulis(row)
    lembar.jarak()


def _bagian(lembar: _Lembar, blok: Bagian) -> None:
    lembar.tulis([(blok.nomor, 6.0, "kepala"), (blok.judul, 94.0, "pita")])
    for isian in blok.isian:
        lembar.tulis([("", 6.0, "isi"), (isian.label, 34.0, "isi"), (f": {isian.nilai}", 60.0, "isi")])
    if blok.teks is not None:
        lembar.tulis([("", 6.0, "isi"), (blok.teks, 94.0, "isi")])


def _tabel(lembar: _Lembar, blok: Tabel) -> None:
    pertama = lembar.baris
    for row in blok.kepala:
        lembar.tulis([(_isi(sel), lebar, "kepala") for sel, lebar, _ in _lebar(blok, row)])
    lembar.kepala(pertama, lembar.baris - 1, len(blok.isi))
    for satu in blok.isi:
        if isinstance(satu, Pita):
            lembar.tulis([(satu.teks, 100.0, "pita")])
        else:
            lembar.blok(_grup(blok, satu))


def _grup(tabel: Tabel, grup: Grup) -> list[list[tuple[str, float, str, int]]]:
    rows = []
    for nomor, tengah in enumerate(grup.baris):
        row = []
        dalam = range(len(grup.depan), len(grup.depan) + len(tengah))
        for urutan, (sel, lebar, kolom) in enumerate(_lebar(tabel, (*grup.depan, *tengah, *grup.belakang))):
            rentang = 1 if urutan in dalam else len(grup.baris) if nomor == 0 else 0
            row.append((_isi(sel), lebar, "tengah" if kolom in tabel.tengah else "isi", rentang))
        rows.append(row)
    return rows


def _lebar(tabel: Tabel, row: Sequence[Sel]) -> list[tuple[Sel, float, int]]:
    """Each cell with the width of the columns it covers, in percent of the page, and its first column."""
    kolom, found = 0, []
    semua = sum(tabel.lebar)
    for sel in row:
        found.append((sel, 100.0 * sum(tabel.lebar[kolom : kolom + sel.lebar]) / semua, kolom))
        kolom += sel.lebar
    return found


def _daftar(lembar: _Lembar, blok: Daftar) -> None:
    lembar.tulis([(blok.judul, 100.0, "kepala")])
    for nomor, teks in enumerate(blok.butir or ("",), 1):
        lembar.tulis([(f"{nomor}.", 6.0, "tengah"), (teks, 94.0, "isi")])


def _pilihan(lembar: _Lembar, blok: Pilihan) -> None:
    lembar.tulis([(blok.judul, 100.0, "kepala")])
    lembar.tulis([(blok.nilai, 100.0, "tengah")])


def _kurva(lembar: _Lembar, blok: Kurva) -> None:
    lembar.tulis([(blok.label_atas, 100.0, "tebal")])
    for satu in (*blok.judul, blok.sumbu_y, "   |   ".join(blok.label), blok.sumbu_x):
        if satu:
            lembar.tulis([(satu, 100.0, "tanda")])
    if blok.keterangan:
        lembar.tulis([(blok.keterangan, 100.0, "catatan")])


def _tanda_tangan(lembar: _Lembar, blok: TandaTangan) -> None:
    lembar.jarak()
    for gaya, ambil in (("tanda", _waktu), ("tanda", lambda satu: satu.sebutan), ("tanda", lambda satu: "\n\n")):
        lembar.tulis([(ambil(satu) if satu else "", 50.0, gaya) for satu in (blok.kiri, blok.kanan)])
    lembar.tulis([(satu.nama if satu else "", 50.0, "nama") for satu in (blok.kiri, blok.kanan)])
    lembar.tulis([(f"NIP {satu.nip}" if satu and satu.nip else "", 50.0, "tanda") for satu in (blok.kiri, blok.kanan)])


def _waktu(satu: Penanda) -> str:
    return " ".join(filter(None, (satu.nomor and f"{satu.nomor}.", satu.tempat_tanggal)))


def _catatan(lembar: _Lembar, blok: CatatanKaki) -> None:
    lembar.jarak()
    for tanda, kalimat in blok.butir:
        lembar.tulis([(f"{tanda} {kalimat}", 100.0, "catatan")])


_TULIS: Final[Mapping[type[Blok], Callable[[_Lembar, Any], None]]] = MappingProxyType(
    {
        Lambang: _lambang,
        Judul: _judul,
        Kop: _kop,
        Identitas: _identitas,
        Bagian: _bagian,
        Tabel: _tabel,
        Daftar: _daftar,
        Pilihan: _pilihan,
        Kurva: _kurva,
        TandaTangan: _tanda_tangan,
        CatatanKaki: _catatan,
    }
)
