"""Study assignments."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "namaSekolah": "Universitas Contoh",
    "tglMulai": "20-10-2012",
    "tglSelesai": "23-09-2014",
    "noAkreditasiJurusan": "256/SK/BAN-PT/2012",
    "predikatAkreditasiJurusan": "Baik Sekali",
    "pendidikanId": "0E68AFE501B15CDFE040640A04027068",
    "tkPendidikanId": "45",
}
HOST = {
    "tingkat_pendidikan_id": "45.0",
    "pendidikan_id": "0e68afe501b15cdfe040640a04027068",
    "nama_sekolah": "UNIVERSITAS CONTOH",
    "tanggal_mulai": "2012-10-20",
    "tanggal_selesai": "23 September 2014",
    "nomor_akreditasi": "256 / SK / BAN-PT / 2012",
    "predikat_akreditasi": "BAIK SEKALI",
}
LAIN = {
    "tingkat_pendidikan_id": "50",
    "pendidikan_id": "AAAAAFE501B15CDFE040640A04027068",
    "nama_sekolah": "Institut Lain",
    "tanggal_mulai": "2001-08-01",
    "tanggal_selesai": "2005-07-31",
    "nomor_akreditasi": "9/X/2001",
    "predikat_akreditasi": "Unggul",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.TUGAS_BELAJAR, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.TUGAS_BELAJAR].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.TUGAS_BELAJAR, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("tingkat pendidikan dan tanggal mulai sama",)),
        ({"tanggal_mulai": "2012-09-20"}, ("tingkat dan program pendidikan sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.TUGAS_BELAJAR, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.TUGAS_BELAJAR, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]
