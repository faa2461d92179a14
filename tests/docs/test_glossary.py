"""The glossary is the authority: a public noun without an entry fails, and so does an entry for nothing."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import pytest

from siasn_client import resources

PAGE = Path(__file__).parents[2] / "docs" / "glossary.md"
PUBLIC = [
    *(f"siasn_client.resources.{family.name}" for family in pkgutil.iter_modules(resources.__path__)),
    "siasn_client",
    "siasn_client.baris",
    "siasn_client.kode",
    "siasn_client.ports",
    "siasn_client.sanding",
    "siasn_client.sinkronisasi",
    "siasn_client.testing",
    "siasn_client.testing.kabupaten",
    "siasn_client.testing.kebenaran",
    "skp_core.blok",
    "skp_core.codec",
    "skp_core.dasar",
    "skp_core.model",
    "skp_core.render",
    "skp_core.scoring",
    "simpeg_adapters.demo",
    "simpeg_adapters.instansi",
    "simpeg_adapters.mapping",
    "simpeg_adapters.memory",
    "simpeg_adapters.sql",
]
MACHINERY = set(
    re.findall(
        r"\w+",
        "answer api async auth broken call circuit config credentials damaged decode denied download effect ended "
        "environment error file found grant held host journal key large lease ledger limited list log login "
        "loopback memory mode moved no not office open pace password payload plan rate refused rejected role saring "
        "secret server settings siasn sql stale store sync terlarang token too tulis unsafe versi whole wrong",
    )
)
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in PAGE.read_text(encoding="utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| Term")
]
TERMS = {word for row in ROWS for word in re.findall(r"[\w-]+", row[0].lower())}
PLACES = [place for row in ROWS for place in re.findall(r"`([\w.]+)`", row[3])]


def nouns(module: str) -> dict[str, str]:
    """The words of the classes and constants that a module promises; functions are verbs."""
    names = [name for name in importlib.import_module(module).__all__ if name[0].isupper()]
    words = {name: re.findall(r"[A-Z][a-z]+\d*|[A-Z]+\d*(?![a-z])", name.replace("_", " ")) for name in names}
    return {word.lower(): name for name, found in words.items() for word in found}


@pytest.mark.parametrize("module", PUBLIC)
def test_every_noun_of_a_public_name_has_an_entry(module: str) -> None:
    assert {word: name for word, name in nouns(module).items() if word not in TERMS | MACHINERY} == {}


def test_machinery_is_english_and_used() -> None:
    used = {word for module in PUBLIC for word in nouns(module)}
    assert MACHINERY - used == set()
    assert (MACHINERY & TERMS) - {"siasn"} == set()


def test_no_term_stands_twice() -> None:
    terms = [row[0] for row in ROWS]
    assert [term for term in terms if terms.count(term) > 1] == []


@pytest.mark.parametrize("place", PLACES)
def test_a_place_in_the_code_is_there(place: str) -> None:
    assert pkgutil.resolve_name(place) is not None
