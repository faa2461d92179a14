"""The data quality index that another command computed, for a report to draw."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from simpeg_adapters.berkas import baca
from simpeg_adapters.errors import PengaturanError

__all__ = ["baca_indeks"]

_NONE: Final = "Berkas {nama} bukan hasil `siasn mutu --json`. Sebut berkas yang benar dengan --indeks, lalu ulangi."


def baca_indeks(path: Path | None) -> Mapping[str, Any] | None:
    """Read what ``siasn mutu --json`` printed, or one of its parts that holds the index; None without a file.

    Raises:
        PengaturanError: it is something else.
        BerkasError: it cannot be read.
    """
    if path is None:
        return None
    try:
        said = json.loads(baca(path))
    except ValueError:
        said = None
    for each in (said, *(said.values() if isinstance(said, dict) else ())):
        if isinstance(each, dict) and _is_index(each):
            return each
    raise PengaturanError(_NONE.format(nama=path.name))


def _is_index(data: Mapping[str, Any]) -> bool:
    parts = data.get("dimensi")
    if not isinstance(parts, dict) or "indeks" not in data:
        return False
    values = [data["indeks"], *(each.get("indeks", "") if isinstance(each, dict) else "" for each in parts.values())]
    return all(value is None or (isinstance(value, int | float) and not isinstance(value, bool)) for value in values)
