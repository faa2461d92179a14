"""P9: importing reads modules and nothing else; using talks to the configured hosts and to nobody else.

Each package is imported in a process of its own that watches itself. That a test reaches no other machine is seen to
by ``conftest.py`` for the whole suite, and proven in ``test_jaringan.py``.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.testing import Loopback, Tiruan
from siasn_client.testing.kabupaten import Kabupaten

pytestmark = pytest.mark.acceptance  # a child process per package

ROOT = Path(__file__).parents[1]
WATCH = """
import json, logging, os, signal, sys, threading, warnings

found = {"events": [], "env": []}
OPENS_FOR_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
SUSPECT = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "shutil.", "os.mkdir",
           "os.remove", "os.rename", "sqlite3.connect", "urllib.", "http.", "smtplib.", "webbrowser.")


def hook(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & OPENS_FOR_WRITING:
        found["events"].append(f"open for writing: {args[0]}")
    elif event.startswith(SUSPECT):
        found["events"].append(event)


def caller(depth):
    frame = sys._getframe(depth)
    while frame and frame.f_globals.get("__name__") in ("os", "collections.abc", "_collections_abc", "__main__"):
        frame = frame.f_back
    return frame.f_globals.get("__name__", "") if frame else ""


inner = os._Environ.__getitem__


def read(self, key):
    if caller(2).split(".")[0] in OURS:
        found["env"].append(f"{caller(2)} reads {key}")
    return inner(self, key)


OURS = ("siasn_client", "skp_core", "simpeg_adapters")
os._Environ.__getitem__ = read
root = logging.getLogger()
def state():
    handlers, filters = list(root.handlers), list(root.filters)
    return root.level, handlers, filters, signal.getsignal(signal.SIGINT), threading.active_count()


before = state()
sys.dont_write_bytecode = True
sys.modules["trio"] = None  # httpcore takes it where it is installed, and it looks for the C library by a program
sys.addaudithook(hook)
import importlib, pkgutil
names = sys.argv[1].split(",")
for name in names:
    package = importlib.import_module(name)
    for info in pkgutil.walk_packages(package.__path__, name + "."):
        if not info.name.endswith(("__main__", "testing.plugin", "testing.strategies")):
            importlib.import_module(info.name)
after = state()
found["state"] = [] if after == before else [f"{before} became {after}"]
loud = [n for n in logging.root.manager.loggerDict if n.split(".")[0] in OURS and logging.getLogger(n).level]
found["loggers"] = loud
found["modules"] = sum(n.split(".")[0] in OURS for n in sys.modules)
print(json.dumps(found))
"""


def watched(*packages: str, path: Path | None = None) -> dict[str, list[str] | int]:
    """Import packages, every module of them, in a process that watches itself."""
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "SIASN_CONSUMER_KEY": "x", "HTTPS_PROXY": "http://127.0.0.1:9"}
    if path is not None:
        env["PYTHONPATH"] = str(path)
    done = subprocess.run(
        [sys.executable, "-c", WATCH, ",".join(packages)],
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        cwd=path or ROOT,
    )
    assert done.stderr == ""
    found: dict[str, list[str] | int] = json.loads(done.stdout)
    return found


def test_importing_every_module_reads_modules_and_does_nothing_else() -> None:
    found = watched("siasn_client", "skp_core", "simpeg_adapters")
    assert int(found.pop("modules")) > 300  # type: ignore[call-overload]
    assert found == {"events": [], "env": [], "state": [], "loggers": []}


NASTY = {
    "events": "import socket\\nsocket.getaddrinfo('127.0.0.1', 80)",
    "env": "import os\\nKEY = os.environ['SIASN_CONSUMER_KEY']",
    "env by get": "import os\\nKEY = os.environ.get('SIASN_CONSUMER_KEY')",
    "env by getenv": "import os\\nKEY = os.getenv('SIASN_CONSUMER_KEY')",
    "state by logging": "import logging\\nlogging.basicConfig(level=logging.INFO)",
    "state by thread": "import threading, time\\nthreading.Thread(target=time.sleep, args=(9,), daemon=True).start()",
    "loggers": "import logging\\nlogging.getLogger('siasn_client.x').setLevel(10)",
    "events by file": "open('catatan.txt', 'w').close()",
}


@pytest.mark.parametrize("what", NASTY)
def test_a_module_that_does_something_when_it_is_imported_is_found(tmp_path: Path, what: str) -> None:
    """The negative controls. The stray package takes the name of one of ours."""
    folder = tmp_path / "skp_core"
    folder.mkdir()
    source = NASTY[what].replace("\\n", "\n").replace("catatan.txt", (tmp_path / "catatan.txt").as_posix())
    (folder / "__init__.py").write_text(f"{source}\n", encoding="utf-8")
    assert watched("skp_core", path=tmp_path)[what.split()[0]]


# using it


ORANG = Kabupaten.buat(3, seed=1)


class Perangkap:
    """A listener that counts who comes."""

    def __init__(self) -> None:
        self.tamu = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.tamu += 1
                connection.close()

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def perangkap(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Perangkap]:
    """An environment that names a proxy, a bundle and a netrc, as an office's may."""
    trap = Perangkap()
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, trap.url)
        monkeypatch.setenv(name.upper(), trap.url)
    monkeypatch.setenv("no_proxy", "")
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login x password kata-sandi-netrc\n", encoding="utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "tidak-ada.pem"))
    yield trap
    trap.close()


@pytest.fixture(scope="module")
def tiruan() -> Tiruan:
    return Tiruan(ORANG)


def test_a_client_uses_the_hosts_it_was_given_and_not_the_environment(perangkap: Perangkap, tiruan: Tiruan) -> None:
    nip = next(nip for nip in ORANG.nips if ORANG.siasn[nip].data_utama)
    with Loopback(tiruan) as server:
        settings = Settings(alamat=Alamat.tiruan(server.url), instansi=tiruan.instansi, pace=None)
        with Siasn(Credentials.from_env(tiruan.env()), settings) as siasn:
            assert siasn.pns.data_utama(nip)
        assert perangkap.tamu == 0


def test_httpx_by_itself_would_have_gone_there(perangkap: Perangkap, tiruan: Tiruan) -> None:
    """The negative control."""
    with Loopback(tiruan) as server, pytest.raises(httpx.HTTPError), httpx.Client(verify=False) as client:  # noqa: S501
        client.get(server.url)
    assert perangkap.tamu > 0


# skp_core alone

RINGAN = """
import importlib, json, pkgutil, sys

sys.modules["httpx"] = sys.modules["pydantic"] = None
import skp_core

for each in pkgutil.walk_packages(skp_core.__path__, "skp_core."):
    importlib.import_module(each.name)
from skp_core.dokumen import susun_semua
from skp_core.model.contoh import contoh_skp
from skp_core.render import html, pdf, xlsx


def loaded():
    return sorted({"PIL", "pypdf", "reportlab", "svglib", "xhtml2pdf", "xlsxwriter"} & set(sys.modules))


found = {"imported": loaded()}
dokumen = susun_semua(contoh_skp())["f2_skp"]
html(dokumen), pdf(dokumen)
found["html and pdf"] = loaded()
xlsx(dokumen)
found["xlsx"] = loaded()
print(json.dumps(found))
"""


def test_skp_core_needs_no_client_and_loads_what_prints_when_it_prints() -> None:
    """The PDF engine never comes here: it works in a process of its own."""
    command = [sys.executable, "-c", RINGAN]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True, cwd=ROOT)
    assert json.loads(done.stdout) == {"imported": [], "html and pdf": [], "xlsx": ["xlsxwriter"]}


def test_what_is_blocked_there_cannot_be_imported() -> None:
    """The control."""
    program = RINGAN.replace("import skp_core\n", "import siasn_client\n", 1)
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, cwd=ROOT).returncode == 1
