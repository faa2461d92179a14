"""Dates as SIASN writes them: three spellings, and four ways of saying "unknown".

Seen on the wire: ``31-12-2024`` (the default), ``2024-12-31`` (lists), ``2022-04-01T00:00:00Z``
(rw-golongan ``tmtGolongan``, ``tanggal_taspen``), and for "unknown" ``null``, ``""``,
``01-01-0001`` and ``0001-01-01T00:00:00Z`` (kanekescom/simpeg-siasn migrations, bkpsdm rumahasn).

A timestamp at midnight of its own offset is a date somebody typed: it keeps its date as written.
Any other instant is converted to +07 first, the zone of BKN's servers (assumed, nobody documents it).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Annotated, Final

from pydantic import BeforeValidator, PlainSerializer, PlainValidator

__all__ = ["Tanggal", "TanggalAtauTahun", "TanggalKirim", "format_tanggal", "parse_tanggal"]

_WIB: Final = timezone(timedelta(hours=7))
_SHORT: Final = 10  # both plain spellings
_YEAR: Final = 4


def parse_tanggal(raw: object) -> date | None:
    """Read one date; None when it is said to be unknown.

    Raises:
        ValueError: no known spelling, or no such day; the message does not repeat the value.

    >>> parse_tanggal("31-12-2024"), parse_tanggal("2024-12-31T00:00:00Z"), parse_tanggal("01-01-0001")
    (datetime.date(2024, 12, 31), datetime.date(2024, 12, 31), None)
    """
    if isinstance(raw, str):
        return _parse(raw)
    if raw is None or (isinstance(raw, date) and not isinstance(raw, datetime)):
        return raw
    if isinstance(raw, datetime):
        return _day(raw)
    raise ValueError("not a date")


def format_tanggal(day: date | None) -> str | None:
    """Write a date as SIASN wants it, ``dd-mm-yyyy``."""
    return None if day is None else f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


@lru_cache(maxsize=32_768)  # about as many dates as a civil service has seen; strptime is five times slower
def _parse(text: str) -> date | None:
    bare = text.strip()
    if not bare:
        return None
    if not bare.isascii():
        raise ValueError("not a date")
    if len(bare) > _SHORT and bare[_SHORT] in "Tt ":
        return _day(_instant(bare))
    if len(bare) == _SHORT and bare[2] == bare[5] == "-":
        year, month, day = bare[6:], bare[3:5], bare[:2]
    elif len(bare) == _SHORT and bare[4] == bare[7] == "-":
        year, month, day = bare[:4], bare[5:7], bare[8:]
    else:
        raise ValueError("not a date in a known spelling")
    if not (year + month + day).isdigit():
        raise ValueError("not a date in a known spelling")
    found = _exists(int(year), int(month), int(day))
    return None if found.year == 1 else found


def _exists(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise ValueError("no such day") from None


def _instant(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.upper())
    except ValueError:
        raise ValueError("not a timestamp") from None


def _day(instant: datetime) -> date | None:
    if instant.year == 1:
        return None
    if instant.tzinfo is None or instant.time() == time.min:
        return instant.date()
    try:
        return instant.astimezone(_WIB).date()
    except OverflowError:
        raise ValueError("no such day") from None


def _date_or_year(raw: object) -> date | int | None:
    if isinstance(raw, int) and not isinstance(raw, bool):
        raw = str(raw)
    if isinstance(raw, str) and len(raw.strip()) == _YEAR and raw.strip().isascii() and raw.strip().isdigit():
        return int(raw) or None
    return parse_tanggal(raw)


def _dump(value: date | int | None) -> str | None:
    return format_tanggal(value) if isinstance(value, date) else None if value is None else str(value)


Tanggal = Annotated[date, PlainValidator(parse_tanggal), PlainSerializer(format_tanggal, when_used="json")] | None
"""A date of a record; unknown in any spelling is None. ``null`` costs no Python call."""

TanggalAtauTahun = Annotated[
    date | int | None, BeforeValidator(_date_or_year), PlainSerializer(_dump, when_used="json")
]
"""``tahunLulus`` of data-utama: a full date by the typed models, a year by its name. Both are read."""

TanggalKirim = Annotated[
    date | None,
    BeforeValidator(parse_tanggal),
    PlainSerializer(lambda day: format_tanggal(day) or "", when_used="json"),
]
"""A date of a write that says ``""`` for "none"."""
