"""For every test: loopback only, no environment of ours, no personal data in any log line or exception.

What a child process does is not seen here; tests that start one look at what it said.
"""

from __future__ import annotations

import importlib.util
import ipaddress
import logging
import os
import pickle
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from itertools import islice, pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from siasn_client.client import _Client
from siasn_client.errors import SiasnError
from siasn_client.privacy import Secret
from siasn_client.testing.kabupaten import Kabupaten
from skp_core.errors import SkpError

IN_CI = os.environ.get("SIASN_SKP_CI") == "1"
# Not inside longer digits or hex: ids and digests are made of these. Groups as people write a NIP.
NUMBER = re.compile(r"(?<![\da-fA-F•])(?<!\d\.)(?:\d{18}|\d{16}|\d{8}[ .-]\d{6}[ .-]\d[ .-]\d{3})(?![\da-fA-F])")
TOKEN = re.compile(r"\beyJ[\w-]{4,}\.[\w-]{4,}|(?i:\b(?:bearer|basic)\s+(?!\[token\])[\w.~+/=-]{8,})")
LONG_ENOUGH, MIXED_ENOUGH = 12, 8  # characters, and different ones: a poorer secret may stand in any text
WORD = re.compile(r"[^\W\d_]+")
SCANNER = pytest.StashKey["Pemindai"]()
REMEMBERED = 200  # people of each kabupaten whose names are known
PLAIN = frozenset(vars(logging.LogRecord("", 0, "", 0, "", (), None)))  # what every record has


class Pemindai(logging.Handler):
    """Remembers where a log line or an exception showed a NIP, a NIK, a token or a secret; never the value."""

    def __init__(self) -> None:
        super().__init__(level=logging.NOTSET)
        self.temuan: list[str] = []
        self.rahasia: set[str] = set()
        self.nama: set[tuple[str, str]] = set()  # first two words; one word may stand in any text
        self.lahir: list[BaseException] = []

    def look(self, place: str, text: str) -> None:
        for pattern, what in ((NUMBER, "a number of a person"), (TOKEN, "a token")):
            if pattern.search(text):
                self.temuan.append(f"{what} in {place}")
        if any(secret in text for secret in self.rahasia):
            self.temuan.append(f"a secret in {place}")
        words = WORD.findall(text.casefold()) if self.nama else []
        if not self.nama.isdisjoint(pairwise(words)):
            self.temuan.append(f"a name in {place}")

    def emit(self, record: logging.LogRecord) -> None:
        """Look at the line, and at what a formatter that writes JSON would add to it."""
        more = {name: said for name, said in vars(record).items() if name not in PLAIN}
        self.look(f"the log {record.name}", f"{self.format(record)} {record.args!r} {more or ''}")

    def baru(self, kabupaten: object) -> None:
        """Remember how the people of a new kabupaten are called, the first few hundred, on both sides."""
        if isinstance(kabupaten, Kabupaten):
            for side in kabupaten._orang:
                for orang in islice(side.values(), REMEMBERED):
                    self.nama.update(islice(pairwise(WORD.findall(orang.biodata.nama.casefold())), 1))

    def look_at(self, error: BaseException, seen: frozenset[int] = frozenset()) -> None:
        """Scan everything an exception shows: itself, its notes, its causes, its group, its contexts."""
        if id(error) in seen:
            return
        shown = [str(error), repr(error), repr(error.args), str(getattr(error, "pesan", ""))]
        shown += [str(getattr(error, "server_message", "")), *getattr(error, "__notes__", ())]
        self.look(f"the exception {type(error).__name__}", "\n".join(shown))
        inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
        for each in (error.__cause__, error.__context__, *inner):
            if each is not None:
                self.look_at(each, seen | {id(error)})

    def printed(self, **streams: str) -> list[str]:
        """Look at what was printed, and give up what was found in that alone."""
        before, self.temuan = self.temuan, []
        for name, said in streams.items():
            self.look(name, said)
        found, self.temuan = self.temuan, before
        return found

    def lahir_dari(self, error: object) -> None:
        """Remember one that was born, to look at it once its causes are known."""
        if isinstance(error, BaseException):
            self.lahir.append(error)

    def habis(self) -> list[str]:
        """Look at the errors that were born, and give up what was found."""
        born, self.lahir = self.lahir, []
        for error in born:
            self.look_at(error)
        found, self.temuan = self.temuan, []
        return found


def _overheard(tell: Callable[..., None], scanner: Pemindai) -> Callable[..., None]:
    """The telling of an event that is looked at first."""

    def look_and_tell(self: object, event: object) -> None:
        scanner.look(f"the event {type(event).__name__}", f"{event!r} {event}")
        tell(self, event)

    return look_and_tell


def _remembering(start: Callable[..., None], keep: Callable[[object], None]) -> Callable[..., None]:
    """A constructor that also tells *keep* of what it made."""

    def remember(self: object, *args: object, **kwargs: object) -> None:
        start(self, *args, **kwargs)
        keep(self)

    return remember


@pytest.fixture(scope="session", autouse=True)
def pemindai(request: pytest.FixtureRequest) -> Iterator[Pemindai]:
    """Listen to every logger, and hear of every error and every secret of ours from its constructor."""
    scanner = Pemindai()
    request.session.stash[SCANNER] = scanner

    def hear(secret: object) -> None:
        value = secret.buka() if isinstance(secret, Secret) else ""
        if len(value) >= LONG_ENOUGH and len(set(value)) >= MIXED_ENOUGH:
            scanner.rahasia.add(value)

    root = logging.getLogger()
    level = root.level
    root.addHandler(scanner)
    root.setLevel(logging.DEBUG)
    with pytest.MonkeyPatch.context() as patch:
        for kind in (SiasnError, SkpError):  # SimpegError descends from SiasnError
            patch.setattr(kind, "__init__", _remembering(kind.__init__, scanner.lahir_dari))
        patch.setattr(Secret, "__init__", _remembering(Secret.__init__, hear))
        patch.setattr(Kabupaten, "__init__", _remembering(Kabupaten.__init__, scanner.baru))
        patch.setattr(_Client, "_tell", _overheard(_Client._tell, scanner))
        yield scanner
    root.removeHandler(scanner)
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _nothing_personal_is_shown(pemindai: Pemindai) -> Iterator[None]:
    """Fail the test in which a log line or one of our exceptions shows a number, a token or a secret."""
    pemindai.habis()
    yield
    found = pemindai.habis()
    assert not found, found


@pytest.fixture(autouse=True)
def _scrubbed_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("SIASN_", "SKP_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


def _is_this_machine(host: object) -> bool:
    if host is None or host in ("", "localhost", b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host)).is_loopback
    except ValueError:
        return False


def _loopback_only(event: str, args: tuple[object, ...]) -> None:
    """An audit hook: nothing of this process reaches another machine, nor asks for the address of one.

    ``--allow-hosts`` of pytest-socket knows ``connect`` only.
    """
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        where = args[1]
        host = where[0] if isinstance(where, tuple) and where else None  # a text is a socket of this machine
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = args[0]
    else:
        return
    if not _is_this_machine(host):
        raise RuntimeError(f"{event}: a test may reach this machine only")


sys.addaudithook(_loopback_only)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Look at what was printed. In CI a skip is a failure: whatever the test needs, CI must have installed."""
    report = yield
    scanner = item.session.stash.get(SCANNER, None)
    watched = scanner is not None and "pytester" not in getattr(item, "fixturenames", ())  # its inner tests may leak
    if watched and report.when == "call" and report.passed:
        found = scanner.printed(stdout=report.capstdout, stderr=report.capstderr)
        report.outcome, report.longrepr = ("failed", f"printed: {found}") if found else ("passed", report.longrepr)
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report


# databases


def _peladen() -> ModuleType:
    spec = importlib.util.spec_from_file_location("peladen", Path(__file__).with_name("peladen.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def peladen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Any]]:
    """Give the server of a kind ("mariadb", "postgresql"), shared by all workers, started when first asked for.

    A test that asks for one that is not installed is skipped. See ``peladen.py`` for what a server offers.
    """
    module, joined = _peladen(), {}
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base

    def join(jenis: str) -> Any:
        if jenis not in joined:
            if why := module.kurang(jenis):
                pytest.skip(why)
            pytest.importorskip({"mariadb": "pymysql", "postgresql": "psycopg"}[jenis])
            joined[jenis] = module.sambung(jenis, shared)
        return joined[jenis]

    yield join
    for server in joined.values():
        server.lepas()


@pytest.fixture
def basis_data(peladen: Callable[[str], Any], tmp_path: Path) -> Iterator[Callable[[str], str]]:
    """Give the address of a new empty database of a kind ("sqlite" is a file); it is gone after the test.

    Mark what asks for a server with ``pytest.mark.acceptance``: the unit tests need none.
    """
    made = []

    def new(jenis: str) -> str:
        if jenis == "sqlite":
            return f"sqlite:///{(tmp_path / f'uji{len(made)}.db').as_posix()}"
        server = peladen(jenis)
        made.append((server, server.baru()))
        return str(server.alamat(made[-1][1]))

    yield new
    for server, name in made:
        server.buang(name)


# what an error shows


@pytest.fixture(scope="session")
def terlihat() -> Callable[..., dict[str, str]]:
    """Everything an error shows, by channel: words, notes, causes, pickle, and every variable of every frame."""
    return _terlihat


def _rantai(error: BaseException, seen: set[int] | None = None) -> Iterator[BaseException]:
    """The error, its causes, its contexts and its group, suppressed or not."""
    seen = set() if seen is None else seen
    if id(error) not in seen:
        seen.add(id(error))
        yield error
        inner = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
        for each in (error.__cause__, error.__context__, *inner):
            if each is not None:
                yield from _rantai(each, seen)


def _terlihat(error: BaseException, *, lengkap: bool = False) -> dict[str, str]:
    """Everything *error* shows, by channel; *lengkap*: also as rich and ``logging.exception`` print it (slow)."""
    found: dict[str, str] = {}
    for number, each in enumerate(_rantai(error)):
        where = f"{number} {type(each).__name__} "
        found[where + "words"] = f"{each} {each!r} {each.args!r} {getattr(each, '__notes__', ())} {vars(each)!r}"
        found[where + "pickle"] = pickle.dumps(each).decode("latin-1") if isinstance(each, SiasnError) else ""
        stack = traceback.StackSummary.extract(
            traceback.walk_tb(each.__traceback__), capture_locals=True, lookup_lines=False
        )
        for frame in stack:
            found[f"{where}frame {frame.filename}:{frame.name}"] = str(frame.locals)
    if lengkap:
        found["logging"] = _tercatat(error)
        found["rich"] = _kaya(error)
    return found


def _tercatat(error: BaseException) -> str:
    """What ``logging.exception`` writes."""
    info = (type(error), error, error.__traceback__)
    return logging.Formatter().format(logging.LogRecord("uji", logging.ERROR, __file__, 1, "gagal", (), info))


def _kaya(error: BaseException) -> str:
    """What rich shows of the frames, without wrapping anything."""
    from rich.traceback import Traceback

    trace = Traceback.extract(
        type(error),
        error,
        error.__traceback__,
        show_locals=True,
        locals_max_length=None,
        locals_max_string=None,
        locals_hide_dunder=False,
    )
    frames = [node for stack in trace.stacks for frame in stack.frames for node in (frame.locals or {}).items()]
    return "\n".join([*(f"{name}={node}" for name, node in frames), *(stack.exc_value for stack in trace.stacks)])
