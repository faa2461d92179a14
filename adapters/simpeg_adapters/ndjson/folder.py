"""A download as a folder: one NDJSON file for each family, the documents, and the manifest.

Everything in it is personal data: files are made for their owner only.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final

from siasn_client.unduh import BerkasUnduhan, Kartu, Manifes, Rekaman
from simpeg_adapters.berkas import buat_folder, simpan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson.berkas import BerkasNdjson
from simpeg_adapters.ndjson.tempat import Kunci

__all__ = ["DOKUMEN", "MANIFES", "RUJUKAN", "FolderUnduhan", "baca_manifes", "nama_berkas"]

MANIFES: Final = "manifes.json"
"""The manifest's name in the folder."""

DOKUMEN: Final = "dokumen"
"""The folder of the documents."""

RUJUKAN: Final = "referensi"
"""The folder of the reference tables, which may be there before anybody is."""

_KUNCI: Final = "kunci.db"
_SUFFIX: Final = ".ndjson"
_NOT_OURS: Final = (
    "Folder {nama} sudah berisi berkas lain dan bukan folder unduhan; isinya tidak disentuh. Sebut folder lain."
)


def nama_berkas(jenis: str) -> str:
    """The file of one family."""
    return f"{jenis}{_SUFFIX}"


def baca_manifes(folder: Path) -> bytes | None:
    """Return the manifest of a folder as it stands; None when there is none.

    Raises:
        BerkasError: it cannot be read.
    """
    path = folder / MANIFES
    try:
        return path.read_bytes() if path.exists() else None
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa hak aksesnya.") from error


class FolderUnduhan:
    """The store of a download; a context manager that closes its files. Fills ``siasn_client.unduh.Gudang``.

    Opening makes the folder, takes its lock and cuts off what an earlier death left torn.
    Thread-safety: one thread at a time. One process at a time.

    Raises:
        BerkasError: the folder cannot be made or written, or holds something else than a download.
        LeaseHeld: another process downloads into it.
        DownloadRefused: its manifest is damaged or newer than this program; nothing was cut off.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        buat_folder(folder)
        there = {each.name for each in folder.iterdir()} - {RUJUKAN}
        if there and not there & {MANIFES, _KUNCI}:
            raise BerkasError(_NOT_OURS.format(nama=folder.name))
        self._kunci = Kunci(folder / _KUNCI)
        self._files: dict[str, BerkasNdjson] = {}
        self.terpotong = 0
        try:
            if (kept := self.manifes()) is not None:
                Manifes.of_bytes(kept)  # the lines of a newer program look torn to this one
            for path in sorted(folder.glob(f"*{_SUFFIX}")):
                self.terpotong += self._file(path.name.removesuffix(_SUFFIX)).perbaiki()
        except BaseException:
            self._kunci.lepas()
            raise

    def __enter__(self) -> FolderUnduhan:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def manifes(self) -> bytes | None:
        """Return the manifest; None for a new folder."""
        return baca_manifes(self.folder)

    def simpan_manifes(self, isi: bytes) -> None:
        """Replace the manifest in one move."""
        simpan(self.folder / MANIFES, [isi])

    def kartu(self, jenis: str) -> Iterator[Kartu]:
        """Yield the cards of one family, in the order in which they came."""
        return (each.kartu for each in self._file(jenis).letak())

    def rekaman(self, jenis: str) -> Iterator[Rekaman]:
        """Yield the records of one family, in the order in which they came."""
        return self._file(jenis).rekaman()

    def tulis(self, rekaman: Rekaman) -> None:
        """Add one record to the file of its family."""
        self._file(rekaman.jenis).tambah(rekaman.to_line())

    def simpan_dokumen(self, nama: str, isi: bytes) -> None:
        """Keep a document in the folder of the documents; the same content is there once.

        Raises:
            ValueError: *nama* is not a plain name.
        """
        if not nama or Path(nama).name != nama or nama.startswith("."):
            raise ValueError("a document is kept under a plain name")
        buat_folder(self.folder / DOKUMEN)
        path = self.folder / DOKUMEN / nama
        if not path.exists():
            simpan(path, [isi])

    def rapikan(self, jenis: str) -> BerkasUnduhan:
        """Sort the file of one family and say what it is."""
        return self._file(jenis).rapikan()

    def close(self) -> None:
        """Close every file and give the folder back.

        Raises:
            BerkasError: the disk did not take the end of a file; the others are closed all the same.
        """
        with ExitStack() as last:
            last.callback(self._kunci.lepas)
            for each in self._files.values():
                last.callback(each.tutup)

    def _file(self, jenis: str) -> BerkasNdjson:
        if jenis not in self._files:
            self._files[jenis] = BerkasNdjson(self.folder / nama_berkas(jenis))
        return self._files[jenis]
