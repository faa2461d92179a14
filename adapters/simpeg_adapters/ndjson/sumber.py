"""A downloaded folder as SIASN's side of a comparison."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any, Final

from siasn_client import SiasnError
from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Kosong
from siasn_client.call import Call, Shape
from siasn_client.config import Settings
from siasn_client.envelope import decode
from siasn_client.privacy import Nip
from siasn_client.sanding import DIBACA_SAJA, DibacaSaja, bacaan_siasn, panggilan
from siasn_client.unduh import BarisRusak, Manifes, Rekaman
from simpeg_adapters.errors import BerkasError, SimpegError
from simpeg_adapters.ndjson.berkas import BerkasNdjson, Letak
from simpeg_adapters.ndjson.folder import baca_manifes, nama_berkas

__all__ = ["SumberUnduhan"]

_NOT_A_DOWNLOAD: Final = "Folder {nama} bukan folder unduhan. Buat dulu dengan `siasn unduh`, atau sebut folder lain."
_CHANGED: Final = (
    "Berkas {nama} bukan lagi seperti waktu selesai diunduh (SHA-256-nya lain dari manifes). Tidak ada yang "
    "disandingkan. Ambil salinan yang utuh, atau jalankan lagi `siasn unduh` bila perubahannya memang Anda kenal."
)
_MOVED: Final = (
    "Berkas {nama} rusak, atau sedang ditulis unduhan lain. Tunggu sampai unduhan itu selesai, lalu ulangi; "
    "bila tetap begini, ulangi `siasn unduh`."
)
_BLOCK: Final = 1 << 20
_NOT_YET: Final = "Data ini belum diunduh. Jalankan `siasn unduh` untuk melengkapinya."
_FAILED: Final = "Data ini gagal dibaca waktu diunduh ({galat}). Jalankan lagi `siasn unduh` untuk mencobanya."


class SumberUnduhan:
    """Reads what ``siasn unduh`` kept. Fills :class:`siasn_client.ports.Sumber`; nothing is written, SIASN not asked.

    The files are indexed at the first use of each family: a place for each person, no rows.
    Thread-safety: one thread at a time.

    Raises:
        DownloadRefused: of another office or environment, damaged, or newer than this program.
        BerkasError: there is no such folder.
    """

    def __init__(self, folder: Path, settings: Settings) -> None:
        kept = baca_manifes(folder)
        if kept is None:
            raise BerkasError(_NOT_A_DOWNLOAD.format(nama=folder.name))
        self.manifes = Manifes.of_bytes(kept)
        self.manifes.periksa(settings)
        self._folder = folder
        self._index: dict[str, dict[str, Letak]] = {}
        self._span: tuple[datetime, datetime] | None = None

    @property
    def dibaca(self) -> tuple[datetime, datetime] | None:
        """When the oldest and the newest of the records read so far were read from SIASN; before that, of all."""
        if self._span is None and self.manifes.dari and self.manifes.sampai:
            return self.manifes.dari, self.manifes.sampai
        return self._span

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these people from the folder; see :class:`siasn_client.ports.Sumber`.

        Raises:
            BerkasError: a file cannot be read, is damaged, or was put in order by a download meanwhile.
        """
        found: dict[Nip, dict[Jenis, Bacaan[Baris]]] = {nip: {} for nip in nips}
        for each in jenis:
            index = self._letak(each)
            path = self._folder / nama_berkas(each)
            try:
                with path.open("rb") if index else nullcontext() as file:
                    for nip in nips:
                        found[nip][each] = self._bacaan(file, each, nip, index.get(nip.buka()))
            except OSError as error:
                raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa hak aksesnya.") from error
        return found

    def baca_saja(self, nip: Nip) -> tuple[DibacaSaja, ...]:
        """Read what is shown and not compared of one person; what was not downloaded is ``Gagal``.

        Raises:
            BerkasError: a file cannot be read, or is damaged.
        """
        return tuple(DibacaSaja.dari(nama, self._saja(nama, nip)) for nama in DIBACA_SAJA)

    def _saja(self, nama: str, nip: Nip) -> Bacaan[Any]:
        letak, path = self._letak(nama).get(nip.buka()), self._folder / nama_berkas(nama)
        try:
            with path.open("rb") if letak else nullcontext() as file:
                return self._rekaman(file, nama, DIBACA_SAJA[nama].panggil(nip), letak)
        except OSError as error:
            raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa hak aksesnya.") from error

    def _letak(self, jenis: str) -> dict[str, Letak]:
        """Where each person's line stands: the last one, but an error never hides what was read."""
        if jenis not in self._index:
            self._utuh(jenis)
            index = self._index[jenis] = {}
            for each in BerkasNdjson(self._folder / nama_berkas(jenis)).letak():
                if not each.kartu.galat or index.get(each.kartu.kunci, each).kartu.galat:
                    index[each.kartu.kunci] = each
        return self._index[jenis]

    def _utuh(self, jenis: str) -> None:
        """A finished download is what its manifest says; one that is under way has no such promise."""
        said = self.manifes.berkas.get(jenis) if self.manifes.tuntas else None
        if said is None:
            return
        path = self._folder / nama_berkas(jenis)
        digest = hashlib.sha256()
        try:
            with path.open("rb") if path.exists() else BytesIO() as file:
                while block := file.read(_BLOCK):
                    digest.update(block)
        except OSError as error:
            raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa hak aksesnya.") from error
        if digest.hexdigest() != said.sha256:
            raise BerkasError(_CHANGED.format(nama=path.name))

    def _bacaan(self, file: IO[bytes] | None, jenis: Jenis, nip: Nip, letak: Letak | None) -> Bacaan[Baris]:
        return bacaan_siasn(jenis, nip, self._rekaman(file, jenis, panggilan(nip, jenis), letak))

    def _rekaman(self, file: IO[bytes] | None, nama: str, call: Call[Any], letak: Letak | None) -> Bacaan[Any]:
        if letak is None or file is None:
            return Gagal(SimpegError(_NOT_YET))
        if letak.kartu.galat:
            return Gagal(SimpegError(_FAILED.format(galat=letak.kartu.galat)))
        seen = letak.kartu.dibaca_pada
        first, last = self._span or (seen, seen)
        self._span = min(first, seen), max(last, seen)
        if not letak.kartu.jumlah:
            return Kosong(seen)
        rekaman = _di(file, letak)
        if rekaman is None:
            raise BerkasError(_MOVED.format(nama=nama_berkas(nama)))
        return _records(call, rekaman)


def _di(file: IO[bytes], letak: Letak) -> Rekaman | None:
    """The record that stands there; None when there is none, or that of another person."""
    file.seek(letak.awal)
    try:
        found = Rekaman.of_line(file.read(letak.panjang))
    except BarisRusak:
        return None
    return found if found.kunci == letak.kartu.kunci else None


def _records(call: Call[Any], rekaman: Rekaman) -> Bacaan[Any]:
    """Read the kept rows as the client reads SIASN's: through the same door, with the same errors."""
    rows = [dict(each) for each in rekaman.baris]
    try:
        found = decode(call, rows[0] if call.shape is Shape.OBJEK else rows)
    except SiasnError as error:
        return Gagal(error.with_traceback(None))
    return Ada(tuple(found) if isinstance(found, list) else (found,), rekaman.dibaca_pada)
