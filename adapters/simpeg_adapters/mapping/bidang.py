"""How one field lies in the columns of a host table: every shape, each read and written.

The plain shapes are in :mod:`simpeg_adapters.mapping.kolom`; here are those that need several columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from attrs import frozen

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.kolom import Kolom, Tetap
from simpeg_adapters.mapping.padanan import Padanan, Pemadan, Row, Terbaca
from simpeg_adapters.mapping.values import PEMBERSIH

__all__ = ["Bidang", "Gabung", "Kolom", "Menurut", "Padanan", "Pemadan", "Row", "Ruas", "Terbaca", "Tetap"]

_NO_CODE: Final = frozenset({"", "0", "-"})


@frozen
class Ruas:
    """One column of a :class:`Gabung` and the words that may stand before it ("Desa", "Kelurahan").

    The first word is left out in the column and put back when read; another one stays in the column.
    """

    kata: tuple[str, ...]
    kolom: str

    def tampak(self, text: str) -> str:
        """Write the part as it stands in the whole."""
        if not self.kata or not text or text.startswith(tuple(f"{word} " for word in self.kata)):
            return text
        return f"{self.kata[0]} {text}"

    def cari(self, text: str) -> tuple[int, int] | None:
        """Find where this part's word stands and where the part begins, at the earliest place."""
        found = [(at, i) for i, word in enumerate(self.kata) if (at := text.find(f" {word} ")) >= 0]
        if not found:
            return None
        at, which = min(found)
        return at, at + len(self.kata[which]) + 2 if which == 0 else at + 1


@frozen
class Gabung:
    """A field spread over several columns, put together in the profile's order.

    A text that does not take apart and put together again to the very same text is kept whole in
    the first column.
    """

    bagian: tuple[Ruas, ...]

    @property
    def dibaca(self) -> tuple[str, ...]:
        """The columns it reads."""
        return tuple(part.kolom for part in self.bagian)

    @property
    def ditulis(self) -> tuple[str, ...]:
        """The columns it may write."""
        return self.dibaca

    def baca(self, row: Row, pemadan: Pemadan) -> Terbaca:
        """Put the parts together, empty ones left out."""
        return self._rangkai(row)

    def sebutan(self, row: Row, pemadan: Pemadan) -> str:
        """No name: there is no code."""
        return ""

    def _rangkai(self, row: Row) -> str:
        return " ".join(filter(None, (part.tampak(row[part.kolom].strip()) for part in self.bagian)))

    def tulis(self, nilai: str, row: Row, pemadan: Pemadan) -> dict[str, str]:
        """Take the text apart at the words; all its columns are set."""
        parts = self._pisah(nilai)
        if self._rangkai(parts) == nilai:
            return parts
        return {column: "" if i else nilai for i, column in enumerate(self.dibaca)}

    def _pisah(self, text: str) -> dict[str, str]:
        """Cut at each word that is there, from left to right."""
        parts = dict.fromkeys(self.dibaca, "")
        here, rest = self.bagian[0].kolom, text
        for part in self.bagian[1:]:
            found = part.cari(rest)
            if found:
                parts[here], here, rest = rest[: found[0]], part.kolom, rest[found[1] :]
        parts[here] = rest
        return parts


@frozen
class Menurut:
    """A field whose column or code table depends on another column (jabatan on jenis jabatan).

    *pemilih* is that column, *pilihan* says by its host code where the field then lies.
    """

    pemilih: str
    pilihan: Mapping[str, Kolom]

    @property
    def dibaca(self) -> tuple[str, ...]:
        """The columns it reads, the choosing one first."""
        return (self.pemilih, *dict.fromkeys(name for choice in self.pilihan.values() for name in choice.dibaca))

    @property
    def ditulis(self) -> tuple[str, ...]:
        """The columns it may write; never the choosing one."""
        return tuple(dict.fromkeys(column for choice in self.pilihan.values() for column in choice.ditulis))

    def baca(self, row: Row, pemadan: Pemadan) -> Terbaca:
        """Read the column the other one points at; nothing chosen is nothing there."""
        choice = self._choice(row)
        if choice is not None:
            return choice.baca(row, pemadan)
        left = [text for text in (row[column].strip() for column in self.dibaca[1:]) if text not in _NO_CODE]
        return Isi(left[0], Tanda.TANPA_PADANAN) if left else ""

    def sebutan(self, row: Row, pemadan: Pemadan) -> str:
        """The name behind the code of the choice; "" where nothing is chosen."""
        choice = self._choice(row)
        return choice.sebutan(row, pemadan) if choice else ""

    def tulis(self, nilai: str, row: Row, pemadan: Pemadan) -> dict[str, str]:
        """Write where *row*, with its choosing column as it will be, points at.

        Raises:
            WriteRefused: the choosing column points nowhere, or the value has no host code.
        """
        choice = self._choice(row)
        if choice is None:
            raise WriteRefused(f"Kolom {self.pemilih!r} belum menentukan tempat nilai ini. Tidak ada yang ditulis.")
        return choice.tulis(nilai, row, pemadan)

    def kosongkan(self, row: Row) -> dict[str, str]:
        """The columns of the other choices, emptied: what they held belonged to the old choice."""
        chosen = self._choice(row)
        kept = chosen.ditulis if chosen else ()
        others = {c.kolom: c.kosong for c in self.pilihan.values()}
        beside = [name for c in self.pilihan.values() for name in c.dibaca if name not in others]
        return {name: text for name, text in (others | dict.fromkeys(beside, "")).items() if name not in kept}

    def _choice(self, row: Row) -> Kolom | None:
        return self.pilihan.get(PEMBERSIH["kode"](row[self.pemilih]))


Bidang = Kolom | Gabung | Menurut | Tetap
