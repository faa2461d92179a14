"""The table on which the rows of both sides lie while they are paired; what is settled leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import field, frozen

from siasn_client.baris import Baris, Nilai, Tanda
from siasn_client.sanding.aturan import AturanJenis
from siasn_client.sanding.deret import Letak, urutkan
from siasn_client.sanding.hasil import PutusanBaris
from siasn_client.sanding.skor import meyakinkan, skor, skor_terbesar

__all__ = ["Jodoh", "Meja", "Sisi"]


@frozen
class Jodoh:
    """One pair (both rows, ``putusan`` None: the fields are still to be compared), or one row without a partner."""

    simpeg: Baris | None
    siasn: Baris | None
    putusan: PutusanBaris | None
    bukti: tuple[str, ...] = ()
    calon: tuple[str, ...] = field(default=(), repr=False)


class Sisi:
    """The rows of one side in their order; a row is named by its place. Mutable: ``bebas`` shrinks."""

    def __init__(self, aturan: AturanJenis[Any], rows: Sequence[Baris]) -> None:
        self._aturan = aturan
        placed = urutkan(aturan, rows)
        self.letak: list[Letak] = [place for place, _ in placed]
        self.rows: list[Baris] = [row for _, row in placed]
        self.id = [row.id_siasn.replace("-", "").strip().upper() if row.id_siasn else None for row in self.rows]
        self.bebas = list(range(len(self.rows)))
        self._kunci: dict[int, list[tuple[Nilai, ...] | None]] = {}

    def kunci(self, ke: int) -> list[tuple[Nilai, ...] | None]:
        """The kind's natural key number *ke* of every row."""
        if ke not in self._kunci:
            read = self._aturan.kunci[ke].nilai
            self._kunci[ke] = [read(row) for row in self.rows]
        return self._kunci[ke]


class Meja:
    """Both sides of one kind of one person, and what was settled about them. For one comparison only.

    ``ragu`` holds the pairs that an id or a key suggested and that were refused, with the reason.
    """

    def __init__(self, aturan: AturanJenis[Any], simpeg: Sequence[Baris], siasn: Sequence[Baris]) -> None:
        self.aturan = aturan
        self.kiri, self.kanan = Sisi(aturan, simpeg), Sisi(aturan, siasn)
        self.pasangan: dict[int, int] = {}
        self.ragu: dict[tuple[int, int], str] = {}
        self._hasil: list[tuple[Letak, bool, Jodoh]] = []
        self._skor: dict[tuple[int, int], int] = {}

    def hasil(self) -> list[Jodoh]:
        """Everything that was settled, in the order of the rows."""
        return [jodoh for _, _, jodoh in sorted(self._hasil, key=lambda found: found[:2])]

    def berhadapan(self) -> bool:
        """Whether both sides have rows left."""
        return bool(self.kiri.bebas and self.kanan.bebas)

    def sama(self, i: int, j: int) -> bool:
        """Whether two rows have the same canonical value in every field both have: no other row can fit better."""
        satu, lain = self.kiri.rows[i].isi, self.kanan.rows[j].isi
        for name in self.aturan.nama:
            left, right = satu[name], lain[name]
            if left is right or left.nilai == right.nilai:
                continue
            if left.nilai is not Tanda.TAK_DIPETAKAN and right.nilai is not Tanda.TAK_DIPETAKAN:
                return False
        return True

    def skor(self, i: int, j: int) -> int:
        """The evidence that left row *i* and right row *j* are one fact."""
        if (i, j) not in self._skor:
            self._skor[i, j] = skor(self.aturan, self.kiri.rows[i], self.kanan.rows[j])
        return self._skor[i, j]

    def meyakinkan(self, i: int, j: int) -> bool:
        """Whether evidence may make a pair of the two rows at all."""
        return meyakinkan(self.aturan, self.kiri.rows[i], self.kanan.rows[j])

    def tersaingi(self, i: int, j: int, skor: int) -> bool:
        """Whether any other free row reaches at least *skor* with one of the two."""
        others = [(i, other) for other in self.kanan.bebas if other != j]
        others += [(other, j) for other in self.kiri.bebas if other != i]
        return any(self._dapat(*pair, skor) and self.skor(*pair) >= skor for pair in others)

    def _dapat(self, i: int, j: int, skor: int) -> bool:
        """Whether a pair could reach *skor* at all: much cheaper than its evidence."""
        if (i, j) in self._skor:
            return True
        return skor_terbesar(self.aturan, self.kiri.rows[i], self.kanan.rows[j]) >= skor

    def pasang(self, i: int, j: int, bukti: tuple[str, ...]) -> None:
        """Settle a pair."""
        self.kiri.bebas.remove(i)
        self.kanan.bebas.remove(j)
        self.pasangan[i] = j
        self._hasil.append((self.kiri.letak[i], False, Jodoh(self.kiri.rows[i], self.kanan.rows[j], None, bukti)))

    def angkat_kiri(self, i: int, putusan: PutusanBaris, bukti: tuple[str, ...] = (), *calon: str | None) -> None:
        """Settle one row of e-Simpeg without a partner."""
        self.kiri.bebas.remove(i)
        jodoh = Jodoh(self.kiri.rows[i], None, putusan, bukti, tuple(filter(None, calon)))
        self._hasil.append((self.kiri.letak[i], False, jodoh))

    def angkat_kanan(self, j: int, putusan: PutusanBaris, bukti: tuple[str, ...] = (), *calon: str | None) -> None:
        """Settle one row of SIASN without a partner."""
        self.kanan.bebas.remove(j)
        jodoh = Jodoh(None, self.kanan.rows[j], putusan, bukti, tuple(filter(None, calon)))
        self._hasil.append((self.kanan.letak[j], True, jodoh))
