"""What is seen of a live schema: tables, columns, their types and shapes. Values only; the reading is elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import field, frozen

from simpeg_adapters.mapping.saran.bentuk import Bentuk
from simpeg_adapters.mapping.saran.suku import Bacaan, baca_nama

__all__ = ["KolomTampak", "TabelTampak"]


@frozen
class KolomTampak:
    """One column.

    Args:
        tipe: "tanggal" (nothing but a date fits), "waktu", "bulat", "pecahan", "teks", or "lain".
        panjang: letters that fit; None where there is no limit.
        lahir_nip: value -> share of rows whose NIP says "man" (digit 15); only of columns with very few values.
    """

    nama: str
    tipe: str
    panjang: int | None
    bentuk: Bentuk
    lahir_nip: Mapping[str, float] = field(factory=dict, repr=False)

    @property
    def bacaan(self) -> tuple[Bacaan, ...]:
        """The readings of its name."""
        return baca_nama(self.nama)


@frozen
class TabelTampak:
    """One table, its columns in their order.

    Args:
        kunci: the columns of the primary key.
        baris: rows that were looked at.
        asing: column -> (table, column) that a foreign key points at.
    """

    nama: str
    kolom: tuple[KolomTampak, ...]
    kunci: tuple[str, ...] = ()
    baris: int = 0
    asing: Mapping[str, tuple[str, str]] = field(factory=dict)

    @property
    def bacaan(self) -> tuple[Bacaan, ...]:
        """The readings of its name, without its schema."""
        return baca_nama(self.nama.rpartition(".")[2])

    def satu(self, nama: str) -> KolomTampak:
        """A column by its name."""
        return next(each for each in self.kolom if each.nama == nama)
