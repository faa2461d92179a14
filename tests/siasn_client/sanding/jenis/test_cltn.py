"""Unpaid leave and what stands in the same history, by code or name."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "cltnId": "1",
    "skNomor": "851/0450/2005",
    "skTanggal": "05-12-2005",
    "tanggalAwal": "01-01-2006",
    "tanggalAkhir": "31-12-2008",
    "tanggalAktif": "02-01-2009",
    "nomorLetterBkn": "BKN/189/2005",
    "tanggalLetterBkn": "01-12-2005",
    "pnsOrangId": "P1",
}
HOST = {
    "cltn_id": "Cuti di Luar Tanggungan Negara",
    "nomor_sk": "851 / 0450 / 2005",
    "tanggal_sk": "2005-12-05",
    "tanggal_awal": "1 Januari 2006",
    "tanggal_akhir": "2008-12-31",
    "tanggal_aktif": "02/01/2009",
    "nomor_bkn": "BKN-189-2005",
    "tanggal_bkn": "20051201",
}
LAIN = {
    "cltn_id": "5",
    "nomor_sk": "851/0999/2015",
    "tanggal_sk": "2015-03-04",
    "tanggal_awal": "2015-04-01",
    "tanggal_akhir": "2016-03-31",
    "tanggal_aktif": "2016-04-02",
    "nomor_bkn": "BKN/900/2015",
    "tanggal_bkn": "2015-02-02",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.CLTN, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.CLTN].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.CLTN, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [({}, ("jenis dan tanggal mulai sama",)), ({"tanggal_awal": "2006-02-01"}, ("jenis dan nomor SK sama",))],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.CLTN, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.CLTN, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(Jenis.CLTN, HOST, ANSWER, {"nomor_sk": "851/0451/2005", "tanggal_awal": "2006-01-11"})
