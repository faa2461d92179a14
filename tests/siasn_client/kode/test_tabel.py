"""A code table is text to row, never guesses and never repeats."""

from __future__ import annotations

import pytest

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel


def test_an_unknown_or_missing_id_has_no_name() -> None:
    tabel = Tabel("contoh", "uji", [Kode("01", "Aktif"), Kode("72", "", Keyakinan.RENDAH)])
    assert [tabel.nama_dari(id_) for id_ in ("01", "1", "72", None, "")] == ["Aktif", "", "", "", ""]


def test_a_row_without_a_name_is_never_found_by_name() -> None:
    tabel = Tabel("contoh", "uji", [Kode("72", ""), Kode("01", "Aktif")])
    assert tabel.find("") is None
    assert tabel.find("aktif") == Kode("01", "Aktif")


def test_a_repeated_id_is_refused() -> None:
    with pytest.raises(ValueError, match="repeats an id"):
        Tabel("contoh", "uji", [Kode("1", "a"), Kode("1", "b")])


def test_order_and_size_are_those_of_the_source() -> None:
    tabel = Tabel("contoh", "uji", [Kode("2", "b"), Kode("1", "a")])
    assert (list(tabel), len(tabel), tabel.sumber) == (["2", "1"], 2, "uji")
