"""The project's own copy of SIASN's field list."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import AliasChoices
from pydantic.fields import FieldInfo

from siasn_client.privacy import Nik, Nip
from siasn_client.wire import DokRef, Payload, Record

DATA = Path(__file__).parents[2] / "contracts" / "data"
NIP, NIK = "199002282015031000", "9999990101010000"
DOKUMEN = {"dok_id": "872", "dok_nama": "n", "dok_uri": "u", "object": "u", "slug": "872"}
KAWAT: dict[str, list[tuple[Any, Any]]] = {  # by ``jenis`` of the field list: a wire value and what it becomes
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
    "bulat": [("2", 2), (2, 2), ("", None), (None, None)],
    "desimal": [("12.500", Decimal("12.500")), (3, Decimal(3)), ("", None), (None, None)],
    "penanda": [("1", True), ("0", False), (True, True), ("", None), (None, None)],
    "nip": [(NIP, Nip(NIP))],
    "nip_kosong": [(NIP, Nip(NIP)), ("", None), (None, None)],
    "nik": [(NIK, Nik(NIK)), ("", None), (None, None)],
    "dokumen": [({"872": DOKUMEN}, (DokRef.model_validate(DOKUMEN),)), (None, ())],
    "objek": [({"data": {"a": [1]}}, {"data": {"a": [1]}}), ("", None), (None, None)],
}
TIPE: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
}


@pytest.fixture(scope="session")
def bidang() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def endpoints() -> dict[str, Any]:
    """The project's own list of endpoints, by id."""
    rows = json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
    return {row["id"]: row for row in rows}


@pytest.fixture(scope="session")
def sample() -> Any:
    """Return the ``data`` of a recorded answer by file name."""

    def read(name: str) -> Any:
        return json.loads((DATA / "samples" / f"{name}.json").read_text(encoding="utf-8"))["body"]["data"]

    return read


def _nama_kawat(name: str, field: FieldInfo) -> str:
    chosen = field.validation_alias
    return chosen.choices[0] if isinstance(chosen, AliasChoices) else str(chosen or name)  # type: ignore[return-value]


@pytest.fixture(scope="session")
def penuh(bidang: dict[str, Any]) -> Callable[[str], dict[str, Any]]:
    """Make one row with a value in every field the contract lists."""
    return lambda family: {row["nama"]: KAWAT[row["jenis"]][0][0] for row in bidang["rekaman"][family]}


@pytest.fixture(scope="session")
def sesuai(bidang: dict[str, Any], penuh: Callable[[str], dict[str, Any]]) -> Callable[..., None]:
    """Check a record class against the field list: every field and no other, its clean types, what it prints.

    ``bagian`` are the wire names of its nested records, which are checked by themselves.
    """

    def check(record: type[Record], family: str, bagian: Sequence[str] = (), **isi: Any) -> None:
        names = {_nama_kawat(name, field): name for name, field in record.model_fields.items()}
        rows = bidang["rekaman"][family]
        assert sorted(names) == sorted([*(row["nama"] for row in rows), *bagian])
        full = penuh(family) | isi
        read = record.model_validate(full)
        assert read.model_extra == {}
        assert [row["nama"] for row in rows if getattr(read, names[row["nama"]]) in (None, ())] == []
        assert record.model_validate(read.dump()) == read
        assert set(read.dump()) == set(names)
        shown = f"{read!r} {read} {record.model_validate(full | {'nama': 'CONTOH RAHASIA'})!r}"
        assert not any(secret in shown for secret in (NIP, NIK, "RAHASIA"))
        for row in rows:
            for raw, clean in KAWAT[row["jenis"]]:
                if clean is not None or not record.model_fields[names[row["nama"]]].is_required():
                    found = getattr(record.model_validate(full | {row["nama"]: raw}), names[row["nama"]])
                    assert (row["nama"], found, type(found)) == (row["nama"], clean, type(clean))

    return check


@pytest.fixture(scope="session")
def kiriman_sesuai() -> Callable[[Payload, str], None]:
    """Check a payload with every field set against the body of the contract: names, JSON types, what it requires."""
    kontrak = json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]

    def check(payload: Payload, endpoint: str) -> None:
        rows = next(one for one in kontrak if one["id"] == endpoint)["isi"]["bidang"]
        body = payload.dump()
        assert sorted(body) == sorted(row["nama"] for row in rows)
        assert [row["nama"] for row in rows if not isinstance(body[row["nama"]], TIPE[row["tipe"]])] == []
        fields = type(payload).model_fields.items()
        required = {field.serialization_alias or name for name, field in fields if field.is_required()}
        assert required >= {row["nama"] for row in rows if row["wajib"]}
        assert not any(secret in f"{payload!r} {payload}" for secret in (NIP, NIK, "RAHASIA"))

    return check
