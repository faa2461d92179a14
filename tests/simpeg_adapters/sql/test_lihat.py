"""A live schema is seen as counts: types, keys, shapes, and which value men have."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from simpeg_adapters.errors import HostBroken
from simpeg_adapters.sql.lihat import lihat_skema

DDL = (
    "CREATE TABLE agama (id INTEGER PRIMARY KEY, nama VARCHAR(20))",
    "CREATE TABLE orang (nip VARCHAR(18) PRIMARY KEY, jk INTEGER, lahir DATE, masuk TIMESTAMP, nilai FLOAT, foto BLOB,"
    " id_agama INTEGER REFERENCES agama (id))",
    "INSERT INTO agama VALUES (1, 'Islam'), (2, 'Hindu')",
    "INSERT INTO orang VALUES ('199002282015031000', 1, '1990-02-28', NULL, 1.5, x'00', 1),"
    " ('198505052010012000', 2, '0000-00-00', NULL, 2, x'01', 2)",
)


@pytest.fixture
def kecil() -> Engine:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.begin() as conn:
        for statement in DDL:
            conn.execute(text(statement))
    yield engine
    engine.dispose()


def test_types_keys_and_shapes(kecil: Engine) -> None:
    seen: list[int] = []
    agama, orang = lihat_skema(kecil, kemajuan=seen.append)
    assert seen == [1, 1]
    assert (agama.nama, agama.kunci, agama.baris) == ("agama", ("id",), 2)
    assert {each.nama: each.tipe for each in orang.kolom} == {
        "nip": "teks", "jk": "bulat", "lahir": "tanggal", "masuk": "waktu", "nilai": "pecahan", "id_agama": "bulat",
    }  # fmt: skip
    assert orang.satu("nip").panjang == 18
    assert orang.satu("nip").bentuk.mirip("nip")
    assert orang.satu("lahir").bentuk.terisi == 1  # a zero date is nothing
    assert orang.asing == {"id_agama": ("agama", "id")}


def test_the_nip_tells_which_value_men_have(kecil: Engine) -> None:
    _, orang = lihat_skema(kecil)
    assert orang.satu("jk").lahir_nip == {"1": 1.0, "2": 0.0}


def test_nothing_that_was_read_is_shown(kecil: Engine) -> None:
    shown = repr(lihat_skema(kecil))
    assert "199002282015031000" not in shown
    assert "Hindu" not in shown


def test_a_database_that_is_not_there_is_said_without_its_address(tmp_path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'tidak' / 'ada.db'}")
    with pytest.raises(HostBroken):
        lihat_skema(engine)
