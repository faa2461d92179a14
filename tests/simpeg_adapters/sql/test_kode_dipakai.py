"""The codes and texts that people's rows use, counted, with what they lie under; nothing about anybody."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from siasn_client.sanding.padanan import KodeLokal, TabelLokal
from simpeg_adapters.mapping import Profil
from simpeg_adapters.sql.kode_dipakai import baca_kode_lokal

PROFIL = """versi = 1
nama = "uji"
[pegawai]
tabel = "orang"
nip = "nip"
unit = "unit"
rujukan_unit = "unor"
[rujukan]
unor = { tabel = "a_unit", kode = "kode", padanan = "idbkn", nama = "nama" }
tingkat = { tabel = "a_tingkat", kode = "kode", padanan = "idbkn", nama = "nama" }
jurusan = { tabel = "a_jurusan", kode = "kode", nama = "nama" }
jfu = { tabel = "a_jfu", kode = "kode", nama = "nama" }
hukuman = { tanpa_tabel = true }
[jenis.jabatan]
tabel = "r_jab"
kunci = "id"
nip = "nip"
hanya = { aktif = ["1"] }
[jenis.jabatan.bidang]
unor_id = { kolom = "unit", rujukan = "unor", salinan = "unit_teks" }
jabatan_id = { kolom = "jab", rujukan = "jfu", lain = ["98"], teks = "jab_lain" }
[jenis.pendidikan]
tabel = "r_pend"
kunci = "id"
nip = "nip"
[jenis.pendidikan.bidang]
tingkat_pendidikan_id = { kolom = "tk", rujukan = "tingkat" }
pendidikan_id = { kolom = "jur", rujukan = "jurusan" }
[jenis.hukuman_disiplin]
tabel = "r_huk"
kunci = "id"
nip = "nip"
[jenis.hukuman_disiplin.bidang]
jenis_hukuman_id = { kolom = "hukuman", rujukan = "hukuman", lewat = "nama" }
"""
TABLES = """
create table orang (nip text, unit text);
create table a_unit (kode text, nama text, idbkn text);
insert into a_unit values ('01', 'Dinas Contoh', 'B1'), ('01.02', 'Bidang Data', ''), ('01.02.03', 'Seksi', ''),
    ('010', 'Lain', '');
create table a_tingkat (kode text, nama text, idbkn text);
insert into a_tingkat values ('5', 'Sarjana', '40'), ('6', 'Magister', '');
create table a_jurusan (kode text, nama text);
insert into a_jurusan values ('7', 'Hukum'), ('8', 'Gizi');
create table a_jfu (kode text, nama text);
insert into a_jfu values ('1', 'Pramu');
create table r_jab (id integer, nip text, unit text, unit_teks text, jab text, jab_lain text, aktif text);
insert into r_jab values
    (1, 'x', '01.02', '', '1', '', '1'), (2, 'x', '01.02', '', '98', 'Operator Komputer', '1'),
    (3, 'x', '77', 'Unit Lama', '98', 'OPERATOR  KOMPUTER', '1'),
    (4, 'x', '77', 'Unit lama', '0', 'Operator Komputer', '1'),
    (5, 'x', '01', '', '1', '', '0'), (6, 'x', '0', '', '98', '-', '1');
create table r_pend (id integer, nip text, tk text, jur text);
insert into r_pend values (1, 'x', '5', '7'), (2, 'x', '5', '7'), (3, 'x', '6', '7'), (4, 'x', '6', '8');
create table r_huk (id integer, nip text, hukuman text);
insert into r_huk values (1, 'x', 'Teguran lisan'), (2, 'x', ''), (3, 'x', 'Teguran  Lisan');
"""


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    found = create_engine(f"sqlite:///{(tmp_path / 'simpeg.db').as_posix()}")
    with found.begin() as conn:
        for statement in filter(str.strip, TABLES.split(";")):
            conn.execute(text(statement))
    yield found
    found.dispose()


@pytest.fixture
def tables(engine: Engine, tmp_path: Path) -> dict[str, TabelLokal]:
    path = tmp_path / "uji.toml"
    path.write_text(PROFIL, encoding="utf-8")
    return {table.nama: table for table in baca_kode_lokal(engine, Profil.from_toml(path))}


def code(table: TabelLokal, kode: str) -> KodeLokal:
    return next(each for each in table.kode if each.entri.kode == kode)


def test_every_reference_with_a_table_of_bkns_is_read(tables) -> None:
    assert {name: table.bkn for name, table in tables.items()} == {
        "unor": "unor",
        "jfu": "jabatan_fungsional_umum",
        "tingkat": "tingkat_pendidikan",
        "jurusan": "pendidikan",
        "hukuman": "jenis_hukuman",
    }


def test_codes_are_counted_and_those_of_other_rows_are_not(tables) -> None:
    counts = {each.entri.kode: each.dipakai for each in tables["unor"].kode}
    assert counts == {"01.02": 2, "77": 2, "01": 0, "01.02.03": 0, "010": 0}


def test_a_unit_knows_what_it_lies_under(tables) -> None:
    found = code(tables["unor"], "01.02.03").entri
    assert (found.induk, found.induk_kode) == (("Bidang Data", "Dinas Contoh"), "01.02")
    assert code(tables["unor"], "010").entri.induk == ()


def test_a_column_says_what_a_unit_lies_under_where_its_codes_do_not(engine, tmp_path) -> None:
    with engine.begin() as conn:
        for statement in (
            "alter table a_unit add column atas text",
            "update a_unit set atas = '010' where kode = '01.02'",
            "update a_unit set atas = '010' where kode = '010'",
            "update a_unit set atas = '01.02' where kode = '01.02.03'",
            "update a_unit set atas = 'hilang' where kode = '01'",
        ):
            conn.execute(text(statement))
    path = tmp_path / "induk.toml"
    path.write_text(
        PROFIL.replace(
            'padanan = "idbkn", nama = "nama" }\ntingkat', 'padanan = "idbkn", nama = "nama", induk = "atas" }\ntingkat'
        ),
        encoding="utf-8",
    )
    unor = next(each for each in baca_kode_lokal(engine, Profil.from_toml(path)) if each.nama == "unor")
    found = code(unor, "01.02.03").entri
    assert (found.induk, found.induk_kode) == (("Bidang Data", "Lain"), "01.02")
    assert code(unor, "010").entri.induk == code(unor, "01").entri.induk == ()
    assert code(unor, "01").padanan == "B1"


def test_a_code_without_a_row_takes_its_name_from_the_copy_beside_it(tables) -> None:
    found = code(tables["unor"], "77")
    assert (found.ada, found.entri.nama) == (False, "Unit Lama")


def test_the_counterpart_of_the_local_table_comes_along(tables) -> None:
    assert code(tables["unor"], "01").padanan == "B1"
    assert code(tables["tingkat"], "6").padanan == ""


def test_an_education_lies_under_the_level_it_mostly_stands_beside(tables) -> None:
    assert code(tables["jurusan"], "7").entri.induk == ("S-1/Sarjana",)
    assert code(tables["jurusan"], "8").entri.induk == ("Magister",)


def test_texts_in_several_spellings_are_one(tables) -> None:
    texts = [(each.entri.nama, each.dipakai) for each in tables["jfu"].kode if not each.entri.kode]
    assert texts == [("Operator Komputer", 3)]


def test_a_code_that_means_see_the_text_is_no_code(tables) -> None:
    assert {each.entri.kode for each in tables["jfu"].kode} == {"", "1"}


def test_a_reference_without_a_table_has_its_texts(tables) -> None:
    (found,) = tables["hukuman"].kode
    assert (found.entri.kode, found.entri.nama, found.dipakai) == ("", "Teguran  Lisan", 2)
