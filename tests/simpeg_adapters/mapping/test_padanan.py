"""A code table both ways: a code without a counterpart is never a guess, a person's word never beats the table."""

from __future__ import annotations

import pytest

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.mapping.padanan import Padanan

GOLONGAN = Padanan.dari([("9", "III/a", "III/a"), ("10", "III/b", "III/b"), ("26", "IX", "IX")], juga_nama=True)
UNOR = Padanan.dari(
    [("01", "AA", "Dinas"), ("01.01", "BB", "Bidang"), ("01.02", "", "Seksi"), ("99", "AA", "Dinas lama")]
)
# What a person confirmed: a code, a name, a code that the table knows itself, a name that two codes share.
SAID = {"3": "C3", "guru  sd": "C9", "1": "SALAH", "kembar": "C4"}
JABATAN = Padanan.dari(
    [("1", "A1", "Guru"), ("2", "A2", "Dokter"), ("3", "", "Perawat"), ("4", "", "Guru SD"), ("5", "", "Kembar"),
     ("6", "A6", "kembar"), ("7", "A7", "Bidan"), ("8", "A8", "BIDAN.")],
    padanan=SAID,
)  # fmt: skip


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


@pytest.mark.parametrize(
    ("code", "read"), [("1", "A1"), ("3", "C3"), ("4", kurang("4")), ("9", kurang("9")), ("Guru", kurang("Guru"))]
)
def test_a_confirmed_code_counts_where_the_table_has_none(code: str, read: str | Isi) -> None:
    assert JABATAN.baca(code) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("guru", "A1"),
        ("D O K T E R.", "A2"),
        ("Perawat", "C3"),  # the name of a code that was confirmed
        ("Guru SD", "C9"),  # confirmed as a text
        ("KEMBAR", "C4"),  # two codes, but a person said which is meant
        ("bidan", kurang("bidan")),  # two codes, and nobody said
        ("Bidan Desa", kurang("Bidan Desa")),  # like a name, and not it
        ("", ""),
        (" - ", ""),
    ],
)
def test_a_name_stands_for_one_code_or_for_none(text: str, read: str | Isi) -> None:
    assert JABATAN.baca_nama(text) == read


@pytest.mark.parametrize(
    ("bkn", "code", "name"),
    [
        ("A1", "1", "Guru"),
        ("C3", "3", "Perawat"),
        ("C9", None, None),
        ("A7", "7", None),  # its name is another code's, too
        ("A6", "6", None),
    ],
)
def test_what_is_written_is_read_again_as_the_same(bkn: str, code: str | None, name: str | None) -> None:
    assert JABATAN.tulis(bkn) == code
    assert JABATAN.tulis_nama(bkn) == name


def test_a_reference_without_a_table_lives_of_what_was_confirmed() -> None:
    found = Padanan.dari([], padanan={"Guru Muda": "JF1"})
    assert (found.baca_nama("GURU MUDA"), found.baca("Guru Muda"), found.tulis("JF1")) == ("JF1", "JF1", None)
