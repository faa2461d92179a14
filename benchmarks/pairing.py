"""Pairing the rows that no id and no key pairs: ours against difflib.

    python benchmarks/pairing.py

Five decrees of one person are left on each side, every number and date damaged. The baseline weighs all 25 pairs by
``difflib.SequenceMatcher`` over the joined fields and takes the best first. Goal: at least 20 times as fast, with the
same or a better total (both assignments weighed by our score; and counted, how many pairs are right).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher
from random import Random

from measure import interleaved, ratio, table

from siasn_client.baris import Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, susun
from siasn_client.sanding.penugasan import pasangan_terbaik
from siasn_client.sanding.skor import skor
from siasn_client.testing.kabupaten import Kabupaten

JENIS_DIUJI = Jenis.JABATAN
ROWS = 5

Side = Sequence[Baris]
Pairing = Callable[[Side, Side], list[int | None]]


def main() -> int:
    """Print the times, the ratio and the totals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    people = _people()
    times = interleaved(
        {
            "ours": lambda: [_ours(left, right) for left, right in people],
            "difflib, best first": lambda: [_difflib(left, right) for left, right in people],
        },
        given.rounds,
        clock=time.process_time,
    )
    print("\n".join(table(times, len(people) / 1e6, "us/person")))
    print("difflib / ours: {:.1f} ({:.1f}-{:.1f})".format(*ratio(times, "difflib, best first", "ours")))
    for name, pairing in (("ours", _ours), ("difflib, best first", _difflib)):
        found = [(left, right, pairing(left, right)) for left, right in people]
        right_ones = sum(j == i for *_, pairs in found for i, j in enumerate(pairs))
        total = sum(_total(left, right, pairs) for left, right, pairs in found)
        print(f"{name:<22} total {total:>9,}   right {right_ones} of {len(people) * ROWS}")
    return 0


def _people() -> list[tuple[Side, Side]]:
    """Careers of five positions, with their rows on both sides in one order, SIASN's damaged."""
    kabupaten, chance = Kabupaten.buat(pegawai=1_000, seed=7, selisih=False), Random("pairing")  # noqa: S311
    found = []
    for digits in kabupaten.nips:
        rows = kabupaten.simpeg[digits][JENIS_DIUJI][:ROWS]
        if len(rows) == ROWS:
            nip = Nip(digits)
            clean = [susun(JENIS_DIUJI, nip, row, kunci=row["id"]) for row in rows]
            found.append((clean, [susun(JENIS_DIUJI, nip, _damaged(row, chance)) for row in rows]))
    return found


def _damaged(row: dict[str, str], chance: Random) -> dict[str, str]:
    """A number with two neighbours swapped, and a TMT some days off."""
    number, day = row["nomor_sk"], int(row["tmt_jabatan"][8:])
    at = chance.randrange(max(len(number) - 1, 1))
    swapped = number[:at] + number[at : at + 2][::-1] + number[at + 2 :]
    return row | {"nomor_sk": swapped, "tmt_jabatan": f"{row['tmt_jabatan'][:8]}{day % 28 + 1:02}"}


def _ours(left: Side, right: Side) -> list[int | None]:
    aturan = JENIS[JENIS_DIUJI]
    return pasangan_terbaik([[skor(aturan, one, other) for other in right] for one in left])


def _difflib(left: Side, right: Side) -> list[int | None]:
    names = JENIS[JENIS_DIUJI].nama
    texts = [[" ".join(row.isi[name].mentah for name in names) for row in side] for side in (left, right)]
    like = [(SequenceMatcher(None, a, b).ratio(), i, j) for i, a in enumerate(texts[0]) for j, b in enumerate(texts[1])]
    pairs: list[int | None] = [None] * len(left)
    taken: set[int] = set()
    for _, i, j in sorted(like, reverse=True):
        if pairs[i] is None and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs


def _total(left: Side, right: Side, pairs: Sequence[int | None]) -> int:
    return sum(skor(JENIS[JENIS_DIUJI], left[i], right[j]) for i, j in enumerate(pairs) if j is not None)


if __name__ == "__main__":
    sys.exit(main())
