"""What a judged comparison amounts to: the figures, and the counts while they grow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final

from attrs import define, field, frozen

from siasn_client.baris import Jenis
from siasn_client.testing.kabupaten import MACAM, Selisih

__all__ = ["Hitungan", "Kerusakan", "Nasib", "Penilaian"]

_COUNTED: Final = ("benar", "duplikat", "ambigu", "tak_terbandingkan", "tanpa_padanan")
_BESIDE: Final = ("luput", "pasangan_salah", "gagal", "luput_rusak", "palsu_rusak")


class Nasib(StrEnum):
    """What became of a row with a damaged key; of all that was said of it and its partner the worst."""

    SALAH = "salah"  # paired with a row that records another fact
    BENAR = "benar"  # paired with its partner; of a copy: called one, or asked about beside the pair of its fact
    AMBIGU = "ambigu"  # asked about
    SENDIRI = "sendiri"  # called a row that only one side has, or not spoken of


@frozen
class Kerusakan:
    """What became of rows with damaged keys, counted in rows."""

    benar: int = 0
    salah: int = 0
    ambigu: int = 0
    sendiri: int = 0

    @property
    def banyak(self) -> int:
        """All of them."""
        return self.benar + self.salah + self.ambigu + self.sendiri

    @property
    def porsi_benar(self) -> float:
        """The share of right pairs; 1.0 when there is nothing to pair."""
        return _share(self.benar, self.banyak)

    @property
    def porsi_salah(self) -> float:
        """The share of wrong pairs; 0.0 when there is nothing to pair."""
        return self.salah / self.banyak if self.banyak else 0.0

    def __add__(self, lain: Kerusakan) -> Kerusakan:
        return Kerusakan(**{nasib.value: getattr(self, nasib) + getattr(lain, nasib) for nasib in Nasib})

    def to_data(self) -> dict[str, int]:
        """Return plain values."""
        return {nasib.value: getattr(self, nasib) for nasib in Nasib}


@frozen
class Penilaian:
    """How right a comparison was. Counts differences (fields and lone rows), not people.

    Args:
        benar: found as expected.
        luput: expected and not found.
        palsu: found and not expected.
        duplikat: repeated rows found as expected; one that was missed is ``luput``.
        ambigu: rows with a damaged key that were asked about.
        tak_terbandingkan: fields with a year against a date.
        tanpa_padanan: fields with a code that has no BKN id.
        pasangan_salah: pairs of two rows that record two facts, damaged or not. Must be 0.
        gagal: kinds that a side could not be read for.
        per_macam: for each kind of difference how many were found, and how many expected.
        per_jenis: the same for each kind of record that was expected to differ.
        palsu_di: where the invented ones lie, ``jenis.bidang verdict``, with how many.
        luput_rusak: of those in ``luput``, the ones at rows with a damaged key.
        palsu_rusak: of those in ``palsu``, the ones said of rows with a damaged key.
        rusak: for each kind of damage what became of its rows; rows said twice are among them.
        rusak_di: the same for each kind of record.
    """

    benar: int
    luput: int
    palsu: int
    duplikat: int
    ambigu: int
    tak_terbandingkan: int
    tanpa_padanan: int
    pasangan_salah: int
    gagal: int
    per_macam: Mapping[str, tuple[int, int]]
    palsu_di: Mapping[str, int]
    per_jenis: Mapping[str, tuple[int, int]] = field(factory=dict)
    luput_rusak: int = 0
    palsu_rusak: int = 0
    rusak: Mapping[str, Kerusakan] = field(factory=dict)
    rusak_di: Mapping[str, Kerusakan] = field(factory=dict)

    @property
    def precision(self) -> float:
        """The share of what was found that is true; 1.0 when nothing was found."""
        return _share(self.benar, self.benar + self.palsu)

    @property
    def recall(self) -> float:
        """The share of the truth that was found; 1.0 when there was nothing to find."""
        return _share(self.benar, self.benar + self.luput)

    @property
    def kerusakan(self) -> Kerusakan:
        """What became of all rows with damaged keys."""
        return sum(self.rusak.values(), Kerusakan())

    @property
    def sempurna(self) -> bool:
        """Nothing missed, nothing invented, no wrong pair, nothing unread."""
        return not (self.luput or self.palsu or self.pasangan_salah or self.gagal)

    def to_data(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            **{name: getattr(self, name) for name in _COUNTED},
            "luput": self.luput,
            "palsu": self.palsu,
            "pasangan_salah": self.pasangan_salah,
            "gagal": self.gagal,
            "luput_rusak": self.luput_rusak,
            "palsu_rusak": self.palsu_rusak,
            "precision": self.precision,
            "recall": self.recall,
            "per_macam": _of(self.per_macam),
            "per_jenis": _of(self.per_jenis),
            "rusak": {macam: what.to_data() for macam, what in self.rusak.items()},
            "rusak_di": {jenis: what.to_data() for jenis, what in self.rusak_di.items()},
        }


def _of(counts: Mapping[str, tuple[int, int]]) -> dict[str, dict[str, int]]:
    return {name: {"benar": found, "dari": of} for name, (found, of) in counts.items()}


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@define
class Hitungan:
    """The counts while they grow."""

    apart: Counter[str] = field(factory=Counter)
    found: Counter[tuple[str, str]] = field(factory=Counter)
    expected: Counter[tuple[str, str]] = field(factory=Counter)
    invented: Counter[str] = field(factory=Counter)
    fates: Counter[tuple[str, str, Nasib]] = field(factory=Counter)

    def hit(self, selisih: Selisih) -> None:
        """Found as expected."""
        self.expected[selisih.macam, selisih.jenis] += 1
        self.found[selisih.macam, selisih.jenis] += 1
        self.apart["duplikat" if selisih.harap == "duplikat" else "benar"] += 1

    def missed(self, selisih: Selisih, *, damaged: bool = False) -> None:
        """Expected, and nobody said anything of it."""
        self.expected[selisih.macam, selisih.jenis] += 1
        self.apart["luput"] += 1
        self.apart["luput_rusak"] += damaged

    def leave_open(self, selisih: Selisih) -> None:
        """Expected, and asked about or undecidable instead."""
        self.expected[selisih.macam, selisih.jenis] += 1

    def invent(self, jenis: Jenis, what: str, *, damaged: bool = False) -> None:
        """Found, and not expected."""
        self.invented[f"{jenis.value}{what}"] += 1
        self.apart["palsu_rusak"] += damaged

    def fate(self, selisih: Selisih, nasib: Nasib) -> None:
        """What became of a row with a damaged key, or of a copy."""
        self.fates[selisih.macam, selisih.jenis, nasib] += 1

    def penilaian(self) -> Penilaian:
        """Everything so far."""
        macam = [(m, [j for n, j in self.expected if n == m]) for m in MACAM]
        jenis = sorted({j for _, j in self.expected})
        return Penilaian(
            **{name: self.apart[name] for name in (*_COUNTED, *_BESIDE)},
            palsu=self.invented.total(),
            per_macam={m: self._pair([(m, j) for j in kinds]) for m, kinds in macam},
            per_jenis={j: self._pair([(m, k) for m, k in self.expected if k == j]) for j in jenis},
            palsu_di=dict(sorted(self.invented.items())),
            rusak={m: self._fates(0, m) for m in MACAM if any(m == found for found, _, _ in self.fates)},
            rusak_di={j: self._fates(1, j) for j in jenis if any(j == found for _, found, _ in self.fates)},
        )

    def _pair(self, keys: list[tuple[str, str]]) -> tuple[int, int]:
        return sum(self.found[key] for key in keys), sum(self.expected[key] for key in keys)

    def _fates(self, place: int, name: str) -> Kerusakan:
        mine = {nasib: sum(n for key, n in self.fates.items() if key[place] == name and key[2] is nasib)
                for nasib in Nasib}  # fmt: skip
        return Kerusakan(**{nasib.value: banyak for nasib, banyak in mine.items()})
