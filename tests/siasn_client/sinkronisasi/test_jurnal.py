"""Journal rows in, states of steps out; impossible histories are damage."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.errors import JournalDamaged
from siasn_client.ports import Catatan, Keadaan
from siasn_client.sinkronisasi.jurnal import SIMPAN, SINKRON, TERBUKA, Buku

PADA = datetime(2026, 3, 2, tzinfo=UTC)
STEPS = (SIMPAN, SINKRON)


def row(keadaan: Keadaan, putaran: int, langkah: str = SIMPAN, **rest: Any) -> Catatan:
    return Catatan(**{"rencana": "r", "butir": "b", "sidik": "", "pada": PADA, **rest}, langkah=langkah,
                   keadaan=keadaan, putaran=putaran)  # fmt: skip


def buku(*rows: Catatan) -> Buku:
    return Buku.dari("r", rows, ["b"])


def test_an_open_intent_is_settled_or_sent_again_with_the_next_round() -> None:
    for after in (Keadaan.TERKIRIM, Keadaan.GAGAL, Keadaan.TAK_PASTI, Keadaan.KONFLIK, Keadaan.PERLU_ORANG):
        buku(row(Keadaan.NIAT, 1), row(after, 1))
    buku(row(Keadaan.NIAT, 1), row(Keadaan.TAK_PASTI, 1), row(Keadaan.NIAT, 2), row(Keadaan.TERKIRIM, 2))


@pytest.mark.parametrize(
    "rows",
    [
        [row(Keadaan.TERKIRIM, 0)],
        [row(Keadaan.TAK_PASTI, 0)],
        [row(Keadaan.NIAT, 2)],
        [row(Keadaan.NIAT, 1), row(Keadaan.NIAT, 1)],
        [row(Keadaan.NIAT, 1), row(Keadaan.TERKIRIM, 2)],
        [row(Keadaan.NIAT, 1), row(Keadaan.TERKIRIM, 1), row(Keadaan.NIAT, 2)],
        [row(Keadaan.NIAT, 1), row(Keadaan.TAK_PASTI, 1), row(Keadaan.GAGAL, 1)],
        [row(Keadaan.NIAT, 1), row(Keadaan.TAK_PASTI, 1), row(Keadaan.KONFLIK, 1)],
        [row(Keadaan.NIAT, 1), row(Keadaan.NIAT, 2), row(Keadaan.GAGAL, 2)],
        [row(Keadaan.NIAT, 1), row(Keadaan.TAK_PASTI, 1), row(Keadaan.NIAT, 2), row(Keadaan.KONFLIK, 2)],
        [row(Keadaan.NIAT, 1), row(Keadaan.GAGAL, 1), row(Keadaan.TERKIRIM, 1)],
        [row(Keadaan.NIAT, 1, SINKRON)],
        [row(Keadaan.NIAT, 1, butir="lain")],
        [row(Keadaan.NIAT, 1, rencana="lain")],
    ],
)
def test_a_history_that_apply_cannot_write_is_damage(rows: list[Catatan]) -> None:
    with pytest.raises(JournalDamaged):
        buku(*rows)


def test_an_item_is_done_when_its_last_step_is_or_when_it_cannot_go_on() -> None:
    saved = [row(Keadaan.NIAT, 1), row(Keadaan.TERKIRIM, 1)]
    assert not buku().tuntas("b", STEPS)
    assert not buku(saved[0]).tuntas("b", STEPS)
    assert not buku(*saved).tuntas("b", STEPS)
    assert buku(*saved).tuntas("b", (SIMPAN,))
    assert buku(*saved, row(Keadaan.NIAT, 1, SINKRON), row(Keadaan.TERKIRIM, 1, SINKRON)).tuntas("b", STEPS)
    assert buku(row(Keadaan.KONFLIK, 0)).tuntas("b", STEPS)


def test_open_rows_come_oldest_first() -> None:
    later = datetime(2026, 3, 3, tzinfo=UTC)
    rows = [
        row(Keadaan.NIAT, 1, butir="a", pada=later),
        row(Keadaan.NIAT, 1, butir="b"),
        row(Keadaan.KONFLIK, 0, butir="c"),
    ]
    found = Buku.dari("r", rows, ["a", "b", "c"])
    assert [each.butir for each in found.terbuka()] == ["b", "a"]


@given(st.lists(st.tuples(st.sampled_from(list(Keadaan)), st.integers(0, 4)), max_size=8))
def test_no_history_is_ever_finished_and_open_at_once(history: list[tuple[Keadaan, int]]) -> None:
    rows = []
    for keadaan, putaran in history:
        try:
            buku(*rows, row(keadaan, putaran))
        except JournalDamaged:
            continue
        rows.append(row(keadaan, putaran))
    found = buku(*rows)
    last = found.akhir("b", SIMPAN)
    assert found.tuntas("b", (SIMPAN,)) is (last is not None and last.keadaan not in TERBUKA)
    assert (len(list(found.terbuka())) == 1) is (last is not None and last.keadaan in TERBUKA)
