"""A field in several columns, each shape read and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.bidang import Gabung, Kolom, Menurut, Padanan, Ruas

GOLONGAN = Padanan.dari([("9", "III/a", "III/a"), ("10", "III/b", "III/b"), ("26", "IX", "IX")], juga_nama=True)
UNOR = Padanan.dari([("01", "AA", "Dinas"), ("01.02", "", "Seksi")])
JF = Padanan.dari([("1", "JF1", "Guru"), ("2", "", "Dokter")])
JFU = Padanan.dari([("1", "JU1", "Pengadministrasi")])
JENIS = Padanan.dari([("2", "2", "JF"), ("3", "4", "Pelaksana")])
PEMADAN = {"golongan": GOLONGAN, "unor": UNOR, "jf": JF, "jfu": JFU, "jenis": JENIS}

ALAMAT = Gabung(
    (
        Ruas((), "alm"),
        Ruas(("RT",), "rt"),
        Ruas(("RW",), "rw"),
        Ruas(("Desa", "Kelurahan"), "desa"),
        Ruas(("Kec.",), "kec"),
        Ruas(("Kab.",), "kab"),
    )
)
JABATAN = Menurut(
    "idjenjab",
    {"2": Kolom("idjabfung", "kode", "jf", salinan="jab"), "3": Kolom("idjabfungum", "kode", "jfu", salinan="jab")},
)


def kurang(code: str) -> Isi:
    return Isi(code, Tanda.TANPA_PADANAN)


def test_the_name_behind_a_code_is_told() -> None:
    assert Kolom("idskpd", "kode", "unor").sebutan({"idskpd": "01.02"}, PEMADAN) == "Seksi"
    assert Kolom("nama").sebutan({"nama": "X"}, PEMADAN) == ""
    assert ALAMAT.sebutan({}, PEMADAN) == ""
    assert JABATAN.sebutan({"idjenjab": "2", "idjabfung": "2", "idjabfungum": ""}, PEMADAN) == "Dokter"
    assert JABATAN.sebutan({"idjenjab": "", "idjabfung": "2", "idjabfungum": ""}, PEMADAN) == ""


PENUH = "Jl. Balai Desa No. 5 RT 001 RW 002 Desa Contoh Kec. Sukamulya Kab. Contoh"


def test_an_address_is_taken_apart_and_put_together() -> None:
    parts = ALAMAT.tulis(PENUH, {}, {})
    assert list(parts.values()) == ["Jl. Balai Desa No. 5", "001", "002", "Contoh", "Sukamulya", "Contoh"]
    assert ALAMAT.baca(parts, {}) == PENUH


def test_another_word_than_the_first_stays_with_its_part() -> None:
    text = "Jl. A RT 1 RW 2 Kelurahan Contoh Kec. B Kab. C"
    parts = ALAMAT.tulis(text, {}, {})
    assert parts["desa"] == "Kelurahan Contoh"
    assert ALAMAT.baca(parts, {}) == text


def test_a_column_that_repeats_the_word_does_not_say_it_twice() -> None:
    row = dict.fromkeys(ALAMAT.dibaca, "") | {"alm": "Jl. A", "desa": "Desa Contoh"}
    assert ALAMAT.baca(row, {}) == "Jl. A Desa Contoh"


@given(
    st.lists(
        st.sampled_from(["Jl. A", "RT", "RW", "Desa", "Kelurahan", "Kec.", "Kab.", "7", " ", "Desa B"]), max_size=12
    )
)
def test_any_address_is_read_back_as_written(words: list[str]) -> None:
    text = " ".join(words).strip()
    assert ALAMAT.baca(ALAMAT.tulis(text, {}, {}), {}) == text


def test_a_dependent_field_is_read_where_the_other_column_points() -> None:
    row = {"idjenjab": "2", "idjabfung": "1", "idjabfungum": "1"}
    assert JABATAN.baca(row, PEMADAN) == "JF1"
    assert JABATAN.baca({**row, "idjenjab": "3.0"}, PEMADAN) == "JU1"


def test_a_dependent_field_that_nobody_points_at_is_nothing_or_unmatched() -> None:
    assert JABATAN.baca({"idjenjab": "", "idjabfung": "", "idjabfungum": "0"}, PEMADAN) == ""
    assert JABATAN.baca({"idjenjab": "9", "idjabfung": "1", "idjabfungum": ""}, PEMADAN) == kurang("1")


def test_a_dependent_field_is_not_written_without_its_place() -> None:
    with pytest.raises(WriteRefused, match="idjenjab"):
        JABATAN.tulis("JF1", {"idjenjab": ""}, PEMADAN)


def test_what_the_other_choices_held_is_emptied() -> None:
    assert JABATAN.kosongkan({"idjenjab": "3"}) == {"idjabfung": ""}
    assert JABATAN.kosongkan({"idjenjab": ""}) == {"idjabfung": "", "idjabfungum": ""}
