"""The crosswalk: damaged names against tables as long as BKN's, how often the right row comes first, and the time.

    python benchmarks/crosswalk.py

Goals: the right row first for at least 90 % of the names and among the first five for at least 97 %, and the codes
of a whole kabupaten in minutes. Tables and damage: ``siasn_client.testing.padanan``; nothing is read or downloaded.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence

from siasn_client.sanding.padanan import Entri, Pemeringkat, baku, usulkan
from siasn_client.sanding.padanan.mirip import dipercepat
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.padanan import BERAT, RINGAN, rusakkan, tabel_pelaksana, tabel_pendidikan, tabel_unor

_RECIPES = {"ringan": RINGAN, "berat": BERAT}


def _sample(table: Sequence[Entri], names: int) -> list[Entri]:
    order = Acak("benchmark", len(table)).urutan(len(table))
    return [table[at] for at in order[:names]]


def _try(
    table: str, rank: Pemeringkat, asked: Sequence[Entri], recipe: str, *, parent: bool, show: int, seed: int
) -> None:
    places: Counter[int] = Counter()
    shared, own = Counter(baku(row.nama) for row in asked), 0
    began = time.process_time()
    for row in asked:
        hurt = rusakkan(row.nama, _RECIPES[recipe], seed)
        found = rank.calon(Entri("", hurt, row.induk if parent else ()), 5)
        place = next((at for at, each in enumerate(found, 1) if each.entri.kode == row.kode), 0)
        places[place] += 1
        own += place == 1 and shared[baku(row.nama)] == 1
        if place != 1 and places[0] + sum(places[at] for at in range(2, 6)) <= show:
            print(f"    {row.nama!r} as {hurt!r}: {[(each.skor, each.entri.nama) for each in found[:2]]}")
    spent = time.process_time() - began
    first, five = (100 * sum(places[at] for at in range(1, most + 1)) / len(asked) for most in (1, 5))
    said = f"{table:<20} {recipe:<7} {'with parent' if parent else 'name alone':<12}"
    print(f"{said} top-1 {first:5.1f} %  top-5 {five:5.1f} %  {1e3 * spent / len(asked):6.2f} ms a name")
    alone = sum(many == 1 for many in shared.values())
    if not parent and alone < len(asked):  # no name can tell rows apart that have the same one
        print(f"{'':<20} of the {alone} whose name no other has: top-1 {100 * own / alone:5.1f} %")


def _whole(tables: Mapping[str, tuple[Sequence[Entri], int]]) -> None:
    """The codes of a kabupaten, from nothing to proposals: index, look-up, reasons, what is sure."""
    began, codes, sure, wrong = time.perf_counter(), 0, 0, 0
    for table, count in tables.values():
        meant = _sample(table, count)
        local = [Entri(str(at), rusakkan(row.nama), row.induk) for at, row in enumerate(meant)]
        for row, found in zip(meant, usulkan(local, table), strict=True):
            codes += 1
            certain = [each.entri.kode for each in found.calon if each.pasti]
            sure += bool(certain)
            wrong += bool(certain) and row.kode not in certain
    spent = time.perf_counter() - began
    print(f"whole kabupaten: {codes} codes in {spent:.0f} s on one core; {sure} called sure, {wrong} of them wrongly")


def main() -> int:
    """Print one line per table, recipe and context, and the time of a whole kabupaten."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--names", type=int, default=2000, help="damaged names per line")
    parser.add_argument("--show", type=int, default=0, help="print the first misses of each line")
    parser.add_argument("--seed", type=int, default=7, help="of the damage; 7 was looked at while the matcher was made")
    given = parser.parse_args()
    print("rapidfuzz:", "used" if dipercepat() else "not installed")
    tables = {
        "70,000 pelaksana": (tabel_pelaksana(), 3000),
        "28,000 pendidikan": (tabel_pendidikan(), 2000),
        "2,000 unor": (tabel_unor(), 2000),
    }
    for name, (table, _) in tables.items():
        began = time.process_time()
        rank = Pemeringkat(table)
        print(f"{name:<20} indexed in {time.process_time() - began:.1f} s")
        asked = _sample(table, given.names)
        for recipe in _RECIPES:
            for parent in sorted({False, any(row.induk for row in table)}):
                _try(name, rank, asked, recipe, parent=parent, show=given.show, seed=given.seed)
    _whole(tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())
