"""What a client shares: the settings become an interval."""

from __future__ import annotations

from types import SimpleNamespace

import pytest


@pytest.mark.parametrize(("pace", "interval"), [(None, 0.0), (1.0, 1.0), (4.0, 0.25)])
def test_the_pace_is_an_interval(alat: SimpleNamespace, pace: float | None, interval: float) -> None:
    assert alat.sesi(pace=pace).interval == interval
