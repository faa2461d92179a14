"""Riwayat potensi (assessments of potential): ``/pns/rw-potensi``. Rows come as SIASN sent them.

No public source lists the fields. Four clients read the path. Confidence: medium.
"""

from __future__ import annotations

from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.wire import RekamanMentah

__all__ = ["list_for"]


def list_for(nip: Nip | str) -> Call[list[RekamanMentah]]:
    """Every assessment of potential of *nip*, raw. Confidence: medium."""
    return Call("GET", "/pns/rw-potensi/{nip}", list[RekamanMentah], params={"nip": Nip.of(nip)})
