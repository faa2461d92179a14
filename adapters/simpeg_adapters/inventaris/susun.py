"""The inventory itself: one row per element, and how far the legal minimum is covered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import reduce
from operator import add
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Jenis
from simpeg_adapters.inventaris.elemen import HURUF, Elemen, Kelompok, baca_elemen
from simpeg_adapters.inventaris.isian import Isian
from simpeg_adapters.inventaris.letak import Letak, letak, letak_tangan, sebut_letak
from simpeg_adapters.inventaris.status import Arus, Status, arus, putuskan_status
from simpeg_adapters.inventaris.ukur import Takaran, Ukuran
from simpeg_adapters.mapping import Profil, Skema

__all__ = ["BarisInventaris", "Cakupan", "cakupan", "susun_inventaris"]

_PEMASOK: Final = {
    **dict.fromkeys(("D01", "D02", "D10", "D11", "D12", "D22", "D24"), "pegawai, lewat pengelola OPD"),
    **dict.fromkeys(("D08", "D09", "D13", "D25"), "pegawai dengan bukti, diperiksa BKPSDM"),
    **dict.fromkeys(("D15", "D16"), "pejabat penilai dan pengelola OPD"),
    "D21": "pengelola gaji OPD",
}
_BKPSDM: Final = "BKPSDM"


@frozen
class BarisInventaris:
    """One element as it stands in this e-Simpeg.

    Args:
        takaran: what was counted over all its fields; None where nothing could be.
        pemasok: who must supply it: what a person wrote, or our proposal.
        dipetakan: its columns come from the profile; False when a person named them, or there are none.
        isian: what people wrote, by heading.
    """

    kelompok: Kelompok = field(repr=False)
    elemen: Elemen
    letak: tuple[Letak, ...]
    arus: Arus
    status: Status
    alasan: tuple[str, ...]
    takaran: Takaran | None
    pemasok: str
    dipetakan: bool = True
    isian: Mapping[str, str] = field(default=MappingProxyType({}), repr=False)

    @property
    def di_simpeg(self) -> str:
        """Its columns, or that there are none."""
        return sebut_letak(self.letak) or "belum ada"

    @property
    def diperiksa(self) -> bool:
        """Were its values looked at? Of columns that a person named only the filled ones are counted."""
        return self.dipetakan and self.takaran is not None

    @property
    def kode_lengkap(self) -> str:
        """Whether the code list is mapped completely; empty for an element without one, or without a place."""
        through = any(each.rujukan for each in self.letak)
        if not self.letak or not (self.elemen.berkode or through):
            return ""
        if not through:
            return "belum terbukti"
        if self.takaran is None or not self.takaran.kode:
            return "tetap" if self.takaran and self.takaran.terisi else "belum terbukti"
        seen, without = len(self.takaran.kode), self.takaran.tanpa_padanan
        return f"lengkap ({seen})" if not without else f"{seen - without} dari {seen}"


@frozen
class Cakupan:
    """One letter of the legal minimum: how many elements serve it, how many are kept here, how well filled."""

    huruf: str
    sebutan: str
    elemen: int
    ada: int
    terisi: int
    tempat: int


def susun_inventaris(
    profil: Profil,
    skema: Skema,
    ukuran: Ukuran,
    isian: Isian,
    *,
    penuh: Skema | None = None,
    hitungan: Mapping[str, Takaran] = MappingProxyType({}),
) -> tuple[BarisInventaris, ...]:
    """Put the inventory together, in the order of the elements.

    Args:
        penuh: the whole schema, for columns that people named; only the profile's tables otherwise.
        hitungan: what was counted of those columns, by ``table.column``.
    """
    susun = _Penyusun(profil, skema, ukuran, isian, penuh or skema, hitungan)
    return tuple(susun.baris(group, each) for group in baca_elemen() for each in group.elemen)


@frozen
class _Penyusun:
    """All that the rows are made of."""

    profil: Profil
    skema: Skema
    ukuran: Ukuran
    isian: Isian
    penuh: Skema
    hitungan: Mapping[str, Takaran]

    def baris(self, group: Kelompok, elemen: Elemen) -> BarisInventaris:
        """Put one row together."""
        mapped = letak(elemen, self.profil, self.skema)
        named, unknown = letak_tangan(self.isian.ambil(elemen.id, "kolom"), self.penuh)
        places = mapped or named
        takaran = self._terpetakan(elemen) if mapped else self._tangan(named)
        status, reasons = putuskan_status(elemen, places, takaran or Takaran(), dipetakan=bool(mapped))
        other = [each for each in named if mapped and str(each) not in set(map(str, mapped))]
        return BarisInventaris(
            kelompok=group,
            elemen=elemen,
            letak=places,
            arus=arus(elemen),
            status=status,
            alasan=(*reasons, *_tentang_tangan(other, unknown)),
            takaran=takaran,
            pemasok=self.isian.ambil(elemen.id, "pemasok") or _PEMASOK.get(group.id, _BKPSDM),
            dipetakan=bool(mapped),
            isian=self.isian.isi.get(elemen.id, {}),
        )

    def _terpetakan(self, elemen: Elemen) -> Takaran:
        """Add up the fields that the profile has; a row may count once for each of them."""
        return reduce(add, (self.ukuran.takaran(*each) for each in elemen.bidang if self._punya(*each)), Takaran())

    def _punya(self, jenis: Jenis, nama: str) -> bool:
        where = self.profil.jenis.get(jenis)
        if where is None or nama == "nip":
            return where is not None
        return any(nama in table.bidang or (nama == "id_siasn" and table.id_siasn) for table in where.semua)

    def _tangan(self, named: Sequence[Letak]) -> Takaran | None:
        counted = [self.hitungan[str(each)] for each in named if str(each) in self.hitungan]
        return reduce(add, counted) if counted else None


def _tentang_tangan(other: Sequence[Letak], unknown: Sequence[str]) -> Iterator[str]:
    """What is to be said of columns that a person named."""
    if other:
        yield f"Yang dipakai kolom menurut profil; pengelola menyebut juga {sebut_letak(other)}."
    yield from (f"Kolom {each} tidak ada di basis data; tulis tabel.kolom." for each in unknown)


def cakupan(rows: Sequence[BarisInventaris]) -> tuple[Cakupan, ...]:
    """How far each letter of the legal minimum is covered by this e-Simpeg."""
    return tuple(_cakupan(huruf, sebutan, [*_dengan(rows, huruf)]) for huruf, sebutan in HURUF.items())


def _dengan(rows: Sequence[BarisInventaris], huruf: str) -> Iterator[BarisInventaris]:
    return (each for each in rows if huruf in each.kelompok.huruf)


def _cakupan(huruf: str, sebutan: str, rows: Sequence[BarisInventaris]) -> Cakupan:
    counted = [each.takaran for each in rows if each.takaran is not None]
    return Cakupan(
        huruf,
        sebutan,
        len(rows),
        sum(bool(each.letak) for each in rows),
        sum(each.terisi for each in counted),
        sum(each.baris for each in counted),
    )
