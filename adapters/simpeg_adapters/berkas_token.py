"""Tokens in files, for all workers of one machine: one file per token, for its owner only.

A file is replaced in one move, so a reader sees the old token or the new one, whole. Names and contents
tell nobody's account: a name is a hash, and the key inside carries environment and office. The token
itself stands there in the clear; the system's permissions guard it (mode 0600 in a folder 0700, and a
looser one is refused). Windows has no such modes: there the folder's own rights must guard it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import secrets
import stat
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar

from siasn_client.privacy import Secret
from simpeg_adapters.errors import BerkasError

__all__ = ["FileTokenStore"]

T = TypeVar("T")

_VERSI: Final = 1
_LONGEST: Final = 256 * 1024  # bytes
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_TRIES: Final = 10
_NAP: Final = 0.02  # seconds; Windows refuses to replace a file that is being read, and to read one that is replaced
_LEFTOVER: Final = 60.0  # seconds after which an unfinished file is that of a dead process
_LOOSE: Final = (
    "{nama} dapat dibaca pengguna lain di komputer ini, jadi token di dalamnya tidak dipakai. "
    "Batasi hak aksesnya ({mode}), lalu pasang token baru dengan `siasn token pasang`."
)
_NEWER: Final = "Berkas token ditulis versi program yang lebih baru. Perbarui program ini dahulu."

_log = logging.getLogger("simpeg_adapters")


class FileTokenStore:
    """A :class:`~siasn_client.ports.TokenStore` in a folder; made at the first token, never before.

    A file that cannot be understood is no token: it is logged once, and named in :attr:`rusak`.
    Thread-safety: safe to share, also between processes. Two that put at once leave the later one.

    Raises:
        BerkasError: others can read a file or the folder, the disk refuses, or a newer program wrote it
            (from any method).
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rusak: set[str] = set()

    def get(self, key: str) -> tuple[Secret, datetime] | None:
        """Return the token and when it ends, or None."""
        return self._read(self._path(key), key)

    def put(self, key: str, token: Secret, until: datetime) -> None:
        """Keep a token; the one before is gone."""
        self._own_folder()
        self._sweep()
        path = self._path(key)
        body = {"versi": _VERSI, "kunci": key, "token": token.buka(), "sampai": until.astimezone(UTC).isoformat()}
        try:
            handle, name = tempfile.mkstemp(dir=self.folder, prefix=".", suffix=".tmp")  # mode 0600
            with os.fdopen(handle, "wb") as file:
                file.write(json.dumps(body).encode("utf-8"))
                file.flush()
                os.fsync(file.fileno())
            _patiently(lambda: Path(name).replace(path))
        except OSError as error:
            raise BerkasError("Token tidak dapat disimpan. Periksa ruang dan hak akses disk.") from error
        self.rusak.discard(key)

    def drop(self, key: str, token: Secret) -> None:
        """Forget the token, if it is still this one.

        It is taken aside first and looked at there: a newer one that came meanwhile is put back.
        """
        path = self._path(key)
        held = self._read(path, key)
        if held is None or held[0] != token:
            return
        aside = self.folder / f".{secrets.token_hex(8)}.tmp"
        try:
            _patiently(lambda: path.replace(aside))
            taken = self._read(aside, key)
            if taken is not None and taken[0] != token and not path.exists():
                _patiently(lambda: aside.replace(path))
            aside.unlink(missing_ok=True)
        except FileNotFoundError:  # somebody else has forgotten it
            return
        except OSError as error:
            raise BerkasError("Token lama tidak dapat dihapus. Periksa hak akses disk.") from error

    def _path(self, key: str) -> Path:
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.json"

    def _read(self, path: Path, key: str) -> tuple[Secret, datetime] | None:
        try:
            _guarded(self.folder, "chmod 700")
            _guarded(path, "chmod 600")
            raw = _patiently(lambda: _content(path))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise BerkasError("Berkas token tidak dapat dibaca. Periksa hak aksesnya.") from error
        held = _parsed(raw, key)
        if held is None:
            if key not in self.rusak:
                _log.warning("a token file cannot be understood; it counts as no token")
            self.rusak.add(key)
        return held

    def _own_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise BerkasError("Folder token tidak dapat dibuat. Periksa hak akses di tempat itu.") from error
        _guarded(self.folder, "chmod 700")

    def _sweep(self) -> None:
        """Remove what a process that died has left unfinished."""
        for draft in self.folder.glob(".*.tmp"):
            with contextlib.suppress(OSError):
                if time.time() - draft.stat().st_mtime > _LEFTOVER:
                    draft.unlink()


def _guarded(path: Path, mode: str) -> None:
    """Refuse a place that others can look into; only systems with POSIX modes can say."""
    if os.name == "posix" and path.stat().st_mode & _OTHERS:
        raise BerkasError(_LOOSE.format(nama="Folder token" if path.is_dir() else "Berkas token", mode=mode))


def _content(path: Path) -> bytes:
    """The bytes of one file, one more than the longest at most."""
    with path.open("rb") as file:
        return file.read(_LONGEST + 1)


def _parsed(raw: bytes, key: str) -> tuple[Secret, datetime] | None:
    """Read one file; None for what is damaged or was written for another key."""
    try:
        said: Any = json.loads(raw) if len(raw) <= _LONGEST else None
        if isinstance(said, dict) and isinstance(said.get("versi"), int) and said["versi"] > _VERSI:
            raise BerkasError(_NEWER)
        if said["kunci"] != key or not isinstance(said["token"], str) or not said["token"]:
            return None
        until = datetime.fromisoformat(said["sampai"])
        return (Secret(said["token"]), until) if until.tzinfo is not None else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _patiently(act: Callable[[], T]) -> T:
    """Try again for a moment where somebody else has the file open (Windows)."""
    for _ in range(_TRIES - 1):
        try:
            return act()
        except PermissionError:
            time.sleep(_NAP)
    return act()
