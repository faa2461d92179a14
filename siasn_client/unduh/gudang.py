"""Where a download is kept: a protocol, filled by ``simpeg_adapters.ndjson`` with a folder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from siasn_client.unduh.manifes import BerkasUnduhan
from siasn_client.unduh.rekaman import Kartu, Rekaman

__all__ = ["Gudang"]


class Gudang(Protocol):
    """One download. Blocking; used by one thread at a time, not always the same.

    Every method raises an error of the adapter (a ``SiasnError``) when the disk does not do its part.
    """

    def manifes(self) -> bytes | None:
        """Return the manifest as it was kept; None for a new download."""
        ...

    def simpan_manifes(self, isi: bytes) -> None:
        """Keep the manifest, whole or not at all."""
        ...

    def kartu(self, jenis: str) -> Iterator[Kartu]:
        """Yield what is there of one family, in the order in which it came: of the same key the last one counts."""
        ...

    def rekaman(self, jenis: str) -> Iterator[Rekaman]:
        """Yield the records of one family with their rows; of the same key the last one counts."""
        ...

    def tulis(self, rekaman: Rekaman) -> None:
        """Keep one record. Once this returns, the death of this process does not lose it."""
        ...

    def simpan_dokumen(self, nama: str, isi: bytes) -> None:
        """Keep a document under a name made of its content; one that is there already stays."""
        ...

    def rapikan(self, jenis: str) -> BerkasUnduhan:
        """Put the file of one family in order: one record for each key, sorted; say what it is now."""
        ...
