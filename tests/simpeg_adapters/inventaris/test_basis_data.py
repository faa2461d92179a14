"""The whole schema, and the filled rows of columns that a person named."""

from __future__ import annotations

import pytest
from sqlalchemy import create_engine

from simpeg_adapters.errors import HostBroken
from simpeg_adapters.inventaris.basis_data import hitung_kolom, skema_penuh
from simpeg_adapters.inventaris.letak import Letak, letak_tangan


def test_the_whole_schema_has_the_tables_that_no_profile_names(engine, skema):
    with engine.begin() as conn:
        conn.exec_driver_sql("create table r_lain (x integer)")
        conn.exec_driver_sql("create view v_orang as select nip from orang")
    whole = skema_penuh(engine, skema)
    assert set(whole) == {"orang", "a_agama", "r_lain", "v_orang"}
    assert "goldar" in whole["orang"]


def test_blanks_dashes_and_nulls_are_not_filled(engine, skema):
    places, _ = letak_tangan("orang.goldar; orang.foto; orang.noktp", skema)
    found = hitung_kolom(engine, skema, places)
    assert {name: (each.baris, each.terisi) for name, each in found.items()} == {
        "orang.goldar": (2, 1),
        "orang.foto": (2, 1),
        "orang.noktp": (2, 1),
    }


def test_only_what_the_schema_has_enters_a_statement(engine, skema):
    assert hitung_kolom(engine, skema, [Letak("orang", "x) from orang; drop table orang; --", "TEXT")]) == {}
    assert hitung_kolom(engine, skema, []) == {}


def test_a_database_out_of_reach_is_said_in_words(tmp_path, skema):
    gone = create_engine(f"sqlite:///{tmp_path / 'tidak' / 'ada.db'}")
    with pytest.raises(HostBroken):
        skema_penuh(gone, skema)


@pytest.mark.parametrize("jenis", ["mariadb", "postgresql"])
def test_a_database_server_counts_the_same(jenis, basis_data):
    engine = create_engine(basis_data(jenis))
    blob = "blob" if jenis == "mariadb" else "bytea"
    with engine.begin() as conn:
        conn.exec_driver_sql(f"create table uji (kata varchar(9), hari date, angka integer, foto {blob})")
        conn.exec_driver_sql("insert into uji values ('A', '2020-01-02', 0, 'x'), (' - ', null, null, null)")
    skema = skema_penuh(engine, {})
    places, unknown = letak_tangan("uji.kata; uji.hari; uji.angka; uji.foto", skema)
    found = hitung_kolom(engine, skema, places)
    engine.dispose()
    assert unknown == ()
    assert [each.terisi for each in found.values()] == [1, 1, 1, 1]
    assert places[1].tanggal
