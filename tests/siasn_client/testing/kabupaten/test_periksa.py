"""Everybody is coherent, and the checker has teeth."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from attrs import evolve

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.periksa import periksa, periksa_orang
from siasn_client.testing.kabupaten.periksa.bahan import Bahan, bahan_dari


@pytest.mark.parametrize(("pegawai", "seed"), [(200, 1), (200, 2), (200, 3), (1000, 4), (1, 5), (20, 6)])
def test_every_person_is_coherent(pegawai: int, seed: int) -> None:
    assert periksa(Kabupaten.buat(pegawai, seed=seed, selisih=False)) == ()


def test_injected_differences_are_noticed(beda: Kabupaten) -> None:
    assert len(periksa(beda)) > 20


@pytest.fixture(scope="module")
def semua(bersih: Kabupaten) -> Mapping[str, Bahan]:
    return bahan_dari(bersih)


def _pertama(semua: Mapping[str, Bahan], cocok: Callable[[Bahan], object]) -> Bahan:
    return next(bahan for bahan in semua.values() if cocok(bahan))


def _pns(b: Bahan) -> object:
    aktif = b.utama["status"] == "PNS" and b.utama["kedudukan_pns_id"] == "01"
    return aktif and len(b.golongan) > 3 and b.skp22 and len(b.jabatan) > 2


def _utama(**ubah: str) -> Callable[[Bahan], Bahan]:
    return lambda b: evolve(b, utama={**b.utama, **ubah})


def _baris(jenis: str, urut: int, **ubah: str) -> Callable[[Bahan], Bahan]:
    def rusak(b: Bahan) -> Bahan:
        rows = [dict(row) for row in getattr(b, jenis)]
        rows[urut] |= ubah
        return evolve(b, **{jenis: rows})

    return rusak


UTAMA = [
    ({"tanggal_lahir": "1980-01-01"}, "tanggal lahir tidak sama dengan digit 1-8 NIP"),
    ({"tmt_cpns": "1979-01-01"}, "tahun TMT tidak sama dengan digit 9-12 NIP"),
    ({"status": "PPPK"}, "jenis NIP tidak sesuai status"),
    ({"status": "PPPK"}, "kontrak tidak sesuai status"),
    ({"status": "PPPK", "karis_karsu": "000001K"}, "karis/karsu tanpa status PNS"),
    ({"status": "PPPK"}, "PPPK dengan kenaikan pangkat"),
    ({"nik": "1234560101900000"}, "NIK tidak sesuai tanggal lahir atau bukan nomor rekaan"),
    ({"email": "a@lain.test"}, "surel bukan alamat contoh"),
    ({"email_gov": "a@lain.test"}, "surel bukan alamat contoh"),
    ({"nomor_hp": "0812"}, "nomor HP bukan nomor rekaan"),
    ({"nomor_sk_pns": ""}, "SK PNS tidak sesuai status"),
    ({"tmt_pns": "2040-01-01"}, "TMT PNS tidak satu sampai dua tahun sesudah TMT CPNS"),
    ({"status": "CPNS"}, "CPNS lebih dari satu tahun"),
    ({"tanggal_sk_cpns": "2040-01-01"}, "tanggal_sk_cpns sesudah TMT"),
    ({"kedudukan_pns_id": "71"}, "kedudukan hukum tidak sesuai status"),
    ({"kedudukan_pns_id": "99"}, "kedudukan pensiun tidak sesuai TMT pensiun"),
    ({"tmt_pensiun": "2020-01-01"}, "TMT pensiun tidak sesuai BUP jabatan"),
    ({"golongan": "I/a"}, "golongan terakhir tidak sama dengan riwayat"),
    ({"jabatan_id": "x"}, "jabatan terakhir tidak sama dengan riwayat"),
    ({"pendidikan_id": "x"}, "pendidikan terakhir tidak sama dengan riwayat"),
]


@pytest.mark.parametrize(("ubah", "kalimat"), UTAMA)
def test_a_current_state_that_does_not_fit_is_named(
    semua: Mapping[str, Bahan], ubah: dict[str, str], kalimat: str
) -> None:
    assert kalimat in periksa_orang(_utama(**ubah)(_pertama(semua, _pns)))


RIWAYAT = [
    ("golongan", 0, {"tmt_golongan": "1970-01-01"}, "golongan pertama tidak bersama TMT CPNS"),
    ("golongan", 0, {"golongan": "IV/e"}, "golongan pertama tidak sesuai pendidikan"),
    ("golongan", 1, {"golongan": "IV/e"}, "golongan tidak naik satu tingkat"),
    ("golongan", 1, {"tmt_golongan": "2020-05-01"}, "TMT golongan bukan periode kenaikan pangkat"),
    ("golongan", 2, {"tmt_golongan": "1990-04-01"}, "kenaikan pangkat terlalu cepat"),
    ("golongan", 1, {"tanggal_sk": "2040-01-01"}, "SK golongan sesudah TMT"),
    ("golongan", 1, {"masa_kerja_tahun": "40"}, "masa kerja golongan tidak sesuai TMT"),
    ("golongan", 1, {"jenis_kp_id": "201"}, "kenaikan pangkat struktural melewati batas eselon"),
    ("golongan", 3, {"golongan": "IV/e", "jenis_kp_id": "101"}, "kenaikan pangkat reguler melewati batas pendidikan"),
    ("jabatan", 1, {"tmt_jabatan": "1970-01-01"}, "TMT jabatan tidak berurutan sejak TMT CPNS"),
    ("jabatan", 0, {"jabatan_id": "x"}, "jabatan tidak ada di referensi"),
    ("jabatan", 0, {"unor_id": "x"}, "unor tidak ada di referensi"),
    ("jabatan", 0, {"nomor_sk": ""}, "SK jabatan kosong atau sesudah TMT"),
    ("jabatan", 0, {"eselon_id": "41"}, "eselon pada jabatan bukan struktural"),
    ("jabatan", -1, {"tmt_jabatan": "2040-01-01"}, "jabatan sesudah pensiun atau di masa depan"),
    ("pendidikan", 0, {"tingkat_pendidikan_id": "50"}, "jenjang pendidikan tidak naik bersama tahun lulus"),
    ("pendidikan", 0, {"tingkat_pendidikan_id": "50"}, "tingkat tidak sesuai pendidikan"),
    ("pendidikan", 0, {"tanggal_lulus": "1960"}, "lulus terlalu muda"),
    ("skp22", 0, {"tahun": "1999"}, "tahun SKP ganda atau di luar masa dinas"),
    ("skp22", 0, {"kuadran": "9"}, "kuadran tidak sesuai matriks"),
    ("skp22", 0, {"nip_penilai": ""}, "penilai bukan ASN"),
    ("skp22", 0, {"nip_penilai": "x"}, "penilai tidak dikenal"),
    ("skp22", 0, {"nama_penilai": "x"}, "nama penilai tidak sesuai NIP-nya"),
]


@pytest.mark.parametrize(("jenis", "urut", "ubah", "kalimat"), RIWAYAT)
def test_a_history_row_that_does_not_fit_is_named(
    semua: Mapping[str, Bahan], jenis: str, urut: int, ubah: dict[str, str], kalimat: str
) -> None:
    bahan = _pertama(semua, lambda b: _pns(b) and not b.utama["eselon_id"])
    assert kalimat in periksa_orang(_baris(jenis, urut, **ubah)(bahan))


def test_positions_are_checked_against_rank_unit_and_education(semua: Mapping[str, Bahan]) -> None:
    kepala = _pertama(semua, lambda b: b.utama["eselon_id"] == "22")
    rendah = _baris("golongan", 0, golongan="I/a")(evolve(kepala, golongan=kepala.golongan[:1]))
    assert "golongan di bawah syarat eselon" in periksa_orang(rendah)
    assert "eselon tidak sesuai unor" in periksa_orang(_baris("jabatan", -1, eselon_id="21")(kepala))
    assert "jabatan struktural bukan kepala unornya" in periksa_orang(_baris("jabatan", -1, unor_id="x")(kepala))
    guru = _pertama(semua, lambda b: _pns(b) and b.jenjang(b.jabatan[-1]) == "MU" and len(b.pendidikan) == 2)
    assert "JF keahlian tanpa S-1 atau D-IV" in periksa_orang(
        _baris("pendidikan", -1, tanggal_lulus="2040-01-01")(guru)
    )
    dekat = [*guru.jabatan, {**guru.jabatan[-1], "tmt_jabatan": guru.jabatan[-1]["tmt_jabatan"][:-1] + "9"}]
    assert "dua jabatan terlalu berdekatan" in periksa_orang(evolve(guru, jabatan=dekat))


def test_a_jf_level_asks_for_its_pangkat(semua: Mapping[str, Bahan]) -> None:
    guru = _pertama(semua, lambda b: _pns(b) and b.jenjang(b.jabatan[-1]) == "MU")
    naik = [{**row, "golongan": "IV/e"} for row in guru.golongan]
    assert "golongan tidak sesuai jenjang" in periksa_orang(evolve(guru, golongan=naik))


def test_the_assessor_heads_a_unit_above(semua: Mapping[str, Bahan]) -> None:
    bahan = _pertama(semua, lambda b: b.skp22 and not b.utama["eselon_id"])
    lain = _pertama(semua, lambda b: b.utama["unor_id"] != bahan.utama["unor_id"] and not b.utama["eselon_id"])
    rusak = _baris("skp22", 0, nip_penilai=lain.nip, nama_penilai=lain.utama["nama"])(bahan)
    assert "penilai bukan kepala unor di atasnya" in periksa_orang(rusak)


def test_a_contract_must_run_today(semua: Mapping[str, Bahan]) -> None:
    pppk = _pertama(semua, lambda b: b.pppk)
    rusak = _utama(tmt_kontrak_akhir="2025-01-01")(pppk)
    assert "masa kontrak tidak berlaku hari ini atau melewati BUP" in periksa_orang(rusak)


def test_a_person_without_histories_is_named(semua: Mapping[str, Bahan]) -> None:
    kosong = evolve(_pertama(semua, _pns), golongan=[], jabatan=[], pendidikan=[])
    assert {f"tidak ada riwayat {jenis}" for jenis in ("golongan", "jabatan", "pendidikan")} <= set(
        periksa_orang(kosong)
    )


def test_a_number_that_is_not_synthetic_is_named(semua: Mapping[str, Bahan]) -> None:
    bahan = _pertama(semua, _pns)
    assert "NIP tidak berakhir 000" in periksa_orang(evolve(bahan, nip=bahan.nip[:-3] + "999"))
