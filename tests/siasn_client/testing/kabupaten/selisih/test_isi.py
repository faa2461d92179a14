"""Small changes of one row: another value, what follows from it, or nothing where the row has nothing to change."""

from __future__ import annotations

from decimal import Decimal

import pytest

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.organisasi import susun_organisasi
from siasn_client.testing.kabupaten.penduduk import buat_penduduk
from siasn_client.testing.kabupaten.selisih import isi
from siasn_client.testing.kabupaten.selisih.isi import Baris, Isi
from siasn_client.testing.kabupaten.selisih.usul import Dunia
from siasn_client.testing.kabupaten.skp import penilai_dari

ORGANISASI = susun_organisasi(5)
SEMUA = buat_penduduk(3, 5, ORGANISASI)
DUNIA = Dunia(ORGANISASI, tuple(penilai_dari(orang) for orang in SEMUA))


@pytest.fixture
def orang() -> Orang:
    return SEMUA[2]


@pytest.mark.parametrize(
    ("cara", "row"),
    [
        (isi.lain("x", ("a", "b")), {"x": ""}),
        (isi.lain("x", ("a",)), {"x": "a"}),
        (isi.bersama({"x": "a", "y": "b"}), {"x": "a"}),
        (isi.angka("x", -5), {"x": "3"}),
        (isi.angka("x", 5), {"x": ""}),
        (isi.geser("x", 1), {"x": ""}),
        (isi.ketik("x"), {"x": ""}),
        (isi.ketik_nama("x"), {"x": "AB C"}),
        (isi.prodi, {"pendidikan_id": "", "tingkat_pendidikan_id": "45"}),
        (isi.penilai, {"nip_penilai": "", "nama_penilai": ""}),
        (isi.hukuman_lebih_lama, {"tanggal_akhir": ""}),
    ],
)
def test_where_there_is_nothing_to_change_nothing_is_changed(orang: Orang, cara: Isi, row: Baris) -> None:
    assert {cara(Acak("x", n), DUNIA, orang, row) is None for n in range(9)} == {True}


def test_a_longer_punishment_ends_later_by_as_many_months(orang: Orang) -> None:
    row = {"tanggal_mulai": "2022-03-10", "tanggal_akhir": "2022-09-01", "masa_tahun": "0", "masa_bulan": "6"}
    hasil = [isi.hukuman_lebih_lama(Acak("x", n), DUNIA, orang, row) for n in range(30)]
    assert {tuple(h.values()) for h in hasil if h} == {
        ("0", "7", "2022-10-01"),
        ("0", "8", "2022-11-01"),
        ("0", "9", "2022-12-01"),
    }


def test_more_points_make_a_larger_total(orang: Orang) -> None:
    row = {"kredit_utama_baru": "33.750", "kredit_penunjang_baru": "3.750", "kredit_baru_total": "37.500"}
    baru = {**row, **isi.angka_kredit(Acak("x"), DUNIA, orang, row)}
    utama, penunjang, total = (Decimal(nilai) for nilai in baru.values())
    assert utama + penunjang == total != Decimal("37.500")


def test_a_rating_brings_its_predikat(orang: Orang) -> None:
    row = {"tahun": "2025", "hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2"}
    hasil = [{**row, **isi.rating(Acak("x", n), DUNIA, orang, row)} for n in range(60)]
    assert {(h["hasil_kerja"], h["perilaku_kerja"], h["kuadran"]) for h in hasil} >= {("1", "2", "2"), ("2", "3", "4")}


def test_names_are_mistyped_by_two_neighbours(orang: Orang) -> None:
    hasil = {
        (isi.ketik_nama("nama")(Acak("x", n), DUNIA, orang, {"nama": "SITI KARTIKA"}) or {})["nama"] for n in range(50)
    }
    assert all(sorted(nama) == sorted("SITI KARTIKA") for nama in hasil)
    assert "SITI KARTIKA" not in hasil
