"""Every quirk of the export, one by one and together."""

from __future__ import annotations

import pytest

from siasn_client.errors import FileRefused
from siasn_client.sanding.ekspor import KOLOM, GayaTanggal, tinjau
from siasn_client.testing.kabupaten.ekspor import JUDUL, Ragam, ubah_ragam
from siasn_client.testing.kabupaten.populasi import buat_populasi

POPULASI = buat_populasi(600, 560, seed=3)
ROWS = POPULASI.siasn


def looked(rows, **rest):
    rows = list(rows)
    return tinjau(list(rows[0]), rows, **{"nip_buatan": True, **rest}), rows


@pytest.mark.parametrize("kolom", [65, 67, 69])
@pytest.mark.parametrize("tanggal", ["dmy", "iso", "iso_waktu", "mdy"])
@pytest.mark.parametrize(
    "ragam",
    [
        {},
        {"petik": 1, "null": True},
        {"petik": 2, "nol_hilang": True, "penanda": "kata"},
        {"judul": "ular", "nol_hilang": True},
    ],
)
def test_all_spellings_of_a_file_give_the_same_people(kolom, tanggal, ragam):
    kind = Ragam(kolom=kolom, tanggal=tanggal, **ragam)
    found, rows = looked(ubah_ragam(row, kind) for row in ROWS[:200])
    assert found.versi == kolom
    assert found.ditolak == {}
    plain, clean = looked(ubah_ragam(row, Ragam(kolom=kolom)) for row in ROWS[:200])
    assert [found.bersihkan(row) for row in rows] == [plain.bersihkan(row) for row in clean]


@pytest.mark.parametrize(
    ("judul", "text", "nilai"),
    [
        ("KEDUDUKAN HUKUM ID", "1", "01"),
        ("KEDUDUKAN HUKUM ID", "1.0", "01"),
        ("KEDUDUKAN HUKUM ID", "71", "71"),
        ("KEDUDUKAN HUKUM ID", "101", "101"),
        ("TINGKAT PENDIDIKAN ID", "5", "05"),
        ("JENIS PEGAWAI ID", "'1", "01"),
        ("AGAMA ID", "1", "1"),
        ("UNOR ID", "8ae48290000", "8ae48290000"),
        ("JENIS KELAMIN", "F", "F"),
        ("NAMA", "'Aisyah ", "Aisyah"),
        ("NAMA", "null", ""),
        ("ALAMAT", "NULL", ""),
        ("NIK", "''9999996011950000", "9999996011950000"),
        ("MK TAHUN", "5.0", "5"),
        ("TAHUN LULUS", "2008", "2008"),
        ("IS VALID NIK", "true", "1"),
        ("IS VALID NIK", "0", "0"),
        ("FLAG IKD", "sudah", "sudah"),
        ("TMT CPNS", "01-01-0001", ""),
    ],
)
def test_every_quirk_of_a_cell(judul, text, nilai):
    rows = [*(dict(row) for row in ROWS[:50]), dict(ROWS[50]) | {judul: text}]
    found, _ = looked(rows)
    nama = next(kolom.nama for kolom in KOLOM if kolom.judul == judul)
    assert found.bersihkan(rows[-1])[nama] == nilai


def test_a_file_with_other_columns_says_what_is_missing_and_what_is_more():
    rows = [{j: t for j, t in row.items() if j != "NIK"} | {"CATATAN": "x"} for row in ROWS[:20]]
    found, _ = looked(rows)
    assert (found.versi, found.hilang, found.lebih) == (None, ("nik",), ("CATATAN",))
    assert found.bersihkan(rows[0])["nik"] == ""
    assert "bukan susunan 65, 67 atau 69 kolom" in found.catatan()[0]


def test_a_refused_column_is_empty_and_said():
    rows = [dict(row) | {"TMT JABATAN": "3/4/2020"} for row in ROWS[:20]]
    found, _ = looked(rows)
    assert found.bersihkan(rows[0])["tmt_jabatan"] == ""
    assert found.catatan() == ["Kolom TMT JABATAN tidak dipakai: tidak dapat dibedakan mana hari dan mana bulan."]
    assert found.gaya["tanggal_lahir"] is GayaTanggal.HARI_DULU


@pytest.mark.parametrize(
    ("nips", "buatan"),
    [
        (["1.99002282015031E+17"], True),
        (["1,99002E+17"], True),
        (["1.99e17"], True),
        (["199002282015031000", "198501012010012000", "197812312005011000"], False),
    ],
)
def test_nips_damaged_by_a_spreadsheet_are_refused_and_never_repaired(nips, buatan):
    rows = [dict(ROWS[0]) | {"NIP BARU": nip} for nip in nips]
    with pytest.raises(FileRefused, match="damaged") as told:
        tinjau(JUDUL, rows, nip_buatan=buatan)
    assert "Tidak ada yang dapat memulihkannya" in told.value.pesan
    assert "199002" not in told.value.pesan


def test_invented_people_and_single_odd_numbers_are_no_damage():
    rows = [dict(row) for row in ROWS[:20]]
    assert tinjau(JUDUL, rows, nip_buatan=True).baris == 20
    odd = [dict(ROWS[n]) | {"NIP BARU": f"{ROWS[n]['NIP BARU'][:15]}00{n}"} for n in range(1, 9)]
    assert tinjau(JUDUL, [*odd, *rows[:2]]).baris == 10, "two that end in 000 are cases, not a broken file"


@pytest.mark.parametrize("nik", ["3,30000010190000E+15", "3300000101900000"])
def test_damaged_niks_are_not_used(nik):
    rows = [dict(row) | {"NIK": nik} for row in ROWS[:20]]
    for number, row in enumerate(rows):
        row["NIP BARU"] = f"{row['NIP BARU'][:15]}{number + 1:03}"
    found = tinjau(JUDUL, rows)
    assert found.bersihkan(rows[0])["nik"] == ""
    assert "NIK" in found.catatan()[0]


def test_an_empty_list_is_refused():
    with pytest.raises(FileRefused, match="no rows"):
        tinjau(JUDUL, [])


def test_nothing_of_a_person_is_in_what_is_known_of_the_file():
    found, rows = looked(ROWS[:50])
    assert not any(row["NIP BARU"] in repr(found) or row["NAMA"] in repr(found) for row in rows)
