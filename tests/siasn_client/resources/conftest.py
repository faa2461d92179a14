"""The project's own copy of SIASN's field list."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[2] / "contracts" / "data"
CONTOH: dict[str, Any] = {  # one value by ``jenis`` of the field list
    "teks": "teks",
    "tanggal": "01-04-2022",
    "bulat": "2",
    "desimal": "12.500",
    "penanda": "1",
    "nip": "199002282015031000",
    "nip_kosong": "199002282015031000",
}


@pytest.fixture(scope="session")
def bidang() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def endpoints() -> dict[str, Any]:
    """The project's own list of endpoints, by id."""
    rows = json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
    return {row["id"]: row for row in rows}


@pytest.fixture(scope="session")
def sample() -> Any:
    """Return the ``data`` of a recorded answer by file name."""

    def read(name: str) -> Any:
        return json.loads((DATA / "samples" / f"{name}.json").read_text(encoding="utf-8"))["body"]["data"]

    return read


@pytest.fixture(scope="session")
def penuh(bidang: dict[str, Any]) -> Callable[[str], dict[str, Any]]:
    """Make one row with a value in every field the contract lists."""
    return lambda family: {row["nama"]: CONTOH[row["jenis"]] for row in bidang["rekaman"][family]}
