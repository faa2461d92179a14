"""What the crosswalk works on: rows of code tables, candidates with reasons, proposals."""

from __future__ import annotations

from attrs import field, frozen

__all__ = ["Calon", "Entri", "Usulan"]


@frozen
class Entri:
    """One row of a code table, the office's or BKN's; or a text without a code. Says nothing about anybody.

    Args:
        kode: the local code, or BKN's id; "" for a free text.
        nama: as its table writes it.
        induk: the names of what it lies under, the nearest first: the units above a unit, the level of an education.
        induk_kode: the code of the nearest of them; "" where there is none or the table does not say.
        aktif: False for a row that BKN's table marks as no longer in use.
    """

    kode: str
    nama: str
    induk: tuple[str, ...] = ()
    induk_kode: str = ""
    aktif: bool = True


@frozen
class Calon:
    """One row of BKN's table that a local row may mean.

    Args:
        entri: the row of BKN's table.
        skor: 0 to 100; orders the candidates of one local row, and is no probability.
        alasan: in Indonesian, what speaks for and against it.
        pasti: the canonical name is equal and unique in both tables, and BKN has no longer name with all its words
            (a local name that lost a word looks like the shorter one). Still for a person to confirm.
    """

    entri: Entri
    skor: int
    alasan: tuple[str, ...] = field(default=())
    pasti: bool = False


@frozen
class Usulan:
    """A local row with its candidates, the best first; perhaps none."""

    lokal: Entri
    calon: tuple[Calon, ...]
