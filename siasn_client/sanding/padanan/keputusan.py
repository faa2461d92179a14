"""What a person decided about local codes: the rows of the confirmation file, put together without losing one.

A row is one candidate of one local code or text. ``usulan`` is a proposal of the program, ``dikonfirmasi`` and
``ditolak`` are a person's. Only what is confirmed, and confirmed to one id, is ever used.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from attrs import evolve, frozen

from siasn_client.sanding.padanan.entri import Usulan

__all__ = [
    "PASTI",
    "BarisPadanan",
    "Status",
    "gabungkan",
    "kelompokkan",
    "lipat",
    "putuskan",
    "sah",
    "susun_usulan",
    "tanda",
]

Kunci = tuple[str, str, str]
PASTI: Final = "PASTI"
"""What the reasons of a sure candidate begin with."""

_YES: Final = frozenset({"x", "v", "ya", "y", "1", "✓", "✔", "pilih"})
_NO: Final = frozenset({"t", "tidak", "tolak", "bukan", "0"})
_NOISE: Final = re.compile(r"[\s.]")
_NOBODY: Final = "tidak ada calon"


class Status(StrEnum):
    """How far one candidate has come."""

    USULAN = "usulan"
    DIKONFIRMASI = "dikonfirmasi"
    DITOLAK = "ditolak"


@frozen
class BarisPadanan:
    """One row of the confirmation file.

    Args:
        tabel: the name of the reference in the profile of the e-Simpeg.
        kode: the local code; "" for a free text, which is then *nama*.
        nama: what the local table, or the text, says.
        induk: what it lies under, for the person who decides.
        dipakai: how many rows of people use it.
        id_bkn: BKN's id; "" where nothing was found. Rejected, that means: BKN has none.
        nama_bkn, induk_bkn: what BKN's table says.
        oleh, pada: who decided, and when (ISO); "" for a proposal.
    """

    tabel: str
    kode: str
    nama: str
    induk: str = ""
    dipakai: int = 0
    id_bkn: str = ""
    nama_bkn: str = ""
    induk_bkn: str = ""
    status: Status = Status.USULAN
    skor: int = 0
    alasan: str = ""
    oleh: str = ""
    pada: str = ""

    @property
    def kunci(self) -> Kunci:
        """Which local code or text it is about."""
        return self.tabel, self.kode, "" if self.kode else lipat(self.nama)

    @property
    def diputuskan(self) -> bool:
        """Has a person decided it?"""
        return self.status is not Status.USULAN


def lipat(text: str) -> str:
    """Fold a free text for looking it up: capitals, blanks and points do not count.

    >>> lipat("S1 Ilmu Hukum") == lipat("S.1 ILMU  HUKUM")
    True
    """
    return _NOISE.sub("", text).casefold()


def tanda(text: str) -> Status | None:
    """Read the mark that a clerk puts beside a candidate; None for none.

    >>> tanda(" X "), tanda("tolak"), tanda("")
    (<Status.DIKONFIRMASI: 'dikonfirmasi'>, <Status.DITOLAK: 'ditolak'>, None)

    Raises:
        ValueError: it is another word.
    """
    mark = text.strip().casefold()
    if mark in _YES:
        return Status.DIKONFIRMASI
    if mark in _NO:
        return Status.DITOLAK
    if mark:
        raise ValueError("not a mark")
    return None


def susun_usulan(tabel: str, usulan: Usulan, dipakai: int = 0) -> Iterator[BarisPadanan]:
    """The rows of one proposal, the best candidate first; one row without an id where there is none."""
    lokal = usulan.lokal
    base = BarisPadanan(tabel, lokal.kode, lokal.nama, _path(lokal.induk), dipakai, alasan=_NOBODY)
    for calon in usulan.calon:
        yield evolve(
            base,
            id_bkn=calon.entri.kode,
            nama_bkn=calon.entri.nama,
            induk_bkn=_path(calon.entri.induk),
            skor=calon.skor,
            alasan="; ".join((PASTI, *calon.alasan) if calon.pasti else calon.alasan),
        )
    if not usulan.calon:
        yield base


def _path(induk: Iterable[str]) -> str:
    return " / ".join(induk)


def kelompokkan(rows: Iterable[BarisPadanan]) -> Mapping[Kunci, tuple[BarisPadanan, ...]]:
    """The rows of each local code or text, in their order."""
    found: dict[Kunci, list[BarisPadanan]] = {}
    for row in rows:
        found.setdefault(row.kunci, []).append(row)
    return {key: tuple(own) for key, own in found.items()}


def putuskan(row: BarisPadanan, mark: Status | None, *, oleh: str, pada: str) -> BarisPadanan:
    """Write a clerk's mark into a row; a decision that is there already keeps its name and date.

    Raises:
        ValueError: confirmed without an id of BKN's.
    """
    decided = mark or row.status
    if decided is Status.DIKONFIRMASI and not row.id_bkn:
        raise ValueError("confirmed without an id")
    if decided is Status.USULAN:
        return row
    if decided is row.status and row.oleh:
        return row
    return evolve(row, status=decided, oleh=oleh, pada=pada)


def gabungkan(*berkas: Iterable[BarisPadanan], usulan: Iterable[BarisPadanan] | None = None) -> list[BarisPadanan]:
    """Put rows of several files together: no decision is lost, the later one of two about one candidate counts.

    Of a code that is decided only the decisions stay; of the others the proposals. Two decisions of one moment that
    differ end as ``ditolak``: what is in doubt is not used. The result is in the order of :func:`_urutan` and does
    not depend on the order of the files.

    Args:
        usulan: fresh proposals; the old ones are then dropped.
    """
    old = [row for rows in berkas for row in rows if usulan is None or row.diputuskan]
    best: dict[tuple[Kunci, str], BarisPadanan] = {}
    for row in (*old, *(usulan or ())):
        place = (row.kunci, row.id_bkn)
        best[place] = max(best.get(place, row), row, key=_weight)
    newest = {row.kunci: row for row in usulan or ()}
    kept = [_current(row, newest) for row in best.values()]
    done = {row.kunci for row in kept if row.status is Status.DIKONFIRMASI or (row.diputuskan and not row.id_bkn)}
    return sorted((row for row in kept if row.diputuskan or row.kunci not in done), key=_order)


def _weight(row: BarisPadanan) -> tuple[bool, str, bool, tuple[object, ...]]:
    """What of two rows about one candidate counts: a decision, the later one, a rejection; else either, always one."""
    return (
        row.diputuskan,
        row.pada,
        row.status is Status.DITOLAK,
        (row.skor, row.dipakai, row.alasan, row.nama, row.oleh),
    )


def _current(row: BarisPadanan, newest: Mapping[Kunci, BarisPadanan]) -> BarisPadanan:
    """A decision with today's use and parent of its code."""
    now = newest.get(row.kunci)
    return row if now is None else evolve(row, nama=now.nama, induk=now.induk, dipakai=now.dipakai)


def _order(row: BarisPadanan) -> tuple[str, int, str, str, bool, int, str]:
    """By table, what is used most first; of one code the decisions first, then the best candidates."""
    return row.tabel, -row.dipakai, row.kode, row.nama, not row.diputuskan, -row.skor, row.id_bkn


def sah(rows: Iterable[BarisPadanan]) -> Mapping[str, Mapping[str, str]]:
    """What may be used: reference -> local code or text -> BKN's id. A code confirmed to two ids is left out."""
    found: dict[str, dict[str, str]] = {}
    for own in kelompokkan(row for row in rows if row.status is Status.DIKONFIRMASI and row.id_bkn).values():
        if len({row.id_bkn for row in own}) == 1:
            found.setdefault(own[0].tabel, {}).update((row.kode or row.nama, row.id_bkn) for row in own)
    return found
