"""A code table both ways: the host's codes and names to BKN's, with what a person confirmed where the table is silent.

Names are compared as :func:`~simpeg_adapters.mapping.values.kunci_nama` folds them, never by what looks alike,
and in this program, not in the database: how a database sorts and compares text changes no code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from siasn_client.baris import Isi, Tanda
from simpeg_adapters.mapping.values import kunci_nama

__all__ = ["Padanan", "Pemadan", "Row", "Terbaca"]

Row = Mapping[str, str]
"""Column name -> text. A column of a joined table is spelled "sk.no_sk"."""
Terbaca = str | Isi
_NO_CODE: Final = frozenset({"", "0", "-"})
_TIDAK_ADA: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Padanan:
    """One code table. Thread-safety: immutable.

    Args:
        ke_bkn: host code -> BKN's; a code without one is absent.
        ke_lokal: BKN's -> host code; the first of several.
        nama: host code -> name.
        nama_ke_bkn: folded name -> BKN's; a name of two different codes is absent.
        juga_nama: a column of codes sometimes holds the name itself.
    """

    ke_bkn: Mapping[str, str]
    ke_lokal: Mapping[str, str]
    nama: Mapping[str, str] = _TIDAK_ADA
    nama_ke_bkn: Mapping[str, str] = _TIDAK_ADA
    juga_nama: bool = False

    @classmethod
    def dari(
        cls, rows: Iterable[tuple[str, str, str]], *, juga_nama: bool = False, padanan: Mapping[str, str] = _TIDAK_ADA
    ) -> Padanan:
        """Build it from (host code, BKN's code or "", name).

        Args:
            padanan: host code or name -> BKN's, confirmed by a person; used only where the table has none.
        """
        found = [(code.strip(), bkn.strip(), name.strip()) for code, bkn, name in rows]
        ke_bkn = {code: bkn or padanan.get(code, "") for code, bkn, _ in found}
        ke_bkn |= {code: bkn for code, bkn in padanan.items() if code not in ke_bkn}
        back: dict[str, str] = {}
        for code, _, _ in found:
            back.setdefault(ke_bkn[code], code)
        back.pop("", None)
        own = _sekali((kunci_nama(name), ke_bkn[code]) for code, _, name in found if name)
        said = _sekali((kunci_nama(text), bkn) for text, bkn in padanan.items())
        return cls(
            ke_bkn={code: bkn for code, bkn in ke_bkn.items() if bkn},
            ke_lokal=back,
            nama={code: name for code, _, name in found},
            nama_ke_bkn={**said, **{name: bkn for name, bkn in own.items() if bkn or name not in said}},
            juga_nama=juga_nama,
        )

    def baca(self, code: str) -> Terbaca:
        """BKN's code of a host code; "" for no code at all."""
        bkn = self.ke_bkn.get(code)
        if bkn is not None:
            return bkn
        if code in _NO_CODE and code not in self.nama:
            return ""
        return self.baca_nama(code) if self.juga_nama else Isi(code, Tanda.TANPA_PADANAN)

    def baca_nama(self, text: str) -> Terbaca:
        """BKN's code of a name; "" for no name at all. A name that two codes share is nobody's."""
        if text.strip() in _NO_CODE:
            return ""
        return self.nama_ke_bkn.get(kunci_nama(text)) or Isi(text, Tanda.TANPA_PADANAN)

    def tulis(self, bkn: str) -> str | None:
        """Host code of a BKN code, or None."""
        found = self.ke_lokal.get(bkn)
        if found is None and self.juga_nama:
            found = self.ke_lokal.get(self.nama_ke_bkn.get(kunci_nama(bkn), ""))
        return found

    def tulis_nama(self, bkn: str) -> str | None:
        """The name, as the host writes it, that is read as this BKN code; None where there is none, or no sure one."""
        name = self.nama.get(self.tulis(bkn) or "", "")
        return name if name and self.baca_nama(name) == bkn else None


Pemadan = Mapping[str, Padanan]
"""The code tables of a profile by name, read once from the database."""


def _sekali(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The pairs whose name stands for one thing only; of the others the name alone, with "" for "which one?"."""
    return dict(_putus(pairs))


def _putus(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    found: dict[str, set[str]] = {}
    for name, bkn in pairs:
        found.setdefault(name, set()).add(bkn)
    for name, ids in found.items():
        yield name, ids.pop() if len(ids) == 1 else ""
