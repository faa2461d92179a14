"""Does a whole ``siasn sanding --html --excel`` need more memory for more people? Peaks for 200 and for 2,000 people.

    python benchmarks/memory_sanding.py [--rounds 1] [--sizes 200,2000]

Each size has a fake SIASN and an e-Simpeg (SQLite) of its own; the command runs in a process of its own, reads both
sides and writes both reports. Until some two thousand people the bounded caches of the comparison fill up; from there
on the peak should stay where it is. Linux only: the peak is read from ``/proc``.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from simpeg_adapters.cli.siasn import main as siasn


def _peak() -> float:
    """MiB this process has had resident at most."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _child(folder: Path) -> None:
    """Compare everybody, and print the peak."""
    sys.argv = ["siasn", "sanding", "--instansi", str(folder / "instansi.toml")]
    sys.argv += ["--html", str(folder / "sanding.html"), "--excel", str(folder / "sanding.xlsx")]
    with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.suppress(SystemExit):
        siasn()
    if not (folder / "sanding.xlsx").exists():
        raise SystemExit(said.getvalue())
    print(f"{_peak():.1f}")


def _measured(people: int) -> float:
    """The peak of one process that compares *people*."""
    from simpeg_adapters.demo.jalan import Demo  # not in the child: it holds everybody

    with tempfile.TemporaryDirectory() as folder, Demo(pegawai=people, seed=7, folder=Path(folder), gangguan="tidak"):
        command = [sys.executable, __file__, "--child", folder]
        said = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)  # noqa: S603 (ours)
        return float(said.stdout)


def main() -> int:
    """Print both peaks and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--sizes", default="200,2000")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _child(given.child)
        return 0
    peaks: dict[int, list[float]] = {int(size): [] for size in given.sizes.split(",")}
    for _ in range(given.rounds):
        for size in peaks:
            peaks[size].append(_measured(size))
    for size, found in peaks.items():
        print(f"{size:>6,} people: {statistics.median(found):.1f} MiB  ({min(found):.1f}-{max(found):.1f})")
    few, many = peaks[min(peaks)], peaks[max(peaks)]
    ratios = sorted(one / other for one, other in zip(many, few, strict=True))
    print(f"{max(peaks):,} / {min(peaks):,}: {statistics.median(ratios):.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
