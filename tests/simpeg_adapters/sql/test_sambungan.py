"""One transaction: all or nothing, and no word of a person in what it says when it fails."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from sqlalchemy import Connection, Engine, create_engine, event, literal_column, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from siasn_client.errors import Effect, Moved
from simpeg_adapters.errors import HostBroken
from simpeg_adapters.sql.sambungan import _mulai, rusak, transaksi

NIP = "199002282015031000"


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    event.listen(engine, "connect", lambda dbapi, record: dbapi.execute("PRAGMA foreign_keys=ON"))
    with engine.begin() as conn:
        conn.execute(text("CREATE TABLE orang (nip TEXT PRIMARY KEY)"))
        conn.execute(
            text("CREATE TABLE riwayat (nip TEXT REFERENCES orang (nip) DEFERRABLE INITIALLY DEFERRED, teks TEXT)")
        )
    yield engine
    engine.dispose()


def jumlah(engine: Engine) -> int:
    with engine.connect() as conn:
        return conn.execute(text("SELECT count(*) FROM riwayat")).scalar_one()


def test_what_is_raised_undoes_what_was_done(engine: Engine) -> None:
    def kerja(conn: Connection) -> None:
        conn.execute(text("INSERT INTO orang VALUES ('1')"))
        conn.execute(text("INSERT INTO riwayat VALUES ('1', 'x')"))
        raise Moved("moved")

    with pytest.raises(Moved):
        transaksi(engine, kerja, apa="writing", menulis=True)
    assert jumlah(engine) == 0


def test_a_statement_that_fails_is_known_to_have_changed_nothing(engine: Engine) -> None:
    def kerja(conn: Connection) -> None:
        conn.execute(text("INSERT INTO orang VALUES (:nip)"), {"nip": NIP})
        conn.execute(text("INSERT INTO orang VALUES (:nip)"), {"nip": NIP})

    with pytest.raises(HostBroken) as refused:
        transaksi(engine, kerja, apa="writing orang", menulis=True)
    assert refused.value.effect is Effect.NONE
    assert str(refused.value) == "writing orang: IntegrityError"
    assert (refused.value.__cause__, refused.value.__context__) == (None, None)


def test_a_commit_that_breaks_off_leaves_it_open(engine: Engine) -> None:
    """Here it is a constraint that is checked late; elsewhere it is a line that went dead."""
    with pytest.raises(HostBroken) as refused:
        transaksi(
            engine,
            lambda conn: conn.execute(text("INSERT INTO riwayat VALUES (:nip, 'x')"), {"nip": NIP}) and None,
            apa="writing riwayat",
            menulis=True,
        )
    assert refused.value.effect is Effect.UNKNOWN
    assert jumlah(engine) == 0


def test_a_failed_read_says_what_the_database_said_without_numbers(engine: Engine) -> None:
    with pytest.raises(HostBroken, match=r"no such column: •+000") as refused:
        transaksi(engine, lambda conn: conn.execute(select(literal_column(f'"{NIP}".x'))), apa="reading")
    assert refused.value.effect is Effect.NONE


def test_bytes_of_another_charset_are_a_broken_read(engine: Engine) -> None:
    def kerja(conn: Connection) -> str:
        return b"Jos\xe9".decode()

    with pytest.raises(HostBroken, match="UnicodeDecodeError"):
        transaksi(engine, kerja, apa="reading")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("no such table: r_gol", "no such table: r_gol"),
        ('invalid input syntax for type date: "BUDI"\nLINE 1: ...', "invalid input syntax for type date:"),
        ("(1366, \"Incorrect string value: 'BUDI' for column\")", "(1366,"),
        ("Could not decode to UTF-8 column 'nama' with text 'BUDI\nSANTOSO'", "Could not decode to UTF-8 column"),
    ],
)
def test_what_a_database_quotes_is_not_repeated(said: str, told: str) -> None:
    """It may be a value of somebody's row."""
    error = OperationalError("SELECT", {}, Exception(said))
    assert str(rusak(error, "reading")) == f"reading: Exception: {told}"
    assert str(rusak(error, "writing", menulis=True)) == "writing: Exception"


def test_a_read_sees_one_state_of_all_tables(engine: Engine) -> None:
    started: list[bool] = []
    transaksi(engine, lambda conn: started.append(conn.connection.dbapi_connection.in_transaction), apa="reading")
    assert started == [True]


class Tercatat:
    """A connection that only remembers what it was told."""

    def __init__(self, dialect: str, in_transaction: bool = False) -> None:
        self.dialect = SimpleNamespace(name=dialect)
        self.connection = SimpleNamespace(dbapi_connection=SimpleNamespace(in_transaction=in_transaction))
        self.told: list[str] = []

    def exec_driver_sql(self, statement: str, parameters: tuple[str, ...] = ()) -> SimpleNamespace:
        self.told += [statement, *parameters]
        return SimpleNamespace(scalar=lambda: "ANSI_QUOTES,NO_ZERO_DATE")


@pytest.mark.parametrize(
    ("conn", "menulis", "told"),
    [
        (Tercatat("sqlite"), True, ["BEGIN IMMEDIATE"]),
        (Tercatat("sqlite"), False, ["BEGIN"]),
        (Tercatat("sqlite", in_transaction=True), True, []),
        (Tercatat("mysql"), True, ["ANSI_QUOTES,STRICT_ALL_TABLES", "ANSI_QUOTES,NO_ZERO_DATE"]),
        (Tercatat("mariadb"), True, ["ANSI_QUOTES,STRICT_ALL_TABLES", "ANSI_QUOTES,NO_ZERO_DATE"]),
        (Tercatat("mysql"), False, ["SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"]),
        (Tercatat("postgresql"), True, ["SELECT 1"]),
        (Tercatat("postgresql"), False, ["SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"]),
    ],
)
def test_each_database_is_told_what_it_needs(conn: Tercatat, menulis: bool, told: list[str]) -> None:
    """MariaDB is told its own mode again when the write is over."""
    with _mulai(conn, menulis):  # type: ignore[arg-type]
        pass
    assert [said for said in conn.told if not said.startswith(("SET SESSION", "SELECT @@"))] == told
