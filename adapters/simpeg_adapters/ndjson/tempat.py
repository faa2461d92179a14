"""A file that grows, for its owner only, and the lock of a folder.

POSIX modes are asked for everywhere; Windows keeps the folder's own access list, which is the user's.
"""

from __future__ import annotations

import sqlite3
from io import FileIO
from pathlib import Path
from typing import Final

from siasn_client import LeaseHeld
from simpeg_adapters.errors import BerkasError

__all__ = ["Kunci", "buka_tambah"]

_OWNER_ONLY: Final = 0o600
_DIPAKAI: Final = "Unduhan lain sedang berjalan di folder ini. Tunggu sampai selesai, atau pilih folder lain."


def buka_tambah(path: Path) -> FileIO:
    """Open a file to be added to, mode 0600 when it is new: nothing is buffered in this process.

    Raises:
        OSError: it cannot be opened.
    """
    path.touch(mode=_OWNER_ONLY)
    return path.open("ab", buffering=0)


class Kunci:
    """One process at a time works on a folder; the lock ends with the process, however it dies.

    It is the exclusive transaction of an empty SQLite file: the system gives it back, on Windows too.

    Raises:
        LeaseHeld: another process has it.
        BerkasError: the file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        try:
            buka_tambah(path).close()
            self._held = sqlite3.connect(path, timeout=0.0, isolation_level=None, check_same_thread=False)
        except (OSError, sqlite3.Error) as error:
            raise BerkasError(f"Berkas {path.name} tidak dapat dibuat. Periksa ruang dan hak akses disk.") from error
        try:
            self._held.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            self._held.close()
            raise LeaseHeld("another process works on this folder", pesan=_DIPAKAI) from error

    def lepas(self) -> None:
        """Give the folder back. A second time does nothing."""
        self._held.close()
