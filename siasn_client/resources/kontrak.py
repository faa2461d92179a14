"""Riwayat kontrak (contracts of PPPK): ``/pns/rw-kontrak``. Rows come as SIASN sent them.

No public source lists the fields. One gateway's list names the path, no client reads it. Confidence: low.
"""

from __future__ import annotations

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import RekamanMentah

__all__ = ["list_for"]


def list_for(nip: Nip | str) -> Call[list[RekamanMentah]]:
    """Every contract of *nip*, raw. Confidence: low."""
    return Call("GET", "/pns/rw-kontrak/{nip}", list[RekamanMentah], params={"nip": Nip.of(nip)})
