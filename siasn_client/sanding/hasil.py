"""The result of a comparison, as data. Reports, plans and counts are made of it elsewhere.

Nothing personal is in any repr; ``to_data()`` opens everything and is for files a person asked for.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Any

from attrs import define, field, frozen

from siasn_client.baris import Baris, Isi, Jenis, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding.jenis import JENIS

__all__ = [
    "SELISIH",
    "HasilBaris",
    "HasilBidang",
    "HasilJenis",
    "HasilPegawai",
    "Putusan",
    "PutusanBaris",
    "Ringkasan",
]


class Putusan(StrEnum):
    """What was found about one field of a pair."""

    SAMA = "sama"  # the same text, or empty on both sides
    SETARA = "setara"  # other spelling, same value
    BEDA = "beda"
    KOSONG_DI_SIMPEG = "kosong_di_simpeg"
    KOSONG_DI_SIASN = "kosong_di_siasn"
    TAK_TERBACA = "tak_terbaca"  # something there that has no canonical form
    TANPA_PADANAN = "tanpa_padanan"  # a host code without a BKN id
    TAK_TERBANDINGKAN = "tak_terbandingkan"  # a year against a full date of that year


SELISIH = frozenset({Putusan.BEDA, Putusan.KOSONG_DI_SIMPEG, Putusan.KOSONG_DI_SIASN})
"""The field verdicts that are a difference; the others are none, or cannot be decided."""


class PutusanBaris(StrEnum):
    """What was found about one row, or one pair of rows."""

    COCOK = "cocok"  # a pair without a difference
    BEDA = "beda"
    HANYA_SIMPEG = "hanya_simpeg"
    HANYA_SIASN = "hanya_siasn"
    AMBIGU = "ambigu"  # more than one row could be its partner: a person decides
    DUPLIKAT = "duplikat"  # says again what another row of the same side says


@frozen
class HasilBidang:
    """One field of a pair. ``saran`` is a hint for the clerk, never a reason to call values equal."""

    bidang: str
    putusan: Putusan
    simpeg: Isi
    siasn: Isi
    saran: str = ""

    def to_data(self) -> dict[str, Any]:
        """Return plain values; opens what may be personal."""
        data: dict[str, Any] = {
            "bidang": self.bidang,
            "putusan": self.putusan.value,
            "simpeg": self.simpeg.mentah,
            "siasn": self.siasn.mentah,
        }
        return data | {"saran": self.saran} if self.saran else data


@frozen
class HasilBaris:
    """One pair of rows, or one row that has no partner.

    Args:
        jenis: the kind of the rows.
        putusan: the verdict on the row.
        simpeg: the row of e-Simpeg, if it has a part in this.
        siasn: the row of SIASN, if it has a part in this.
        bidang: the fields of a pair that are not ``sama``, in the order of the kind; see :meth:`lengkap`.
        bukti: why these rows are a pair (or why not), in sentences for a clerk, without personal values.
        calon: for ``ambigu`` the rows that could be the partner, for ``duplikat`` the rows it repeats:
            SIASN row ids, or host keys where the row in question is SIASN's (for ``duplikat``: of its own side).
    """

    jenis: Jenis
    putusan: PutusanBaris
    simpeg: Baris | None
    siasn: Baris | None
    bidang: tuple[HasilBidang, ...] = ()
    bukti: tuple[str, ...] = ()
    calon: tuple[str, ...] = field(default=(), repr=False)  # the host's key of data utama is the NIP

    def lengkap(self) -> Iterator[HasilBidang]:
        """Yield every compared field of a pair, those that are ``sama`` included; nothing for a lone row.

        A field that one side does not have at all was not compared.
        """
        if self.simpeg is None or self.siasn is None:
            return
        found = {hasil.bidang: hasil for hasil in self.bidang}
        for name in JENIS[self.jenis].nama:
            simpeg, siasn = self.simpeg.ambil(name), self.siasn.ambil(name)
            if Tanda.TAK_DIPETAKAN not in (simpeg.nilai, siasn.nilai):
                yield found.get(name) or HasilBidang(name, Putusan.SAMA, simpeg, siasn)

    def to_data(self) -> dict[str, Any]:
        """Return plain values: the fields that are not ``sama``, or all values of a lone row."""
        lone = None if self.simpeg and self.siasn else self.simpeg or self.siasn
        data: dict[str, Any] = {
            "putusan": self.putusan.value,
            "kunci": self.simpeg.kunci if self.simpeg else None,
            "id_siasn": self.siasn.id_siasn if self.siasn else None,
            "bidang": [hasil.to_data() for hasil in self.bidang],
            "bukti": list(self.bukti),
            "calon": list(self.calon),
        }
        if lone:
            there = {name: lone.ambil(name) for name in JENIS[self.jenis].nama}
            data["isi"] = {name: isi.mentah for name, isi in there.items() if isi.nilai is not Tanda.TAK_DIPETAKAN}
        return data


@frozen
class HasilJenis:
    """One kind of one person. ``gagal`` says which side could not be read; then nothing was compared.

    ``simpeg_dibaca`` and ``siasn_dibaca`` say how old what was compared is; None where a side failed.
    ``tak_dipetakan`` are the fields that e-Simpeg does not have: compared with nothing, counted once per kind.
    """

    jenis: Jenis
    baris: tuple[HasilBaris, ...] = ()
    gagal: str | None = None
    simpeg_dibaca: datetime | None = None
    siasn_dibaca: datetime | None = None
    tak_dipetakan: tuple[str, ...] = ()

    def to_data(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            "jenis": self.jenis.value,
            "gagal": self.gagal,
            "simpeg_dibaca": self.simpeg_dibaca.isoformat() if self.simpeg_dibaca else None,
            "siasn_dibaca": self.siasn_dibaca.isoformat() if self.siasn_dibaca else None,
            "tak_dipetakan": list(self.tak_dipetakan),
            "baris": [hasil.to_data() for hasil in self.baris],
        }


@frozen
class HasilPegawai:
    """Everything found about one person, in the order of the kinds."""

    nip: Nip
    jenis: tuple[HasilJenis, ...]

    @property
    def cocok(self) -> bool:
        """Was everything read, and nothing found that needs a look?"""
        return all(
            hasil.gagal is None and all(baris.putusan is PutusanBaris.COCOK for baris in hasil.baris)
            for hasil in self.jenis
        )

    def ambil(self, jenis: Jenis) -> HasilJenis | None:
        """Return one kind; None when it was not compared."""
        return next((hasil for hasil in self.jenis if hasil.jenis is jenis), None)

    def to_data(self) -> dict[str, Any]:
        """Return plain values, the NIP opened: for files and pipes that a person asked for."""
        return {"nip": self.nip.buka(), "jenis": [hasil.to_data() for hasil in self.jenis]}


@define
class Ringkasan:
    """Counts per kind, added up one person at a time so that nobody has to be kept.

    ``tak_dipetakan`` are the fields, by kind, that e-Simpeg does not have: a count of fields, not of people.
    Not thread-safe: one counter, one thread.
    """

    pegawai: Counter[str] = field(factory=Counter, init=False)
    gagal: Counter[Jenis] = field(factory=Counter, init=False)
    baris: Counter[tuple[Jenis, PutusanBaris]] = field(factory=Counter, init=False)
    bidang: Counter[tuple[Jenis, Putusan]] = field(factory=Counter, init=False)
    tak_dipetakan: defaultdict[Jenis, set[str]] = field(factory=lambda: defaultdict(set), init=False)
    _disanding: set[Jenis] = field(factory=set, init=False)

    @property
    def jenis(self) -> tuple[Jenis, ...]:
        """The kinds that were asked for so far, in their order."""
        return tuple(jenis for jenis in JENIS if jenis in self._disanding)

    def tambah(self, hasil: HasilPegawai) -> None:
        """Count one person."""
        self.pegawai["diperiksa"] += 1
        self.pegawai["cocok"] += hasil.cocok
        for jenis in hasil.jenis:
            self._disanding.add(jenis.jenis)
            self.gagal[jenis.jenis] += jenis.gagal is not None
            self.tak_dipetakan[jenis.jenis].update(jenis.tak_dipetakan)
            for baris in jenis.baris:
                self._tambah_baris(baris)

    def _tambah_baris(self, baris: HasilBaris) -> None:
        self.baris[baris.jenis, baris.putusan] += 1
        for bidang in baris.bidang:
            self.bidang[baris.jenis, bidang.putusan] += 1
        if baris.simpeg and baris.siasn:
            self.bidang[baris.jenis, Putusan.SAMA] += _compared(baris.simpeg, baris.siasn) - len(baris.bidang)

    def to_data(self) -> dict[str, Any]:
        """Return plain counts: of every kind that was asked for every verdict, also with zero."""
        return {
            "pegawai": {"diperiksa": self.pegawai["diperiksa"], "cocok": self.pegawai["cocok"]},
            "jenis": {jenis.value: self._satu_jenis(jenis) for jenis in self.jenis},
        }

    def _satu_jenis(self, jenis: Jenis) -> dict[str, Any]:
        return {
            "gagal": self.gagal[jenis],
            "baris": {putusan.value: self.baris[jenis, putusan] for putusan in PutusanBaris},
            "bidang": {putusan.value: self.bidang[jenis, putusan] for putusan in Putusan},
            "tak_dipetakan": [name for name in JENIS[jenis].nama if name in self.tak_dipetakan[jenis]],
        }


def _compared(simpeg: Baris, siasn: Baris) -> int:
    """How many fields of a pair both sides have."""
    names = JENIS[simpeg.jenis].nama
    missing = [name for side in (simpeg, siasn) for name in names if side.isi[name].nilai is Tanda.TAK_DIPETAKAN]
    return len(names) - len(frozenset(missing))
