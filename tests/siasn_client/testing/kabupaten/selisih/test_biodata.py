"""A kind that does not apply to a person proposes nothing."""

from __future__ import annotations

import pytest
from attrs import evolve

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Alamat, Orang
from siasn_client.testing.kabupaten.organisasi import susun_organisasi
from siasn_client.testing.kabupaten.penduduk import buat_penduduk
from siasn_client.testing.kabupaten.selisih import biodata
from siasn_client.testing.kabupaten.selisih.meja import Meja
from siasn_client.testing.kabupaten.selisih.usul import Dunia, Sisi, utama

DUNIA = Dunia(susun_organisasi(5), ())


@pytest.fixture
def orang() -> Orang:
    return buat_penduduk(3, 5, DUNIA.organisasi)[0]


def _dengan(orang: Orang, **ubah: object) -> Orang:
    return evolve(orang, biodata=evolve(orang.biodata, **ubah))


def test_an_empty_address_has_no_other_house(orang: Orang) -> None:
    assert biodata.nilai_alamat(Acak("x"), DUNIA, _dengan(orang, alamat=Alamat()), "siasn") is None


def test_short_words_are_not_mistyped(orang: Orang) -> None:
    assert biodata.nama_salah_ketik(Acak("x"), DUNIA, _dengan(orang, nama="Ani Jum'atun"), "siasn") is None


def test_a_person_without_titles_loses_none(orang: Orang) -> None:
    tanpa = _dengan(orang, gelar_depan="", gelar_belakang="")
    assert biodata.gelar_hilang(Acak("x"), DUNIA, tanpa, "siasn") is None
    dokter = _dengan(orang, gelar_depan="dr.", gelar_belakang="")
    usul = biodata.gelar_hilang(Acak("x"), DUNIA, dokter, "siasn")
    assert usul
    assert usul.baru.biodata.gelar_depan == ""


@pytest.mark.parametrize(
    ("sisi", "lama", "baru", "harap"),
    [
        ("simpeg", "a@example.go.id", "b@example.go.id", "beda"),
        ("simpeg", "a@example.go.id", "", "kosong_di_simpeg"),
        ("siasn", "a@example.go.id", "", "kosong_di_siasn"),
        ("simpeg", "", "b@example.go.id", "kosong_di_siasn"),
        ("siasn", "", "b@example.go.id", "kosong_di_simpeg"),
    ],
)
def test_the_truth_says_which_side_is_left_empty(orang: Orang, sisi: Sisi, lama: str, baru: str, harap: str) -> None:
    bersih = _dengan(orang, email_gov=lama)
    meja = Meja({bersih.nip: bersih})
    assert meja.terima("nilai_kontak", sisi, utama(bersih, email_gov=baru))
    assert [(s.bidang, s.sisi, s.harap) for s in meja.kebenaran] == [("email_gov", sisi, harap)]


def test_nothing_to_contact_cannot_differ(orang: Orang) -> None:
    tanpa = _dengan(orang, email="", email_gov="", nomor_hp="")
    assert all(biodata.nilai_kontak(Acak("x", n), DUNIA, tanpa, "siasn") is None for n in range(9))
