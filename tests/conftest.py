"""For every test: loopback only, no environment of ours, no personal data in any log line or exception."""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Callable, Iterator

import pytest

from siasn_client.errors import SiasnError
from skp_core.errors import SkpError

IN_CI = os.environ.get("SIASN_SKP_CI") == "1"
NUMBER = re.compile(r"(?<![\dA-Za-z•])(?:\d{18}|\d{16})(?![\dA-Za-z])")
TOKEN = re.compile(r"\beyJ[\w-]{4,}\.[\w-]{4,}|(?i:\bbearer\s+(?!\[token\])[\w.~+/=-]{8,})")


class Pemindai(logging.Handler):
    """Remembers where a log line or an exception showed a NIP, a NIK or a token; never the value."""

    def __init__(self) -> None:
        super().__init__(level=logging.NOTSET)
        self.temuan: list[str] = []
        self.errors: list[BaseException] = []

    def look(self, place: str, text: str) -> None:
        for pattern, what in ((NUMBER, "a number of 16 or 18 digits"), (TOKEN, "a token")):
            if pattern.search(text):
                self.temuan.append(f"{what} in {place}")

    def emit(self, record: logging.LogRecord) -> None:
        self.look(f"the log {record.name}", self.format(record))

    def look_at(self, error: BaseException) -> None:
        """Scan everything an exception shows: itself, its notes, its causes, its printed traceback."""
        seen: BaseException | None = error
        while seen is not None:
            shown = [str(seen), repr(seen), repr(seen.args), str(getattr(seen, "pesan", ""))]
            shown += [str(getattr(seen, "server_message", "")), *getattr(seen, "__notes__", ())]
            self.look(f"the exception {type(seen).__name__}", "\n".join(shown))
            seen = seen.__cause__ or seen.__context__
        lines = traceback.format_exception(type(error), error, error.__traceback__)
        source = re.compile(r'^\s*(File "|\^|~)')
        self.look("a traceback", "\n".join(line for line in lines[-1:] if not source.match(line)))


@pytest.fixture(scope="session")
def pemindai() -> Iterator[Pemindai]:
    scanner = Pemindai()
    root = logging.getLogger()
    root.addHandler(scanner)
    level = root.level
    root.setLevel(logging.DEBUG)
    yield scanner
    root.removeHandler(scanner)
    root.setLevel(level)


@pytest.fixture(autouse=True)
def _nothing_personal_is_shown(pemindai: Pemindai, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test in which a log line or one of our exceptions shows a number or a token."""
    born: list[BaseException] = []
    for root in (SiasnError, SkpError):  # SimpegError descends from SiasnError
        monkeypatch.setattr(root, "__init__", _remembering(root.__init__, born))
    pemindai.temuan.clear()
    yield
    for error in born:
        pemindai.look_at(error)
    found, pemindai.temuan = pemindai.temuan, []
    assert not found, found


def _remembering(start: Callable[..., None], born: list[BaseException]) -> Callable[..., None]:
    """A constructor that also keeps the error, so that it can be looked at with its causes."""

    def remember(self: BaseException, *args: object, **kwargs: object) -> None:
        start(self, *args, **kwargs)
        born.append(self)

    return remember


@pytest.fixture(autouse=True)
def _scrubbed_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("SIASN_", "SKP_")) or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """In CI a skip is a failure: whatever the test needs, CI must have installed."""
    report = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped in CI: {report.longrepr}"
    return report
