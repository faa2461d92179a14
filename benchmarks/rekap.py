"""The recap of many SKP: does its time grow faster than its rows, and does its memory grow at all?

    python benchmarks/rekap.py [--rounds 3] [--skip-pdf] [--memory]

500 and 2,000 files of one SKP each are read, compared and written as CSV, in turn in one run; then the same rows are
printed as F11. The goal is at most five times the time for four times the rows. ``--memory`` measures the peak of
reading and writing instead, each size in a process of its own (Linux only: it is read from ``/proc``).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from attrs import evolve
from measure import interleaved, ratio, table

from simpeg_adapters.commands.rekap_skp import Kumpulan, Saringan, kumpulkan
from simpeg_adapters.commands.rekap_tulis import Ringkasan, cetak_rekap, tulis_rekap_csv
from skp_core.codec import Naskah, dumps
from skp_core.model import Rating
from skp_core.model.contoh import contoh_evaluasi, contoh_skp

_SIZES = (500, 2_000)
_GOAL = 5.0
_RATINGS = tuple(Rating)


def _nip(nomor: int) -> str:
    """A number that is given to no one: its serial is 000."""
    tahun, sisa = divmod(nomor, 336)
    bulan, hari = divmod(sisa, 28)
    return f"{1965 + tahun}{bulan + 1:02}{hari + 1:02}{1990 + tahun}012000"


def _isi(folder: Path, jumlah: int) -> None:
    skp, evaluasi = contoh_skp(), contoh_evaluasi()
    for nomor in range(jumlah):
        orang = evolve(skp.pegawai, nip=_nip(nomor))
        hasil, perilaku = _RATINGS[nomor % 3], _RATINGS[nomor // 3 % 3]
        naskah = Naskah(
            skp=evolve(skp, pegawai=orang),
            evaluasi=evolve(evaluasi, rating_hasil_kerja=hasil, rating_perilaku=perilaku),
        )
        (folder / f"{nomor}.json").write_text(dumps(naskah), encoding="utf-8")


def _rekap(folder: Path, pdf: Path | None) -> None:
    with Kumpulan() as kumpulan:
        kumpulkan(folder, Saringan(), kumpulan)
        tulis_rekap_csv(folder.with_suffix(".csv"), Ringkasan().lewat(kumpulan.baris()))
        if pdf is not None:
            cetak_rekap(pdf, kumpulan.baris())


def _cetak(kumpulan: Kumpulan, pdf: Path) -> None:
    cetak_rekap(pdf, kumpulan.baris())


def _peak() -> float:
    """MiB this process has had resident at most."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _child(folder: Path) -> None:
    _rekap(folder, None)
    print(f"{folder.name:>6} rows {_peak():6.1f} MiB")


def _say(what: str, times: dict[str, list[float]]) -> None:
    small, large = map(str, _SIZES)
    print(what, *table(times, 1.0, "s"), sep="\n  ")
    mid, low, high = ratio(times, large, small)
    print(f"  {large} rows take {mid:.2f} ({low:.2f}-{high:.2f}) times {small}: {'met' if mid <= _GOAL else 'missed'}")


def main() -> None:
    """Measure the reading and the printing at both sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--skip-pdf", action="store_true")
    parser.add_argument("--memory", action="store_true")
    parser.add_argument("--child", type=Path)
    said = parser.parse_args()
    if said.child:
        _child(said.child)
        return
    with tempfile.TemporaryDirectory() as root:
        folders = {str(size): Path(root) / str(size) for size in _SIZES}
        for size, folder in zip(_SIZES, folders.values(), strict=True):
            folder.mkdir()
            _isi(folder, size)
        if said.memory:
            for folder in folders.values():
                subprocess.run([sys.executable, __file__, "--child", str(folder)], check=True)  # noqa: S603 (ours)
            return
        read = {name: partial(_rekap, folder, None) for name, folder in folders.items()}
        _say("read and written as CSV", dict(interleaved(read, said.rounds)))
        if not said.skip_pdf:
            _measure_pdf(folders, said.rounds)


def _measure_pdf(folders: dict[str, Path], rounds: int) -> None:
    kept = {name: Kumpulan() for name in folders}
    for name, folder in folders.items():
        kumpulkan(folder, Saringan(), kept[name])
    printed = {name: partial(_cetak, kumpulan, folders[name].with_suffix(".pdf")) for name, kumpulan in kept.items()}
    _say("printed as F11, worker start included", dict(interleaved(printed, rounds, warmup=0)))


if __name__ == "__main__":
    main()
