"""Rows are ordered by what they say, not by where they came from."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Baris, Jenis
from siasn_client.sanding import JENIS
from siasn_client.sanding.deret import urutkan

ATURAN = JENIS[Jenis.GOLONGAN]


@given(order=st.permutations(range(6)))
def test_the_order_of_arrival_does_not_matter(order: list[int], golongan: Callable[..., Baris]) -> None:
    rows = [
        golongan("2"),
        golongan("1"),
        golongan(nomor_sk="1", tmt_golongan="2012"),
        golongan(nomor_sk="1", tmt_golongan=""),
        golongan("1", masa_kerja_tahun="9"),
        golongan("1", masa_kerja_tahun="12"),
    ]
    assert [row for _, row in urutkan(ATURAN, [rows[n] for n in order])] == [row for _, row in urutkan(ATURAN, rows)]


def test_rows_come_in_the_order_of_their_tmt(golongan: Callable[..., Baris]) -> None:
    rows = [golongan(tmt_golongan=text) for text in ("2019-04-01", "2011", "01-04-2015")]
    assert [row.ambil("tmt_golongan").mentah for _, row in urutkan(ATURAN, rows)] == [
        "2011",
        "01-04-2015",
        "2019-04-01",
    ]
