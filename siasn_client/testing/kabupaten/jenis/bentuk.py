"""How a value travels: from the wire to plain text with ISO dates, and back in SIASN's spelling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from attrs import frozen

__all__ = ["KARTU", "STEMPEL", "TANGGAL", "TEKS", "Bentuk"]


@frozen
class Bentuk:
    """``baca`` gives plain text ("" for every kind of nothing); ``tulis`` puts one in the place of a wire value."""

    baca: Callable[[Any], str]
    tulis: Callable[[str, Any], Any]


def _teks(nilai: Any) -> str:
    """Plain text of a text or number.

    >>> _teks(None), _teks(3), _teks("a")
    ('', '3', 'a')
    """
    return "" if nilai is None else str(nilai)


def _seperti(teks: str, lama: Any) -> Any:
    """The same type of value again; nothing in the spelling that stood there.

    >>> _seperti("4", 3), _seperti("4", "3"), _seperti("", None), _seperti("", "3")
    (4, '4', None, '')
    """
    if isinstance(lama, int):
        return int(teks) if teks else None
    return teks or (None if lama is None else "")


def _iso(nilai: Any) -> str:
    """The ISO date of ``dd-mm-yyyy``; nothing for Go's zero date.

    >>> _iso("31-12-2020"), _iso("01-01-0001"), _iso(None)
    ('2020-12-31', '', '')
    """
    teks = _teks(nilai)
    return f"{teks[6:]}-{teks[3:5]}-{teks[:2]}" if teks and not teks.endswith("-0001") else ""


def _dmy(teks: str, lama: Any) -> Any:
    """An ISO date as ``dd-mm-yyyy``.

    >>> _dmy("2020-12-31", None), _dmy("", "01-01-0001"), _dmy("", "31-12-2020")
    ('31-12-2020', '01-01-0001', '')
    """
    if teks:
        return f"{teks[8:]}-{teks[5:7]}-{teks[:4]}"
    return lama if not _iso(lama) else ""


def _hari(nilai: Any) -> str:
    """The day of a timestamp.

    >>> _hari("2020-12-31T00:00:00Z"), _hari(None)
    ('2020-12-31', '')
    """
    return _teks(nilai)[:10]


def _kartu(nilai: Any) -> str:
    """A card number; the word "undefined" is SIASN's for none.

    >>> _kartu("undefined"), _kartu("000123K")
    ('', '000123K')
    """
    return "" if nilai == "undefined" else _teks(nilai)


def _kartu_lagi(teks: str, lama: Any) -> Any:
    """None stays in the spelling that stood there.

    >>> _kartu_lagi("", "undefined"), _kartu_lagi("000124K", "undefined")
    ('undefined', '000124K')
    """
    return _seperti(teks, lama) if teks or _kartu(lama) else lama


TEKS: Final = Bentuk(_teks, _seperti)
TANGGAL: Final = Bentuk(_iso, _dmy)
STEMPEL: Final = Bentuk(_hari, lambda teks, lama: f"{teks}T00:00:00Z" if teks else None)
KARTU: Final = Bentuk(_kartu, _kartu_lagi)
