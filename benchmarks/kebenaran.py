"""Is the comparison right? Twenty kabupaten of 2,000 people, poured dirty into three e-Simpeg schemas, judged.

    python benchmarks/kebenaran.py [--people 2000] [--seeds 20] [--schemas tb_01,sk,kode_teks] [--recipe baku|lain|both]
                                   [--database URL]

Prints what was found, missed and invented per schema, then what became of rows whose key is damaged, per kind of
damage: paired rightly, wrongly, asked about, or left alone. The second recipe (``lain``) damages in ways that nothing
here was made for. Goals: 0 missed and 0 invented of what can be decided; of damaged keys at least 99 % right and at
most 0.05 % wrong. Exit status 1 when something was missed or invented, or a goal is not met by the first recipe.

With ``--database`` the tables of a schema are made in that database (SQLAlchemy's address) and dropped again; by
default each is a SQLite database in memory. About ten seconds for 200 people in all three schemas.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from datetime import UTC, datetime

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kebenaran import Kerusakan, Penilai, Penilaian
from simpeg_adapters.demo.penuangan import tuangkan
from simpeg_adapters.demo.sisi import sandingkan_tuangan
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

NOW = datetime(2026, 11, 24, tzinfo=UTC)
RECIPES = ("baku", "lain")
RIGHT, WRONG = 0.99, 0.0005
COUNTED = ("benar", "luput", "palsu", "duplikat", "ambigu", "tak_terbandingkan", "tanpa_padanan", "pasangan_salah")


def judge(people: Kabupaten, engine: Engine, skema: str) -> Penilaian:
    """Pour, compare and judge one kabupaten in one schema; its tables are dropped afterwards."""
    try:
        kunci = tuangkan(people, engine, people.seed, skema).kunci
        profil = profil_bawaan(skema)
        punya = {jenis.value: names for jenis, names in SqlHost(engine, profil).punya().items()}
        penilai = Penilai(people, kunci=kunci, punya=punya)
        for hasil in sandingkan_tuangan(people, engine, profil, NOW):
            penilai.tambah(hasil)
        return penilai.penilaian()
    finally:
        SKEMA[skema].metadata.drop_all(engine)


class Sum:
    """What all kabupaten together gave for one schema and recipe."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.damage: dict[str, Kerusakan] = {}
        self.invented: Counter[str] = Counter()
        self.seconds = 0.0

    def add(self, penilaian: Penilaian, seconds: float) -> None:
        """Count one more."""
        self.counts.update({name: getattr(penilaian, name) for name in (*COUNTED, "gagal")})
        self.invented.update(penilaian.palsu_di)
        self.seconds += seconds
        for macam, fate in penilaian.rusak.items():
            self.damage[macam] = self.damage.get(macam, Kerusakan()) + fate

    @property
    def all_damage(self) -> Kerusakan:
        """Every damaged key."""
        return sum(self.damage.values(), Kerusakan())

    @property
    def perfect(self) -> bool:
        """Nothing missed, invented or unread."""
        return not any(self.counts[name] for name in ("luput", "palsu", "gagal"))

    @property
    def reached(self) -> bool:
        """The goals for damaged keys."""
        return self.all_damage.porsi_benar >= RIGHT and self.all_damage.porsi_salah <= WRONG


def show(name: str, total: Sum) -> None:
    """Print one schema and recipe."""
    print(f"\n{name}: {total.seconds:.0f} s")
    print("  " + "  ".join(f"{what} {total.counts[what]}" for what in (*COUNTED, "gagal")))
    for where, count in total.invented.most_common(10):
        print(f"  invented: {where} ({count})")
    print(f"  {'damage':<24}{'rows':>7}{'right':>10}{'wrong':>10}{'asked':>10}{'alone':>10}")
    for macam, fate in (*sorted(total.damage.items()), ("all", total.all_damage)):
        shares = (fate.benar, fate.salah, fate.ambigu, fate.sendiri)
        shown = "".join(f"{100 * part / max(fate.banyak, 1):>8.2f} %" for part in shares)
        print(f"  {macam:<24}{fate.banyak:>7}{shown}")


def main() -> int:
    """Run everything and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--people", type=int, default=2000)
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--schemas", default=",".join(SKEMA))
    parser.add_argument("--recipe", choices=(*RECIPES, "both"), default="both")
    parser.add_argument("--database", help="SQLAlchemy's address of an empty database")
    given = parser.parse_args()
    schemas = given.schemas.split(",")
    totals: dict[tuple[str, str], Sum] = {}
    for recipe in RECIPES if given.recipe == "both" else (given.recipe,):
        for seed in range(1, given.seeds + 1):
            people = Kabupaten.buat(given.people, seed, resep=recipe)
            for skema in schemas:
                start = time.perf_counter()
                engine = create_engine(given.database) if given.database else _memory()
                penilaian = judge(people, engine, skema)
                engine.dispose()
                totals.setdefault((skema, recipe), Sum()).add(penilaian, time.perf_counter() - start)
                print(f"{recipe} seed {seed} {skema}: luput {penilaian.luput}, palsu {penilaian.palsu}", flush=True)
    for (skema, recipe), total in totals.items():
        show(f"{skema}, recipe {recipe}", total)
    first = [total for (_, recipe), total in totals.items() if recipe == RECIPES[0]]
    return 0 if all(total.perfect and total.reached for total in first) else 1


def _memory() -> Engine:
    return create_engine("sqlite://", poolclass=StaticPool)


if __name__ == "__main__":
    sys.exit(main())
