"""The page that shows the house names every room of it, and none that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "explanation" / "arsitektur.md").read_text(encoding="utf-8")
PACKAGES = {"siasn_client": ROOT, "skp_core": ROOT, "simpeg_adapters": ROOT / "adapters"}
PLAN = re.findall(r"```\n(.*?)```", PAGE, re.DOTALL)[0]


def rooms(package: str) -> set[str]:
    """The modules and folders directly under a package."""
    folder = PACKAGES[package] / package
    kept = [path for path in folder.iterdir() if path.name[0] not in "_." and path.name != "py.typed"]
    return {path.stem for path in kept}


def named(package: str) -> set[str]:
    """What the plan lists under a package: the words before the first gap of two spaces or more."""
    part = re.split(r"^\S", PLAN.split(f"{package}/", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    lines = [line.strip() for line in part.splitlines()[1:] if line.startswith("  ")]
    return {word for line in lines for word in re.split(r" {2,}", line)[0].split()}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_room_is_named(package: str) -> None:
    assert rooms(package) - named(package) == set()


@pytest.mark.parametrize("package", PACKAGES)
def test_no_room_is_named_that_is_not_there(package: str) -> None:
    assert named(package) - rooms(package) == set()


def test_every_place_in_the_table_is_there() -> None:
    places = re.findall(r"`((?:siasn_client|skp_core|adapters)/[\w/]+)/?`", PAGE)
    assert [place for place in places if not (ROOT / place).exists()] == []
    assert len(places) > 3
