"""Two invented lists: their sizes are what was asked for, and every row is explained."""

from __future__ import annotations

from collections import Counter

import pytest

from siasn_client.testing.kabupaten.populasi import PER, buat_populasi

UP = {"hanya_siasn", "dobel_siasn", "nip_tak_sah_siasn"}


def test_the_lists_have_the_asked_sizes_and_the_cases_explain_the_difference():
    found = buat_populasi(900, 840, seed=11)
    assert (len(found.simpeg), len(found.siasn), found.per) == (900, 840, PER)
    kinds = Counter(each.macam for each in found.kebenaran)
    up = sum(count for macam, count in kinds.items() if macam in UP)
    down = sum(count for macam, count in kinds.items() if macam not in UP | {"keadaan_beda"})
    assert down - up == 60


def test_every_reason_occurs_several_times():
    counts = Counter((each.macam, each.alasan) for each in buat_populasi(600, 560).kebenaran)
    assert min(counts.values()) >= 3
    assert len(counts) >= 30


def test_the_same_seed_gives_the_same_people():
    assert buat_populasi(600, 560, seed=3) == buat_populasi(600, 560, seed=3)
    assert buat_populasi(600, 560, seed=3) != buat_populasi(600, 560, seed=4)


def test_everybody_is_invented():
    found = buat_populasi(600, 560)
    assert all(row["nik"].endswith("0000") for row in found.simpeg if row["nik"])
    assert all(row["NIP BARU"].endswith("000") for row in found.siasn if len(row["NIP BARU"]) == 18)


@pytest.mark.parametrize("sizes", [(100, 90), (600, 599)])
def test_lists_that_cannot_hold_the_cases_are_refused(sizes):
    with pytest.raises(ValueError, match="too short"):
        buat_populasi(*sizes)
