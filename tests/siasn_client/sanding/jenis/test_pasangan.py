"""Spouses: the person and the marriage in one row."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis, Tanda
from siasn_client.sanding import JENIS, PutusanBaris

WIRE: dict[str, Any] = {
    "orang": {
        "id": "o1",
        "nama": "TAUFIK CONTOH",
        "tempatLahir": "Kab. Contoh",
        "tglLahir": "09-05-1962",
        "StatusHidup": "0",
        "tglMeninggal": "01-02-2021",
        "aktaMeninggal": "12/2021",
    },
    "statusNikah": "Cerai",
    "dataPernikahan": {
        "id": "n1",
        "pnsOrangId": "P1",
        "posisi": 1,
        "status": "2",
        "tgglMenikah": "09-03-1993",
        "aktaMenikah": "0199/03/1993",
        "tgglCerai": "10-10-2010",
        "aktaCerai": "77/AC/2010",
    },
}
HOST = {
    "nama": "Drs. Taufik  Contoh, M.Si.",
    "tempat_lahir": "KABUPATEN CONTOH",
    "tanggal_lahir": "1962-05-09",
    "tanggal_menikah": "9 Maret 1993",
    "akta_menikah": "0199 / 03 / 1993",
    "tanggal_cerai": "2010-10-10",
    "akta_cerai": "77-AC-2010",
    "status_nikah_id": "Cerai",
    "status_hidup": "Meninggal",
    "tanggal_meninggal": "01/02/2021",
    "akta_meninggal": "12 / 2021",
}
LAIN = {
    "nama": "Budi Lain",
    "tempat_lahir": "Kota Lain",
    "tanggal_lahir": "1970-01-02",
    "tanggal_menikah": "2012-12-12",
    "akta_menikah": "900/12/2012",
    "tanggal_cerai": "2015-05-05",
    "akta_cerai": "5/2015",
    "status_nikah_id": "1",
    "status_hidup": "1",
    "tanggal_meninggal": "2022-02-02",
    "akta_meninggal": "9/2022",
}
ANSWER: Any = {"nipBaru": "199002282015031000", "idPns": "P1", "listPasangan": [WIRE]}


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.PASANGAN, HOST, ANSWER)
    assert set(HOST) == set(LAIN) == set(JENIS[Jenis.PASANGAN].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.PASANGAN, HOST, ANSWER, bidang, LAIN[bidang])


@pytest.mark.parametrize(
    ("rusak", "bukti"),
    [
        ({}, ("nama dan tanggal lahir sama",)),
        ({"nama": "Taufiq Hidayat Contoh"}, ("nomor akta menikah sama",)),
        ({"tanggal_lahir": "1962-09-05", "akta_menikah": ""}, ("nama dan tanggal menikah sama",)),
    ],
)
def test_a_pair_is_found_by_its_keys(alat: SimpleNamespace, rusak: dict[str, str], bukti: tuple[str, ...]) -> None:
    assert alat.bukti(Jenis.PASANGAN, HOST, ANSWER, rusak) == bukti


def test_another_fact_is_alone_on_its_side(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.PASANGAN, [LAIN], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_the_row_id_is_that_of_the_marriage(alat: SimpleNamespace) -> None:
    [row] = alat.siasn(Jenis.PASANGAN, ANSWER).rows
    assert (row.id_siasn, row.ambil("pasangan_orang_id").mentah, row.ambil("id_pns").mentah) == ("n1", "o1", "P1")


def test_a_spouse_without_a_marriage_is_a_row_without_an_id(alat: SimpleNamespace) -> None:
    [row] = alat.siasn(Jenis.PASANGAN, {"listPasangan": [{"orang": WIRE["orang"], "statusNikah": "Menikah"}]}).rows
    assert (row.id_siasn, row.ambil("status_nikah_id").nilai) == (None, "1")


def test_what_cannot_be_read_inside_is_kept_as_it_was_written(alat: SimpleNamespace) -> None:
    odd = {**WIRE, "orang": {**WIRE["orang"], "tglLahir": "31-02-1962"}}
    odd["dataPernikahan"] = {**WIRE["dataPernikahan"], "tgglMenikah": "sudah"}
    [row] = alat.siasn(Jenis.PASANGAN, {"listPasangan": [odd]}).rows
    assert [row.ambil(name).nilai for name in ("tanggal_lahir", "tanggal_menikah")] == [Tanda.TAK_TERBACA] * 2
    assert row.ambil("tanggal_lahir").mentah == "31-02-1962"


def test_a_number_and_a_date_that_both_slipped_leave_a_pair(alat: SimpleNamespace) -> None:
    """Something else still names the fact, and nothing speaks against it."""
    assert alat.bukti(
        Jenis.PASANGAN,
        HOST,
        ANSWER,
        {"tanggal_lahir": "1962-05-19", "akta_menikah": "0198/03/1993", "tanggal_menikah": "1993-03-19"},
    )
