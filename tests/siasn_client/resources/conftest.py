"""The project's own copy of SIASN's field list."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

DATA = Path(__file__).parents[2] / "contracts" / "data"


@pytest.fixture(scope="session")
def bidang() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def sample() -> Any:
    """Return the ``data`` of a recorded answer by file name."""

    def read(name: str) -> Any:
        return json.loads((DATA / "samples" / f"{name}.json").read_text(encoding="utf-8"))["body"]["data"]

    return read
