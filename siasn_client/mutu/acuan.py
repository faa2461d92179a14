"""What an indicator is measured against: the day, the year, and tables that no public source has for everybody.

A table that is not given is None, and the indicators that need it say `tidak dapat dihitung`. Nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from attrs import field, frozen

from siasn_client.privacy import Nip
from siasn_client.sanding.fungsional import Fungsional
from siasn_client.sanding.kanonik import pengenal

__all__ = ["TABEL", "Acuan", "baca_unor"]

TABEL: Final[Mapping[str, str]] = {
    "unor_aktif": "daftar unit organisasi yang aktif (ref-unor)",
    "fungsional": "tabel jabatan fungsional BKN (jenjang dan BUP)",
    "tahun_pppk": "daftar tahun pengangkatan PPPK yang sah",
    "calon_jf": "daftar pegawai yang diangkat dari formasi jabatan fungsional (pengadaan)",
}
"""The tables by name, and what a clerk calls them."""

_SKP22: Final = 2022


def _sejak_2022(acuan: Acuan, attribute: object, tahun: frozenset[int]) -> None:
    if not tahun or min(tahun) < _SKP22:
        raise ValueError("the years of SKP that can be measured begin with 2022")


def baca_unor(rows: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """Read the ids of the active units from the rows of ``ref-unor`` as SIASN sends them.

    >>> sorted(baca_unor([{"Id": "0000d001000040008000000000000000"}, {"Id": ""}]))
    ['0000D001000040008000000000000000']
    """
    ids = (pengenal(str(row.get("Id") or "")) for row in rows)
    return frozenset(each for each in ids if isinstance(each, str))


@frozen(kw_only=True)
class Acuan:
    """The day and the tables of one measurement; ids in their canonical form. Immutable, safe to share.

    Args:
        hari: the day that is measured; ages and deadlines are counted to it.
        tahun_skp: the years of which one performance row is enough; by default the two before ``hari``, because
            the published definition says "dalam periode 2 (dua) tahun sebelumnya".
        unor_aktif: ids of the units that are active now.
        fungsional: SIASN's functional positions, by id.
        tahun_pppk: the years in which PPPK were appointed.
        calon_jf: who was recruited for a functional position; whoever is not in it is taken not to be one.
        pangkat_jpt_ketat: measure each JPT by the table of its own eselon instead of IV/b for all.

    Raises:
        ValueError: a year of SKP before 2022, or none.
    """

    hari: date
    tahun_skp: frozenset[int] = field(validator=_sejak_2022)
    unor_aktif: frozenset[str] | None = field(default=None, repr=False)
    fungsional: Mapping[str, Fungsional] | None = field(default=None, repr=False)
    tahun_pppk: frozenset[int] | None = None
    calon_jf: frozenset[Nip] | None = field(default=None, repr=False)
    pangkat_jpt_ketat: bool = False

    @tahun_skp.default
    def _dua_tahun(self) -> frozenset[int]:
        return frozenset({self.hari.year - 1, self.hari.year - 2})

    def ada(self, tabel: str) -> bool:
        """Was this table given?"""
        return getattr(self, tabel) is not None

    def kurang(self, tabel: Iterable[str]) -> tuple[str, ...]:
        """Return those of these tables that were not given."""
        return tuple(name for name in tabel if not self.ada(name))
