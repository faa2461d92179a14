"""The words for facts."""

from __future__ import annotations

from siasn_client.mutu.istilah import FAKTA_NAMA, sebut_fakta


def test_facts_are_named_in_one_order_whatever_order_they_come_in() -> None:
    assert sebut_fakta(reversed(list(FAKTA_NAMA))) == ", ".join(FAKTA_NAMA.values())
    assert sebut_fakta([]) == ""
