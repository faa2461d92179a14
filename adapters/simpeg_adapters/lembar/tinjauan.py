"""One XML part of an XLSX, read through without keeping anything: what it holds, and what it must not hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import IO, Final
from xml.parsers import expat

from simpeg_adapters.lembar.lembar import Batas

__all__ = ["Terlarang", "tinjau"]

_BLOCK: Final = 1 << 18
_DIGITS: Final = 7
_PLACE: Final = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")
_TARGETS: Final = ("/worksheet", "/sharedstrings", "/styles", "/officedocument")
_MACRO: Final = ("macroenabled", "vbaproject", "macrosheet")
_ULANG: Final = "Simpan ulang dari Excel sebagai .xlsx"
_BAGI: Final = "Ambil daftarnya per bagian, lalu ulangi"


class Terlarang(Exception):
    """The part holds what no sheet from outside may hold. Says why, and what to do."""

    def __init__(self, sebab: str, saran: str) -> None:
        super().__init__(sebab)
        self.sebab, self.saran = sebab, saran


def tinjau(file: IO[bytes], nama: str, batas: Batas) -> None:
    """Read one part through.

    Raises:
        Terlarang: entities, macros, links that a program follows, too many rows, cells or texts.
        ValueError: it is no XML.
    """
    _Peninjau(nama.lower(), batas).baca(file)


class _Peninjau:
    """The handlers of expat for one part. Counts cells by where they say they stand, or by their order."""

    def __init__(self, nama: str, batas: Batas) -> None:
        self._nama, self._batas = nama, batas
        self._rows = self._row = self._column = self._last = self._wide = self._texts = 0

    def baca(self, file: IO[bytes]) -> None:
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._entitas
        parser.EntityDeclHandler = self._entitas
        parser.StartElementHandler = self._relasi if self._nama.endswith(".rels") else self._unsur
        if self._nama == "[content_types].xml":
            parser.StartElementHandler = self._jenis
        try:
            while block := file.read(_BLOCK):
                parser.Parse(block, False)
            parser.Parse(b"", True)
        except expat.ExpatError as error:
            raise ValueError(self._nama) from error

    def _entitas(self, *declared: object) -> None:
        raise Terlarang("memuat definisi XML yang berbahaya", _ULANG)

    def _jenis(self, name: str, attributes: Mapping[str, str]) -> None:
        if any(word in attributes.get("ContentType", "").lower() for word in _MACRO):
            raise Terlarang("memuat makro atau objek sisipan", "Simpan ulang sebagai .xlsx tanpa makro")

    def _relasi(self, name: str, attributes: Mapping[str, str]) -> None:
        """Links that a person clicks (web, mail) are harmless; those that a program follows are not."""
        kind, target = attributes.get("Type", "").lower(), attributes.get("Target", "").lower()
        if attributes.get("TargetMode", "").lower() == "external" and not kind.endswith("/hyperlink"):
            raise Terlarang(
                "memuat tautan ke berkas atau sumber data lain", "Salin isinya sebagai nilai ke berkas baru"
            )
        if kind.endswith(_TARGETS) and not target.endswith(".xml"):  # would be opened without having been looked at
            raise Terlarang("memuat bagian yang tidak dikenal", _ULANG)

    def _unsur(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _PLAIN:
            return
        match name.rpartition(":")[2]:
            case "c":
                self._sel(attributes.get("r"))
            case "row":
                self._baris(attributes.get("r"))
            case "si":
                self._texts += 1
                if self._texts > self._batas.teks:
                    raise Terlarang("memuat terlalu banyak teks", _BAGI)

    def _baris(self, r: str | None) -> None:
        self._rows += 1
        self._row = self._row + 1 if r is None else _nomor(r)
        self._column = 0
        if self._rows > self._batas.baris + 1:
            raise Terlarang(f"lebih dari {self._batas.baris} baris", _BAGI)

    def _sel(self, r: str | None) -> None:
        self._column += 1
        if r is not None:
            self._row, self._column = _tempat(r)
        self._last, self._wide = max(self._last, self._row), max(self._wide, self._column)
        if self._last * self._wide > self._batas.sel:
            raise Terlarang(f"lebih dari {self._batas.sel} sel", _BAGI)


_PLAIN: Final = frozenset({"v", "t", "is", "f"})


def _nomor(r: str) -> int:
    """A row number; whatever else stands there the reading library might take for one."""
    if not (0 < len(r) <= _DIGITS and r.isascii() and r.isdecimal()):
        raise Terlarang("memuat baris yang tidak dikenal", _ULANG)
    return int(r)


def _tempat(r: str) -> tuple[int, int]:
    """Row and column of a cell; see :func:`_nomor`."""
    found = _PLACE.fullmatch(r)
    if found is None:
        raise Terlarang("memuat sel yang tidak dikenal", _ULANG)
    number = 0
    for letter in found[1].upper():
        number = number * 26 + ord(letter) - 64
    return int(found[2]), number
