"""Golongan ids and names, and that PPPK names are not PNS names."""

from __future__ import annotations

import pytest

from siasn_client.kode.golongan import GOLONGAN, GOLONGAN_PPPK, urutan


@pytest.mark.parametrize(
    ("id_", "nama", "pangkat"),
    [
        ("11", "I/a", "Juru Muda"),
        ("24", "II/d", "Pengatur Tingkat I"),
        ("31", "III/a", "Penata Muda"),
        ("45", "IV/e", "Pembina Utama"),
    ],
)
def test_ids_names_and_pangkat_belong_together(id_: str, nama: str, pangkat: str) -> None:
    assert (GOLONGAN[id_].nama, GOLONGAN[id_].pangkat) == (nama, pangkat)


def test_there_are_seventeen_of_each_and_none_in_common() -> None:
    assert (len(GOLONGAN), len(GOLONGAN_PPPK)) == (17, 17)
    assert not {row.nama for row in GOLONGAN.values()} & set(GOLONGAN_PPPK)
    assert GOLONGAN_PPPK[-1] == "XVII"


def test_order_is_that_of_rank() -> None:
    names = [row.nama for row in GOLONGAN.values()]
    assert [urutan(name) for name in names] == list(range(17))
    with pytest.raises(KeyError):
        urutan("IX")
