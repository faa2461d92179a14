"""One line of a file: what goes in comes out, its card tells the same, and a torn one is no line."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.errors import NoAnswer
from siasn_client.unduh.rekaman import BarisRusak, Kartu, Rekaman

NIP = "199002282015031000"
SEEN = datetime(2026, 3, 2, 3, 4, 5, 678901, tzinfo=UTC)

teks = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
nilai = st.recursive(
    st.none() | st.booleans() | st.integers() | teks,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(teks, inner, max_size=3),
    max_leaves=5,
)
baris = st.lists(st.dictionaries(teks, nilai, max_size=4), max_size=3)


@given(baris)
def test_a_record_survives_its_line_and_its_card_agrees(rows) -> None:
    """Whatever SIASN's texts hold (newlines, quotes, brackets), a record is one line."""
    rekaman = Rekaman("golongan", NIP, SEEN, tuple(rows))
    line = rekaman.to_line()
    assert line.count(b"\n") == 1
    assert Rekaman.of_line(line) == rekaman
    assert Kartu.of_line(line) == Kartu(NIP, SEEN, len(rows))


@given(baris, st.data())
def test_any_beginning_of_a_line_is_no_line(rows, data) -> None:
    line = Rekaman("golongan", NIP, SEEN, tuple(rows)).to_line()
    torn = line[: data.draw(st.integers(0, len(line) - 2))]
    for read in (Rekaman.of_line, Kartu.of_line):
        with pytest.raises(BarisRusak):
            read(torn)


def test_the_head_stands_in_the_documented_order() -> None:
    data = json.loads(Rekaman("golongan", NIP, SEEN, ({"id": "1"},)).to_line())
    assert list(data) == ["versi", "jenis", "nip", "dibaca_pada", "jumlah", "baris"]


def test_an_error_is_a_record_without_rows() -> None:
    rekaman = Rekaman.of_error("golongan", NIP, SEEN, NoAnswer("x"))
    data = json.loads(rekaman.to_line())
    assert data["galat"] == "NoAnswer"
    assert data["pesan"].endswith(".")
    assert "baris" not in data
    assert Kartu.of_line(rekaman.to_line()) == Kartu(NIP, SEEN, 0, "NoAnswer")


@pytest.mark.parametrize(
    ("jenis", "nama"), [("golongan", "nip"), ("daftar_pensiun", "halaman"), ("dokumen", "dok_uri")]
)
def test_the_key_is_called_what_it_is(jenis: str, nama: str) -> None:
    rekaman = Rekaman(jenis, "a/b", SEEN)
    assert json.loads(rekaman.to_line())[nama] == "a/b"
    assert Rekaman.of_line(rekaman.to_line()) == rekaman


def test_a_page_keeps_what_siasn_counts() -> None:
    page = Rekaman("daftar_pensiun", "2026/0", SEEN, ({"id": "1"},), seluruhnya=7)
    assert Rekaman.of_line(page.to_line()).seluruhnya == 7
    assert Kartu.of_line(page.to_line()).jumlah == 1


def test_a_line_that_another_program_spelled_otherwise_is_read_all_the_same() -> None:
    line = json.dumps({"nip": NIP, "dibaca_pada": SEEN.isoformat(), "jenis": "golongan", "baris": [{}], "versi": 1})
    assert Kartu.of_line(line.encode() + b"\n") == Kartu(NIP, SEEN, 1)


@pytest.mark.parametrize(
    "line", [b"", b"[]", b"1", b'{"versi":2}', b'{"versi":1,"jenis":"a","nip":"1"}', b"\xff\x00", b'{"versi":1}']
)
def test_what_is_no_line_of_this_version_is_refused(line: bytes) -> None:
    with pytest.raises(BarisRusak):
        Rekaman.of_line(line)


def test_nothing_of_a_record_is_printed() -> None:
    rekaman = Rekaman("golongan", NIP, SEEN, ({"nama": "Budi"},))
    assert NIP not in repr(rekaman) + repr(Kartu.of_line(rekaman.to_line()))
    assert "Budi" not in repr(rekaman)
    assert rekaman.nip.buka() == NIP
