"""One reference table as a value that makes the call of a page."""

from __future__ import annotations

import pytest

from siasn_client.envelope import NOTHING, decode
from siasn_client.errors import DecodeError
from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.wire import IdRekaman, Record


class Baris(Record):
    """A row."""

    id: IdRekaman


WARNA = Tabel("warna", "/warna", Baris, "Colours.")


def test_rows_alone_are_a_page_without_a_count() -> None:
    page = decode(WARNA(), [{"id": "01"}, {"ID": 2}])
    assert ([row.id for row in page.rows], page.count) == (["01", "2"], None)
    assert decode(WARNA(), NOTHING).rows == []


def test_a_row_without_id_is_not_a_row_and_its_place_is_said() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(WARNA(), [{"id": "1"}, {"nama": "Biru"}])
    assert "[1].id" in caught.value.path


def test_what_is_no_list_is_no_page() -> None:
    with pytest.raises(DecodeError):
        decode(WARNA(), "Biru")


def test_a_table_says_its_name_and_what_it_is() -> None:
    assert repr(WARNA) == "Tabel(warna)"
    assert (WARNA.__doc__ or "").startswith("Colours.")
    assert "Confidence: medium" in (WARNA.__doc__ or "")


def test_two_calls_of_one_table_are_equal() -> None:
    assert WARNA(limit=5) == WARNA(limit=5)
    assert WARNA(limit=5) != WARNA(limit=6)
