"""Whole years between two dates, by the calendar."""

from __future__ import annotations

from datetime import date

__all__ = ["genap", "lewat"]


def _after(mulai: date, tahun: int) -> date:
    """The same day *tahun* years later; of 29 February the 1 March of a common year."""
    try:
        return mulai.replace(year=mulai.year + tahun)
    except ValueError:
        return date(mulai.year + tahun, 3, 1)


def genap(mulai: date, tahun: int, hari: date) -> bool:
    """Are *tahun* whole years full on *hari*?

    >>> genap(date(2024, 2, 29), 2, date(2026, 2, 28)), genap(date(2024, 2, 29), 2, date(2026, 3, 1))
    (False, True)
    """
    return hari >= _after(mulai, tahun)


def lewat(mulai: date, tahun: int, hari: date) -> bool:
    """Is *hari* after the day on which *tahun* years are full?

    >>> lewat(date(2025, 11, 1), 1, date(2026, 11, 1)), lewat(date(2025, 11, 1), 1, date(2026, 11, 2))
    (False, True)
    """
    return hari > _after(mulai, tahun)
