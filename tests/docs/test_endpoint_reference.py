"""Every endpoint has a call, a row, a namespace entry, a docstring and a test; planted gaps are seen."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "endpoint.md"


def _program() -> ModuleType:
    spec = importlib.util.spec_from_file_location("endpoint_reference", ROOT / "tests/docs/endpoint_reference.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its annotations are looked up there
    spec.loader.exec_module(module)
    return module


REFERENCE: Any = _program()


@pytest.fixture
def known() -> dict[str, Any]:
    """All that ``lacks`` compares, to be damaged by a test."""
    table = REFERENCE.lines()
    return {
        "contract": list(REFERENCE.ENDPOINTS),
        "table": table,
        "makers": REFERENCE.functions(),
        "tested": REFERENCE.named_in_tests(REFERENCE.sources()),
        "docs": REFERENCE.docstrings(table),
    }


def test_no_endpoint_lacks_its_call_line_docstring_or_test(known: dict[str, Any]) -> None:
    assert REFERENCE.lacks(**known) == []


def test_the_page_is_what_the_program_prints() -> None:
    """Run ``python tests/docs/endpoint_reference.py > docs/reference/endpoint.md``."""
    assert PAGE.read_text(encoding="utf-8") == REFERENCE.page()


def test_the_page_has_a_row_for_every_endpoint() -> None:
    rows = [
        line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith(("| GET", "| POST", "| DEL"))
    ]
    assert len(rows) == 127 + 2
    assert [line for line in rows if line.count("|") != 8 or "|  |" in line] == []


GAPS: dict[str, tuple[Callable[[dict[str, Any]], object], list[str]]] = {
    "a row is gone": (
        lambda known: known["contract"].pop(0),
        ["pns.data_utama: no row"],
    ),
    "a new endpoint has no call": (
        lambda known: known["contract"].append({**known["contract"][0], "jalur": "/pns/rw-baru/{nip}"}),
        ["apisiasn GET /pns/rw-baru/{}: no call"],
    ),
    "a line is gone": (
        lambda known: known["table"].remove(next(line for line in known["table"] if line.name == "riwayat.jabatan")),
        ["apisiasn GET /pns/rw-jabatan/{}: no call", "siasn_client.resources.jabatan.list_for: no namespace entry"],
    ),
    "a table is gone": (
        lambda known: known["table"].remove(next(line for line in known["table"] if line.name == "referensi.agama")),
        ["referensi GET /agama: no call", "siasn_client.resources.referensi.agama: no namespace entry"],
    ),
    "a docstring is gone": (
        lambda known: known["docs"].update({"foto.unduh": ""}),
        ["foto.unduh: no docstring"],
    ),
    "a test is gone": (
        lambda known: known["tested"].discard("siasn_client.resources.mutasi.cari_usulan"),
        ["siasn_client.resources.mutasi.cari_usulan: no test"],
    ),
    "low confidence is not said": (
        lambda known: known["docs"].update({"non_asn.get": "What the census says."}),
        ["non_asn.get: does not say Confidence: low"],
    ),
    "medium confidence is not said": (
        lambda known: known["docs"].update({"gelar.profesi": "Every proposal. Confidence: low"}),
        ["gelar.profesi: does not say Confidence: medium"],
    ),
}


@pytest.mark.parametrize("gap", GAPS)
def test_a_planted_gap_is_seen(gap: str, known: dict[str, Any]) -> None:
    damage, said = GAPS[gap]
    before = set(REFERENCE.lacks(**known))
    damage(known)
    assert [each for each in REFERENCE.lacks(**known) if each not in before] == said


def test_a_name_is_tested_when_a_test_uses_it_and_not_when_it_only_imports_it() -> None:
    used = "from siasn_client.resources import foto\nfrom siasn_client.resources.idis import list_pelaporan as lp\n"
    assert REFERENCE.named_in_tests([used]) == set()
    assert REFERENCE.named_in_tests([used + "foto.unduh\nlp()\n"]) >= {
        "siasn_client.resources.foto.unduh",
        "siasn_client.resources.idis.list_pelaporan",
    }
