"""Titles: known in the name, compared by their letters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik import gelar
from siasn_client.sanding.kanonik.gelar import NamaBergelar, gabung, pisah

BEHIND = st.lists(
    st.sampled_from(["S.Kom.", "S.E.", "M.Si.", "A.Md.Kep.", "S.Tr.Keb.", "Sp.PD", "Ph.D.", "M.M.", "S.Pd.I."]),
    min_size=1,
    max_size=3,
    unique=True,
)
FRONT = st.sampled_from(["", "Drs.", "Dra.", "Dr.", "dr.", "Ir.", "Prof. Dr.", "drg.", "Drs. H.", "Hj."])
NAMES = st.sampled_from(["BUDI SANTOSO", "NUR'AINI", "M. NUR", "SITI", "I MADE ADI", "A. RAHMAN", "R. BAMBANG P."])


@pytest.mark.parametrize("text", ["S.Kom., M.M.", "S.Kom, M.M", "SKom MM", "S. KOM. MM", "s.kom.,m.m.", "S.KOM;M.M."])
def test_dots_commas_spaces_and_capitals_of_titles_are_noise(text: str) -> None:
    assert gelar(text) == "SKOMMM"


def test_another_title_or_another_order_is_another_value() -> None:
    assert len({gelar("S.Kom."), gelar("S.Kom., M.M."), gelar("M.M., S.Kom."), gelar("S.E.")}) == 4
    assert gelar(" - ") is Tanda.KOSONG


@given(front=FRONT, name=NAMES, behind=BEHIND, comma=st.booleans())
def test_a_composed_name_comes_apart_again(front: str, name: str, behind: list[str], comma: bool) -> None:
    """Hosts compose "namalengkap" in several ways; each part must find its field."""
    titles = ", ".join(behind)
    apart = pisah(f"{front} {name}{', ' if comma else ' '}{titles}")
    assert apart.nama == name
    assert (gelar(apart.depan), gelar(apart.belakang)) == (gelar(front), gelar(titles))


@pytest.mark.parametrize("name", ["ALI, M. NUR", "TRI, S. WAHYU", "NUR, A.", "ALI, MUH.", "SITI, AMINAH"])
def test_a_comma_inside_a_name_makes_no_title(name: str) -> None:
    assert pisah(name) == NamaBergelar("", name.replace(",", ""), "")


def test_behind_the_first_title_there_are_only_titles() -> None:
    apart = pisah("Ir. BUDI, M.T., IPU., ASEAN Eng.")
    assert apart == NamaBergelar("Ir.", "BUDI", "M.T., IPU., ASEAN Eng.")
    assert pisah("SITI, Hj.") == NamaBergelar("", "SITI", "Hj.")


def test_a_name_of_titles_only_stays_whole() -> None:
    assert pisah("DRS") == NamaBergelar("", "DRS", "")
    assert pisah("SH").nama == "SH"


@pytest.mark.parametrize(
    ("kolom", "dari_nama", "joined"),
    [
        ("", "S.Kom.", "S.Kom."),
        ("-", "S.Kom.", "S.Kom."),
        ("S.Kom.", "", "S.Kom."),
        ("S.Kom., M.M.", "SKom, MM", "S.Kom., M.M."),
        ("S.Kom., M.M.", "S.Kom", "S.Kom., M.M."),
        ("M.M.", "S.Kom.", "S.Kom., M.M."),
        ("S.Hut.", "S.H.", "S.H., S.Hut."),
    ],
)
def test_titles_of_both_places_are_joined_none_twice(kolom: str, dari_nama: str, joined: str) -> None:
    assert gabung(kolom, dari_nama) == joined


@pytest.mark.parametrize(
    ("kolom", "dari_nama", "joined"),
    [("Dr.", "Dr. H.", "Dr. H."), ("Dr. H.", "H.", "Dr. H."), ("Ir.", "Drs. H.", "Drs H Ir."), ("-", "Ir.", "Ir.")],
)
def test_titles_before_a_name_have_no_comma_between_them(kolom: str, dari_nama: str, joined: str) -> None:
    assert gelar(gabung(kolom, dari_nama, depan=True)) == gelar(joined)
