"""The export of a kabupaten: written from SIASN's side, spelled as files are that circulate."""

from __future__ import annotations

import csv
import io

import pytest

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.ekspor import JUDUL, Ragam, baris_ekspor, ekspor_csv, ekspor_kabupaten, ubah_ragam


@pytest.fixture(scope="module")
def rows():
    kabupaten = Kabupaten.buat(40, seed=5, selisih=False)
    return list(ekspor_kabupaten(kabupaten.siasn, kabupaten.nips))


def test_a_row_says_what_data_utama_says(rows):
    assert len(rows) == 40
    for row in rows:
        assert tuple(row) == JUDUL
        assert row["NIP BARU"][:4] == row["TANGGAL LAHIR"][-4:]
        assert row["STATUS CPNS PNS"] in {"C", "P"}
        assert row["JENIS JABATAN ID"] in {"1", "2", "4"}
        assert row["JABATAN ID"]
        assert len(row["TAHUN LULUS"]) == 4
        assert row["NAMA SEKOLAH"]
    heads = [row for row in rows if row["JENIS JABATAN ID"] == "1"]
    assert all(row["JABATAN ID"] == row["UNOR ID"] for row in heads)


def test_what_siasn_leaves_out_is_empty():
    row = baris_ekspor({"nipBaru": "1", "eselonId": None, "validNik": True})
    assert (row["ESELON ID"], row["IS VALID NIK"], row["NAMA SEKOLAH"]) == ("", "1", "")


@pytest.mark.parametrize(
    ("ragam", "judul", "text"),
    [
        (Ragam(), "TMT CPNS", "01-03-2015"),
        (Ragam(tanggal="iso"), "TMT CPNS", "2015-03-01"),
        (Ragam(tanggal="iso_waktu"), "TMT CPNS", "2015-03-01T00:00:00Z"),
        (Ragam(tanggal="mdy"), "TMT CPNS", "3/1/2015"),
        (Ragam(petik=2), "NIP BARU", "''199002282015031000"),
        (Ragam(null=True), "ALAMAT", "null"),
        (Ragam(nol_hilang=True), "KEDUDUKAN HUKUM ID", "1"),
        (Ragam(bilangan="E"), "NIP BARU", "1,99002E+17"),
        (Ragam(bilangan="000"), "NIP BARU", "199002282015031000"),
        (Ragam(judul="ular"), "nip_baru", "199002282015031000"),
        (Ragam(penanda="kata"), "FLAG IKD", "true"),
    ],
)
def test_every_quirk_on_request(ragam, judul, text):
    row = dict.fromkeys(JUDUL, "") | {
        "NIP BARU": "199002282015031000",
        "TMT CPNS": "01-03-2015",
        "KEDUDUKAN HUKUM ID": "01",
        "FLAG IKD": "1",
    }
    assert ubah_ragam(row, ragam)[judul] == text


@pytest.mark.parametrize("kolom", [65, 67, 69])
@pytest.mark.parametrize("enkode", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_file_is_whole_in_every_version_and_encoding(rows, kolom, enkode):
    body = ekspor_csv(rows, Ragam(kolom=kolom), pemisah=";", enkode=enkode)
    lines = list(csv.reader(io.StringIO(body.decode(enkode), newline=""), delimiter=";"))
    assert len(lines) == 41
    assert {len(line) for line in lines} == {kolom}
