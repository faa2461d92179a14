"""Columns of three databases: what is bound, what is asked for as a superset, and what is compared exactly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import BigInteger, Date, Enum, Float, Integer, Numeric, String, column, select
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.types import JSON, TypeEngine

from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.sql.kolom import bangun_tabel, isi_kolom, persis, salah_satu, seperti_terlihat

SKEMA = {"PEGAWAI": {"NIP_BARU": String(18), 'na"ma; --': String(80), "lahir": Date(), "id": Integer()}}


def test_names_are_quoted_as_each_database_wants() -> None:
    table = bangun_tabel(SKEMA, "postgresql")["PEGAWAI"]
    statement = select(table.c['na"ma; --']).where(table.c.NIP_BARU.in_(["1"]))
    shown = [str(statement.compile(dialect=d.dialect())) for d in (postgresql, mysql, sqlite)]
    assert '"PEGAWAI"."na""ma; --"' in shown[0]
    assert '`PEGAWAI`.`na"ma; --`' in shown[1]
    assert '"PEGAWAI"."na""ma; --"' in shown[2]


def test_sqlite_dates_stay_text_because_a_zero_date_is_no_date() -> None:
    assert isinstance(bangun_tabel(SKEMA, "sqlite")["PEGAWAI"].c.lahir.type, String)
    assert isinstance(bangun_tabel(SKEMA, "mysql")["PEGAWAI"].c.lahir.type, Date)


def test_nothing_is_null_in_a_column_that_holds_no_text() -> None:
    table = bangun_tabel(SKEMA, "postgresql")["PEGAWAI"]
    assert isi_kolom(table, {"lahir": "", "id": "", "NIP_BARU": ""}) == {"lahir": None, "id": None, "NIP_BARU": ""}
    assert isi_kolom(table, {"lahir": "2020-04-01"}) == {"lahir": "2020-04-01"}


def test_a_bare_year_is_refused_by_a_column_of_dates_and_said_so() -> None:
    with pytest.raises(WriteRefused, match="Kolom lahir hanya menerima tanggal lengkap"):
        isi_kolom(bangun_tabel(SKEMA, "postgresql")["PEGAWAI"], {"lahir": "2020"})
    assert isi_kolom(bangun_tabel(SKEMA, "sqlite")["PEGAWAI"], {"lahir": "2020"}) == {"lahir": "2020"}


def test_a_zero_date_is_null_where_there_is_no_such_date() -> None:
    table = bangun_tabel(SKEMA, "postgresql")["PEGAWAI"]
    assert isi_kolom(table, {"lahir": "0000-00-00"}, "postgresql") == {"lahir": None}
    assert isi_kolom(table, {"lahir": "0000-00-00"}, "mysql") == {"lahir": "0000-00-00"}


def test_a_text_that_is_longer_than_its_column_is_refused_by_name() -> None:
    table = bangun_tabel(SKEMA, "mysql")["PEGAWAI"]
    assert isi_kolom(table, {"NIP_BARU": "1" * 18})
    with pytest.raises(WriteRefused, match="Kolom NIP_BARU hanya memuat 18 huruf"):
        isi_kolom(table, {"NIP_BARU": "1" * 19})


@pytest.mark.parametrize(
    ("type_", "texts", "asked"),
    [
        (String(18), ["1", "a b"], ["1", "a b"]),
        (Integer(), ["1", "a b", "1.5", ""], [1]),
        (BigInteger(), ["199002282015031000", "19900228 201503 1 000"], [199002282015031000]),
        (Numeric(18, 0), ["199002282015031000", "x"], [Decimal("199002282015031000")]),
        (Float(), ["31", "x"], [31.0]),
        (Date(), ["2020-04-01", "0000-00-00"], [date(2020, 4, 1)]),
    ],
)
def test_each_text_is_asked_for_as_the_column_holds_it(type_: TypeEngine[Any], texts: list[str], asked: Any) -> None:
    """What it cannot hold is not asked for: an error on one database, a neighbour's row on another."""
    condition = salah_satu(column("x", type_), texts).compile(compile_kwargs={"render_postcompile": True})
    assert list(condition.params.values()) == asked


def test_a_column_of_listed_words_is_text_and_one_of_years_a_number() -> None:
    """SQLAlchemy would not read a word outside the list, and MariaDB keeps an empty one there."""
    table = bangun_tabel({"t": {"e": Enum("a", "b"), "s": mysql.SET("a"), "y": mysql.YEAR()}}, "mysql")["t"]
    assert [type(found.type) for found in table.c] == [String, String, Integer]


def test_a_table_of_another_schema_is_named_with_it() -> None:
    table = bangun_tabel({"validasi.diklat": {"id": Integer()}}, "postgresql")["validasi.diklat"]
    assert str(select(table)) == "SELECT validasi.diklat.id \nFROM validasi.diklat"


@pytest.mark.parametrize(
    ("dialect", "said"),
    [
        (mysql, "trim(CAST(nip AS CHAR CHARACTER SET utf8mb4)) COLLATE utf8mb4_bin"),
        (postgresql, 'trim(CAST(nip AS TEXT)) COLLATE "C"'),
        (sqlite, 'trim(nip) COLLATE "BINARY"'),
    ],
)
def test_order_is_that_of_characters_on_every_database(dialect: Any, said: str) -> None:
    found = persis(column("nip", String()), dialect.dialect.name)
    assert str(found.compile(dialect=dialect.dialect())) == said


def test_a_row_is_the_same_row_while_every_value_that_was_seen_is_there() -> None:
    types = {"a": String(9), "b": Integer(), "c": Float(), "d": Float(), "e": Date(), "f": JSON(), "g": String(9)}
    table = bangun_tabel({"t": types}, "mysql")["t"]
    seen = {"a": "B\u00e9", "b": 3, "c": 31.0, "d": 0.1, "e": "0000-00-00", "f": {}, "g": None}
    said = [str(each.compile(dialect=mysql.dialect())) for each in seperti_terlihat(table, seen, "mysql")]
    assert said == [
        "hex(CAST(t.a AS CHAR CHARACTER SET utf8mb4)) = %s",
        "t.b = %s",
        "t.c = %s",
        "t.e = %s",
        "t.g IS NULL",
    ]
    plain = bangun_tabel({"t": types}, "postgresql")["t"]
    assert [str(each) for each in seperti_terlihat(plain, {"a": "B", "f": {}}, "postgresql")] == ["t.a = :a_1"]
    assert len(seperti_terlihat(bangun_tabel({"t": types}, "sqlite")["t"], seen, "sqlite")) == len(seen)
