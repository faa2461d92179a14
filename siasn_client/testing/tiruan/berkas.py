"""The fake's files: documents by storage path, photos by person, and the multipart bodies that bring them."""

from __future__ import annotations

import re
from typing import Final

from attrs import field, frozen

from siasn_client.testing.tiruan.bahan import KabupatenLike

__all__ = ["Bagian", "Berkas", "Lemari", "bagian", "jenis_isi"]

_SIGNS: Final = {b"%PDF-": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_NAME: Final = re.compile(r'\bname="([^"]*)"')
_FILE: Final = re.compile(r'\bfilename="([^"]*)"')


def jenis_isi(isi: bytes) -> str:
    """Return the content type that the first bytes say; "" when they are none of the known kinds."""
    return next((kind for sign, kind in _SIGNS.items() if isi.startswith(sign)), "")


@frozen
class Bagian:
    """One part of a multipart body. ``nama_berkas`` is None for a plain field."""

    isi: bytes = field(repr=False)
    nama_berkas: str | None = None


@frozen
class Berkas:
    """A file to keep: a document under its storage path, or a photo under the person's id."""

    kunci: str
    isi: bytes = field(repr=False)
    foto: bool = False


def bagian(content_type: str, body: bytes) -> dict[str, Bagian] | None:
    """Split a multipart/form-data body by field name; None when it is none."""
    kind, _, rest = content_type.partition(";")
    found = re.search(r'boundary="?([^";]+)"?', rest)
    if kind.strip().lower() != "multipart/form-data" or found is None:
        return None
    mark = b"--" + found[1].strip().encode("latin-1", "replace")
    parts: dict[str, Bagian] = {}
    for piece in (b"\r\n" + body).split(b"\r\n" + mark)[1:]:
        if piece.startswith(b"--"):
            return parts
        head, between, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        line = head.decode("utf-8", "replace")
        name, file = _NAME.search(line), _FILE.search(line)
        if between and name:
            parts[name[1]] = Bagian(content, file[1] if file else None)
    return None  # the closing line never came


class Lemari:
    """The documents and photos the kabupaten has, and those that were sent since.

    Thread-safety: any number of readers beside one writer.
    """

    def __init__(self, kabupaten: KabupatenLike) -> None:
        self._kabupaten = kabupaten
        self._sent: dict[tuple[bool, str], bytes] = {}

    def simpan(self, berkas: Berkas) -> None:
        """Keep a file."""
        self._sent[berkas.foto, berkas.kunci] = berkas.isi

    def dokumen(self, uri: str) -> bytes | None:
        """Return a document."""
        return self._sent.get((False, uri)) or self._had("dokumen", uri)

    def foto(self, pns_id: str) -> bytes | None:
        """Return a photo."""
        return self._sent.get((True, pns_id)) or self._had("foto", pns_id)

    def _had(self, kind: str, key: str) -> bytes | None:
        ask = getattr(self._kabupaten, kind, None)
        found: bytes | None = ask(key) if ask is not None and key else None
        return found
