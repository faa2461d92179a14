"""Hosts of another shape: a person's own key, a decree table for everything, joins, several tables, code and text.

Every test on SQLite, MariaDB and PostgreSQL: what a profile means does not depend on the database.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, text

from siasn_client.baris import Ada, Baris, Gagal, Isi, Jenis, Kosong, Lingkup, Tanda, Ubahan
from siasn_client.errors import Moved
from siasn_client.privacy import Nip
from simpeg_adapters.errors import HostBroken, ProfilError, WriteRefused
from simpeg_adapters.mapping import Profil, periksa
from simpeg_adapters.sql import SqlHost

SATU, DUA, TIGA = map(Nip, ("199002282015031000", "198505052010012000", "197001011995031000"))

TABEL = """
CREATE TABLE pegawai (id_pegawai INTEGER PRIMARY KEY, nip_baru VARCHAR(30), nama VARCHAR(80), tempatlahir VARCHAR(40),
                      tempat_lahir VARCHAR(40), nm_ayah VARCHAR(80), nm_ibu VARCHAR(80));
CREATE TABLE sk (id_sk INTEGER PRIMARY KEY, id_pegawai INTEGER, id_kategori_sk INTEGER, no_sk VARCHAR(60),
                 tgl_sk DATE, tmt DATE, gol VARCHAR(8), id_siasn VARCHAR(36));
CREATE TABLE mutasi (id INTEGER PRIMARY KEY, id_pegawai INTEGER, id_sk INTEGER, jenjab VARCHAR(4), id_j INTEGER,
                     jabatan VARCHAR(100), jabatan_lain VARCHAR(100), unit VARCHAR(100));
CREATE TABLE jabatan (id_j INTEGER PRIMARY KEY, nama VARCHAR(100), bkn VARCHAR(36));
CREATE TABLE unit (kode VARCHAR(10), nama VARCHAR(100), bkn VARCHAR(36));
CREATE TABLE kursus (id INTEGER PRIMARY KEY, id_pegawai INTEGER, nama VARCHAR(100), nomor VARCHAR(40),
                     jenis VARCHAR(4));
CREATE TABLE seminar (id INTEGER PRIMARY KEY, id_pegawai INTEGER, nama VARCHAR(100), nomor VARCHAR(40));

INSERT INTO pegawai VALUES (11, '199002282015031000', 'BUDI', 'Lama', '', 'Ayah Satu', ''),
                           (12, '198505052010012000', 'ANI', '', 'Baru', '', 'Ibu Dua');
INSERT INTO sk VALUES (1, 11, 5, '823/1', '2015-03-01', '2015-04-01', 'III/a', 'G1'),
                      (2, 11, 5, '823/2', '2019-03-01', '2019-04-01', 'III/b', ''),
                      (3, 11, 10, '821/3', '2016-01-01', '2016-02-01', '', ''),
                      (4, 12, 5, '823/4', NULL, '2011-04-01', 'III/c', ''),
                      (5, 11, 5.0, '823/5', NULL, '2023-04-01', 'III/c', ''),
                      (6, 11, 51, '824/1', NULL, '2023-05-01', 'III/c', '');
INSERT INTO mutasi VALUES (1, 11, 3, '2', 7, 'Guru', '', 'DINAS PENDIDIKAN'),
                          (2, 11, 0, '2', 98, '', 'Pranata  Data', 'Dinas Lain'),
                          (3, 11, 99, '2', 1185, '', '', 'Dinas Pendidikan'), (4, 12, 4, '2', 0, '', 'guru', 'KEMBAR');
INSERT INTO jabatan VALUES (7, 'Guru', 'JF7'), (8, 'Pranata Data', ''), (98, 'LAIN-LAIN', '');
INSERT INTO unit VALUES ('1', 'Dinas Pendidikan', 'U1'), ('2', 'Dinas Kesehatan', ''), ('3', 'Kembar', 'U3'),
                        ('4', 'kembar', 'U4');
INSERT INTO kursus VALUES (1, 11, 'Kursus A', 'K/1', '2'), (2, 11, 'Kursus B', 'K/2', '9');
INSERT INTO seminar VALUES (1, 11, 'Seminar A', 'S/1'), (2, 12, 'Seminar B', 'S/2');
"""

PROFIL = """
versi = 1
nama = "sk"

[pegawai]
tabel = "pegawai"
kunci = "id_pegawai"
nip = "nip_baru"

[rujukan]
jabatan = { tabel = "jabatan", kode = "id_j", padanan = "bkn", nama = "nama" }
unit = { tabel = "unit", kode = "kode", padanan = "bkn", nama = "nama" }
bebas = { tanpa_tabel = true }

[jenis.data_utama]
tabel = "pegawai"
kunci = "nip_baru"
nip = "nip_baru"
tulis = ["*"]
[jenis.data_utama.bidang]
nama = "nama"
tempat_lahir = { kolom = "tempat_lahir", atau = ["tempatlahir"] }

[jenis.golongan]
tabel = "sk"
kunci = "id_sk"
pegawai = "id_pegawai"
id_siasn = "id_siasn"
hanya = { id_kategori_sk = ["5"] }
tulis = ["*"]
sisip = true
[jenis.golongan.bidang]
golongan = "gol"
tmt_golongan = { kolom = "tmt", pembersih = "tanggal" }
nomor_sk = "no_sk"

[jenis.jabatan]
tabel = "mutasi"
kunci = "id"
pegawai = "id_pegawai"
tulis = ["*"]
sisip = true
sambung.sk = { tabel = "sk", kolom = "id_sk", ke = "id_sk" }
[jenis.jabatan.bidang]
jenis_jabatan_id = { tetap = "2" }
jabatan_id = { kolom = "id_j", rujukan = "jabatan", lain = ["98", "1185"], teks = "jabatan_lain" }
unor_id = { kolom = "unit", rujukan = "unit", lewat = "nama" }
nomor_sk = "sk.no_sk"
tmt_jabatan = { kolom = "sk.tmt", pembersih = "tanggal" }

[jenis.kursus]
tabel = "kursus"
kunci = "id"
pegawai = "id_pegawai"
tulis = ["*"]
sisip = true
hanya = { jenis = ["2", "9"] }
[jenis.kursus.bidang]
nama_kursus = "nama"
nomor_sertifikat = "nomor"
jenis_diklat_id = "jenis"

[[jenis.kursus.lagi]]
tabel = "seminar"
kunci = "id"
pegawai = "id_pegawai"
tulis = ["nama_kursus"]
sisip = true
[jenis.kursus.lagi.bidang]
nama_kursus = "nama"
nomor_sertifikat = "nomor"
jenis_diklat_id = { tetap = "5" }

[jenis.orang_tua]
tabel = "pegawai"
kunci = "id_pegawai"
nip = "nip_baru"
terisi = ["nm_ayah"]
tulis = ["*"]
[jenis.orang_tua.bidang]
peran = { tetap = "ayah" }
nama = "nm_ayah"

[[jenis.orang_tua.lagi]]
tabel = "pegawai"
kunci = "id_pegawai"
nip = "nip_baru"
terisi = ["nm_ibu"]
[jenis.orang_tua.lagi.bidang]
peran = { tetap = "ibu" }
nama = "nm_ibu"
"""
PADANAN = {"jabatan": {"8": "JF8"}, "unit": {"dinas lain": "U9"}}
Buka = Callable[..., SqlHost]


KUNCI = {
    "sqlite": "INTEGER PRIMARY KEY",
    "mariadb": "INTEGER PRIMARY KEY AUTO_INCREMENT",
    "postgresql": "INTEGER GENERATED BY DEFAULT AS IDENTITY (START WITH 100) PRIMARY KEY",
}
SERVER = [pytest.param(jenis, marks=pytest.mark.acceptance) for jenis in ("mariadb", "postgresql")]


@pytest.fixture(params=["sqlite", *SERVER])
def engine(request: pytest.FixtureRequest, basis_data: Callable[[str], str]) -> Iterator[Engine]:
    found = create_engine(basis_data(request.param))
    with found.begin() as conn:
        for statement in TABEL.replace("INTEGER PRIMARY KEY", KUNCI[request.param]).split(";")[:-1]:
            conn.execute(text(statement))
    yield found
    found.dispose()


@pytest.fixture
def buka(engine: Engine, tmp_path: Path) -> Buka:
    def open_host(profil: str = PROFIL, **rest: object) -> SqlHost:
        path = tmp_path / "sk.toml"
        path.write_text(profil, encoding="utf-8")
        return SqlHost(engine, Profil.from_toml(path), writable=True, **{"padanan": PADANAN, **rest})

    return open_host


@pytest.fixture
def host(buka: Buka) -> SqlHost:
    return buka()


def baca(host: SqlHost, nip: Nip, jenis: Jenis) -> tuple[Baris, ...]:
    found = host.read([SATU, DUA, TIGA], [jenis])[nip][jenis]
    if isinstance(found, Gagal):
        raise found.error
    return found.rows if isinstance(found, Ada) else ()


def ubah(row: Baris, **nilai: str) -> Ubahan:
    return Ubahan(row.jenis, row.nip, row.kunci, row.sidik(), nilai)


def satu(engine: Engine, statement: str) -> tuple[object, ...]:
    with engine.connect() as conn:
        return tuple(conn.execute(text(statement)).one())


# a person's own key


def test_rows_are_found_by_the_persons_own_key(host: SqlHost) -> None:
    assert list(host.nips(Lingkup())) == [DUA, SATU]
    assert [row.kunci for row in baca(host, SATU, Jenis.GOLONGAN)] == ["1", "2", "5"]
    assert [row.nip for row in baca(host, DUA, Jenis.GOLONGAN)] == [DUA]


def test_somebody_the_host_does_not_have_has_no_rows(host: SqlHost) -> None:
    assert isinstance(host.read([TIGA], [Jenis.GOLONGAN])[TIGA][Jenis.GOLONGAN], Kosong)


def test_a_person_entered_twice_has_the_rows_of_both_entries(host: SqlHost, engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(text("INSERT INTO pegawai VALUES (13, '199002282015031000', 'BUDI', '', '', '', '')"))
        conn.execute(text("UPDATE sk SET id_pegawai = 13 WHERE id_sk = 2"))
    assert [row.kunci for row in baca(host, SATU, Jenis.GOLONGAN)] == ["1", "2", "5"]
    new = Ubahan(Jenis.GOLONGAN, SATU, None, None, {"golongan": "III/d", "nomor_sk": "823/9"})
    with pytest.raises(WriteRefused, match="lebih dari satu kali"):
        host.write(new)


def test_a_new_row_gets_the_persons_own_key_and_what_makes_it_one_of_this_kind(host: SqlHost, engine: Engine) -> None:
    nilai = {"golongan": "III/d", "tmt_golongan": "2027-04-01", "nomor_sk": "823/9"}
    host.write(Ubahan(Jenis.GOLONGAN, DUA, None, None, nilai, "G9"))
    found = satu(engine, "SELECT id_pegawai, id_kategori_sk, gol, tgl_sk FROM sk WHERE id_siasn = 'G9'")
    assert found == (12, 5, "III/d", None)
    assert baca(host, DUA, Jenis.GOLONGAN)[-1].id_siasn == "G9"


def test_a_row_of_another_person_is_not_written(host: SqlHost) -> None:
    row = baca(host, SATU, Jenis.GOLONGAN)[0]
    with pytest.raises(Moved):
        host.write(Ubahan(row.jenis, DUA, row.kunci, row.sidik(), {"nomor_sk": "x"}))


# only some rows of a table


def test_only_rows_with_the_right_code_are_of_the_kind_also_where_it_is_a_float(host: SqlHost) -> None:
    assert [row.ambil("nomor_sk").mentah for row in baca(host, SATU, Jenis.GOLONGAN)] == ["823/1", "823/2", "823/5"]


def test_a_row_of_another_kind_cannot_be_written_by_its_key(host: SqlHost) -> None:
    with pytest.raises(Moved):
        host.write(Ubahan(Jenis.GOLONGAN, SATU, "3", "x", {"nomor_sk": "x"}))


def test_a_row_without_anything_in_it_is_no_row(host: SqlHost) -> None:
    assert [(row.ambil("peran").nilai, row.kunci) for row in baca(host, SATU, Jenis.ORANG_TUA)] == [("ayah", "11")]
    assert [(row.ambil("peran").nilai, row.kunci) for row in baca(host, DUA, Jenis.ORANG_TUA)] == [
        ("ibu", "pegawai:12")
    ]


def test_a_row_is_not_emptied_out_of_its_kind(host: SqlHost) -> None:
    row = baca(host, SATU, Jenis.ORANG_TUA)[0]
    with pytest.raises(WriteRefused, match="bukan lagi baris"):
        host.write(ubah(row, nama=""))


# a joined table


def test_a_joined_row_gives_its_columns_and_a_missing_one_gives_nothing(host: SqlHost) -> None:
    found = [
        (row.kunci, row.ambil("nomor_sk").mentah, row.ambil("tmt_jabatan").nilai)
        for row in baca(host, SATU, Jenis.JABATAN)
    ]
    assert found == [("1", "821/3", date(2016, 2, 1)), ("2", "", Tanda.KOSONG), ("3", "", Tanda.KOSONG)]


def test_two_joined_rows_for_one_fail_the_person_and_nobody_else(host: SqlHost, engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(text("CREATE TABLE sk2 AS SELECT * FROM sk"))
        conn.execute(text("DROP TABLE sk"))
        conn.execute(text("ALTER TABLE sk2 RENAME TO sk"))
        conn.execute(text("INSERT INTO sk VALUES (3, 11, 10, '821/9', NULL, NULL, '', '')"))
        conn.execute(text("INSERT INTO sk SELECT * FROM sk WHERE id_sk = 4"))  # the same once more is no contradiction
    found = host.read([SATU, DUA], [Jenis.JABATAN])
    failed = found[SATU][Jenis.JABATAN]
    assert isinstance(failed, Gagal)
    assert isinstance(failed.error, HostBroken)
    assert "sk" in failed.error.pesan
    assert "id_sk" in failed.error.pesan
    assert isinstance(found[DUA][Jenis.JABATAN], Ada)


def test_nothing_is_written_through_a_join(host: SqlHost, engine: Engine) -> None:
    row = baca(host, SATU, Jenis.JABATAN)[0]
    with pytest.raises(WriteRefused, match="dibaca dari tabel sk lewat sambungan 'sk'"):
        host.write(ubah(row, nomor_sk="821/9"))
    host.write(ubah(row, unor_id=""))
    assert satu(engine, "SELECT unit FROM mutasi WHERE id = 1") == ("",)


def test_a_profile_that_would_write_through_a_join_is_refused(buka: Buka) -> None:
    with pytest.raises(ProfilError, match=r"kunci `tulis` memuat 'nomor_sk' yang tidak dapat ditulis"):
        buka(PROFIL.replace('tulis = ["*"]\nsisip = true\nsambung', 'tulis = ["nomor_sk"]\nsambung'))


# constants


def test_a_constant_is_read_and_never_changed(host: SqlHost) -> None:
    row = baca(host, SATU, Jenis.JABATAN)[0]
    assert row.ambil("jenis_jabatan_id").nilai == "2"
    with pytest.raises(WriteRefused, match="nilainya tetap '2' di tabel mutasi"):
        host.write(ubah(row, jenis_jabatan_id="4"))
    host.write(ubah(row, jenis_jabatan_id="2", jabatan_id="JF8"))
    assert baca(host, SATU, Jenis.JABATAN)[0].ambil("jabatan_id").nilai == "JF8"


# code and text


@pytest.mark.parametrize(
    ("which", "read", "name"),
    [
        (0, Isi("JF7", "JF7"), "Guru"),
        (1, Isi("JF8", "JF8"), "Pranata  Data"),  # the name of a code that only the crosswalk knows
        (2, Isi("", Tanda.KOSONG), ""),  # "other", and nothing said
    ],
)
def test_a_code_that_means_see_the_text_is_read_by_the_text(host: SqlHost, which: int, read: Isi, name: str) -> None:
    row = baca(host, SATU, Jenis.JABATAN)[which]
    assert (row.ambil("jabatan_id"), row.ambil("jabatan_nama").mentah) == (read, name)


def test_where_there_is_no_code_the_text_counts(host: SqlHost) -> None:
    assert baca(host, DUA, Jenis.JABATAN)[0].ambil("jabatan_id").nilai == "JF7"


def test_a_text_that_no_name_is_like_is_shown_as_it_is(host: SqlHost, engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(text("UPDATE mutasi SET jabatan_lain = 'Pesuruh' WHERE id = 2"))
    assert baca(host, SATU, Jenis.JABATAN)[1].ambil("jabatan_id") == Isi("Pesuruh", Tanda.TANPA_PADANAN)


def test_a_code_is_written_with_its_text_emptied(host: SqlHost, engine: Engine) -> None:
    host.write(ubah(baca(host, SATU, Jenis.JABATAN)[1], jabatan_id="JF7"))
    assert satu(engine, "SELECT id_j, jabatan_lain FROM mutasi WHERE id = 2") == (7, "")


# a text read through a name


def test_a_text_is_read_through_the_name_or_the_crosswalk(host: SqlHost) -> None:
    assert [row.ambil("unor_id").nilai for row in baca(host, SATU, Jenis.JABATAN)] == ["U1", "U9", "U1"]


def test_a_name_that_two_codes_share_is_nobodys(host: SqlHost) -> None:
    assert baca(host, DUA, Jenis.JABATAN)[0].ambil("unor_id") == Isi("KEMBAR", Tanda.TANPA_PADANAN)


def test_a_text_is_written_as_the_hosts_own_name(host: SqlHost, engine: Engine) -> None:
    row = baca(host, SATU, Jenis.JABATAN)[1]
    host.write(ubah(row, unor_id="U1"))
    assert satu(engine, "SELECT unit FROM mutasi WHERE id = 2") == ("Dinas Pendidikan",)
    for unsure in ("U3", "U9"):
        with pytest.raises(WriteRefused, match="no host code"):
            host.write(ubah(baca(host, SATU, Jenis.JABATAN)[1], unor_id=unsure))


# further tables


def test_rows_of_further_tables_follow_with_the_tables_name_in_their_key(host: SqlHost) -> None:
    found = [
        (row.kunci, row.ambil("nama_kursus").mentah, row.ambil("jenis_diklat_id").mentah)
        for row in baca(host, SATU, Jenis.KURSUS)
    ]
    assert found == [("1", "Kursus A", "2"), ("2", "Kursus B", "9"), ("seminar:1", "Seminar A", "5")]


def test_a_row_of_a_further_table_is_written_there(host: SqlHost, engine: Engine) -> None:
    host.write(ubah(baca(host, SATU, Jenis.KURSUS)[2], nama_kursus="Seminar C"))
    assert satu(engine, "SELECT nama FROM seminar WHERE id = 1") == ("Seminar C",)
    assert satu(engine, "SELECT nama FROM kursus WHERE id = 1") == ("Kursus A",)
    with pytest.raises(WriteRefused, match=r"penulisan nomor_sertifikat pada \[jenis.kursus.lagi.1\]"):
        host.write(ubah(baca(host, SATU, Jenis.KURSUS)[2], nomor_sertifikat="S/9"))


def test_a_new_row_goes_to_the_first_table_whose_constants_fit(host: SqlHost, engine: Engine) -> None:
    host.write(Ubahan(Jenis.KURSUS, DUA, None, None, {"nama_kursus": "Baru", "jenis_diklat_id": "5"}))
    assert satu(engine, "SELECT count(*), max(id_pegawai) FROM seminar WHERE nama = 'Baru'") == (1, 12)
    host.write(Ubahan(Jenis.KURSUS, DUA, None, None, {"nama_kursus": "Lain", "jenis_diklat_id": "9"}))
    assert satu(engine, "SELECT count(*), max(jenis) FROM kursus WHERE nama = 'Lain'") == (1, "9")


def test_a_new_row_that_is_in_a_further_table_already_is_not_doubled(host: SqlHost) -> None:
    row = {"nama_kursus": "Seminar B", "nomor_sertifikat": "S/2", "jenis_diklat_id": "5"}
    with pytest.raises(Moved):
        host.write(Ubahan(Jenis.KURSUS, DUA, None, None, row))


def test_one_table_may_hold_two_rows_of_a_kind_side_by_side(host: SqlHost, engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(text("UPDATE pegawai SET nm_ibu = 'Ibu Satu' WHERE id_pegawai = 11"))
    rows = baca(host, SATU, Jenis.ORANG_TUA)
    assert [(row.ambil("peran").nilai, row.ambil("nama").mentah) for row in rows] == [
        ("ayah", "Ayah Satu"),
        ("ibu", "Ibu Satu"),
    ]
    with pytest.raises(WriteRefused, match=r"\[jenis.orang_tua.lagi.1\]"):
        host.write(ubah(rows[1], nama="X"))


# a second column


def test_an_empty_column_is_read_from_the_next_one_and_both_are_kept_in_step(host: SqlHost, engine: Engine) -> None:
    (row,) = baca(host, SATU, Jenis.DATA_UTAMA)
    assert row.ambil("tempat_lahir").mentah == "Lama"
    host.write(ubah(row, tempat_lahir="Cilacap"))
    assert satu(engine, "SELECT tempat_lahir, tempatlahir FROM pegawai WHERE id_pegawai = 11") == ("Cilacap", "")


# what a side does not have


def test_a_field_that_the_table_does_not_have_is_not_empty(host: SqlHost) -> None:
    assert baca(host, SATU, Jenis.GOLONGAN)[0].ambil("masa_kerja_tahun").nilai is Tanda.TAK_DIPETAKAN
    assert baca(host, SATU, Jenis.DATA_UTAMA)[0].ambil("nik").nilai is Tanda.TAK_DIPETAKAN


# the live schema


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('kunci = "id_pegawai"\nnip', 'kunci = "id_peg"\nnip', r"pegawai.id_peg tidak ada \(\[pegawai\]"),
        ("id_kategori_sk = ", "kategori = ", r"sk.kategori tidak ada \(\[jenis.golongan\]"),
        ('tabel = "sk", kolom', 'tabel = "skk", kolom', r"tabel skk tidak ada \(\[jenis.jabatan.sambung.sk\]\)"),
        ('ke = "id_sk"', 'ke = "idsk"', r"sk.idsk tidak ada \(\[jenis.jabatan.sambung.sk\]; yang mirip: id_sk"),
        ('"sk.no_sk"', '"sk.nosk"', r"sk.nosk tidak ada \(\[jenis.jabatan.sambung.sk\]; yang mirip: no_sk"),
        ('kolom = "id_sk", ke', 'kolom = "idsk", ke', r"mutasi.idsk tidak ada \(\[jenis.jabatan\]"),
        ('teks = "jabatan_lain"', 'teks = "lain"', r"mutasi.lain tidak ada"),
        ('atau = ["tempatlahir"]', 'atau = ["lahir"]', r"pegawai.lahir tidak ada"),
        ('terisi = ["nm_ayah"]', 'terisi = ["ayah"]', r"pegawai.ayah tidak ada \(\[jenis.orang_tua\]"),
        ('tabel = "seminar"', 'tabel = "r_seminar"', r"r_seminar tidak ada \(\[jenis.kursus.lagi.1\]"),
    ],
)
def test_what_the_database_lacks_is_named_with_its_section(
    buka: Buka, engine: Engine, old: str, new: str, told: str
) -> None:
    assert old in PROFIL
    with pytest.raises(ProfilError, match=told):
        periksa(buka(PROFIL.replace(old, new, 1))._profil, engine)
