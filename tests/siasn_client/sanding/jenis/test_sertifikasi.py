"""Certificates of a profession."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "namaSertifikasi": "Sertifikat Pendidik",
    "noSertifikat": "53135/SP/1994",
    "tanggalSertifikat": "07-07-1994",
    "masaBerlakuSertMulai": "07-07-1994",
    "masaBerlakuSertSelesai": "07-07-1999",
    "lembagaSertifikasiNama": "LPTK Contoh",
}
HOST = {
    "nama_sertifikasi": "SERTIFIKAT PENDIDIK",
    "nomor_sertifikat": "53135 / SP / 1994",
    "tanggal_sertifikat": "1994-07-07",
    "masa_berlaku_mulai": "7 Juli 1994",
    "masa_berlaku_selesai": "07/07/1999",
    "lembaga_sertifikasi_nama": "LPTK  CONTOH",
}
LAIN = {
    "nama_sertifikasi": "Ahli Pengadaan Dasar",
    "nomor_sertifikat": "771/PBJ/2014",
    "tanggal_sertifikat": "2014-01-09",
    "masa_berlaku_mulai": "2014-01-10",
    "masa_berlaku_selesai": "2018-01-09",
    "lembaga_sertifikasi_nama": "LKPP",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.SERTIFIKASI, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.SERTIFIKASI].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.SERTIFIKASI, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("nomor dan tanggal sertifikat sama",)),
        ({"nomor_sertifikat": ""}, ("nama dan tanggal sertifikat sama",)),
        ({"tanggal_sertifikat": "1994-07-17"}, ("nomor sertifikat sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.SERTIFIKASI, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.SERTIFIKASI, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(
        Jenis.SERTIFIKASI, HOST, ANSWER, {"nomor_sertifikat": "53136/SP/1994", "tanggal_sertifikat": "1994-07-17"}
    )
