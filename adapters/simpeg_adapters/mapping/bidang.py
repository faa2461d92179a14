"""How one field lies in the columns of a host table: three shapes, each read and written.

A row is a mapping from column name to text. Reading returns the field's text in BKN's codes; a host
code without a BKN code comes back as it is, marked ``Tanda.TANPA_PADANAN``, so that a clerk sees which
one is to be completed. Writing returns the columns to set and touches nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping.values import MENULIS, PEMBERSIH, kunci_nama

__all__ = ["Bidang", "Gabung", "Kolom", "Menurut", "Padanan", "Pemadan", "Row", "Ruas", "Terbaca"]

Row = Mapping[str, str]
Terbaca = str | Isi
_NO_CODE: Final = frozenset({"", "0", "-"})


@frozen
class Padanan:
    """One code table, both ways. Thread-safety: immutable.

    ``nama_ke_bkn`` is empty unless the column sometimes holds the name instead of the code.
    """

    ke_bkn: Mapping[str, str]  # host code -> BKN's; a code without one is absent
    ke_lokal: Mapping[str, str]  # BKN's -> host code; the first of several
    nama: Mapping[str, str] = MappingProxyType({})  # host code -> name
    nama_ke_bkn: Mapping[str, str] = MappingProxyType({})  # folded name -> BKN's

    @classmethod
    def dari(cls, rows: Iterable[tuple[str, str, str]], *, juga_nama: bool = False) -> Padanan:
        """Build it from (host code, BKN's code or "", name)."""
        found = [(code.strip(), bkn.strip(), name.strip()) for code, bkn, name in rows]
        paired = [row for row in found if row[1]]
        back: dict[str, str] = {}
        for code, bkn, _ in paired:
            back.setdefault(bkn, code)
        return cls(
            ke_bkn={code: bkn for code, bkn, _ in paired},
            ke_lokal=back,
            nama={code: name for code, _, name in found},
            nama_ke_bkn={kunci_nama(name): bkn for _, bkn, name in paired if name} if juga_nama else {},
        )

    def baca(self, code: str) -> Terbaca:
        """BKN's code of a host code; "" for no code at all."""
        bkn = self.ke_bkn.get(code)
        if bkn is None:
            if code in _NO_CODE and code not in self.nama:
                return ""
            bkn = self.nama_ke_bkn.get(kunci_nama(code))
        return Isi(code, Tanda.TANPA_PADANAN) if bkn is None else bkn

    def tulis(self, bkn: str) -> str | None:
        """Host code of a BKN code, or None."""
        return self.ke_lokal.get(bkn) or self.ke_lokal.get(self.nama_ke_bkn.get(kunci_nama(bkn), ""))


Pemadan = Mapping[str, Padanan]
"""The code tables of a profile by name, read once from the database."""


@frozen
class Kolom:
    """A field in one column, perhaps through a code table (*rujukan*) or a fixed map (*peta*).

    Args:
        pembersih: the cleaner's name in :data:`~simpeg_adapters.mapping.values.PEMBERSIH`.
        peta: text in the column -> BKN's code; of several texts with one code the first is written.
        salinan: a column that repeats the code's name; written along with the code.
        kosong: what the column holds for "nothing".
    """

    kolom: str
    pembersih: str = "teks"
    rujukan: str | None = None
    peta: Padanan | None = field(default=None, repr=False)
    salinan: str | None = None
    kosong: str = ""

    @property
    def dibaca(self) -> tuple[str, ...]:
        """The columns it reads."""
        return (self.kolom,)

    @property
    def ditulis(self) -> tuple[str, ...]:
        """The columns it may write."""
        return (self.kolom, self.salinan) if self.salinan else (self.kolom,)

    def baca(self, row: Row, pemadan: Pemadan) -> Terbaca:
        """Return the field's text in BKN's codes."""
        text = PEMBERSIH[self.pembersih](row[self.kolom])
        if self.peta is not None:
            return self.peta.baca(text)
        return text if self.rujukan is None else pemadan[self.rujukan].baca(text)

    def sebutan(self, row: Row, pemadan: Pemadan) -> str:
        """The name behind the code; "" where there is no code table."""
        if self.rujukan is None:
            return ""
        return pemadan[self.rujukan].nama.get(PEMBERSIH[self.pembersih](row[self.kolom]), "")

    def tulis(self, nilai: str, row: Row, pemadan: Pemadan) -> dict[str, str]:
        """Return the columns that make the field say *nilai*.

        Raises:
            WriteRefused: the value has no host code, or is no date.
        """
        table = self.peta if self.rujukan is None else pemadan[self.rujukan]
        if table is None:
            write = MENULIS.get(self.pembersih, _as_it_is)
            return {self.kolom: write(nilai) if nilai.strip() else self.kosong}
        code = table.tulis(nilai) if nilai else self.kosong
        if code is None:
            where = f"tabel rujukan {self.rujukan!r}" if self.rujukan else f"peta kolom {self.kolom!r}"
            raise WriteRefused(
                f"Nilai pengganti belum punya kode di {where} e-Simpeg. Tidak ada yang ditulis. Lengkapi padanannya.",
                message=f"no host code for the new value of column {self.kolom}",
            )
        copy = {self.salinan: table.nama.get(code, "")} if self.salinan else {}
        return {self.kolom: code, **copy}


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
        return (self.pemilih, *dict.fromkeys(choice.kolom for choice in self.pilihan.values()))

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
        return {c.kolom: c.kosong for c in self.pilihan.values() if c.kolom not in kept}

    def _choice(self, row: Row) -> Kolom | None:
        return self.pilihan.get(PEMBERSIH["kode"](row[self.pemilih]))


Bidang = Kolom | Gabung | Menurut


def _as_it_is(text: str) -> str:
    return text
