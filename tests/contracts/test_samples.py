"""Every sample answer is read whole and written back equal, up to the normalisations that are listed here.

A sample is named after its record (``rw-jabatan.json`` is ``rw_jabatan``). Unknown fields are forbidden in samples:
they are kept in the wild, here each would be a field the contract forgot. All values are made up: NIPs end in 000,
NIKs in 0000.
"""

from __future__ import annotations

import importlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from siasn_client import wire
from siasn_client.call import Answer, Call, Shape
from siasn_client.envelope import open_answer
from siasn_client.errors import NotFound
from siasn_client.wire import Record

DATA = Path(__file__).parent / "data"
BIDANG = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))["rekaman"]
KELAS = json.loads((DATA / "kelas.json").read_text(encoding="utf-8"))["rekaman"]
SAMPLES = {
    path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((DATA / "samples").glob("*.json"))
}
FAMILIES = [name for name in KELAS if "." not in name]
KUADRAN = {"SANGAT BAIK": "1", "BAIK": "2", "BUTUH PERBAIKAN": "3", "KURANG": "4", "SANGAT KURANG": "5"}
OTHER_NAMES = {"masaKerjaTahun": "tasaKerjaTahun", "ID": "id"}
WIB = timezone(timedelta(hours=7))

USED: Counter[str] = Counter()


def note(rule: str, value: Any) -> Any:
    """Remember that a normalisation was needed: one that no sample needs is not listed."""
    USED[rule] += 1
    return value


NORMALISASI = {
    "kosong": "an empty text is null: SIASN says 'none' by both",
    "hilang": "a field that a row leaves out is null",
    "tanggal nol": "01-01-0001 and 0001-01-01T00:00:00Z are null",
    "tanggal": "a timestamp or yyyy-mm-dd is its day in WIB, dd-mm-yyyy; the hour is lost",
    "angka": "a JSON number where a text may stand is that text",
    "bulat": "a whole number has no leading zero",
    "penanda": "a boolean is '1' or '0'",
    "penanda satu": "'no' of a flag that is '1' or empty is the empty text, null too",
    "rating": "a rating is its id, where SIASN wrote its name",
    "path": "no document in any form is null; documents stand under their id",
    "nama bidang": "ID is id, masaKerjaTahun is tasaKerjaTahun: the spelling of the contract",
    "undefined": "karisKarsu 'undefined' is null",
    "bukan siapa-siapa": "a parent of whom nothing is said is null",
}
"""Everything that a value may lose between being read and being written back, and nothing else."""


def text_of(raw: Any) -> Any:
    return note("angka", str(raw)) if isinstance(raw, int | float) and not isinstance(raw, bool) else raw


def of_teks(raw: Any, row: Mapping[str, Any]) -> Any:
    if raw == "undefined" and row["nama"] == "karisKarsu":
        return note("undefined", None)
    return text_of(raw)


def of_tanggal(raw: str, _: Mapping[str, Any]) -> Any:
    if raw in ("01-01-0001", "0001-01-01T00:00:00Z"):
        return note("tanggal nol", None)
    if re.fullmatch(r"\d\d-\d\d-\d{4}", raw):
        return raw
    instant = datetime.fromisoformat(raw)
    if instant.tzinfo is not None and (instant.hour, instant.minute, instant.second) != (0, 0, 0):
        instant = instant.astimezone(WIB)
    return note("tanggal", instant.strftime("%d-%m-%Y"))


def of_bulat(raw: Any, _: Mapping[str, Any]) -> Any:
    if raw in KUADRAN:
        return note("rating", KUADRAN[raw])
    plain = str(int(text_of(raw)))
    return plain if plain == str(raw) else note("bulat", plain)


def of_penanda(raw: Any, _: Mapping[str, Any]) -> Any:
    return note("penanda", "1" if raw else "0") if isinstance(raw, bool) else raw


def of_dokumen(raw: Any, _: Mapping[str, Any]) -> Any:
    said = {key: entry for key, entry in (raw or {}).items() if key}
    return said or note("path", None)


BY_JENIS: dict[str, Callable[[Any, Mapping[str, Any]], Any]] = {
    "teks": of_teks,
    "nip": of_teks,
    "nip_kosong": of_teks,
    "nik": of_teks,
    "tanggal": of_tanggal,
    "tanggal_atau_tahun": of_tanggal,
    "bulat": of_bulat,
    "desimal": lambda raw, _: text_of(raw),
    "penanda": of_penanda,
    "dokumen": of_dokumen,
    "objek": lambda raw, _: raw,
}


def value(raw: Any, row: Mapping[str, Any]) -> Any:
    """What a plain field is written back as."""
    if row["jenis"] == "dokumen":
        return of_dokumen(raw, row)
    if row.get("format", "").startswith("'1' atau kosong"):
        return raw if raw == "1" else note("penanda satu", "")
    if raw is None:
        return None
    return note("kosong", None) if raw == "" else BY_JENIS[row["jenis"]](raw, row)


def normal(family: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """The row of a sample as it must come back."""
    said = {OTHER_NAMES.get(key, key) if key not in names(family) else key: held for key, held in raw.items()}
    if {*said} != {*raw}:
        note("nama bidang", None)
    found: dict[str, Any] = {}
    for row in BIDANG.get(family, []):
        found[row["nama"]] = value(said[row["nama"]] if row["nama"] in said else note("hilang", None), row)
    return found | {name: inside(child, said.get(name)) for name, child in inner(family).items()}


def names(family: str) -> set[str]:
    return {row["nama"] for row in BIDANG.get(family, [])}


def inner(family: str) -> dict[str, str]:
    parts = (name.removeprefix(f"{family}.") for name in KELAS if name.startswith(f"{family}."))
    return {part: f"{family}.{part}" for part in parts if "." not in part}


def inside(child: str, raw: Any) -> Any:
    if isinstance(raw, list):
        return [normal(child, one) for one in raw]
    if not isinstance(raw, Mapping):
        return raw
    if all(held in (None, "", "01-01-0001") for held in raw.values()):
        return note("bukan siapa-siapa", None)
    return normal(child, raw)


def kelas(family: str) -> type[Record]:
    """The class of a record: see kelas.json."""
    module, _, name = KELAS[family].partition(":")
    home = wire if module == "wire" else importlib.import_module(f"siasn_client.resources.{module}")
    found: type[Record] = getattr(home, name)
    return found


def sampled(family: str) -> list[dict[str, Any]]:
    """The rows of a family's sample, from whichever of the envelopes they came in."""
    body = SAMPLES[family.replace("_", "-")]["body"]
    held = body if isinstance(body, list) else body.get("data", body.get("results"))
    return held if isinstance(held, list) else [held]


def unknown(model: BaseModel, where: str = "$") -> Iterator[str]:
    """Every field that no model names, however deep."""
    yield from (f"{where}.{name}" for name in model.model_extra or {})
    for name in type(model).model_fields:
        held = getattr(model, name)
        for one in held if isinstance(held, tuple | list) else [held]:
            if isinstance(one, BaseModel):
                yield from unknown(one, f"{where}.{name}")


@pytest.mark.parametrize("family", FAMILIES)
def test_every_row_of_every_sample_is_read_whole_and_written_back_equal(family: str) -> None:
    rows = sampled(family)
    assert rows
    for raw in rows:
        record = kelas(family).model_validate(raw)
        assert [*unknown(record)] == []
        assert record.dump() == normal(family, raw)
        assert kelas(family).model_validate(record.dump()) == record


@pytest.mark.parametrize("family", FAMILIES)
def test_a_sample_shows_every_field_of_its_family(family: str) -> None:
    """Fields that one real answer lacks are in no sample of it: they are listed, with their kind."""
    said = {OTHER_NAMES.get(key, key) if key not in names(family) else key for raw in sampled(family) for key in raw}
    lacking = {"rw_pendidikan": {"createdAt", "updatedAt"}}
    assert names(family) - said <= lacking.get(family, set())


def test_a_list_may_be_empty_and_half_said() -> None:
    """Every history has a row in which nothing is said but whose it is: it is read like any other."""
    families = [name for name in FAMILIES if name.startswith("rw_") and len(sampled(name)) > 1]
    assert len(families) > 12


def test_no_normalisation_is_listed_that_no_sample_needs() -> None:
    USED.clear()
    for family in FAMILIES:
        for raw in sampled(family):
            normal(family, raw)
    assert {*USED} == {*NORMALISASI}


def test_a_field_the_contract_forgot_is_found() -> None:
    """The negative control: an unknown field, on top or deep inside, and a value that changes."""
    raw = sampled("data_pasangan")[0]
    deep = json.loads(json.dumps(raw))
    deep["listPasangan"][0]["orang"]["baru"] = 1
    assert [*unknown(kelas("data_pasangan").model_validate(deep))] == ["$.daftar_pasangan.orang.baru"]
    row = sampled("rw_penghargaan")[0]
    changed = {**row, "tahun": "1999"}
    assert kelas("rw_penghargaan").model_validate(changed).dump() != normal("rw_penghargaan", row)


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.startswith("write-success-")])
def test_every_form_of_a_save_that_succeeded_gives_an_id_or_none(name: str) -> None:
    body = SAMPLES[name]["body"]
    given = open_answer(Call("POST", "/contoh/save", str, shape=Shape.SIMPAN, writes=True), answer(name))
    said = body.get("mapData")
    assert given == (next(iter(said.values())) if isinstance(said, dict) else said or "")


def answer(name: str) -> Answer:
    sample = SAMPLES[name]
    return Answer(sample["status"], {"content-type": "application/json"}, json.dumps(sample["body"]).encode())


def test_a_delete_names_no_row() -> None:
    call = Call("DELETE", "/contoh/delete/{id}", str, params={"id": "x"}, shape=Shape.SIMPAN, writes=True)
    assert open_answer(call, answer("delete-success")) == ""


@pytest.mark.parametrize("name", [name for name in SAMPLES if name.startswith("empty-")])
def test_every_way_of_saying_nothing_is_nothing(name: str) -> None:
    assert not isinstance(open_answer(Call("GET", "/pns/rw-contoh/{nip}", list[Record]), answer(name)), list)
    with pytest.raises(NotFound):
        open_answer(Call("GET", "/contoh/id/{id}", Record, shape=Shape.OBJEK), answer("empty-tidak-ditemukan"))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_says_what_it_shows_and_how_sure_it_is(name: str) -> None:
    assert {*SAMPLES[name]} == {"quirk", "kind", "status", "body"}
    assert SAMPLES[name]["kind"]
