"""Misfortune by plan: which request meets which fault, decided by seed and request number.

Kinds that answer wrongly before anything happens (a proxy's page, a quota, an expired token), kinds that
spoil an answer, kinds that make a read lie, and kinds that strike after a write was applied; the last sort
is what separates good clients from bad.

``ringan`` is mild (about 1.5 % of requests) and never makes a read lie: a 404 for data that exists, or
a saved row that is not shown yet, looks exactly like the truth, and no client can tell. Such kinds are
for explicit scripts (``tidak_ditemukan``) and, as late visibility, for ``berat``.
"""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Hashable, Mapping
from enum import StrEnum
from typing import Final

from attrs import frozen

__all__ = [
    "BACA",
    "HALAMAN",
    "PROFIL",
    "RUSAK",
    "SESUDAH",
    "Aturan",
    "Gangguan",
    "GangguanPlan",
    "Macam",
    "Profil",
    "Terjadi",
]


class Macam(StrEnum):
    """The kinds of fault."""

    # instead of an answer; nothing was applied
    TOLAK_SAMBUNG = "tolak_sambung"  # the connection is refused, as for a machine that is not whitelisted
    RESET_SEBELUM = "reset_sebelum"  # the line is reset
    WAKTU_SEBELUM = "waktu_sebelum"  # nothing comes, until the caller's patience ends
    TOKEN_APIM = "token_apim"  # noqa: S105 (the presented token is expired from now on: 401, code 900901)
    TOKEN_SSO = "token_sso"  # noqa: S105 (the same for the SSO token: 401, "invalid or expired jwt")
    KUOTA = "kuota"  # 429, code 900803
    HTML_502 = "html_502"  # the proxy's page
    HTML_200 = "html_200"  # a page with status 200
    GALAT_5XX = "galat_5xx"  # the gateway's "Runtime Error"
    DITANGGUHKAN = "ditangguhkan"  # the same, with SUSPENDED in its description
    TIDAK_DITEMUKAN = "tidak_ditemukan"  # 404 "Data tidak ditemukan", although it is there: a lie
    # the answer is spoilt on its way; a write was applied
    TERPOTONG = "terpotong"  # the line goes dead inside the body
    BADAN_KOSONG = "badan_kosong"  # no body at all
    SALAH_TIPE = "salah_tipe"  # a number where rows, an object or a flag should be
    TETES = "tetes"  # the body drips, a byte each ``detik`` seconds
    BOM = "bom"  # a small body that inflates to some 40 MB
    # reads that are behind or beside the truth
    BACA_BASI = "baca_basi"  # as things were ``detik`` seconds ago
    BACA_GANDA = "baca_ganda"  # the first row comes twice
    HALAMAN_HILANG = "halaman_hilang"  # a row falls between two pages
    HALAMAN_GANDA = "halaman_ganda"  # a row stands on two pages
    HALAMAN_ULANG = "halaman_ulang"  # the page before comes once more
    HITUNGAN_SALAH = "hitungan_salah"  # count is higher than there are rows
    # after a write was applied; with ``detik`` reads show it only later
    RESET_SESUDAH = "reset_sesudah"  # the line is reset
    WAKTU_SESUDAH = "waktu_sesudah"  # nothing comes
    SESUDAH_502 = "sesudah_502"  # the proxy's page
    TERLAMBAT = "terlambat"  # confirmed, but reads show it only later


SESUDAH: Final = frozenset({Macam.RESET_SESUDAH, Macam.WAKTU_SESUDAH, Macam.SESUDAH_502, Macam.TERLAMBAT})
RUSAK: Final = frozenset({Macam.TERPOTONG, Macam.BADAN_KOSONG, Macam.SALAH_TIPE, Macam.TETES, Macam.BOM})
HALAMAN: Final = frozenset({Macam.HALAMAN_HILANG, Macam.HALAMAN_GANDA, Macam.HALAMAN_ULANG, Macam.HITUNGAN_SALAH})
BACA: Final = HALAMAN | {Macam.BACA_BASI, Macam.BACA_GANDA}
_TOKEN: Final = frozenset({Macam.TOKEN_APIM, Macam.TOKEN_SSO, Macam.TIDAK_DITEMUKAN})


@frozen
class Gangguan:
    """One fault.

    ``detik``: Retry-After of a quota; how long a line stays silent; how long a byte takes; how old a stale read
    is; or how long an applied write stays unseen.
    """

    macam: Macam
    detik: float = 0.0


@frozen
class Aturan:
    """One line of an explicit script.

    Args:
        operasi: an endpoint's id in the contract, or "*".
        mulai: from which matching request on, counted from 1. Kinds that strike after a write count
            applied writes, the others count requests.
        kali: how many in a row.
        detik: as in :class:`Gangguan`.
    """

    macam: Macam
    operasi: str = "*"
    mulai: int = 1
    kali: int = 1
    detik: float = 0.0


@frozen
class Profil:
    """A mix of faults.

    Args:
        laju: the share of requests that meet one.
        bobot: the weight of each kind, for "baca", "tulis" and "token" calls; a missing one meets none.
        detik: how long a late write stays unseen.
        lama: the seconds of other kinds.
    """

    laju: float
    bobot: Mapping[str, Mapping[Macam, int]]
    detik: float = 0.0
    lama: Mapping[Macam, float] = {}


_LINE: Final = {Macam.KUOTA: 2, Macam.HTML_502: 3, Macam.RESET_SEBELUM: 2}
_BACA: Final = {**_LINE, Macam.TERPOTONG: 2, Macam.TOKEN_APIM: 1, Macam.TOKEN_SSO: 1}
_TULIS: Final = {**_BACA, Macam.RESET_SESUDAH: 3, Macam.SESUDAH_502: 2}
_JARANG: Final = dict.fromkeys(
    (
        Macam.TOLAK_SAMBUNG,
        Macam.WAKTU_SEBELUM,
        Macam.HTML_200,
        Macam.GALAT_5XX,
        Macam.DITANGGUHKAN,
        *sorted(RUSAK),
    ),
    1,
)

PROFIL: Final[Mapping[str, Profil]] = {
    "tidak": Profil(0.0, {}),
    "ringan": Profil(0.015, {"baca": _BACA, "tulis": _TULIS, "token": _LINE}),
    "berat": Profil(0.2, {"baca": _BACA, "tulis": {**_TULIS, Macam.TERLAMBAT: 2}, "token": _LINE}, detik=0.3),
    "lengkap": Profil(
        0.2,
        {
            "baca": {**_BACA, **_JARANG, **dict.fromkeys(BACA, 1)},
            "tulis": {**_TULIS, **_JARANG, Macam.WAKTU_SESUDAH: 2, Macam.TERLAMBAT: 2},
            "token": _LINE,
        },
        detik=0.3,
        lama={Macam.WAKTU_SEBELUM: 0.2, Macam.WAKTU_SESUDAH: 0.2, Macam.TETES: 0.0005, Macam.BACA_BASI: 0.3},
    ),
}
"""``lengkap`` has every kind but the bare lie ``tidak_ditemukan``; its stale and doubled reads lie as well."""


@frozen
class Terjadi:
    """One fault that struck: the number of the request, its operation, the kind."""

    nomor: int
    operasi: str
    macam: Macam


class GangguanPlan:
    """Decides faults and remembers which struck.

    The same seed and the same sequence of requests meet the same faults; under concurrency the
    sequence is whatever order the requests arrived in. One request (same call, same body) meets at most
    *beruntun* seeded faults in a row, so that a client that repeats safely gets through.
    A kind that strikes "after" needs an applied write: on a refused one nothing happens, nothing is reported.
    An expired SSO token that was handed in stays expired: the job then waits for a new one.

    Thread-safety: safe to share.

    >>> plan = GangguanPlan.naskah(Aturan(Macam.KUOTA, "rw.jabatan", mulai=2))
    >>> [plan.sebelum(n, "rw.jabatan", "baca", "x") for n in (1, 2)]
    [None, Gangguan(macam=<Macam.KUOTA: 'kuota'>, detik=0.0)]
    """

    def __init__(
        self, profil: str | Profil = "tidak", *, seed: int = 0, naskah: tuple[Aturan, ...] = (), beruntun: int = 2
    ) -> None:
        self._profil = PROFIL[profil] if isinstance(profil, str) else profil
        self._seed = seed
        self._naskah = naskah
        self._beruntun = beruntun
        self._seen: Counter[int] = Counter()
        self._runs: dict[Hashable, int] = {}
        self._struck: list[Terjadi] = []
        self._lock = threading.Lock()

    @classmethod
    def ringan(cls, seed: int = 0) -> GangguanPlan:
        """Make the mild plan of the demo."""
        return cls("ringan", seed=seed)

    @classmethod
    def berat(cls, seed: int = 0) -> GangguanPlan:
        """Make the hard plan: every fifth request."""
        return cls("berat", seed=seed)

    @classmethod
    def naskah(cls, *aturan: Aturan) -> GangguanPlan:
        """Make a plan of explicit lines only."""
        return cls(naskah=aturan)

    def sebelum(self, nomor: int, operasi: str, sifat: str, kunci: Hashable) -> Gangguan | None:
        """Decide for request *nomor*; *sifat* is "baca", "tulis" or "token", *kunci* tells equal requests.

        The answer may be of a kind that strikes after the write; the brain keeps it until then.
        """
        with self._lock:
            return self._scripted(operasi, sifat, after=False) or self._seeded(nomor, sifat, kunci)

    def sesudah(self, operasi: str) -> Gangguan | None:
        """Decide for a write that is about to be applied: scripted kinds that strike after it."""
        with self._lock:
            return self._scripted(operasi, "tulis", after=True)

    def catat(self, nomor: int, operasi: str, macam: Macam) -> None:
        """Remember that a fault really struck."""
        with self._lock:
            self._struck.append(Terjadi(nomor, operasi, macam))

    def terjadi(self) -> tuple[Terjadi, ...]:
        """Return every fault that struck, in order."""
        with self._lock:
            return tuple(self._struck)

    def hitungan(self) -> dict[str, int]:
        """Return how often each kind struck."""
        return dict(sorted(Counter(found.macam.value for found in self.terjadi()).items()))

    def _scripted(self, operasi: str, sifat: str, *, after: bool) -> Gangguan | None:
        """Take the first line that matches; every matching line counts the request."""
        found = None
        for index, aturan in enumerate(self._naskah):
            if (aturan.macam in SESUDAH) is not after or aturan.operasi not in {"*", operasi}:
                continue
            if sifat == "token" and aturan.macam in _TOKEN:
                continue
            self._seen[index] += 1
            if found is None and aturan.mulai <= self._seen[index] < aturan.mulai + aturan.kali:
                found = Gangguan(aturan.macam, aturan.detik)
        return found

    def _seeded(self, nomor: int, sifat: str, kunci: Hashable) -> Gangguan | None:
        weights = self._profil.bobot.get(sifat)
        if not weights:
            return None
        dice = random.Random(f"{self._seed}:{nomor}")  # noqa: S311 (repeatable on purpose)
        if dice.random() >= self._profil.laju or self._runs.get(kunci, 0) >= self._beruntun:
            self._runs.pop(kunci, None)
            return None
        self._runs[kunci] = self._runs.get(kunci, 0) + 1
        (macam,) = dice.choices(list(weights), weights=list(weights.values()))
        late = self._profil.detik if macam is Macam.TERLAMBAT else 0.0
        return Gangguan(macam, self._profil.lama.get(macam, late))
