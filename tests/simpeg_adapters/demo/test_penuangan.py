"""Dirt is never a difference, and no difference is hidden by it: compared with the SIASN side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada
from siasn_client.privacy import Nip
from siasn_client.sanding import PutusanBaris
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.demo.penuangan import tuangkan
from simpeg_adapters.demo.skema import METADATA, SKEMA, tb_01
from simpeg_adapters.sql import SqlHost

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


HANYA_TAHUN = {
    "tb_01": ("data_utama", "tahun_lulus"),
    "sk": ("pendidikan", "tanggal_lulus"),
    "kode_teks": ("data_utama", "tahun_lulus"),
}
"""Where a schema keeps the year only, which is not enough for a verdict."""


@pytest.mark.parametrize("skema", SKEMA)
def test_clean_people_differ_in_nothing_but_the_year_of_graduation(dunia: Pembuat, skema: str) -> None:
    bersih = dunia(30, selisih=False, kotor=False, skema=skema)
    found = temuan(bersih)
    assert {(verdict, jenis, bidang) for verdict, _, jenis, bidang, _ in found} == {
        ("tak_terbandingkan", *HANYA_TAHUN[skema])
    }
    assert bersih.kotor == ()


@pytest.mark.parametrize("skema", SKEMA)
def test_dirty_people_differ_in_nothing_but_what_nobody_can_decide(dunia: Pembuat, skema: str) -> None:
    kotor = dunia(30, selisih=False, skema=skema)
    assert temuan(kotor) == tak_terputuskan(kotor)


def test_every_difference_is_found_through_the_dirt_and_none_is_invented(dunia: Pembuat) -> None:
    kotor = dunia(60)
    found, undecided = temuan(kotor), tak_terputuskan(kotor)
    kinds = {jenis.value for jenis in kotor.profil.jenis}
    punya = {(jenis.value, name) for jenis, where in kotor.profil.jenis.items() for name in where.bidang}
    truth = [
        each
        for each in kotor.kabupaten.kebenaran
        if each.jenis in kinds and (each.bidang is None or (each.jenis, each.bidang) in punya)
    ]
    assert len(truth) > 50
    host = {(jenis, id_): kunci for (jenis, kunci), id_ in kotor.tertuang.kunci.items()}
    plain = [each for each in truth if each.harap not in ("pasangan", "duplikat")]
    wanted = {(e.harap, e.nip, e.jenis, e.bidang, host.get((e.jenis, e.id_simpeg))) for e in plain}
    damaged = {(each.nip, each.jenis) for each in truth if each not in plain}
    doubled = {(each.nip, each.jenis) for each in truth if each.harap == "duplikat"}
    assert wanted <= found
    assert {each for each in undecided - found if each[1:3] not in damaged} == set()
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
    tables = (("r_gol", "golongan"), ("r_jab", "jabatan"), ("r_pend", "pendidikan"), ("r_kinerjaasn", "skp22"))
    counts = Counter({"tb_01": len(poured.kabupaten.nips)})
    for table, jenis in tables:
        counts[table] = sum(len(poured.kabupaten.simpeg[nip][jenis]) for nip in poured.kabupaten.nips)
    with poured.engine.connect() as conn:
        found = {name: conn.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in counts}  # noqa: S608
    assert found == counts


@pytest.mark.parametrize("skema", SKEMA)
def test_every_row_can_be_told_from_what_the_host_calls_it(dunia: Pembuat, skema: str) -> None:
    kotor = dunia(60, skema=skema)
    host = SqlHost(kotor.engine, kotor.profil)
    found = host.read([Nip(nip) for nip in kotor.kabupaten.nips], tuple(kotor.profil.jenis))
    rows = [
        row for answers in found.values() for each in answers.values() if isinstance(each, Ada) for row in each.rows
    ]
    read = {(row.jenis.value, row.kunci) for row in rows}
    assert read == set(kotor.tertuang.kunci)


def test_an_unknown_schema_is_an_error() -> None:
    engine = create_engine("sqlite://", poolclass=StaticPool)
    with pytest.raises(KeyError):
        tuangkan(Kabupaten.buat(3, 5), engine, 5, "tak_ada")
    engine.dispose()


def test_every_value_fits_its_column_on_databases_that_measure(dunia: Pembuat) -> None:
    """SQLite does not; only the NIP with spaces is longer there, on purpose."""
    with dunia().engine.connect() as conn:
        for name, table in METADATA.tables.items():
            for row in conn.execute(select(table)).mappings():
                for column in table.columns:
                    length = getattr(column.type, "length", None)
                    if length is not None and (name.startswith("a_") or column.name != "nip"):
                        assert len(row[column.name]) <= length, (name, column.name)
        assert conn.execute(select(tb_01.c.nip).where(tb_01.c.nip.like("% %"))).first()
