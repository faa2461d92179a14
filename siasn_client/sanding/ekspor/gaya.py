"""How the dates of one column are written.

Seen: ``dd-mm-yyyy`` (the export itself), ``yyyy-mm-dd`` and ``yyyy-mm-ddT00:00:00Z`` (converted by a program), and
``m/d/yyyy`` (Excel opened it and saved it again). ``03/04/2020`` alone says nothing, so the column as a whole
decides, never a cell; a column that mixes the day-first and the month-first order, or says nothing at all, is
refused. A TMT is nearly always the first of a month, so many columns say nothing of their own: then the digits of
the NIP decide where they can, and else the other columns of the file that are written with the same signs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Final

from attrs import define, field

__all__ = ["GayaTanggal", "PengamatTanggal", "baca", "putuskan"]


class GayaTanggal(Enum):
    """The four ways a column is written. ``KOSONG``: it holds no date at all."""

    ISO = "yyyy-mm-dd"
    ISO_WAKTU = "yyyy-mm-ddT00:00:00Z"
    HARI_DULU = "dd-mm-yyyy"
    BULAN_DULU = "mm/dd/yyyy"
    KOSONG = "kosong"


_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})([T ]\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?")
_PARTS: Final = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?: 0?0:00(?::00)?)?")
_FEW: Final = 0.8
"""Of the cells that a NIP can be held against, so many must agree with one order."""
_STRAY: Final = 0.01
"""Cells that are no date at all: a share that does not make the whole column unreadable."""


@define
class PengamatTanggal:
    """Watches one column. Not thread-safe."""

    iso: int = 0
    waktu: int = 0
    lain: int = 0
    hari_dulu: int = 0  # the first number is above 12
    bulan_dulu: int = 0  # the second number is above 12
    tanda: Counter[str] = field(factory=Counter)  # by the sign between the parts
    bernol: bool = False  # a part begins with a zero: "05"
    tanpa_nol: bool = False  # a part has one digit: "5"
    nip_hari: int = 0  # read day-first the cell agrees with the NIP, and month-first it does not
    nip_bulan: int = 0
    nip_iso_beda: int = 0  # an ISO date that agrees with the NIP only with day and month exchanged
    nip_iso_sama: int = 0

    def lihat(self, text: str, nip: tuple[int, int] | None) -> None:
        """Take in one cell that is not empty; *nip* is the (month, day) that the NIP says, where it does."""
        if found := _ISO.fullmatch(text):
            self.iso += found[4] is None
            self.waktu += found[4] is not None
            self._dengan_nip_iso(int(found[2]), int(found[3]), nip)
            return
        found = _PARTS.fullmatch(text)
        if found is None:
            self.lain += 1
            return
        first, second = int(found[1]), int(found[3])
        self.hari_dulu += first > 12
        self.bulan_dulu += second > 12
        self.tanda[found[2]] += 1
        self.bernol |= "0" in (found[1][0], found[3][0])
        self.tanpa_nol |= 1 in (len(found[1]), len(found[3]))
        if nip is not None and first != second:
            self.nip_hari += (second, first) == nip
            self.nip_bulan += (first, second) == nip

    def _dengan_nip_iso(self, month: int, day: int, nip: tuple[int, int] | None) -> None:
        if nip is not None and month != day:
            self.nip_iso_sama += (month, day) == nip
            self.nip_iso_beda += (day, month) == nip

    @property
    def banyak(self) -> int:
        """Cells that are written as a date."""
        return self.iso + self.waktu + self.tanda.total()

    @property
    def sebangun(self) -> bool:
        """Is it written with one sign, and with zeros before single digits always or never?"""
        return len(self.tanda) < 2 and not (self.bernol and self.tanpa_nol)

    def serupa(self, lain: PengamatTanggal) -> bool:
        """Is another column written with the same sign and zeros, as far as it shows?"""
        zeros = not (self.bernol and lain.tanpa_nol) and not (self.tanpa_nol and lain.bernol)
        return self.tanda.keys() == lain.tanda.keys() and zeros


def putuskan(kolom: Mapping[str, PengamatTanggal]) -> tuple[dict[str, GayaTanggal], dict[str, str]]:
    """Say for each column how it is written; those that cannot be told come with the reason, in Indonesian."""
    gaya: dict[str, GayaTanggal] = {}
    ditolak: dict[str, str] = {}
    for nama, seen in kolom.items():
        found = _sendiri(seen)
        if isinstance(found, GayaTanggal):
            gaya[nama] = found
        elif found:
            ditolak[nama] = found
    for nama, seen in kolom.items():
        if nama not in gaya and nama not in ditolak:
            kin = {gaya[lain] for lain in kolom if gaya.get(lain) in _ORDERED and seen.serupa(kolom[lain])}
            if len(kin) == 1:
                gaya[nama] = kin.pop()
            else:
                ditolak[nama] = "tidak dapat dibedakan mana hari dan mana bulan"
    return gaya, ditolak


_ORDERED: Final = (GayaTanggal.HARI_DULU, GayaTanggal.BULAN_DULU)


def _sendiri(seen: PengamatTanggal) -> GayaTanggal | str | None:
    """What the column says by itself: a way of writing, a reason to refuse it, or nothing (None)."""
    iso, parts = seen.iso + seen.waktu, seen.tanda.total()
    if not seen.banyak:
        return "isinya bukan tanggal" if seen.lain else GayaTanggal.KOSONG
    if seen.lain > max(2, _STRAY * seen.banyak):
        return "sebagian isinya bukan tanggal"
    if iso and parts:
        return "tanggalnya ditulis dengan dua cara; biasanya karena disimpan ulang oleh Excel"
    if iso:
        if seen.nip_iso_beda > seen.nip_iso_sama:
            return "hari dan bulannya tertukar dibandingkan dengan NIP"
        return GayaTanggal.ISO_WAKTU if seen.waktu > seen.iso else GayaTanggal.ISO
    if (seen.hari_dulu and seen.bulan_dulu) or not seen.sebangun:
        return "tanggalnya ditulis dengan dua cara; biasanya karena disimpan ulang oleh Excel"
    return _urutan(seen)


def _urutan(seen: PengamatTanggal) -> GayaTanggal | str | None:
    said = GayaTanggal.HARI_DULU if seen.hari_dulu else GayaTanggal.BULAN_DULU if seen.bulan_dulu else None
    by_nip = _menurut_nip(seen)
    if said and by_nip and said is not by_nip:
        return "hari dan bulannya tertukar dibandingkan dengan NIP"
    return said or by_nip


def _menurut_nip(seen: PengamatTanggal) -> GayaTanggal | None:
    both = seen.nip_hari + seen.nip_bulan
    if not both or max(seen.nip_hari, seen.nip_bulan) < _FEW * both:
        return None
    return GayaTanggal.HARI_DULU if seen.nip_hari > seen.nip_bulan else GayaTanggal.BULAN_DULU


def baca(text: str, gaya: GayaTanggal) -> date | None:
    """Read one cell as its column is written; None when it is no date of that kind, or says "never".

    >>> baca("05-03-2020", GayaTanggal.HARI_DULU), baca("3/5/2020", GayaTanggal.BULAN_DULU)
    (datetime.date(2020, 3, 5), datetime.date(2020, 3, 5))
    >>> baca("1990-02-28T00:00:00Z", GayaTanggal.ISO_WAKTU), baca("01-01-0001", GayaTanggal.HARI_DULU)
    (datetime.date(1990, 2, 28), None)
    """
    found = (_ISO if gaya in (GayaTanggal.ISO, GayaTanggal.ISO_WAKTU) else _PARTS).fullmatch(text)
    if found is None:
        return None
    match gaya:
        case GayaTanggal.HARI_DULU:
            year, month, day = found[4], found[3], found[1]
        case GayaTanggal.BULAN_DULU:
            year, month, day = found[4], found[1], found[3]
        case _:
            year, month, day = found[1], found[2], found[3]
    try:
        read = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return read if read.year > 1900 else None
