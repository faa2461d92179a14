"""The end of service."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "jenisHenti": "1",
    "kedudukanHukumPns": "99",
    "pnsOrang": "P1",
    "skNomor": "882/0058/2025",
    "skTanggal": "16-06-2025",
}
HOST = {
    "jenis_pemberhentian_id": "Pemberhentian karena BUP",
    "kedudukan_hukum_id": "99.0",
    "nomor_sk": "882 / 0058 / 2025",
    "tanggal_sk": "2025-06-16",
}
LAIN = {
    "jenis_pemberhentian_id": "3",
    "kedudukan_hukum_id": "01",
    "nomor_sk": "888/0777/2019",
    "tanggal_sk": "2019-02-01",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.PEMBERHENTIAN, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.PEMBERHENTIAN].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.PEMBERHENTIAN, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("nomor dan tanggal SK sama",)),
        ({"nomor_sk": "882/0085/2025"}, ("jenis dan tanggal SK sama",)),
        ({"tanggal_sk": "2025-06-06"}, ("jenis dan nomor SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.PEMBERHENTIAN, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.PEMBERHENTIAN, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(Jenis.PEMBERHENTIAN, HOST, ANSWER, {"nomor_sk": "882/0059/2025", "tanggal_sk": "2025-06-17"})
