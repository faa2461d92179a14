"""How well each field is filled, and what is dirty in it: counted while the rows stream by, nobody kept."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from attrs import define, field, frozen

from siasn_client.baris import Baris, Isi, Jenis, Tahun, Tanda

__all__ = ["POLA", "Bidang", "Takaran", "Ukuran", "ukur_baris"]

Bidang = tuple[Jenis, str]
"""A field: its kind, and its name there."""

_SPACES: Final = re.compile(r"\s{2,}")
_FLOAT: Final = re.compile(r"\d+[.,]0+")
_GARBLED: Final = re.compile("\N{REPLACEMENT CHARACTER}|[ÃÂâ][\x80-\xbf€™œ]")

_MARKS: Final[Mapping[Tanda, str]] = MappingProxyType(
    {Tanda.TAK_TERBACA: "tak_terbaca", Tanda.TANPA_PADANAN: "tanpa_padanan"}
)
_TEXTS: Final[Mapping[str, Callable[[str], object]]] = MappingProxyType(
    {
        "spasi_ganda": _SPACES.search,
        "huruf_rusak": _GARBLED.search,
        "petik_pelindung": lambda text: text.startswith(("'", "`")),
    }
)

POLA: Final[Mapping[str, str]] = MappingProxyType(
    {
        "tak_terbaca": "tidak terbaca sebagai nilai yang sah",
        "tanpa_padanan": "kode tanpa padanan BKN",
        "tahun_saja": "hanya tahun, bukan tanggal lengkap",
        "ejaan_tanggal": "tanggal dengan ejaan lain daripada tahun-bulan-hari",
        "spasi_ganda": "spasi ganda",
        "ekor_pecahan": "bilangan bulat atau kode dengan ekor .0",
        "huruf_rusak": "huruf rusak karena salah pengodean",
        "petik_pelindung": "apostrof di depan isian",
    }
)
"""The patterns of dirt and what a clerk calls them. Zero dates and their like count as not filled."""


@frozen
class Takaran:
    """What was counted of one field.

    Args:
        baris: how many rows could have it.
        terisi: how many do.
        kotor: pattern -> how many; a value may have several.
        baris_kotor: how many rows are dirty in any way.
        kode: the different codes that were seen: (code list, code, it has no BKN id).
    """

    baris: int = 0
    terisi: int = 0
    kotor: Mapping[str, int] = MappingProxyType({})
    baris_kotor: int = 0
    kode: frozenset[tuple[str, str, bool]] = field(default=frozenset(), repr=False)

    @property
    def tanpa_padanan(self) -> int:
        """How many of the different codes have no BKN id."""
        return sum(without for _, _, without in self.kode)

    def __add__(self, lain: Takaran) -> Takaran:
        return Takaran(
            self.baris + lain.baris,
            self.terisi + lain.terisi,
            Counter(self.kotor) + Counter(lain.kotor),
            self.baris_kotor + lain.baris_kotor,
            self.kode | lain.kode,
        )


@define
class Ukuran:
    """The counts of every field; one thread. What is remembered of values are codes, never personal ones.

    Args:
        berkode: the fields of which the different values are kept, with the name of their code list.
    """

    berkode: Mapping[Bidang, str] = MappingProxyType({})
    baris: Counter[Jenis] = field(factory=Counter, init=False)
    gagal: Counter[Jenis] = field(factory=Counter, init=False)
    _terisi: Counter[Bidang] = field(factory=Counter, init=False)
    _rusak: Counter[Bidang] = field(factory=Counter, init=False)
    _kotor: dict[Bidang, Counter[str]] = field(factory=dict, init=False)
    _kode: dict[Bidang, set[tuple[str, str, bool]]] = field(factory=dict, init=False, repr=False)

    def tambah(self, baris: Baris) -> None:
        """Count one row."""
        self.baris[baris.jenis] += 1
        self._terisi[baris.jenis, "nip"] += 1
        self._terisi[baris.jenis, "id_siasn"] += bool(baris.id_siasn)
        for nama, isi in baris.isi.items():
            if isi.nilai is Tanda.KOSONG or isi.nilai is Tanda.TAK_DIPETAKAN:
                continue
            key = (baris.jenis, nama)
            self._terisi[key] += 1
            if dirt := [each for each in ukur_baris(isi) if each != "tahun_saja" or not nama.startswith("tahun")]:
                self._rusak[key] += 1
                self._kotor.setdefault(key, Counter()).update(dirt)
            if key in self.berkode:
                code = (self.berkode[key], isi.mentah, isi.nilai is Tanda.TANPA_PADANAN)
                self._kode.setdefault(key, set()).add(code)

    def takaran(self, jenis: Jenis, nama: str) -> Takaran:
        """What was counted of one field; ``nip`` and ``id_siasn`` are fields here."""
        key = (jenis, nama)
        return Takaran(
            self.baris[jenis],
            self._terisi[key],
            self._kotor.get(key, Counter()),
            self._rusak[key],
            frozenset(self._kode.get(key, ())),
        )


def ukur_baris(isi: Isi) -> tuple[str, ...]:
    """Name the patterns of dirt in one value.

    >>> ukur_baris(Isi("BUDI  SANTOSO", "BUDI SANTOSO")), ukur_baris(Isi("2004", Tahun(2004)))
    (('spasi_ganda',), ('tahun_saja',))
    """
    found = [name for name, looks in _TEXTS.items() if looks(isi.mentah)]
    if not isinstance(isi.nilai, Decimal) and _FLOAT.fullmatch(isi.mentah):
        found.append("ekor_pecahan")  # marks and credits have decimals, codes and whole numbers have none
    if isinstance(isi.nilai, Tahun):
        found.append("tahun_saja")
    if isinstance(isi.nilai, date) and not isi.mentah.startswith(isi.nilai.isoformat()):
        found.append("ejaan_tanggal")
    if isinstance(isi.nilai, Tanda) and isi.nilai in _MARKS:
        found.append(_MARKS[isi.nilai])
    return tuple(found)
