"""How a column of dates is written: decided by the column, never by a cell, and refused where nothing decides."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.sanding.ekspor.gaya import GayaTanggal, PengamatTanggal, baca, putuskan

WRITE = {
    GayaTanggal.ISO: lambda day: day.isoformat(),
    GayaTanggal.ISO_WAKTU: lambda day: f"{day}T00:00:00Z",
    GayaTanggal.HARI_DULU: lambda day: f"{day:%d-%m-%Y}",
    GayaTanggal.BULAN_DULU: lambda day: f"{day.month}/{day.day}/{day.year}",
}
DAYS = [date(1990, 2, 28), date(2001, 11, 5), date(1985, 7, 31)]
TMT = [date(2015, 3, 1), date(2019, 12, 1), date(2008, 1, 1)]


def watched(*cells, nip=None):
    seen = PengamatTanggal()
    for cell in cells:
        seen.lihat(cell, nip)
    return seen


def decided(**columns):
    return putuskan({nama: watched(*cells) for nama, cells in columns.items()})


@pytest.mark.parametrize("gaya", WRITE)
def test_each_of_the_four_ways_is_found(gaya):
    found, refused = decided(lahir=map(WRITE[gaya], DAYS))
    assert (found, refused) == ({"lahir": gaya}, {})
    assert [baca(WRITE[gaya](day), gaya) for day in DAYS] == DAYS


@given(st.sampled_from(list(WRITE)), st.lists(st.dates(date(1930, 1, 1), date(2030, 1, 1)), min_size=1, max_size=20))
def test_no_column_is_ever_read_wrong(gaya, days):
    """It is read as it was written, or refused; a style that is not the right one never wins."""
    found, refused = decided(kolom=map(WRITE[gaya], days))
    assert set(found) | set(refused) == {"kolom"}
    if "kolom" in found:
        assert [baca(WRITE[gaya](day), found["kolom"]) for day in days] == days


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (["01-02-2020", "03-04-2020"], "mana hari dan mana bulan"),
        (["25-02-2020", "02-25-2020"], "dua cara"),
        (["25-02-2020", "2/3/2020"], "dua cara"),
        (["25-02-2020", "2020-03-02"], "dua cara"),
        (["25-02-2020", "2/25/2020"], "dua cara"),
        (["belum ada", "?"], "bukan tanggal"),
        (["25-02-2020", "x", "y", "z"], "sebagian isinya bukan tanggal"),
    ],
)
def test_a_column_that_cannot_be_told_is_refused_in_words(cells, words):
    found, refused = decided(kolom=cells)
    assert found == {}
    assert words in refused["kolom"]


def test_an_empty_column_is_no_question():
    assert decided(kolom=[]) == ({"kolom": GayaTanggal.KOSONG}, {})


def test_a_column_of_first_days_follows_those_that_are_written_alike():
    found, refused = decided(lahir=map(WRITE[GayaTanggal.HARI_DULU], DAYS), tmt=map(WRITE[GayaTanggal.HARI_DULU], TMT))
    assert found["tmt"] is GayaTanggal.HARI_DULU
    assert not refused


def test_a_column_that_is_written_otherwise_is_no_help():
    _, refused = decided(lahir=map(WRITE[GayaTanggal.HARI_DULU], DAYS), tmt=["3/1/2015", "12/1/2019"])
    assert "mana hari dan mana bulan" in refused["tmt"]


def test_the_nip_decides_where_it_can():
    assert putuskan({"tmt": watched("01-03-2015", nip=(3, 1))})[0] == {"tmt": GayaTanggal.HARI_DULU}
    assert putuskan({"tmt": watched("3/1/2015", nip=(3, 1))})[0] == {"tmt": GayaTanggal.BULAN_DULU}
    assert putuskan({"tmt": watched("01-01-2015", nip=(1, 1))})[0] == {}, "the first of January says nothing"


@pytest.mark.parametrize("cells", [["2015-01-03"], ["13-01-2015", "01-03-2015"]])
def test_days_and_months_that_were_exchanged_before_show_against_the_nip(cells):
    """An English Excel took 01-03 for the third of January and saved a real date."""
    _, refused = putuskan({"tmt": watched(*cells, nip=(3, 1) if len(cells) == 1 else (1, 3))})
    assert "tertukar dibandingkan dengan NIP" in refused["tmt"]


@pytest.mark.parametrize(
    ("text", "gaya"),
    [
        ("31-02-2020", GayaTanggal.HARI_DULU),
        ("13/13/2020", GayaTanggal.BULAN_DULU),
        ("0001-01-01T00:00:00Z", GayaTanggal.ISO_WAKTU),
        ("01-01-1900", GayaTanggal.HARI_DULU),
        ("2020-01-01", GayaTanggal.HARI_DULU),
        ("", GayaTanggal.ISO),
    ],
)
def test_what_is_no_date_of_its_column_is_nothing(text, gaya):
    assert baca(text, gaya) is None
