"""Honours: an id in SIASN, a name in hosts."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "tahun": "2012",
    "skNomor": "66/TK/TAHUN 2012",
    "skDate": "05-08-2012",
    "hargaId": "202",
    "hargaNama": "KARYA SATYA 20 TAHUN",
    "pnsOrangId": "P1",
}
HOST = {
    "penghargaan_id": "Satyalancana Karya Satya 20 Tahun",
    "tahun": "2012.0",
    "nomor_sk": "66/TK/Tahun/2012",
    "tanggal_sk": "2012-08-05",
}
LAIN = {"penghargaan_id": "400", "tahun": "2019", "nomor_sk": "003/PIAGAM/2019", "tanggal_sk": "2019-02-11"}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.PENGHARGAAN, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.PENGHARGAAN].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.PENGHARGAAN, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("penghargaan dan nomor SK sama",)),
        ({"nomor_sk": "67/TK/TAHUN 2012"}, ("penghargaan dan tahun sama",)),
        ({"penghargaan_id": "400"}, ("nomor dan tanggal SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.PENGHARGAAN, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.PENGHARGAAN, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
