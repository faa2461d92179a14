"""Dirt is never a difference, and no difference is hidden by it: compared with the SIASN side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from siasn_client.sanding import PutusanBaris
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.demo.penuangan import SESUDAH
from simpeg_adapters.demo.skema import METADATA, tb_01

Pembuat = Callable[..., Any]
Temuan = tuple[str, str, str, str | None, str | None]
SAMA = {"sama", "setara"}
BERPASANGAN = {PutusanBaris.COCOK, PutusanBaris.BEDA}


def temuan(dunia: Any) -> set[Temuan]:
    """Everything a comparison finds: verdict, NIP, kind, field or None, the host's key."""
    found: set[Temuan] = set()
    for orang in dunia.sanding():
        for jenis in orang.jenis:
            assert jenis.gagal is None
            for baris in jenis.baris:
                kunci = baris.simpeg.kunci if baris.simpeg else None
                where = (orang.nip.buka(), jenis.jenis.value)
                if baris.putusan not in BERPASANGAN:
                    found.add((baris.putusan.value, *where, None, kunci))
                found |= {
                    (each.putusan.value, *where, each.bidang, kunci)
                    for each in baris.bidang
                    if each.putusan.value not in SAMA
                }
    return found


def tak_terputuskan(dunia: Any) -> set[Temuan]:
    return {(each.harap, each.nip, each.jenis, each.bidang, each.id) for each in dunia.kotor if each.harap}


def test_clean_people_differ_in_nothing_but_the_year_of_graduation(dunia: Pembuat) -> None:
    """The wide row keeps four characters of it, which is not enough for a verdict."""
    bersih = dunia(selisih=False, kotor=False)
    found = temuan(bersih)
    assert {(verdict, jenis, bidang) for verdict, _, jenis, bidang, _ in found} == {
        ("tak_terbandingkan", "data_utama", "tahun_lulus")
    }
    assert len(found) == len(bersih.kabupaten.nips)
    assert bersih.kotor == ()


@pytest.mark.parametrize("seed", [7])
def test_dirty_people_differ_in_nothing_but_what_nobody_can_decide(dunia: Pembuat, seed: int) -> None:
    kotor = dunia(seed=seed, selisih=False)
    assert temuan(kotor) == tak_terputuskan(kotor)


@pytest.mark.parametrize("seed", [3, 7])
def test_every_difference_is_found_through_the_dirt_and_none_is_invented(dunia: Pembuat, seed: int) -> None:
    kotor = dunia(seed=seed)
    found, undecided = temuan(kotor), tak_terputuskan(kotor)
    truth = kotor.kabupaten.kebenaran
    assert len(truth) > 100
    plain = [each for each in truth if each.harap not in ("pasangan", "duplikat")]
    wanted = {(each.harap, each.nip, each.jenis, each.bidang, each.id_simpeg) for each in plain}
    damaged = {(each.nip, each.jenis) for each in truth if each not in plain}
    doubled = {(each.nip, each.jenis) for each in truth if each.harap == "duplikat"}
    assert wanted <= found
    assert undecided <= found
    assert doubled <= {each[1:3] for each in found if each[0] == "duplikat"}
    assert {each for each in found - wanted - undecided if each[1:3] not in damaged} == set()


def test_the_same_seed_pours_the_same_rows(dunia: Pembuat) -> None:
    def rows(engine: Any) -> dict[str, list[tuple[str, ...]]]:
        with engine.connect() as conn:
            return {name: [tuple(row) for row in conn.execute(select(t))] for name, t in METADATA.tables.items()}

    first = dunia(30, 5)
    again = create_engine("sqlite://", poolclass=StaticPool)
    kotor = tuang(Kabupaten.buat(30, 5), again, 5)
    assert tuple(kotor) == first.kotor
    assert rows(again) == rows(first.engine)
    other = create_engine("sqlite://", poolclass=StaticPool)
    assert tuple(tuang(Kabupaten.buat(30, 5), other, 6)) != first.kotor
    again.dispose()
    other.dispose()


def test_tables_that_are_there_are_not_poured_over(dunia: Pembuat) -> None:
    there = dunia(30, 5)
    with pytest.raises(OperationalError):
        tuang(there.kabupaten, there.engine, 5)


def test_everybody_is_poured_once(dunia: Pembuat) -> None:
    poured = dunia()
    counts = Counter(
        {
            "tb_01": len(poured.kabupaten.nips),
            **{
                table: sum(len(poured.kabupaten.simpeg[nip][jenis]) for nip in poured.kabupaten.nips)
                for table, jenis in (
                    ("r_gol", "golongan"),
                    ("r_jab", "jabatan"),
                    ("r_pend", "pendidikan"),
                    ("r_kinerjaasn", "skp22"),
                )
            },
        }
    )
    with poured.engine.connect() as conn:
        found = {name: conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in counts}  # noqa: S608
    assert found == counts


@pytest.mark.parametrize("seed", [3, 7])
def test_every_value_fits_its_column_on_databases_that_measure(dunia: Pembuat, seed: int) -> None:
    """SQLite does not; only the NIP with spaces is longer there, on purpose."""
    with dunia(seed=seed).engine.connect() as conn:
        for name, table in METADATA.tables.items():
            for row in conn.execute(select(table)).mappings():
                for column in table.columns:
                    length = getattr(column.type, "length", None)
                    if length is not None and (name.startswith("a_") or column.name != "nip"):
                        assert len(row[column.name]) <= length, (name, column.name)
        assert conn.execute(select(tb_01.c.nip).where(tb_01.c.nip.like("% %"))).first()


def test_postgresql_goes_on_counting_after_the_poured_keys() -> None:
    shown = [str(each.compile(dialect=postgresql.dialect())) for each in SESUDAH["postgresql"]]
    assert len(shown) == 4
    assert all("setval(pg_get_serial_sequence(" in each and "SELECT max(r_" in each for each in shown)
