"""A pytest plugin for whoever tests an e-Simpeg against SIASN: fixtures, and a watch for personal data.

Not registered by itself. Say it once, in the top ``conftest.py``::

    pytest_plugins = ["siasn_client.testing.plugin"]

Nothing happens until a test asks for one of the fixtures: ``kabupaten`` (once per session; override it to have
another one), ``siasn_tiruan``, ``siasn_tiruan_server``, ``siasn`` and ``assert_no_pii``. Needs pytest (the extra
``testing``).

Thread-safety: as pytest; each fixture belongs to its test.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Generator, Iterator
from typing import Any, Final

import pytest

from siasn_client.client import Siasn
from siasn_client.config import Alamat, Credentials, Settings
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kenari import Kenari, catat_kabupaten, catat_rahasia
from siasn_client.testing.tiruan import Loopback, Tiruan

__all__ = ["TanpaPii", "assert_no_pii", "kabupaten", "siasn", "siasn_tiruan", "siasn_tiruan_server"]

_PEGAWAI: Final = 50
_PENJAGA: Final = pytest.StashKey["TanpaPii"]()


@pytest.fixture(scope="session")
def kabupaten() -> Kabupaten:
    """Fifty synthetic people whose two sides differ here and there. Override it to have others.

    Immutable: it may serve every test of the session.
    """
    return Kabupaten.buat(_PEGAWAI, seed=7)


@pytest.fixture
def siasn_tiruan(kabupaten: Kabupaten) -> Tiruan:
    """A fresh fake SIASN over the kabupaten: what one test writes, the next does not see.

    ``siasn_tiruan.ledger.rows()`` is what arrived; ``larang_tulis()`` fails a block that writes.
    """
    return Tiruan(kabupaten)


@pytest.fixture
def siasn_tiruan_server(siasn_tiruan: Tiruan) -> Iterator[Loopback]:
    """The same fake on 127.0.0.1, for code with an HTTP client of its own: ``.url`` is its root.

    The account is ``siasn_tiruan.credentials()``. Ends with the test.
    """
    with Loopback(siasn_tiruan) as server:
        yield server


@pytest.fixture
def siasn(siasn_tiruan: Tiruan) -> Iterator[Siasn]:
    """A client that is logged in to the fake, without a socket and without waiting between calls."""
    settings = Settings(alamat=Alamat.tiruan(), instansi=siasn_tiruan.instansi, pace=None)
    with Siasn(Credentials.from_env(siasn_tiruan.env()), settings, transport=siasn_tiruan.transport()) as client:
        yield client


class TanpaPii(logging.Handler):
    """What the fixture ``assert_no_pii`` gives: call it with whatever must not show a person.

    It listens to every log record of the test by itself, and what the test printed is looked at when it ends.
    """

    def __init__(self, kenari: Kenari) -> None:
        super().__init__(level=logging.NOTSET)
        self._kenari = kenari
        self._temuan: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Look at one log record, traceback included."""
        self._lihat(f"log {record.name}", self.format(record))

    def __call__(self, *isi: object) -> None:
        """Assert that neither *isi* nor anything logged so far shows a NIP, NIK, name, token or secret.

        Args:
            isi: texts, bytes, exceptions (with their causes and notes), log records, results of
                ``capsys.readouterr()``, or any value: then its ``repr``. A list, tuple or set is looked into.

        Raises:
            AssertionError: it does; says what and where, never the value.
        """
        __tracebackhide__ = True
        for satu in isi:
            self._buka(satu)
        temuan, self._temuan = self._temuan, []
        assert not temuan, f"personal data: {'; '.join(dict.fromkeys(temuan))}"  # noqa: S101 (that is its purpose)

    def catat(self, macam: str, *nilai: str) -> None:
        """Add values of your own that must not be seen, for example names in the host's database."""
        self._kenari.catat(macam, *nilai)

    def lihat_hasil(self, report: pytest.TestReport) -> None:
        """Look at what the test printed, and fail it for what was seen and not yet asserted."""
        self._lihat("stdout", report.capstdout)
        self._lihat("stderr", report.capstderr)
        temuan, self._temuan = self._temuan, []
        if temuan and report.passed:
            report.outcome = "failed"
            report.longrepr = f"personal data: {'; '.join(dict.fromkeys(temuan))}"

    def _lihat(self, tempat: str, teks: str) -> None:
        self._temuan += [f"{apa} in {tempat}" for apa in self._kenari.cari(teks)]

    def _buka(self, isi: object) -> None:
        if isinstance(isi, BaseException):
            self._galat(isi, set())
        elif isinstance(isi, logging.LogRecord):
            self.emit(isi)
        elif isinstance(isi, bytes):
            self._lihat("bytes", isi.decode(errors="replace"))
        elif isinstance(isi, str):
            self._lihat("text", isi)
        elif isinstance(isi, (list, tuple, set, frozenset)):
            for satu in isi:
                self._buka(satu)
        else:
            self._lihat(f"repr of {type(isi).__name__}", repr(isi))

    def _galat(self, galat: BaseException, dilihat: set[int]) -> None:
        """An exception with its notes, causes, contexts and group."""
        if id(galat) in dilihat:
            return
        dilihat.add(id(galat))
        isi = [str(galat), repr(galat), str(getattr(galat, "pesan", "")), *getattr(galat, "__notes__", ())]
        self._lihat(f"exception {type(galat).__name__}", "\n".join(isi))
        dalam = galat.exceptions if isinstance(galat, BaseExceptionGroup) else ()
        for satu in (galat.__cause__, galat.__context__, *dalam):
            if satu is not None:
                self._galat(satu, dilihat)


@pytest.fixture
def assert_no_pii(request: pytest.FixtureRequest, kabupaten: Kabupaten) -> Iterator[TanpaPii]:
    """Watch this test for personal data: its log records at every level, and what it prints.

    What counts: anything shaped like a NIP, NIK or token; the names of the kabupaten; what the strategies of
    ``siasn_client.testing.strategies`` handed out; secrets of a fake that the test uses. Ask for it before other
    fixtures to have their log lines watched, too. Call it for texts of your own (pages, files, messages).
    """
    kenari = Kenari()
    catat_kabupaten(kabupaten, kenari)
    if "siasn_tiruan" in request.fixturenames:
        catat_rahasia(request.getfixturevalue("siasn_tiruan").credentials(), kenari)
    penjaga = TanpaPii(_Bersama(kenari))
    request.node.stash[_PENJAGA] = penjaga
    root = logging.getLogger()
    level = root.level
    root.addHandler(penjaga)
    root.setLevel(logging.DEBUG)
    yield penjaga
    root.setLevel(level)
    root.removeHandler(penjaga)


class _Bersama(Kenari):
    """The canaries of one test together with those of the strategies, if somebody loaded them."""

    def __init__(self, sendiri: Kenari) -> None:
        super().__init__()
        self._sendiri = sendiri

    def catat(self, macam: str, *nilai: str) -> None:
        self._sendiri.catat(macam, *nilai)

    def cari(self, teks: str) -> tuple[str, ...]:
        strategi: Any = sys.modules.get("siasn_client.testing.strategies")
        lain = strategi.KENARI.cari(teks) if strategi else ()
        return tuple(dict.fromkeys((*self._sendiri.cari(teks), *lain)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Look at what a watched test printed. Other tests are left alone."""
    report = yield
    penjaga = item.stash.get(_PENJAGA, None)
    if penjaga is not None and report.when == "call":
        penjaga.lihat_hasil(report)
    return report
