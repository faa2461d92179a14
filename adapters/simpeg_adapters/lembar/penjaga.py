"""What is looked at before a file from outside is opened: its size, its kind, and what an XLSX would unpack to.

Nothing is unpacked to disk. Every XML part is read through once by expat, which keeps nothing: a document type or an
entity is refused where it begins, and the size of a sheet is taken from its cells, not from what it says about
itself (one cell at the far corner of an empty sheet asks the reading library for 400 GB).
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import IO, Final, NoReturn
from zipfile import BadZipFile, ZipFile, ZipInfo

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar.lembar import Batas
from simpeg_adapters.lembar.tinjauan import Terlarang, tinjau

__all__ = ["Macam", "periksa"]

_LARGE: Final = 1 << 20
"""Parts below this size may be packed as tightly as they like."""
_DIRECTORY: Final = 1 << 20
_TAIL: Final = (1 << 16) + 22
_ZIP: Final = b"PK\x03\x04"
_END: Final = b"PK\x05\x06"
_XML: Final = (".xml", ".rels", ".vml")
_HARMLESS: Final = (".png", ".jpeg", ".jpg", ".gif", ".emf", ".wmf", ".svg", ".tif", ".tiff", ".bmp", "/")
_ULANG: Final = "Simpan ulang dari Excel sebagai .xlsx"
_BAGI: Final = "Ambil daftarnya per bagian, lalu ulangi"
_SALIN: Final = "Salin isinya sebagai nilai ke berkas baru"
_DAMAGED: Final = "Berkas {nama} rusak atau terpotong. Unduh atau simpan ulang berkasnya."


class Macam(Enum):
    """How a file is read, by its first bytes: its name says nothing."""

    XLSX = "xlsx"
    CSV = "csv"


def periksa(path: Path, batas: Batas) -> Macam:
    """Find out what *path* is, and refuse what is no harmless sheet. Takes two seconds at most.

    Raises:
        BerkasError: it cannot be read, or is refused; the sentence says why and what to do.
    """
    try:
        with path.open("rb") as file:
            head = file.read(1024)
        most = batas.ukuran if head.startswith(_ZIP) else batas.ukuran_csv
        if path.stat().st_size > most:
            _tolak(path, f"lebih besar dari {most >> 20} MB", _BAGI)
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
    if head.startswith(_ZIP):
        _periksa_arsip(path, batas)
        return Macam.XLSX
    _bukan_lembar(path, head)
    return Macam.CSV


def _tolak(path: Path, sebab: str, saran: str) -> NoReturn:
    raise BerkasError(f"Berkas {path.name} ditolak: {sebab}. {saran}.")


def _bukan_lembar(path: Path, head: bytes) -> None:
    """Refuse what people call Excel and is none."""
    if not head:
        _tolak(path, "kosong", "Unduh ulang berkasnya")
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        _tolak(path, "berkas Excel lama (.xls) atau berkata sandi", "Simpan ulang sebagai .xlsx tanpa kata sandi")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<table", b"<?xml", b"<meta", b"<head", b"<style")):
        _tolak(path, "isinya halaman web, bukan lembar kerja", "Buka dengan Excel, simpan ulang sebagai .xlsx")
    if head.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"{\\rtf", b"PK")):
        _tolak(path, "bukan CSV atau XLSX", "Pilih berkas yang benar")


def _periksa_arsip(path: Path, batas: Batas) -> None:
    try:
        _periksa_ekor(path)
        with ZipFile(path) as archive:
            parts = archive.infolist()
            _periksa_ukuran(path, parts, batas)
            _periksa_nama([part.filename for part in parts])
            _periksa_baris(archive, parts, batas)
            for part in sorted(parts, key=lambda each: each.file_size):  # what is short is said soon
                if part.filename.lower().endswith(_XML):
                    with _buka(archive, part) as file:
                        tinjau(file, part.filename, batas)
    except Terlarang as found:
        _tolak(path, found.sebab, found.saran)
    except (BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise BerkasError(_DAMAGED.format(nama=path.name)) from error


def _buka(archive: ZipFile, part: ZipInfo) -> IO[bytes]:
    """One part as bytes."""
    return ZipFile.open(archive, part)


def _periksa_ekor(path: Path) -> None:
    """The list of parts itself must be small: it is read whole before anything can be looked at."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - _TAIL))
        tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) < place + 22:
        raise EOFError
    if int.from_bytes(tail[place + 12 : place + 16], "little") > _DIRECTORY:
        raise Terlarang("memuat terlalu banyak bagian", _ULANG)


def _periksa_ukuran(path: Path, parts: list[ZipInfo], batas: Batas) -> None:
    if len(parts) > batas.bagian:
        raise Terlarang("memuat terlalu banyak bagian", _ULANG)
    if any(part.flag_bits & 1 for part in parts):
        raise Terlarang("berkata sandi", "Simpan ulang tanpa kata sandi")
    whole, packed = sum(part.file_size for part in parts), path.stat().st_size
    tight = any(part.file_size > max(_LARGE, batas.rasio * part.compress_size) for part in parts)
    if tight or whole > max(_LARGE, batas.rasio * packed):
        raise Terlarang("mengembang tidak wajar saat dibuka", _ULANG)
    if whole > batas.terbuka:
        raise Terlarang(f"lebih dari {batas.terbuka >> 20} MB setelah dibuka", _BAGI)


def _periksa_baris(archive: ZipFile, parts: list[ZipInfo], batas: Batas) -> None:
    """A first rough count of the rows, ten times as fast as reading them; what it misses is counted later."""
    most = 2 * (batas.baris + 1)
    for part in parts:
        tags, before = 0, b""
        if "/worksheets/" in part.filename.lower() and part.filename.lower().endswith(".xml"):
            with _buka(archive, part) as file:
                while tags <= most and (block := file.read(_LARGE)):
                    seen = before + block
                    tags += 2 * seen.count(b"<row") + seen.count(b":row")  # with a prefix closing tags look alike
                    before = seen[-3:]
        if tags > most:
            raise Terlarang(f"lebih dari {batas.baris} baris", _BAGI)


def _periksa_nama(names: list[str]) -> None:
    """Only parts of a known kind, none of which runs or fetches anything."""
    for name in (each.lower() for each in names):
        if any(word in name for word in ("vbaproject", "macrosheets", "activex", "/embeddings/", "dialogsheets")):
            raise Terlarang("memuat makro atau objek sisipan", "Simpan ulang sebagai .xlsx tanpa makro")
        if any(word in name for word in ("externallinks", "connections.xml", "querytables", "webextensions")):
            raise Terlarang("memuat tautan ke berkas atau sumber data lain", _SALIN)
        if not name.endswith(_XML + _HARMLESS) and "/printersettings/" not in name:
            raise Terlarang("memuat bagian yang tidak dikenal", _ULANG)
    if "xl/workbook.xml" not in names:
        raise Terlarang("bukan lembar kerja XLSX", "Simpan ulang sebagai .xlsx atau .csv")
