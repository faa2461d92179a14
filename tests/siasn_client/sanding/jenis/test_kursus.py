"""Other training: free text for a name, and a certificate whose number is often missing."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "8ae4",
    "jenisDiklatId": "8",
    "namaKursus": "Bimbingan Teknis Pengelolaan Arsip",
    "noSertipikat": "005/BIMTEK/VII/2019",
    "tanggalKursus": "15-07-2019",
    "tanggalSelesaiKursus": "17-07-2019",
    "tahunKursus": 2019,
    "jumlahJam": 24,
    "institusiPenyelenggara": "Arsip Nasional",
    "idPns": "P1",
}
HOST = {
    "nama_kursus": "BIMBINGAN TEKNIS  PENGELOLAAN ARSIP",
    "jenis_diklat_id": "Bimbingan Teknis",
    "nomor_sertifikat": "No. 005/BIMTEK/VII/2019",
    "tanggal_kursus": "2019-07-15",
    "tanggal_selesai_kursus": "20190717",
    "tahun_kursus": "15-07-2019",
    "jumlah_jam": "24 jam pelajaran",
    "institusi_penyelenggara": "ARSIP NASIONAL",
}
LAIN = {
    "nama_kursus": "Seminar Pelayanan Publik",
    "jenis_diklat_id": "9",
    "nomor_sertifikat": "771/SEM/2012",
    "tanggal_kursus": "2012-02-01",
    "tanggal_selesai_kursus": "2012-02-02",
    "tahun_kursus": "2012",
    "jumlah_jam": "8",
    "institusi_penyelenggara": "BPSDM",
}
ANSWER: Any = [WIRE]


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.KURSUS, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.KURSUS].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.KURSUS, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("nama dan tanggal mulai sama",)),
        ({"nama_kursus": "BIMTEK ARSIP"}, ("nomor sertifikat sama",)),
        ({"tanggal_kursus": "2019-07-14"}, ("nomor sertifikat sama",)),
        ({"nomor_sertifikat": "050/BIMTEK/VII/2019"}, ("nama dan tanggal mulai sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.KURSUS, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.KURSUS, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_the_same_seminar_twice_in_a_year_is_a_question(alat: SimpleNamespace) -> None:
    """Without a number nothing tells a second visit from a date that slipped."""
    later = {**HOST, "nomor_sertifikat": "", "tanggal_kursus": "2019-08-12", "tanggal_selesai_kursus": "2019-08-14"}
    assert alat.putusan(Jenis.KURSUS, [later], ANSWER) == [PutusanBaris.AMBIGU, PutusanBaris.AMBIGU]


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(
        Jenis.KURSUS, HOST, ANSWER, {"nomor_sertifikat": "006/BIMTEK/VII/2019", "tanggal_kursus": "2019-07-14"}
    )
