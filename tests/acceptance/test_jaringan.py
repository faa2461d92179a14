"""Bad networks: what drips, floods, redirects, cuts off or lies about who it is. Each with its negative control.

On real loopback sockets. trio is not supported by AsyncSiasn: it is asyncio's.
"""

from __future__ import annotations

import asyncio
import gc
import gzip
import re
import select
import socket
import ssl
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest
import trustme
from attrs import evolve

from siasn_client import Alamat, AsyncSiasn, Credentials, Secret, ServerBroken, Settings, Siasn, TokenSso
from siasn_client.call import Answer, Request
from siasn_client.conversation.transport import AsyncWire, SyncWire
from siasn_client.errors import Effect, NoAnswer
from siasn_client.privacy import Nip
from siasn_client.resources import golongan

pytestmark = pytest.mark.acceptance

NIP = "199002282015031000"
TOKEN = "token-rahasia-apim"
SETTINGS = Settings(alamat=Alamat.tiruan(), pace=None, attempts=1)
WORKER = Path(__file__).parent / "pekerja_memori.py"
MB = 1024 * 1024
Script = Callable[[socket.socket, bytes], None]


class Server:
    """A loopback server, with or without TLS, that treats each request as its script says."""

    def __init__(self, script: Script, tls: ssl.SSLContext | None = None) -> None:
        self._script, self._tls = script, tls
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://localhost:{self.port}"
        self.open: set[socket.socket] = set()
        self.seen: list[bytes] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()
        for connection in list(self.open):
            connection.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.open.add(connection)
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, raw: socket.socket) -> None:
        connection = raw
        with suppress(OSError, ValueError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(raw, server_side=True)
                self.open.add(connection)
            while request := _request(connection):
                self.seen.append(request)
                self._script(connection, request)
        for each in (raw, connection):
            with suppress(OSError):
                each.close()
            self.open.discard(each)


def _request(connection: socket.socket) -> bytes:
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


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    servers: list[Server] = []

    def start(script: Script, tls: ssl.SSLContext | None = None) -> Server:
        servers.append(Server(script, tls))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Callable[..., Answer]:
    def sync(asked: Request, settings: Settings = SETTINGS) -> Answer:
        wire = SyncWire(settings)
        try:
            return wire.send(asked)
        finally:
            wire.close()

    def asynchronous(asked: Request, settings: Settings = SETTINGS) -> Answer:
        async def run() -> Answer:
            wire = AsyncWire(settings)
            try:
                return await wire.send(asked)
            finally:
                await wire.aclose()

        return asyncio.run(run())

    return sync if request.param == "sync" else asynchronous


def get(url: str, **more: Any) -> Request:
    headers = {"Authorization": Secret(f"Bearer {TOKEN}")}
    return Request("GET", url + "/pns/{nip}", "/pns/{nip}", **{"params": {"nip": Nip(NIP)}, "headers": headers, **more})


def credentials() -> Credentials:
    return Credentials("kunci", Secret("rahasia-consumer"), "klien", TokenSso(Secret("token-rahasia-sso")))


# H4: the deadline is total


def drip(connection: socket.socket, request: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
    while True:
        connection.sendall(b" ")
        time.sleep(0.2)


@pytest.mark.parametrize("seconds", [0.6, 1.1])
def test_a_server_that_drips_for_ever_is_left_at_the_deadline(send: Any, serve: Any, seconds: float) -> None:
    began = time.monotonic()
    with pytest.raises(NoAnswer):
        send(get(serve(drip).url, seconds=seconds))
    assert abs(time.monotonic() - began - seconds) < 0.5


def test_control_httpx_alone_waits_longer_than_its_timeout(serve: Any) -> None:
    """Its timeout is per read: a byte each 0.2 s resets it."""
    began = time.monotonic()
    with httpx.Client(trust_env=False, timeout=0.3) as client, client.stream("GET", serve(drip).url) as response:
        for _ in response.iter_raw():
            if time.monotonic() - began > 0.9:
                return
    pytest.fail("httpx has learned to keep a total deadline")


# H6: memory is bounded


def flood(connection: socket.socket, request: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    chunk = b"100000\r\n" + b"x" * MB + b"\r\n"
    for _ in range(512):
        connection.sendall(chunk)


def endless(connection: socket.socket, request: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    for _ in range(512):
        connection.sendall(b"x" * MB)


BOMB = gzip.compress(b"\0" * (200 * MB), compresslevel=1)
FLOODS = {"chunked": flood, "endless": endless, "bomb": always(ok(BOMB, "Content-Encoding: gzip"))}


def grown(url: str, kind: str, cap: int) -> tuple[str, int]:
    command = [sys.executable, str(WORKER), url, kind, str(cap)]
    said = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=True).stdout
    outcome, size = said.split()
    return outcome, int(size)


needs_proc = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="the peak of a process, as Linux says it"
)


@needs_proc
@pytest.mark.parametrize(
    ("script", "cap"),
    [*((script, 32 * MB) for script in FLOODS.values()), (FLOODS["bomb"], 20 * MB)],
    ids=[*FLOODS, "bomb of a document"],
)
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_flood_costs_at_most_64_megabytes(serve: Any, script: Script, kind: str, cap: int) -> None:
    outcome, size = grown(serve(script).url, kind, cap)
    assert outcome == "TooLarge"
    assert size <= 64 * MB


@needs_proc
def test_control_httpx_alone_reads_the_whole_bomb(serve: Any) -> None:
    outcome, size = grown(serve(FLOODS["bomb"]).url, "httpx", 0)
    assert outcome == str(200 * MB)
    assert size > 64 * MB


# H9: a cancelled call costs nothing


def slow_for(name: bytes, seconds: float) -> Script:
    def script(connection: socket.socket, request: bytes) -> None:
        if name in request:
            time.sleep(seconds)
        connection.sendall(ok(b'{"code":1,"data":[]}'))

    return script


async def cancelled(start: Callable[[], Any], many: int, at_once: int) -> None:
    for _ in range(many // at_once):
        tasks = [asyncio.ensure_future(start()) for _ in range(at_once)]
        await asyncio.sleep(0.005)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def test_a_thousand_cancelled_calls_leave_a_client_that_works(serve: Any) -> None:
    """Through the whole client: tokens, pace and locks included."""

    def script(connection: socket.socket, request: bytes) -> None:
        if b"/oauth2/token" in request:
            connection.sendall(ok(b'{"access_token":"apim","expires_in":3600}'))
            return
        if b"rw-golongan" in request:
            time.sleep(0.3)
        connection.sendall(ok(b'{"code":1,"data":[]}'))

    server = serve(script)

    async def run() -> int:
        settings = Settings(alamat=Alamat.tiruan(server.url), pace=None)
        async with AsyncSiasn(credentials(), settings) as siasn:
            await cancelled(lambda: siasn.send(golongan.list_for(NIP)), 1000, 100)
            quick = evolve(golongan.list_for(NIP), path="/pns/rw-cepat/{nip}")
            answers = await asyncio.wait_for(asyncio.gather(*(siasn.send(quick) for _ in range(100))), 20)
            return sum(answer == [] for answer in answers)

    assert asyncio.run(run()) == 100
    for _ in range(400):
        if not server.open:
            break
        time.sleep(0.01)
    assert not server.open, "every socket was closed"


def test_control_a_pool_of_httpx_does_not_survive_that(serve: Any) -> None:
    """httpx 0.28.1 loses the slots of requests that are cancelled while they wait for one."""
    server = serve(slow_for(b"lambat", 0.3))

    async def run() -> int:
        limits = httpx.Limits(max_connections=8)
        timeout = httpx.Timeout(2, pool=0.5)
        async with httpx.AsyncClient(limits=limits, timeout=timeout, trust_env=False) as client:
            await cancelled(lambda: client.get(f"{server.url}/lambat"), 1000, 100)
            quick = (client.get(f"{server.url}/cepat") for _ in range(100))
            answers = await asyncio.gather(*quick, return_exceptions=True)
            return sum(isinstance(answer, httpx.Response) for answer in answers)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it also leaves sockets unclosed
        assert asyncio.run(run()) < 100
        gc.collect()


# H10: the right answer to the right caller


def mistaken(send: Callable[[Request], Answer], url: str, threads: int, turns: int) -> list[tuple[str, str]]:
    """Ask for one's own number from many threads; return what was asked and answered wrongly."""
    wrong = []

    def work(number: int) -> None:
        for turn in range(turns):
            asked = f"/pns/{number}-{turn}"
            said = send(get(url, params={"nip": f"{number}-{turn}"})).body.decode()
            if said != asked:
                wrong.append((asked, said))

    working = [threading.Thread(target=work, args=(number,)) for number in range(threads)]
    for thread in working:
        thread.start()
    for thread in working:
        thread.join()
    return wrong


def echo(connection: socket.socket, request: bytes) -> None:
    connection.sendall(ok(request.split(b" ")[1]))


def test_thirty_two_threads_get_their_own_three_hundred_answers(serve: Any) -> None:
    wire, server = SyncWire(SETTINGS), serve(echo)
    assert mistaken(wire.send, server.url, 32, 300) == []
    wire.close()
    assert len(server.seen) == 32 * 300
    assert len(server.open) <= 64


def test_a_client_that_keeps_its_last_answer_in_itself_is_caught(serve: Any) -> None:
    class Careless:
        def __init__(self) -> None:
            self.wire = SyncWire(SETTINGS)
            self.last: Answer

        def send(self, request: Request) -> Answer:
            self.last = self.wire.send(request)
            time.sleep(0.001)  # anything between the answer and its reading
            return self.last

    careless, server = Careless(), serve(echo)
    assert mistaken(careless.send, server.url, 8, 20)
    careless.wire.close()


# H11: nothing goes where it was not sent


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "where", ["{other}/x", "//localhost:{port}/x", "/pns/lain", "{other}/x\r\nRefresh: 0; url={other}/y"]
)
def test_a_redirect_is_not_followed_and_no_token_leaves(serve: Any, status: int, where: str) -> None:
    other = serve(always(ok()))
    place = where.format(other=other.url, port=other.port)
    moved = f"HTTP/1.1 {status} X\r\nLocation: {place}\r\nContent-Length: 0\r\n\r\n".encode()
    token = ok(b'{"access_token":"apim","expires_in":3600}')
    server = serve(lambda connection, request: connection.sendall(token if b"/oauth2/token" in request else moved))
    settings = Settings(alamat=Alamat.tiruan(server.url), pace=None, attempts=1)
    with Siasn(credentials(), settings) as siasn, pytest.raises(ServerBroken) as caught:
        siasn.send(golongan.list_for(NIP))
    assert caught.value.status == status
    assert other.seen == []
    assert len(server.seen) == 2


def test_control_a_client_that_follows_would_have_gone_there(serve: Any) -> None:
    other = serve(always(ok()))
    server = serve(always(f"HTTP/1.1 302 X\r\nLocation: {other.url}/x\r\nContent-Length: 0\r\n\r\n".encode()))
    with httpx.Client(trust_env=False, follow_redirects=True) as client:
        client.get(server.url, headers={"Auth": f"bearer {TOKEN}"})
    assert TOKEN.encode() in other.seen[0]


# H12: nobody is believed without a certificate


@pytest.fixture(scope="module")
def ca() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def bundle(ca: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("tls") / "ca.pem"
    ca.cert_pem.write_to_path(str(path))
    return str(path)


def served_by(ca: trustme.CA, *names: str, days: int = 30) -> ssl.SSLContext:
    now = datetime.now(UTC)
    leaf = ca.issue_cert(*(names or ("localhost",)), not_before=now - timedelta(60), not_after=now + timedelta(days))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context


def tls_1_1(ca: trustme.CA) -> ssl.SSLContext:
    context = served_by(ca)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


LIARS: dict[str, Callable[[trustme.CA], ssl.SSLContext]] = {
    "expired": lambda ca: served_by(ca, days=-1),
    "self-signed": lambda ca: served_by(trustme.CA()),
    "wrong host": lambda ca: served_by(ca, "apimws.bkn.example"),
    "TLS 1.1": tls_1_1,
}


def test_a_server_with_a_certificate_of_the_bundle_is_believed(send: Any, serve: Any, ca: Any, bundle: str) -> None:
    server = serve(always(ok()), served_by(ca))
    assert send(get(server.url), evolve(SETTINGS, ca_bundle=bundle)).status == 200


def test_without_the_bundle_it_is_not(send: Any, serve: Any, ca: Any) -> None:
    server = serve(always(ok()), served_by(ca))
    with pytest.raises(NoAnswer):
        send(get(server.url), evolve(SETTINGS, alamat=Alamat.gerbang(server.url)))


@pytest.mark.parametrize("liar", LIARS.values(), ids=LIARS)
def test_a_server_that_is_not_who_it_says_hears_nothing(send: Any, serve: Any, ca: Any, bundle: str, liar: Any) -> None:
    server = serve(always(ok()), liar(ca))
    with pytest.raises(NoAnswer) as caught:
        send(get(server.url, writes=True), evolve(SETTINGS, ca_bundle=bundle))
    assert caught.value.effect is Effect.NONE
    assert server.seen == []


@pytest.mark.parametrize("liar", LIARS.values(), ids=LIARS)
def test_control_a_client_that_does_not_look_tells_it_everything(serve: Any, ca: Any, liar: Any) -> None:
    server = serve(always(ok()), liar(ca))
    careless = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    careless.check_hostname, careless.verify_mode = False, ssl.CERT_NONE
    careless.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        careless.minimum_version = ssl.TLSVersion.TLSv1_1
    with httpx.Client(verify=careless, trust_env=False) as client:
        client.get(server.url, headers={"Auth": f"bearer {TOKEN}"})
    assert TOKEN.encode() in server.seen[0]


def test_no_setting_turns_the_looking_off(bundle: str) -> None:
    """Not a flag, not the environment: every context of ours verifies, and none speaks below TLS 1.2."""
    names = {field.name for kind in (Settings, Alamat, Credentials) for field in attrs.fields(kind)}
    assert not {name for name in names if re.search("verif|insecure|trust|check|ssl|tls", name)}
    for settings in (SETTINGS, Settings(), evolve(SETTINGS, ca_bundle=bundle)):
        wire = SyncWire(settings)
        context: ssl.SSLContext = wire._fleet.pick().client._transport._pool._ssl_context  # type: ignore[attr-defined]
        wire.close()
        assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
        assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_the_environment_does_not_say_whom_to_believe(
    send: Any, serve: Any, ca: Any, bundle: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, bundle)
    server = serve(always(ok()), served_by(ca))
    with pytest.raises(NoAnswer):
        send(get(server.url), evolve(SETTINGS, alamat=Alamat.gerbang(server.url)))


# the proxy of the office


class Proxy(Server):
    """A CONNECT proxy that remembers every byte it passed on."""

    def __init__(self, tls: ssl.SSLContext | None = None, *, password: bool = False) -> None:
        self.passed = bytearray()
        self._wants = b"Proxy-Authorization: Basic " if password else b""
        super().__init__(self._connect, tls)

    def _connect(self, connection: socket.socket, request: bytes) -> None:
        if self._wants not in request:
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
            return
        host, port = request.split(b" ")[1].decode().rsplit(":", 1)
        with socket.create_connection((host, int(port)), timeout=5) as beyond:
            connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            self._pump(connection, beyond)
        raise OSError

    def _pump(self, near: socket.socket, far: socket.socket) -> None:
        while True:
            held = isinstance(near, ssl.SSLSocket) and near.pending() > 0
            ready = [near] if held else select.select([near, far], [], [], 5)[0]
            if not ready:
                return
            for one in ready:
                data = one.recv(65536)
                if not data:
                    return
                self.passed += data
                (far if one is near else near).sendall(data)


@pytest.fixture
def proxy() -> Iterator[Callable[..., Proxy]]:
    made: list[Proxy] = []

    def start(*args: Any, **more: Any) -> Proxy:
        made.append(Proxy(*args, **more))
        return made[-1]

    yield start
    for each in made:
        each.close()


def test_a_proxy_carries_bytes_that_it_cannot_read(send: Any, serve: Any, proxy: Any, ca: Any, bundle: str) -> None:
    server, between = serve(always(ok(b'{"x":1}')), served_by(ca)), proxy()
    assert send(get(server.url), evolve(SETTINGS, ca_bundle=bundle, proxy=between.url)).body == b'{"x":1}'
    assert between.seen[0].startswith(f"CONNECT localhost:{server.port} ".encode())
    shown = b"".join(between.seen) + bytes(between.passed)
    assert len(between.passed) > 500
    assert NIP.encode() not in shown
    assert TOKEN.encode() not in shown
    assert TOKEN.encode() in server.seen[0]


def test_the_password_of_the_proxy_is_for_the_proxy_alone(
    send: Any, serve: Any, proxy: Any, ca: Any, bundle: str
) -> None:
    server, between = serve(always(ok()), served_by(ca)), proxy(password=True)
    named = between.url.replace("//", "//dinas:sandi-proksi@")
    assert send(get(server.url), evolve(SETTINGS, ca_bundle=bundle, proxy=named)).status == 200
    assert b"proxy-authorization" not in server.seen[0].lower()
    with pytest.raises(NoAnswer) as caught:
        send(get(server.url, writes=True), evolve(SETTINGS, ca_bundle=bundle, proxy=between.url))
    assert caught.value.effect is Effect.NONE


def test_a_proxy_with_a_certificate_of_the_office_is_believed_too(
    send: Any, serve: Any, proxy: Any, ca: Any, bundle: str
) -> None:
    server, between = serve(always(ok()), served_by(ca)), proxy(served_by(ca))
    assert send(get(server.url), evolve(SETTINGS, ca_bundle=bundle, proxy=between.url)).status == 200
    assert between.seen[0].startswith(b"CONNECT ")


def test_behind_a_proxy_a_liar_is_still_a_liar(send: Any, serve: Any, proxy: Any, bundle: str) -> None:
    server, between = serve(always(ok()), served_by(trustme.CA())), proxy()
    with pytest.raises(NoAnswer) as caught:
        send(get(server.url, writes=True), evolve(SETTINGS, ca_bundle=bundle, proxy=between.url))
    assert caught.value.effect is Effect.NONE
    assert server.seen == []
