"""Disciplinary reports (I-DIS). Row fields unknown: kept as they came."""

from __future__ import annotations

from siasn_client.call import Call, Part, Shape
from siasn_client.wire import RekamanMentah

__all__ = ["list_pelaporan", "list_pelaporan_detail"]


def list_pelaporan() -> Call[list[RekamanMentah]]:
    """Every report of this office, in summary.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    return Call("GET", "/idis/usulan-pelaporan", list[RekamanMentah], shape=Shape.BEBAS)


def list_pelaporan_detail(
    *,
    status_usulan: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    order_by: str | None = None,
    order_dir: str | None = None,
) -> Call[list[RekamanMentah]]:
    """Reports in detail, one page; ``offset`` counts rows, ``order_dir`` is "asc" or "desc".

    What is None is not said; SIASN's own defaults are not known.
    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway only.
    """
    said: dict[str, Part | None] = {
        "status_usulan": status_usulan,
        "limit": limit,
        "offset": offset,
        "order_by": order_by,
        "order_dir": order_dir,
    }
    query = {name: value for name, value in said.items() if value is not None}
    return Call("GET", "/idis/usulan-pelaporan-detail", list[RekamanMentah], query=query, shape=Shape.BEBAS)
