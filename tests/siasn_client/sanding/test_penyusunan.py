"""Rows are made the same way on both sides."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from pydantic import TypeAdapter

from siasn_client.baris import TAK_DIPETAKAN, Ada, Gagal, Isi, Jenis, Kosong, Tanda
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, bacaan_siasn, panggilan, susun

SEEN = datetime(2026, 11, 24, tzinfo=UTC)


def test_what_is_not_given_is_empty(nip: Nip) -> None:
    row = susun(Jenis.SKP22, nip, {})
    assert {isi.nilai for isi in row.isi.values()} == {Tanda.KOSONG}
    assert tuple(row.isi) == JENIS[Jenis.SKP22].nama


def test_names_that_are_not_compared_are_carried(nip: Nip) -> None:
    row = susun(Jenis.SKP22, nip, {"jabatan_penilai": " Kepala ", "unor_penilai": None, "lain": Isi("x", "y")})
    assert row.ambil("jabatan_penilai") == Isi("Kepala", "Kepala")
    assert row.ambil("unor_penilai").nilai is Tanda.KOSONG
    assert row.ambil("lain").nilai == "y"


def test_ids_and_keys_are_kept(nip: Nip) -> None:
    row = susun(Jenis.GOLONGAN, nip, {}, id_siasn="", kunci="12")
    assert (row.id_siasn, row.kunci, row.nip, row.jenis) == (None, "12", nip, Jenis.GOLONGAN)


@pytest.mark.parametrize("jenis", Jenis)
def test_every_kind_is_read_by_one_call_without_writing(jenis: Jenis, nip: Nip) -> None:
    call = panggilan(nip, jenis)
    assert not call.writes
    assert call.params == {"nip": nip}
    assert nip.buka() not in call.path


def records(jenis: Jenis, nip: Nip, row: dict[str, Any]) -> Any:
    decoded = TypeAdapter(panggilan(nip, jenis).decode).validate_python(row if jenis is Jenis.DATA_UTAMA else [row])
    return (decoded,) if jenis is Jenis.DATA_UTAMA else tuple(decoded)


def test_a_siasn_record_becomes_a_row(nip: Nip) -> None:
    wire = {
        "id": "8ae48",
        "golonganId": "31",
        "golongan": "III/a",
        "skNomor": "1/A",
        "skTanggal": "01-03-2022",
        "tmtGolongan": "2022-04-01T00:00:00Z",
        "masaKerjaGolonganTahun": "4",
        "masaKerjaGolonganBulan": "0",
    }
    read = bacaan_siasn(Jenis.GOLONGAN, nip, Ada(records(Jenis.GOLONGAN, nip, wire), SEEN))
    assert isinstance(read, Ada)
    [row] = read.rows
    assert (row.id_siasn, row.kunci, read.seen) == ("8ae48", None, SEEN)
    assert [row.ambil(name).nilai for name in JENIS[Jenis.GOLONGAN].nama] == [
        "III/a",
        date(2022, 4, 1),
        "1/A",
        date(2022, 3, 1),
        4,
        0,
    ]


def test_nothing_and_failure_stay_what_they_are(nip: Nip) -> None:
    for read in (Kosong(SEEN), Gagal(NoAnswer())):
        assert bacaan_siasn(Jenis.GOLONGAN, nip, read) is read


@pytest.mark.parametrize(
    ("said", "name", "value"),
    [
        ({"masaKerjaGolonganTahun": "2 tahun"}, "masa_kerja_tahun", 2),
        ({"tmtGolongan": "31-02-2020"}, "tmt_golongan", Tanda.TAK_TERBACA),
        ({"tmtGolongan": "00-00-0000"}, "tmt_golongan", Tanda.KOSONG),
        ({"tmtGolongan": "1 April 2022"}, "tmt_golongan", date(2022, 4, 1)),
        ({"tmtGolongan": {"Time": "2022-04-01", "Valid": True}}, "tmt_golongan", Tanda.TAK_TERBACA),
        ({"skNomor": True}, "nomor_sk", Tanda.TAK_TERBACA),
    ],
)
def test_what_a_record_could_not_read_is_compared_as_it_was_written(
    said: dict[str, Any], name: str, value: object, nip: Nip
) -> None:
    """A value that is there is never taken for one that is not."""
    raw = {"id": "1", "golongan": "III/a", "skTanggal": "01-03-2022", **said}
    found = bacaan_siasn(Jenis.GOLONGAN, nip, Ada(records(Jenis.GOLONGAN, nip, raw), SEEN))
    assert isinstance(found, Ada)
    assert found.rows[0].ambil(name).nilai == value
    assert found.rows[0].ambil("tanggal_sk").nilai == date(2022, 3, 1)


def test_a_field_that_the_side_does_not_have_is_not_empty(nip: Nip) -> None:
    row = susun(Jenis.GOLONGAN, nip, {"golongan": "III/a", "nomor_sk": ""}, punya={"golongan", "nomor_sk"})
    assert row.ambil("nomor_sk").nilai is Tanda.KOSONG
    assert {name for name, isi in row.isi.items() if isi == TAK_DIPETAKAN} == {
        "tmt_golongan",
        "tanggal_sk",
        "masa_kerja_tahun",
        "masa_kerja_bulan",
    }


def test_titles_inside_a_name_are_said_without_a_field_for_them(nip: Nip) -> None:
    """They are there to be compared; a name without titles says nothing about any."""
    titled = susun(Jenis.DATA_UTAMA, nip, {"nama": "Drs. BUDI, M.Si."}, punya={"nama"})
    bare = susun(Jenis.DATA_UTAMA, nip, {"nama": "BUDI"}, punya={"nama"})
    assert [titled.ambil(name).nilai for name in ("gelar_depan", "gelar_belakang")] == ["DRS", "MSI"]
    assert {bare.ambil(name).nilai for name in ("gelar_depan", "gelar_belakang")} == {Tanda.TAK_DIPETAKAN}


@pytest.mark.parametrize("jenis", [Jenis.DATA_UTAMA, Jenis.JABATAN])
def test_a_position_made_of_other_fields_is_there_with_any_of_them(nip: Nip, jenis: Jenis) -> None:
    apart = susun(jenis, nip, {"jenis_jabatan_id": "4"}, punya={"jenis_jabatan_id", "jabatan_fungsional_umum_id"})
    assert apart.ambil("jabatan_id").nilai is Tanda.KOSONG
    assert susun(jenis, nip, {}, punya={"unor_id"}).ambil("jabatan_id") == TAK_DIPETAKAN
