"""A field in one column, or in none: read and written."""

from __future__ import annotations

import pytest

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.kolom import Kolom, Tetap
from simpeg_adapters.mapping.padanan import Padanan

UNOR = Padanan.dari([("01", "AA", "Dinas"), ("01.01", "BB", "Bidang"), ("98", "", "LAIN-LAIN")])
PEMADAN = {"unor": UNOR}
LAIN = Kolom("idskpd", "kode", "unor", kosong="0", lain=("98", "1185"), teks="skpd_lain")


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


@pytest.mark.parametrize(
    ("row", "read", "name"),
    [
        ({"idskpd": "01", "skpd_lain": "Bidang"}, "AA", "Dinas"),  # a code says itself what it means
        ({"idskpd": "98", "skpd_lain": " bidang "}, "BB", "bidang"),
        ({"idskpd": "1185.0", "skpd_lain": "Seksi"}, Isi("Seksi", Tanda.TANPA_PADANAN), "Seksi"),
        ({"idskpd": "98", "skpd_lain": "-"}, "", "LAIN-LAIN"),
        ({"idskpd": "", "skpd_lain": "Dinas"}, "AA", "Dinas"),
        ({"idskpd": "0", "skpd_lain": ""}, "", ""),
        ({"idskpd": "07", "skpd_lain": "Dinas"}, Isi("07", Tanda.TANPA_PADANAN), ""),
    ],
)
def test_a_code_that_means_other_is_read_by_the_text_beside_it(row: dict[str, str], read: str | Isi, name: str) -> None:
    assert (LAIN.baca(row, PEMADAN), LAIN.sebutan(row, PEMADAN)) == (read, name)


def test_a_code_is_written_with_the_text_beside_it_emptied() -> None:
    row = {"idskpd": "98", "skpd_lain": "Seksi"}
    assert LAIN.tulis("BB", row, PEMADAN) == {"idskpd": "01.01", "skpd_lain": ""}
    assert LAIN.tulis("", row, PEMADAN) == {"idskpd": "0", "skpd_lain": ""}
    assert LAIN.tulis("BB", {**row, "skpd_lain": " "}, PEMADAN) == {"idskpd": "01.01"}
    assert (LAIN.dibaca, LAIN.ditulis) == (("idskpd", "skpd_lain"), ("idskpd", "skpd_lain"))


def test_a_column_of_names_is_read_and_written_by_name() -> None:
    field = Kolom("unit", rujukan="unor", lewat_nama=True)
    assert field.baca({"unit": " BIDANG"}, PEMADAN) == "BB"
    assert field.baca({"unit": "01"}, PEMADAN) == Isi("01", Tanda.TANPA_PADANAN)
    assert field.sebutan({"unit": " BIDANG"}, PEMADAN) == "BIDANG"
    assert field.tulis("BB", {}, PEMADAN) == {"unit": "Bidang"}


def test_the_first_column_that_holds_something_is_read_and_the_others_are_emptied() -> None:
    field = Kolom("tgl", "tanggal", kosong="0000-00-00", atau=("tgl_lama", "tahun"))
    row = {"tgl": "0000-00-00", "tgl_lama": "", "tahun": "2004"}
    assert field.baca(row, {}) == "2004"
    assert field.baca({**row, "tgl": "2004-07-31"}, {}) == "2004-07-31"
    assert field.baca(dict.fromkeys(row, ""), {}) == ""
    assert field.tulis("2004-07-31", row, {}) == {"tgl": "2004-07-31", "tahun": ""}
    assert field.tulis("2004-07-31", {**row, "tahun": "", "tgl_lama": "0000-00-00"}, {}) == {"tgl": "2004-07-31"}
    assert field.ditulis == ("tgl", "tgl_lama", "tahun")


def test_a_constant_is_read_from_no_column_and_not_changed() -> None:
    field = Tetap("2")
    assert (field.baca({}, {}), field.sebutan({}, {}), field.dibaca, field.ditulis) == ("2", "", (), ())
    assert field.tulis("2", {}, {}) == {}
    with pytest.raises(WriteRefused, match="nilai tetap '2'"):
        field.tulis("3", {}, {})
