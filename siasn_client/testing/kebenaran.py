"""Was the comparison right? What it found, held against the truth file of a synthetic kabupaten.

Four things are counted apart because they are neither right nor wrong: duplicates (expected as ``duplikat``),
questions about rows with a damaged key (``ambigu``), and what no program can decide (``tak_terbandingkan``:
a year against a date; ``tanpa_padanan``: a local code without a BKN id). A question about any other row and a
value that could not be read are invented: nobody made such a row unclear, nor such a value unreadable.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final

from attrs import define, field, frozen

from siasn_client.baris import Jenis
from siasn_client.sanding import SELISIH, HasilBaris, HasilJenis, HasilPegawai, Putusan, PutusanBaris
from siasn_client.testing.kabupaten import MACAM, Kabupaten, Selisih

__all__ = ["Penilai", "Penilaian", "nilai"]

_DAMAGED: Final = "pasangan"
_ONE_SIDED: Final = (PutusanBaris.HANYA_SIMPEG, PutusanBaris.HANYA_SIASN)
_COUNTED: Final = ("benar", "duplikat", "ambigu", "tak_terbandingkan", "tanpa_padanan")
_UNDECIDABLE: Final = (Putusan.TAK_TERBANDINGKAN, Putusan.TANPA_PADANAN)
_WRONG_UNLESS_TRUE: Final = SELISIH | {Putusan.TAK_TERBACA}


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
        pasangan_salah: pairs of two rows that record two facts. Must be 0.
        gagal: kinds that a side could not be read for.
        per_macam: for each kind of difference how many were found, and how many expected.
        palsu_di: where the invented ones lie, ``jenis.bidang verdict``, with how many.
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

    @property
    def precision(self) -> float:
        """The share of what was found that is true; 1.0 when nothing was found."""
        return _share(self.benar, self.benar + self.palsu)

    @property
    def recall(self) -> float:
        """The share of the truth that was found; 1.0 when there was nothing to find."""
        return _share(self.benar, self.benar + self.luput)

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
            "precision": self.precision,
            "recall": self.recall,
            "per_macam": {macam: {"benar": found, "dari": of} for macam, (found, of) in self.per_macam.items()},
        }


class Penilai:
    """Holds results against the truth while they stream by. Thread-safety: one thread."""

    def __init__(self, kabupaten: Kabupaten) -> None:
        self._kabupaten = kabupaten
        self._truth = _by_kind(kabupaten.kebenaran)
        self._tally = _Tally()

    def tambah(self, hasil: HasilPegawai) -> None:
        """Judge one person."""
        nip = hasil.nip.buka()
        for kind in hasil.jenis:
            expected = self._truth.pop((nip, kind.jenis.value), [])
            _Kind(self._tally, expected, _Facts(self._kabupaten, nip, kind.jenis)).judge(kind)

    def penilaian(self) -> Penilaian:
        """Close the books: people who were not judged count with everything they have as missed."""
        for missed in self._truth.values():
            for selisih in missed:
                self._tally.missed(selisih)
        self._truth = {}
        return self._tally.penilaian()


def nilai(kabupaten: Kabupaten, hasil: Iterable[HasilPegawai]) -> Penilaian:
    """Hold results against the truth. People without a result count with everything they have as missed."""
    penilai = Penilai(kabupaten)
    for pegawai in hasil:
        penilai.tambah(pegawai)
    return penilai.penilaian()


def _by_kind(kebenaran: Iterable[Selisih]) -> dict[tuple[str, str], list[Selisih]]:
    grouped: dict[tuple[str, str], list[Selisih]] = {}
    for selisih in kebenaran:
        grouped.setdefault((selisih.nip, selisih.jenis), []).append(selisih)
    return grouped


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@define
class _Tally:
    """The counts while they grow."""

    apart: Counter[str] = field(factory=Counter)
    found: Counter[str] = field(factory=Counter)
    expected: Counter[str] = field(factory=Counter)
    undecided: Counter[str] = field(factory=Counter)
    invented: Counter[str] = field(factory=Counter)

    def hit(self, selisih: Selisih) -> None:
        """Found as expected."""
        self.expected[selisih.macam] += 1
        self.found[selisih.macam] += 1
        self.apart["duplikat" if selisih.harap == "duplikat" else "benar"] += 1

    def missed(self, selisih: Selisih) -> None:
        """Expected, and nobody said anything of it."""
        self.expected[selisih.macam] += 1
        self.apart["luput"] += 1

    def leave_open(self, selisih: Selisih) -> None:
        """Expected, and asked about or undecidable instead."""
        self.expected[selisih.macam] += 1
        self.undecided[selisih.macam] += 1

    def invent(self, jenis: Jenis, what: str) -> None:
        """Found, and not expected."""
        self.invented[f"{jenis.value}{what}"] += 1

    def penilaian(self) -> Penilaian:
        """Everything so far."""
        return Penilaian(
            **{name: self.apart[name] for name in (*_COUNTED, "luput", "pasangan_salah", "gagal")},
            palsu=self.invented.total(),
            per_macam={macam: (self.found[macam], self.expected[macam]) for macam in MACAM},
            palsu_di=dict(sorted(self.invented.items())),
        )


class _Facts:
    """Which fact each row of a person records; copies of a row record what their original does."""

    def __init__(self, kabupaten: Kabupaten, nip: str, jenis: Jenis) -> None:
        self._simpeg, self._siasn = kabupaten.fakta(nip, jenis.value)

    def partners(self, kunci: str | None, id_siasn: str | None) -> bool:
        """Tell whether a row of the host and a row of SIASN record one fact."""
        return self._simpeg.get(kunci or "", -1) == self._siasn.get(id_siasn or "", -2)

    def repeats(self, satu: str | None, lain: str | None, *, siasn: bool) -> bool:
        """Tell whether two rows of one side record one fact."""
        facts = self._siasn if siasn else self._simpeg
        return facts.get(satu or "", -1) == facts.get(lain or "", -2)


class _Kind:
    """One kind of one person: what was expected, crossed off as it is found."""

    def __init__(self, tally: _Tally, expected: list[Selisih], facts: _Facts) -> None:
        self._tally = tally
        self._open = list(expected)
        self._facts = facts
        self._damaged = [selisih for selisih in expected if selisih.harap == _DAMAGED]

    def judge(self, kind: HasilJenis) -> None:
        """Hold every row against the truth; what is still open at the end was missed."""
        self._tally.apart["gagal"] += kind.gagal is not None
        for baris in kind.baris:
            if baris.putusan in _ONE_SIDED:
                self._lone(baris)
            elif baris.putusan is PutusanBaris.DUPLIKAT:
                self._repeated(baris)
            elif baris.putusan is PutusanBaris.AMBIGU:
                self._asked(baris)
            else:
                self._pair(baris)
        for selisih in self._open:
            self._tally.missed(selisih)

    def _take(self, wanted: list[Selisih]) -> list[Selisih]:
        for selisih in wanted:
            self._open.remove(selisih)
        return wanted

    def _lone(self, baris: HasilBaris) -> None:
        kunci, id_siasn = _ids(baris)
        here = [s for s in self._open if (s.id_simpeg, s.id_siasn) == (kunci, id_siasn)]
        wanted = [s for s in here if s.harap == baris.putusan.value]
        self._cross_off(wanted, baris.jenis, f" {baris.putusan.value}")

    def _repeated(self, baris: HasilBaris) -> None:
        kunci, id_siasn = _ids(baris)
        siasn = baris.siasn is not None
        own = id_siasn if siasn else kunci
        wanted = [
            s
            for s in self._open
            if s.harap == "duplikat"
            and (s.sisi == "siasn") == siasn
            and self._facts.repeats(own, s.id_siasn if siasn else s.id_simpeg, siasn=siasn)
        ]
        self._cross_off(wanted[:1], baris.jenis, " duplikat")

    def _asked(self, baris: HasilBaris) -> None:
        """A question is right only about a row with a damaged key; it leaves that difference open."""
        if not any(self._about(selisih, baris) for selisih in self._damaged):
            self._tally.invent(baris.jenis, " ambigu")
            return
        self._tally.apart["ambigu"] += 1
        for selisih in self._take([s for s in self._open if self._about(s, baris)]):
            self._tally.leave_open(selisih)

    def _pair(self, baris: HasilBaris) -> None:
        kunci, id_siasn = _ids(baris)
        if not self._facts.partners(kunci, id_siasn):
            self._tally.apart["pasangan_salah"] += 1
        for hasil in baris.bidang:
            wanted = [s for s in self._open if s.bidang == hasil.bidang and self._about(s, baris)]
            if hasil.putusan in _UNDECIDABLE:
                self._tally.apart[hasil.putusan.value] += 1
                for selisih in self._take(wanted):
                    self._tally.leave_open(selisih)
            elif hasil.putusan in _WRONG_UNLESS_TRUE:
                right = [s for s in wanted if s.harap in (hasil.putusan.value, _DAMAGED)]
                self._cross_off(right, baris.jenis, f".{hasil.bidang} {hasil.putusan.value}")

    def _about(self, selisih: Selisih, baris: HasilBaris) -> bool:
        """Whether a difference is about this pair; a copy may stand in for its original."""
        kunci, id_siasn = _ids(baris)
        on_host = self._facts.repeats(kunci, selisih.id_simpeg, siasn=False)
        return on_host or self._facts.repeats(id_siasn, selisih.id_siasn, siasn=True)

    def _cross_off(self, wanted: list[Selisih], jenis: Jenis, what: str) -> None:
        if not wanted:
            self._tally.invent(jenis, what)
        for selisih in self._take(wanted):
            self._tally.hit(selisih)


def _ids(baris: HasilBaris) -> tuple[str | None, str | None]:
    kunci = baris.simpeg.kunci if baris.simpeg else None
    return kunci, baris.siasn.id_siasn if baris.siasn else None
