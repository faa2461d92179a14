"""One file of a download: lines are added at the end, whole or not at all, and put in order at last.

A line is handed to the system in one piece the moment it comes, so the death of the process loses none; of a
power cut it may lose the last ``SINKRON`` ones, which are then read again. A torn end is cut off.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import FileIO
from itertools import chain
from pathlib import Path
from typing import IO, Final

from attrs import define, frozen

from siasn_client.unduh import BarisRusak, BerkasUnduhan, Galat, Kartu, Rekaman
from simpeg_adapters.berkas import simpan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson.tempat import buka_tambah

__all__ = ["SINKRON", "BerkasNdjson", "Letak", "baca_baris"]

SINKRON: Final = 64
"""Lines between two times that the disk is asked to keep them for good."""

_BLOCK: Final = 1 << 20
_BEGIN: Final = b'{"versi":'


@frozen
class Letak:
    """Where a line stands, and its card."""

    awal: int
    panjang: int
    kartu: Kartu


def baca_baris(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the place and the bytes of every whole line; a torn last one is passed over.

    Raises:
        BerkasError: the file cannot be read.
    """
    try:
        if not path.exists():
            return
        place = 0
        with path.open("rb") as lines:
            for line in lines:
                if line.endswith(b"\n"):
                    yield place, line
                place += len(line)
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error


@define
class BerkasNdjson:
    """One file, one writer. Thread-safety: one thread at a time."""

    path: Path
    _file: FileIO | None = None
    _unsynced: int = 0
    _size: int = 0

    def tambah(self, line: bytes) -> None:
        """Add one line; once this returns it survives this process.

        Raises:
            BerkasError: the disk did not take all of it; what it took of it is cut off again.
        """
        try:
            if self._write(line) != len(line):
                raise OSError("the disk took a part of the line")
            self._size += len(line)
            self._unsynced += 1
            if self._file is not None and self._unsynced >= SINKRON:
                self._sync(self._file)
        except OSError as error:
            self._cut()
            raise BerkasError(
                f"Berkas {self.path.name} tidak dapat ditulis. Periksa ruang dan hak akses disk, lalu ulangi perintah "
                "yang sama; yang sudah terunduh tidak diunduh lagi."
            ) from error

    def tutup(self) -> None:
        """See everything on the disk and close. A second time does nothing.

        Raises:
            BerkasError: the disk does not take it.
        """
        if self._file is None:
            return
        try:
            self._sync(self._file)
        except OSError as error:
            raise BerkasError(f"Berkas {self.path.name} tidak dapat ditulis. Periksa ruang disk.") from error
        finally:
            self._file.close()
            self._file = None

    def letak(self) -> Iterator[Letak]:
        """Yield every line's place and card, in the order in which they came.

        Raises:
            BerkasError: the file cannot be read, or a line in its middle is none of ours.
        """
        for place, line in baca_baris(self.path):
            try:
                yield Letak(place, len(line), Kartu.of_line(line))
            except BarisRusak as error:
                del line  # a traceback that prints locals would show a person
                raise self._rusak() from error.with_traceback(None)

    def rekaman(self) -> Iterator[Rekaman]:
        """Yield every line as a record, in the order in which they came.

        Raises:
            BerkasError: as for :meth:`letak`.
        """
        for _, line in baca_baris(self.path):
            try:
                yield Rekaman.of_line(line)
            except BarisRusak as error:
                del line
                raise self._rusak() from error.with_traceback(None)

    def perbaiki(self) -> int:
        """Cut off a torn end; return how many bytes that were.

        After the death of a process it is at most a part of one line; after a power cut blocks of the end may
        hold anything.

        Raises:
            BerkasError: the file cannot be read or cut, or nothing in it is ours.
        """
        if not self.path.exists():
            return 0
        try:
            with self.path.open("r+b") as file:
                size = file.seek(0, os.SEEK_END)
                good = _good_end(file, size)
                if size and not good and _foreign(file):
                    raise BerkasError(f"Berkas {self.path.name} bukan berkas unduhan. Pilih folder lain.")
                if good < size:
                    file.truncate(good)
                return size - good
        except OSError as error:
            raise BerkasError(f"Berkas {self.path.name} tidak dapat diperbaiki. Periksa hak aksesnya.") from error

    def rapikan(self) -> BerkasUnduhan:
        """Keep one line for each key, sorted, and say what the file is then.

        A good record outlives a later error: what was read once is not lost because it could not be read again.

        Raises:
            BerkasError: as for the methods above.
        """
        self.tutup()
        good: dict[str, Letak] = {}
        wrong: dict[str, Letak] = {}
        for each in self.letak():
            if each.kartu.galat:
                wrong[each.kartu.kunci] = each
            else:
                good[each.kartu.kunci] = each
                wrong.pop(each.kartu.kunci, None)
        kept = sorted(chain(good.values(), (w for key, w in wrong.items() if key not in good)), key=_key)
        try:
            if not _in_order(kept, self.path):
                simpan(self.path, _lines(self.path, kept))
            return _describe(self.path, kept, wrong)
        except OSError as error:
            raise BerkasError(
                f"Berkas {self.path.name} tidak dapat dirapikan. Periksa ruang dan hak aksesnya."
            ) from error

    def _rusak(self) -> BerkasError:
        return BerkasError(
            f"Berkas {self.path.name} rusak di tengah. Pindahkan berkas itu ke tempat lain lalu ulangi unduhan."
        )

    def _write(self, line: bytes) -> int:
        if self._file is None:
            self._file = buka_tambah(self.path)
            self._size = os.fstat(self._file.fileno()).st_size
        return self._file.write(line)

    def _sync(self, file: FileIO) -> None:
        os.fsync(file.fileno())
        self._unsynced = 0

    def _cut(self) -> None:
        """Take back what the disk took of a line; where it refuses that, too, the next opening does it."""
        if self._file is not None:
            with suppress(OSError):
                self._file.truncate(self._size)


def _key(letak: Letak) -> str:
    return letak.kartu.kunci


def _in_order(kept: list[Letak], path: Path) -> bool:
    """Does the file hold exactly these lines, in this order?"""
    place = 0
    for each in kept:
        if each.awal != place:
            return False
        place += each.panjang
    return place == (path.stat().st_size if path.exists() else 0)


def _lines(path: Path, kept: list[Letak]) -> Iterator[bytes]:
    """The lines in a new order; the file is closed before its successor takes its place (Windows insists)."""
    with path.open("rb") as file:
        for each in kept:
            file.seek(each.awal)
            yield file.read(each.panjang)


def _describe(path: Path, kept: list[Letak], wrong: Mapping[str, Letak]) -> BerkasUnduhan:
    digest, size = hashlib.sha256(), 0
    if path.exists():
        with path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
                size += len(block)
    good = [each.kartu for each in kept if not each.kartu.galat]
    return BerkasUnduhan(
        nama=path.name,
        sha256=digest.hexdigest(),
        ukuran=size,
        rekaman=len(kept),
        baris=sum(each.jumlah for each in good),
        kosong=sum(each.jumlah == 0 for each in good),
        galat=tuple(sorted(Galat(key, each.kartu.galat) for key, each in wrong.items())),
        dari=min((each.dibaca_pada for each in good), default=None),
        sampai=max((each.dibaca_pada for each in good), default=None),
    )


def _good_end(file: IO[bytes], size: int) -> int:
    """Where the last line ends that can be read; 0 when there is none."""
    end = size
    while end:
        start, line = _last_line(file, end)
        try:
            if line.endswith(b"\n"):
                Rekaman.of_line(line)
                return end
        except BarisRusak:
            pass
        end = start
    return 0


def _last_line(file: IO[bytes], end: int) -> tuple[int, bytes]:
    """The text from the newline before the last one up to *end*, and where it begins."""
    start, text = end, b""
    while start:
        step = min(_BLOCK, start)
        file.seek(start - step)
        text = file.read(step) + text
        start -= step
        newline = text.rfind(b"\n", 0, len(text) - 1)
        if newline >= 0:
            return start + newline + 1, text[newline + 1 :]
    return 0, text


def _foreign(file: IO[bytes]) -> bool:
    file.seek(0)
    head = file.read(len(_BEGIN))
    return not _BEGIN.startswith(head)
