"""The fake answers every operation as the field list says, and a fake that does not is found out."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest
import requests
import schemathesis
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)
from schemathesis.generation import GenerationMode

from siasn_client.testing import Jawaban

pytestmark = pytest.mark.acceptance

_spec = importlib.util.spec_from_file_location("openapi", Path(__file__).parent / "openapi.py")
openapi: Any = importlib.util.module_from_spec(_spec)  # type: ignore[arg-type]
_spec.loader.exec_module(openapi)  # type: ignore[union-attr]

Answer = Callable[..., Jawaban]
ENDPOINT = {
    row["id"]: row for row in json.loads((openapi.DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
}
OPERATIONS = sorted(name for name, row in ENDPOINT.items() if row["amplop"] != "oauth2")
CHECKS = [status_code_conformance, content_type_conformance, response_schema_conformance]
BERKAS = {"<pdf>": b"%PDF-1.4\n%%EOF\n", "<jpeg>": b"\xff\xd8\xff\xe0contoh"}
DELETES = {name for name, row in ENDPOINT.items() if row["metode"] == "DELETE"}
PPPK = {"71", "72", "73"}
FEW = settings(
    max_examples=5,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
HISTORIES = {"jabatan": "rw_jabatan", "angkakredit": "rw_angkakredit", "diklat": "rw_diklat", "kursus": "rw_kursus"}
HISTORIES |= {"hukdis": "rw_hukdis", "penghargaan": "rw_penghargaan", "skp": "rw_skp", "skp22": "rw_skp22"}


def contoh(siasn: Any) -> dict[str, list[str]]:
    """Values that exist in the fake, so that answers hold rows."""
    kabupaten, nips = siasn.kabupaten, list(siasn.kabupaten.nips)
    sides = [kabupaten.siasn[nip] for nip in nips]
    found = {
        "nipBaru": nips[:12],
        "nip": nips[:12],
        "idPns": [side.data_utama["id"] for side in sides[:6] if side.data_utama],
        "pns_orang_id": [siasn.kata["pns_id"]],
        "nik": ["3300000000000000"],
        "periode": sorted({f"{d[6:]}-{d[3:5]}-{d[:2]}" for row in kabupaten.daftar["list_kp"] if (d := row["tmtKp"])}),
        "tglAwal": ["01-01-2020"],
        "tglAkhir": ["31-12-2035"],
        "idUsulan": [siasn.kata["id_usulan"]],
        "filePath": [row["path_ttd_sk"] for row in kabupaten.daftar["list_kp"] if row["path_ttd_sk"]][:3],
    }
    for name, record in HISTORIES.items():
        found[f"{name}.id.idRiwayat"] = [row["id"] for side in sides for row in getattr(side, record)][:4]
    for name, row in ENDPOINT.items():
        record = row.get("rekaman") or name.replace(".", "_")
        owners = [nip for nip, side in zip(nips, sides, strict=True) if getattr(side, record, None)]
        found[f"{name}.nipBaru"] = (owners or nips)[:12]
    part_time = [n for n, s in zip(nips, sides, strict=True) if (s.data_utama or {}).get("kedudukanPnsId") in PPPK]
    found["pns.data_utama_paruhwaktu.nip"] = part_time[:4]
    found["pensiun.by_nip.nip"] = [row["nipBaru"] for row in kabupaten.daftar["list_pensiun"]][:4]
    found["pg.list.nip"] = [row["nip"] for row in kabupaten.daftar["pg"]][:4]
    found["pg.profesi.nip"] = [row["nip"] for row in kabupaten.daftar["profesi"]][:4]
    return found


@pytest.fixture(scope="module")
def ada(siasn_bersama: Any) -> dict[str, list[str]]:
    return contoh(siasn_bersama)


@pytest.fixture(scope="module")
def operasi(ada: dict[str, list[str]]) -> dict[str, Any]:
    schema = schemathesis.openapi.from_dict(openapi.dokumen(ada))
    found = [each.ok() for each in schema.get_all_operations()]
    return {each.definition.raw["operationId"]: each for each in found}


def kirim(answer: Answer, case: Any, headers: dict[str, str]) -> Jawaban:
    """Send one generated case to the fake and check its answer against the document."""
    sent = requests.Request(**_known(case.as_transport_kwargs(base_url="http://tiruan"))).prepare()
    url = urlsplit(sent.url or "")
    body = sent.body.encode() if isinstance(sent.body, str) else sent.body or b""
    query = dict(parse_qsl(url.query, keep_blank_values=True))
    said = answer(sent.method, unquote(url.path), query, {**dict(sent.headers), **headers}, body)
    request = httpx.Request(sent.method or "GET", sent.url or "")
    response = httpx.Response(said.status, headers=dict(said.headers), content=said.body, request=request)
    response.elapsed = timedelta(0)
    checks = [*CHECKS, negative_data_rejection] if _judged(case) else CHECKS
    case.validate_response(response, checks=checks)
    return said


def _known(kwargs: dict[str, Any]) -> dict[str, Any]:
    return {
        k: v
        for k, v in kwargs.items()
        if k in {"method", "url", "headers", "files", "data", "json", "params", "cookies"}
    }


def _judged(case: Any) -> bool:
    """A wrong body or query must be refused; a stranger's id in a path is only unknown."""
    if case.meta is None or case.meta.generation.mode is not GenerationMode.NEGATIVE or case.path_parameters:
        return False
    return not str(case.media_type).startswith("multipart") or _incomplete(case)


def _incomplete(case: Any) -> bool:
    """Does a form lack what is required? Nothing else can be wrong with it: in a form everything is text."""
    must = (
        field["nama"]
        for field in ENDPOINT[case.operation.definition.raw["operationId"]]["isi"]["bidang"]
        if field["wajib"]
    )
    return not isinstance(case.body, dict) or any(case.body.get(name) in (None, "", b"") for name in must)


def uji(answer: Answer, operation: Any, headers: dict[str, str], mode: GenerationMode) -> None:
    """A handful of generated requests, the same ones in every run."""

    @seed(7)
    @FEW
    @given(case=operation.as_strategy(generation_mode=mode))
    def each(case: Any) -> None:
        kirim(answer, case, headers)

    each()


def sah(siasn: Any, operation: Any, name: str, known: dict[str, list[str]]) -> Any:
    """A valid case: what clients send, or a read of what exists."""
    row = ENDPOINT[name]
    values = {
        p["nama"]: known.get(f"{name}.{p['nama']}") or known.get(p["nama"]) or ["2024"]
        for p in row.get("parameter", ())
    }
    given_ = {p["nama"]: values[p["nama"]][0] for p in row.get("parameter", ()) if p["wajib"]}
    path = {p["nama"]: given_.pop(p["nama"]) for p in row.get("parameter", ()) if p["letak"] == "jalur"}
    body = siasn.isi(name)
    if not body:
        return operation.Case(path_parameters=path, query=given_)
    media = row["isi"]["media"]
    filled = {key: BERKAS.get(value, value) if isinstance(value, str) else value for key, value in body.items()}
    return operation.Case(path_parameters=path, query=given_, body=filled, media_type=media)


@pytest.mark.parametrize("name", OPERATIONS)
def test_what_clients_send_is_answered_as_documented(
    siasn_bersama: Any, operasi: dict[str, Any], ada: dict[str, list[str]], name: str
) -> None:
    said = kirim(siasn_bersama.tiruan.answer, sah(siasn_bersama, operasi[name], name, ada), siasn_bersama.headers)
    assert said.status == 200, said.body
    if ENDPOINT[name]["tulis"] and name not in DELETES:
        assert b'"success":false' not in said.body


@pytest.mark.parametrize("name", OPERATIONS)
def test_whatever_fits_the_document_is_answered_as_documented(
    siasn_bersama: Any, operasi: dict[str, Any], name: str
) -> None:
    uji(siasn_bersama.tiruan.answer, operasi[name], siasn_bersama.headers, GenerationMode.POSITIVE)


CHECKED = [name for name in OPERATIONS if ENDPOINT[name].get("isi") and name != "imut.usulan_list_post"]


@pytest.mark.parametrize("name", CHECKED)
def test_what_breaks_the_document_is_refused(siasn_bersama: Any, operasi: dict[str, Any], name: str) -> None:
    uji(siasn_bersama.tiruan.answer, operasi[name], siasn_bersama.headers, GenerationMode.NEGATIVE)


# -- negative controls: a fake that lies is found out


def _changed(said: Jawaban, change: Callable[[dict[str, Any]], None]) -> Jawaban:
    content = json.loads(said.body)
    change(content)
    return evolve(said, body=json.dumps(content).encode())


def _wrong_type(content: dict[str, Any]) -> None:
    content["data"][0]["nomorSk"] = 7


def _missing_field(content: dict[str, Any]) -> None:
    del content["data"][0]["tmtJabatan"]


def _wrong_envelope(content: dict[str, Any]) -> None:
    content["rows"] = content.pop("data")


def _lying(answer: Answer, change: Callable[[dict[str, Any]], None], *asked: Any) -> Jawaban:
    said = answer(*asked)
    return _changed(said, change) if said.status == 200 else said


def _undocumented(answer: Answer, *asked: Any) -> Jawaban:
    return evolve(answer(*asked), status=418)


def _accepting(answer: Answer, *asked: Any) -> Jawaban:
    """Take every write, however wrong."""
    success = b'{"success":true,"mapData":{"rwDiklatId":"1"},"message":"success"}'
    return Jawaban(200, {"content-type": "application/json"}, success)


LIES: dict[str, tuple[str, Callable[[Answer], Answer]]] = {
    "wrong type": ("rw.jabatan", lambda answer: partial(_lying, answer, _wrong_type)),
    "missing field": ("rw.jabatan", lambda answer: partial(_lying, answer, _missing_field)),
    "wrong envelope": ("rw.jabatan", lambda answer: partial(_lying, answer, _wrong_envelope)),
    "undocumented status": ("rw.jabatan", lambda answer: partial(_undocumented, answer)),
    "a write accepted that breaks the document": ("diklat.save", lambda answer: partial(_accepting, answer)),
}


@pytest.mark.parametrize(("name", "make"), LIES.values(), ids=LIES)
def test_a_planted_violation_is_found(
    siasn_bersama: Any, operasi: dict[str, Any], ada: dict[str, list[str]], name: str, make: Callable[[Answer], Answer]
) -> None:
    liar, headers = make(siasn_bersama.tiruan.answer), siasn_bersama.headers
    if ENDPOINT[name]["tulis"]:
        check = partial(uji, liar, operasi[name], headers, GenerationMode.NEGATIVE)
    else:
        check = partial(kirim, liar, sah(siasn_bersama, operasi[name], name, ada), headers)
    with pytest.raises(BaseExceptionGroup) as found:
        check()
    assert found.group_contains(schemathesis.checks.Failure)


def test_every_operation_of_the_two_services_is_in_the_document(operasi: dict[str, Any]) -> None:
    assert set(operasi) == set(OPERATIONS)
    assert len(OPERATIONS) == 127
