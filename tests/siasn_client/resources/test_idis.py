"""Disciplinary reports: nothing is said that was not asked for."""

from __future__ import annotations

from typing import Any

from siasn_client.call import Shape
from siasn_client.resources import idis


def test_the_summary_takes_nothing() -> None:
    call = idis.list_pelaporan()
    assert (call.method, call.path, call.query, call.shape) == ("GET", "/idis/usulan-pelaporan", {}, Shape.BEBAS)


def test_the_details_say_what_they_were_told_and_no_more(endpoints: Any) -> None:
    full = idis.list_pelaporan_detail(status_usulan="1", limit=10, offset=0, order_by="id", order_dir="asc")
    assert list(full.query) == [one["nama"] for one in endpoints["idis.pelaporan_detail"]["parameter"]]
    assert full.query["offset"] == 0
    assert idis.list_pelaporan_detail(limit=10).query == {"limit": 10}
