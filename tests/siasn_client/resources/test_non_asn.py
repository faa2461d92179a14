"""Non-ASN people, by NIK."""

from __future__ import annotations

import pytest

from siasn_client.call import Shape
from siasn_client.privacy import Nik
from siasn_client.resources import non_asn

NIK = "9999990101010000"


@pytest.mark.parametrize("nik", [NIK, Nik(NIK)])
def test_a_person_is_asked_for_by_a_masked_nik(nik: str | Nik) -> None:
    call = non_asn.get(nik)
    assert (call.method, call.path, call.shape) == ("GET", "/nonasn/data/{nik}", Shape.OBJEK)
    assert call.params == {"nik": Nik(NIK)}
    assert NIK not in repr(call)


def test_what_is_no_nik_is_not_asked_for() -> None:
    with pytest.raises(ValueError, match="16 digits"):
        non_asn.get("123")
