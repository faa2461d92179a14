"""Every form of an answer: success, nothing, and each kind of failure with its effect."""

from __future__ import annotations

import json
import traceback
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from siasn_client.call import Answer, Call, Service, Shape
from siasn_client.envelope import NOTHING, SUSPENDED, decode, open_answer, retry_after
from siasn_client.errors import (
    ApiError,
    AuthError,
    DecodeError,
    Denied,
    Effect,
    NotFound,
    RateLimited,
    Rejected,
    ServerBroken,
    SiasnError,
)
from siasn_client.privacy import Sebab
from siasn_client.resources import data_utama, golongan, jabatan, skp22
from siasn_client.wire import Halaman, RekamanMentah

NIP = "199002282015031000"
SAMPLES = Path(__file__).parents[1] / "contracts" / "data" / "samples"
DAFTAR = golongan.list_for(NIP)
OBJEK = data_utama.get(NIP)
SIMPAN: Call[str] = Call("POST", "/skp22/save", str, shape=Shape.SIMPAN, writes=True)
SINKRON = data_utama.jabatansync("p1")
HALAMAN: Call[Any] = Call("GET", "/pns/list-kp-instansi", Halaman[RekamanMentah], shape=Shape.HALAMAN)
BEBAS: Call[Any] = Call("GET", "/nonasn/data/{nik}", list[RekamanMentah], shape=Shape.BEBAS)
RUJUKAN: Call[Any] = Call("GET", "/agama", list[RekamanMentah], shape=Shape.RUJUKAN, service=Service.REFERENSI)
BERKAS: Call[bytes] = Call("GET", "/download-dok", bytes, shape=Shape.BERKAS)
UNGGAH: Call[Any] = Call("POST", "/upload-dok", RekamanMentah, shape=Shape.OBJEK, writes=True)
UNGGAH_SK: Call[Any] = Call("POST", "/upload-dok-sk-kp", list[RekamanMentah], shape=Shape.BEBAS, writes=True)
CALLS: dict[str, Call[Any]] = {
    "daftar": DAFTAR,
    "objek": OBJEK,
    "simpan": SIMPAN,
    "sinkron": SINKRON,
    "halaman": HALAMAN,
    "bebas": BEBAS,
    "rujukan": RUJUKAN,
    "berkas": BERKAS,
    "unggah": UNGGAH,
    "unggah_sk": UNGGAH_SK,
}
LISTS = {"daftar": DAFTAR, "halaman": HALAMAN, "bebas": BEBAS, "rujukan": RUJUKAN}
JSON = {"content-type": "application/json"}
HTML = "<html><body>Request Rejected</body></html>"


def answer(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    raw = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    return Answer(status, JSON if headers is None else headers, raw)


def recorded(name: str) -> Answer:
    found = json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    return answer(found["body"], found["status"])


# success


@pytest.mark.parametrize(
    ("call", "body", "payload"),
    [
        (DAFTAR, {"code": 1, "data": [{"id": "1"}]}, [{"id": "1"}]),
        (DAFTAR, {"code": "1", "data": [{"id": "1"}], "message": "ok", "count": 1}, [{"id": "1"}]),
        (DAFTAR, {"code": 1, "data": [{"id": "1"}], "message": "Data tidak ditemukan"}, [{"id": "1"}]),
        (OBJEK, {"code": 1, "data": {"id": "1"}}, {"id": "1"}),
        (SIMPAN, {"success": True, "mapData": {"rwJabatanId": "8ae4"}, "message": "success"}, "8ae4"),
        (SIMPAN, {"success": "true", "mapData": "8ae4"}, "8ae4"),
        (SIMPAN, {"success": True, "mapData": None}, ""),
        (SIMPAN, {"code": 1, "message": "sukses"}, ""),
        (HALAMAN, {"code": 1, "data": [{"id": "1"}], "count": 7}, {"rows": [{"id": "1"}], "count": 7}),
        (HALAMAN, {"code": 1, "data": [{"id": "1"}], "count": "7"}, {"rows": [{"id": "1"}], "count": 7}),
        (HALAMAN, {"code": 1, "data": [{"id": "1"}]}, {"rows": [{"id": "1"}], "count": None}),
        (HALAMAN, {"code": 1, "data": [{"id": "1"}], "count": 0}, {"rows": [{"id": "1"}], "count": None}),
        (HALAMAN, {"code": 1, "data": [], "count": 7}, {"rows": [], "count": 7}),
        (BEBAS, {"code": 1, "data": [{"id": "1"}]}, [{"id": "1"}]),
        (BEBAS, {"code": 1, "data": {"id": "1"}}, [{"id": "1"}]),
        (BEBAS, {"code": 1, "data": {}}, NOTHING),
        (RUJUKAN, {"results": [{"id": "1"}]}, [{"id": "1"}]),
        (RUJUKAN, {"data": [{"id": "1"}]}, [{"id": "1"}]),
        (RUJUKAN, {"code": 1, "data": [{"id": "1"}]}, [{"id": "1"}]),
        (RUJUKAN, [{"id": "1"}], [{"id": "1"}]),
        (RUJUKAN, [], NOTHING),
        (RUJUKAN, {"results": []}, NOTHING),
        (BERKAS, b"%PDF-1.7\n\xe2", b"%PDF-1.7\n\xe2"),
        (BERKAS, b"\xff\xd8\xff", b"\xff\xd8\xff"),
        (UNGGAH, {"code": 1, "data": {"dok_id": "872"}, "message": "success"}, {"dok_id": "872"}),
        (UNGGAH_SK, {"code": 1, "data": {"dok_id": "872"}}, [{"dok_id": "872"}]),
        (UNGGAH_SK, {"code": 1, "data": [{"dok_id": "872"}]}, [{"dok_id": "872"}]),
        (UNGGAH_SK, {"code": 1, "data": None, "message": "success"}, NOTHING),
        (UNGGAH_SK, {"code": 1, "data": "Dokumen berhasil diunggah"}, NOTHING),
        (UNGGAH_SK, {"success": True, "message": "success"}, NOTHING),
        (SINKRON, {"Error": False, "Message": "berhasil"}, "berhasil"),
        (SINKRON, {"Error": "false"}, ""),
    ],
)
def test_the_three_success_conventions(call: Call[Any], body: object, payload: object) -> None:
    assert open_answer(call, answer(body)) == payload


@pytest.mark.parametrize(("call", "payload"), [(DAFTAR, [{"id": "1"}]), (SIMPAN, "8ae4")])
def test_json_that_calls_itself_html_is_read(call: Call[Any], payload: object) -> None:
    body = {"code": 1, "data": [{"id": "1"}], "success": True, "mapData": "8ae4"}
    assert open_answer(call, answer(body, 200, {"content-type": "text/html; charset=UTF-8"})) == payload


def test_a_byte_order_mark_is_no_reason_to_fail() -> None:
    assert open_answer(DAFTAR, answer(b"\xef\xbb\xbf" + b'{"code":1,"data":[{"id":"1"}]}')) == [{"id": "1"}]


@pytest.mark.parametrize(
    ("call", "name", "kind"),
    [
        (OBJEK, "data-utama", dict),
        (DAFTAR, "rw-golongan", list),
        (jabatan.list_for(NIP), "rw-jabatan", list),
        (skp22.list_for(NIP), "rw-skp22", list),
        (SIMPAN, "write-success-jabatan", str),
        (SIMPAN, "write-success-skp22-teks", str),
        (SIMPAN, "write-success-skp22-objek", str),
        (SIMPAN, "write-success-data-utama", str),
        (SINKRON, "sync-success", str),
    ],
)
def test_the_recorded_answers_open_and_decode(call: Call[Any], name: str, kind: type) -> None:
    payload = open_answer(call, recorded(name))
    assert isinstance(payload, kind)
    assert decode(call, payload) is not None


# nothing there

EMPTY = [
    ({"code": 0, "data": "Data tidak ditemukan"}, 404),
    ({"code": 0, "data": "Data tidak ditemukan"}, 200),
    ({"code": 0, "data": "record not found"}, 400),
    ({"code": 1, "data": "Data tidak ditemukan"}, 200),
    ({"code": 1, "data": "Data tidak ditemukan."}, 200),
    ({"code": 1, "data": None}, 200),
    ({"code": 1, "data": []}, 200),
    ({"code": 1, "data": None, "message": "success"}, 200),
    ({"code": 1, "data": None, "count": 0}, 200),
    ({"code": 0, "data": None, "count": 0}, 200),
    ({"code": 0, "data": "record not found"}, 404),
    ({"code": 0, "data": "Data tidak ditemukan"}, 400),
    ({"code": 0, "data": [], "message": "Data tidak ditemukan"}, 200),
    ({"code": 0, "message": "Data tidak ditemukan"}, 404),
    ("Data tidak ditemukan", 200),
    ("Data tidak ditemukan", 404),
    ("record not found", 404),
    ('"Data tidak ditemukan"', 200),
]


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "text/html; charset=UTF-8"])
@pytest.mark.parametrize(("body", "status"), EMPTY)
def test_every_form_of_nothing_is_an_empty_list(body: object, status: int, content_type: str) -> None:
    said = answer(body, status, {"content-type": content_type})
    for call in (DAFTAR, BEBAS, RUJUKAN):
        assert open_answer(call, said) is NOTHING
        assert decode(call, NOTHING) == []
    page = open_answer(HALAMAN, said)
    assert page["rows"] == []
    assert decode(HALAMAN, page).count in (None, 0)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"code": 0, "data": [{"id": "1"}], "message": "Data tidak ditemukan"}, 200),
        ({"code": 1, "data": [{"id": "1"}], "message": "Data tidak ditemukan"}, 400),
        ({"code": 1, "data": [{"id": "1"}], "message": "Data tidak ditemukan"}, 404),
        ({"code": 0, "data": None, "count": 0, "message": "sql: connection refused"}, 200),
        ({"data": None, "count": 0, "message": "context deadline exceeded"}, 200),
        ({"code": 1, "data": []}, 404),
        ({"code": 0, "data": None}, 404),
        ("", 404),
    ],
)
@pytest.mark.parametrize("call", [DAFTAR, OBJEK])
def test_what_only_resembles_nothing_is_an_error(call: Call[Any], body: object, status: int) -> None:
    with pytest.raises(SiasnError) as caught:
        open_answer(call, answer(body, status))
    assert not isinstance(caught.value, NotFound)


@pytest.mark.parametrize("call", [OBJEK, BERKAS])
@pytest.mark.parametrize(("body", "status"), [*EMPTY, ({"code": 1, "data": {}}, 200)])
def test_every_form_of_nothing_is_not_found_for_an_object(body: object, status: int, call: Call[Any]) -> None:
    if call is BERKAS and body == {"code": 1, "data": {}}:
        return
    with pytest.raises(NotFound) as caught:
        open_answer(call, answer(body, status))
    assert (caught.value.effect, caught.value.status) == (Effect.NONE, status)


@pytest.mark.parametrize("name", ["empty-tidak-ditemukan", "empty-null", "empty-daftar"])
def test_the_recorded_forms_of_nothing(name: str) -> None:
    assert open_answer(DAFTAR, recorded(name)) is NOTHING


@pytest.mark.parametrize("status", [200, 400, 404])
@pytest.mark.parametrize("call", [SIMPAN, SINKRON, UNGGAH, UNGGAH_SK])
def test_a_write_about_nobody_is_not_found(call: Call[Any], status: int) -> None:
    with pytest.raises(NotFound) as caught:
        open_answer(call, answer({"code": 0, "data": "Data tidak ditemukan"}, status))
    assert caught.value.effect is Effect.NONE


# failure: call, body, status, class, effect

UNKNOWN, NONE = Effect.UNKNOWN, Effect.NONE
RUNTIME = {"code": "101503", "type": "Status report", "message": "Runtime Error", "description": "Error connecting"}
ANSWERS_OF_THEIR_OWN: list[Any] = [["berkas", "bukan json"], ["berkas", b"\xff\xfe\x00"], ["rujukan", "[]"]]
MYSAPK = "Data contoh tidak dapat ditarik dari MySAPK. Masalah ini sedang ditangani oleh BKN"


@pytest.mark.parametrize(
    ("body", "status", "kind", "write"),
    [
        ({"code": "900901", "message": "Invalid Credentials", "description": "x"}, 401, AuthError, NONE),
        ({"message": "Invalid Credentials"}, 400, AuthError, NONE),
        ({"message": "invalid or expired jwt"}, 401, AuthError, NONE),
        ({"message": "invalid or expired jwt"}, 400, AuthError, NONE),
        ({"code": 0, "data": "Token SSO mismatch"}, 400, AuthError, NONE),
        ({"code": 0, "data": "Token SSO mismatch"}, 200, AuthError, NONE),
        ("", 401, AuthError, NONE),
        (HTML, 401, AuthError, NONE),
        ({"code": "900908", "message": "Resource forbidden"}, 403, Denied, NONE),
        (HTML, 403, Denied, NONE),
        ({"code": "900803", "message": "Message throttled out"}, 429, RateLimited, NONE),
        ({"code": "900803", "message": "Message throttled out"}, 503, RateLimited, NONE),
        ("", 429, RateLimited, NONE),
        (RUNTIME, 500, ServerBroken, UNKNOWN),
        (HTML, 502, ServerBroken, UNKNOWN),
        ("", 504, ServerBroken, UNKNOWN),
        ({"success": False, "message": "gagal"}, 500, ServerBroken, UNKNOWN),
        ({"code": 0, "data": "Data tidak ditemukan"}, 500, ServerBroken, UNKNOWN),
        ({"code": 0, "data": "Data tidak ditemukan"}, 302, ServerBroken, UNKNOWN),
        (HTML, 200, ServerBroken, UNKNOWN),
        ("", 200, ServerBroken, UNKNOWN),
        ("  ", 204, ServerBroken, UNKNOWN),
        ("", 302, ServerBroken, UNKNOWN),
        ({"code": 1, "data": []}, 302, ServerBroken, UNKNOWN),
        ("x", 100, ServerBroken, UNKNOWN),
        ("x", 799, ServerBroken, UNKNOWN),
        ("", 408, ServerBroken, UNKNOWN),
        ("", 425, ServerBroken, UNKNOWN),
        (HTML, 404, ServerBroken, NONE),
        (HTML, 400, ApiError, NONE),
        ({"code": "404", "message": "No matching resource found"}, 404, ApiError, NONE),
        ('{"code":1,"data":[{"id":', 200, DecodeError, UNKNOWN),
        ("bukan json", 200, DecodeError, UNKNOWN),
        (b"\xff\xfe\x00", 200, DecodeError, UNKNOWN),
        ("[]", 200, DecodeError, UNKNOWN),
        ("null", 200, DecodeError, UNKNOWN),
        ("true", 200, DecodeError, UNKNOWN),
        ("{}", 200, DecodeError, UNKNOWN),
        ({"message": "success"}, 200, DecodeError, UNKNOWN),
        ('{"code":NaN}', 200, DecodeError, UNKNOWN),
    ],
)
@pytest.mark.parametrize("shape", CALLS)
def test_every_failure_has_its_class_and_its_effect(
    shape: str, body: object, status: int, kind: type[SiasnError], write: Effect
) -> None:
    if [shape, body] in ANSWERS_OF_THEIR_OWN:
        return
    call = CALLS[shape]
    headers = {"content-type": "text/html"} if body == HTML else JSON
    with pytest.raises(kind) as caught:
        open_answer(call, answer(body, status, headers))
    error = caught.value
    assert type(error) is kind
    assert error.effect is (write if call.writes else Effect.NONE)
    assert error.operation == call.path
    if isinstance(error, ApiError):
        assert error.status == status


@pytest.mark.parametrize(
    ("call", "body", "status", "kind"),
    [
        (DAFTAR, {"code": 0, "data": None, "message": "5 errors occurred:\n\t* UnorID is required\n"}, 400, ApiError),
        (DAFTAR, {"code": 0, "data": MYSAPK}, 200, ApiError),
        (DAFTAR, {"code": 1, "data": MYSAPK}, 200, ApiError),
        (DAFTAR, {"code": 0, "data": []}, 200, ApiError),
        (DAFTAR, {"code": 0, "data": [{"id": "1"}]}, 200, ApiError),
        (OBJEK, {"code": 1, "data": MYSAPK}, 200, ApiError),
        (DAFTAR, {"code": 1, "data": {}}, 200, DecodeError),
        (DAFTAR, {"code": 1, "data": {"id": "1"}}, 200, DecodeError),
        (DAFTAR, {"code": 1}, 200, DecodeError),
        (DAFTAR, {"code": 1, "data": ""}, 200, ApiError),
        (DAFTAR, {"code": 1, "data": 5}, 200, DecodeError),
        (DAFTAR, {"code": True, "data": []}, 200, DecodeError),
        (DAFTAR, {"data": []}, 200, DecodeError),
        (DAFTAR, {"data": None, "count": False}, 200, DecodeError),
        (OBJEK, {"code": 1, "data": [{"id": "1"}]}, 200, DecodeError),
        (SIMPAN, {"code": 0, "data": None, "message": "5 errors occurred"}, 400, Rejected),
        (SIMPAN, {"code": 0, "data": None, "message": "5 errors occurred"}, 200, Rejected),
        (SIMPAN, {"success": False, "mapData": None, "message": "Jenis Jabatan"}, 200, Rejected),
        (SIMPAN, {"success": "false", "message": "Jenis Jabatan"}, 200, Rejected),
        (SIMPAN, {"success": False, "message": "Jenis Jabatan tidak ditemukan pada data referensi"}, 422, Rejected),
        (SIMPAN, {"success": True, "mapData": {"a": "1", "b": "2"}}, 200, DecodeError),
        (SIMPAN, {"success": 1, "mapData": "8ae4"}, 200, DecodeError),
        (HALAMAN, {"code": 1, "data": {"id": "1"}}, 200, DecodeError),
        (HALAMAN, {"code": 1, "data": MYSAPK}, 200, ApiError),
        (BEBAS, {"code": 1, "data": MYSAPK}, 200, ApiError),
        (BEBAS, {"code": 0, "data": [{"id": "1"}]}, 200, ApiError),
        (RUJUKAN, {"results": None}, 200, DecodeError),
        (RUJUKAN, {"results": {"id": "1"}}, 200, DecodeError),
        (RUJUKAN, {"code": 0, "results": [{"id": "1"}]}, 200, ApiError),
        (RUJUKAN, {"code": 0, "data": [], "message": "gagal"}, 200, ApiError),
        (BERKAS, {"code": 0, "message": "gagal"}, 200, ApiError),
        (BERKAS, {"code": 1, "data": {"path": "x"}}, 200, DecodeError),
        (BERKAS, {"code": 1, "data": MYSAPK}, 200, ApiError),
        (BERKAS, '{"code": 0, "mess', 200, DecodeError),
        (BERKAS, b"%PDF-1.7", 206, ServerBroken),
        (BERKAS, b"%PDF-1.7", 404, ApiError),
        (UNGGAH, {"code": 0, "data": None, "message": "ukuran"}, 200, Rejected),
        (UNGGAH, {"success": False, "message": "ukuran"}, 200, Rejected),
        (UNGGAH, {"code": 1, "data": None, "message": "success"}, 200, DecodeError),
        (UNGGAH, {"code": 1, "data": [{"dok_id": "872"}]}, 200, DecodeError),
        (UNGGAH, {"data": {"dok_id": "872"}}, 200, DecodeError),
        (UNGGAH_SK, {"code": 1, "data": "Data tidak ditemukan"}, 200, DecodeError),
        (UNGGAH_SK, {"code": 0, "data": "Berkas terlalu besar"}, 200, Rejected),
        (SINKRON, {"Error": True, "Message": "gagal"}, 200, Rejected),
        (SINKRON, {"Error": None, "Message": "gagal"}, 200, DecodeError),
        (SINKRON, {"success": True}, 200, DecodeError),
    ],
)
def test_every_shape_refuses_what_is_not_its_own(
    call: Call[Any], body: object, status: int, kind: type[SiasnError]
) -> None:
    with pytest.raises(kind) as caught:
        open_answer(call, answer(body, status))
    assert type(caught.value) is kind
    doubt = kind is DecodeError and call.writes
    assert caught.value.effect is (Effect.UNKNOWN if doubt else Effect.NONE)


SAVED: dict[str, Any] = {"success": True, "mapData": {"rwSkpId": "8ae4"}}


@pytest.mark.parametrize(
    ("call", "body", "status"),
    [
        (SIMPAN, {**SAVED, "message": "invalid or expired jwt"}, 200),
        (SIMPAN, {**SAVED, "message": "Token SSO mismatch"}, 200),
        (SIMPAN, {**SAVED, "code": "900901"}, 200),
        (SIMPAN, {**SAVED, "code": "900803"}, 200),
        (SIMPAN, {**SAVED, "code": 0}, 200),
        (SIMPAN, {**SAVED, "success": False, "code": 1}, 200),
        (SIMPAN, {**SAVED, "message": "Data tidak ditemukan"}, 404),
        *((SIMPAN, SAVED, status) for status in (302, 400, 401, 403, 404, 408, 422, 429, 500)),
        (SIMPAN, {"mapData": {"rwSkpId": "8ae4"}, "message": "Data tidak ditemukan"}, 200),
        (UNGGAH, {"code": 1, "data": "Data tidak ditemukan"}, 404),
        (UNGGAH_SK, {"code": 1, "success": False, "message": "gagal"}, 200),
        (SINKRON, {"Error": False, "Message": "Data tidak ditemukan"}, 404),
        (SINKRON, {"Error": True, "success": True}, 200),
    ],
)
def test_yes_and_no_in_one_answer_leaves_a_write_unknown(call: Call[Any], body: object, status: int) -> None:
    """Only an undivided "no" proves that nothing was applied; what is in doubt is never sent again blindly."""
    with pytest.raises(SiasnError) as caught:
        open_answer(call, answer(body, status))
    assert caught.value.effect is Effect.UNKNOWN
    assert "jangan langsung dikirim ulang" in caught.value.pesan


@pytest.mark.parametrize(
    ("name", "call", "kind", "token"),
    [
        ("error-apim", DAFTAR, AuthError, "APIM"),
        ("error-sso", DAFTAR, AuthError, "SSO"),
        ("error-sso-mismatch", DAFTAR, AuthError, ""),
        ("error-kuota", DAFTAR, RateLimited, None),
        ("write-business-error", SIMPAN, Rejected, None),
        ("write-validation-error", SIMPAN, Rejected, None),
    ],
)
def test_the_recorded_errors(name: str, call: Call[Any], kind: type[SiasnError], token: str | None) -> None:
    with pytest.raises(kind) as caught:
        open_answer(call, recorded(name))
    assert getattr(caught.value, "token", None) == token
    assert caught.value.pesan


def test_a_suspended_backend_is_recognised() -> None:
    said = {**RUNTIME, "description": "Suspended: endpoint is in SUSPENDED state"}
    with pytest.raises(ServerBroken) as caught:
        open_answer(DAFTAR, answer(said, 503))
    assert caught.value.code == SUSPENDED


def test_the_words_of_siasn_are_kept_and_numbers_in_them_masked() -> None:
    with pytest.raises(Rejected) as caught:
        open_answer(SIMPAN, answer({"success": False, "message": f"NIP {NIP} sudah ada"}))
    assert caught.value.server_message == f"NIP {'•' * 15}000 sudah ada"


def test_a_file_that_calls_itself_a_page_is_a_file_and_a_page_is_none() -> None:
    """PHP says text/html of whatever it prints; BKN's gateway says application/pdf of an error page as well."""
    assert open_answer(BERKAS, answer(b"%PDF-1.7", 200, {"content-type": "text/html"})) == b"%PDF-1.7"
    with pytest.raises(ServerBroken):
        open_answer(BERKAS, answer(HTML, 200, {"content-type": "application/pdf"}))


def test_the_bytes_of_a_file_are_handed_over_as_they_came() -> None:
    isi = b" \n%PDF-1.7 \n"
    assert decode(BERKAS, open_answer(BERKAS, answer(isi))) == isi


@pytest.mark.parametrize("count", ["banyak", [], -1.5])
def test_a_count_that_is_none_is_a_decode_error(count: object) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(HALAMAN, open_answer(HALAMAN, answer({"code": 1, "data": [], "count": count})))
    assert caught.value.path == "$.count"


def test_a_misfit_in_a_page_is_named_by_its_place_in_the_answer() -> None:
    call: Call[Any] = Call("GET", "/x", Halaman[golongan.RiwayatGolongan], shape=Shape.HALAMAN)
    with pytest.raises(DecodeError) as caught:
        decode(call, open_answer(call, answer({"code": 1, "data": [{"id": ["1"]}]})))
    assert caught.value.path == "$.data[0].id"


# decoding


def test_the_first_misfit_is_named_by_its_path_and_not_by_its_value() -> None:
    rows = [{"id": "1"}, {"id": [NIP]}]
    with pytest.raises(DecodeError) as caught:
        decode(DAFTAR, rows)
    assert caught.value.path == "$.data[1].id"
    assert caught.value.operation == "/pns/rw-golongan/{nip}"
    assert caught.value.effect is Effect.NONE


def test_a_missing_field_is_named() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(OBJEK, {"id": "1", "nama": "CONTOH"})
    assert caught.value.path == "$.data.nipBaru"


def test_a_payload_of_another_type_is_a_decode_error() -> None:
    with pytest.raises(DecodeError) as caught:
        decode(SIMPAN, 5)
    assert (caught.value.path, caught.value.effect) == ("$", Effect.UNKNOWN)


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (DAFTAR, {"code": 1, "data": [{"id": [NIP]}]}),
        (OBJEK, {"code": 1, "data": {"id": "1", "nipBaru": NIP, "nama": "", "alamat": NIP}}),
        (DAFTAR, {"code": 1, "data": {"nipBaru": NIP}}),
        (SIMPAN, {"success": False, "message": f"sudah ada {NIP}"}),
    ],
)
def test_no_error_shows_a_person_not_even_in_its_frames(call: Call[Any], body: object) -> None:
    with pytest.raises(SiasnError) as caught:
        decode(call, open_answer(call, answer(body)))
    error: BaseException | None = caught.value
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None or isinstance(caught.value.__cause__, Sebab)
    while error is not None:
        shown = traceback.TracebackException.from_exception(error, capture_locals=True)
        ours = [frame for frame in shown.stack if Path(frame.filename).parent.name == "envelope"]
        assert NIP not in str([frame.locals for frame in ours]) + repr(error) + str(vars(error))
        error = error.__cause__


# whatever comes


def _json() -> st.SearchStrategy[Any]:
    leaf = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    words = st.sampled_from(["code", "data", "success", "mapData", "message", "Error", "Message", "count"])
    said: list[Any] = [0, 1, "1", "0", True, False, None, [], {}, "true", "Data tidak ditemukan", [{}], [[]]]
    telling = st.sampled_from(said)
    inner = st.recursive(leaf, lambda one: st.lists(one, max_size=2) | st.dictionaries(st.text(max_size=4), one))
    return inner | st.dictionaries(words, telling | inner, max_size=5)


BODIES = st.binary(max_size=64) | st.text(max_size=32).map(str.encode) | _json().map(lambda v: json.dumps(v).encode())
HEADERS = st.dictionaries(
    st.sampled_from(["content-type", "retry-after", "date"]),
    st.sampled_from(["text/html", "application/json", "5", "-1", "Wed, 21 Oct 2015 07:28:00 GMT"])
    | st.text(max_size=8),
)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(CALLS)), st.integers(min_value=0, max_value=999), HEADERS, BODIES)
@example("daftar", 200, {}, b"[" * 100_000)
@example("daftar", 200, {}, b'{"code":1,"data":[{"id":' + b"9" * 5000 + b"}]}")
@example("objek", 200, {}, b'{"code":1,"data":{"id":"\\ud800","nipBaru":"1","nama":"x"}}')
def test_whatever_comes_is_a_payload_or_one_of_our_errors(
    shape: str, status: int, headers: dict[str, str], body: bytes
) -> None:
    """And an empty list comes only from a body without rows; a proof that nothing was written, never from a "done"."""
    call, error, said = CALLS[shape], None, _said(body)
    try:
        payload = open_answer(call, Answer(status, headers, body))
        assert 200 <= status < 500
        if payload is NOTHING and not call.writes:  # an upload that was done may say no more than that
            assert b"tidak ditemukan" in body.lower() or b'"data": ' in body
            assert not (isinstance(said.get("data"), list | dict) and said["data"])
        assert payload != []
        decode(call, payload)
    except SiasnError as raised:
        error = raised
    if error is not None:
        assert error.__context__ is None
        assert error.__cause__ is None or isinstance(error.__cause__, Sebab)
    if error is not None and call.writes and error.effect is Effect.NONE:
        assert said.get("success") is not True
        assert type(said.get("code")) not in (int, str) or said["code"] not in (1, "1")


def _said(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 120 "}, 120.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT", "date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:27:00 GMT", "date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT"}, None),
        ({"retry-after": "sebentar"}, None),
        ({"retry-after": "-5"}, None),
        ({}, None),
    ],
)
def test_retry_after_is_seconds_or_a_date(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after(headers) == seconds
