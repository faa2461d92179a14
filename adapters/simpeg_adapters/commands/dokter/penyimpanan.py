"""Disk, folders, journal: found out by writing, because permissions lie (to root, on network drives, on Windows)."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlalchemy import Engine

from siasn_client import SiasnError
from simpeg_adapters.commands.dokter.gejala import Temuan, baik, belum, masalah
from simpeg_adapters.commands.dokter.meja import Meja
from simpeg_adapters.commands.dokter.obat import Diagnosa
from simpeg_adapters.laporan.kata import angka

__all__ = ["lihat_disk", "lihat_folder", "lihat_jurnal"]

_MB: Final = 1024 * 1024
_RUANG: Final = 200 * _MB  # bytes: a plan, a journal and the reports of 15,000 people with room to spare
_SAMPLE: Final = b"\0" * 65536
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})


def lihat_disk(meja: Meja) -> Temuan:
    """Is there room, by the system's count and by a real write?"""
    free = [shutil.disk_usage(folder).free for folder in _folders(meja) if folder.is_dir()]
    if any(_penuh(_tulis(folder)) for folder in _folders(meja)):
        return masalah(Diagnosa.DISK_PENUH, "Disk penuh: tidak ada lagi yang dapat ditulis.")
    if free and min(free) < _RUANG:
        return masalah(Diagnosa.DISK_PENUH, f"Ruang disk tinggal {angka(min(free) // _MB)} MB.")
    return baik(f"Tersedia {angka(min(free) // _MB)} MB." if free else "Belum ada folder untuk diukur.")


def lihat_folder(meja: Meja) -> Temuan:
    """Can the folder of the settings, and that of a journal in a file, be written to?"""
    for folder in _folders(meja):
        error = _tulis(folder)
        if _penuh(error):
            return belum(meja.hasil["disk"].hal)
        if error is not None:
            why = "tidak ada" if isinstance(error, FileNotFoundError) else "tidak dapat ditulisi"
            return masalah(Diagnosa.FOLDER, f"Folder {folder.name or 'kerja'} {why}.")
    return baik("Dapat ditulisi.")


def lihat_jurnal(meja: Meja) -> Temuan:
    """Can the journal be read? One that is not there yet is not made."""
    kantor = meja.instansi
    file = _file(kantor.jurnal)
    if file is not None and not file.exists():
        return baik("Belum ada; dibuat saat rencana pertama diterapkan.")
    try:
        kantor.journal.read("")
    except SiasnError:
        return masalah(Diagnosa.JURNAL, "Jurnal tidak dapat dibuka atau dibaca.")
    return baik("Dapat dibuka dan dibaca.")


def _folders(meja: Meja) -> Iterable[Path]:
    """The folder of the settings, and that of the journal where it is a file elsewhere."""
    here = meja.path.resolve().parent
    file = _file(meja.kantor.jurnal) if meja.kantor is not None else None
    return dict.fromkeys([here] if file is None else [here, file.parent])


def _file(engine: Engine) -> Path | None:
    """The file of an SQLite database; None for a server, or for one in memory."""
    name = engine.url.database or ""
    on_disk = engine.dialect.name == "sqlite" and name not in ("", ":memory:") and not name.startswith("file:")
    return Path(name) if on_disk else None


def _tulis(folder: Path) -> OSError | None:
    """Write a little into *folder*, to the disk, and take it away again; return what was in the way."""
    try:
        handle, name = tempfile.mkstemp(dir=folder, prefix=".siasn-dokter-")
    except OSError as error:
        return error
    try:
        os.write(handle, _SAMPLE)
        os.fsync(handle)
    except OSError as error:
        return error
    finally:
        os.close(handle)
        with suppress(OSError):
            Path(name).unlink()
    return None


def _penuh(error: OSError | None) -> bool:
    return error is not None and error.errno in _FULL
