"""The embedded host as the port: everybody answered, nothing guessed, nothing written by reading."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from attrs import evolve
from sqlalchemy import Engine, create_engine, event, text, update
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada, Baris, Gagal, Jenis, Kosong, Lingkup, Tanda, Ubahan
from siasn_client.errors import Effect
from siasn_client.ports import HostSimpeg
from siasn_client.privacy import Nip
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.demo.skema import r_jab, tb_01
from simpeg_adapters.errors import HostBroken, ProfilError, SimpegError, WriteRefused
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost, bacaan
from simpeg_adapters.sql import host as host_module

TAK_ADA = Nip("196001011985031000")
Isi = Callable[[], object]
Baca = Callable[[Nip, Jenis], tuple[Baris, ...]]


@pytest.fixture
def statements(engine: Engine) -> Iterator[list[str]]:
    seen: list[str] = []

    def remember(conn: object, cursor: object, statement: str, *rest: object) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", remember)
    yield seen
    event.remove(engine, "before_cursor_execute", remember)


def test_it_is_a_host(host: SqlHost) -> None:
    port: HostSimpeg = host
    assert list(port.nips(Lingkup()))


def test_people_come_in_nip_order_page_by_page(
    kabupaten: Kabupaten, host: SqlHost, statements: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host_module, "_PAGE", 7)
    assert [nip.buka() for nip in host.nips(Lingkup())] == list(kabupaten.nips)
    assert sum("nip_rapat" in statement for statement in statements) == 4  # 7 + 7 + 7 + 3
    assert host.nip_tak_terbaca == 0


def test_listing_reads_no_further_than_it_is_asked(
    host: SqlHost, statements: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host_module, "_PAGE", 5)
    next(host.nips(Lingkup()))
    assert sum("nip_rapat" in statement for statement in statements) == 1


def test_given_people_are_yielded_in_order_whether_the_host_has_them_or_not(
    kabupaten: Kabupaten, host: SqlHost
) -> None:
    one, two = Nip(kabupaten.nips[5]), Nip(kabupaten.nips[2])
    assert list(host.nips(Lingkup((one, TAK_ADA, two, one)))) == sorted([one, two, TAK_ADA])


def test_a_nip_without_a_known_spelling_is_counted_not_lost(
    kabupaten: Kabupaten, engine: Engine, host: SqlHost
) -> None:
    with engine.begin() as conn:
        for nip, broken in zip(kabupaten.nips[:3], ("1990", "'" + kabupaten.nips[1], "tanpa NIP"), strict=True):
            conn.execute(update(tb_01).where(tb_01.c.nip == nip).values(nip=broken))
    assert [nip.buka() for nip in host.nips(Lingkup())] == list(kabupaten.nips[3:])
    assert host.nip_tak_terbaca == 3


def test_a_unit_includes_the_units_below_it_by_host_code_or_bkn_id(kabupaten: Kabupaten, host: SqlHost) -> None:
    units = {row.id: row for row in kabupaten.referensi["unor"]}

    def top(unit: str) -> str:
        return top(units[unit].induk) if units[unit].induk else unit

    place = {nip: kabupaten.simpeg[nip]["data_utama"][0]["unor_id"] for nip in kabupaten.nips}
    chosen = Counter(top(unit) for unit in place.values()).most_common(1)[0][0]
    expected = [nip for nip in kabupaten.nips if top(place[nip]) == chosen]
    assert len(expected) < len(kabupaten.nips)
    by_id = [nip.buka() for nip in host.nips(Lingkup(unit=chosen))]
    with host._engine.connect() as conn:
        code = conn.execute(text("SELECT idskpd FROM a_skpd WHERE idsapk = :id"), {"id": chosen}).scalar_one()
    by_code = [nip.buka() for nip in host.nips(Lingkup(unit=code))]
    assert by_id == by_code == expected
    some = Lingkup((Nip(expected[0]), TAK_ADA), unit=code)
    assert [nip.buka() for nip in host.nips(some)] == expected[:1]


def test_a_unit_code_is_no_pattern(host: SqlHost) -> None:
    with pytest.raises(SimpegError, match="Unit itu tidak ada"):
        list(host.nips(Lingkup(unit="%")))


def test_a_profile_that_knows_no_units_says_so(engine: Engine) -> None:
    profil = profil_bawaan("tb_01")
    without = evolve(profil, pegawai=evolve(profil.pegawai, unit=None, rujukan_unit=None))
    with pytest.raises(ProfilError, match="unit"):
        list(SqlHost(engine, without).nips(Lingkup(unit="01")))


def test_every_asked_answer_is_there(kabupaten: Kabupaten, host: SqlHost) -> None:
    nips = [*map(Nip, kabupaten.nips), TAK_ADA]
    found = host.read(nips, tuple(Jenis))
    assert list(found) == nips
    assert all(list(answers) == list(Jenis) for answers in found.values())
    for nip in kabupaten.nips:
        for jenis, answer in found[Nip(nip)].items():
            expected = len(kabupaten.simpeg[nip][jenis]) if jenis in host.punya() else 0
            assert len(answer.rows) == expected if isinstance(answer, Ada) else expected == 0
            assert isinstance(answer, Gagal) is (jenis not in host.punya())
    assert all(isinstance(answer, Kosong) for jenis, answer in found[TAK_ADA].items() if jenis in host.punya())


def test_two_hundred_people_are_one_select_per_kind_and_well_under_a_second() -> None:
    kabupaten = Kabupaten.buat(200, seed=3, selisih=False)
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tuang(kabupaten, engine, 3)
    host = SqlHost(engine, profil_bawaan("tb_01"))
    nips = list(host.nips(Lingkup()))
    selects: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *a: a[2].startswith("SELECT") and selects.append(a[2]))
    start = time.perf_counter()
    host.read(nips, tuple(Jenis))
    taken = time.perf_counter() - start
    assert len(selects) == len(host.punya()) + 2, "kursus lies in three tables"
    assert taken < 2.0  # about 0.2 s on an idle machine
    engine.dispose()


def test_more_people_are_read_in_batches(
    kabupaten: Kabupaten, host: SqlHost, statements: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host_module, "_BATCH", 10)
    host.read([Nip(kabupaten.nips[0])], [Jenis.GOLONGAN])
    statements.clear()
    found = host.read([Nip(nip) for nip in kabupaten.nips], [Jenis.GOLONGAN])
    assert all(isinstance(answers[Jenis.GOLONGAN], Ada) for answers in found.values())
    assert sum("FROM r_gol" in statement for statement in statements) == 3


def test_reading_writes_nothing(host: SqlHost, kabupaten: Kabupaten, isi: Isi, statements: list[str]) -> None:
    before = isi()
    host.read([Nip(nip) for nip in kabupaten.nips], tuple(Jenis))
    assert isi() == before
    verbs = {statement.split()[0] for statement in statements}
    assert verbs <= {"SELECT", "PRAGMA", "BEGIN", "SAVEPOINT", "RELEASE"}


def test_the_reference_tables_are_read_once(kabupaten: Kabupaten, host: SqlHost, statements: list[str]) -> None:
    for nip in kabupaten.nips[:3]:
        host.read([Nip(nip)], tuple(Jenis))
    assert sum("FROM a_skpd" in statement for statement in statements) == 1


def test_a_row_says_when_it_was_seen(kabupaten: Kabupaten, engine: Engine) -> None:
    seen = datetime(2026, 3, 2, 1, tzinfo=UTC)
    host = SqlHost(engine, profil_bawaan("tb_01"), now=lambda: seen)
    nip = Nip(kabupaten.nips[0])
    found = host.read([nip, TAK_ADA], [Jenis.DATA_UTAMA])
    assert {answers[Jenis.DATA_UTAMA].seen for answers in found.values()} == {seen}


def test_names_behind_codes_and_what_is_read_along_are_carried(kabupaten: Kabupaten, baris: Baca) -> None:
    nip = next(nip for nip in kabupaten.nips if kabupaten.simpeg[nip]["skp22"])
    row, clean = baris(Nip(nip), Jenis.JABATAN)[0], kabupaten.simpeg[nip]["jabatan"][0]
    assert (row.ambil("unor_nama").mentah, row.ambil("jabatan_nama").mentah) == (
        clean["unor_nama"],
        clean["jabatan_nama"],
    )
    skp, clean = baris(Nip(nip), Jenis.SKP22)[0], kabupaten.simpeg[nip]["skp22"][0]
    assert skp.ambil("jabatan_penilai").mentah == clean["jabatan_penilai"]


def test_a_nip_with_spaces_is_the_same_person_everywhere(kabupaten: Kabupaten, engine: Engine, host: SqlHost) -> None:
    nip = Nip(kabupaten.nips[4])
    before = host.read([nip], tuple(Jenis))
    spaced = profil_bawaan("tb_01").ejaan(nip)[1]
    with engine.begin() as conn:
        for table in (tb_01, r_jab):
            conn.execute(update(table).where(table.c.nip == nip.buka()).values(nip=spaced))
    assert [found.buka() for found in host.nips(Lingkup())] == list(kabupaten.nips)
    after = host.read([nip], tuple(Jenis))
    for jenis in Jenis:
        old, new = before[nip][jenis], after[nip][jenis]
        assert getattr(new, "rows", ()) == getattr(old, "rows", ())
    assert after[nip][Jenis.DATA_UTAMA].rows[0].kunci == nip.buka()


def test_a_row_that_only_the_database_takes_for_the_persons_is_nobodys(
    kabupaten: Kabupaten, host: SqlHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A NIP column of numbers is compared as floats by some: neighbours of the same birthday come along."""
    nip = Nip(kabupaten.nips[0])
    before = host.read([nip], tuple(Jenis))
    monkeypatch.setattr(bacaan, "salah_satu", lambda column, texts: column.is_not(None))
    after = host.read([nip], tuple(Jenis))
    assert list(after) == [nip]
    for jenis in Jenis:
        assert getattr(after[nip][jenis], "rows", ()) == getattr(before[nip][jenis], "rows", ())


def test_a_code_without_a_bkn_id_is_marked_and_shown_as_it_is(
    kabupaten: Kabupaten, engine: Engine, host: SqlHost
) -> None:
    nip = kabupaten.nips[0]
    with engine.begin() as conn:
        code = conn.execute(text("SELECT idskpd FROM tb_01 WHERE nip = :nip"), {"nip": nip}).scalar_one()
        conn.execute(text("UPDATE a_skpd SET idsapk = '' WHERE idskpd = :code"), {"code": code})
    row = host.read([Nip(nip)], [Jenis.DATA_UTAMA])[Nip(nip)][Jenis.DATA_UTAMA].rows[0]
    unor = row.ambil("unor_id")
    assert (unor.mentah, unor.nilai) == (code, Tanda.TANPA_PADANAN)
    assert row.ambil("unor_nama").mentah == kabupaten.simpeg[nip]["data_utama"][0]["unor_nama"]


def test_a_kind_that_cannot_be_read_is_failed_and_the_others_are_not(
    kabupaten: Kabupaten, engine: Engine, host: SqlHost
) -> None:
    nips = [Nip(nip) for nip in kabupaten.nips]
    host.read(nips, [Jenis.DATA_UTAMA])
    with engine.begin() as conn:
        conn.execute(text("DROP TABLE r_pend"))
    found = host.read(nips, tuple(Jenis))
    for nip in nips:
        failed = found[nip][Jenis.PENDIDIKAN]
        assert isinstance(failed, Gagal)
        assert isinstance(failed.error, HostBroken)
        assert "no such table: r_pend" in str(failed.error)
        assert failed.error.__cause__ is None
        assert failed.error.__context__ is None
        assert isinstance(found[nip][Jenis.GOLONGAN], Ada)
        assert isinstance(found[nip][Jenis.SKP22], Ada | Kosong)


def test_a_kind_the_profile_lacks_is_failed_not_empty(kabupaten: Kabupaten, engine: Engine) -> None:
    profil = profil_bawaan("tb_01")
    small = evolve(profil, jenis={Jenis.DATA_UTAMA: profil.jenis[Jenis.DATA_UTAMA]})
    nip = Nip(kabupaten.nips[0])
    failed = SqlHost(engine, small).read([nip], [Jenis.DATA_UTAMA, Jenis.SKP22])[nip]
    assert isinstance(failed[Jenis.DATA_UTAMA], Ada)
    assert isinstance(failed[Jenis.SKP22], Gagal)
    assert isinstance(failed[Jenis.SKP22].error, ProfilError)


def test_a_text_in_another_charset_fails_the_one_person_and_is_not_quoted(
    kabupaten: Kabupaten, engine: Engine, host: SqlHost
) -> None:
    """The driver's message holds the text, and the text is a name."""
    nips = [Nip(nip) for nip in kabupaten.nips]
    broken = nips[13]
    with engine.begin() as conn:
        conn.execute(text("UPDATE tb_01 SET nama = CAST(X'4A6F73E9' AS TEXT) WHERE nip = :nip"), {"nip": broken.buka()})
    found = host.read(nips, [Jenis.DATA_UTAMA, Jenis.GOLONGAN])
    failed = found[broken][Jenis.DATA_UTAMA]
    assert isinstance(failed, Gagal)
    assert str(failed.error) == "reading data_utama: OperationalError: Could not decode to UTF-8 column"
    assert "huruf" in failed.error.pesan
    assert (failed.error.__cause__, failed.error.__context__) == (None, None)
    assert all(isinstance(found[nip][Jenis.DATA_UTAMA], Ada) for nip in nips if nip != broken)
    assert all(isinstance(found[nip][Jenis.GOLONGAN], Ada) for nip in nips)


def test_a_database_out_of_reach_fails_every_answer_and_the_listing() -> None:
    host = SqlHost(create_engine("sqlite:///tidak/ada/di/sini.db"), profil_bawaan("tb_01"))
    found = host.read([TAK_ADA], [Jenis.DATA_UTAMA, Jenis.SKP22])
    assert all(isinstance(answer, Gagal) for answer in found[TAK_ADA].values())
    with pytest.raises(HostBroken):
        list(host.nips(Lingkup()))


def test_a_profile_that_does_not_fit_reads_nothing(engine: Engine, host: SqlHost) -> None:
    with engine.begin() as conn:
        conn.execute(text("ALTER TABLE tb_01 DROP COLUMN nokaris"))
    with pytest.raises(ProfilError, match="nokaris"):
        host.read([TAK_ADA], [Jenis.DATA_UTAMA])


def test_opening_a_host_touches_nothing() -> None:
    SqlHost(create_engine("sqlite:///tidak/ada/di/sini.db"), profil_bawaan("tb_01"))


def test_a_host_is_read_only_unless_told_otherwise(kabupaten: Kabupaten, engine: Engine, isi: Isi, baris: Baca) -> None:
    nip = Nip(kabupaten.nips[0])
    row, before = baris(nip, Jenis.DATA_UTAMA)[0], isi()
    with pytest.raises(WriteRefused, match="hanya untuk dibaca"):
        SqlHost(engine, profil_bawaan("tb_01")).write(
            Ubahan(Jenis.DATA_UTAMA, nip, row.kunci, row.sidik(), {"email": "baru@example.com"})
        )
    assert isi() == before


def test_a_write_that_the_database_refuses_changes_nothing_and_names_nobody(
    kabupaten: Kabupaten, engine: Engine, host: SqlHost, isi: Isi, baris: Baca
) -> None:
    nip = Nip(kabupaten.nips[0])
    row = baris(nip, Jenis.DATA_UTAMA)[0]
    with engine.begin() as conn:
        conn.execute(
            text("CREATE TRIGGER jaga BEFORE UPDATE ON tb_01 BEGIN SELECT RAISE(ABORT, 'NIP 199002282015031000'); END")
        )
    before = isi()
    with pytest.raises(HostBroken) as refused:
        host.write(Ubahan(Jenis.DATA_UTAMA, nip, row.kunci, row.sidik(), {"email": "baru@example.com"}))
    assert isi() == before
    assert refused.value.effect is Effect.NONE
    assert str(refused.value) == "writing tb_01: IntegrityError"
    assert refused.value.__context__ is None


def test_a_file_is_written_by_one_host_and_read_by_another(tmp_path: Path, kabupaten: Kabupaten) -> None:
    url = f"sqlite:///{(tmp_path / 'simpeg.db').as_posix()}"
    engine, other = create_engine(url), create_engine(url, connect_args={"timeout": 0.05})
    tuang(kabupaten, engine, 3, dengan_kotor=False)
    nip = Nip(kabupaten.nips[0])
    writer = SqlHost(engine, profil_bawaan("tb_01"), writable=True)
    reader = SqlHost(other, profil_bawaan("tb_01"), writable=True)
    row = writer.read([nip], [Jenis.DATA_UTAMA])[nip][Jenis.DATA_UTAMA].rows[0]
    ubahan = Ubahan(Jenis.DATA_UTAMA, nip, row.kunci, row.sidik(), {"email": "baru@example.com"})
    with engine.connect() as conn:  # somebody is writing: the other waits, then gives up, and changes nothing
        conn.exec_driver_sql("BEGIN IMMEDIATE")
        with pytest.raises(HostBroken):
            reader.write(ubahan)
    writer.write(ubahan)
    seen = reader.read([nip], [Jenis.DATA_UTAMA])[nip][Jenis.DATA_UTAMA].rows[0]
    assert seen.ambil("email").mentah == "baru@example.com"
    engine.dispose()
    other.dispose()


def test_history_rows_come_in_the_order_of_their_keys(kabupaten: Kabupaten, engine: Engine, baris: Baca) -> None:
    nip = max(kabupaten.nips, key=lambda nip: len(kabupaten.simpeg[nip]["golongan"]))
    keys = [row.kunci for row in baris(Nip(nip), Jenis.GOLONGAN)]
    with engine.connect() as conn:
        wanted = conn.execute(text("SELECT id FROM r_gol WHERE nip = :nip ORDER BY id"), {"nip": nip}).scalars()
        assert keys == [str(key) for key in wanted]


def test_when_people_were_changed_is_read_by_the_offices_clock(kabupaten: Kabupaten, engine: Engine) -> None:
    """A zero date, or what is no instant, says nothing."""
    wib = timezone(timedelta(hours=7))
    first, second, *_ = map(Nip, kabupaten.nips)
    profil = profil_bawaan("tb_01")
    known = evolve(profil, pegawai=evolve(profil.pegawai, diubah="updated_at"))
    with engine.begin() as conn:
        for nip, when in ((first, "2026-03-02 10:00:00"), (second, "kemarin")):
            conn.execute(update(tb_01).where(tb_01.c.nip == nip.buka()).values(updated_at=when))
    found = SqlHost(engine, known).diubah(wib)
    assert found == {first: datetime(2026, 3, 2, 3, 0, tzinfo=UTC)}
    with pytest.raises(ProfilError) as told:
        SqlHost(engine, profil).diubah(wib)
    assert "diubah" in told.value.pesan
