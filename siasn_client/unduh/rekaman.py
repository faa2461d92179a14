"""One line of a downloaded file: what SIASN said to one question, or why it could not be read.

The rows are kept as SIASN sent them, not as our records: a field that we misread today is read right
tomorrow from the same file. The head of a line stands in a fixed order before the rows, so that whoever
resumes knows what is there without reading gigabytes of JSON.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from attrs import field, frozen

from siasn_client.errors import SiasnError
from siasn_client.privacy import Nip, sebab, tanpa_bingkai

__all__ = ["VERSI", "BarisRusak", "Kartu", "Rekaman"]

VERSI: Final = 1
_KEYS: Final = ("nip", "halaman", "dok_uri")
_HEAD: Final = re.compile(
    rb'\{"versi":1,"jenis":"[a-z0-9_]+","(?:nip|halaman|dok_uri)":"([^"\\]*)","dibaca_pada":"([^"\\]+)"'
    rb',(?:"jumlah":(\d+)(?:,"seluruhnya":\d+)?,"baris":\[.*\]|"galat":"(\w+)","pesan":".*")\}'
)


class BarisRusak(ValueError):
    """A line is torn, or not of a download. Never repeats the line."""


@frozen
class Kartu:
    """What is known of a record without its rows: about what, when, how many rows, or which error."""

    kunci: str = field(repr=False)
    dibaca_pada: datetime
    jumlah: int
    galat: str = ""

    @classmethod
    @tanpa_bingkai(BarisRusak)
    def of_line(cls, line: bytes) -> Kartu:
        """Read the head of a line with its newline; the rows are not looked at.

        Raises:
            BarisRusak: the line is torn, or is none of ours.
        """
        if not line.endswith(b"\n"):
            raise BarisRusak("a torn line")
        head = _HEAD.fullmatch(line.rstrip(b"\r\n"))
        if head is None:
            found = Rekaman.of_line(line)
            return cls(found.kunci, found.dibaca_pada, len(found.baris), found.galat)
        key, when, count, wrong = (each.decode("utf-8") if each else "" for each in head.groups())
        return cls(key, datetime.fromisoformat(when), int(count or 0), wrong)


@frozen
class Rekaman:
    """What came of one question.

    Args:
        jenis: the family ("golongan"), the list ("daftar_pensiun") or "dokumen".
        kunci: about what: a NIP, the place of a page in its list, or the address of a document.
        dibaca_pada: instant in UTC.
        baris: the rows in SIASN's spelling, none where SIASN said that there is nothing.
        galat: the class of the error; ``""`` where there was an answer.
        pesan: the error's sentence for people.
        seluruhnya: of a page, how many rows SIASN counts in the whole list; None where it does not say.
    """

    jenis: str
    kunci: str = field(repr=False)
    dibaca_pada: datetime
    baris: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)
    galat: str = ""
    pesan: str = ""
    seluruhnya: int | None = None

    @classmethod
    def of_error(cls, jenis: str, kunci: str, pada: datetime, error: SiasnError) -> Rekaman:
        """Note that a question could not be answered."""
        return cls(jenis, kunci, pada, galat=type(error).__name__, pesan=error.pesan)

    @property
    def nama_kunci(self) -> str:
        """What the key is called in the file."""
        if self.jenis == "dokumen":
            return "dok_uri"
        return "halaman" if self.jenis.startswith("daftar_") else "nip"

    def to_line(self) -> bytes:
        """Return the record as one line of UTF-8 JSON with its newline."""
        data: dict[str, Any] = {"versi": VERSI, "jenis": self.jenis, self.nama_kunci: self.kunci}
        data["dibaca_pada"] = self.dibaca_pada.isoformat()
        if self.galat:
            data |= {"galat": self.galat, "pesan": self.pesan}
        else:
            whole = {} if self.seluruhnya is None else {"seluruhnya": self.seluruhnya}
            data |= {"jumlah": len(self.baris), **whole, "baris": list(self.baris)}
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"

    @classmethod
    @tanpa_bingkai(BarisRusak)
    def of_line(cls, line: bytes) -> Rekaman:
        """Read a line back.

        Raises:
            BarisRusak: the line is torn, is none of ours, or was written by a newer program.
        """
        try:
            data = json.loads(line)
            if not isinstance(data, dict) or data["versi"] != VERSI:
                raise BarisRusak("not a line of a download of this version")
            kunci = next(str(data[name]) for name in _KEYS if name in data)
            when, rows = datetime.fromisoformat(data["dibaca_pada"]), tuple(data.get("baris", ()))
            rest = {name: data[name] for name in ("galat", "pesan", "seluruhnya") if name in data}
            return cls(data["jenis"], kunci, when, rows, **rest)
        except (ValueError, KeyError, TypeError, StopIteration, RecursionError) as error:
            cause = sebab(error)
        raise BarisRusak("a torn line, or not one of a download") from cause

    @property
    def nip(self) -> Nip:
        """Whom the record is about, where it is about a person.

        Raises:
            ValueError: it is not.
        """
        return Nip(self.kunci)
