"""The schema of a file: what is written satisfies it, and what cannot be read does not."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any

import attrs
import jsonschema_rs
import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from skp_core.codec import JENIS, Isi, Naskah, dumps, json_schema, loads
from skp_core.errors import InvalidModel
from skp_core.model import EvaluasiBerjalan, Kelompok, Mode, RekamSkp, StatusEvaluasi, StatusVersi, VersiSkp
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.skema.kata import JUDUL_KELAS, KATA, LABEL
from skp_core.skema.susun import BATASAN, BERSYARAT

NASKAH = jsonschema_rs.validator_for(json_schema(), validate_formats=True)


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema of an object that stands anywhere inside; one that only narrows another has no type of its own."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for each in schema.values():
            yield from objects(each)
    elif isinstance(schema, list):
        for each in schema:
            yield from objects(each)


def classes() -> dict[str, type]:
    """Every class and choice that a file may hold, by name."""
    found: dict[str, type] = {}

    def walk(kelas: Any) -> None:
        for part in getattr(kelas, "__args__", ()):
            walk(part)
        if not isinstance(kelas, type) or kelas.__name__ in found:
            return
        if issubclass(kelas, StrEnum):
            found[kelas.__name__] = kelas
        elif attrs.has(kelas):
            found[kelas.__name__] = kelas
            for each in attrs.fields(attrs.resolve_types(kelas)):
                walk(each.type)

    for kelas in JENIS.values():
        walk(kelas)
    return found


CLASSES = classes()
FIELDS = {f"{name}.{each.name}" for name, kelas in CLASSES.items() if attrs.has(kelas) for each in attrs.fields(kelas)}


@pytest.mark.parametrize("jenis", JENIS)
def test_the_schema_of_every_kind_of_file_is_a_valid_one(jenis: str) -> None:
    schema = json_schema(JENIS[jenis])
    assert jsonschema_rs.meta.is_valid(schema)
    assert schema["$schema"].endswith("2020-12/schema")
    assert json.loads(json.dumps(schema)) == schema


@pytest.mark.parametrize("jenis", JENIS)
def test_every_field_has_a_title_and_help(jenis: str) -> None:
    found = list(objects(json_schema(JENIS[jenis])))
    bare = [(each["title"], name) for each in found for name, said in each["properties"].items() if "title" not in said]
    assert bare == []
    assert [name for each in found for name, said in each["properties"].items() if not said["description"]] == []


def test_words_stand_for_the_fields_and_choices_of_the_model_and_for_nothing_else() -> None:
    assert FIELDS - set(KATA) == set()
    assert set(KATA) - FIELDS == set()
    assert {name for name, kelas in CLASSES.items() if attrs.has(kelas)} == set(JUDUL_KELAS)
    choices = {name: len(kelas) for name, kelas in CLASSES.items() if issubclass(kelas, StrEnum)}
    assert choices == {name: len(labels) for name, labels in LABEL.items()}


def test_what_a_validator_demands_is_said_in_the_schema() -> None:
    demanding = {
        f"{name}.{each.name}"
        for name, kelas in CLASSES.items()
        if attrs.has(kelas)
        for each in attrs.fields(kelas)
        if each.validator is not None
    }
    assert demanding == {*BATASAN, *BERSYARAT}


@pytest.mark.parametrize("kelompok", Kelompok)
@pytest.mark.parametrize("mode", Mode)
def test_the_examples_satisfy_it(mode: Mode, kelompok: Kelompok) -> None:
    for isi in (
        Naskah(skp=contoh_skp(mode, kelompok)),
        Naskah(skp=contoh_skp(mode, kelompok), evaluasi=contoh_evaluasi(mode)),
    ):
        NASKAH.validate(json.loads(dumps(isi)))


@pytest.mark.parametrize("isi", [contoh_skp(), contoh_evaluasi()])
def test_a_file_of_another_kind_satisfies_the_schema_of_its_kind_only(isi: Isi) -> None:
    written = json.loads(dumps(isi))
    jsonschema_rs.validator_for(json_schema(type(isi))).validate(written)
    assert not NASKAH.is_valid(written)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_written_satisfies_it(naskah_apa_saja: st.SearchStrategy[Naskah], data: st.DataObject) -> None:
    NASKAH.validate(json.loads(dumps(data.draw(naskah_apa_saja))))


def _ubah(*jalan: str | int, nilai: object) -> Callable[[dict[str, Any]], None]:
    def ubah(isi: dict[str, Any]) -> None:
        tujuan: Any = isi
        for langkah in jalan[:-1]:
            tujuan = tujuan[langkah]
        tujuan[jalan[-1]] = nilai

    return ubah


SASARAN = ("skp", "rhk", 0, "indikator", 0)


@pytest.mark.parametrize(
    "ubah",
    [
        _ubah("versi", nilai=2),
        _ubah("versi", nilai=True),
        _ubah("versi", nilai="1"),
        _ubah("jenis", nilai="skp"),
        _ubah("lain", nilai=1),
        _ubah("skp", nilai=None),
        _ubah("skp", nilai={}),
        _ubah("skp", "versi", nilai=1.5),
        _ubah("skp", "versi", nilai="1"),
        _ubah("skp", "versi", nilai=True),
        _ubah("skp", "mode", nilai="kuantitatif"),
        _ubah("skp", "pegawai", "nipp", nilai="x"),
        _ubah("skp", "pegawai", "nama", nilai=" "),
        _ubah("skp", "pegawai", "nip", nilai=None),
        _ubah("skp", "pegawai", "nip", nilai="12"),
        _ubah("skp", "pegawai", "nip", nilai=198504122010012000),
        _ubah("skp", "pejabat_penilai", "nip", nilai="12"),
        _ubah("skp", "periode", "mulai", nilai="31-12-2025"),
        _ubah("skp", "periode", "mulai", nilai="2025-02-30"),
        _ubah("skp", "rhk", nilai="abc"),
        _ubah("skp", "rhk", nilai=[5]),
        _ubah(*SASARAN, "aspek", nilai="BAGUS"),
        _ubah(*SASARAN, "target", "min", nilai="dua"),
        _ubah(*SASARAN, "target", "min", nilai=True),
        _ubah(*SASARAN, "target", "teks", nilai=None),
    ],
)
def test_what_the_codec_refuses_the_schema_refuses(ubah: Callable[[dict[str, Any]], None]) -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    ubah(isi)
    with pytest.raises(InvalidModel):
        loads(json.dumps(isi))
    assert not NASKAH.is_valid(isi)


@pytest.mark.parametrize(
    "ubah",
    [
        _ubah("isi", "versi", nilai=[]),
        _ubah("isi", "versi", 0, "skp", "tanggal_penetapan", nilai=None),
        _ubah("isi", "versi", 0, "skp", "tempat", nilai=" "),
        _ubah("isi", "evaluasi", 0, "evaluasi", "rating_perilaku", nilai=None),
        _ubah("isi", "evaluasi", 0, "status", nilai="KEBERATAN"),
    ],
)
def test_a_record_whose_status_lacks_what_it_says_is_refused(ubah: Callable[[dict[str, Any]], None]) -> None:
    skp, evaluasi = contoh_skp(), contoh_evaluasi()
    versi = VersiSkp(skp=evolve(skp, tanggal_penetapan=date(2025, 1, 2)), status=StatusVersi.DITETAPKAN)
    berjalan = EvaluasiBerjalan(evaluasi=evaluasi, versi=skp.versi, status=StatusEvaluasi.DINILAI)
    isi = json.loads(dumps(RekamSkp(versi=(versi,), evaluasi=(berjalan,))))
    skema = jsonschema_rs.validator_for(json_schema(RekamSkp))
    skema.validate(isi)
    ubah(isi)
    with pytest.raises(InvalidModel):
        loads(json.dumps(isi))
    assert not skema.is_valid(isi)


@pytest.mark.parametrize("hapus", ["nama_instansi", "periode", "pegawai", "pejabat_penilai"])
def test_what_has_no_default_is_required(hapus: str) -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp())))
    del isi["skp"][hapus]
    with pytest.raises(InvalidModel):
        loads(json.dumps(isi))
    assert not NASKAH.is_valid(isi)


@pytest.mark.parametrize(
    "ubah",
    [
        _ubah("jenis", nilai="naskah"),
        _ubah("skp", "kelompok", nilai="JAF"),
        _ubah("evaluasi", "capaian_organisasi", nilai="CUKUP"),
        _ubah("skp", "pegawai", "nip", nilai="19850412 201001 2 000"),
        _ubah("skp", "pejabat_penilai", "nip", nilai=""),
        _ubah(*SASARAN, "target", "min", nilai=3.5),
    ],
)
def test_other_spellings_that_the_codec_reads_satisfy_it(ubah: Callable[[dict[str, Any]], None]) -> None:
    isi = json.loads(dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi())))
    ubah(isi)
    assert isinstance(loads(json.dumps(isi)), Naskah)
    NASKAH.validate(isi)
