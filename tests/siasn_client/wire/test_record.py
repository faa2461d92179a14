"""Records and payloads: what they print, keep, refuse and send."""

from __future__ import annotations

import pprint
import traceback
from collections.abc import Iterable
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, ValidationError

from siasn_client.errors import ConfigError
from siasn_client.wire import (
    Bulat,
    DokRef,
    NipRekaman,
    Payload,
    PenandaSatu,
    PetaDokumen,
    Record,
    Tanggal,
    Teks,
    TeksWajib,
)

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


class Berpasangan(Payload):
    awal: int | None = None
    akhir: int | None = None
    nama: str | None = None

    @classmethod
    def of(cls, record: Contoh) -> Berpasangan:
        return cls._dari(record, awal=1)

    def _berselisih(self) -> Iterable[str]:
        if (self.awal is None) != (self.akhir is None):
            yield from ("awal", "akhir")


def test_fields_that_do_not_go_together_are_named() -> None:
    with pytest.raises(ConfigError, match="Berpasangan: wrong or missing: awal, akhir") as caught:
        Berpasangan(awal=5)
    assert "awal, akhir" in caught.value.pesan
    assert caught.value.__cause__ is None
    assert Berpasangan(awal=1, akhir=2).dump() == {"awal": 1, "akhir": 2}


def test_a_payload_of_a_record_takes_what_has_the_same_name_and_is_checked_like_any_other() -> None:
    with pytest.raises(ConfigError, match="akhir"):
        Berpasangan.of(Contoh.model_validate(ROW))


# values that cannot be read


class Riwayat(Record):
    id: TeksWajib
    tahun: Bulat = Field(default=None, alias="mkTahun")
    tmt: Tanggal = Field(default=None, alias="tmtJabatan")
    nama: Teks = None
    nip: NipRekaman = None
    konversi: PenandaSatu = Field(default=False, alias="isKonversi")
    path: PetaDokumen = ()
    isi: tuple[Contoh, ...] = ()
    satu: Contoh | None = None


class Tulisan(Payload):
    tmt: Tanggal = Field(default=None, serialization_alias="tmtJabatan")
    nama: str | None = None


DOKUMEN = {"dok_id": "872", "dok_uri": "a.pdf"}


@pytest.mark.parametrize(
    ("spelling", "name", "said", "left"),
    [
        ("tmtJabatan", "tmt", "31-02-2020", None),
        ("tmtJabatan", "tmt", "00-00-0000", None),
        ("tmt", "tmt", "kapan", None),
        ("mkTahun", "tahun", "2 tahun", None),
        ("mkTahun", "tahun", 2.5, None),
        ("nama", "nama", {"a": "RAHASIA"}, None),
        ("nama", "nama", True, None),
        ("nip", "nip", [NIP], None),
        ("isKonversi", "konversi", "YA!", None),
        ("path", "path", "rusak", ()),
        ("path", "path", [{"dok_uri": "a.pdf"}], ()),
        ("path", "path", {"872": 5}, ()),
    ],
)
def test_one_value_that_cannot_be_read_is_kept_and_costs_nothing_else(
    spelling: str, name: str, said: Any, left: Any
) -> None:
    record = Riwayat.model_validate({"id": "1", "baru": 1, "nama": "CONTOH", spelling: said})
    assert (getattr(record, name), record.tak_terbaca) == (left, {name: said})
    assert (record.id, record.dump()["baru"]) == ("1", 1)
    assert record.dump()[spelling] == said
    assert Riwayat.model_validate(record.dump()) == record
    assert name in record.model_fields_set
    assert str(said) not in f"{record!r} {record}"


def test_a_row_without_odd_values_has_none() -> None:
    record = Riwayat.model_validate({"id": "1", "baru": "31-02-2020", "tmtJabatan": "", "path": {"872": DOKUMEN}})
    assert (record.tak_terbaca, record.path) == ({}, (DokRef(dok_id="872", dok_uri="a.pdf"),))
    assert record != Riwayat.model_validate({"id": "1", "tmtJabatan": "31-02-2020"})


@pytest.mark.parametrize(
    ("raw", "path"),
    [
        ({"tmtJabatan": "31-02-2020"}, ("id",)),
        ({"id": ["1"], "tmtJabatan": "31-02-2020"}, ("id",)),
        ({"id": "1", "isi": "Terjadi kesalahan"}, ("isi",)),
        ({"id": "1", "isi": [{"nama": "a"}], "mkTahun": "x"}, ("isi", 0, "id")),
        ({"id": "1", "satu": 5}, ("satu",)),
    ],
)
def test_what_a_row_cannot_be_without_fails_it_and_is_what_the_error_names(
    raw: dict[str, Any], path: tuple[Any, ...]
) -> None:
    """A family whose members cannot be read is not a family without members."""
    with pytest.raises(ValidationError) as caught:
        Riwayat.model_validate(raw)
    assert [error["loc"][: len(path)] for error in caught.value.errors()] == [path]


def test_an_odd_value_inside_stays_inside() -> None:
    record = Riwayat.model_validate({"id": "1", "isi": [{"id": "2", "tmtGolongan": "x"}, {"id": "3"}]})
    assert (record.tak_terbaca, record.isi[0].tak_terbaca, record.isi[1].tak_terbaca) == ({}, {"tmt": "x"}, {})


def test_no_write_says_none_where_siasn_said_something_unreadable() -> None:
    record = Riwayat.model_validate({"id": "1", "tmtJabatan": "31-02-2020"})
    with pytest.raises(ConfigError, match=r"Tulisan: unreadable in the row: tmt$") as caught:
        Tulisan._dari(record)
    assert "31-02-2020" not in f"{caught.value!r} {caught.value.pesan}"
    assert Tulisan._dari(record, tmt="01-02-2020").dump() == {"tmtJabatan": "01-02-2020"}
    mended = record.model_copy(update={"tmt": "01-02-2020"})
    assert (mended.tak_terbaca, Tulisan._dari(mended).dump()) == ({}, {"tmtJabatan": "01-02-2020"})
    other = Riwayat.model_validate({"id": "1", "nama": "a", "mkTahun": "x"})
    assert Tulisan._dari(other).dump() == {"nama": "a"}


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from(["mkTahun", "tmtJabatan", "nama", "nip", "isKonversi", "path"]), ANY))
def test_no_value_of_an_optional_field_loses_a_row_or_itself(raw: dict[str, Any]) -> None:
    record = Riwayat.model_validate({"id": "1", **raw})
    assert Riwayat.model_validate(record.dump()) == record
    for name, said in record.tak_terbaca.items():
        assert said in [raw[each] for each in ("mkTahun", "tmtJabatan", *raw) if each in raw], name
