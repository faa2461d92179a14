"""Who has rows of a kind: looked up as far as needed, in the order in which people are chosen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from siasn_client.testing.kabupaten.jenis import PETA
from siasn_client.testing.kabupaten.model import Orang

__all__ = ["Pemilik"]

_LANGKAH: Final = 5
_DEPAN: Final = 200


class Pemilik:
    """Kind to the people who have a row of it, the first *terpilih* of *urut* before everybody else.

    Not thread-safe: it remembers whom it has seen.
    """

    def __init__(self, bersih: Mapping[str, Orang], urut: Sequence[str], terpilih: int) -> None:
        self._bersih = bersih
        self._urut = urut
        self._depan = min(terpilih, _DEPAN)
        self._sisa: dict[str, Iterator[str]] = {}
        self._di_depan: dict[str, list[str]] = {}
        self._ada: dict[str, list[str]] = {}
        self._antre: dict[tuple[str, int], Iterator[str]] = {}

    def giliran(self, jenis: str, ke: int) -> Iterator[str]:
        """Yield everybody with such a row, twice in all; a later call for the same difference *ke* goes on.

        Different numbers begin with different people among the chosen.
        """
        return self._antre.setdefault((jenis, ke), self._semua(jenis, ke))

    def _semua(self, jenis: str, ke: int) -> Iterator[str]:
        if jenis not in self._di_depan:
            self._di_depan[jenis] = [nip for nip in self._urut[: self._depan] if self._punya(jenis, nip)]
        depan = self._di_depan[jenis]
        mulai = ke * _LANGKAH % len(depan) if depan else 0
        yield from depan[mulai:]
        yield from depan[:mulai]
        yield from self._lain(jenis)
        yield from depan
        yield from self._lain(jenis)

    def _lain(self, jenis: str) -> Iterator[str]:
        """Those behind the chosen; whoever was found once is not looked up again."""
        ada = self._ada.setdefault(jenis, [])
        sisa = self._sisa.setdefault(jenis, iter(self._urut[self._depan :]))
        ke = 0
        while True:
            while ke < len(ada):
                ke += 1
                yield ada[ke - 1]
            nip = next((n for n in sisa if self._punya(jenis, n)), None)
            if nip is None:
                return
            ada.append(nip)

    def _punya(self, jenis: str, nip: str) -> bool:
        return bool(PETA[jenis].baris(self._bersih[nip]))
