"""Lines become rows under headings."""

from __future__ import annotations

import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar.lembar import BATAS, BarisLembar, Batas, susun


def sheet(*lines, batas=BATAS):
    return susun(lambda: iter(enumerate(lines, start=1)), batas, berkas="x.csv")


def test_the_headings_are_the_first_line_that_is_not_empty():
    found = sheet(["", ""], [" a ", "b  c", ""], ["", ""], ["1", "2"], ["3"])
    assert found.kolom == ("a", "b c")
    assert [(row.nomor, dict(row)) for row in found.baris] == [(4, {"a": "1", "b c": "2"}), (5, {"a": "3", "b c": ""})]
    assert len(list(found.baris)) == 2, "it can be gone through again"


def test_a_column_without_a_heading_is_left_out():
    found = sheet(["a", "", "b"], ["1", "x", "2"])
    assert [dict(row) for row in found.baris] == [{"a": "1", "b": "2"}]


@pytest.mark.parametrize(
    ("lines", "batas", "words"),
    [
        (([],), BATAS, "tidak memuat apa-apa"),
        ((["a", "a"],), BATAS, "dua kolom berjudul 'a'"),
        ((["a", "b", "c"],), Batas(kolom=2), "lebih dari 2 kolom"),
        ((["a"], ["1", "2"]), BATAS, "baris 2 punya lebih banyak kolom"),
        ((["a"], ["1"], ["2"], ["3"]), Batas(baris=2), "lebih dari 2 baris"),
    ],
)
def test_what_cannot_be_put_under_headings_is_refused(lines, batas, words):
    with pytest.raises(BerkasError) as told:
        list(sheet(*lines, batas=batas).baris)
    assert words in told.value.pesan


def test_a_row_shows_nobody():
    assert repr(BarisLembar({"nama": "BUDI"}, 7)) == "BarisLembar(nomor=7)"
