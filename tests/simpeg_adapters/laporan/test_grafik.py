"""Bars that a page may hold which forbids itself inline styles."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from simpeg_adapters.laporan.grafik import batang, batang_indeks


def bars(svg: str) -> list[tuple[str, int, int]]:
    root = ElementTree.fromstring(svg)  # noqa: S314 (ours)
    return [(each.get("class", ""), int(each.get("x", "")), int(each.get("width", ""))) for each in root.iter("rect")]


def test_states_stand_one_after_the_other_in_proportion():
    assert bars(batang({"beda": 30, "ambigu": 10, "hanya_siasn": 0}, 80)) == [
        ("b-beda", 0, 375),
        ("b-ambigu", 375, 125),
    ]


def test_what_is_there_is_seen_however_little():
    ((_, _, width),) = bars(batang({"beda": 1}, 100_000))
    assert width >= 5


def test_nothing_has_no_bar_and_says_so():
    assert bars(batang({}, 0)) == []
    assert "tidak ada" in batang({}, 0)


def test_a_bar_is_told_to_those_who_do_not_see_it():
    assert 'aria-label="1.200 berbeda, 1 hanya di SIASN"' in batang({"beda": 1200, "hanya_siasn": 1}, 1200)


def test_no_style_and_nothing_from_elsewhere():
    assert re.findall(r"style=|href|url\(|xmlns", batang({"beda": 1}, 1)) == []


def test_an_index_has_a_bar_per_dimension_and_none_where_it_cannot_be_computed():
    data = {
        "rumus": "Perkiraan.",
        "indeks": 81.25,
        "dimensi": {"Kelengkapan": {"indeks": 100.0}, "Akurasi": {"indeks": None}},
    }
    found = batang_indeks(data)
    assert found.catatan == "Perkiraan."
    assert [(name, value) for name, value, _ in found.baris] == [
        ("Seluruhnya", "81,2"),
        ("Kelengkapan", "100,0"),
        ("Akurasi", "tidak dapat dihitung"),
    ]
    assert bars(found.baris[0][2])[1] == ("b-indeks", 0, 812)
    assert found.baris[2][2] == ""
