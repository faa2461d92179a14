"""Nobody who lives is in this tree: every number of 16 or 18 digits bears the synthetic marker.

A NIP of ours ends in serial 000 and a NIK in serial 0000; serials are given out from 001 and 0001. Stricter than
"could be somebody": a number that is no possible NIP either must say that it is invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("siasn_client", "skp_core", "adapters", "examples", "docs", "tests", "benchmarks", ".ci")
BINARY = {".png", ".pdf", ".ttf", ".otf", ".woff2", ".xlsx", ".ico", ".jpg", ".gz", ".pyc"}
# As one run, or grouped as people write a NIP and a NIK. Not inside hex, ids and digests, nor longer digits.
NUMBER = re.compile(
    r"(?<![\w.])(?:\d{18}|\d{16}|\d{8}[ .-]\d{6}[ .-]\d[ .-]\d{3}|\d{6}[ .-]\d{6}[ .-]\d{4})(?![\w])", re.ASCII
)
IN_WORDS = re.compile(
    r"(?<![\da-fA-F])(?:\d{18}|\d{16})(?![\da-fA-F])", re.ASCII
)  # also glued to letters: NIP1990..., x=1990...
OURS = {
    "0123456789012000": "an NPWP of the new form, counting upwards; no province has the code 01",
    "1990022820150310": "a synthetic NIP cut short, to be refused",
    "1985041220100120": "the same",
}
"""Numbers of that length that are about nobody, each with the reason."""


def suspects(text: str) -> Iterator[str]:
    """Numbers of the length of a NIP or NIK without the marker."""
    found = {re.sub(r"[ .-]", "", hit.group()) for pattern in (NUMBER, IN_WORDS) for hit in pattern.finditer(text)}
    for digits in sorted(found):
        marked = digits.endswith("000" if len(digits) == 18 else "0000")
        if not marked and digits not in OURS and len(set(digits)) > 1:
            yield digits


def files() -> Iterator[Path]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix not in BINARY and "__pycache__" not in path.parts:
                yield path
    yield from (path for path in sorted(ROOT.glob("*")) if path.is_file() and path.suffix in {".md", ".toml", ".txt"})


def test_every_long_number_in_the_tree_bears_the_synthetic_marker() -> None:
    seen, bad = 0, []
    for path in files():
        text = path.read_text(encoding="utf-8", errors="replace")
        seen += 1
        bad += [f"{path.relative_to(ROOT).as_posix()}: {digits[:6]}..." for digits in suspects(text)]
    assert seen > 300
    assert not bad, bad


PLANTED = ["1990022820150310" + "01", "32010142019000" + "01", "19900228 201503 1 0" + "01", "320101 420190 00" + "01"]


@pytest.mark.parametrize("digits", PLANTED)
@pytest.mark.parametrize("text", ["{}", "nip={}", "nip: {}.", "/pns/rw-jabatan/{}?x=1", "'{}'", "({},", "{}\n{}"])
def test_a_planted_number_is_found(digits: str, text: str) -> None:
    assert list(suspects(text.format(digits, digits)))


@pytest.mark.parametrize("digits", PLANTED[:2])
def test_a_planted_number_glued_to_a_word_is_found(digits: str) -> None:
    assert list(suspects(f"NIP{digits}x"))


@pytest.mark.parametrize("digits", PLANTED)
def test_a_planted_number_in_a_file_is_found(tmp_path: Path, digits: str) -> None:
    leak = tmp_path / "leak.json"
    leak.write_text(f'{{"nip": "{digits}"}}\n', encoding="utf-8")
    assert list(suspects(leak.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    "text",
    [
        "199002282015031000",
        "19900228 201503 1 000",
        "9999996011950000",
        "8ae48ac4bd46d318052371e14e0000c6",
        "cc9852e5984089a86c74da571866118199901200046a9d",
        "0000000000000001234567890",
        "2026-11-24T05:06:57.200646+00:00",
        "0" * 18,
    ],
)
def test_marked_numbers_ids_and_times_are_no_finding(text: str) -> None:
    assert not list(suspects(text))
