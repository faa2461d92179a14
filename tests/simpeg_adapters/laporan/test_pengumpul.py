"""One pass, several reports."""

from __future__ import annotations

from pathlib import Path

from simpeg_adapters.laporan.pengumpul import Pengumpul


class Buku:
    """A report that remembers what it heard."""

    def __init__(self) -> None:
        self.nama: list[str] = []
        self.ditulis: list[tuple[Path, int]] = []

    def tambah(self, hasil, orang):
        self.nama.append(orang.nama)

    def tulis(self, path, keterangan, rekap):
        self.ditulis.append((path, rekap.perlu))


def test_everybody_passes_once_and_every_report_hears_of_them(orang, ket):
    one, other = Buku(), Buku()
    kumpulan = Pengumpul(penulis={Path("a"): one, Path("b"): other})
    passed = kumpulan.rekam(iter([orang, orang]))
    assert one.nama == []  # they stream: nobody is read before somebody asks
    assert list(passed) == [orang, orang]
    assert one.nama == other.nama == ["BUDI <b>"] * 2
    kumpulan.tulis(ket)
    assert (one.ditulis, other.ditulis) == ([(Path("a"), 2)], [(Path("b"), 2)])


def test_without_a_report_people_are_counted(orang, ket):
    kumpulan = Pengumpul()
    assert list(kumpulan.rekam(iter([orang]))) == [orang]
    assert kumpulan.rekap.perlu == 1
    kumpulan.tulis(ket)
