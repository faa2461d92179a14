"""The page about data quality says of each indicator what its rule says: name, points, needs, assumptions, whose turn.

Run this file as a program to print the tables anew.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from siasn_client.mutu import INDIKATOR, TABEL, Dimensi
from siasn_client.peraturan.ikd import poin
from simpeg_adapters.laporan.mutu import DIMENSI, skor

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "mutu.md"
EXPLANATION = PAGE.parents[1] / "explanation" / "ikd.md"


def baris(id_: str) -> str:
    rule, points = INDIKATOR[id_], poin(date(2026, 1, 1))[id_]
    need = "; ".join(["data utama", *(f"`{each.value}`" for each in rule.jenis), *(TABEL[each] for each in rule.tabel)])
    assumed = " ".join(rule.anggapan) or "-"
    cells = (id_, rule.nama, skor(points), rule.definisi, rule.sasaran.nama, need, assumed, rule.pelaku.value)
    return f"| {' | '.join(cells)} |"


@pytest.mark.parametrize("id_", INDIKATOR)
def test_the_page_says_what_the_rule_says(id_: str) -> None:
    assert baris(id_) in PAGE.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("id_", INDIKATOR)
def test_the_explanation_names_every_indicator(id_: str) -> None:
    assert f"| {id_} |" in EXPLANATION.read_text(encoding="utf-8")


if __name__ == "__main__":
    for dimensi in Dimensi:
        print(f"\n### {DIMENSI[dimensi]}\n")  # noqa: T201
        print("| Id | Nama | Poin | Definisi | Tentang siapa | Yang dibutuhkan | Yang kami anggap | Siapa |")  # noqa: T201
        print("|---|---|---|---|---|---|---|---|")  # noqa: T201
        for rule in INDIKATOR.values():
            if rule.dimensi is dimensi:
                print(baris(rule.id))  # noqa: T201
