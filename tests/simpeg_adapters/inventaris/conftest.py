"""A small e-Simpeg of three tables, its profile, and what an inventory of it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from simpeg_adapters.mapping import Profil, Skema, periksa

PROFIL = """versi = 1
nama = "uji"
[pegawai]
tabel = "orang"
nip = "nip"
[rujukan]
agama = { tabel = "a_agama", kode = "kode", padanan = "idbkn", nama = "nama" }
[jenis.data_utama]
tabel = "orang"
kunci = "nip"
nip = "nip"
id_siasn = "idsapk"
[jenis.data_utama.bidang]
nama = "nama"
nik = "noktp"
agama_id = { kolom = "agama", rujukan = "agama" }
tanggal_lahir = { kolom = "tglhr", pembersih = "tanggal_lahir" }
status_hidup = "hidup"
jenis_jabatan_id = { tetap = "2" }
"""
TABLES = """
create table orang (nip varchar(18), idsapk varchar(36), nama varchar(60), noktp varchar(12), agama varchar(2),
    tglhr varchar(10), hidup varchar(1), goldar varchar(3), foto blob);
insert into orang values ('199002282015031000', 'P1', 'BUDI  CONTOH', '9999', '1', '1990-02-28', '1', 'AB', x'00');
insert into orang values ('199002282015032000', '', 'ANI', '', '9', '28/02/1990', '1', ' - ', null);
create table a_agama (kode text, nama text, idbkn text);
insert into a_agama values ('1', 'Islam', '1'), ('9', 'Lain', '');
"""


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    raw = engine.raw_connection()
    raw.cursor().executescript(TABLES)
    raw.close()
    yield engine
    engine.dispose()


@pytest.fixture
def profil(tmp_path: Path) -> Profil:
    path = tmp_path / "uji.toml"
    path.write_text(PROFIL, encoding="utf-8")
    return Profil.from_toml(path)


@pytest.fixture
def skema(profil: Profil, engine: Engine) -> Skema:
    return periksa(profil, engine)
