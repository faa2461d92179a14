"""Changes of unit: three fields, of which two name the fact."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "unorBaru": "6b5c76ab-7285-4e56-995b-238977c0cd1c",
    "namaUnorBaru": "Sekretariat Kecamatan",
    "pnsOrang": "P1",
    "skNomor": "821.1/0211/1998",
    "skTanggal": "17-02-1998",
}
HOST = {
    "unor_baru_id": "6B5C76AB72854E56995B238977C0CD1C",
    "nomor_sk": "821.1 / 0211 / 1998",
    "tanggal_sk": "1998-02-17",
}
LAIN = {"unor_baru_id": "AAAA76AB72854E56995B238977C0CD1C", "nomor_sk": "821.1/0899/2014", "tanggal_sk": "2014-10-01"}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.PNS_UNOR, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.PNS_UNOR].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.PNS_UNOR, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("unit organisasi dan tanggal SK sama",)),
        ({"unor_baru_id": ""}, ("nomor dan tanggal SK sama",)),
        ({"tanggal_sk": "1998-02-18"}, ("unit organisasi dan nomor SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.PNS_UNOR, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.PNS_UNOR, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(Jenis.PNS_UNOR, HOST, ANSWER, {"nomor_sk": "821.1/0212/1998", "tanggal_sk": "1998-02-18"})
