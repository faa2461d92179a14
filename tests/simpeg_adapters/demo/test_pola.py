"""Another spelling, the same value: proved by the canonical forms that both sides are compared by."""

from __future__ import annotations

import doctest

import pytest

from siasn_client.sanding import kanonik
from simpeg_adapters.demo import pola

CONTOH = [
    (pola.apostrof, kanonik.nama, "Ma'ruf Nur'aini"),
    (pola.spasi_ganda, kanonik.nama, "Siti Nur Aini"),
    (pola.spasi_ganda, kanonik.alamat, "Jl. Melati No. 3 RT 002 RW 001 Desa A Kec. B Kab. C"),
    (pola.huruf_besar, kanonik.nama, "Siti Nur'aini"),
    (pola.huruf_besar, kanonik.tempat, "Kab. Contoh"),
    (pola.gelar, kanonik.gelar, "S.Kom., M.Si."),
    (pola.gelar, kanonik.gelar, "Drs."),
    (pola.nip_berspasi, kanonik.nip_atau_nrp, "199002282015031000"),
    (pola.nomor_sk, kanonik.nomor_sk, "821.2/0012/BKD/2020"),
    (pola.tanggal, kanonik.tanggal, "2020-04-01"),
    (pola.tanggal, kanonik.tanggal, "1999-12-31"),
    (pola.zona, kanonik.tanggal, "2020-04-01"),
    (pola.epoch, kanonik.tanggal, "0000-00-00"),
    (pola.golongan, kanonik.golongan, "III/a"),
    (pola.nomor, kanonik.nik, "9999990101950000"),
    (pola.koma, kanonik.desimal, "91.25"),
    (pola.bersatuan(" JP", " jam", "JP"), kanonik.jumlah_jam, "40"),
    (pola.bersatuan(" tahun", " th"), kanonik.banyak_tahun, "12"),
    (pola.bersatuan(" bulan", " bln"), kanonik.banyak_bulan, "7"),
]


@pytest.mark.parametrize(("ubah", "baca", "text"), CONTOH)
@pytest.mark.parametrize("pilihan", range(6))
def test_another_spelling_means_the_same(ubah, baca, text: str, pilihan: int) -> None:
    assert ubah(text, pilihan) != text
    assert baca(ubah(text, pilihan)) == baca(text)


@pytest.mark.parametrize(
    ("ubah", "text"),
    [
        (pola.apostrof, "Budi"),
        (pola.spasi_ganda, "Budi"),
        (pola.nip_berspasi, "NRP 1"),
        (pola.tanggal, "2004"),
        (pola.tanggal, "0000-00"),
        (pola.nomor_sk, ""),
        (pola.gelar, ""),
        (pola.zona, "0000-00-00"),
        (pola.zona, "2020"),
        (pola.tahun, "0000-00-00"),
        (pola.golongan, "IX"),
        (pola.koma, "91"),
        (pola.nomor, ""),
    ],
)
def test_what_has_no_other_spelling_stays(ubah, text: str) -> None:
    assert ubah(text, 0) == text


def test_a_year_is_less_than_a_date() -> None:
    assert pola.tahun("2020-04-01", 0) == "2020"


def test_the_examples_in_the_documentation_are_true() -> None:
    assert doctest.testmod(pola).failed == 0
