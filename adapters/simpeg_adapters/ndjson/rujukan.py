"""Reference tables as dated files: what BKN's codes meant on a day, and which day that was."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timezone
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from siasn_client.config import Lingkungan, Settings
from siasn_client.errors import DownloadRefused
from siasn_client.privacy import sebab
from simpeg_adapters.berkas import buat_folder, simpan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson.folder import MANIFES, baca_manifes

__all__ = ["FolderRujukan", "TabelTersimpan"]

_VERSI: Final = 1
_NAME: Final = re.compile(r"([a-z0-9_]+)-(\d{4}-\d\d-\d\d)\.json")
_NONE: Final = "Tabel rujukan {nama} belum diunduh. Jalankan `siasn referensi --folder {folder}`."
_DAMAGED: Final = "Berkas {nama} rusak, atau dibuat oleh versi program yang lebih baru. Unduh lagi tabelnya."
_FOREIGN: Final = (
    "Folder tabel rujukan ini dari instansi atau lingkungan SIASN lain. Tidak ada yang dibaca atau ditulis. "
    "Pilih folder lain."
)


@frozen
class TabelTersimpan:
    """One kept table: the rows in SIASN's spelling, as of a day."""

    nama: str
    per: date
    baris: tuple[Mapping[str, Any], ...] = field(repr=False)


class FolderRujukan:
    """The dated tables of one office and one SIASN. A new day adds a file; old ones stay.

    Thread-safety: one thread at a time.

    Raises:
        DownloadRefused: the folder is of another office or environment.
        BerkasError: it cannot be read.
    """

    def __init__(self, folder: Path, *, instansi: str, lingkungan: Lingkungan, zona: timezone) -> None:
        self.folder = folder
        self._zona = zona
        self._owner = {"instansi": instansi, "lingkungan": lingkungan.value}
        kept = baca_manifes(folder)
        if kept is not None and {name: _json(kept, MANIFES).get(name) for name in self._owner} != self._owner:
            raise DownloadRefused("reference tables of another office or environment", pesan=_FOREIGN)

    @classmethod
    def of(cls, folder: Path, settings: Settings) -> FolderRujukan:
        """The tables beside a download, or anywhere else, for the office of *settings*."""
        return cls(folder, instansi=settings.instansi, lingkungan=settings.lingkungan, zona=settings.timezone)

    def simpan(self, nama: str, baris: Sequence[Mapping[str, Any]], dibaca: datetime) -> None:
        """Keep one table under the office's date of reading; of one day the last reading counts.

        Raises:
            BerkasError: it cannot be written.
        """
        buat_folder(self.folder)
        per = dibaca.astimezone(self._zona).date()
        head = {"versi": _VERSI, "tabel": nama, "per": per.isoformat(), "dibaca_pada": dibaca.isoformat()}
        rows = sorted(baris, key=lambda row: json.dumps(row, sort_keys=True))
        text = json.dumps({**head, **self._owner, "jumlah": len(rows), "baris": rows}, ensure_ascii=False, indent=0)
        simpan(self.folder / f"{nama}-{per}.json", [text.encode("utf-8", "replace"), b"\n"])

    def tutup(self) -> Mapping[str, Any]:
        """Write the manifest of what is there, newest first counted, and return it.

        Raises:
            BerkasError: it cannot be written, or a table cannot be read.
        """
        tables = {
            nama: {
                "berkas": path.name,
                "per": per.isoformat(),
                "jumlah": len(self.terbaru(nama).baris),
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
            for nama, (per, path) in sorted(self._terbaru().items())
        }
        found = {"versi": _VERSI, **self._owner, "tabel": tables}
        buat_folder(self.folder)
        text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
        simpan(self.folder / MANIFES, [text.encode(), b"\n"])
        return found

    def ada(self) -> dict[str, date]:
        """The tables that are there, by name, and as of which day the newest of each is."""
        return {nama: per for nama, (per, _) in sorted(self._terbaru().items())}

    def terbaru(self, nama: str) -> TabelTersimpan:
        """Return the newest reading of a table.

        Raises:
            BerkasError: there is none, or it is damaged.
        """
        found = self._terbaru().get(nama)
        if found is None:
            raise BerkasError(_NONE.format(nama=nama, folder=self.folder.name))
        per, path = found
        try:
            data = _json(path.read_bytes(), path.name)
        except OSError as error:
            raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa hak aksesnya.") from error
        return TabelTersimpan(nama, per, tuple(data.get("baris", ())))

    def _terbaru(self) -> dict[str, tuple[date, Path]]:
        newest: dict[str, tuple[date, Path]] = {}
        for path in sorted(self.folder.glob("*.json")):  # by name, and so by date within a table
            named = _NAME.fullmatch(path.name)
            if named is not None:
                newest[named.group(1)] = (date.fromisoformat(named.group(2)), path)
        return newest


def _json(content: bytes, nama: str) -> dict[str, Any]:
    try:
        data = json.loads(content)
        if isinstance(data, dict) and data.get("versi") == _VERSI:
            return data
        cause: Exception | None = None
    except ValueError as error:
        cause = sebab(error)
    raise BerkasError(_DAMAGED.format(nama=nama)) from cause
