"""The hours in which SIASN may be asked."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.errors import ConfigError
from siasn_client.unduh.jam import JamUnduh

WITA = timezone(timedelta(hours=8))
clock = st.times().map(lambda t: time(t.hour, t.minute))


@pytest.mark.parametrize(
    ("teks", "here", "wait"),
    [
        ("18:00-05:00", (17, 0), 3600),
        ("18:00-05:00", (18, 0), 0),
        ("18:00-05:00", (4, 59), 0),
        ("18:00-05:00", (5, 0), 13 * 3600),
        ("08.30 - 12.00", (8, 0), 1800),
        ("08.30 - 12.00", (12, 0), 20.5 * 3600),
        ("0:00-23:59", (23, 59), 60),
    ],
)
def test_how_long_to_wait(teks: str, here: tuple[int, int], wait: float) -> None:
    now = datetime(2026, 3, 2, *here, tzinfo=WITA).astimezone(UTC)
    assert JamUnduh.of(teks, WITA).tunggu(now) == wait


@given(clock, clock, st.floats(1.7e9, 1.8e9).map(lambda at: datetime.fromtimestamp(at, UTC)))
def test_after_waiting_it_is_open_and_never_a_day_later(mulai, selesai, now) -> None:
    if mulai == selesai:
        return
    jam = JamUnduh(mulai, selesai, WITA)
    wait = jam.tunggu(now)
    assert 0 <= wait < 24 * 3600
    assert jam.tunggu(now + timedelta(seconds=wait)) == 0


@pytest.mark.parametrize("teks", ["", "malam", "18:00", "24:00-05:00", "18:60-05:00", "18:00-18:00", "18:00-05:00x"])
def test_what_is_no_window_is_refused_in_words(teks: str) -> None:
    with pytest.raises(ConfigError) as found:
        JamUnduh.of(teks, WITA)
    assert "18:00-05:00" in found.value.pesan


def test_hours_a_day() -> None:
    assert JamUnduh.of("18:00-05:00", WITA).per_hari == 11
    assert JamUnduh.of("08:30-12:00", WITA).per_hari == 3.5
