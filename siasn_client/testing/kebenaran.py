"""Was the comparison right? What it found, held against the truth file of a synthetic kabupaten.

Four things are counted apart because they are neither right nor wrong: duplicates (expected as ``duplikat``),
questions about rows with a damaged key (``ambigu``), and what no program can decide (``tak_terbandingkan``:
a year against a date; ``tanpa_padanan``: a local code without a BKN id). A question about any other row and a
value that could not be read are invented: nobody made such a row unclear, nor such a value unreadable.

What became of each row with a damaged key is counted by rows (:class:`~siasn_client.testing.penilaian.Nasib`). A pair
is right when its two rows record one fact. A fact that one side says twice has two such pairs: a copy is right when it
or its original is called ``duplikat``, and, where the copy was altered, also when one of the two is paired with the
partner and the other asked about. Asked about without such a pair it is ``ambigu``; called a row that only one side has
it is ``sendiri``, and its difference also missed and the verdict invented, which are counted apart
(``luput_rusak``, ``palsu_rusak``) from those at rows that nobody damaged.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from siasn_client.baris import Jenis
from siasn_client.sanding import SELISIH, HasilBaris, HasilJenis, HasilPegawai, Putusan, PutusanBaris
from siasn_client.testing.kabupaten import GANDA, Kabupaten, Selisih
from siasn_client.testing.penilaian import Hitungan, Kerusakan, Nasib, Penilaian

__all__ = ["Kerusakan", "Penilai", "Penilaian", "nilai"]

_DAMAGED: Final = "pasangan"
_ONE_SIDED: Final = (PutusanBaris.HANYA_SIMPEG, PutusanBaris.HANYA_SIASN)
_UNDECIDABLE: Final = (Putusan.TAK_TERBANDINGKAN, Putusan.TANPA_PADANAN)
_WRONG_UNLESS_TRUE: Final = SELISIH | {Putusan.TAK_TERBACA}
_COPY: Final = "salinan"  # said of a row that is called a copy on the side where the copy was added
_ALIKE: Final = "baku"  # the recipe whose copies are equal to their originals


class Penilai:
    """Holds results against the truth while they stream by. Thread-safety: one thread.

    Args:
        kunci: (kind, key that the host says) to the kabupaten's own key, for a host that numbers rows anew.
        punya: the kinds and fields that the host has, by name; None for all. What differs elsewhere is not expected.
    """

    def __init__(
        self,
        kabupaten: Kabupaten,
        *,
        kunci: Mapping[tuple[str, str], str] | None = None,
        punya: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        self._kabupaten = kabupaten
        self._kunci = kunci or {}
        self._truth = _by_kind(s for s in kabupaten.kebenaran if punya is None or _has(punya, s))
        self._tally = Hitungan()

    def tambah(self, hasil: HasilPegawai) -> None:
        """Judge one person."""
        nip = hasil.nip.buka()
        for kind in hasil.jenis:
            expected = self._truth.pop((nip, kind.jenis.value), [])
            facts = _Facts(self._kabupaten, nip, kind.jenis, self._kunci)
            _Kind(self._tally, expected, facts, strict=self._kabupaten.resep == _ALIKE).judge(kind)

    def penilaian(self) -> Penilaian:
        """Close the books: people who were not judged count with everything they have as missed."""
        for missed in self._truth.values():
            for selisih in missed:
                self._tally.missed(selisih)
        self._truth = {}
        return self._tally.penilaian()


def nilai(
    kabupaten: Kabupaten,
    hasil: Iterable[HasilPegawai],
    *,
    kunci: Mapping[tuple[str, str], str] | None = None,
    punya: Mapping[str, Collection[str]] | None = None,
) -> Penilaian:
    """Hold results against the truth. People without a result count with everything they have as missed."""
    penilai = Penilai(kabupaten, kunci=kunci, punya=punya)
    for pegawai in hasil:
        penilai.tambah(pegawai)
    return penilai.penilaian()


def _has(punya: Mapping[str, Collection[str]], selisih: Selisih) -> bool:
    return selisih.jenis in punya and (selisih.bidang is None or selisih.bidang in punya[selisih.jenis])


def _by_kind(kebenaran: Iterable[Selisih]) -> dict[tuple[str, str], list[Selisih]]:
    grouped: dict[tuple[str, str], list[Selisih]] = {}
    for selisih in kebenaran:
        grouped.setdefault((selisih.nip, selisih.jenis), []).append(selisih)
    return grouped


class _Facts:
    """Which fact each row of a person records; copies of a row record what their original does."""

    def __init__(self, kabupaten: Kabupaten, nip: str, jenis: Jenis, kunci: Mapping[tuple[str, str], str]) -> None:
        self._simpeg, self._siasn = kabupaten.fakta(nip, jenis.value)
        self._jenis = jenis.value
        self._kunci = kunci

    def ids(self, baris: HasilBaris) -> tuple[str | None, str | None]:
        """The kabupaten's key of the host's row, and SIASN's id."""
        kunci = baris.simpeg.kunci if baris.simpeg else None
        known = None if kunci is None else self._kunci.get((self._jenis, kunci), kunci)
        return known, baris.siasn.id_siasn if baris.siasn else None

    def partners(self, kunci: str | None, id_siasn: str | None) -> bool:
        """Tell whether a row of the host and a row of SIASN record one fact."""
        return self._simpeg.get(kunci or "", -1) == self._siasn.get(id_siasn or "", -2)

    def repeats(self, satu: str | None, lain: str | None, *, siasn: bool) -> bool:
        """Tell whether two rows of one side record one fact."""
        facts = self._siasn if siasn else self._simpeg
        return facts.get(satu or "", -1) == facts.get(lain or "", -2)


class _Kind:
    """One kind of one person: what was expected, crossed off as it is found."""

    def __init__(self, tally: Hitungan, expected: list[Selisih], facts: _Facts, *, strict: bool) -> None:
        self._tally = tally
        self._open = list(expected)
        self._facts = facts
        unclear = [s for s in expected if s.harap == _DAMAGED or s.macam in GANDA]
        self._damaged = [s for s in unclear if s.harap == _DAMAGED or not strict]
        self._strict = strict
        self._said = {(s.macam, s.id_simpeg, s.id_siasn): (s, set[str]()) for s in unclear}

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
            self._decide(baris)
        for selisih in self._open:
            self._tally.missed(selisih, damaged=selisih in self._damaged)
        for selisih, said in self._said.values():
            self._tally.fate(selisih, self._fate(selisih, said))

    def _take(self, wanted: list[Selisih]) -> list[Selisih]:
        for selisih in wanted:
            self._open.remove(selisih)
        return wanted

    def _lone(self, baris: HasilBaris) -> None:
        kunci, id_siasn = self._facts.ids(baris)
        here = [s for s in self._open if (s.id_simpeg, s.id_siasn) == (kunci, id_siasn)]
        wanted = [s for s in here if s.harap == baris.putusan.value]
        self._cross_off(wanted, baris, f" {baris.putusan.value}")

    def _repeated(self, baris: HasilBaris) -> None:
        kunci, id_siasn = self._facts.ids(baris)
        siasn = baris.siasn is not None
        own = id_siasn if siasn else kunci
        wanted = [
            s
            for s in self._open
            if s.harap == "duplikat"
            and (s.sisi == "siasn") == siasn
            and self._facts.repeats(own, s.id_siasn if siasn else s.id_simpeg, siasn=siasn)
        ]
        self._cross_off(wanted[:1], baris, " duplikat")

    def _asked(self, baris: HasilBaris) -> None:
        """A question is right only about a row with a damaged key; it leaves that difference open."""
        if not any(self._about(selisih, baris) for selisih in self._damaged):
            self._tally.invent(baris.jenis, " ambigu")
            return
        self._tally.apart["ambigu"] += 1
        for selisih in self._take([s for s in self._open if self._about(s, baris)]):
            self._tally.leave_open(selisih)

    def _pair(self, baris: HasilBaris) -> None:
        kunci, id_siasn = self._facts.ids(baris)
        if not self._facts.partners(kunci, id_siasn):
            self._tally.apart["pasangan_salah"] += 1
        for hasil in baris.bidang:
            wanted = [s for s in self._open if s.bidang == hasil.bidang and self._about(s, baris)]
            if hasil.putusan in _UNDECIDABLE:
                self._tally.apart[hasil.putusan.value] += 1
                for selisih in self._take(wanted):
                    self._tally.leave_open(selisih)
            elif hasil.putusan in _WRONG_UNLESS_TRUE:
                differs = hasil.putusan in SELISIH
                right = [s for s in wanted if s.harap == hasil.putusan.value or (differs and s.harap == _DAMAGED)]
                self._cross_off(right, baris, f".{hasil.bidang} {hasil.putusan.value}")

    def _about(self, selisih: Selisih, baris: HasilBaris) -> bool:
        """Whether a difference is about this pair; a copy may stand in for its original."""
        kunci, id_siasn = self._facts.ids(baris)
        on_host = self._facts.repeats(kunci, selisih.id_simpeg, siasn=False)
        return on_host or self._facts.repeats(id_siasn, selisih.id_siasn, siasn=True)

    def _cross_off(self, wanted: list[Selisih], baris: HasilBaris, what: str) -> None:
        if not wanted:
            damaged = any(self._about(selisih, baris) for selisih in self._damaged)
            self._tally.invent(baris.jenis, what, damaged=damaged)
        for selisih in self._take(wanted):
            self._tally.hit(selisih)

    def _decide(self, baris: HasilBaris) -> None:
        """Note what this row says about the damaged ones."""
        for selisih, said in self._said.values():
            if self._about(selisih, baris):
                said.add(self._word(selisih, baris))

    def _word(self, selisih: Selisih, baris: HasilBaris) -> str:
        if baris.putusan is PutusanBaris.AMBIGU:
            return Nasib.AMBIGU
        if baris.putusan is PutusanBaris.DUPLIKAT:
            on_its_side = (baris.siasn is not None) == (selisih.sisi == "siasn")
            return _COPY if selisih.macam in GANDA and on_its_side else Nasib.SENDIRI
        if baris.putusan in _ONE_SIDED:
            return Nasib.SENDIRI
        return Nasib.BENAR if self._facts.partners(*self._facts.ids(baris)) else Nasib.SALAH

    def _fate(self, selisih: Selisih, said: set[str]) -> Nasib:
        """Make one verdict of all that was said of a row, its partner and its copies: the worst stands."""
        worst = next((nasib for nasib in (Nasib.SALAH, Nasib.SENDIRI, Nasib.AMBIGU) if nasib in said), Nasib.BENAR)
        if selisih.macam not in GANDA or worst is Nasib.SALAH or worst is Nasib.SENDIRI:
            return worst if said else Nasib.SENDIRI
        if worst is Nasib.AMBIGU:
            return Nasib.BENAR if Nasib.BENAR in said and not self._strict else Nasib.AMBIGU
        return Nasib.BENAR if _COPY in said else Nasib.SENDIRI
