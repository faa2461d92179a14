"""One person of a comparison, ready to be shown: what every rendering of the report has in common.

Nothing here decides about differences; it names, masks, and says whose turn it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from attrs import evolve, field, frozen

from siasn_client import Nip
from siasn_client.baris import Baris, Tanda
from siasn_client.sanding import JENIS, DibacaSaja, HasilBaris, HasilJenis, HasilPegawai, PutusanBaris
from siasn_client.sanding.fungsional import Fungsional
from siasn_client.sanding.pelaku import Pelaku
from simpeg_adapters.laporan.dibaca_saja import Bacaan, bacaan_saja
from simpeg_adapters.laporan.giliran import Giliran, Pembagian
from simpeg_adapters.laporan.isian import Isian, isian
from simpeg_adapters.laporan.kata import PUTUSAN_BARIS
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.sebutan import TENANG, nama_orang, nama_row, tampil, unit_orang
from simpeg_adapters.laporan.temuan import TemuanLaporan, sajikan_temuan

__all__ = ["KEADAAN_BARIS", "BarisLaporan", "Calon", "Keadaan", "OrangLaporan", "Penyaji"]

_MOST_CANDIDATES: Final = 3


class Keadaan(StrEnum):
    """What a reader is told about one row; the row verdicts, and two that are no difference."""

    BEDA = "beda"
    HANYA_SIMPEG = "hanya_simpeg"
    HANYA_SIASN = "hanya_siasn"
    AMBIGU = "ambigu"
    DUPLIKAT = "duplikat"
    BELUM_TERBACA = "belum_terbaca"  # a pair without a difference, with a field that could not be compared
    GAGAL = "gagal"  # a whole kind that one side did not give


KEADAAN_BARIS: Final[Mapping[Keadaan, str]] = {
    Keadaan.BEDA: "berbeda",
    Keadaan.HANYA_SIMPEG: PUTUSAN_BARIS[PutusanBaris.HANYA_SIMPEG],
    Keadaan.HANYA_SIASN: PUTUSAN_BARIS[PutusanBaris.HANYA_SIASN],
    Keadaan.AMBIGU: PUTUSAN_BARIS[PutusanBaris.AMBIGU],
    Keadaan.DUPLIKAT: PUTUSAN_BARIS[PutusanBaris.DUPLIKAT],
    Keadaan.BELUM_TERBACA: "ada isian yang tidak terbaca",
    Keadaan.GAGAL: "gagal dibaca",
}


@frozen
class Calon:
    """A row that could be the partner of an ``ambigu`` row, or that a ``duplikat`` repeats.

    ``nilai`` stands beside the row's own ``isian``, field by field, with whether the two differ.
    """

    id: str = field(repr=False)
    row: str = field(repr=False)
    nilai: tuple[tuple[str, bool], ...] = field(default=(), repr=False)


@frozen
class BarisLaporan:
    """One row that somebody must look at.

    Args:
        jenis: the kind's name in files; ``label`` what a clerk calls it.
        row: which row it is; empty for data utama.
        id: SIASN's id or the host's key of a row without a partner.
        sisi: the side of a row without a partner, "e-Simpeg" or "SIASN"; empty for a pair.
        bukti: why these two rows are a pair, or why not.
        isian: the fields to look at; of a row without a partner, all it says.
        calon: possible partners, three at most; ``calon_lain`` says how many more there are.
        giliran: who acts on the row as a whole; None where each field has its own.
        asal: what was compared; None where nothing was.
    """

    jenis: str
    label: str
    row: str = field(repr=False)
    keadaan: Keadaan
    id: str = field(default="", repr=False)
    sisi: str = ""
    bukti: tuple[str, ...] = ()
    isian: tuple[Isian, ...] = field(default=(), repr=False)
    calon: tuple[Calon, ...] = field(default=(), repr=False)
    calon_lain: int = 0
    giliran: Giliran | None = None
    asal: HasilBaris | None = field(default=None, repr=False)

    def giliran_semua(self) -> Iterator[Giliran]:
        """Everybody who acts on this row, its own first."""
        if self.giliran:
            yield self.giliran
        yield from (each.giliran for each in self.isian if each.giliran)


@frozen
class OrangLaporan:
    """One person: who, where, and every row to look at.

    Args:
        temuan: what number and law say against the record of either side; no verdict.
        dibaca_saja: what SIASN says that is compared with nothing; None where it was not read.
    """

    nip: Nip
    nama: str = field(repr=False)
    unit: str
    baris: tuple[BarisLaporan, ...]
    temuan: tuple[TemuanLaporan, ...] = ()
    dibaca_saja: tuple[Bacaan, ...] | None = None

    @property
    def perlu(self) -> bool:
        """Is there anything to look at?"""
        return bool(self.baris or self.temuan)

    @property
    def pelaku(self) -> tuple[Pelaku, ...]:
        """Who must act on something of this person, in the order of :class:`Pelaku`."""
        found = {each.siapa for each in self.giliran_semua()}
        return tuple(each for each in Pelaku if each in found)

    def giliran_semua(self) -> Iterator[Giliran]:
        """Every piece of work of this person."""
        for baris in self.baris:
            yield from baris.giliran_semua()
        yield from (each.giliran for each in self.temuan)


_UNREAD: Final = Giliran(
    Pelaku.BKPSDM, "Ulangi sanding; bila tetap gagal, jalankan `siasn dokter`. Data ini belum dibandingkan."
)


@frozen
class Penyaji:
    """Makes people ready, under one mask and one division of the work. Immutable, safe to share.

    ``fungsional`` is SIASN's table of functional positions, where it is at hand.
    """

    samaran: Samaran = field(factory=Samaran)
    pembagian: Pembagian = field(factory=Pembagian)
    fungsional: Mapping[str, Fungsional] = field(factory=dict, repr=False)

    def orang(self, hasil: HasilPegawai, saja: Iterable[DibacaSaja] | None = None) -> OrangLaporan:
        """Name one person, every row of theirs that needs a look, and what number and law say against the record.

        *saja* is what was read beside it and is compared with nothing; None where nothing of it was read.
        """
        rows = [row for jenis in hasil.jenis for row in self._jenis(hasil.nip, jenis)]
        found = sajikan_temuan(hasil, self.samaran, hari=self.pembagian.hari, fungsional=self.fungsional)
        beside = None if saja is None else tuple(bacaan_saja(saja, self.samaran))
        return OrangLaporan(hasil.nip, nama_orang(hasil), unit_orang(hasil), tuple(rows), found, beside)

    def _jenis(self, nip: Nip, hasil: HasilJenis) -> Iterator[BarisLaporan]:
        label = JENIS[hasil.jenis].label
        if hasil.gagal:
            yield BarisLaporan(hasil.jenis.value, label, "", Keadaan.GAGAL, bukti=(hasil.gagal,), giliran=_UNREAD)
        for baris in hasil.baris:
            state = _keadaan(baris)
            if state is not None:
                yield self._baris(nip, hasil, baris, state)

    def _baris(self, nip: Nip, hasil: HasilJenis, baris: HasilBaris, state: Keadaan) -> BarisLaporan:
        lone = baris.simpeg is None or baris.siasn is None
        named = list(_calon(hasil, baris)) if lone else []
        lines = tuple(self._isian(nip, baris, [row for _, row in named]))
        return BarisLaporan(
            jenis=baris.jenis.value,
            label=JENIS[baris.jenis].label,
            row=nama_row(baris, self.samaran),
            keadaan=state,
            id=_id(baris) if lone else "",
            sisi=("e-Simpeg" if baris.siasn is None else "SIASN") if lone else "",
            bukti=baris.bukti,
            isian=lines,
            calon=tuple(self._sajikan(baris, name, row, lines) for name, row in named[:_MOST_CANDIDATES]),
            calon_lain=max(0, len(named) - _MOST_CANDIDATES),
            giliran=self.pembagian.baris(baris, nip),
            asal=baris,
        )

    def _isian(self, nip: Nip, baris: HasilBaris, calon: list[Baris]) -> Iterator[Isian]:
        """The fields of a row; of an unclear one also those that only a candidate has (its number, most of all)."""
        found = {each.bidang: each for each in isian(baris, self.samaran)}
        verdicts = {each.bidang: each for each in baris.bidang}
        beside = calon if baris.putusan is PutusanBaris.AMBIGU else []
        for name, bidang in JENIS[baris.jenis].per_nama.items():
            if name in verdicts and name in found:
                yield evolve(found[name], giliran=self.pembagian.bidang(baris, verdicts[name], nip))
            elif name in found or any(tampil(row, name) for row in beside):
                yield found.get(name) or Isian(name, bidang.label, "", "")

    def _sajikan(self, baris: HasilBaris, name: str, row: Baris, lines: tuple[Isian, ...]) -> Calon:
        pair = HasilBaris(row.jenis, baris.putusan, row if row.kunci else None, None if row.kunci else row)
        own = baris.simpeg or baris.siasn or row
        values = tuple(
            (self.samaran.teks(row.jenis, each.bidang, tampil(row, each.bidang)), _lain(own, row, each.bidang))
            for each in lines
        )
        return Calon(name, nama_row(pair, self.samaran), values)


def _lain(own: Baris, row: Baris, bidang: str) -> bool:
    """Do the two differ in this field, as far as both have it?"""
    values = own.ambil(bidang).nilai, row.ambil(bidang).nilai
    return values[0] != values[1] and Tanda.TAK_DIPETAKAN not in values


def _calon(hasil: HasilJenis, baris: HasilBaris) -> Iterator[tuple[str, Baris]]:
    """The rows that are named by id, as rows: an id alone says nothing to a clerk."""
    at_siasn = (baris.siasn is None) is (baris.putusan is PutusanBaris.AMBIGU)
    rows = _by_id(hasil, siasn=at_siasn)
    yield from ((name, rows[name]) for name in baris.calon if name in rows)


def _keadaan(baris: HasilBaris) -> Keadaan | None:
    if baris.putusan is not PutusanBaris.COCOK:
        return Keadaan(baris.putusan.value)
    return Keadaan.BELUM_TERBACA if any(each.putusan not in TENANG for each in baris.bidang) else None


def _id(baris: HasilBaris) -> str:
    return (baris.siasn.id_siasn if baris.siasn else baris.simpeg.kunci if baris.simpeg else "") or ""


def _by_id(hasil: HasilJenis, *, siasn: bool) -> dict[str, Baris]:
    """The rows of one side of one kind, by SIASN's id or the host's key."""
    sides = [(baris.siasn if siasn else baris.simpeg) for baris in hasil.baris]
    named = [((row.id_siasn if siasn else row.kunci), row) for row in sides if row]
    return {name: row for name, row in named if name}
