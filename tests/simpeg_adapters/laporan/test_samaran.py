"""What is masked, and what can still be said about it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Isi, Jenis
from siasn_client.sanding import JENIS, HasilBidang, Putusan
from simpeg_adapters.laporan.samaran import SEMUA_TERSAMAR, TERBUKA, Samaran, pribadi

MASKED = Samaran()
NUMBERS = ("nik", "nomor_hp", "nomor_telepon", "email", "email_gov", "alamat", "nomor_npwp", "nomor_bpjs")
PAPERS = ("nomor_taspen", "karis_karsu", "gaji_pokok", "nomor_skck", "nomor_surat_dokter", "akte_kelahiran")


@pytest.mark.parametrize("bidang", [*NUMBERS, *PAPERS, "bidang_yang_baru"])
def test_what_lets_a_stranger_pass_for_a_person_is_masked_and_so_is_what_nobody_listed(bidang):
    assert pribadi(Jenis.DATA_UTAMA, bidang)


@pytest.mark.parametrize("bidang", ["nama", "gelar_belakang", "tanggal_lahir", "golongan", "jabatan_id", "unor_id"])
def test_what_the_service_record_states_is_open(bidang):
    assert not pribadi(Jenis.DATA_UTAMA, bidang)


def test_what_is_listed_exists():
    """A renamed field would be masked without anybody noticing."""
    assert set(JENIS[Jenis.DATA_UTAMA].nama) >= TERBUKA
    assert {each.value for each in Jenis} >= SEMUA_TERSAMAR


def test_everything_about_the_family_is_masked_and_decrees_are_not():
    assert pribadi(Jenis.ANAK, "nama")
    assert pribadi(Jenis.PASANGAN, "tanggal_lahir")
    assert not pribadi(Jenis.GOLONGAN, "nomor_sk")


@given(st.text(min_size=1, max_size=40))
def test_at_most_three_signs_of_a_masked_value_are_seen_and_never_half_of_it(text):
    shown = MASKED.teks(Jenis.DATA_UTAMA, "alamat", text)
    seen = len(shown) - shown.count("•") if "•" not in text else 0
    assert seen <= 3
    assert len(text) > 6 or set(shown) == {"•"}


def test_nothing_is_masked_as_nothing_and_opened_as_it_is():
    assert MASKED.teks(Jenis.DATA_UTAMA, "nik", "") == ""
    assert Samaran(buka=True).teks(Jenis.DATA_UTAMA, "nik", "3300000101900000") == "3300000101900000"


def found(bidang, simpeg, siasn, putusan=Putusan.BEDA, saran="", jenis=Jenis.DATA_UTAMA) -> str:
    left, right = Isi(str(simpeg), simpeg), Isi(str(siasn), siasn)
    return MASKED.petunjuk(jenis, HasilBidang(bidang, putusan, left, right, saran))


@pytest.mark.parametrize(
    ("simpeg", "siasn", "said"),
    [
        ("3300000101900000", "3300000109900000", "berbeda di 1 angka, mulai dari angka ke-10"),
        ("3300000101900000", "330000010190000", "16 angka di e-Simpeg, 15 di SIASN"),
        ("a@contoh.id", "b@contoh.id", "berbeda di 1 huruf, mulai dari huruf ke-1"),
    ],
)
def test_how_two_masked_values_differ_is_said_without_either(simpeg, siasn, said):
    assert found("nik", simpeg, siasn) == said


def test_of_masked_dates_the_part_that_differs_is_named():
    assert found("tanggal_lahir", date(2010, 1, 2), date(2010, 3, 2), jenis=Jenis.ANAK) == "berbeda di bulan"
    both = found("tanggal_lahir", date(2010, 1, 2), date(2011, 1, 3), jenis=Jenis.ANAK)
    assert both == "berbeda di tanggal dan tahun"


def test_the_comparisons_own_hint_comes_first_and_open_values_need_none():
    assert found("nik", "1", "2", saran="dua angka bersebelahan tertukar") == "dua angka bersebelahan tertukar"
    assert found("nama", "A", "B") == ""
    assert found("nik", "", "2", Putusan.KOSONG_DI_SIMPEG) == ""
