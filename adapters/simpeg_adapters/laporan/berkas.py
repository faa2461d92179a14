"""Files for people: written whole or not at all, readable by their owner only."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from simpeg_adapters.errors import BerkasError

__all__ = ["baca", "simpan"]


def simpan(path: Path, *content: bytes | Iterable[bytes]) -> None:
    """Write *content*, whole or piece by piece, to *path* in one move; mode 0600 where the system has modes.

    Raises:
        BerkasError: the folder is missing or not writable, or the disk is full; *path* is as it was.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat ditulis di folder tujuan.") from error
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for part in content:
                file.writelines([part] if isinstance(part, bytes) else part)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise BerkasError(f"Berkas {path.name} tidak dapat ditulis. Periksa ruang dan hak akses disk.") from error


def baca(path: Path) -> bytes:
    """Read a whole file.

    Raises:
        BerkasError: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
