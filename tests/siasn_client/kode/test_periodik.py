"""The JF level in the name of a jabatan."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.kode import KOEFISIEN, koefisien_jenjang


@pytest.mark.parametrize("row", KOEFISIEN.values(), ids=lambda row: row.nama)
def test_the_koefisien_is_read_off_the_end_of_a_jabatan(row: Any) -> None:
    assert koefisien_jenjang(f"Arsiparis  {row.nama.upper()} ") == row.id
    assert koefisien_jenjang(f"{row.nama} Arsip") == ""
    assert koefisien_jenjang(row.nama) == ""
