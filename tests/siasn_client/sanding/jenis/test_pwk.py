"""Changes of the working area."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "unorBaru": "f061f036-ee21-4d1f-b8ea-820fe8366093",
    "pnsOrang": "P1",
    "skNomor": "821.1/0471/2024",
    "skTanggal": "21-11-2024",
    "tmtPwk": "2024-12-01T00:00:00Z",
}
HOST = {
    "unor_baru_id": "F061F036EE214D1FB8EA820FE8366093",
    "tmt_pwk": "01-12-2024",
    "nomor_sk": "821.1-0471-2024",
    "tanggal_sk": "2024-11-21",
}
LAIN = {
    "unor_baru_id": "AAAAF036EE214D1FB8EA820FE8366093",
    "tmt_pwk": "2011-02-01",
    "nomor_sk": "821.1/0899/2011",
    "tanggal_sk": "2011-01-17",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.PWK, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.PWK].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.PWK, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("TMT dan nomor SK sama",)),
        ({"nomor_sk": "821.1/0417/2024"}, ("TMT sama",)),
        ({"tmt_pwk": "2024-12-10"}, ("nomor dan tanggal SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.PWK, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.PWK, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
