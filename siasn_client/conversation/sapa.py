"""Say hello to one address: does it answer, and what time is it there? For diagnosis only.

A GET without a token, a key or a parameter: nobody's data can be in the answer, and nothing is changed.
Whatever status comes back is an answer. That BKN's three addresses answer such a GET with some status
(405 at the token addresses, 401 or 404 at the API) is what WSO2 and Keycloak do; never tried on BKN.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final
from urllib.parse import urlsplit

from attrs import frozen

from siasn_client.call import Request
from siasn_client.errors import NoAnswer, Putus, TooLarge
from siasn_client.steps import Flow, Now, Send

__all__ = ["Sapaan", "sapa"]

_TRIES: Final = 2


@frozen
class Sapaan:
    """What came of one hello. Thread- and async-safety: immutable.

    Args:
        tempat: host and port, as the address has them.
        aman: is it an https address?
        status: the HTTP status; None when there was no answer.
        putus: where the line went dead; None when there was an answer.
        selisih: how many seconds our clock is ahead of the ``Date`` of the answer, which counts whole
            seconds and is as old as the way here; None when it said none.
    """

    tempat: str
    aman: bool
    status: int | None = None
    putus: Putus | None = None
    selisih: float | None = None


def sapa(url: str, *, seconds: float = 15.0) -> Flow[Sapaan]:
    """Greet *url*; once more when the line breaks off, which happens to the best. Never raises a NoAnswer."""
    parts = urlsplit(url)
    tempat, aman = parts.netloc, parts.scheme == "https"
    putus = Putus.LAIN
    for _ in range(_TRIES):
        try:
            answer = yield from Send(Request("GET", url, "sapa", seconds=seconds))
        except NoAnswer as error:
            putus = error.putus
            if putus is not Putus.TERPUTUS:
                break
        except TooLarge:
            return Sapaan(tempat, aman, status=0)
        else:
            now = yield from Now()
            return Sapaan(tempat, aman, status=answer.status, selisih=_ahead(answer.headers, now))
    return Sapaan(tempat, aman, putus=putus)


def _ahead(headers: Mapping[str, str], now: datetime) -> float | None:
    try:
        there = parsedate_to_datetime(headers.get("date", ""))
        return (now - (there if there.tzinfo else there.replace(tzinfo=UTC))).total_seconds()
    except (ValueError, TypeError, OverflowError):
        return None
