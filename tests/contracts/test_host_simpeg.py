"""One suite for every e-Simpeg: in memory and over SQLAlchemy on three databases, holding the same people.

MariaDB is run without strict mode, in latin1 and with MyISAM: what such a table has taken cannot be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import create_engine

from siasn_client.baris import Ada, Baris, Jenis, Kosong, Lingkup, Ubahan
from siasn_client.errors import Moved, SiasnError
from siasn_client.ports import HostSimpeg
from siasn_client.privacy import Nip
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import tuang
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.memory import MemoryHost
from simpeg_adapters.sql import SqlHost

TAK_ADA = Nip("196001011985031000")
KABUPATEN = Kabupaten.buat(20, seed=5, selisih=False)
NIPS = tuple(map(Nip, KABUPATEN.nips))
GOLONGAN = {"golongan": "IV/e", "tmt_golongan": "2025-10-01", "nomor_sk": "823/9", "masa_kerja_tahun": "30"}


@pytest.fixture(
    params=[
        "memory",
        "sqlite",
        pytest.param("mariadb", marks=pytest.mark.acceptance),
        pytest.param("postgresql", marks=pytest.mark.acceptance),
    ]
)
def host(request: pytest.FixtureRequest, basis_data: Callable[[str], str]) -> Iterator[HostSimpeg]:
    where = {"memory": "sqlite"}.get(request.param, request.param)
    engine = create_engine(basis_data(where))
    tuang(KABUPATEN, engine, 5, dengan_kotor=False)
    over_sql = SqlHost(engine, profil_bawaan("tb_01"), writable=True)
    yield over_sql if request.param != "memory" else _in_memory(over_sql)
    engine.dispose()


def _in_memory(over_sql: SqlHost) -> MemoryHost:
    found = over_sql.read(NIPS, tuple(Jenis))
    answers = (answer for kinds in found.values() for answer in kinds.values())
    return MemoryHost(row for answer in answers if isinstance(answer, Ada) for row in answer.rows)


@pytest.fixture
def nip() -> Nip:
    """Somebody with more than one grade."""
    return next(each for each in NIPS if len(KABUPATEN.simpeg[each.buka()]["golongan"]) > 1)


def rows(host: HostSimpeg, nip: Nip, jenis: Jenis) -> tuple[Baris, ...]:
    found = host.read([nip], [jenis])[nip][jenis]
    return found.rows if isinstance(found, Ada) else ()


def ubah(row: Baris, nilai: dict[str, str], **rest: Any) -> Ubahan:
    return Ubahan(row.jenis, row.nip, row.kunci, row.sidik(), nilai, **rest)


def test_everybody_comes_once_in_nip_order(host: HostSimpeg) -> None:
    assert list(host.nips(Lingkup())) == sorted(NIPS)


def test_given_people_come_as_asked_whether_the_host_has_them_or_not(host: HostSimpeg) -> None:
    """Whom only SIASN knows is a finding, not somebody to be passed over."""
    asked = (NIPS[7], TAK_ADA, NIPS[2], NIPS[7])
    assert list(host.nips(Lingkup(asked))) == sorted({NIPS[7], NIPS[2], TAK_ADA})


def test_a_unit_that_is_not_known_is_refused_and_not_everybody(host: HostSimpeg) -> None:
    with pytest.raises(SiasnError):
        list(host.nips(Lingkup(unit="TIDAK ADA")))


def test_every_asked_pair_has_an_answer_and_nobody_else_has(host: HostSimpeg) -> None:
    asked = [NIPS[3], TAK_ADA, NIPS[0]]
    found = host.read(asked, [Jenis.GOLONGAN, Jenis.SKP22])
    assert set(found) == set(asked)
    assert all(set(answers) == {Jenis.GOLONGAN, Jenis.SKP22} for answers in found.values())
    assert all(isinstance(answer, Kosong) for answer in found[TAK_ADA].values())
    for each in (NIPS[3], NIPS[0]):
        assert len(rows(host, each, Jenis.GOLONGAN)) == len(KABUPATEN.simpeg[each.buka()]["golongan"])


def test_every_row_has_its_own_key(host: HostSimpeg, nip: Nip) -> None:
    keys = [row.kunci for row in rows(host, nip, Jenis.GOLONGAN)]
    assert None not in keys
    assert len(set(keys)) == len(keys) > 1


def test_reading_twice_gives_equal_fingerprints(host: HostSimpeg, nip: Nip) -> None:
    for jenis in Jenis:
        assert [row.sidik() for row in rows(host, nip, jenis)] == [row.sidik() for row in rows(host, nip, jenis)]


@pytest.mark.parametrize(
    ("jenis", "nilai"),
    [
        (Jenis.DATA_UTAMA, {"email": "baru@example.com", "tmt_cpns": "2001-04-01"}),
        (Jenis.GOLONGAN, {"nomor_sk": "823/9"}),
    ],
)
def test_a_write_changes_the_given_fields_of_the_given_row_and_nothing_else(
    host: HostSimpeg, nip: Nip, jenis: Jenis, nilai: dict[str, str]
) -> None:
    before = rows(host, nip, jenis)
    host.write(ubah(before[0], nilai))
    after = {row.kunci: row for row in rows(host, nip, jenis)}
    changed = after.pop(before[0].kunci)
    assert {name: changed.ambil(name).mentah for name in nilai} == nilai
    kept = {name: isi.nilai for name, isi in before[0].isi.items() if name not in nilai}
    assert {name: changed.ambil(name).nilai for name in kept} == kept
    assert list(after.values()) == list(before[1:])
    others = [each for each in NIPS if each != nip]
    assert all(rows(host, each, jenis) for each in others)


def test_a_row_that_is_not_the_one_that_was_seen_is_left_alone(host: HostSimpeg, nip: Nip) -> None:
    seen = rows(host, nip, Jenis.GOLONGAN)[0]
    host.write(ubah(seen, {"nomor_sk": "823/8"}))
    now = rows(host, nip, Jenis.GOLONGAN)
    stale = ubah(seen, {"nomor_sk": "823/9"})
    elsewhere = Ubahan(Jenis.GOLONGAN, nip, "0", seen.sidik(), {"nomor_sk": "823/9"})
    unseen = Ubahan(Jenis.GOLONGAN, nip, seen.kunci, None, {"nomor_sk": "823/9"})
    foreign = Ubahan(Jenis.GOLONGAN, NIPS[0] if nip != NIPS[0] else NIPS[1], seen.kunci, seen.sidik(), {})
    for ubahan in (stale, elsewhere, unseen, foreign):
        with pytest.raises(Moved):
            host.write(ubahan)
    assert rows(host, nip, Jenis.GOLONGAN) == now


def test_a_refused_write_makes_nobody_appear(host: HostSimpeg) -> None:
    with pytest.raises(Moved):
        host.write(Ubahan(Jenis.GOLONGAN, TAK_ADA, "0", "x", {"nomor_sk": "823/9"}))
    assert list(host.nips(Lingkup())) == sorted(NIPS)


def test_a_changed_row_remembers_the_id_of_siasn(host: HostSimpeg, nip: Nip) -> None:
    seen = rows(host, nip, Jenis.GOLONGAN)[0]
    host.write(ubah(seen, {"nomor_sk": "823/9"}, id_siasn="RG-UJI"))
    (changed,) = [row for row in rows(host, nip, Jenis.GOLONGAN) if row.kunci == seen.kunci]
    assert changed.id_siasn == "RG-UJI"


def test_a_new_row_gets_a_key_and_remembers_the_id_of_siasn(host: HostSimpeg, nip: Nip) -> None:
    before = rows(host, nip, Jenis.GOLONGAN)
    host.write(Ubahan(Jenis.GOLONGAN, nip, None, None, GOLONGAN, "RG-UJI"))
    after = rows(host, nip, Jenis.GOLONGAN)
    (new,) = [row for row in after if row.id_siasn == "RG-UJI"]
    assert {name: new.ambil(name).mentah for name in GOLONGAN} == GOLONGAN
    assert new.kunci not in {None, *(row.kunci for row in before)}
    assert len(after) == len(before) + 1


def test_a_new_row_is_not_doubled_by_saying_it_again(host: HostSimpeg, nip: Nip) -> None:
    """A crash may repeat it; half of it is somebody else's row."""
    new = Ubahan(Jenis.GOLONGAN, nip, None, None, GOLONGAN, "RG-UJI")
    host.write(new)
    there = rows(host, nip, Jenis.GOLONGAN)
    host.write(new)
    for other in ({**GOLONGAN, "nomor_sk": "823/1"}, GOLONGAN):
        id_siasn = "RG-LAIN" if other == GOLONGAN else "RG-UJI"
        with pytest.raises(Moved):
            host.write(Ubahan(Jenis.GOLONGAN, nip, None, None, other, id_siasn))
    assert rows(host, nip, Jenis.GOLONGAN) == there


def test_no_change_prints_whose_it_is() -> None:
    change = Ubahan(Jenis.DATA_UTAMA, NIPS[0], NIPS[0].buka(), "x", {"email": "a@example.com"})
    assert NIPS[0].buka() not in repr(change)
    assert "example" not in repr(change)
