"""The queue of one token: slots ahead, pauses, one probe after each; also against turned clocks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.conversation.antrean import Antrean
from siasn_client.ports import Giliran

gaps = st.lists(st.floats(min_value=0, max_value=3), max_size=40)


@given(st.floats(min_value=0.01, max_value=5), gaps)
def test_the_rate_is_never_above_the_limit(interval: float, gaps: list[float]) -> None:
    queue, now, leaves = Antrean(), 1000.0, []
    for gap in gaps:
        now += gap
        queue, giliran = queue.reserve(now, interval)
        leaves.append(now + giliran.tunggu)
    assert all(later - earlier >= interval - 1e-9 for earlier, later in pairwise(leaves))


def test_without_a_limit_nobody_waits() -> None:
    queue, giliran = Antrean().reserve(5.0, 0.0)
    assert giliran == Giliran(0.0)
    assert queue.reserve(5.0, 0.0)[1] == Giliran(0.0)


def test_a_pause_holds_everybody_and_ends_with_one_probe() -> None:
    queue = Antrean().pause(40.0)
    queue, first = queue.reserve(10.0, 1.0)
    queue, second = queue.reserve(10.0, 1.0)
    assert first == Giliran(30.0, uji=130.0)
    assert second == Giliran(31.0)
    assert not queue.halted(40.0, first)
    assert queue.halted(41.0, second), "the probe is not answered yet"
    assert not queue.answered().halted(41.0, second)


def test_another_pause_is_another_probe() -> None:
    queue, first = Antrean().pause(40.0).reserve(10.0, 1.0)
    queue = queue.pause(70.0)
    assert queue.halted(40.0, first)
    queue, again = queue.reserve(40.0, 1.0)
    assert again == Giliran(30.0, uji=160.0)


def test_a_place_before_a_pause_is_lost() -> None:
    queue, place = Antrean(berikut=5.0).reserve(1.0, 1.0)
    assert queue.pause(30.0).halted(5.0, place)


def test_a_lost_probe_holds_nobody_for_ever() -> None:
    queue, _ = Antrean().pause(10.0).reserve(10.0, 0.0)
    _, waiting = queue.reserve(11.0, 0.0)
    _, later = queue.reserve(101.0, 0.0)
    assert waiting == Giliran(1.0), "it looks again in a second, and does not spin"
    assert later == Giliran(0.0, uji=191.0)


def test_a_pause_is_never_shortened() -> None:
    assert Antrean().pause(50.0).pause(20.0).ditahan == 50.0


@pytest.mark.parametrize("left", [Antrean(berikut=9000.0), Antrean(ditahan=9000.0)])
def test_what_a_turned_clock_has_written_is_not_believed(left: Antrean) -> None:
    """A worker whose clock was hours ahead would otherwise stop the whole office until then."""
    assert left.reserve(1000.0, 1.0)[1] == Giliran(0.0)
    assert not left.halted(1000.0, Giliran(0.0))


def test_a_probe_that_wakes_a_moment_early_goes_all_the_same() -> None:
    """It holds the only place: sent back to the queue, it would hold everybody until it counts as lost."""
    queue, probe = Antrean().pause(40.0).reserve(10.0, 1.0)
    assert not queue.halted(39.999, probe)
    assert queue.pause(41.0).halted(40.0, probe)
    queue, _ = queue.pause(41.0).reserve(40.0, 1.0)
    assert queue.halted(41.0, probe), "another is the probe by now"
