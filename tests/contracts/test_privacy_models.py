"""P3: no model prints a person. By introspection over every model class there is, so that none is forgotten."""

from __future__ import annotations

import importlib
import pkgutil
import pprint
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter

import siasn_client
from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.wire import Halaman, Record, Teks

NIP, NIK = "199002282015031000", "9999990101010000"
RAHASIA = "RAHASIA-ORANG"
BOLEH = frozenset(
    {
        *("dok_id", "posisi", "count", "tahun", "periode"),
        *("jenis_formasi_nama", "jenis_layanan_nama", "detail_layanan_nama"),
        *("status", "status_usulan", "status_pegawai", "status_nikah", "status_cpns_pns", "status_pekerjaan_pasangan"),
        *("golongan", "golongan_baru_id", "bulan_mulai_penilaian", "bulan_selesai_penilaian", "periodik_id"),
        *("tahun_mulai_penilaian", "tahun_selesai_penilaian", "tahun_kursus", "tahun_lulus", "tahun_formasi"),
        *("jenis_jabatan", "jenis_jabatan_id", "tingkat_pendidikan_id", "latihan_struktural_id", "penghargaan_id"),
        *("jenis_diklat_id", "jenis_anak", "jenis_anak_id", "cltn_id", "masa_kerja_tahun", "masa_kerja_bulan"),
    }
)
"""What a model may show beside its decrees' dates: codes and years that fit thousands. Add to it with a reason."""
BERSAMA = ("siasn_client.resources.referensi.", "siasn_client.resources.unor")
"""Modules of rows that are nobody's: reference tables and units. They show what they like but a person."""
BOLEH_AWALAN = (
    *("tmt_", "tanggal_sk", "sk_tanggal", "tanggal_awal", "tanggal_akhir", "tanggal_mulai", "tanggal_selesai"),
    *("tanggal_sertifikat", "masa_berlaku_"),
)
"""Dates of papers and terms, never one of a life."""


def models() -> list[type[BaseModel]]:
    """Every pydantic class of ours, by importing every module and asking pydantic."""
    for found in pkgutil.walk_packages(siasn_client.__path__, "siasn_client."):
        if not found.name.startswith("siasn_client.testing"):  # the fake knows no model, its plugin wants pytest
            importlib.import_module(found.name)

    def below(base: type[BaseModel]) -> Iterator[type[BaseModel]]:
        for one in base.__subclasses__():
            yield one
            yield from below(one)

    ours = {one for one in below(BaseModel) if one.__module__.split(".")[0] == "siasn_client"}
    real = (one for one in ours if not issubclass(one, Halaman) and one.__name__ != "_Quiet")
    return sorted(real, key=lambda one: (one.__module__, one.__name__))


MODELS = models()
RESOURCES = [one for one in MODELS if one.__module__.startswith("siasn_client.resources.")]


def filled(model: type[BaseModel]) -> BaseModel:
    """One with something of a person in every field, and in fields nobody knows; nothing is checked."""
    said: Any = {name: f"{RAHASIA}-{name}-{NIP}" for name in model.model_fields}
    unknown: Any = {"asing": RAHASIA} if model.model_config.get("extra") == "allow" else {}
    return model.model_construct(**said, **unknown)


def shown(value: Any) -> str:
    """Everything a value says of itself to logs, screens and debuggers."""
    rich = list(value.__rich_repr__())
    return "\n".join(
        [repr(value), str(value), f"{value}", pprint.pformat(value), repr([value]), repr({1: value}), str(rich)]
    )


def leaked(model: type[BaseModel]) -> list[str]:
    """The fields of a model that a print gives away and that it did not say it shows."""
    allowed = getattr(model, "tampak", ())
    text = shown(filled(model))
    names = [name for name in model.model_fields if f"{RAHASIA}-{name}-" in text and name not in allowed]
    return names + (["asing"] if f"'{RAHASIA}'" in text else [])


def name_of(model: type[BaseModel]) -> str:
    return f"{model.__module__.removeprefix('siasn_client.')}.{model.__name__}"


@pytest.mark.parametrize("model", MODELS, ids=name_of)
def test_a_model_prints_nothing_but_what_it_names(model: type[BaseModel]) -> None:
    assert leaked(model) == []


@pytest.mark.parametrize("model", MODELS, ids=name_of)
def test_what_a_model_names_is_no_persons_own(model: type[BaseModel]) -> None:
    shown_by_it = getattr(model, "tampak", ())
    assert {*shown_by_it} <= {*model.model_fields}
    if model.__module__.startswith(BERSAMA):
        assert not {name for name in shown_by_it if NUMBERS & {*name.split("_")} or "pns" in name}
        return
    assert [name for name in shown_by_it if name not in BOLEH and not name.startswith(BOLEH_AWALAN)] == []


@pytest.mark.parametrize("model", MODELS, ids=name_of)
def test_a_model_that_refuses_a_value_does_not_repeat_it(model: type[BaseModel]) -> None:
    assert model.model_config.get("hide_input_in_errors") is True


def held(annotation: object) -> set[type]:
    """The classes of masked values that a field may hold."""
    text = repr(annotation)
    return {kind for kind in (Nip, Nik, Secret) if f"privacy.{kind.__name__}" in text}


NUMBERS = {"nip", "nik"}
ALSO = {"nomor_identitas", "nomor_id_dokumen", "nomor_id_document"}
NONE = {"nip_lama": "the nine digits of before 2007, kept as text; never printed", "valid_nik": "a flag"}
FIELDS = [
    pytest.param(model, name, id=f"{name_of(model)}.{name}")
    for model in RESOURCES
    for name in model.model_fields
    if (NUMBERS & {*name.split("_")} or name in ALSO) and name not in NONE
]


@pytest.mark.parametrize(("model", "name"), FIELDS)
def test_a_field_named_after_a_persons_number_holds_it_masked(model: type[BaseModel], name: str) -> None:
    field = model.model_fields[name]
    assert held((field.annotation, field.metadata)) & {Nip, Nik}
    adapter: TypeAdapter[Any] = TypeAdapter(model)
    for value in (Nip(NIP), Nik(NIK)):
        said: Any = {name: value}
        dumped = adapter.dump_json(model.model_construct(**said), include={name}).decode()
        assert value.buka() not in dumped


def test_there_are_as_many_models_as_the_contract_asks_for() -> None:
    """A test over an empty list passes: this one does not."""
    assert len(RESOURCES) > 60
    assert len(FIELDS) > 30


def test_a_page_of_rows_prints_as_little_as_its_rows() -> None:
    page: Halaman[Record] = Halaman[Record](rows=[Record.model_validate({"nama": RAHASIA})], count=1)
    assert RAHASIA not in shown(page)


class Bocor(BaseModel):
    """A model that prints everything: what the tests above must find."""

    nama: Teks = None


class BocorDiam(Record):
    """A record that shows a name."""

    tampak = ("nama",)
    nama: Teks = None


def test_a_model_that_prints_a_person_is_found() -> None:
    """The negative control."""
    assert leaked(Bocor) == ["nama"]
    with pytest.raises(AssertionError):
        test_a_model_prints_nothing_but_what_it_names(Bocor)
    with pytest.raises(AssertionError):
        test_what_a_model_names_is_no_persons_own(BocorDiam)
    with pytest.raises(AssertionError):
        test_a_model_that_refuses_a_value_does_not_repeat_it(Bocor)
