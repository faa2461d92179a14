"""Three shapes of a field, each read and written; a code without a counterpart is never a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.bidang import Gabung, Kolom, Menurut, Padanan, Ruas

GOLONGAN = Padanan.dari([("9", "III/a", "III/a"), ("10", "III/b", "III/b"), ("26", "IX", "IX")], juga_nama=True)
UNOR = Padanan.dari(
    [("01", "AA", "Dinas"), ("01.01", "BB", "Bidang"), ("01.02", "", "Seksi"), ("99", "AA", "Dinas lama")]
)
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


@pytest.mark.parametrize(
    ("table", "code", "read"),
    [
        (UNOR, "01.01", "BB"),
        (UNOR, "01.02", kurang("01.02")),  # in the table, without a BKN id
        (UNOR, "07", kurang("07")),  # in no table
        (UNOR, "", ""),
        (UNOR, "0", ""),
        (UNOR, "-", ""),
        (UNOR, "Bidang", kurang("Bidang")),  # names count only where the profile says so
        (GOLONGAN, "9", "III/a"),
        (GOLONGAN, "III/a", "III/a"),
        (GOLONGAN, "iii / A", "III/a"),
        (GOLONGAN, "IX", "IX"),
        (GOLONGAN, "V/a", kurang("V/a")),
    ],
)
def test_a_host_code_is_read_as_bkns_or_marked(table: Padanan, code: str, read: str | Isi) -> None:
    assert table.baca(code) == read


def test_zero_is_a_code_where_the_table_says_so() -> None:
    assert Padanan.dari([("0", "99", "Non eselon")]).baca("0") == "99"


def test_of_two_host_codes_with_one_bkn_id_the_first_is_written() -> None:
    assert UNOR.tulis("AA") == "01"
    assert UNOR.baca("99") == "AA"


def test_an_id_without_a_host_code_has_none() -> None:
    assert UNOR.tulis("ZZ") is None
    assert GOLONGAN.tulis("iii/B") == "10"


def test_a_value_without_a_host_code_is_refused_with_the_place_to_complete() -> None:
    with pytest.raises(WriteRefused, match="idskpd") as refused:
        Kolom("idskpd", "kode", "unor").tulis("ZZ", {}, PEMADAN)
    assert "'unor'" in refused.value.pesan


def test_nothing_is_written_as_the_columns_own_nothing() -> None:
    assert Kolom("tmt", "tanggal", kosong="0000-00-00").tulis("", {}, {}) == {"tmt": "0000-00-00"}
    assert Kolom("idskpd", "kode", "unor", kosong="0").tulis("", {}, PEMADAN) == {"idskpd": "0"}
    assert Kolom("nama").tulis("  ", {}, {}) == {"nama": ""}


def test_a_copy_of_the_name_is_written_with_the_code() -> None:
    field = Kolom("idskpd", "kode", "unor", salinan="skpd")
    assert field.tulis("BB", {}, PEMADAN) == {"idskpd": "01.01", "skpd": "Bidang"}
    assert field.tulis("", {}, PEMADAN) == {"idskpd": "", "skpd": ""}


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
