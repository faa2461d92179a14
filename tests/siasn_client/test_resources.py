"""Every field of the contract is modelled, with its alias and its clean type, and nothing else is; both sides.

``contracts/data/kelas.json`` says which class models what. A record or a body of the contract without a line
there fails, and so does a class of ours that no line names.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import typing
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import AliasChoices
from pydantic.fields import FieldInfo

import siasn_client.resources
from siasn_client import wire
from siasn_client.privacy import Nik, Nip
from siasn_client.resources import referensi
from siasn_client.wire import Bulat, DokRef, Payload, Record

DATA = Path(__file__).parents[1] / "contracts" / "data"
BIDANG = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))
ENDPOINT = json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
KELAS = json.loads((DATA / "kelas.json").read_text(encoding="utf-8"))


def kelas(line: str) -> Any:
    """The class that a line of kelas.json names."""
    module, _, name = line.partition(":")
    return getattr(wire if module == "wire" else importlib.import_module(f"siasn_client.resources.{module}"), name)


RECORDS: dict[str, type[Record]] = {name: kelas(line) for name, line in KELAS["rekaman"].items() if line}
PAYLOADS: dict[str, type[Payload]] = {name: kelas(line) for name, line in KELAS["kiriman"].items() if line}
BODIES = {row["id"]: row["isi"]["bidang"] for row in ENDPOINT if row["layanan"] == "apisiasn" and "isi" in row}
WITHOUT_CLASS = {
    "data_pasangan.listPasangan.statusNikah": "one text, read as such: keluarga.Pasangan.status_nikah",
    "dok.upload": "two arguments of dokumen.unggah",
    "dok.upload_rw": "three arguments of dokumen.unggah_riwayat",
    "dok.upload_photo": "two arguments of foto.unggah",
}
NIP, NIK = "199002282015031000", "9999990101010000"
DOKUMEN = {"872": {"dok_id": "872", "dok_nama": "n", "dok_uri": "u", "object": "u", "slug": "872"}}
WIRE: dict[str, list[tuple[Any, Any]]] = {
    "teks": [("teks", "teks"), ("01", "01"), (7, "7"), ("", None), (None, None)],
    "tanggal": [
        ("01-04-2022", date(2022, 4, 1)),
        ("2022-04-01", date(2022, 4, 1)),
        ("2022-04-01T00:00:00Z", date(2022, 4, 1)),
        ("01-01-0001", None),
        ("0001-01-01T00:00:00Z", None),
        ("", None),
        (None, None),
    ],
    "tanggal_atau_tahun": [("01-04-2022", date(2022, 4, 1)), ("2022", 2022), (None, None)],
    "bulat": [("2", 2), (2, 2), ("", None), (None, None)],
    "desimal": [("12.500", Decimal("12.500")), (3, Decimal(3)), ("", None), (None, None)],
    "penanda": [("1", True), ("0", False), (True, True), ("", None), (None, None)],
    "penanda_satu": [("1", True), ("", False), (None, False)],
    "nip": [(NIP, Nip(NIP))],
    "nip_kosong": [(NIP, Nip(NIP)), ("", None), (None, None)],
    "nik": [(NIK, Nik(NIK)), ("", None), (None, None)],
    "dokumen": [(DOKUMEN, (DokRef.model_validate(DOKUMEN["872"]),)), (None, ())],
    "objek": [({"data": {"a": 1}}, {"data": {"a": 1}}), ("", None), (None, None)],
}
NEEDED = {"id", "Id", "nipBaru", "nama", "orang", "dok_id"}  # of others the contract's "never empty" is not proven


def jenis(row: dict[str, Any]) -> str:
    """The kind of a field; the flags for which empty means "no" are told by their format."""
    return "penanda_satu" if row.get("format", "").startswith("'1' atau kosong") else str(row["jenis"])


def alias(name: str, field: FieldInfo) -> str:
    """The wire name of a field."""
    chosen = field.validation_alias
    return chosen.choices[0] if isinstance(chosen, AliasChoices) else str(chosen or name)  # type: ignore[return-value]


def python_name(record: type[Record], wire: str) -> str:
    return next(name for name, field in record.model_fields.items() if alias(name, field) == wire)


def bidang(family: str) -> list[dict[str, Any]]:
    """The plain fields of a record; a record that only holds others has none."""
    found: list[dict[str, Any]] = BIDANG["rekaman"].get(family, [])
    return found


def inner(family: str) -> dict[str, str]:
    """Wire name to family of what stands inside a record."""
    parts = (name.removeprefix(f"{family}.") for name in KELAS["rekaman"] if name.startswith(f"{family}."))
    return {part: f"{family}.{part}" for part in parts if "." not in part}


def inside(family: str, made: Any) -> Any:
    """What a record holds under that name: a list of one, a text, or the object itself."""
    if family in WITHOUT_CLASS:
        return "Menikah"
    return [made] if family.rsplit(".", 1)[-1].startswith("list") else made


def full(family: str) -> dict[str, Any]:
    """One row with a value in every field the contract lists."""
    plain = {row["nama"]: WIRE[jenis(row)][0][0] for row in bidang(family)}
    return plain | {name: inside(child, full(child)) for name, child in inner(family).items()}


def modules() -> Iterator[ModuleType]:
    """Every module of the record families."""
    package = siasn_client.resources
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def ours(base: type) -> set[type]:
    """Every public class of that kind that a module of the record families defines."""
    return {
        one
        for module in modules()
        for name, one in vars(module).items()
        if inspect.isclass(one) and issubclass(one, base) and one.__module__ == module.__name__ and name[0] != "_"
    }


def mentioned(hint: Any) -> Iterator[type]:
    """The classes in a type, however deep."""
    if inspect.isclass(hint):
        yield hint
    of_pydantic = getattr(hint, "__pydantic_generic_metadata__", {"args": ()})["args"]  # Halaman[...]
    for part in (*typing.get_args(hint), *of_pydantic):
        yield from mentioned(part)


def decoded() -> set[type]:
    """Every class that some call promises: by what its maker says it returns, or by its reference table."""
    offered = ((module.__name__, getattr(module, name)) for module in modules() for name in module.__all__)
    makers = (one for home, one in offered if inspect.isfunction(one) and one.__module__ == home)
    promised = {kind for maker in makers for kind in mentioned(typing.get_type_hints(maker).get("return"))}
    return promised | {one.rekaman for one in vars(referensi).values() if hasattr(one, "rekaman")}


def test_every_record_and_every_body_of_the_contract_has_a_line_and_no_other_has() -> None:
    assert {*KELAS["rekaman"]} == {*BIDANG["rekaman"], "data_pasangan.listPasangan"}
    assert {*KELAS["kiriman"]} == {name for name, body in BODIES.items() if body}
    empty = {name for part in ("rekaman", "kiriman") for name, line in KELAS[part].items() if line is None}
    assert empty == {*WITHOUT_CLASS}


def test_every_class_of_ours_is_named_by_a_line() -> None:
    assert ours(Record) == {*RECORDS.values()} - {DokRef}
    assert ours(Payload) == {*PAYLOADS.values()}


def test_every_record_an_endpoint_names_is_what_some_call_decodes() -> None:
    named = {row["rekaman"] for row in ENDPOINT if row.get("rekaman")}
    assert {name for name in named if RECORDS[name] not in decoded()} == set()


@pytest.mark.parametrize("family", RECORDS)
def test_every_field_of_the_contract_is_modelled_and_no_other(family: str) -> None:
    record = RECORDS[family]
    modelled = sorted(alias(name, field) for name, field in record.model_fields.items())
    assert modelled == sorted([*(row["nama"] for row in bidang(family)), *inner(family)])


@pytest.mark.parametrize("family", RECORDS)
def test_a_full_row_leaves_no_unknown_field_none_empty_and_says_them_all_back(family: str) -> None:
    record = RECORDS[family].model_validate(full(family))
    assert record.model_extra == {}
    assert {*record.dump()} == {*full(family)}
    assert all(getattr(record, name) not in (None, ()) for name in RECORDS[family].model_fields)


@pytest.mark.parametrize("family", RECORDS)
def test_every_field_has_its_clean_type(family: str) -> None:
    record = RECORDS[family]
    for row in bidang(family):
        name = python_name(record, row["nama"])
        for raw, clean in WIRE[jenis(row)]:
            if clean is None and record.model_fields[name].is_required():
                assert row["nama"] in NEEDED
                continue
            read = getattr(record.model_validate({**full(family), row["nama"]: raw}), name)
            assert (row["nama"], read, type(read)) == (row["nama"], clean, type(clean))


@pytest.mark.parametrize("family", RECORDS)
def test_python_names_are_whole_words_and_ids_end_in_id(family: str) -> None:
    """No camel case, none of SIASN's abbreviations, none of its misspellings."""
    for name in RECORDS[family].model_fields:
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)
        assert not {"tgl", "tggl", "no", "nm", "blk", "mk", "penailan", "koefisen", "tasa"} & {*name.split("_")}
    wires = (alias(name, field) for name, field in RECORDS[family].model_fields.items())
    for wire_name in wires:
        if re.search(r"[a-z](Id|_id)$", wire_name):
            assert python_name(RECORDS[family], wire_name).endswith("_id")


@pytest.mark.parametrize("family", [family for family in RECORDS if "id" in full(family)])
def test_a_row_with_a_capital_id_is_read(family: str) -> None:
    row = full(family)
    row["ID"] = row.pop("id")
    read = RECORDS[family].model_validate(row)
    assert (read.id, read.model_extra) == ("teks", {})  # type: ignore[attr-defined]


TEKS = st.none() | st.text() | st.from_regex(r"0\d{1,5}", fullmatch=True) | st.integers(0, 10**6)
HARI = st.dates(min_value=date(2, 1, 1))
KAWAT: dict[str, st.SearchStrategy[Any]] = {
    "teks": TEKS,
    "tanggal": st.sampled_from(["", None, "01-01-0001", "0001-01-01T00:00:00Z"])
    | HARI.map(lambda day: f"{day.day:02}-{day.month:02}-{day.year:04}")
    | HARI.map(lambda day: f"{day.isoformat()}T00:00:00Z"),
    "tanggal_atau_tahun": st.none() | st.integers(1900, 2100).map(str) | HARI.map(date.isoformat),
    "bulat": st.none() | st.just("") | st.integers(-(10**9), 10**9) | st.integers(0, 10**9).map(str),
    "desimal": st.none() | st.just("") | st.decimals(-(10**9), 10**9, places=3).map(str) | st.integers(0, 10**9),
    "penanda": st.sampled_from(["1", "0", "", None, True, False]),
    "penanda_satu": st.sampled_from(["1", "", None]),
    "nip": st.just(NIP),
    "nip_kosong": st.sampled_from([NIP, "NRP 123", "", None]),
    "nik": st.sampled_from([NIK, "rusak", "", None]),
    "dokumen": st.sampled_from([None, "", DOKUMEN, {"": None}, {}]),
    "objek": st.none() | st.just({}) | st.dictionaries(st.text(), st.integers() | st.text() | st.none(), max_size=3),
}


def rows(family: str) -> st.SearchStrategy[dict[str, Any]]:
    """Rows as SIASN might send them: any field may be missing but those that are needed."""
    needed: dict[str, st.SearchStrategy[Any]] = {}
    other: dict[str, st.SearchStrategy[Any]] = {}
    for row in bidang(family):
        required = RECORDS[family].model_fields[python_name(RECORDS[family], row["nama"])].is_required()
        said = st.text(min_size=1).filter(str.strip) if required and jenis(row) == "teks" else KAWAT[jenis(row)]
        (needed if required else other)[row["nama"]] = said
    for name, child in inner(family).items():
        made = st.just("Menikah") if child in WITHOUT_CLASS else rows(child)
        needed[name] = made.map(lambda one, child=child: inside(child, one))  # type: ignore[misc]
    return st.fixed_dictionaries(needed, optional=other)


@pytest.mark.parametrize("family", RECORDS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_reading_what_was_dumped_gives_the_same_record(family: str, data: st.DataObject) -> None:
    """C3: parse, serialise, parse is identity."""
    record = RECORDS[family].model_validate(data.draw(rows(family)))
    again = RECORDS[family].model_validate(record.dump())
    assert again == record
    assert again.dump() == record.dump()


def test_an_identifier_read_as_a_number_would_lose_its_zeros() -> None:
    class Angka(Record):
        kode: Bulat = None

    assert Angka.model_validate({"kode": "007"}).dump() == {"kode": "7"}


@pytest.mark.parametrize("family", [family for family in RECORDS if bidang(family)])
@settings(max_examples=20, deadline=None)
@given(raw=st.from_regex(r"0+[0-9]{1,6}", fullmatch=True))
def test_a_text_of_digits_keeps_its_leading_zeros_there_and_back(family: str, raw: str) -> None:
    """C3: identifiers are text; ``"01"`` is never 1."""
    texts = {row["nama"]: raw for row in bidang(family) if jenis(row) == "teks"}
    dumped = RECORDS[family].model_validate(full(family) | texts).dump()
    assert {name: dumped[name] for name in texts} == texts


CONTOH: dict[str, Any] = {
    "isIntegrasi": False,
    "isKonversi": False,
    "jenisDiklatId": "3",
    "jenisKursusSertipikat": "T",
    "jenisMutasiId": "MU",
    "jenisTingkatHukumanId": "R",
    "statusPenilai": "ASN",
    "statusPekerjaanPasangan": "PNS",
    "status_cpns_pns": "cpns",
}
"""Values where the contract's type is not enough; all else is made of the type."""
BY_TYPE: dict[str, Any] = {"integer": 2, "number": 2, "array": (DokRef.model_validate(DOKUMEN["872"]),)}
BY_FORMAT: dict[str, Any] = {"dd-mm-yyyy": date(2024, 1, 2), "number as string": 2, "yyyy": "2024"}
JSON_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
}


def body_fields(name: str) -> list[dict[str, Any]]:
    """The fields of a body; files travel beside it."""
    return [row for row in BODIES[name] if row["tipe"] != "file"]


def filled(name: str) -> Payload:
    """A payload that says every field of its body."""
    by_wire = {row["nama"]: row for row in body_fields(name)}
    values: dict[str, Any] = {}
    for field, info in PAYLOADS[name].model_fields.items():
        row = by_wire[info.serialization_alias or field]
        made = BY_TYPE.get(row["tipe"], BY_FORMAT.get(row.get("format", ""), "1"))
        values[field] = CONTOH.get(row["nama"], made)
    return PAYLOADS[name](**values)


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_has_the_names_of_the_contract_and_no_other(name: str) -> None:
    fields = PAYLOADS[name].model_fields
    names = sorted(field.serialization_alias or key for key, field in fields.items())
    assert names == sorted(row["nama"] for row in body_fields(name))


@pytest.mark.parametrize("name", PAYLOADS)
def test_what_the_contract_requires_a_payload_requires(name: str) -> None:
    fields = PAYLOADS[name].model_fields.items()
    required = {field.serialization_alias or key for key, field in fields if field.is_required()}
    assert required >= {row["nama"] for row in body_fields(name) if row["wajib"]}


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_body_has_the_json_types_of_the_contract(name: str) -> None:
    """An integer stays an integer, a numeric text stays a text, a date is ``dd-mm-yyyy``."""
    body = filled(name).dump()
    assert body == json.loads(json.dumps(body))
    for row in body_fields(name):
        said = body[row["nama"]]
        assert type(said) in JSON_TYPES[row["tipe"]], row["nama"]
        if row.get("format") == "dd-mm-yyyy":
            assert said == "02-01-2024", row["nama"]
        if row.get("format") in ("number as string", "yyyy"):
            assert re.fullmatch(r"\d+(\.\d{3})?|", said), row["nama"]


@pytest.mark.parametrize("name", PAYLOADS)
def test_a_payload_mentions_only_what_was_said_or_must_be(name: str) -> None:
    """What is None is not in the body: a save never says more than it was told, but for what it says is empty."""
    said = filled(name)
    least = {field for field, info in PAYLOADS[name].model_fields.items() if info.is_required()}
    least |= {"is_angka_kredit_pertama"} & {*PAYLOADS[name].model_fields}  # one of three flags must be said
    body = PAYLOADS[name](**{field: getattr(said, field) for field in least}).dump()
    also = {wire for wire, value in body.items() if value in ("", "0")} | {"jenisKursusSertipikat", "statusPenilai"}
    names = {PAYLOADS[name].model_fields[field].serialization_alias or field for field in least}
    assert None not in body.values()
    assert names <= {*body} <= names | also


def test_the_first_three_bodies_of_the_field_list_are_those_of_the_endpoints() -> None:
    """``bidang.json`` has three bodies of its own, older than ``endpoint.json``: they may not drift apart."""
    same = {"data_utama": "pns.data_utama_update", "jabatan": "jabatan.unorjabatan_save", "skp22": "skp22.save"}
    for family, name in same.items():
        listed = {row["nama"] for row in BIDANG["kiriman"][family]["bidang"]}
        assert listed == {row["nama"] for row in BODIES[name]}
