"""Cleaners: what is dirty only in a host's column, made readable before it is compared.

Each is a pure function from the text of a column to the text of a field. What is dirty on both sides
(punctuation, capitals, date spellings) is not cleaned here: that is ``siasn_client.sanding.kanonik``,
and a clerk should see as much as possible of what stands in the database.

The dirt was seen in public e-Simpeg code: zero dates as NOT NULL default, ``1970-01-01`` from
formatting an empty date, codes stored as float, numbers guarded by an apostrophe, latin1 bytes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, tzinfo
from decimal import Decimal
from math import isfinite
from types import MappingProxyType
from typing import Final

from simpeg_adapters.errors import WriteRefused

__all__ = ["MENULIS", "PEMBERSIH", "kunci_nama", "mentah", "saat"]

_NOT_A_DAY: Final = re.compile(r"[0\s./:\-]*(?:T[0:.Z]*)?")
_EPOCH: Final = frozenset({"1970-01-01", "1970-01-01 00:00:00", "1970-01-01T00:00:00Z", "01-01-1970", "01/01/1970"})
_FLOAT_TAIL: Final = re.compile(r"(\d{1,18})\.0{1,6}")
_SEPARATORS: Final = re.compile(r"[\s.'`’\-]")
_NIP_DIGITS: Final = 18
_YEAR: Final = re.compile(r"\d{4}")
_DAY_FIRST: Final = re.compile(r"(\d{2})[-/](\d{2})[-/](\d{4})")


def mentah(value: object) -> str:
    """Write what a database driver returned as text.

    Driver dates become ISO, floats and decimals lose the zeros behind the point (each database keeps another
    number of them), bytes are read as UTF-8 or, failing that, as latin1 (old tables say one charset and hold
    the other), the members of a set come in the order of their letters.

    >>> mentah(None), mentah(31.0), mentah(date(2020, 4, 1)), mentah(b"Ma\\xe9"), mentah(Decimal("12.500"))
    ('', '31', '2020-04-01', 'Maé', '12.5')
    """
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return str(int(value))
        case datetime():
            return value.isoformat(sep=" ")
        case date():
            return value.isoformat()
        case float() | Decimal() if isfinite(value) and value == int(value):
            return str(int(value))
        case Decimal() if value.is_finite():
            return format(value.normalize(), "f")
        case bytes():
            return _decoded(value)
        case set():
            return ",".join(sorted(value))
        case _:
            return str(value)


def _decoded(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin1")


def teks(text: str) -> str:
    """Drop outer spaces; everything else stays as the clerk sees it.

    >>> teks("  BUDI  SANTOSO ")
    'BUDI  SANTOSO'
    """
    return text.strip()


def tanggal_lahir(text: str) -> str:
    """Read a zero date as nothing; ``1970-01-01`` is a birthday like any other.

    >>> tanggal_lahir("0000-00-00"), tanggal_lahir("1970-01-01")
    ('', '1970-01-01')
    """
    found = text.strip()
    return "" if _NOT_A_DAY.fullmatch(found) else found


def tanggal(text: str) -> str:
    """Read a zero date and the epoch as nothing: for TMT, SK and ijazah, never for a birthday.

    >>> tanggal("0000-00-00 00:00:00"), tanggal("1970-01-01"), tanggal("1 April 2020"), tanggal("2004")
    ('', '', '1 April 2020', '2004')
    """
    found = tanggal_lahir(text)
    return "" if found in _EPOCH else found


def kode(text: str) -> str:
    """Read a code: no outer spaces, no float tail.

    >>> kode(" 31.0 "), kode("01.02.03"), kode("III/a")
    ('31', '01.02.03', 'III/a')
    """
    found = text.strip()
    whole = _FLOAT_TAIL.fullmatch(found)
    return whole.group(1) if whole else found


def tahun(text: str) -> str:
    """Read a year; a column of years says 0 or 0000 for none.

    >>> tahun("2004"), tahun("0000"), tahun("0")
    ('2004', '', '')
    """
    found = kode(text)
    return found if found.strip("0") else ""


def nomor(text: str) -> str:
    """Read a number kept as text: spreadsheets guard it with an apostrophe.

    >>> nomor("'0812 3456")
    '0812 3456'
    """
    return text.strip().lstrip("'`’").strip()


def nip(text: str) -> str:
    """Read a NIP in groups as its 18 digits; leave anything else as it is.

    >>> nip("19900228 201503 1 000"), nip("bukan NIP")
    ('199002282015031000', 'bukan NIP')
    """
    found = nomor(text)
    digits = _SEPARATORS.sub("", found)
    return digits if len(digits) == _NIP_DIGITS and digits.isdecimal() else found


PEMBERSIH: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "teks": teks,
        "tanggal": tanggal,
        "tanggal_lahir": tanggal_lahir,
        "tahun": tahun,
        "kode": kode,
        "nomor": nomor,
        "nip": nip,
    }
)
"""The cleaners by the name a profile uses."""


def saat(text: str, zona: tzinfo) -> datetime | None:
    """Read an instant that a host wrote by its own clock; None for none, or one that no calendar has.

    >>> from datetime import timedelta, timezone
    >>> wib = timezone(timedelta(hours=7))
    >>> saat("2026-03-02 10:00:00", wib).isoformat(), saat("0000-00-00 00:00:00", wib)
    ('2026-03-02T10:00:00+07:00', None)
    """
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=zona)


def kunci_nama(text: str) -> str:
    """Fold a name for looking it up in a reference table: capitals, spaces and dots do not count.

    >>> kunci_nama("III/a") == kunci_nama(" iii / A."), kunci_nama("Di Atas") == kunci_nama("DIATAS")
    (True, True)
    """
    return re.sub(r"[\s.]", "", text).casefold()


def tulis_tanggal(text: str) -> str:
    """Write a date for a column: ISO, and a bare year as it is.

    >>> tulis_tanggal("2020-04-01"), tulis_tanggal("01-04-2020"), tulis_tanggal("2020")
    ('2020-04-01', '2020-04-01', '2020')

    Raises:
        WriteRefused: the text is no date.
    """
    found = text.strip()
    if _YEAR.fullmatch(found):
        return found
    day_first = _DAY_FIRST.fullmatch(found)
    iso = _iso("-".join(reversed(day_first.groups())) if day_first else found)
    if iso is None:
        raise WriteRefused("Tanggal pengganti tidak dapat dibaca. Tidak ada yang ditulis. Perbaiki nilainya.")
    return iso


def tulis_tahun(text: str) -> str:
    """Write the year of a date, for a column that has room for nothing else.

    >>> tulis_tahun("2020-04-01"), tulis_tahun("2020")
    ('2020', '2020')
    """
    return tulis_tanggal(text)[:4]


MENULIS: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {"tanggal": tulis_tanggal, "tanggal_lahir": tulis_tanggal, "tahun": tulis_tahun}
)
"""The other way: what a cleaner's column is written with; the others take a text as it is."""


def _iso(text: str) -> str | None:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
