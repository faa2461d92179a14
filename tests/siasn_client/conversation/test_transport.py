"""The one door: what is opened, what is refused, and that nothing hangs or grows without bound."""

from __future__ import annotations

import asyncio
import gzip
import logging
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import evolve

from siasn_client.call import Answer, Request, Unggahan
from siasn_client.config import Alamat, Settings
from siasn_client.conversation.transport import AsyncWire, SyncWire, _Fleet
from siasn_client.errors import ConfigError, Effect, NoAnswer, Putus, TooLarge
from siasn_client.privacy import Nip, Sebab, Secret

NIP = "199002282015031000"
SETTINGS = Settings(alamat=Alamat.tiruan(), pace=None, max_bytes=1000)
Script = Callable[[socket.socket, bytes], None]


class Server:
    """A loopback server that treats each connection as its script says."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.open: set[socket.socket] = set()
        self.seen: list[bytes] = []
        self._stopped = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._stopped.set()
        self._listener.close()
        for connection in list(self.open):
            connection.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.open.add(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError):
            while request := self._request(connection):
                self.seen.append(request)
                self._script(connection, request)
        connection.close()
        self.open.discard(connection)

    def _request(self, connection: socket.socket) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65536)
            if not more:
                return b""
            data += more
        return data


def ok(body: bytes = b"{}", *headers: str) -> bytes:
    lines = ["HTTP/1.1 200 OK", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def always(answer: bytes) -> Script:
    return lambda connection, request: connection.sendall(answer)


def drip(first: bytes, last: bytes) -> Script:
    """Send *first*, then one byte of *last* every 20 ms for ever."""

    def script(connection: socket.socket, request: bytes) -> None:
        connection.sendall(first)
        while True:
            connection.sendall(last)
            time.sleep(0.02)

    return script


def cut(answer: bytes) -> Script:
    def script(connection: socket.socket, request: bytes) -> None:
        connection.sendall(answer)
        raise OSError

    return script


@pytest.fixture
def serve() -> Iterator[Callable[[Script], Server]]:
    servers: list[Server] = []

    def start(script: Script) -> Server:
        servers.append(Server(script))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Callable[..., Answer]:
    """Send one request through either wire, and close it."""

    def sync(asked: Request, settings: Settings = SETTINGS, transport: Any = None) -> Answer:
        wire = SyncWire(settings, transport)
        try:
            return wire.send(asked)
        finally:
            wire.close()

    def asynchronous(asked: Request, settings: Settings = SETTINGS, transport: Any = None) -> Answer:
        async def run() -> Answer:
            wire = AsyncWire(settings, transport)
            try:
                return await wire.send(asked)
            finally:
                await wire.aclose()

        return asyncio.run(run())

    return sync if request.param == "sync" else asynchronous


def get(url: str, **more: Any) -> Request:
    return Request("GET", url + "/pns/{nip}", "/pns/{nip}", **{"params": {"nip": Nip(NIP)}, **more})


def echo(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, content=str(request.url).encode(), headers={"x-body": request.content.decode()})


# what is opened


@pytest.mark.parametrize(
    ("part", "opened"),
    [(Nip(NIP), NIP), (Secret("a b"), "a%20b"), ("a/../b", "a%2F..%2Fb"), (7, "7"), ("a?b#c", "a%3Fb%23c")],
)
def test_a_template_is_opened_and_its_parts_quoted(send: Any, part: Any, opened: str) -> None:
    found = send(get("http://tiruan", params={"nip": part}), transport=httpx.MockTransport(echo))
    assert found.body.decode() == f"http://tiruan/pns/{opened}"


@pytest.mark.parametrize("part", ["", ".", ".."])
def test_a_part_that_would_change_the_path_is_refused(send: Any, part: str) -> None:
    with pytest.raises(ConfigError, match="path parameter"):
        send(get("http://tiruan", params={"nip": part}), transport=httpx.MockTransport(echo))


@pytest.mark.parametrize("token", ["dua\nbaris", "ž", "a\x00b"])
def test_a_token_that_cannot_be_a_header_is_refused_without_repeating_it(send: Any, token: str) -> None:
    with pytest.raises(ConfigError) as caught:
        send(get("http://tiruan", headers={"Auth": Secret(token)}), transport=httpx.MockTransport(echo))
    assert token not in str(caught.value)


def test_a_body_and_a_query_are_opened(send: Any) -> None:
    asked = get("http://tiruan", query={"id": Secret("a&b")}, json={"nip": Nip(NIP), "n": 1})
    found = send(asked, transport=httpx.MockTransport(echo))
    assert found.body.decode().endswith("?id=a%26b")
    assert found.headers["x-body"] == f'{{"nip": "{NIP}", "n": 1}}'


@pytest.mark.parametrize(
    "part",
    [
        {"json": {"x": object(), "nip": NIP}},
        {"json": {"x": float("nan"), "nip": NIP}},
        {"params": {}},
        {"params": {"nip": f"{NIP}\udcff"}},
        {"query": {"id": Secret(f"{NIP}\udcff")}},
        {"form": {"password": Secret(f"{NIP}\udcff")}},
        {"basic": ("kunci", Secret(f"{NIP}\udcff"))},
        {"headers": {"Auth": Secret(f"{NIP}\n")}},
        {"files": {"file": Unggahan(f"{NIP}.pdf", b"%PDF-1.7")}},
    ],
    ids=lambda part: next(iter(part)),
)
def test_what_cannot_be_sent_is_refused_and_not_even_a_frame_shows_it(send: Any, part: dict[str, Any]) -> None:
    with pytest.raises(ConfigError) as caught:
        send(get("http://tiruan", **part), transport=httpx.MockTransport(echo))
    error: BaseException | None = caught.value
    assert (error.__cause__, error.__context__) == (None, None)
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame.locals for frame in shown.stack if Path(frame.filename).name in ("transport.py", "opening.py")]
    assert NIP not in str(ours) + repr(vars(error))


def test_a_client_that_is_closed_under_way_is_no_answer() -> None:
    wire = SyncWire(SETTINGS, httpx.MockTransport(echo))
    wire.send(get("http://tiruan"))
    wire._fleet.members[0].client.close()
    with pytest.raises(NoAnswer) as caught:
        wire.send(get("http://tiruan", writes=True))
    assert caught.value.effect is Effect.UNKNOWN
    wire.close()


# what is refused


def test_redirects_are_not_followed(send: Any, serve: Any) -> None:
    other = serve(always(ok()))
    server = serve(always(f"HTTP/1.1 302 Found\r\nLocation: {other.url}/x\r\nContent-Length: 0\r\n\r\n".encode()))
    assert send(get(server.url, headers={"Authorization": Secret("Bearer rahasia")})).status == 302
    assert other.seen == []


def test_the_environment_names_no_proxy(send: Any, serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert send(get(serve(always(ok())).url)).status == 200


def test_a_proxy_is_a_setting(send: Any, serve: Any) -> None:
    proxy = serve(always(ok()))
    assert send(get("http://tiruan"), evolve(SETTINGS, proxy=proxy.url)).status == 200
    assert proxy.seen[0].startswith(f"GET http://tiruan/pns/{NIP} ".encode())


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:9", "bukan", "http://"])
def test_a_proxy_that_is_none_is_refused(send: Any, proxy: str) -> None:
    with pytest.raises(ConfigError, match="proxy"):
        send(get("http://127.0.0.1:9"), evolve(SETTINGS, proxy=proxy))


def test_a_ca_bundle_that_is_missing_is_refused(send: Any, tmp_path: Any) -> None:
    with pytest.raises(ConfigError, match="ca_bundle"):
        send(get("http://127.0.0.1:9"), evolve(SETTINGS, ca_bundle=str(tmp_path / "tidak-ada.pem")))


def test_a_closed_wire_sends_nothing() -> None:
    wire = SyncWire(SETTINGS, httpx.MockTransport(echo))
    wire.close()
    with pytest.raises(ConfigError, match="closed"):
        wire.send(get("http://tiruan"))


def test_cookies_are_handed_up_line_by_line_and_not_kept(send: Any, serve: Any) -> None:
    server = serve(always(ok(b"{}", "Set-Cookie: a=1; Expires=Wed, 21 Oct 2015 07:28:00 GMT", "Set-Cookie: b=2")))
    assert send(get(server.url)).headers["set-cookie"].split("\n")[1] == "b=2"
    wire = SyncWire(SETTINGS)
    for _ in range(2):
        wire.send(get(server.url))
    wire.close()
    assert all(b"cookie" not in request.lower() for request in server.seen)


# the line goes dead


@pytest.mark.parametrize("writes", [False, True])
def test_a_refused_connection_proves_that_nothing_was_sent(send: Any, writes: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with pytest.raises(NoAnswer) as caught:
        send(get(url, writes=writes))
    assert caught.value.effect is Effect.NONE
    assert "daftar" in caught.value.pesan


@pytest.mark.parametrize(("writes", "effect"), [(False, Effect.NONE), (True, Effect.UNKNOWN)])
@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", b"bukan http\r\n\r\n"])
def test_a_line_that_dies_after_the_send_leaves_a_write_unknown(
    send: Any, serve: Any, answer: bytes, writes: bool, effect: Effect
) -> None:
    with pytest.raises(NoAnswer) as caught:
        send(get(serve(cut(answer)).url, writes=writes))
    assert caught.value.effect is effect
    assert isinstance(caught.value.__cause__, Sebab)
    assert caught.value.__context__ is None
    assert NIP not in repr(vars(caught.value)) + repr(caught.value.__cause__)


def _says_no_tls(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.sendall(b"ini bukan TLS\r\n")
        connection.recv(65536)


def test_a_dead_line_says_where_it_died(send: Any, serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two backends raise through different stacks; what is said of them is the same."""
    known = socket.getaddrinfo

    def names(host: object, *args: Any, **more: Any) -> Any:
        if str(host).strip("b'").endswith(".invalid"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return known(host, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", names)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        dead = f"http://127.0.0.1:{listener.getsockname()[1]}"
    garbled = socket.create_server(("127.0.0.1", 0))
    silent = serve(always(ok())).url.replace("http:", "https:")  # it waits for an HTTP request, and so for ever
    told: dict[Putus, tuple[str, Settings]] = {
        Putus.NAMA: ("http://gerbang.contoh.invalid", SETTINGS),
        Putus.TOLAK: (dead, SETTINGS),
        Putus.DIAM: (silent, evolve(SETTINGS, connect=0.1)),
        Putus.TLS: (f"https://127.0.0.1:{garbled.getsockname()[1]}", SETTINGS),
        Putus.PROXY: ("https://127.0.0.1:9", evolve(SETTINGS, proxy=dead)),
        Putus.TERPUTUS: (serve(cut(b"")).url, SETTINGS),
        Putus.LAMBAT: (serve(drip(b"HTTP/1.1 200 OK\r\n", b"x")).url, SETTINGS),
    }
    found = {}
    with closing(garbled), ThreadPoolExecutor(1) as pool:
        pool.submit(_says_no_tls, garbled)
        for putus, (url, settings) in told.items():
            with pytest.raises(NoAnswer) as caught:
                send(get(url, seconds=0.3), settings)
            found[putus] = caught.value.putus
    assert found == {putus: putus for putus in told}


def test_no_time_is_no_answer(send: Any, serve: Any) -> None:
    with pytest.raises(NoAnswer):
        send(get(serve(always(ok())).url, seconds=-1.0))
    with pytest.raises(NoAnswer):
        send(get("http://tiruan", seconds=-1.0), transport=httpx.MockTransport(echo))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n", b"x"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\nx\r\n"),
    ],
    ids=["first byte", "header", "body", "chunked"],
)
def test_a_dripping_server_is_left_at_the_deadline(send: Any, serve: Any, first: bytes, last: bytes) -> None:
    server = serve(drip(first, last))
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        send(get(server.url, seconds=0.3))
    assert 0.25 <= time.monotonic() - began < 2.0


def test_a_proxy_that_refuses_proves_that_nothing_was_sent(send: Any, serve: Any) -> None:
    proxy = serve(always(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"))
    with pytest.raises(NoAnswer) as caught:
        send(get("https://127.0.0.1:9", writes=True), evolve(SETTINGS, proxy=proxy.url))
    assert caught.value.effect is Effect.NONE
    assert proxy.seen[0].startswith(b"CONNECT ")


def test_tls_that_is_none_is_refused_before_anything_is_sent(send: Any, serve: Any) -> None:
    server = serve(always(ok()))
    with pytest.raises(NoAnswer) as caught:
        send(get(server.url.replace("http:", "https:"), writes=True), evolve(SETTINGS, connect=0.2))
    assert caught.value.effect is Effect.NONE
    assert server.seen == []


# too much


@pytest.mark.parametrize(
    "answer",
    [
        ok(b"x" * 1001),
        b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"400\r\n" + b"x" * 1024 + b"\r\n0\r\n\r\n",
        ok(gzip.compress(b"x" * 1001), "Content-Encoding: gzip"),
        ok(gzip.compress(b"\0" * 50_000_000), "Content-Encoding: gzip"),
    ],
    ids=["length", "said length", "chunked", "gzip", "bomb"],
)
@pytest.mark.parametrize(("writes", "effect"), [(False, Effect.NONE), (True, Effect.UNKNOWN)])
def test_an_answer_above_the_cap_is_not_read(
    send: Any, serve: Any, answer: bytes, writes: bool, effect: Effect
) -> None:
    with pytest.raises(TooLarge) as caught:
        send(get(serve(always(answer)).url, writes=writes))
    assert caught.value.effect is effect


@pytest.mark.parametrize(
    "answer",
    [ok(b"x" * 1000), ok(gzip.compress(b"x" * 1000), "Content-Encoding: gzip")],
    ids=["plain", "gzip"],
)
def test_an_answer_of_exactly_the_cap_is_read(send: Any, serve: Any, answer: bytes) -> None:
    assert send(get(serve(always(answer)).url)).body == b"x" * 1000


def test_what_calls_itself_gzip_and_is_not_is_no_answer(send: Any, serve: Any) -> None:
    with pytest.raises(NoAnswer) as caught:
        send(get(serve(always(ok(b"bukan gzip", "Content-Encoding: gzip"))).url, writes=True))
    assert caught.value.effect is Effect.UNKNOWN


@pytest.mark.parametrize(
    "body",
    [gzip.compress(bytes(range(256)) * 3)[:-20], gzip.compress(b"a") + gzip.compress(b"b")],
    ids=["torn", "two"],
)
def test_gzip_that_ends_too_early_or_goes_on_is_no_answer(send: Any, serve: Any, body: bytes) -> None:
    """Torn JSON would be noticed later; of a torn document only its reader would know."""
    with pytest.raises(NoAnswer) as caught:
        send(get(serve(always(ok(body, "Content-Encoding: gzip"))).url, writes=True))
    assert caught.value.effect is Effect.UNKNOWN


def test_gzip_in_many_pieces_comes_whole(send: Any, serve: Any) -> None:
    body = b"".join(number.to_bytes(4, "big") for number in range(262_144)) + b"\0" * 3_000_000
    answer = send(get(serve(always(ok(gzip.compress(body), "Content-Encoding: gzip"))).url, cap=len(body)))
    assert answer.body == body


def test_what_follows_the_end_of_gzip_is_not_heaped_up(send: Any, serve: Any) -> None:
    def script(connection: socket.socket, request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"x"))
        while True:
            connection.sendall(b"x" * 65_536)

    with pytest.raises(NoAnswer):
        send(get(serve(script).url, seconds=20.0))


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip"])
def test_a_coding_that_was_not_asked_for_is_no_answer(send: Any, serve: Any, coding: str) -> None:
    with pytest.raises(NoAnswer):
        send(get(serve(always(ok(b"\x0b\x02\x80{}\x03", f"Content-Encoding: {coding}"))).url))


@pytest.mark.parametrize(("cap", "fits"), [(2000, True), (1999, False)])
def test_a_request_may_have_a_cap_of_its_own(send: Any, serve: Any, cap: int, fits: bool) -> None:
    server = serve(always(ok(b"x" * 2000)))
    if fits:
        assert len(send(get(server.url, cap=cap)).body) == 2000
        return
    with pytest.raises(TooLarge):
        send(get(server.url, cap=cap))


def test_a_file_travels_as_multipart_with_its_fields(send: Any) -> None:
    seen: list[httpx.Request] = []

    def script(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b"{}")

    isi = b"%PDF-1.7 \r\n--boundary \x00\xff"
    asked = Request(
        "POST",
        "http://tiruan/upload-dok-rw",
        "/upload-dok-rw",
        form={"id_riwayat": Secret("8ae4"), "id_ref_dokumen": 872},
        files={"file": Unggahan("sk-jabatan.pdf", isi)},
        writes=True,
    )
    send(asked, transport=httpx.MockTransport(script))
    (request,) = seen
    assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
    message = BytesParser().parsebytes(
        b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n" + request.content
    )
    parts = {str(part.get_param("name", header="content-disposition")): part for part in message.get_payload()}  # type: ignore[union-attr]
    assert parts["id_riwayat"].get_payload() == "8ae4"  # type: ignore[union-attr]
    assert parts["id_ref_dokumen"].get_payload() == "872"  # type: ignore[union-attr]
    assert parts["file"].get_filename() == "sk-jabatan.pdf"  # type: ignore[union-attr]
    assert parts["file"].get_content_type() == "application/pdf"  # type: ignore[union-attr]
    assert isi in request.content


def test_an_answer_of_a_transport_in_memory_is_capped_too(send: Any) -> None:
    big = httpx.MockTransport(lambda request: httpx.Response(200, content=b"x" * 1001))
    with pytest.raises(TooLarge):
        send(get("http://tiruan"), transport=big)


# many at once


def test_every_thread_gets_its_own_answer(serve: Any) -> None:
    def script(connection: socket.socket, request: bytes) -> None:
        connection.sendall(ok(request.split(b" ")[1]))

    server = serve(script)
    wire = SyncWire(SETTINGS)
    wrong: list[str] = []

    def work(number: int) -> None:
        for turn in range(10):
            answer = wire.send(get(server.url, params={"nip": f"{number}-{turn}"}))
            if answer.body.decode() != f"/pns/{number}-{turn}":
                wrong.append(answer.body.decode())

    threads = [threading.Thread(target=work, args=(number,)) for number in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(wire._fleet.members) >= 4
    assert len(server.open) <= 64
    wire.close()


def test_one_caller_keeps_one_connection(serve: Any) -> None:
    server = serve(always(ok()))
    wire = SyncWire(SETTINGS)
    for _ in range(20):
        wire.send(get(server.url))
    assert (len(wire._fleet.members), len(server.open)) == (1, 1)
    wire.close()


@pytest.mark.parametrize("after", [0.0, 0.01])
@pytest.mark.parametrize("seconds", [60.0, 0.0], ids=["cancelled", "timed out"])
def test_calls_that_are_cut_off_cost_no_connection(serve: Any, after: float, seconds: float) -> None:
    """httpx 0.28.1 loses the pool slots of requests that are cancelled while they queue for one.

    A client that may have lost some is replaced. More calls than the fleet has connections, or none queues.
    """
    slow = threading.Event()

    def script(connection: socket.socket, request: bytes) -> None:
        if b"lambat" in request:
            slow.wait(5)
        connection.sendall(ok())

    server = serve(script)

    async def run() -> int:
        wire = AsyncWire(SETTINGS)
        for _ in range(3):
            slow_one = get(server.url, params={"nip": "lambat"}, seconds=seconds)
            tasks = [asyncio.ensure_future(wire.send(slow_one)) for _ in range(100)]
            await asyncio.sleep(after)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        answers = await asyncio.gather(*(wire.send(get(server.url)) for _ in range(50)))
        await wire.aclose()
        return sum(answer.status == 200 for answer in answers)

    assert asyncio.run(run()) == 50
    slow.set()
    for _ in range(200):
        if not server.open:
            break
        time.sleep(0.01)
    assert not server.open, "every socket was closed"


def test_the_logs_of_the_libraries_below_are_masked(send: Any, serve: Any, caplog: pytest.LogCaptureFixture) -> None:
    server = serve(always(ok(b"{}", "Set-Cookie: KEYCLOAK_SESSION=rahasia-kuki")))
    with caplog.at_level(logging.DEBUG):
        send(get(server.url))
    assert "HTTP Request" in caplog.text
    assert "receive_response_headers" in caplog.text
    assert NIP not in caplog.text
    assert "rahasia-kuki" not in caplog.text


def test_a_fleet_that_may_not_grow_gives_the_least_busy() -> None:
    fleet: _Fleet[object] = _Fleet(object, 2)
    first = fleet.pick()
    first.busy.update(range(8))
    second = fleet.pick()
    second.busy.update(range(9))
    assert second is not first
    assert fleet.pick() is first
    fleet.retire(first)
    fleet.retire(first)
    assert fleet.pick() not in (first, second)
