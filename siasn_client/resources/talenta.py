"""Talent mapping (manajemen talenta): the two axes and the box of a person."""

from __future__ import annotations

from siasn_client.call import Call, Shape
from siasn_client.wire import Payload, RekamanMentah, TeksWajib

__all__ = ["TalentaPayload", "list_sumbu", "save"]


class TalentaPayload(Payload):
    """Where one person stands. All values are text in the only public list; scales are not known."""

    pns_id: TeksWajib
    box: str | None = None
    sumbu_x: str | None = None
    sumbu_y: str | None = None
    total_sumbu: str | None = None


def list_sumbu() -> Call[list[RekamanMentah]]:
    """The axis values; of whom, and whether a parameter chooses, is not known. Fields unknown.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return Call("GET", "/tm/detail-nilai-sumbu-tm", list[RekamanMentah], shape=Shape.BEBAS)


def save(payload: TalentaPayload) -> Call[str]:
    """Put one person into a box; returns the row's id, ``""`` when SIASN does not say it.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return Call("POST", "/tm/talentmapping-save", str, body=payload.dump(), shape=Shape.SIMPAN, writes=True)
