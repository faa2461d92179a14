"""Transfers: an id or a name of the same agency, whichever SIASN writes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "pnsOrang": "P1",
    "instansiKerjaLama": "7cefe96b-4477-0cf3-e040-640a04c69f02",
    "instansiKerjaBaru": "Pemerintah Kab. Contoh",
    "unorLama": "f5689592ea7c4d5babd47b55397a155c",
    "unorBaru": "Sekretariat  Kecamatan",
    "skBknNomor": "BKN/0952/1998",
    "skBknTanggal": "20-01-1998",
    "tmtPi": "01-03-1998",
}
HOST = {
    "instansi_kerja_lama": "7CEFE96B44770CF3E040640A04C69F02",
    "instansi_kerja_baru": "PEMERINTAH KAB CONTOH",
    "unor_lama_id": "f5689592-ea7c-4d5b-abd4-7b55397a155c",
    "unor_baru_id": "SEKRETARIAT KECAMATAN",
    "nomor_sk": "BKN 0952 1998",
    "tanggal_sk": "1998-01-20",
    "tmt_pindah": "1 Maret 1998",
}
LAIN = {
    "instansi_kerja_lama": "AAAAE96B44770CF3E040640A04C69F02",
    "instansi_kerja_baru": "Pemerintah Kota Lain",
    "unor_lama_id": "aaaa9592ea7c4d5babd47b55397a155c",
    "unor_baru_id": "Dinas Lain",
    "nomor_sk": "BKN/7777/2011",
    "tanggal_sk": "2011-05-09",
    "tmt_pindah": "2011-07-01",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.PINDAH_INSTANSI, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.PINDAH_INSTANSI].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.PINDAH_INSTANSI, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("TMT pindah sama",)),
        ({"tmt_pindah": "1998-04-01"}, ("nomor dan tanggal SK sama",)),
        ({"tmt_pindah": "1998-04-01", "tanggal_sk": "1998-01-21"}, ("nomor SK sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.PINDAH_INSTANSI, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.PINDAH_INSTANSI, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_an_id_is_not_the_name_of_the_same_agency(alat: SimpleNamespace) -> None:
    """Which of the two SIASN writes is not known; to call them equal would be a guess."""
    alat.beda(Jenis.PINDAH_INSTANSI, HOST, ANSWER, "instansi_kerja_baru", "7D42B34D0C56F180E040640A04FEFF67")
