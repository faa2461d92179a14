"""Identity numbers of records: masked from the moment they are read, and never a reason to fail."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.wire import NikRekaman, NipRekaman, NipWajib, Record
from siasn_client.wire.identitas import parse_nik, parse_nip

NIP = "199002282015031000"
NIK = "9999990101010000"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        (NIP, Nip(NIP)),
        ("19900228 201503 1 000", Nip(NIP)),
        (int(NIP), Nip(NIP)),
        (Nip(NIP), Nip(NIP)),
        (Secret("x"), Secret("x")),
        ("NRP 12345", Secret("NRP 12345")),
        (130123456, Secret("130123456")),
        ("", None),
        (None, None),
    ],
)
def test_a_nip_is_read_and_a_malformed_one_kept_masked(raw: object, clean: object) -> None:
    assert parse_nip(raw) == clean


@pytest.mark.parametrize(("raw", "clean"), [(NIK, Nik(NIK)), ("0", Secret("0")), ("", None), (NIP, Secret(NIP))])
def test_a_nik_is_read_and_a_malformed_one_kept_masked(raw: object, clean: object) -> None:
    assert parse_nik(raw) == clean


class Orang(Record):
    nip: NipRekaman = None
    nik: NikRekaman = None


@pytest.mark.parametrize("raw", [NIP, NIK, "12345678"])
def test_json_is_masked_unless_it_is_opened(raw: str) -> None:
    record = Orang.model_validate({"nip": raw, "nik": raw})
    assert raw not in str(record.model_dump(mode="json")) + record.model_dump_json()
    assert record.dump() == {"nip": raw, "nik": raw}
    assert Orang().dump() == {"nip": None, "nik": None}


@pytest.mark.parametrize("raw", ["", None])
def test_the_nip_a_record_is_about_may_not_be_empty(raw: object) -> None:
    with pytest.raises(ValidationError, match="must not be empty"):
        TypeAdapter(NipWajib).validate_python(raw)
