"""One API request as a value.

A :class:`Call` can be logged, counted, planned and compared: it says nothing personal in its repr.
``path`` is a template and the label everywhere; only ``conversation/opening.py`` opens it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from siasn_client.privacy import Nik, Nip, Secret

__all__ = ["Answer", "Call", "Part", "Request", "Service", "Shape", "Token", "Unggahan"]

T = TypeVar("T")
Part = str | int | Nip | Nik | Secret


class Token(Enum):
    """Which of the two tokens a call carries (both, on apisiasn)."""

    APIM = "APIM"
    SSO = "SSO"


class Service(Enum):
    """Which of BKN's two services a call belongs to; ``config.Alamat`` knows their addresses."""

    APISIASN = "apisiasn"
    REFERENSI = "referensi_siasn"  # needs the APIM token only


class Shape(Enum):
    """How SIASN wraps the answer; ``envelope`` undoes it."""

    DAFTAR = "daftar"  # {code, data: [...]}: a list, possibly "nothing there"
    HALAMAN = "halaman"  # {code, data: [...], count}: one page of a list, as wire.Halaman
    OBJEK = "objek"  # {code, data: {...}}: one object, or NotFound
    BEBAS = "bebas"  # {code, data}: rows or one object, nobody says which; always a list
    SIMPAN = "simpan"  # {success, mapData, message} or {code, ...}: the id of the row
    SINKRON = "sinkron"  # {Error, Message}
    RUJUKAN = "rujukan"  # referensi_siasn: {results: [...]}, {data: [...]} or a bare array
    BERKAS = "berkas"  # the bytes of a document or photo; JSON in its place is an error


BOTH = (Token.APIM, Token.SSO)


@frozen
class Unggahan:
    """One file on its way to SIASN; :mod:`siasn_client.berkas` makes it after looking at the content.

    Args:
        nama: the name it travels under, safe and without a person's number.
        isi: the bytes.
        tipe: the media type, by content.
    """

    nama: str = field(repr=False)
    isi: bytes = field(repr=False)
    tipe: str = "application/pdf"


@frozen
class Call(Generic[T]):
    """One call of the API, not yet made.

    ``writes`` says whether SIASN changes; the method does not (``data-utama-jabatansync`` is a GET
    that writes). ``decode`` is the type of the payload: ``list[RiwayatJabatan]``, ``DataUtama``, ``str``.
    A body is JSON (``body``) or, with ``files``, multipart with the fields of ``form``.

    Thread- and async-safety: immutable.
    """

    method: str
    path: str
    decode: type[T] = field(repr=False)
    params: Mapping[str, Part] = field(factory=dict, repr=False)
    query: Mapping[str, Part] = field(factory=dict, repr=False)
    body: Mapping[str, Any] | None = field(default=None, repr=False)
    form: Mapping[str, Part] | None = field(default=None, repr=False)
    files: Mapping[str, Unggahan] = field(factory=dict, repr=False)
    shape: Shape = Shape.DAFTAR
    writes: bool = False
    tokens: tuple[Token, ...] = field(default=BOTH, repr=False)
    service: Service = field(default=Service.APISIASN, repr=False)

    @property
    def operation(self) -> str:
        """The label of this call: its path template, without anybody's number."""
        return self.path


@frozen
class Request:
    """One HTTP request, ready but for the opening of its masked parts.

    ``params`` fill the template of ``url``; ``form`` is sent url-encoded, or with ``files`` as multipart;
    ``json`` as JSON.
    ``seconds`` is all the time it may take, from the connection to the last byte; ``cap`` the bytes that
    the answer may have, ``Settings.max_bytes`` where it is None.
    """

    method: str
    url: str
    operation: str
    params: Mapping[str, Part] = field(factory=dict, repr=False)
    query: Mapping[str, Part] = field(factory=dict, repr=False)
    headers: Mapping[str, str | Secret] = field(factory=dict, repr=False)
    json: Mapping[str, Any] | None = field(default=None, repr=False)
    form: Mapping[str, Part] | None = field(default=None, repr=False)
    files: Mapping[str, Unggahan] = field(factory=dict, repr=False)
    basic: tuple[str, Secret] | None = field(default=None, repr=False)
    writes: bool = False
    seconds: float = 60.0
    cap: int | None = None


@frozen
class Answer:
    """One HTTP answer, read to its end."""

    status: int
    headers: Mapping[str, str] = field(repr=False)  # names in lower case
    body: bytes = field(repr=False)
