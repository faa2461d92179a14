"""One pass over the people of a comparison, however many reports are written of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from attrs import define, field

from siasn_client.sanding import HasilPegawai
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.orang import OrangLaporan, Penyaji
from simpeg_adapters.laporan.rekap import Rekap

__all__ = ["Pengumpul", "Penulis"]


class Penulis(Protocol):
    """A report that is being collected: it hears of everybody, and writes itself at the end."""

    def tambah(self, hasil: HasilPegawai, orang: OrangLaporan) -> None:
        """Take in one person."""
        ...

    def tulis(self, path: Path, keterangan: Keterangan, rekap: Rekap) -> None:
        """Write the whole report.

        Raises:
            BerkasError: it cannot be written.
        """
        ...


@define
class Pengumpul:
    """Makes each person ready once, counts them, and tells every report. Thread-safety: one thread.

    Args:
        penyaji: the mask and the division of the work.
        penulis: the reports by the file they will be written to.
    """

    penyaji: Penyaji = field(factory=Penyaji)
    penulis: Mapping[Path, Penulis] = field(factory=dict)
    rekap: Rekap = field(factory=Rekap, init=False)

    def rekam(self, results: Iterator[HasilPegawai]) -> Iterator[HasilPegawai]:
        """Take in everybody who passes; pass all on."""
        for hasil in results:
            orang = self.penyaji.orang(hasil)
            self.rekap.tambah(hasil, orang)
            for each in self.penulis.values():
                each.tambah(hasil, orang)
            yield hasil

    def tulis(self, keterangan: Keterangan) -> None:
        """Write every report.

        Raises:
            BerkasError: one cannot be written; those before it are.
        """
        for path, each in self.penulis.items():
            each.tulis(path, keterangan, self.rekap)
