"""Records and payloads: what they print, keep, refuse and send."""

from __future__ import annotations

import pprint
import traceback
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, ValidationError

from siasn_client.errors import ConfigError
from siasn_client.wire import NipRekaman, Payload, Record, Tanggal, Teks, TeksWajib

NIP = "199002282015031000"


class Contoh(Record):
    tampak: ClassVar = ("golongan",)
    id: TeksWajib
    nip_baru: NipRekaman = Field(default=None, alias="nipBaru")
    nama: Teks = None
    golongan: Teks = None
    tmt: Tanggal = Field(default=None, alias="tmtGolongan")


class Kiriman(Payload):
    pns_id: TeksWajib = Field(serialization_alias="pnsId")
    tahun: int = Field(default=2024)
    catatan: str | None = None
    kosong: str = ""


ROW = {"id": "8ae4", "nipBaru": NIP, "nama": "CONTOH SATU", "golongan": "III/a", "tmtGolongan": "01-04-2022", "baru": 1}


def test_a_record_prints_only_what_its_class_allows() -> None:
    record = Contoh.model_validate(ROW)
    for shown in (repr(record), str(record), f"{record}", pprint.pformat(record), repr([record])):
        assert NIP not in shown
        assert "CONTOH" not in shown
        assert "III/a" in shown


def test_a_record_keeps_unknown_fields() -> None:
    assert Contoh.model_validate(ROW).model_extra == {"baru": 1}


def test_a_record_is_frozen() -> None:
    with pytest.raises(ValidationError):
        Contoh.model_validate(ROW).nama = "LAIN"  # type: ignore[misc]


def test_a_record_dumps_what_it_was_read_from() -> None:
    assert Contoh.model_validate(ROW).dump() == ROW


@given(
    st.fixed_dictionaries(
        {"id": st.text(min_size=1).filter(str.strip)},
        optional={
            "nipBaru": st.sampled_from([NIP, "rusak", "", None]),
            "nama": st.none() | st.text(),
            "tmtGolongan": st.none() | st.dates().map(lambda day: day.strftime("%d-%m-") + f"{day.year:04}"),
            "baru": st.integers() | st.text(),
        },
    )
)
def test_reading_what_was_dumped_gives_the_same_record(raw: dict[str, Any]) -> None:
    record = Contoh.model_validate(raw)
    assert Contoh.model_validate(record.dump()) == record


def test_plain_pydantic_json_is_masked() -> None:
    assert NIP not in Contoh.model_validate(ROW).model_dump_json()


def test_a_payload_leaves_out_none_and_says_empty() -> None:
    assert Kiriman(pns_id="p1").dump() == {"pnsId": "p1", "tahun": 2024, "kosong": ""}


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({}, "pns_id"),
        ({"pns_id": ""}, "pns_id"),
        ({"pns_id": "p", "tahun": "x"}, "tahun"),
        ({"pns_id": "p", "a": 1}, "a"),
    ],
)
def test_a_wrong_payload_names_its_fields_and_not_its_values(values: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError, match=f"Kiriman: wrong or missing: {named}") as caught:
        Kiriman(**values)
    assert named in caught.value.pesan
    assert "Tidak ada yang dikirim" in caught.value.pesan


def test_a_wrong_payload_leaks_nothing_even_with_locals() -> None:
    with pytest.raises(ConfigError) as caught:
        Kiriman(pns_id="p1", tahun=NIP + "x")
    error: BaseException | None = caught.value
    while error is not None:
        frames = traceback.TracebackException.from_exception(error, capture_locals=True)
        ours = [frame for frame in frames.stack if "/siasn_client/wire/" in frame.filename.replace("\\", "/")]
        assert NIP not in str([frame.locals for frame in ours]) + str(error) + repr(error)
        error = error.__cause__ or error.__context__


def test_a_payload_prints_nothing() -> None:
    assert repr(Kiriman(pns_id="rahasia")) == "Kiriman()"
