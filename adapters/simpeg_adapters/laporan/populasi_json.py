"""Who is on each side, as JSON lines: the summary first, then one case a line. Names and NIPs are open."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from siasn_client.sanding.populasi import HasilPopulasi
from simpeg_adapters.berkas import simpan

__all__ = ["VERSI", "tulis_populasi_jsonl"]

VERSI: Final = 1


def tulis_populasi_jsonl(path: Path, hasil: HasilPopulasi, *, kantor: str, dibuat: datetime) -> None:
    """Write the file to *path*, readable by its owner only.

    Every line is one object with ``macam_baris``: ``"ringkasan"`` (with ``versi``), ``"kasus"`` or ``"kontrak"``.

    Raises:
        BerkasError: it cannot be written.
    """
    simpan(path, _lines(hasil, kantor, dibuat))


def _lines(hasil: HasilPopulasi, kantor: str, dibuat: datetime) -> Iterator[bytes]:
    data = hasil.to_data()
    cases, contracts = data.pop("kasus"), data.pop("kontrak")
    head: dict[str, Any] = {"versi": VERSI, "kantor": kantor, "dibuat": dibuat.isoformat()}
    yield _line("ringkasan", head | data)
    yield from (_line("kasus", each) for each in cases)
    yield from (_line("kontrak", each) for each in contracts)


def _line(macam: str, isi: dict[str, Any]) -> bytes:
    return f"{json.dumps({'macam_baris': macam, **isi}, ensure_ascii=False)}\n".encode()
