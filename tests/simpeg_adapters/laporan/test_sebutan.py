"""Names beside codes, and which row is meant."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from siasn_client.baris import Ada, Isi, Jenis, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilBaris, PutusanBaris, sandingkan, susun
from siasn_client.sinkronisasi import Aksi, Butir
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.sebutan import TANPA_NAMA, TANPA_UNIT, Sebutan, nama_orang, nama_row, sebut, unit_orang

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("bidang", "code", "name"),
    [
        ("jenis_jabatan_id", "4", "Jabatan Fungsional Umum"),
        ("jenis_kelamin", "F", "Perempuan"),
        ("hasil_kerja", "1", "Di atas ekspektasi"),
        ("kuadran", "3", "Butuh perbaikan"),
        ("eselon_id", "41", "IV.a"),
        ("tingkat_pendidikan_id", "40", "S-1/Sarjana"),
        ("eselon_id", "77", "77"),
        ("unor_id", "A1", "A1"),
        ("tmt_jabatan", "2020-01-31", "31-01-2020"),
    ],
)
def test_a_code_is_said_by_name_where_bkn_has_one(bidang, code, name):
    assert sebut(bidang, code) == name


@pytest.mark.parametrize(
    ("jenis", "isi", "name"),
    [
        (Jenis.DATA_UTAMA, {"nama": "A"}, ""),
        (Jenis.GOLONGAN, {"golongan": "III/c", "tmt_golongan": "2004-04-01"}, "III/c, TMT 01-04-2004"),
        (
            Jenis.JABATAN,
            {"jabatan_id": "J", "jabatan_nama": "Guru", "tmt_jabatan": "2020-01-01"},
            "Guru, TMT 01-01-2020",
        ),
        (Jenis.PENDIDIKAN, {"tingkat_pendidikan_id": "40", "nama_sekolah": "Univ"}, "S-1/Sarjana, Univ"),
        (Jenis.SKP22, {"tahun": "2023"}, "tahun 2023"),
        (Jenis.SKP22, {}, ""),
    ],
)
def test_a_row_is_named_by_what_a_clerk_finds_it_by(jenis, isi, name):
    row = susun(jenis, NIP, isi)
    assert nama_row(HasilBaris(jenis, PutusanBaris.HANYA_SIMPEG, row, None)) == name
    assert nama_row(HasilBaris(jenis, PutusanBaris.HANYA_SIASN, None, row)) == name


def jabatan(unor: str | Isi, nama: str, **rest):
    isi = {"jenis_jabatan_id": "4", "jabatan_id": "J1", "jabatan_nama": "Guru", "tmt_jabatan": "2020-01-01"}
    return susun(Jenis.JABATAN, NIP, {**isi, "unor_id": unor, "unor_nama": nama, "nomor_sk": "1"}, **rest)


@pytest.fixture
def orang_jabatan():
    simpeg, siasn = jabatan("U1", "DINAS A", kunci="7"), jabatan("U2", "DINAS B", id_siasn="r1")
    return sandingkan(NIP, {Jenis.JABATAN: Ada((simpeg,), SEEN)}, {Jenis.JABATAN: Ada((siasn,), SEEN)})


def test_names_of_ids_rows_and_people_are_remembered_while_results_pass(orang, orang_jabatan):
    sebutan = Sebutan()
    assert list(sebutan.rekam(iter([orang, orang_jabatan]))) == [orang, orang_jabatan]
    assert sebutan.nilai("unor_id", "U1") == "DINAS A"
    assert sebutan.nilai("unor_id", "U2") == "DINAS B"
    assert sebutan.row(Butir(NIP, Jenis.JABATAN, Aksi.KIRIM, id_siasn="r1", kunci="7")) == "Guru, TMT 01-01-2020"


def test_a_local_code_that_nobody_matched_is_shown_beside_its_name():
    """It is the code that somebody must look up in the reference table."""
    local = jabatan(Isi("04.04", Tanda.TANPA_PADANAN), "DINAS A", kunci="7")
    theirs = jabatan("U2", "DINAS A", id_siasn="r1")
    hasil = sandingkan(NIP, {Jenis.JABATAN: Ada((local,), SEEN)}, {Jenis.JABATAN: Ada((theirs,), SEEN)})
    sebutan = Sebutan()
    list(sebutan.rekam(iter([hasil])))
    assert hasil.cocok, "nothing that could be called a difference, and still an item of a plan"
    assert sebutan.nilai("unor_id", "04.04") == "DINAS A (kode 04.04)"
    assert sebutan.row(Butir(NIP, Jenis.JABATAN, Aksi.MANUAL, id_siasn="r1", kunci="7")) == "Guru, TMT 01-01-2020"


def test_what_was_not_seen_is_shown_as_it_stands():
    sebutan = Sebutan()
    assert sebutan.nilai("unor_id", "U9") == "U9"
    assert sebutan.row(Butir(NIP, Jenis.JABATAN, Aksi.KIRIM)) == ""
    assert sebutan.orang(NIP) == TANPA_NAMA


def test_somebody_who_agrees_is_not_kept():
    row = jabatan("U1", "DINAS A", id_siasn="r1", kunci="7")
    same = {Jenis.JABATAN: Ada((row,), SEEN)}
    sebutan = Sebutan()
    list(sebutan.rekam(iter([sandingkan(NIP, same, same)])))
    assert sebutan.nilai("unor_id", "U1") == "U1"


def test_the_name_is_the_hosts_or_siasns(orang, orang_jabatan):
    assert nama_orang(orang) == "BUDI <b>"
    assert nama_orang(orang_jabatan) == TANPA_NAMA


def test_every_kind_has_rows_that_a_clerk_can_name():
    """A kind without a name of its rows would show a clerk rows that look alike."""
    for jenis in Jenis:
        empty = HasilBaris(jenis, PutusanBaris.HANYA_SIMPEG, susun(jenis, NIP, {}, kunci="1"), None)
        assert nama_row(empty) == ""
        full = dict.fromkeys(JENIS[jenis].nama, "x")
        row = HasilBaris(jenis, PutusanBaris.HANYA_SIMPEG, susun(jenis, NIP, full, kunci="1"), None)
        assert bool(nama_row(row)) is (jenis is not Jenis.DATA_UTAMA)


def test_the_unit_is_e_simpegs_else_siasns_else_its_id():
    def unit(here: dict[str, str], there: dict[str, str]) -> str:
        sides = [{Jenis.DATA_UTAMA: Ada((susun(Jenis.DATA_UTAMA, NIP, row),), SEEN)} for row in (here, there)]
        return unit_orang(sandingkan(NIP, *sides))

    assert unit({"unor_nama": "A"}, {"unor_nama": "B"}) == "A"
    assert unit({"unor_id": "1"}, {"unor_nama": "B"}) == "B"
    assert unit({"unor_id": "1"}, {}) == "1"
    assert unit({}, {}) == TANPA_UNIT


def test_the_name_of_a_row_is_masked_where_its_values_are():
    row = HasilBaris(Jenis.ANAK, PutusanBaris.HANYA_SIMPEG, susun(Jenis.ANAK, NIP, {"nama": "ANANDA PUTRI"}), None)
    assert nama_row(row, Samaran()) == "•••••••••TRI"
