"""One pass over the people of a comparison, however many reports are written of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from attrs import define, field

from siasn_client import Nip
from siasn_client.sanding import DibacaSaja, HasilPegawai
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
        baca_saja: reads of one person what is compared with nothing; None where it is not read.
    """

    penyaji: Penyaji = field(factory=Penyaji)
    penulis: Mapping[Path, Penulis] = field(factory=dict)
    baca_saja: Callable[[Nip], Sequence[DibacaSaja]] | None = None
    rekap: Rekap = field(factory=Rekap, init=False)

    def rekam(self, results: Iterator[HasilPegawai]) -> Iterator[HasilPegawai]:
        """Take in everybody who passes; pass all on.

        Raises:
            SiasnError: what is only read cannot be read at all.
        """
        for hasil in results:
            orang = self.penyaji.orang(hasil, self.baca_saja(hasil.nip) if self.baca_saja else None)
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
