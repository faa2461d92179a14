"""Classes to schema: types, required fields, choices with every spelling that is read."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from skp_core.model import CapaianOrganisasi, Kelompok
from skp_core.skema import susun_skema


class Ukuran(StrEnum):
    BESAR = "besar"


@frozen(kw_only=True)
class Kotak:
    isi: tuple[str, ...]
    jumlah: int = 3
    dalam: Kotak | None = None
    milik: Kelompok | None = None
    capaian: CapaianOrganisasi | None = None
    ukuran: Ukuran = Ukuran.BESAR


def test_a_class_may_hold_itself_and_stands_once() -> None:
    schema = susun_skema(Kotak, versi=1, jenis="kotak", terbuka=False)
    kotak = schema["$defs"]["Kotak"]
    assert schema["required"] == ["versi", "jenis", "isi"]
    assert schema["properties"]["isi"]["$ref"] == "#/$defs/Kotak"
    assert kotak["required"] == ["isi"]
    assert kotak["properties"]["isi"]["items"] == {"type": "string"}
    assert kotak["properties"]["jumlah"]["default"] == 3
    assert kotak["properties"]["dalam"]["anyOf"] == [{"$ref": "#/$defs/Kotak"}, {"type": "null"}]


def test_the_fields_of_an_open_file_stand_in_the_file() -> None:
    schema = susun_skema(Kotak, versi=2, jenis="kotak", terbuka=True)
    assert schema["required"] == ["versi", "isi"]
    assert schema["properties"]["versi"]["maximum"] == 2


def test_spellings_of_earlier_files_are_said_to_be_such() -> None:
    defs = susun_skema(Kotak, versi=1, jenis="kotak", terbuka=False)["$defs"]
    old = {each["const"] for name in ("Kelompok", "CapaianOrganisasi") for each in defs[name]["oneOf"] if len(each) > 2}
    assert old == {"JPT", "JAF", "CUKUP"}


def test_the_name_of_a_member_is_offered_only_where_it_is_read() -> None:
    defs = susun_skema(Kotak, versi=1, jenis="kotak", terbuka=False)["$defs"]
    assert [each["const"] for each in defs["Ukuran"]["oneOf"]] == ["besar"]
    assert defs["Kotak"]["properties"]["ukuran"]["default"] == "besar"
