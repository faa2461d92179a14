"""Talent mapping."""

from __future__ import annotations

from siasn_client.call import Shape
from siasn_client.resources import talenta
from siasn_client.resources.talenta import TalentaPayload

FULL = TalentaPayload(pns_id="p1", box="9", sumbu_x="80", sumbu_y="85", total_sumbu="165")


def test_the_axes_are_read_as_they_come() -> None:
    call = talenta.list_sumbu()
    assert (call.method, call.path, call.shape) == ("GET", "/tm/detail-nilai-sumbu-tm", Shape.BEBAS)


def test_a_box_is_saved() -> None:
    call = talenta.save(FULL)
    assert (call.method, call.path) == ("POST", "/tm/talentmapping-save")
    assert (call.body, call.shape, call.writes) == (FULL.dump(), Shape.SIMPAN, True)
