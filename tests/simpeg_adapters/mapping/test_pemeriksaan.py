"""A profile that does not fit the database is refused before anything is read, all of it at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import StaticPool

from simpeg_adapters.demo.skema import METADATA
from simpeg_adapters.errors import HostBroken, ProfilError
from simpeg_adapters.mapping import periksa, profil_bawaan


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    METADATA.create_all(engine)
    yield engine
    engine.dispose()


def test_a_fitting_database_gives_its_columns(engine: Engine) -> None:
    skema = periksa(profil_bawaan("tb_01"), engine)
    assert {"nip", "idgolru", "idsapk"} <= set(skema["r_gol"])
    assert set(skema) == set(METADATA.tables) - {"r_kgb", "r_pppk"}, "no kind of ours is in these two"


def test_everything_that_is_missing_is_named_at_once_and_once(engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(text("DROP TABLE r_pend"))
        conn.execute(text("ALTER TABLE tb_01 RENAME COLUMN email_dinas TO emaildinas"))
        conn.execute(text("ALTER TABLE a_skpd RENAME COLUMN idsapk TO idbkn"))
    with pytest.raises(ProfilError) as refused:
        periksa(profil_bawaan("tb_01"), engine)
    told = refused.value.pesan
    assert told.count("r_pend") == 1
    assert "kolom tb_01.email_dinas tidak ada ([jenis.data_utama]; yang mirip: emaildinas)" in told
    assert "kolom a_skpd.idsapk tidak ada ([rujukan.unor]" in told
    assert told.startswith("Profil tb_01.toml tidak cocok dengan basis data")


def test_a_view_is_as_good_as_a_table(engine: Engine) -> None:
    with engine.begin() as conn:
        conn.execute(text("ALTER TABLE r_gol RENAME TO riwayat_golongan"))
        conn.execute(text("CREATE VIEW r_gol AS SELECT * FROM riwayat_golongan"))
    assert "r_gol" in periksa(profil_bawaan("tb_01"), engine)


def test_a_database_out_of_reach_is_said_to_be_so() -> None:
    engine = create_engine("sqlite:///tidak/ada/di/sini.db")
    with pytest.raises(HostBroken, match="schema"):
        periksa(profil_bawaan("tb_01"), engine)
