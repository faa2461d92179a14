"""Files written whole or not at all, readable by their owner only."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from simpeg_adapters.errors import BerkasError

__all__ = ["baca", "buat_folder", "pastikan_tertulis", "simpan"]


def simpan(path: Path, *content: bytes | Iterable[bytes]) -> None:
    """Write *content*, whole or piece by piece, to *path* in one move; mode 0600 where the system has modes.

    Raises:
        BerkasError: the folder is missing or not writable, or the disk is full; *path* is as it was.
    """
    handle, draft = _draft(path)
    try:
        with os.fdopen(handle, "wb") as file:
            for part in content:
                file.writelines([part] if isinstance(part, bytes) else part)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat ditulis. Periksa ruang dan hak akses disk.") from error
    finally:
        draft.unlink(missing_ok=True)  # whatever broke it off; nothing is left to remove once it was moved


def pastikan_tertulis(*paths: Path | None) -> None:
    """Find out whether these files can be written, before hours of work are spent on what goes into them.

    Raises:
        BerkasError: a folder is missing or not writable, or the name is a folder's.
    """
    for path in paths:
        if path is not None:
            if path.is_dir():
                raise BerkasError(f"{path.name} adalah folder. Sebut nama berkasnya juga, lalu ulangi.")
            handle, draft = _draft(path)
            os.close(handle)
            draft.unlink(missing_ok=True)


def _draft(path: Path) -> tuple[int, Path]:
    """Begin a file beside *path*, readable by its owner only."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise BerkasError(
            f"Berkas {path.name} tidak dapat ditulis: foldernya belum ada atau tidak boleh ditulisi. "
            "Buat foldernya atau pilih folder lain, lalu ulangi."
        ) from error
    return handle, Path(name)


def buat_folder(path: Path) -> None:
    """Make a folder and those above it, for its owner only; one that is there stays as it is.

    Raises:
        BerkasError: it cannot be made.
    """
    try:
        for each in reversed([path, *path.parents]):  # mkdir's own *parents* would leave these open to others
            each.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise BerkasError(
            f"Folder {path.name} tidak dapat dibuat. Periksa namanya dan hak akses di tempat itu, lalu ulangi."
        ) from error


def baca(path: Path) -> bytes:
    """Read a whole file.

    Raises:
        BerkasError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
