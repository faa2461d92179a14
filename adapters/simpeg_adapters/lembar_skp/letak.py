"""Where a place in the data stands in the form: sheet, row, column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import field, frozen

__all__ = ["Salah", "Tempat", "cari", "huruf"]


def huruf(kolom: int) -> str:
    """The letters of a column, counted from 0.

    >>> huruf(0), huruf(25), huruf(26), huruf(701)
    ('A', 'Z', 'AA', 'ZZ')
    """
    letters = ""
    while kolom >= 0:
        kolom, rest = divmod(kolom, 26)
        letters = chr(ord("A") + rest) + letters
        kolom -= 1
    return letters


@frozen
class Tempat:
    """A place in the form; ``baris`` counts from 1 as a spreadsheet does, ``kolom`` is its letters."""

    lembar: str
    baris: int | None = None
    kolom: str | None = None

    def __str__(self) -> str:
        row = f", baris {self.baris}" if self.baris else ""
        return f"Lembar {self.lembar}{row}" + (f", kolom {self.kolom}" if self.kolom else "")


@frozen
class Salah:
    """One thing that is wrong with a filled form: where, and what to do. It repeats nothing that was typed."""

    tempat: Tempat
    pesan: str = field()

    def __str__(self) -> str:
        return f"{self.tempat}: {self.pesan}."


def cari(tempat: Mapping[str, Tempat], letak: str) -> Tempat | None:
    """The place of a field as findings name it (``rhk[2].indikator[1].aspek``), or of what it is a part of."""
    while letak:
        if letak in tempat:
            return tempat[letak]
        cut: Sequence[int] = (letak.rfind("."), letak.rfind("["))
        letak = letak[: max(0, *cut)]
    return None
