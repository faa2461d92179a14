"""Earlier service: SIASN spells "tasaKerjaTahun", and one decree counts several times."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "pengalaman": "Tenaga honorer pada Dinas Contoh",
    "tanggalAwal": "01-11-1995",
    "tanggalSelesai": "28-02-2001",
    "nomorSk": "822/0880/012/2002",
    "tanggalSk": "02-08-2002",
    "nomorBkn": "PMK-00007",
    "tanggalBkn": "13-07-2002",
    "tasaKerjaTahun": "5",
    "masaKerjaBulan": "4",
    "idPns": "P1",
}
HOST = {
    "pengalaman": "TENAGA HONORER PADA DINAS CONTOH",
    "tanggal_awal": "1995-11-01",
    "tanggal_selesai": "28 Februari 2001",
    "nomor_sk": "822 / 0880 / 012 / 2002",
    "tanggal_sk": "02/08/2002",
    "nomor_bkn": "PMK 00007",
    "tanggal_bkn": "2002-07-13T00:00:00+07:00",
    "masa_kerja_tahun": "5 tahun",
    "masa_kerja_bulan": "04",
}
LAIN = {
    "pengalaman": "Guru bantu sekolah swasta",
    "tanggal_awal": "1988-01-01",
    "tanggal_selesai": "1990-06-30",
    "nomor_sk": "822/0111/2010",
    "tanggal_sk": "2010-01-05",
    "nomor_bkn": "PMK-90001",
    "tanggal_bkn": "2010-01-06",
    "masa_kerja_tahun": "2",
    "masa_kerja_bulan": "6",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.MASA_KERJA, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.MASA_KERJA].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.MASA_KERJA, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("tanggal awal dan tanggal selesai sama",)),
        ({"tanggal_selesai": "2001-02-18"}, ("tempat bekerja dan tanggal awal sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.MASA_KERJA, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.MASA_KERJA, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
