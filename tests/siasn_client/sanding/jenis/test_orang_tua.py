"""Father and mother: two fields of one object, one row each."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from siasn_client.baris import Jenis, Tanda
from siasn_client.resources.keluarga import DataOrtu
from siasn_client.sanding import JENIS, PutusanBaris

AYAH = {
    "id": "o1",
    "nama": "MA'RUF CONTOH",
    "tempatLahir": "Kab. Contoh",
    "tglLahir": "21-07-1934",
    "tglMeninggal": "07-01-2001",
}
ANSWER: dict[str, Any] = {"nipBaru": "199002282015031000", "idPns": "P1", "ayah": AYAH, "ibu": None}
HOST = {
    "peran": "Bapak",
    "nama": "Ma`ruf Contoh",
    "tempat_lahir": "KABUPATEN CONTOH",
    "tanggal_lahir": "1934-07-21",
    "tanggal_meninggal": "7 Januari 2001",
}
LAIN = {
    "nama": "Budi Lain",
    "tempat_lahir": "Kota Lain",
    "tanggal_lahir": "1940-01-01",
    "tanggal_meninggal": "2010-10-10",
}


def test_other_spellings_are_no_difference(alat: SimpleNamespace) -> None:
    alat.setara(Jenis.ORANG_TUA, HOST, ANSWER)
    assert set(HOST) == {"peran", *LAIN} == set(JENIS[Jenis.ORANG_TUA].nama)


@pytest.mark.parametrize("bidang", LAIN)
def test_another_value_in_any_field_is_found(alat: SimpleNamespace, bidang: str) -> None:
    alat.beda(Jenis.ORANG_TUA, HOST, ANSWER, bidang, LAIN[bidang])


def test_a_person_has_one_father_however_unlike_the_two_are(alat: SimpleNamespace) -> None:
    other = {"peran": "ayah", **LAIN}
    assert alat.bukti(Jenis.ORANG_TUA, other, ANSWER, {}) == ("sama-sama ayah atau sama-sama ibu",)


def test_a_mother_is_no_father(alat: SimpleNamespace) -> None:
    found = alat.putusan(Jenis.ORANG_TUA, [{**HOST, "peran": "ibu"}], ANSWER)
    assert sorted(found) == [PutusanBaris.HANYA_SIASN, PutusanBaris.HANYA_SIMPEG]


def test_of_whom_nothing_is_said_there_is_no_row(alat: SimpleNamespace) -> None:
    both = alat.siasn(Jenis.ORANG_TUA, {"ayah": AYAH, "ibu": {**AYAH, "id": "o2", "nama": "SITI CONTOH"}}).rows
    assert [(row.ambil("peran").nilai, row.id_siasn) for row in both] == [("ayah", "o1"), ("ibu", "o2")]
    assert type(alat.siasn(Jenis.ORANG_TUA, {"ayah": None, "ibu": dict.fromkeys(AYAH, "")})).__name__ == "Kosong"


def test_what_cannot_be_read_is_kept_and_shown_to_nobody(alat: SimpleNamespace) -> None:
    [row] = alat.siasn(Jenis.ORANG_TUA, {**ANSWER, "ayah": {**AYAH, "tglLahir": "31-02-1934"}}).rows
    assert row.ambil("tanggal_lahir").nilai is Tanda.TAK_TERBACA
    [ayah] = JENIS[Jenis.ORANG_TUA].urai(DataOrtu.model_validate(ANSWER))
    assert "CONTOH" not in repr(ayah)
