"""Dates in every spelling that was seen.

On the SIASN side: ``dd-mm-yyyy``, ``yyyy-mm-dd`` and RFC 3339 with ``Z``, also inside one record;
``01-01-0001`` for "never". In e-Simpeg databases: ``0000-00-00``, ``1970-01-01`` where an empty value
was formatted, ``dd/mm/yyyy``, ``yyyymmdd``, month names, a bare year. Day before month always:
``03/15/2020`` is unreadable, never guessed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from siasn_client.baris import Tahun, Tanda
from siasn_client.sanding.kanonik.polos import polos

__all__ = ["BULAN", "tanggal", "tanggal_lahir"]

_EPOCH: Final = date(1970, 1, 1)
_NEVER: Final = frozenset({date(1, 1, 1), date(1899, 12, 30), date(1899, 12, 31)})  # Go's and Excel's zero
_FIRST, _LAST = 1900, 2100
BULAN: Final = (
    "januari january jan",
    "februari pebruari february feb peb",
    "maret march mar mrt",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agu agt ags agst aug",
    "september sept sep",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
_MONTH: Final = {name: number for number, names in enumerate(BULAN, start=1) for name in names.split()}
_TIME: Final = r"(?:[T ](?P<jam>\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(?P<zona>Z|[+-]\d{2}:?\d{2})?)?"
_WEEKDAY: Final = re.compile(r"^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)[ ,]+", re.IGNORECASE)
_SPELLINGS: Final = (
    re.compile(rf"(?P<y>\d{{4}})(?P<s>[-/.])(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}}){_TIME}"),
    re.compile(rf"(?P<d>\d{{1,2}})(?P<s>[-/. ])(?P<m>\d{{1,2}})(?P=s)(?P<y>\d{{4}}){_TIME}"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?:\.0)?"),
    re.compile(r"(?P<d>\d{1,2})[ \-/.]*(?P<bulan>[a-z]+)[ \-/.,]*(?P<y>\d{4})", re.IGNORECASE),
)
_YEAR: Final = re.compile(r"(\d{4})(?:[.,]0+)?")
# Midnight in WIB, WITA or WIT, written in UTC by a program that meant a date without a time.
_UTC: Final = frozenset({"Z", "+00:00", "+0000"})
_LOCAL_MIDNIGHT: Final = frozenset(f"{hour}:00{seconds}" for hour in (15, 16, 17) for seconds in ("", ":00"))


def tanggal(text: str) -> date | Tahun | Tanda:
    """Read the date of a decree, a TMT or a graduation.

    ``1970-01-01`` is taken as "nothing": there it is an empty value that was formatted. A real one
    (a TMT of that very day) is lost by this; its owner retired long ago.

    >>> tanggal("01-04-2022") == tanggal("2022-04-01T00:00:00+07:00") == tanggal("1 April 2022")
    True
    >>> tanggal("0000-00-00"), tanggal("1970-01-01"), tanggal("2008"), tanggal("03/15/2020")
    (<Tanda.KOSONG: 'kosong'>, <Tanda.KOSONG: 'kosong'>, Tahun(tahun=2008), <Tanda.TAK_TERBACA: 'tak_terbaca'>)
    """
    found = _read(text)
    return Tanda.KOSONG if found == _EPOCH else found


def tanggal_lahir(text: str) -> date | Tahun | Tanda:
    """Read a date of birth: as :func:`tanggal`, but people were born on 1 January 1970.

    >>> tanggal_lahir("1970-01-01")
    datetime.date(1970, 1, 1)
    """
    return _read(text)


def _read(text: str) -> date | Tahun | Tanda:
    plain = polos(text)
    if not plain.strip("0.,"):
        return Tanda.KOSONG
    if year := _YEAR.fullmatch(plain):
        return _year(int(year[1]))
    if plain[0].isalpha():
        plain = _WEEKDAY.sub("", plain)
    for spelling in _SPELLINGS:
        if found := spelling.fullmatch(plain):
            return _from(found)
    return Tanda.TAK_TERBACA


def _from(found: re.Match[str]) -> date | Tahun | Tanda:
    parts = found.groupdict()
    year, day = int(parts["y"]), int(parts["d"])
    month = int(parts["m"]) if "m" in parts else _MONTH.get(parts["bulan"].lower(), 99)
    if not month or not day:
        return _year(year)
    try:
        read = date(year, month, day)
    except ValueError:
        return Tanda.TAK_TERBACA
    if read in _NEVER:
        return Tanda.KOSONG
    if parts.get("zona") in _UTC and parts["jam"] in _LOCAL_MIDNIGHT:
        read += timedelta(days=1)
    return read if _FIRST <= read.year <= _LAST else Tanda.TAK_TERBACA


def _year(year: int) -> Tahun | Tanda:
    if not year:
        return Tanda.KOSONG
    return Tahun(year) if _FIRST <= year <= _LAST else Tanda.TAK_TERBACA
