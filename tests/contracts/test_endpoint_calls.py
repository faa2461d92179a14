"""Every endpoint of apisiasn has exactly one function that makes its call, and no call goes anywhere else."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import typing
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

import pytest

from siasn_client import resources
from siasn_client.call import Call, Service, Shape, Unggahan
from siasn_client.privacy import Nik, Nip
from siasn_client.wire import Payload

KONTRAK = json.loads((Path(__file__).parent / "data" / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
APISIASN = {
    (row["metode"], re.sub(r"\{\w+\}", "{}", row["jalur"])): row for row in KONTRAK if row["layanan"] == "apisiasn"
}
SHAPES = {
    "sync": {Shape.SINKRON},
    "binary": {Shape.BERKAS},
    "write": {Shape.SIMPAN},
    "read": {Shape.DAFTAR, Shape.HALAMAN, Shape.OBJEK, Shape.BEBAS},
}
NIP, NIK = "199002282015031000", "9999990101010000"
PDF, JPEG = b"%PDF-1.4\n%%EOF\n", b"\xff\xd8\xff\xe0contoh\xff\xd9"

Maker = Callable[..., Call[Any]]


def makers() -> Iterator[tuple[str, Maker]]:
    """Every public function of the resources that returns a call, by ``module.function``."""
    for found in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}."):
        module = importlib.import_module(found.name)
        for name in getattr(module, "__all__", ()):
            thing = getattr(module, name)
            if inspect.isfunction(thing) and thing.__module__ == module.__name__ and _makes_a_call(thing):
                yield f"{found.name.removeprefix(resources.__name__ + '.')}.{name}", thing


def _makes_a_call(thing: Maker) -> bool:
    said = _hints(thing).get("return")
    return (typing.get_origin(said) or said) is Call


def _hints(thing: Any) -> dict[str, Any]:
    module: ModuleType = importlib.import_module(thing.__module__)
    return typing.get_type_hints(thing, vars(module))


def _made(make: Maker) -> Call[Any]:
    """Make the call with something plausible for all it must be told."""
    hints = _hints(make)
    by_place, by_name = [], {}
    for one in inspect.signature(make).parameters.values():
        if one.default is one.empty and one.kind not in (one.VAR_KEYWORD, one.VAR_POSITIONAL):
            value = _plausible(one.name, hints[one.name], make.__module__)
            if one.kind is one.KEYWORD_ONLY:
                by_name[one.name] = value
            else:
                by_place.append(value)
    return make(*by_place, **by_name)


def _plausible(name: str, kind: Any, where: str) -> Any:
    if typing.get_origin(kind) is Literal:
        return typing.get_args(kind)[0]
    kinds = (kind, *typing.get_args(kind))
    if inspect.isclass(kind) and issubclass(kind, Payload):
        return _filled(kind)
    if Unggahan in kinds:
        return Unggahan("contoh.jpg", JPEG, "image/jpeg") if "foto" in where else Unggahan("contoh.pdf", PDF)
    for wanted, value in ((Nip, NIP), (Nik, NIK), (date, date(2024, 4, 1)), (bytes, PDF)):
        if wanted in kinds:
            return value
    year = name.startswith("tahun")
    return (2024 if year else 1) if int in kinds else "2024" if year else "1"


BY_RULE = {"is_konversi": True, "jenis_diklat_id": "3"}
"""Values that a payload's own rules want: one of three flags, and a training that is not structural."""


def _filled(kind: type[Payload]) -> Payload:
    hints = typing.get_type_hints(kind)
    asked = [name for name, field in kind.model_fields.items() if field.is_required()]
    values = {name: _plausible(name, hints[name], kind.__module__) for name in asked}
    rules = {name: value for name, value in BY_RULE.items() if name in kind.model_fields}
    return kind(**{**values, **rules})


CALLS = {name: _made(make) for name, make in makers()}
BY_ENDPOINT: dict[tuple[str, str], list[str]] = {}
for _name, _call in CALLS.items():
    if _call.service is Service.APISIASN:
        BY_ENDPOINT.setdefault((_call.method, re.sub(r"\{\w+\}", "{}", _call.path)), []).append(_name)


def test_no_endpoint_has_two_functions() -> None:
    assert {end: names for end, names in BY_ENDPOINT.items() if len(names) > 1} == {}


def test_every_endpoint_has_a_function_that_calls_it() -> None:
    missing = {row["id"] for end, row in APISIASN.items() if end not in BY_ENDPOINT}
    assert sorted(missing) == []


def test_no_call_goes_where_the_contract_knows_nothing() -> None:
    assert {name for end, names in BY_ENDPOINT.items() if end not in APISIASN for name in names} == set()


@pytest.mark.parametrize("endpoint", [one for one in APISIASN if one in BY_ENDPOINT], ids=" ".join)
def test_a_call_says_what_the_contract_says_of_it(endpoint: tuple[str, str]) -> None:
    row = APISIASN[endpoint]
    for name in BY_ENDPOINT[endpoint]:
        call = CALLS[name]
        asked = {one["nama"]: one["wajib"] for one in row.get("parameter") or () if one["letak"] == "kueri"}
        assert (name, call.writes) == (name, row["tulis"])
        assert call.shape in SHAPES[row["amplop"]]
        assert set(re.findall(r"\{(\w+)\}", call.path)) == set(call.params)
        assert {one for one, needed in asked.items() if needed} <= set(call.query) <= set(asked)
        assert (call.body is None and not call.files) or call.method == "POST"
