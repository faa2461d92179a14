"""Keep BKN's reference tables as dated files. Sends no write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from siasn_client import Siasn, SiasnError
from siasn_client.config import Settings
from siasn_client.unduh.rujukan import RUJUKAN, unduh_rujukan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.ndjson import FolderRujukan

__all__ = ["pilih_tabel", "simpan_rujukan"]


def pilih_tabel(nama: Sequence[str] | None) -> tuple[str, ...]:
    """The tables that were asked for; all of them when none was named.

    Raises:
        PengaturanError: there is no such table.
    """
    unknown = sorted(set(nama or ()) - set(RUJUKAN))
    if unknown:
        raise PengaturanError(f"Tabel {', '.join(unknown)} tidak dikenal. Yang ada: {', '.join(sorted(RUJUKAN))}.")
    return tuple(name for name in RUJUKAN if not nama or name in nama)


def simpan_rujukan(
    siasn: Siasn,
    folder: Path,
    nama: Sequence[str],
    settings: Settings,
    kemajuan: Callable[[int], object] = lambda done: None,
) -> tuple[FolderRujukan, Mapping[str, SiasnError]]:
    """Read these tables and keep each under today's date; return the folder and what failed by name.

    Raises:
        DownloadRefused: the folder is of another office or environment.
        SiasnError: the account is refused, or SIASN is out of reach; tables before that are kept.
        BerkasError: the folder cannot be written.
    """
    kept = FolderRujukan.of(folder, settings)
    try:
        failed = siasn.run(unduh_rujukan(nama, kept.simpan, kemajuan=kemajuan))
    finally:
        kept.tutup()
    return kept, failed
