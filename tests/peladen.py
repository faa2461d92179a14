"""MariaDB and PostgreSQL for the tests: private servers in a folder of their own, shared by all workers of a run.

As a script (``python peladen.py mariadb|postgresql FOLDER``) it is the guard of one server: it makes the data
folder, runs the server as an unprivileged user on a local socket, and ends both when no test process is connected
to it any more, however those ended; with the name of a log file it leaves such a guard running. As a module it is
what ``conftest.py`` makes the fixtures of.

MariaDB runs as real hosts run it: no strict mode, latin1, MyISAM. PostgreSQL runs as Debian installs it, with the
collation of a language, which does not sort by bytes.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

START = 90.0  # seconds until a server must answer; about 5 on an idle machine
ALONE = 5.0  # seconds without any test process after which the guard ends
MARIADB = (
    "--sql-mode=",
    "--character-set-server=latin1",
    "--collation-server=latin1_swedish_ci",
    "--default-storage-engine=MyISAM",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=32M",
    "--performance-schema=OFF",
    "--skip-log-bin",
    "--skip-networking",
)
POSTGRESQL = ("listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off")


# what is there


def kurang(jenis: str) -> str:
    """Why this server cannot be started here; "" where it can."""
    if sys.platform != "linux":
        return f"{jenis} is started for tests on Linux only"
    needed = {"mariadb": ("mariadbd", "mariadb-install-db"), "postgresql": ("postgres", "initdb")}[jenis]
    missing = [name for name in needed if _program(name) is None]
    package = {"mariadb": "mariadb-server", "postgresql": "postgresql"}[jenis]
    return f"not installed: {', '.join(missing)} (Debian package {package})" if missing else ""


def _program(name: str) -> str | None:
    """Find a program also where Debian hides those of servers."""
    folders = [*sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True), "/usr/sbin", "/usr/bin"]
    return shutil.which(name, path=os.pathsep.join([*folders, os.environ.get("PATH", "")]))


# the side of the tests


class Peladen:
    """One running server; its guard lives as long as this connection does."""

    def __init__(self, jenis: str, folder: Path, penjaga: socket.socket) -> None:
        self.jenis, self.folder, self._penjaga = jenis, folder, penjaga

    def alamat(self, basis_data: str, **pilihan: str) -> str:
        """The address of a database for SQLAlchemy."""
        if self.jenis == "mariadb":
            more = {"unix_socket": f"{self.folder}/s", "charset": "utf8mb4", **pilihan}
            start = f"mysql+pymysql://root@localhost/{basis_data}"
        else:
            more, start = {"host": str(self.folder), **pilihan}, f"postgresql+psycopg://postgres@/{basis_data}"
        return start + "?" + "&".join(f"{name}={value}" for name, value in more.items())

    def baru(self, salinan: str = "") -> str:
        """Make an empty database (PostgreSQL: or a copy of one nobody uses) and return its name."""
        name = f"uji_{uuid4().hex[:12]}"
        self.katakan(f"CREATE DATABASE {name}" + (f" TEMPLATE {salinan}" if salinan else ""))
        return name

    def buang(self, basis_data: str) -> None:
        """Drop a database with everything in it."""
        self.katakan(f"DROP DATABASE {basis_data}" + (" WITH (FORCE)" if self.jenis == "postgresql" else ""))

    def katakan(self, perintah: str) -> None:
        """Say one statement to the server."""
        from sqlalchemy import create_engine
        from sqlalchemy.pool import NullPool

        where = "mysql" if self.jenis == "mariadb" else "postgres"
        engine = create_engine(self.alamat(where), poolclass=NullPool, isolation_level="AUTOCOMMIT")
        with engine.connect() as conn:
            conn.exec_driver_sql(perintah)

    def lepas(self) -> None:
        """Let the guard go; the last one ends the server."""
        self._penjaga.close()


def sambung(jenis: str, bersama: Path) -> Peladen:
    """Join the run's server of this kind, and start it where nobody has yet; *bersama* is a folder of the run."""
    note = bersama / f"peladen-{jenis}"
    with suppress(FileExistsError):
        Path(f"{note}.mulai").touch(exist_ok=False)
        made = tempfile.mkdtemp(prefix="siasn-uji-")  # short: a socket's address has 107 letters
        subprocess.run([sys.executable, __file__, jenis, made, f"{note}.catatan"], check=True)
        Path(f"{note}.folder.baru").write_text(made, encoding="utf-8")
        Path(f"{note}.folder.baru").rename(f"{note}.folder")
    end = time.monotonic() + START
    while time.monotonic() < end:
        with suppress(OSError):
            folder = Path(f"{note}.folder").read_text(encoding="utf-8")
            return Peladen(jenis, Path(folder), _ke_penjaga(folder))
        time.sleep(0.05)
    raise RuntimeError(f"{jenis} did not start: {Path(f'{note}.catatan').read_text(encoding='utf-8')[-2000:]}")


def _ke_penjaga(folder: str) -> socket.socket:
    found = socket.socket(socket.AF_UNIX)
    try:
        found.connect(f"{folder}/penjaga")
    except OSError:
        found.close()
        raise
    return found


# the guard


def jaga(jenis: str, folder: Path) -> None:
    """Run one server until nobody is connected."""
    server = None
    try:
        user = _pemilik(jenis, folder)
        server = {"mariadb": _mariadb, "postgresql": _postgresql}[jenis](folder, user)
        _tunggu(jenis, folder, server)
        _layani(folder)
    finally:
        if server is not None:
            server.send_signal(signal.SIGQUIT if jenis == "postgresql" else signal.SIGKILL)
            server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _pemilik(jenis: str, folder: Path) -> dict[str, object]:
    """Who runs the server: these refuse to run as root."""
    if os.geteuid() != 0:
        return {}
    user = {"mariadb": "mysql", "postgresql": "postgres"}[jenis]
    shutil.chown(folder, user, user)
    return {"user": user, "group": user, "extra_groups": []}


def _mariadb(folder: Path, user: dict[str, object]) -> subprocess.Popen[bytes]:
    data = f"--datadir={folder}/data"
    _jalankan(
        ["mariadb-install-db", "--no-defaults", data, "--auth-root-authentication-method=normal", "--skip-test-db"],
        folder, user,
    )  # fmt: skip
    return _nyalakan(
        ["mariadbd", "--no-defaults", data, f"--socket={folder}/s", f"--pid-file={folder}/pid", *MARIADB], folder, user
    )


def _postgresql(folder: Path, user: dict[str, object]) -> subprocess.Popen[bytes]:
    data = ["-D", f"{folder}/data"]
    _jalankan(
        ["initdb", *data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-sync", "--locale=C.UTF-8",
         "--locale-provider=icu", "--icu-locale=id"], folder, user,
    )  # fmt: skip
    options = [word for option in (*POSTGRESQL, f"unix_socket_directories={folder}") for word in ("-c", option)]
    return _nyalakan(["postgres", *data, *options], folder, user)


def _jalankan(command: list[str], folder: Path, user: dict[str, object]) -> None:
    subprocess.run([_program(command[0]) or "", *command[1:]], cwd=folder, check=True, **user)  # type: ignore[call-overload]


def _nyalakan(command: list[str], folder: Path, user: dict[str, object]) -> subprocess.Popen[bytes]:
    return subprocess.Popen([_program(command[0]) or "", *command[1:]], cwd=folder, **user)  # type: ignore[call-overload, no-any-return]


def _tunggu(jenis: str, folder: Path, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + START
    while time.monotonic() < end and server.poll() is None:
        with suppress(Exception):
            _tanya(jenis)(folder)
            return
        time.sleep(0.05)
    raise RuntimeError("the server does not answer")


def _tanya(jenis: str) -> Callable[[Path], None]:
    if jenis == "mariadb":
        import pymysql

        return lambda folder: pymysql.connect(unix_socket=f"{folder}/s", user="root").close()
    import psycopg

    return lambda folder: psycopg.connect(host=str(folder), user="postgres", dbname="postgres").close()


def _layani(folder: Path) -> None:
    """Accept test processes; return when there has been none for a while."""
    guests: list[socket.socket] = []
    with closing(socket.socket(socket.AF_UNIX)) as door:
        door.bind(f"{folder}/penjaga")
        door.listen(64)
        door.settimeout(1.0)
        seen = time.monotonic()
        while guests or time.monotonic() - seen < ALONE:
            with suppress(TimeoutError):
                guests.append(door.accept()[0])
            guests = [guest for guest in guests if _masih(guest)]
            seen = time.monotonic() if guests else seen


def _masih(guest: socket.socket) -> bool:
    guest.setblocking(False)
    try:
        return guest.recv(1) != b""
    except BlockingIOError:
        return True
    except OSError:
        return False


def lepaskan(jenis: str, folder: str, catatan: str) -> None:
    """Start the guard as a process of its own that no test process has to wait for."""
    with Path(catatan).open("w", encoding="utf-8") as log:
        subprocess.Popen(
            [sys.executable, __file__, jenis, folder],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


if __name__ == "__main__":
    if len(sys.argv) == 4:
        lepaskan(*sys.argv[1:])
    else:
        jaga(sys.argv[1], Path(sys.argv[2]))
