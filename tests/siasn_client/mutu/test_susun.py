"""Facts out of rows and out of export lines: empty, unread and unreadable stay three things."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Isi, Jenis, Kosong, Tanda
from siasn_client.errors import NoAnswer
from siasn_client.mutu.fakta import FAKTA, FAKTA_RIWAYAT
from siasn_client.mutu.susun import BIDANG, KOLOM, dari_bacaan, dari_ekspor, susun_orang
from siasn_client.privacy import Nip
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sanding import bacaan_siasn, susun
from siasn_client.testing.kabupaten import Kabupaten

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 11, 1, tzinfo=UTC)
TEXT = "199002282015031000"


def ada(jenis: Jenis, *rows: dict[str, Any], punya: set[str] | None = None) -> Bacaan[Baris]:
    return Ada(tuple(susun(jenis, NIP, row, punya=punya) for row in rows), SEEN)


UTAMA = {Jenis.DATA_UTAMA: ada(Jenis.DATA_UTAMA, {"tmt_cpns": "01-03-2015", "nama": "CONTOH"})}


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("valid_nik", "1", True),
        ("valid_nik", "TRUE", True),
        ("valid_nik", "false", False),
        ("valid_nik", "0.0", False),
        ("valid_nik", "null", None),
        ("status", "C", "CPNS"),
        ("status", "PNS", "PNS"),
        ("status", "PPPK Paruh Waktu", "PPPK"),
        ("kedudukan_hukum_id", "1", "01"),
        ("kedudukan_hukum_id", "101", "101"),
        ("jenjang", "mu", "MU"),
        ("jenjang", "Ahli Madya", "MA"),
        ("golongan", "34", "III/d"),
        ("eselon_id", "99", ""),
        ("masa_kerja_tahun", "08", 8),
        ("nomor_hp", "'0812", "0812"),
        ("email", "null", ""),
        ("tanggal_lahir", "1990-02-28T00:00:00Z", date(1990, 2, 28)),
    ],
)
def test_a_fact_is_read_in_its_spellings(name: str, text: str, value: object) -> None:
    orang = susun_orang(NIP, {name: text})
    assert getattr(orang, name) == value
    assert orang.tahu({name})


@pytest.mark.parametrize(
    ("name", "text"),
    [("tmt_pns", "2016"), ("tmt_pns", "13/14/2016"), ("valid_nik", "mungkin"), ("jenis_jabatan_id", "Lurah")],
)
def test_what_cannot_be_read_is_not_known_and_not_empty(name: str, text: str) -> None:
    orang = susun_orang(NIP, {name: text})
    assert not orang.tahu({name})
    assert name not in orang.tak_ada


def test_what_the_source_has_of_nobody_is_told_from_what_failed_for_one() -> None:
    orang = susun_orang(NIP, {"email": None})
    assert not orang.tahu({"email"})
    assert "email" not in orang.tak_ada
    assert "nik" in orang.tak_ada


def test_somebody_whom_siasn_does_not_know_has_no_facts() -> None:
    assert dari_bacaan(NIP, {Jenis.DATA_UTAMA: Kosong(SEEN)}) is None


def test_a_failed_reading_leaves_every_fact_unknown_and_none_missing() -> None:
    orang = dari_bacaan(NIP, {Jenis.DATA_UTAMA: Gagal(NoAnswer())})
    assert orang is not None
    assert orang.tak_tahu == FAKTA
    assert orang.tak_ada == FAKTA_RIWAYAT


def test_a_field_that_the_host_does_not_have_is_not_empty() -> None:
    rows = {Jenis.DATA_UTAMA: ada(Jenis.DATA_UTAMA, {"tmt_cpns": "2015-03-01"}, punya={"tmt_cpns"})}
    orang = dari_bacaan(NIP, rows)
    assert orang is not None
    assert orang.tmt_cpns == date(2015, 3, 1)
    assert {"tmt_pns", "email", "valid_nik"} <= orang.tak_ada


def test_a_host_code_without_a_counterpart_is_not_known() -> None:
    rows = {Jenis.DATA_UTAMA: ada(Jenis.DATA_UTAMA, {"unor_id": Isi("17", Tanda.TANPA_PADANAN)})}
    orang = dari_bacaan(NIP, rows)
    assert orang is not None
    assert not orang.tahu({"unor_id"})
    assert "unor_id" not in orang.tak_ada


def test_histories_that_were_not_asked_are_not_there() -> None:
    orang = dari_bacaan(NIP, UTAMA)
    assert orang is not None
    assert orang.tak_ada >= FAKTA_RIWAYAT


def test_the_years_of_one_history_are_seen_while_the_other_was_not_asked() -> None:
    orang = dari_bacaan(NIP, {**UTAMA, Jenis.SKP22: ada(Jenis.SKP22, {"tahun": "2025"})})
    assert orang is not None
    assert orang.tahun_kinerja == {2025}
    assert not orang.tahu({"tahun_kinerja"})


def test_years_are_known_when_both_histories_were_read() -> None:
    read = {
        **UTAMA,
        Jenis.SKP22: ada(Jenis.SKP22, {"tahun": "2024"}, {"tahun": "x"}),
        Jenis.KINERJA_PERIODIK: Kosong(SEEN),
    }
    orang = dari_bacaan(NIP, read)
    assert orang is not None
    assert orang.tahun_kinerja == {2024}
    assert orang.tahu({"tahun_kinerja"})


def test_a_history_that_failed_is_a_failure_of_this_person() -> None:
    orang = dari_bacaan(NIP, {**UTAMA, Jenis.PENDIDIKAN: Gagal(NoAnswer())})
    assert orang is not None
    assert not orang.tahu({"ada_riwayat_pendidikan"})
    assert "ada_riwayat_pendidikan" not in orang.tak_ada


def test_the_last_end_of_a_leave_counts_and_a_return_is_no_leave() -> None:
    rows = ada(
        Jenis.CLTN,
        {"cltn_id": "1", "tanggal_akhir": "2024-01-31"},
        {"cltn_id": "5", "tanggal_akhir": "2025-01-31"},
        {"cltn_id": "6", "tanggal_akhir": "2029-01-31"},
        {"cltn_id": "", "tanggal_akhir": "2025-06-30"},
    )
    orang = dari_bacaan(NIP, {**UTAMA, Jenis.CLTN: rows})
    assert orang is not None
    assert orang.akhir_cltn == date(2025, 6, 30)
    assert orang.tahu({"akhir_cltn"})


def test_every_fact_of_data_utama_is_read_from_siasn_s_own_record() -> None:
    """None of them is left out on the way from the wire through the comparable row."""
    kabupaten = Kabupaten.buat(pegawai=20, seed=7)
    nip = kabupaten.nips[0]
    record = DataUtama.model_validate(kabupaten.siasn[nip].data_utama)
    orang = dari_bacaan(Nip(nip), {Jenis.DATA_UTAMA: bacaan_siasn(Jenis.DATA_UTAMA, Nip(nip), Ada((record,), SEEN))})
    assert orang is not None
    assert orang.tak_tahu == FAKTA_RIWAYAT
    assert orang.valid_nik is record.valid_nik
    assert orang.bup_siasn == record.bup_pensiun


def test_headings_match_whatever_their_case_and_signs() -> None:
    orang = dari_ekspor({"nip_baru": f"'{TEXT}", "Tmt Cpns": "01-03-2015", "gol_akhir_id": "34", "ESELON ID": ""})
    assert (orang.nip, orang.tmt_cpns, orang.golongan) == (NIP, date(2015, 3, 1), "III/d")
    assert orang.tahu({"eselon_id"})


def test_the_name_of_a_grade_goes_before_its_id() -> None:
    orang = dari_ekspor({"NIP BARU": TEXT, "GOL AKHIR NAMA": "IX", "GOL AKHIR ID": "59"})
    assert orang.golongan == "IX"


def test_a_line_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="18 digits"):
        dari_ekspor({"NIP BARU": "null"})


def test_every_fact_that_the_export_can_tell_is_one_of_data_utama() -> None:
    assert set(KOLOM) == set(BIDANG) - {"jenjang", "bup_siasn", "tmt_pensiun_siasn"}
