"""Whatever bytes answer a call: a result, or one of our errors; "nothing there" only where SIASN said it.

Through the real client, over every shape. Who says "nothing" is decided here a second time, by other code.
"""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from siasn_client import Alamat, AsyncSiasn, Credentials, Secret, Settings, Siasn, SiasnError, TokenSso
from siasn_client.baris import Ada, Bacaan, Gagal, Kosong
from siasn_client.call import Call, Service, Shape, Unggahan
from siasn_client.errors import Effect
from siasn_client.resources import data_utama, golongan
from siasn_client.wire import Halaman, RekamanMentah

pytestmark = pytest.mark.acceptance  # seconds of work for one promise

NIP = "199002282015031000"
SAMPLES = [path.read_bytes() for path in sorted((Path(__file__).parent / "data" / "samples").glob("*.json"))]
SAID = [json.dumps(json.loads(raw)["body"]).encode() for raw in SAMPLES]
WORDS = ("data tidak ditemukan", "record not found")
PDF = Unggahan("sk.pdf", b"%PDF-1.7")
READS: dict[str, Call[Any]] = {
    "daftar": golongan.list_for(NIP),
    "objek": data_utama.get(NIP),
    "halaman": Call("GET", "/pns/list-kp-instansi", Halaman[RekamanMentah], shape=Shape.HALAMAN),
    "bebas": Call("GET", "/idis/usulan-pelaporan", list[RekamanMentah], shape=Shape.BEBAS),
    "rujukan": Call("GET", "/agama", list[RekamanMentah], shape=Shape.RUJUKAN, service=Service.REFERENSI),
    "berkas": Call("GET", "/download-dok", bytes, shape=Shape.BERKAS),
}
WRITES: dict[str, Call[Any]] = {
    "simpan": Call("POST", "/skp22/save", str, body={}, shape=Shape.SIMPAN, writes=True),
    "sinkron": data_utama.jabatansync("p1"),
    "unggah": Call("POST", "/upload-dok", RekamanMentah, files={"file": PDF}, shape=Shape.OBJEK, writes=True),
    "unggah_sk": Call(
        "POST", "/upload-dok-sk-kp", list[RekamanMentah], files={"file": PDF}, shape=Shape.BEBAS, writes=True
    ),
}

LEAF = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
TELLING: list[Any] = [0, 1, "1", "0", True, False, None, [], {}, "true", *WORDS, "Data tidak ditemukan.", [{}], [[]]]
JSON = st.recursive(LEAF, lambda one: st.lists(one, max_size=3) | st.dictionaries(st.text(max_size=4), one, max_size=3))
FIELDS = ["code", "data", "success", "mapData", "message", "Error", "Message", "count", "results", "description"]
FORMS = st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(TELLING) | JSON, max_size=5)


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A good answer, torn or with one byte changed."""
    raw = draw(st.sampled_from(SAID))
    place = draw(st.integers(0, len(raw)))
    return raw[:place] + draw(st.sampled_from([b"", draw(st.binary(min_size=1, max_size=2)) + raw[place + 1 :]]))


BODIES = (
    st.binary(max_size=80)
    | st.text(max_size=40).map(lambda text: text.encode("utf-8", "replace"))
    | (JSON | FORMS).map(lambda value: json.dumps(value).encode())
    | damaged()
    | st.sampled_from(SAID)
    | st.sampled_from(TELLING).map(str).map(str.encode)
    | st.binary(max_size=20).map(b"%PDF-1.7".__add__)
    | st.sampled_from([b"<html>", b"\xef\xbb\xbf<?xml", b"\x1f\x8b"])
)
NAMES = ["content-type", "content-encoding", "content-length", "retry-after", "date", "set-cookie", "location", "x"]
VALUES = [
    "text/html",
    "application/json",
    "gzip",
    "5",
    "-1",
    "99999999999",
    "BIGipServer=\x01",
    "Wed, 21 Oct 2015 07:28:00 GMT",
]
HEADERS = st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(VALUES) | st.text(max_size=8)), max_size=4)
STATUS = st.sampled_from([200, 200, 200, 204, 302, 400, 401, 403, 404, 429, 500]) | st.integers(100, 999)
Answer = tuple[int, list[tuple[str, str]], bytes]


class Siasn_:
    """Gives tokens, and one answer to everything else."""

    def __init__(self, answer: Answer) -> None:
        self.status, self.headers, self.body = answer

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": "token-apim", "expires_in": 3600})
        headers = [(name.encode(), value.encode()) for name, value in self.headers]
        return httpx.Response(self.status, headers=headers, stream=httpx.ByteStream(self.body))


def client(answer: Answer) -> Siasn:
    account = Credentials("kunci", Secret("rahasia-apim"), "klien", TokenSso(Secret("token-sso")))
    tuned = Settings(alamat=Alamat.tiruan(), pace=None, attempts=1, max_bytes=10_000, max_document_bytes=10_000)
    return Siasn(account, tuned, transport=httpx.MockTransport(Siasn_(answer)))


def read(call: Call[Any], answer: Answer) -> Bacaan[Any]:
    with client(answer) as siasn:
        ((_, found),) = siasn.map([call], in_flight=1)
        return found


def _fields(answer: Answer) -> dict[str, Any]:
    """The fields of the JSON of an answer; of a bare text or list, that as ``message``."""
    said: Any
    try:
        said = json.loads(answer[2].removeprefix(b"\xef\xbb\xbf").strip(), parse_constant=int)  # NaN is no JSON
    except (ValueError, RecursionError):
        said = answer[2].decode("utf-8", "replace")
    return said if isinstance(said, dict) else {"message": said, "": said}


def says_nothing(call: Call[Any], answer: Answer) -> bool:
    """Is this one of the forms in which SIASN says that nothing is there?"""
    status = answer[0]
    if not (200 <= status <= 205 or 400 <= status <= 499):
        return False
    fields = _fields(answer)
    said = fields.get("", fields)
    texts = [fields.get(name) for name in ("message", "Message", "data", "description", "error_description")]
    if any(isinstance(text, str) and text.casefold().strip(" .!\n\t\"'") in WORDS for text in texts):
        return not fields.get("results") and not (isinstance(fields.get("data"), list | dict) and fields["data"])
    if status > 299:
        return False
    if call.shape is Shape.RUJUKAN and (said == [] or fields.get("results") == []):
        return True
    empty = [None, [], {}] if call.shape in (Shape.OBJEK, Shape.BEBAS) else [None, []]
    if "data" not in fields or fields["data"] not in empty:
        return False
    counted = fields["data"] is None and fields.get("count") == 0 and not any(isinstance(t, str) and t for t in texts)
    bare = call.shape is Shape.RUJUKAN and "code" not in fields and fields["data"] == []
    return str(fields.get("code")) == "1" or counted or bare


def judge(call: Call[Any], answer: Answer, found: Bacaan[Any]) -> None:
    """Fail when a reading says more than its answer did."""
    if isinstance(found, Kosong):
        assert says_nothing(call, answer)
    elif isinstance(found, Ada):
        assert 200 <= answer[0] <= 205
        assert found.rows
    else:
        assert isinstance(found, Gagal)
        assert isinstance(found.error, SiasnError)
        assert found.error.effect is Effect.NONE


FEW = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ANSWERS = st.tuples(STATUS, HEADERS, BODIES)


@pytest.mark.parametrize("name", READS)
@FEW
@given(answer=ANSWERS)
@example(answer=(200, [], b"[" * 9_000))
@example(answer=(200, [], b'{"code":1,"data":[{"id":' + b"9" * 5000 + b"}]}"))
@example(answer=(200, [], b'{"code":1,"data":[{"id":"\\ud800"}]}'))
@example(answer=(200, [("content-encoding", "gzip")], b"\x1f\x8b\x08"))
@example(answer=(200, [], b"x" * 10_001))
def test_any_answer_to_a_read_is_rows_or_nothing_or_an_error_of_ours(name: str, answer: Answer) -> None:
    judge(READS[name], answer, read(READS[name], answer))


@pytest.mark.parametrize("name", WRITES)
@FEW
@given(answer=ANSWERS)
def test_any_answer_to_a_write_is_a_result_or_an_error_that_tells_its_effect(name: str, answer: Answer) -> None:
    error = None
    with client(answer) as siasn:
        try:
            siasn.send(WRITES[name])
        except SiasnError as raised:
            error = raised
    fields = _fields(answer)
    said_done = fields.get("success") is True or fields.get("code") in (1, "1") or fields.get("Error") is False
    if error is None:
        assert 200 <= answer[0] <= 205
        assert said_done or str(fields.get("success", fields.get("Error"))).strip().lower() in ("true", "false")
    elif error.effect is Effect.NONE:
        assert not said_done or type(fields.get("code")) is bool


def test_the_async_client_judges_the_same_bytes_alike() -> None:
    @settings(max_examples=100, deadline=None)
    @given(st.sampled_from(sorted(READS)), ANSWERS)
    def compare(name: str, answer: Answer) -> None:
        async def run() -> str:
            account = Credentials("kunci", Secret("rahasia-apim"), "klien", TokenSso(Secret("token-sso")))
            tuned = Settings(alamat=Alamat.tiruan(), pace=None, attempts=1, max_bytes=10_000, max_document_bytes=10_000)
            async with AsyncSiasn(account, tuned, transport=httpx.MockTransport(Siasn_(answer))) as siasn:
                return "".join([_said(found) async for _, found in siasn.map([READS[name]], in_flight=1)])

        assert asyncio.run(run()) == _said(read(READS[name], answer))

    compare()


def _said(found: Bacaan[Any]) -> str:
    return f"{type(found).__name__} {type(getattr(found, 'error', None)).__name__} {len(getattr(found, 'rows', ()))}"


def _careless(call: Call[Any], answer: Answer) -> Bacaan[Any]:
    """What the public clients in PHP do: whatever has no rows is an empty list."""
    with suppress(ValueError):
        said = json.loads(answer[2])
        if isinstance(said, dict) and isinstance(said.get("data"), list) and said["data"]:
            return Ada(tuple(said["data"]), datetime.now(UTC))
    return Kosong(datetime.now(UTC))


def test_a_reader_that_turns_failure_into_nothing_is_caught() -> None:
    """The negative control: the same judge, the same bytes."""

    @settings(max_examples=200, deadline=None, database=None, report_multiple_bugs=False, phases=[Phase.generate])
    @given(ANSWERS)
    def caught(answer: Answer) -> None:
        judge(READS["daftar"], answer, _careless(READS["daftar"], answer))

    with pytest.raises(AssertionError):
        caught()


# bytes on the line itself


class Line:
    """A loopback server that says the same bytes to everybody, whatever is asked, and hangs up."""

    def __init__(self) -> None:
        self.says = b""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                with connection, suppress(OSError):
                    connection.recv(65536)
                    connection.sendall(self.says)
                    connection.shutdown(socket.SHUT_WR)
                    connection.recv(1)


HTTP = st.tuples(
    st.sampled_from(
        [
            b"HTTP/1.1 200 OK\r\n",
            b"HTTP/1.1 200\r\n",
            b"HTTP/1.0 204 X\r\n",
            b"HTTP/9.9 1 \r\n",
            b"HTTP/1.1 100\r\n\r\n",
            b"\r\n",
        ]
    ),
    st.sampled_from(
        [
            b"",
            b"Content-Length: 5\r\n",
            b"Content-Length: 5\r\nContent-Length: 7\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"A\r\n",
            b"X: " + b"y" * 70_000 + b"\r\n",
        ]
    ),
    st.sampled_from([b"\r\n", b""]),
    st.binary(max_size=30) | st.sampled_from([b"5\r\nhello\r\n0\r\n\r\n", b"FFFFFFFFFFFF\r\n", b"-1\r\n"]),
).map(b"".join)


def test_any_bytes_on_the_line_are_an_error_of_ours_at_worst() -> None:
    line = Line()
    account = Credentials("kunci", Secret("rahasia-apim"), "klien", TokenSso(Secret("token-sso")))
    tuned = Settings(alamat=Alamat.tiruan(line.url), pace=None, attempts=1, total=5.0)

    @settings(max_examples=200, deadline=None)
    @given(HTTP | st.binary(max_size=60))
    def say(raw: bytes) -> None:
        line.says = raw
        with Siasn(account, tuned) as siasn, pytest.raises(SiasnError):
            siasn.send(READS["daftar"])

    say()
    line.close()
