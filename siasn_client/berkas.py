"""Files on their way to SIASN and from it: what they are by their content, and a name that harms nobody.

Pure: nothing is read from a disk or written to one; that is for the adapters, under the name that
:func:`nama_aman` gives. No PDF is opened: a scan of its bytes flags what a document of an office should
not hold. What the scan covers is said at :class:`TandaPdf`; it is a warning, not a guarantee.

Every public client of SIASN sends PDF, and photos as JPEG or PNG; no size limit is documented.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Collection, Iterator
from contextlib import suppress
from email.message import Message
from email.utils import collapse_rfc2231_value
from enum import StrEnum
from hashlib import sha256
from typing import Final
from urllib.parse import unquote

from attrs import frozen

from siasn_client.call import Unggahan
from siasn_client.errors import FileRefused
from siasn_client.privacy import tanpa_bingkai

__all__ = ["BATAS", "Periksa", "TandaPdf", "TipeBerkas", "nama_aman", "nama_usulan", "periksa", "tipe_isi", "unggahan"]

BATAS: Final = 20 * 1024 * 1024
"""The largest file, in bytes, unless the caller says otherwise."""

_TIDAK: Final = "Tidak ada yang dikirim atau disimpan."
_SLUG_MAX: Final = 80
_NAME_READ_MAX: Final = 16_384  # of a suggested name; the rest is not looked at
_UNQUOTED_MAX: Final = 3  # %252e is %2e is a dot
_PERSON: Final = re.compile(r"\d(?:[ ._-]?\d){15,}")  # a NIK or a NIP, in whatever groups
_NOT_PLAIN: Final = re.compile(r"[^a-z0-9]+")
_PDF: Final = re.compile(rb"[\x00\t\n\x0c\r \xef\xbb\xbf]{0,1024}%PDF-\d")
_INFLATED_MAX: Final = 16 * 1024 * 1024  # of all object streams of a file together
_DICTIONARY_MAX: Final = 4096  # bytes between the name of an object stream and its data
_OBJECT_STREAMS_MAX: Final = 20_000
_TAIL: Final = 2048  # bytes at the end in which a whole PDF says so
_DIRECTORY: Final = 65_557  # bytes at the end in which a zip has its directory


class TipeBerkas(StrEnum):
    """A kind of file that SIASN takes, by its media type."""

    PDF = "application/pdf"
    JPEG = "image/jpeg"
    PNG = "image/png"


_ENDINGS: Final = {TipeBerkas.PDF: "pdf", TipeBerkas.JPEG: "jpg", TipeBerkas.PNG: "png"}


class TandaPdf(StrEnum):
    """What a PDF holds that the PDF of a decree should not.

    Looked at: every name in the plain bytes of the file, ``#xx`` spellings included, and in its object
    streams where these are compressed by Flate alone, up to 16 MB. Not seen: anything inside an encrypted
    file, an object stream with another filter or a predictor (both are TAK_TERPERIKSA), one whose type
    is said elsewhere by reference, and whatever a faulty reader makes of a malformed file.
    """

    SKRIP = "skrip"  # JavaScript
    LUNCUR = "luncur"  # /Launch: starts a program
    LAMPIRAN = "lampiran"  # another file inside
    SANDI = "sandi"  # encrypted; an owner password alone is enough, readers open it without asking
    GANDA = "ganda"  # a zip or a web page at the same time
    TERPOTONG = "terpotong"  # its end is missing
    TAK_TERPERIKSA = "tak_terperiksa"  # a part could not be looked at


def _spelled(*names: str) -> re.Pattern[bytes]:
    """A pattern for names of a PDF, each sign plain or as ``#xx``. Linear: no repetition in it."""

    def sign(letter: str) -> str:
        code = f"{ord(letter):02x}"
        return f"(?:{letter}|#{''.join(f'[{d}{d.upper()}]' if d.isalpha() else d for d in code)})"

    return re.compile("|".join("/" + "".join(map(sign, name)) for name in names).encode())


_NAMES: Final = {
    TandaPdf.SKRIP: _spelled("JavaScript", "Rendition"),
    TandaPdf.LUNCUR: _spelled("Launch"),
    TandaPdf.LAMPIRAN: _spelled("EmbeddedFile"),
    TandaPdf.SANDI: _spelled("Encrypt"),
}
_OBJECT_STREAM: Final = _spelled("ObjStm")
_DATA: Final = re.compile(rb"\bstream(?:\r\n|\n|\r)")
_OTHER_FILTER: Final = re.compile(rb"/(?:LZW|ASCII|RunLength|Crypt|A85|AHx|RL|Predictor|JBIG2|DCT)|#")


@frozen
class Periksa:
    """What a file is. Thread- and async-safety: immutable.

    Args:
        tipe: the kind, by content.
        ukuran: bytes.
        sidik: SHA-256 of the content, in hex.
        tanda: what was found in a PDF; empty for an image.
    """

    tipe: TipeBerkas
    ukuran: int
    sidik: str
    tanda: frozenset[TandaPdf]


def tipe_isi(isi: bytes) -> TipeBerkas | None:
    """Say what a file is by how it begins; None for anything that SIASN does not take.

    A PDF must begin as one, after blanks at most: a web page, program or archive that holds ``%PDF-``
    further on is none.

    >>> tipe_isi(b"%PDF-1.7"), tipe_isi(b"<html>%PDF-1.7"), tipe_isi(b"MZ")
    (<TipeBerkas.PDF: 'application/pdf'>, None, None)
    """
    if _PDF.match(isi):
        return TipeBerkas.PDF
    if isi.startswith(b"\xff\xd8\xff"):
        return TipeBerkas.JPEG
    if isi.startswith(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"):
        return TipeBerkas.PNG
    return None


@tanpa_bingkai(FileRefused)
def periksa(isi: bytes, *, sebagai: Collection[TipeBerkas] = tuple(TipeBerkas), batas: int = BATAS) -> Periksa:
    """Look at a file before it is sent or kept.

    Args:
        isi: the whole content.
        sebagai: the kinds that are accepted here.
        batas: the largest size in bytes.

    Raises:
        FileRefused: empty, too large, or not one of these kinds by its content.
    """
    if len(isi) > batas:
        megabytes = f"{batas / 1024 / 1024:.0f} MB"
        raise FileRefused(f"above {batas} bytes", pesan=f"Berkas melebihi {megabytes}. {_TIDAK}")
    tipe = tipe_isi(isi)
    if tipe is None or tipe not in sebagai:
        names = " atau ".join(_ENDINGS[kind].upper() for kind in TipeBerkas if kind in sebagai)
        raise FileRefused(
            f"not {names}" if isi else "an empty file", pesan=f"Isi berkas ini bukan {names}, apa pun namanya. {_TIDAK}"
        )
    tanda = frozenset(_flags(isi)) if tipe is TipeBerkas.PDF else frozenset()
    return Periksa(tipe, len(isi), sha256(isi).hexdigest(), tanda)


@tanpa_bingkai(FileRefused)
def unggahan(
    isi: bytes,
    nama: str = "",
    *,
    sebagai: Collection[TipeBerkas] = (TipeBerkas.PDF,),
    batas: int = BATAS,
    tolak: Collection[TandaPdf] = (),
) -> Unggahan:
    """Make of a file what :mod:`siasn_client.resources.dokumen` sends.

    Args:
        isi: the whole content.
        nama: what the office calls it; it travels as :func:`nama_aman` writes it.
        sebagai: the kinds accepted; JPEG and PNG for a photo.
        batas: the largest size in bytes.
        tolak: the flags for which it is refused. None by default: signed decrees are often encrypted.

    Raises:
        FileRefused: as :func:`periksa`, or flagged with one of *tolak*.
    """
    found = periksa(isi, sebagai=sebagai, batas=batas)
    if refused := sorted(found.tanda.intersection(tolak)):
        names = ", ".join(refused)
        raise FileRefused(f"flagged: {names}", pesan=f"PDF ini ditandai: {names}. {_TIDAK}")
    return Unggahan(nama_aman(isi, nama), isi, found.tipe)


def nama_aman(isi: bytes, usul: str = "") -> str:
    """Name a file by its content: ``<what is harmless of usul>-<hash>.<ending by content>``.

    Letters, digits and dashes of ASCII in lower case, at most 150 bytes, on every file system the same;
    no folder, no device, no control or bidi sign, no number of a person. Two contents never share a
    name, and one content has one name per *usul*, so that nothing is ever overwritten by something else.

    >>> nama_aman(b"%PDF-1.7", "..\\\\SK Jabatan%2e%2e/CON.exe")
    'con-86edbaa24831badfa0a8b04bb410141e.pdf'
    """
    tipe = tipe_isi(isi)
    ending = "bin" if tipe is None else _ENDINGS[tipe]
    digest = sha256(isi).hexdigest()[:32]
    slug = _slug(usul)
    return f"{slug}-{digest}.{ending}" if slug else f"{digest}.{ending}"


def nama_usulan(content_disposition: str) -> str:
    """Read the name that a ``Content-Disposition`` suggests, RFC 5987 included; ``""`` when there is none.

    It is what the server said: only :func:`nama_aman` makes a file name of it.
    """
    message = Message()
    message["content-disposition"] = " ".join(content_disposition[:_NAME_READ_MAX].split())
    with suppress(Exception):  # the email package promises nothing about hostile headers
        params = message.get_params([], "content-disposition")
        names = [value for name, value in params if name.lower() == "filename"]
        return collapse_rfc2231_value(max(names, key=lambda value: isinstance(value, tuple), default=""))
    return ""


def _slug(usul: str) -> str:
    """What of a suggested name harms nobody: the last part of its path, without its ending."""
    name = usul[:_NAME_READ_MAX]
    for _ in range(_UNQUOTED_MAX):
        name = unquote(name, errors="replace")
    name = unicodedata.normalize("NFKD", name).replace("\\", "/").rstrip("/. ").rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    if dot and len(ending) <= 5:
        name = stem
    plain = _NOT_PLAIN.sub("-", name.encode("ascii", "ignore").decode().lower())
    return _PERSON.sub("", plain)[:_SLUG_MAX].strip("-")


def _flags(isi: bytes) -> Iterator[TandaPdf]:
    unexamined = False
    hidden, over = _object_streams(isi)
    for tanda, names in _NAMES.items():
        if names.search(isi) or any(names.search(stream) for stream in hidden):
            yield tanda
            unexamined |= tanda is TandaPdf.SANDI and _OBJECT_STREAM.search(isi) is not None
    if over or unexamined:
        yield TandaPdf.TAK_TERPERIKSA
    if b"%%EOF" not in isi[-_TAIL:]:
        yield TandaPdf.TERPOTONG
    if b"PK\x05\x06" in isi[-_DIRECTORY:] or re.search(rb"(?i)<(?:html|script|!doctype)", isi[:_TAIL]):
        yield TandaPdf.GANDA


def _object_streams(isi: bytes) -> tuple[list[bytes], bool]:
    """Inflate the object streams; also say whether one could not be, or not to its end.

    Time and memory are bounded whatever the file says: each stream once, all of them within twice the
    size of the file and 16 MB inflated.
    """
    found: list[bytes] = []
    room, work, over, end = _INFLATED_MAX, 2 * len(isi), False, 0
    for data in _object_data(isi):
        end = isi.find(b"endstream", data) if 0 <= end < data else end
        work -= end - data
        if data < 0 or end < 0 or work < 0 or room <= 0:
            return found, True
        stream = _inflated(isi[data:end], room)
        over |= stream is None
        room -= len(stream or b"")
        found.append(stream or b"")
    return found, over


def _object_data(isi: bytes) -> Iterator[int]:
    """Where the data of each compressed object stream begins; -1 for one that cannot be looked into."""
    seen = 0
    for turn, name in enumerate(_OBJECT_STREAM.finditer(isi)):
        data = _DATA.search(isi, name.end(), name.end() + _DICTIONARY_MAX)
        if data is None or turn > _OBJECT_STREAMS_MAX:
            yield -1
            return
        if data.end() == seen:
            continue
        seen = data.end()
        start = isi.rfind(b"obj", max(0, name.start() - _DICTIONARY_MAX), name.start())
        dictionary = isi[max(0, start) : data.start()]
        if b"/Filter" in dictionary or b"#" in dictionary:  # else it is plain, and was looked at as such
            yield seen if b"/Fl" in dictionary and not _OTHER_FILTER.search(dictionary) else -1


def _inflated(data: bytes, room: int) -> bytes | None:
    inflater = zlib.decompressobj()
    try:
        stream = inflater.decompress(data, room)
    except zlib.error:
        return None
    return stream if inflater.eof else None
