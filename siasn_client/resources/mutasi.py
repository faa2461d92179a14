"""Transfers between offices (I-MUT): proposals, read only.

No public source says which parameters the list knows or what a row holds; the rows come as they are.
The POST reads, too: it only takes its filter as a body.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import RekamanMentah

__all__ = ["cari_usulan", "list_usulan"]

_PATH = "/imut/simpeg/usulan/list"


def list_usulan(query: Mapping[str, str | int | Nip] | None = None) -> Call[list[RekamanMentah]]:
    """Proposals of transfer, filtered by *query*, whose names no public source lists.

    Confidence: low. Source: taufiqurrohmansuwarto/rumahASN only.
    """
    return Call("GET", _PATH, list[RekamanMentah], query=dict(query or {}), shape=Shape.BEBAS)


def cari_usulan(body: Mapping[str, Any] | None = None) -> Call[list[RekamanMentah]]:
    """Proposals of transfer, filtered by a JSON *body* whose names no public source lists. Reads.

    Confidence: low. Source: taufiqurrohmansuwarto/rumahASN only.
    """
    return Call("POST", _PATH, list[RekamanMentah], body=dict(body or {}), shape=Shape.BEBAS)
