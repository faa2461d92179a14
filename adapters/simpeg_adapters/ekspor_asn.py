"""The "Data ASN" export as a file: gone through once to learn how it is written, then read row by row."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Final

from attrs import evolve, field, frozen

from siasn_client.sanding.ekspor import Tinjauan, tinjau
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import BATAS, Lembar, baca_lembar

__all__ = ["EksporAsn"]

_BATAS: Final = evolve(BATAS, ukuran_csv=40 << 20)
"""A full row of the export takes a kilobyte as CSV: 20,000 people fit, and twice as many."""


@frozen
class EksporAsn:
    """One export, looked through. ``baris`` begins anew each time; memory holds one row of a CSV at a time.

    Args:
        nama: the name of the file.
        per: the day it speaks for. The file itself does not say: told by a person, or else the day on which the
            file was last written (``per_ditebak``), which is later than the export where somebody saved it again.
        tinjauan: how its columns are written, and which cannot be used.

    Thread-safety: one thread.
    """

    nama: str
    per: date
    per_ditebak: bool
    tinjauan: Tinjauan
    _lembar: Lembar = field(repr=False)

    @classmethod
    def buka(cls, path: Path, zona: tzinfo, *, per: date | None = None, nip_buatan: bool = False) -> EksporAsn:
        """Open an export (CSV or XLSX) and go through it once.

        Args:
            zona: the office's: in which the file's own day is counted.
            nip_buatan: the people are invented; see :func:`siasn_client.sanding.ekspor.tinjau`.

        Raises:
            BerkasError: the file is refused or damaged.
            FileRefused: it is not this export, or its NIPs were damaged by a spreadsheet.
        """
        lembar = baca_lembar(path, batas=_BATAS)
        tinjauan = tinjau(lembar.kolom, lembar.baris, nip_buatan=nip_buatan)
        return cls(path.name, per or _hari(path, zona), per is None, tinjauan, lembar)

    @property
    def baris(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Every row, clean, by field name, with its line in the file.

        Raises:
            BerkasError: the file was changed or is damaged further on.
        """
        for row in self._lembar.baris:
            yield row.nomor, self.tinjauan.bersihkan(row)


def _hari(path: Path, zona: tzinfo) -> date:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, zona).date()
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
