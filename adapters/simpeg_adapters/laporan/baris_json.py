"""The comparison as JSON lines: a header that begins with ``versi``, then one person a line."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

from siasn_client.sanding import HasilPegawai
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan import data
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.orang import OrangLaporan
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.samaran import Samaran

__all__ = ["VERSI", "BarisJson"]

VERSI: Final = 1
_PART: Final = 1 << 16


class BarisJson:
    """Collects everybody who was compared, also those without a difference; writes the file at the end.

    A context manager, because of the draft. Thread-safety: one thread.
    """

    def __init__(self, samaran: Samaran) -> None:
        self._samaran = samaran
        self._draft: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 (closed on exit)

    def __enter__(self) -> BarisJson:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._draft.close()

    def tambah(self, hasil: HasilPegawai, orang: OrangLaporan) -> None:
        """Write one person into the draft."""
        person = data.orang(hasil, orang, self._samaran)
        if self._samaran.buka and orang.dibaca_saja is not None:
            person["dibaca_saja"] = data.dibaca_saja(orang.dibaca_saja)
        self._draft.write(_line(person))

    def tulis(self, path: Path, keterangan: Keterangan, rekap: Rekap) -> None:
        """Write the file, readable by its owner only.

        Raises:
            BerkasError: it cannot be written.
        """
        self._draft.seek(0)
        simpan(path, _line(_kepala(keterangan, rekap)).encode(), self._people())

    def _people(self) -> Iterator[bytes]:
        yield from (part.encode() for part in iter(lambda: self._draft.read(_PART), ""))


def _kepala(ket: Keterangan, rekap: Rekap) -> dict[str, Any]:
    """What the whole file says about itself; without anything personal."""
    return {
        "versi": VERSI,
        "isi": "sanding",
        "kantor": ket.kantor,
        "lingkungan": ket.lingkungan,
        "dibuat": ket.dibuat.isoformat(),
        "umur": ket.umur(rekap),
        "siasn_dibaca": [each.isoformat() for each in ket.dibaca] if ket.dibaca else None,
        "terbuka": ket.alasan or None,
        "nip_tak_terbaca": ket.nip_tak_terbaca,
        **rekap.to_data(),
    }


def _line(isi: Mapping[str, Any]) -> str:
    return json.dumps(isi, ensure_ascii=False, separators=(",", ":")) + "\n"
