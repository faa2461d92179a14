"""Bars as inline SVG: drawn by attributes only, so that a page may forbid itself inline styles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import frozen
from markupsafe import Markup

from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.orang import KEADAAN_BARIS, Keadaan

__all__ = ["GrafikIndeks", "batang", "batang_indeks"]

_WIDE: Final = 1000
_LEAST: Final = 6  # a thing that is there is seen
_FRAME: Final = Markup(
    '<svg viewBox="0 0 1000 10" preserveAspectRatio="none" role="img" aria-label="{label}"><title>{label}</title>'
    "{bars}</svg>"
)
_BAR: Final = Markup('<rect class="b-{kind}" x="{x}" y="0" width="{width}" height="10"></rect>')


def batang(hitungan: Mapping[str, int], terbanyak: int) -> Markup:
    """One stacked bar of rows by state; *terbanyak* is what the full width stands for.

    >>> str(batang({"beda": 1, "hanya_siasn": 0}, 2)).count("<rect")
    1
    """
    bars, x = Markup(""), 0
    for state in Keadaan:
        count = hitungan.get(state, 0)
        if count and terbanyak:
            width = max(_LEAST, round(_WIDE * count / terbanyak))
            bars += _BAR.format(kind=state.value, x=x, width=width)
            x += width
    words = [f"{angka(hitungan.get(state, 0))} {KEADAAN_BARIS[state]}" for state in Keadaan if hitungan.get(state)]
    return _FRAME.format(label=", ".join(words) or "tidak ada", bars=bars)


@frozen
class GrafikIndeks:
    """The data quality index as lines of a table, each with its bar, and what it says about itself."""

    catatan: str
    baris: tuple[tuple[str, str, Markup], ...]


def batang_indeks(indeks: Mapping[str, Any]) -> GrafikIndeks:
    """Draw the index, as ``Indeks.to_data()`` gives it: the whole first, then each dimension.

    What could not be computed has no bar and says so.
    """
    rows = [("Seluruhnya", indeks["indeks"]), *((name, each["indeks"]) for name, each in indeks["dimensi"].items())]
    lines = tuple((name, _value(value), _line(value)) for name, value in rows)
    return GrafikIndeks(str(indeks.get("rumus", "")), lines)


def _value(value: float | None) -> str:
    return "tidak dapat dihitung" if value is None else f"{value:.1f}".replace(".", ",")


def _line(value: float | None) -> Markup:
    if value is None:
        return Markup("")
    width = round(_WIDE * max(0.0, min(100.0, value)) / 100)
    bars = _BAR.format(kind="sisa", x=0, width=_WIDE) + _BAR.format(kind="indeks", x=0, width=width)
    return _FRAME.format(label=_value(value), bars=bars)
