"""What a career without rows, or a head, cannot show."""

from __future__ import annotations

import pytest
from attrs import evolve

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.organisasi import susun_organisasi
from siasn_client.testing.kabupaten.penduduk import buat_penduduk
from siasn_client.testing.kabupaten.selisih import karier
from siasn_client.testing.kabupaten.selisih.usul import Dunia
from siasn_client.testing.kabupaten.skp import penilai_dari

ORGANISASI = susun_organisasi(5)
SEMUA = buat_penduduk(3, 5, ORGANISASI)
DUNIA = Dunia(ORGANISASI, (penilai_dari(SEMUA[0]),))
RIWAYAT = ("golongan_terakhir", "nomor_ijazah", "rating", "penilai")


@pytest.fixture
def kepala() -> Orang:
    return SEMUA[0]


@pytest.mark.parametrize("macam", RIWAYAT)
def test_without_rows_there_is_nothing_to_change(kepala: Orang, macam: str) -> None:
    kosong = evolve(kepala, golongan=(), jabatan=(), pendidikan=(), skp22=())
    assert karier.CARA[macam][1](Acak("x"), DUNIA, kosong, "siasn") is None


def test_a_diploma_without_number_is_not_mistyped(kepala: Orang) -> None:
    rows = tuple(evolve(row, nomor_ijazah="") for row in kepala.pendidikan)
    assert karier.nomor_ijazah(Acak("x"), DUNIA, evolve(kepala, pendidikan=rows), "siasn") is None


def test_a_head_is_never_moved_away_from_his_unit(kepala: Orang) -> None:
    usul = [karier.unor(Acak("x", n), DUNIA, kepala, "siasn") for n in range(30)]
    assert all(u is None or u.jenis == "jabatan" for u in usul)


def test_nobody_assesses_himself(kepala: Orang) -> None:
    assert all(karier.penilai(Acak("x", n), DUNIA, kepala, "siasn") is None for n in range(9))
