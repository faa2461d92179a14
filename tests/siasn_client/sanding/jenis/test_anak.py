"""Children: one object with the rows inside."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, PutusanBaris

WIRE = {
    "id": "a1",
    "nama": "Siti Nur`aini",
    "tempatLahir": "Kab. Contoh",
    "tglLahir": "04-02-1996",
    "jenisKelamin": "F",
    "jenisAnak": "1",
    "aktaKelahiran": "00767/1996",
    "StatusHidup": "1",
    "tglMeninggal": "03-03-2020",
}
HOST = {
    "nama": "SITI NUR'AINI",
    "tempat_lahir": "KABUPATEN CONTOH",
    "tanggal_lahir": "1996-02-04",
    "jenis_kelamin": "Perempuan",
    "jenis_anak": "Anak Kandung",
    "akta_kelahiran": "00767 / 1996",
    "status_hidup": "Hidup",
    "tanggal_meninggal": "3 Maret 2020",
}
LAIN = {
    "nama": "Budi Contoh",
    "tempat_lahir": "Kota Lain",
    "tanggal_lahir": "2001-01-01",
    "jenis_kelamin": "M",
    "jenis_anak": "3",
    "akta_kelahiran": "99999/2001",
    "status_hidup": "0",
    "tanggal_meninggal": "2021-01-01",
}
ANSWER: Any = {"nipBaru": "199002282015031000", "idPns": "P1", "listAnak": [WIRE]}


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.ANAK, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.ANAK].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.ANAK, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("nama dan tanggal lahir sama",)),
        ({"nama": "Siti Nuraini Putri"}, ("nomor akta kelahiran sama",)),
        ({"tanggal_lahir": "1996-04-02"}, ("nomor akta kelahiran sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.ANAK, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.ANAK, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_nobody_is_nothing_and_no_failure(alat: SimpleNamespace) -> None:
    assert type(alat.siasn(Jenis.ANAK, {"listAnak": None})).__name__ == "Kosong"
    assert alat.putusan(Jenis.ANAK, [HOST], {"listAnak": None}) == [PutusanBaris.HANYA_SIMPEG]


def test_twins_are_two(alat: SimpleNamespace) -> None:
    other = {**HOST, "nama": "Siti Nuraisyah", "akta_kelahiran": "00768/1996"}
    assert alat.putusan(Jenis.ANAK, [HOST, other], ANSWER) == [PutusanBaris.COCOK, PutusanBaris.HANYA_SIMPEG]


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(Jenis.ANAK, HOST, ANSWER, {"tanggal_lahir": "1996-02-14", "akta_kelahiran": "00776/1996"})
