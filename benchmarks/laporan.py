"""What a report costs: seconds of processor and memory, for people of whom every one differs.

    python benchmarks/laporan.py

The people of a synthetic kabupaten who differ, all kinds, over and over again until there are enough; the
comparison itself is not measured. Each size and form in a process of its own. Linux only: the peak is read from
``/proc``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path

from siasn_client import Nip
from siasn_client.sanding import sandingkan
from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.laporan.baris_json import BarisJson
from simpeg_adapters.laporan.excel import BukuSanding
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.samaran import Samaran

_FORMS = {"html": HalamanSanding, "xlsx": BukuSanding, "jsonl": lambda: BarisJson(Samaran())}
_SIZES = (1_000, 12_000)
_NOW = datetime(2026, 11, 24, tzinfo=UTC)


def _peak() -> float:
    """MiB this process has had resident at most."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _child(form: str, people: int) -> None:
    kabupaten = Kabupaten.buat(pegawai=500, seed=7)
    everybody = (sandingkan(nip, baca_simpeg(kabupaten, nip), baca_siasn(kabupaten, nip)) for nip in _nips(kabupaten))
    differing = [hasil for hasil in everybody if not hasil.cocok]
    before, begun = _peak(), time.process_time()
    with tempfile.TemporaryDirectory() as folder, _FORMS[form]() as report:
        path = Path(folder) / f"laporan.{form}"
        kumpulan = Pengumpul(penulis={path: report})
        for _ in kumpulan.rekam(islice(cycle(differing), people)):
            pass
        kumpulan.tulis(Keterangan("Kabupaten Contoh", _NOW))
        seconds, size = time.process_time() - begun, path.stat().st_size / 1e6
    print(f"{people:>6} people  {form:<5} {seconds:5.1f} s  +{_peak() - before:3.0f} MiB  {size:5.1f} MB")


def _nips(kabupaten: Kabupaten) -> list[Nip]:
    return [Nip(nip) for nip in kabupaten.nips]


def main() -> None:
    """Measure every form at both sizes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--child", nargs=2, metavar=("FORM", "PEOPLE"))
    said = parser.parse_args()
    if said.child:
        _child(said.child[0], int(said.child[1]))
        return
    for people in _SIZES:
        for form in _FORMS:
            subprocess.run([sys.executable, __file__, "--child", form, str(people)], check=True)  # noqa: S603 (ours)


if __name__ == "__main__":
    main()
