"""What becomes of rows with a damaged key? Clean host rows of every kind, both recipes of damage, many kabupaten.

    python benchmarks/damage.py [--people 2000] [--seeds 20] [--first 1] [--recipe baku|lain|both]

Unlike ``kebenaran.py`` there is no e-Simpeg schema and no dirt between: what is measured is the pairing alone. Prints
what was missed and invented (``luput_rusak`` and ``palsu_rusak``: how much of it at damaged rows), every wrong pair by
its place, and the fate of every damaged row per kind of damage and per kind of record. Goals for ``baku``: nothing
missed or invented among undamaged rows, at least 99 % right and at most 0.05 % wrong; ``lain``, which nothing was
tuned on, twice these rates. Exit status 1 when missed.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, sandingkan
from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kebenaran import Kerusakan, nilai

COUNTED: Final = ("benar", "luput", "luput_rusak", "palsu", "palsu_rusak", "ambigu", "pasangan_salah")
GOALS: Final = {"baku": (0.99, 0.0005), "lain": (0.98, 0.001)}


def results(people: Kabupaten) -> Iterator[HasilPegawai]:
    """Compare everybody, one at a time."""
    for digits in people.nips:
        nip = Nip(digits)
        yield sandingkan(nip, baca_simpeg(people, nip), baca_siasn(people, nip))


def watched(people: Kabupaten, wrong: list[str]) -> Iterator[HasilPegawai]:
    """Pass results on, noting where two rows of two facts were paired, without any value."""
    for number, hasil in enumerate(results(people)):
        for kind in hasil.jenis:
            left, right = people.fakta(hasil.nip.buka(), kind.jenis.value)
            for row in kind.baris:
                if row.simpeg and row.siasn and left[row.simpeg.kunci or ""] != right[row.siasn.id_siasn or ""]:
                    wrong.append(f"seed {people.seed}, person {number}, {kind.jenis}: {'; '.join(row.bukti)}")
        yield hasil


def table(title: str, fates: Mapping[str, Kerusakan]) -> None:
    """Print the fates of one grouping."""
    print(f"  {title:<28}{'rows':>8}{'right':>11}{'wrong':>11}{'asked':>11}{'alone':>11}")
    for name, fate in fates.items():
        parts = (fate.benar, fate.salah, fate.ambigu, fate.sendiri)
        shown = "".join(f"{100 * part / max(fate.banyak, 1):>9.3f} %" for part in parts)
        print(f"  {name:<28}{fate.banyak:>8}{shown}")


def measured(recipe: str, given: argparse.Namespace) -> bool:
    """Judge all seeds of one recipe; tell whether its goals are reached."""
    by_damage: dict[str, Kerusakan] = {}
    by_kind: dict[str, Kerusakan] = {}
    counts, invented, wrong, began = Counter[str](), Counter[str](), list[str](), time.perf_counter()
    for seed in range(given.first, given.first + given.seeds):
        people = Kabupaten.buat(given.people, seed, resep=recipe)
        found = nilai(people, watched(people, wrong))
        counts.update({name: getattr(found, name) for name in COUNTED})
        invented.update(found.palsu_di)
        for total, more in ((by_damage, found.rusak), (by_kind, found.rusak_di)):
            total |= {name: total.get(name, Kerusakan()) + fate for name, fate in more.items()}
    every = sum(by_damage.values(), Kerusakan())
    print(
        f"\nrecipe {recipe}, {given.seeds} x {given.people} people, {time.perf_counter() - began:.0f} s: {dict(counts)}"
    )
    print("".join(f"  wrong pair: {where}\n" for where in wrong), end="")
    print("".join(f"  invented {where}: {count}\n" for where, count in invented.most_common(12)), end="")
    table("damage", {**dict(sorted(by_damage.items())), "all": every})
    table("kind of record", dict(sorted(by_kind.items(), key=lambda found: found[1].porsi_benar)))
    right, most_wrong = GOALS[recipe]
    clean = counts["luput"] == counts["luput_rusak"] and counts["palsu"] == counts["palsu_rusak"]
    return clean and every.porsi_benar >= right and every.porsi_salah <= most_wrong


def main() -> int:
    """Print everything."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=2_000)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1)
    parser.add_argument("--recipe", choices=(*GOALS, "both"), default="both")
    given = parser.parse_args()
    reached = [measured(recipe, given) for recipe in (GOALS if given.recipe == "both" else (given.recipe,))]
    return 0 if all(reached) else 1


if __name__ == "__main__":
    sys.exit(main())
