"""Printing: against the engine used plainly, with two workers against one, and whether the worker's memory grows.

    python benchmarks/pdf.py [--rounds 5] [--banyak 1000] [--hanya plain|workers|memory|many]

"Plain" is ``pisa.CreatePDF`` of the same HTML with ``<pdf:pagecount>`` in a footer, which lays every document out
twice; engine and fonts are warm on both sides. Memory is read from ``/proc`` (Linux).
"""

from __future__ import annotations

import argparse
import io
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from attrs import evolve
from measure import Times, interleaved, ratio, table
from xhtml2pdf import pisa

from simpeg_adapters.commands.cetak_skp import Bentuk, Sumber, cetak_semua
from skp_core.codec import Naskah, dumps
from skp_core.dokumen import f2_skp
from skp_core.model.contoh import contoh_skp
from skp_core.render import Pencetak, html
from skp_core.render.pekerja import HURUF

_GOAL_PLAIN, _GOAL_TWO = 1.5, 1.7
_FOOTER = (
    "margin: 12mm; @frame kaki { -pdf-frame-content: kaki; left: 34pt; bottom: 10pt; height: 14pt; width: 700pt; }"
)
_KAKI = '<div id="kaki">Halaman <pdf:pagenumber> dari <pdf:pagecount></div></body>'


def _plain(halaman: str) -> None:
    polos = halaman.replace("</body>", _KAKI).replace("margin: 12mm;", _FOOTER, 1)
    made = pisa.CreatePDF(polos, io.BytesIO(), path=str(HURUF / "dokumen.html"))
    if made.err:
        raise SystemExit("the plain engine failed")


def plain(rounds: int, kali: int = 1) -> str:
    """The default against plain use, one F2 each in turn; its results are repeated *kali* times."""
    skp = contoh_skp()
    dokumen = f2_skp.susun(evolve(skp, rhk=skp.rhk * kali))
    halaman = html(dokumen)
    with Pencetak() as pencetak:
        pencetak.render(dokumen)
        times = interleaved({"plain": lambda: _plain(halaman), "default": lambda: pencetak.render(dokumen)}, rounds)
    return _laporan(times, "plain", "default", _GOAL_PLAIN)


def _laporan(times: Times, of: str, to: str, goal: float) -> str:
    mid, low, high = ratio(times, of, to)
    lines = "\n".join(table(times, 0.001, "ms"))
    return f"{of} / {to}: {mid:.2f} ({low:.2f}-{high:.2f}), goal {goal}\n{lines}"


def _sumber(banyak: int) -> list[Sumber]:
    isi = dumps(Naskah(skp=contoh_skp())).encode()
    return [Sumber(f"{nomor:05}", lambda: isi, 0.0) for nomor in range(banyak)]


def _semua(banyak: int, pekerja: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        mulai = time.perf_counter()
        for hasil in cetak_semua(
            _sumber(banyak), Path(folder), hari=date(2025, 1, 15), bentuk=Bentuk.PDF, pekerja=pekerja
        ):
            if hasil.pesan:
                raise SystemExit(hasil.pesan)
        return time.perf_counter() - mulai


def workers(rounds: int) -> str:
    """Sixty naskah (F2 and F5 each) with one worker and with two, in turn."""
    times = interleaved({"one": lambda: _semua(60, 1), "two": lambda: _semua(60, 2)}, rounds)
    return _laporan(times, "one", "two", _GOAL_TWO)


def memory() -> str:
    """The worker's resident memory after 100 and after 500 documents."""
    dokumen = [f2_skp.susun(evolve(contoh_skp(), nama_instansi=f"KABUPATEN {nomor}")) for nomor in range(10)]
    seen = {}
    with Pencetak() as pencetak:
        for nomor in range(1, 501):
            pencetak.render(dokumen[nomor % 10])
            if nomor in (100, 500):
                pekerja: Any = pencetak._pekerja
                status = Path(f"/proc/{pekerja._proses.pid}/status").read_text(encoding="ascii")
                seen[nomor] = int(status.split("VmRSS:")[1].split()[0]) / 1024
    return f"worker after 100 documents {seen[100]:.1f} MiB, after 500 {seen[500]:.1f} MiB"


def many(banyak: int) -> str:
    """Naskah a minute with two workers."""
    took = _semua(banyak, 2)
    return f"{banyak} naskah ({2 * banyak} documents) in {took:.1f} s: {60 * banyak / took:.0f} naskah a minute"


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--banyak", type=int, default=1000)
    parser.add_argument("--hanya", choices=["plain", "workers", "memory", "many"])
    args = parser.parse_args()
    parts = {
        "plain": lambda: "\n".join(f"{9 * kali} rows: {plain(args.rounds, kali)}" for kali in (1, 4, 20)),
        "workers": lambda: workers(args.rounds),
        "memory": memory,
        "many": lambda: many(args.banyak),
    }
    for nama, kerja in parts.items():
        if args.hanya in (None, nama):
            print(kerja(), flush=True)


if __name__ == "__main__":
    main()
