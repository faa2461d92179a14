"""The columns of the export, and how they are found in a file."""

from __future__ import annotations

import pytest

from siasn_client.errors import FileRefused
from siasn_client.sanding.ekspor import KOLOM, Macam
from siasn_client.sanding.ekspor.kolom import VERSI, kenali

JUDUL = [kolom.judul for kolom in KOLOM]


def test_there_are_69_columns_in_a_fixed_order():
    assert len(KOLOM) == len(set(JUDUL)) == VERSI[-1] == 69
    places = {1: "NIP BARU", 14: "NIK", 23: "KEDUDUKAN HUKUM ID", 64: "IS VALID NIK", 66: "FLAG IKD", 68: "ESELON NAMA"}
    assert {place: JUDUL[place] for place in places} == places


@pytest.mark.parametrize(
    ("judul", "macam", "lebar"),
    [
        ("NIP BARU", Macam.ANGKA, 1),
        ("TMT CPNS", Macam.TANGGAL, 1),
        ("TANGGAL LAHIR", Macam.TANGGAL, 1),
        ("KEDUDUKAN HUKUM ID", Macam.KODE, 2),
        ("AGAMA ID", Macam.KODE, 1),
        ("STATUS CPNS PNS", Macam.KODE, 1),
        ("MK TAHUN", Macam.BULAT, 1),
        ("FLAG IKD", Macam.PENANDA, 1),
        ("UNOR NAMA", Macam.TEKS, 1),
    ],
)
def test_every_column_has_its_kind(judul, macam, lebar):
    kolom = KOLOM[JUDUL.index(judul)]
    assert (kolom.macam, kolom.lebar) == (macam, lebar)


@pytest.mark.parametrize(
    "write",
    [
        str,
        str.lower,
        str.title,
        lambda j: j.replace(" ", "_").lower(),
        lambda j: j.replace(" ", ""),
        lambda j: f" {j}. ",
    ],
)
def test_headings_are_known_by_their_letters_and_digits(write):
    found = kenali([write(judul) for judul in JUDUL])
    assert list(found.values()) == [kolom.nama for kolom in KOLOM]


@pytest.mark.parametrize(
    ("judul", "words"),
    [
        (["NAMA", "KEDUDUKAN HUKUM ID"], "kolom NIP BARU"),
        (["NIP BARU"], "kolom NAMA, KEDUDUKAN HUKUM ID"),
        ([*JUDUL, "nip_baru"], "dua kolom NIP BARU"),
    ],
)
def test_another_file_is_refused_in_words(judul, words):
    with pytest.raises(FileRefused) as told:
        kenali(judul)
    assert words in told.value.pesan
