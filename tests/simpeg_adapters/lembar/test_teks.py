"""CSV in every way it is written."""

from __future__ import annotations

import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import baca_lembar

TEXT = "nip{s}nama{s}alamat\r\n'01{s}Nur'aini{s}\"Jl. A{s} no. 1\"\r\n{s}é{s}\r\n"


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_separator_and_encoding_are_found_out(tmp_path, sign, encoding):
    path = tmp_path / "x.csv"
    path.write_bytes(TEXT.format(s=sign).encode(encoding))
    found = baca_lembar(path)
    assert found.kolom == ("nip", "nama", "alamat")
    first, second = found.baris
    assert dict(first) == {"nip": "'01", "nama": "Nur'aini", "alamat": f"Jl. A{sign} no. 1"}
    assert second["nama"] == "é"


def test_excels_own_first_line_names_the_separator(tmp_path):
    path = tmp_path / "x.csv"
    path.write_bytes(b"sep=|\r\na,1|b\r\n1|2\r\n")
    found = baca_lembar(path)
    assert found.kolom == ("a,1", "b")
    assert [(row.nomor, dict(row)) for row in found.baris] == [(3, {"a,1": "1", "b": "2"})]


def test_a_list_of_one_column_needs_no_separator(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("nip\n1\n2\n", encoding="utf-8")
    assert [row["nip"] for row in baca_lembar(path).baris] == ["1", "2"]


@pytest.mark.parametrize("body", [b"a,b\r\n1,\x81\x8d\xff\xfe\r\n", b'a,b\r\n1,"2\r\n3,4', b'a,b\r\n1,"2"x\r\n'])
def test_a_broken_csv_is_said_in_words(tmp_path, body):
    path = tmp_path / "x.csv"
    path.write_bytes(body)
    with pytest.raises(BerkasError, match=r"x\.csv tidak dapat dibaca sebagai CSV"):
        list(baca_lembar(path).baris)


def test_a_file_that_goes_away_is_said(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("a\n1\n", encoding="utf-8")
    found = baca_lembar(path)
    path.unlink()
    with pytest.raises(BerkasError):
        list(found.baris)
