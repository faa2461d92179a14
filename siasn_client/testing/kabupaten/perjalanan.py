"""The years of service: golongan that rise at legal periods and positions that the golongan allows.

Kenaikan pangkat come at the earliest four years apart (reguler, struktural) or two (JF), on a legal TMT, up to
the ceiling of education, JF level or eselon. A structural position is given once its lowest pangkat is
reached; a JF level begins with the pangkat that belongs to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from attrs import frozen

from siasn_client.kode.golongan import GOLONGAN, urutan
from siasn_client.peraturan.pangkat import (
    JEDA_KP_REGULER,
    MASA_KERJA_DIKURANGI,
    PANGKAT_ESELON,
    PANGKAT_JENJANG,
    periode_kp,
)
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.waktu import geser_bulan, selisih_bulan, tambah_tahun

__all__ = ["Naik", "Perjalanan", "fungsional", "jenjang_untuk", "masa_kerja", "pelaksana", "struktural"]

_NAMA: Final = tuple(row.nama for row in GOLONGAN.values())
_JEDA: Final = JEDA_KP_REGULER[-1].nilai
_ESELON: Final = PANGKAT_ESELON[-1].nilai
_JENJANG: Final = PANGKAT_JENJANG[-1].nilai
TANGGA: Final[Mapping[str, tuple[str, ...]]] = {
    "21": ("41", "32", "31", "22", "21"),
    "22": ("41", "32", "31", "22"),
    "31": ("41", "32", "31"),
    "32": ("41", "32"),
    "41": ("41",),
}
"""The steps on the way to an eselon."""


@frozen
class Naik:
    """A golongan from its TMT on, and the kind of kenaikan pangkat that gave it."""

    golongan: str
    tmt: date
    jenis_kp: str


@frozen
class Perjalanan:
    """Golongan in order, and the eselon steps with their TMT (empty unless struktural)."""

    golongan: tuple[Naik, ...]
    eselon: tuple[tuple[str, date], ...] = ()


def jenjang_untuk(ahli: bool, golongan: str) -> str:
    """Return the JF level whose pangkat contain *golongan*; the lowest one for a golongan below it.

    >>> jenjang_untuk(True, "III/d"), jenjang_untuk(False, "II/c")
    ('MU', 'TR')
    """
    jenjang = ("PT", "MU", "MA", "UT") if ahli else ("PM", "TR", "MH", "PY")
    return next(kode for kode in jenjang if urutan(golongan) <= urutan(_JENJANG[kode].atas))


def masa_kerja(golongan: tuple[Naik, ...], sampai: int) -> tuple[int, int]:
    """Return years and months of masa kerja golongan at the TMT of row *sampai*."""
    kurang = MASA_KERJA_DIKURANGI[-1].nilai
    bulan = selisih_bulan(golongan[0].tmt, golongan[sampai].tmt)
    for sebelum, sesudah in pairwise(golongan[: sampai + 1]):
        bulan -= 12 * kurang.get((sebelum.golongan.split("/")[0], sesudah.golongan.split("/")[0]), 0)
    return divmod(bulan, 12)


def _lebih_tinggi(a: str, b: str) -> str:
    return a if urutan(a) >= urutan(b) else b


def pelaksana(awal: Naik, sampai: date, puncak: Callable[[date], str]) -> Perjalanan:
    """A life of KP reguler up to the ceiling of the education held at the time."""
    rows = [awal]
    while True:
        tmt = periode_kp(tambah_tahun(rows[-1].tmt, _JEDA))
        if tmt > sampai or urutan(rows[-1].golongan) >= urutan(puncak(tmt)):
            return Perjalanan(tuple(rows))
        rows.append(Naik(_NAMA[urutan(rows[-1].golongan) + 1], tmt, "101"))


def fungsional(acak: Acak, awal: Naik, sampai: date, puncak: str) -> Perjalanan:
    """A JF: KP pilihan every three or four years, up to the level the person gets to."""
    rows = [awal]
    while urutan(rows[-1].golongan) < urutan(puncak):
        tmt = periode_kp(tambah_tahun(rows[-1].tmt, acak.antara(3, 4)))
        if tmt > sampai:
            break
        rows.append(Naik(_NAMA[urutan(rows[-1].golongan) + 1], tmt, "202"))
    return Perjalanan(tuple(rows))


def struktural(acak: Acak, awal: Naik, sampai: date, puncak: Callable[[date], str], eselon_id: str) -> Perjalanan:
    """A climb to *eselon_id*: each step when its lowest pangkat is reached, two years or more after the last."""
    rows, steps = [awal], [("", awal.tmt)]
    tangga = list(TANGGA[eselon_id])
    jeda = acak.antara(3, 14)
    while True:
        golongan, kini = rows[-1].golongan, steps[-1][0]
        batas = _lebih_tinggi(puncak(rows[-1].tmt), _ESELON[kini].atas if kini else "I/a")
        kp = periode_kp(tambah_tahun(rows[-1].tmt, _JEDA)) if urutan(golongan) < urutan(batas) else None
        naik = None
        if tangga and urutan(golongan) >= urutan(_ESELON[tangga[0]].bawah):
            naik = _pelantikan(max(rows[-1].tmt, geser_bulan(steps[-1][1], 24)), jeda)
        if naik and naik <= sampai and (kp is None or naik <= kp):
            steps.append((tangga.pop(0), naik))
            jeda = acak.antara(3, 14)
        elif kp and kp <= sampai:
            jenis = "201" if kini and urutan(golongan) >= urutan(puncak(kp)) else "101"
            rows.append(Naik(_NAMA[urutan(golongan) + 1], kp, jenis))
        else:
            return Perjalanan(tuple(rows), tuple(steps[1:]))


def _pelantikan(paling_awal: date, bulan: int) -> date:
    """An inauguration day: a weekday in the second week of a month."""
    hari = geser_bulan(paling_awal, bulan) + timedelta(days=6)
    return hari + timedelta(days=max(0, 7 - hari.weekday()) if hari.weekday() > 4 else 0)
