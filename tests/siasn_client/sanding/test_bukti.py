"""Number and law against the record of each side: whose it is, who must act, and nothing personal said."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from siasn_client.baris import Ada, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.resources.data_utama import DataUtama
from siasn_client.sanding import HasilPegawai, bacaan_siasn, sandingkan, susun
from siasn_client.sanding.bukti import Berat, Sisi, TemuanPegawai, periksa_baris, periksa_pegawai
from siasn_client.sanding.fungsional import Fungsional
from siasn_client.sanding.pelaku import Pelaku
from siasn_client.testing.kabupaten import Kabupaten

SEEN = datetime(2026, 11, 1, tzinfo=UTC)
HARI = date(2026, 11, 1)
PNS, PPPK, ANEH = "199002282015031000", "199511202023212000", "199002302015143000"
BAIK = {
    "tanggal_lahir": "1990-02-28",
    "tmt_cpns": "2015-03-01",
    "jenis_kelamin": "M",
    "nik": "9999992802900000",
    "kedudukan_pns_id": "01",
    "golongan": "III/c",
    "jenis_jabatan_id": "4",
    "jabatan_id": "PL-1",
    "jabatan_nama": "Pengadministrasi Perkantoran",
    "tmt_pensiun": "2048-03-01",
    "bup_pensiun": "58",
}
BAIK_PPPK = BAIK | {
    "tanggal_lahir": "1995-11-20",
    "tmt_cpns": "2023-05-01",
    "jenis_kelamin": "F",
    "nik": "9999996011950000",
    "kedudukan_pns_id": "101",
    "golongan": "IX",
    "tmt_pensiun": "",
}


def hasil(nip: str, simpeg: dict[str, str] | None, siasn: dict[str, str] | None) -> HasilPegawai:
    who = Nip(nip)
    rows = [
        Kosong(SEEN) if side is None else Ada((susun(Jenis.DATA_UTAMA, who, side),), SEEN) for side in (simpeg, siasn)
    ]
    return sandingkan(who, {Jenis.DATA_UTAMA: rows[0]}, {Jenis.DATA_UTAMA: rows[1]})


def temuan(
    simpeg: dict[str, str] | None = None, siasn: dict[str, str] | None = None, nip: str = PNS, **jf: Fungsional
) -> list[TemuanPegawai]:
    base = BAIK_PPPK if nip == PPPK else BAIK
    return list(periksa_pegawai(hasil(nip, base | (simpeg or {}), base | (siasn or {})), hari=HARI, fungsional=jf))


@pytest.mark.parametrize("nip", [PNS, PPPK])
def test_nothing_is_found_where_everything_agrees(nip: str) -> None:
    assert temuan(nip=nip) == []


@pytest.mark.parametrize(
    ("kode", "ubah", "pesan"),
    [
        ("tanggal_lahir", {"tanggal_lahir": "1990-02-27", "nik": "", "tmt_pensiun": ""}, "Tanggal lahir"),
        ("tmt_cpns", {"tmt_cpns": "2015-04-01"}, "TMT CPNS"),
        ("jenis_kelamin", {"jenis_kelamin": "F", "nik": ""}, "Jenis kelamin"),
    ],
)
@pytest.mark.parametrize(
    ("sides", "sisi", "pelaku"),
    [
        ((True, False), Sisi.SIMPEG, Pelaku.ADMIN_OPD),
        ((False, True), Sisi.SIASN, Pelaku.BKPSDM),
        ((True, True), Sisi.KEDUANYA, Pelaku.BKPSDM),
    ],
)
def test_it_says_whose_record_disagrees_with_the_number(
    kode: str, ubah: dict[str, str], pesan: str, sides: tuple[bool, bool], sisi: Sisi, pelaku: Pelaku
) -> None:
    found = temuan(*(ubah if wrong else None for wrong in sides))
    assert [(each.kode, each.berat, each.sisi, each.pelaku) for each in found] == [(kode, Berat.SALAH, sisi, pelaku)]
    assert found[0].pesan.startswith(f"{pesan} di {sisi} tidak sesuai dengan digit")
    assert ("; di" in found[0].pesan) == (sisi is not Sisi.KEDUANYA)


def test_of_a_pppk_only_the_year_is_in_the_number() -> None:
    assert temuan({"tmt_cpns": "2023-12-01"}, nip=PPPK) == []
    (found,) = temuan({"tmt_cpns": "2024-01-01"}, nip=PPPK)
    assert found.pesan == "Tahun TMT PPPK di e-Simpeg tidak sesuai dengan digit 9-12 NIP; di SIASN sesuai."


@pytest.mark.parametrize(
    ("nip", "ubah", "kata"),
    [
        (PNS, {"kedudukan_pns_id": "71"}, "nomor PNS, tetapi di SIASN tercatat sebagai PPPK"),
        (PNS, {"kedudukan_pns_id": "", "golongan": "IX"}, "nomor PNS, tetapi di SIASN tercatat sebagai PPPK"),
        (PPPK, {"kedudukan_pns_id": "01"}, "nomor PPPK, tetapi di SIASN tercatat sebagai PNS"),
    ],
)
def test_pns_or_pppk_is_read_from_the_number(nip: str, ubah: dict[str, str], kata: str) -> None:
    (found,) = temuan(None, ubah, nip=nip)
    assert kata in found.pesan
    assert (found.kode, found.pelaku) == ("jenis_pegawai", Pelaku.BKN)


def test_e_simpeg_can_repair_its_own_status() -> None:
    (found,) = temuan({"kedudukan_pns_id": "71"})
    assert found.pelaku is Pelaku.ADMIN_OPD


def test_a_number_that_is_neither_is_reported_and_not_guessed() -> None:
    found = temuan(nip=ANEH)
    assert [each.pesan for each in found if each.sisi is Sisi.NIP] == [
        "Digit 13-14 NIP bukan bulan (PNS) dan bukan kode kontrak (PPPK).",
        "Digit 1-8 NIP bukan tanggal.",
        "Digit 15 NIP bukan 1 atau 2.",
    ]
    assert {each.kode for each in found} == {"nip"}


@pytest.mark.parametrize(
    ("ubah", "peringatan"),
    [
        ({"nik": "9999992702900000"}, True),
        ({"nik": "9999996802900000"}, True),  # the day of a woman
        ({"nik": "9999996802900000", "jenis_kelamin": ""}, False),  # sex not known: either day is right
        ({"nik": ""}, False),
        ({"nik": "1234"}, False),
    ],
)
def test_a_nik_that_disagrees_is_a_warning_only(ubah: dict[str, str], peringatan: bool) -> None:
    found = [each for each in temuan(ubah) if each.kode == "nik"]
    assert [each.berat for each in found] == [Berat.PERINGATAN] * peringatan


def test_an_age_of_siasn_s_own_is_held_beside_the_law_s() -> None:
    jpt = {"jenis_jabatan_id": "1", "eselon_id": "22", "tmt_pensiun": "2050-03-01"}
    found = temuan(jpt | {"bup_pensiun": ""}, jpt)
    assert [(each.kode, each.berat, each.pelaku) for each in found] == [("bup", Berat.PERINGATAN, Pelaku.BKPSDM)]
    assert "menurut peraturan 60 tahun (PP 11/2017 Pasal 239" in found[0].pesan
    assert "menurut SIASN 58 tahun." in found[0].pesan


def test_a_wrong_row_of_siasn_s_table_is_bkn_s_to_repair() -> None:
    """More than forty rows called Ahli Utama carry 60; the law says 65."""
    utama = {"jenis_jabatan_id": "2", "jabatan_id": "JF", "bup_pensiun": "60", "tmt_pensiun": ""}
    (found,) = temuan(utama, utama, JF=Fungsional("Sandiman Ahli Utama", "UT", 60))
    assert (found.kode, found.pelaku) == ("bup", Pelaku.BKN)
    assert "tabel jabatan fungsional SIASN" in found.pesan


@pytest.mark.parametrize("sides", [(True, False), (False, True)])
def test_a_tmt_pensiun_is_held_beside_the_one_that_follows(sides: tuple[bool, bool]) -> None:
    wrong = {"tmt_pensiun": "2048-02-01"}
    (found,) = temuan(*(wrong if side else None for side in sides))
    assert found.kode == "tmt_pensiun"
    assert "BUP 58 tahun 01-03-2048" in found.pesan
    assert "01-02-2048" in found.pesan


@pytest.mark.parametrize(
    "ubah",
    [
        {"jenis_jabatan_id": ""},
        {"jenis_jabatan_id": "1", "eselon_id": ""},
        {"jenis_jabatan_id": "2", "jabatan_nama": "Auditor"},
        {"tanggal_lahir": "", "nik": ""},
    ],
)
def test_an_unknown_position_has_no_age(ubah: dict[str, str]) -> None:
    wrong = ubah | {"tmt_pensiun": "2060-01-01", "bup_pensiun": "58"}
    assert temuan(wrong, wrong) == []


def test_a_pppk_has_no_tmt_pensiun() -> None:
    assert temuan({"tmt_pensiun": "2040-01-01"}, nip=PPPK) == []


def test_people_who_may_keep_an_earlier_age_are_left_alone() -> None:
    old = {"tanggal_lahir": "1956-05-01", "jenis_jabatan_id": "2", "jabatan_nama": "Auditor Ahli Madya", "nik": ""}
    assert [each.kode for each in temuan(old, old)] == ["tanggal_lahir"]


@pytest.mark.parametrize(("simpeg", "siasn"), [(None, BAIK | {"tmt_cpns": "2014-01-01"}), (BAIK, None), (None, None)])
def test_a_side_that_is_not_there_is_not_compared(simpeg: Any, siasn: Any) -> None:
    found = periksa_pegawai(hasil(PNS, simpeg, siasn), hari=HARI)
    assert [each.sisi for each in found] == [Sisi.SIASN] * (siasn is not None)


def test_a_person_whose_data_utama_was_not_compared_has_no_finding() -> None:
    assert periksa_pegawai(HasilPegawai(Nip(PNS), ()), hari=HARI) == ()


def test_in_an_office_without_differences_nothing_is_found() -> None:
    """The people of the synthetic kabupaten are made by other code than this: ages, dates, numbers of every kind."""
    kabupaten = Kabupaten.buat(pegawai=60, seed=2, selisih=False)
    for digits in kabupaten.nips:
        nip, record = Nip(digits), DataUtama.model_validate(kabupaten.siasn[digits].data_utama)
        siasn = bacaan_siasn(Jenis.DATA_UTAMA, nip, Ada((record,), SEEN))
        simpeg = susun(Jenis.DATA_UTAMA, nip, kabupaten.simpeg[digits]["data_utama"][0])
        assert isinstance(siasn, Ada)
        assert periksa_baris(nip, simpeg, siasn.rows[0], hari=HARI) == ()


def test_nothing_personal_is_in_a_repr_and_the_data_are_plain() -> None:
    (found,) = temuan({"tmt_pensiun": "2048-02-01"})
    assert "2048" not in repr(found)
    assert found.to_data()["pelaku"] == "admin OPD"
