"""People who are not civil servants (pendataan non-ASN), by NIK. Fields unknown: kept as they came."""

from __future__ import annotations

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nik
from siasn_client.wire import RekamanMentah

__all__ = ["get"]


def get(nik: Nik | str) -> Call[RekamanMentah]:
    """What the non-ASN census says about *nik*. A NIK that SIASN does not know raises NotFound.

    Confidence: low. Source: lowhanfish/webservice_si_asn_gateway, a Kemenag client.

    Raises:
        ValueError: the text has not 16 digits; the message does not repeat it.
    """
    known = nik if isinstance(nik, Nik) else Nik(nik)
    return Call("GET", "/nonasn/data/{nik}", RekamanMentah, params={"nik": known}, shape=Shape.OBJEK)
