"""Every field of the contract is modelled, with its alias and its clean type, and nothing else is."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pydantic import AliasChoices
from pydantic.fields import FieldInfo

from siasn_client.privacy import Nik, Nip
from siasn_client.resources.data_utama import DataUtama, DataUtamaPayload
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.resources.jabatan import JabatanPayload, RiwayatJabatan
from siasn_client.resources.pendidikan import RiwayatPendidikan
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload
from siasn_client.wire import DokRef, Payload, Record

BIDANG = json.loads((Path(__file__).parents[1] / "contracts/data/bidang.json").read_text(encoding="utf-8"))
RECORDS: dict[str, type[Record]] = {
    "data_utama": DataUtama,
    "rw_jabatan": RiwayatJabatan,
    "rw_golongan": RiwayatGolongan,
    "rw_pendidikan": RiwayatPendidikan,
    "rw_skp22": RiwayatSkp22,
}
PAYLOADS: dict[str, type[Payload]] = {
    "data_utama": DataUtamaPayload,
    "jabatan": JabatanPayload,
    "skp22": Skp22Payload,
}
NIP, NIK = "199002282015031000", "9999990101010000"
DOKUMEN = {"872": {"dok_id": "872", "dok_nama": "n", "dok_uri": "u", "object": "u", "slug": "872"}}
WIRE: dict[str, list[tuple[Any, Any]]] = {
    "teks": [("teks", "teks"), ("01", "01"), (7, "7"), ("", None), (None, None)],
    "tanggal": [
        ("01-04-2022", date(2022, 4, 1)),
        ("2022-04-01T00:00:00Z", date(2022, 4, 1)),
        ("01-01-0001", None),
        ("", None),
        (None, None),
    ],
    "tanggal_atau_tahun": [("01-04-2022", date(2022, 4, 1)), ("2022", 2022), (None, None)],
    "bulat": [("2", 2), (2, 2), ("", None), (None, None)],
    "desimal": [("12.500", Decimal("12.500")), (3, Decimal(3)), (None, None)],
    "penanda": [("1", True), ("0", False), (True, True), ("", None), (None, None)],
    "nip": [(NIP, Nip(NIP))],
    "nik": [(NIK, Nik(NIK)), ("", None), (None, None)],
    "dokumen": [(DOKUMEN, (DokRef.model_validate(DOKUMEN["872"]),)), (None, ())],
}
NEEDED = {"id", "nipBaru", "nama"}  # what a record must say; of the others the contract's "never empty" is not proven


def alias(name: str, field: FieldInfo) -> str:
    """The wire name of a field."""
    chosen = field.validation_alias
    return chosen.choices[0] if isinstance(chosen, AliasChoices) else str(chosen or name)  # type: ignore[return-value]


def python_name(record: type[Record], wire: str) -> str:
    return next(name for name, field in record.model_fields.items() if alias(name, field) == wire)


def full(family: str) -> dict[str, Any]:
    """One row with a value in every field the contract lists."""
    return {row["nama"]: WIRE[row["jenis"]][0][0] for row in BIDANG["rekaman"][family]}


@pytest.mark.parametrize("family", RECORDS)
def test_every_field_of_the_contract_is_modelled_and_no_other(family: str) -> None:
    record = RECORDS[family]
    modelled = sorted(alias(name, field) for name, field in record.model_fields.items())
    assert modelled == sorted(row["nama"] for row in BIDANG["rekaman"][family])


@pytest.mark.parametrize("family", RECORDS)
def test_a_full_row_leaves_no_unknown_field_and_none_empty(family: str) -> None:
    record = RECORDS[family].model_validate(full(family))
    assert record.model_extra == {}
    assert all(getattr(record, name) not in (None, ()) for name in RECORDS[family].model_fields)


@pytest.mark.parametrize(
    ("family", "row"),
    [
        pytest.param(family, row, id=f"{family}-{row['nama']}")
        for family in RECORDS
        for row in BIDANG["rekaman"][family]
    ],
)
def test_every_field_has_its_clean_type(family: str, row: dict[str, Any]) -> None:
    record = RECORDS[family]
    for raw, clean in WIRE[row["jenis"]]:
        if clean is None and row["nama"] in NEEDED:
            continue
        read = getattr(record.model_validate({**full(family), row["nama"]: raw}), python_name(record, row["nama"]))
        assert (read, type(read)) == (clean, type(clean))


@pytest.mark.parametrize("family", RECORDS)
def test_a_record_reads_back_what_it_dumped(family: str) -> None:
    record = RECORDS[family].model_validate(full(family))
    assert RECORDS[family].model_validate(record.dump()) == record
    assert set(record.dump()) == set(full(family))


@pytest.mark.parametrize("family", RECORDS)
def test_a_row_with_a_capital_id_is_read(family: str) -> None:
    row = full(family)
    row["ID"] = row.pop("id")
    assert RECORDS[family].model_validate(row).id == "teks"  # type: ignore[attr-defined]


@pytest.mark.parametrize("family", RECORDS)
def test_no_record_prints_a_person(family: str) -> None:
    row = full(family) | {key: "CONTOH RAHASIA" for key in ("nama", "namaPenilai", "alamat") if key in full(family)}
    shown = repr(RECORDS[family].model_validate(row)) + str(RECORDS[family].model_validate(row))
    assert not any(secret in shown for secret in (NIP, NIK, "RAHASIA"))


@pytest.mark.parametrize("family", PAYLOADS)
def test_a_payload_has_the_names_of_the_contract_and_no_other(family: str) -> None:
    fields = PAYLOADS[family].model_fields
    names = sorted(field.serialization_alias or name for name, field in fields.items())
    assert names == sorted(row["nama"] for row in BIDANG["kiriman"][family]["bidang"])


@pytest.mark.parametrize("family", PAYLOADS)
def test_what_the_contract_requires_a_payload_requires(family: str) -> None:
    fields = PAYLOADS[family].model_fields.items()
    required = {field.serialization_alias or name for name, field in fields if field.is_required()}
    assert required >= {row["nama"] for row in BIDANG["kiriman"][family]["bidang"] if row["wajib"]}
