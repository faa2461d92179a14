"""Seeded choices that are the same in every process and Python version.

Only ``Random.random`` is used: Python promises its sequence for a given seed, but not the sequences of
``choice`` or ``shuffle``. A stream is named by words and numbers, so one person's data do not depend on
who was made before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from random import Random
from typing import Final, TypeVar

__all__ = ["Acak", "pemilik_pengenal", "pengenal"]

T = TypeVar("T")
_EKOR: Final = 6


class Acak:
    """One named stream of choices. Not thread-safe: make one where it is used."""

    __slots__ = ("_random",)

    def __init__(self, *nama: str | int) -> None:
        self._random = Random("/".join(map(str, nama))).random  # noqa: S311 - invented people, not secrets

    def antara(self, bawah: int, atas: int) -> int:
        """Return a whole number, both ends included."""
        return bawah + int(self._random() * (atas - bawah + 1))

    def pilih(self, isi: Sequence[T]) -> T:
        """Return one of *isi*, each as likely as the other."""
        return isi[int(self._random() * len(isi))]

    def pilih_jika(self, isi: Sequence[T]) -> T | None:
        """Return one of *isi*, or None when there is nothing to choose."""
        return self.pilih(isi) if isi else None

    def peluang(self, p: float) -> bool:
        """Return True in a share *p* of the cases."""
        return self._random() < p

    def berbobot(self, isi: Sequence[tuple[T, float]]) -> T:
        """Return one of *isi* by weight; the weights need not sum to one."""
        sisa = self._random() * sum(bobot for _, bobot in isi)
        for nilai, bobot in isi:
            sisa -= bobot
            if sisa < 0:
                return nilai
        return isi[-1][0]

    def urutan(self, banyak: int) -> list[int]:
        """Return the numbers below *banyak*, shuffled."""
        hasil = list(range(banyak))
        for i in range(banyak - 1, 0, -1):
            j = self.antara(0, i)
            hasil[i], hasil[j] = hasil[j], hasil[i]
        return hasil


def pengenal(gaya: str, *nama: str | int, pemilik: int | None = None) -> str:
    """Return an id in one of SIASN's three styles, derived from its name.

    ``oracle``: 32 upper-case hex with E040640A04 inside; ``hibernate``: 32 lower-case hex beginning with
    8ae48; ``uuid``: version 4. With *pemilik* the last six digits say whose it is (:func:`pemilik_pengenal`),
    so that a row can be found without an index over everybody.

    >>> pengenal("uuid", "a", 1) == pengenal("uuid", "a", 1) != pengenal("uuid", "a", 2)
    True
    >>> pengenal("hibernate", "a")[:5], pengenal("oracle", "a")[16:26]
    ('8ae48', 'E040640A04')
    """
    hexa = hashlib.sha256("/".join(map(str, nama)).encode()).hexdigest()
    if pemilik is not None:
        tanpa = pengenal(gaya, *nama)[:-_EKOR]
        return f"{tanpa}{pemilik:0{_EKOR}{'X' if gaya == 'oracle' else 'x'}}"
    if gaya == "oracle":
        return f"{hexa[:16]}e040640a04{hexa[16:22]}".upper()
    if gaya == "hibernate":
        return f"8ae48{hexa[:27]}"
    return f"{hexa[:8]}-{hexa[8:12]}-4{hexa[13:16]}-{'89ab'[int(hexa[16], 16) % 4]}{hexa[17:20]}-{hexa[20:32]}"


def pemilik_pengenal(id_: str) -> int | None:
    """Return the number in the tail of an id made with ``pemilik``; meaningless for any other id.

    >>> pemilik_pengenal(pengenal("uuid", "a", pemilik=14576)), pemilik_pengenal("")
    (14576, None)
    """
    try:
        return int(id_[-_EKOR:], 16)
    except ValueError:
        return None
