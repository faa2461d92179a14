"""The code tables as a whole: sizes, traps, and a source for each."""

from __future__ import annotations

import pytest

from siasn_client import kode
from siasn_client.kode import Keyakinan, Tabel


@pytest.mark.parametrize(
    ("nama", "banyak"),
    [
        ("AGAMA", 7),
        ("ALASAN_TOLAK", 12),
        ("CLTN", 12),
        ("DOKUMEN", 27),
        ("ESELON", 13),
        ("GOLONGAN", 17),
        ("HASIL_KERJA", 3),
        ("JENIS_DIKLAT", 25),
        ("JENIS_HUKUMAN", 21),
        ("JENIS_JABATAN", 4),
        ("JENIS_KAWIN", 4),
        ("JENIS_KELAMIN", 2),
        ("JENIS_KP", 12),
        ("JENIS_MUTASI", 2),
        ("JENIS_PEMBERHENTIAN", 16),
        ("JENIS_PENGADAAN", 20),
        ("JENIS_PENSIUN", 10),
        ("JENIS_PENUGASAN", 5),
        ("JENIS_RIWAYAT", 26),
        ("KEDUDUKAN_HUKUM", 35),
        ("KOEFISIEN", 8),
        ("KUADRAN", 5),
        ("LATIHAN_STRUKTURAL", 8),
        ("PENGHARGAAN", 29),
        ("PERILAKU_KERJA", 3),
        ("PERIODIK", 2),
        ("STATUS_USUL", 67),
        ("TINGKAT_HUKUMAN", 3),
        ("TINGKAT_PENDIDIKAN", 13),
    ],
)
def test_every_table_is_whole_and_names_its_source(nama: str, banyak: int) -> None:
    tabel: Tabel[kode.Kode] = getattr(kode, nama)
    assert len(tabel) == banyak
    assert tabel.sumber
    assert all(isinstance(row.keyakinan, Keyakinan) and row.id == id_ for id_, row in tabel.items())


def test_pppk_standings_include_the_three_character_one() -> None:
    assert set(kode.KEDUDUKAN_PPPK) == {"71", "72", "73", "101"}
    assert kode.KEDUDUKAN_HUKUM.nama_dari("101") == "PPPK Paruh Waktu"
    assert kode.KEDUDUKAN_HUKUM["72"].keyakinan is Keyakinan.RENDAH


def test_agama_are_siasn_s_in_siasn_s_order() -> None:
    assert [kode.AGAMA.nama_dari(id_) for id_ in "1237"] == ["Islam", "Kristen", "Katholik", "Lainnya"]


def test_the_sex_knows_its_digit_in_a_nip() -> None:
    assert {row.id: row.digit_nip for row in kode.JENIS_KELAMIN.values()} == {"M": "1", "F": "2"}


def test_the_status_that_means_a_made_decree_and_the_number_that_is_missing() -> None:
    assert kode.STATUS_USUL.nama_dari("32") == "Pembuatan SK Berhasil"
    assert "54" not in kode.STATUS_USUL


def test_reasons_of_refusal_belong_to_pengadaan_and_are_of_three_kinds() -> None:
    assert {row.layanan_id for row in kode.ALASAN_TOLAK.values()} == {"2"}
    assert {row.kelompok for row in kode.ALASAN_TOLAK.values()} == {"BTS", "TMS", "Pembatalan"}


@pytest.mark.parametrize(("id_", "nama", "wajib"), [("872", "SK Jabatan", True), ("873", "Surat Pelantikan", False)])
def test_a_paper_says_whether_siasn_wants_it(id_: str, nama: str, wajib: bool) -> None:
    assert (kode.DOKUMEN[id_].nama, kode.DOKUMEN[id_].wajib) == (nama, wajib)
    assert kode.DOKUMEN["867"].wajib is None


def test_a_sanction_has_a_level_of_the_table_of_levels() -> None:
    assert {row.tingkat for row in kode.JENIS_HUKUMAN.values()} == set(kode.TINGKAT_HUKUMAN)


def test_every_training_has_one_of_three_letters_and_only_the_first_is_structural() -> None:
    assert {row.huruf for row in kode.JENIS_DIKLAT.values()} == {"T", "F", "P"}
    assert kode.JENIS_DIKLAT.nama_dari(kode.DIKLAT_STRUKTURAL) == "Diklat Struktural"


def test_the_points_of_a_level_are_exact() -> None:
    assert [str(row.angka_kredit) for row in kode.KOEFISIEN.values()] == [
        *("12.5", "25", "37.5", "50"),
        *("3.75", "5", "12.5", "25"),
    ]
