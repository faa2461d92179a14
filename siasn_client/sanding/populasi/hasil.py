"""The result of a comparison of populations, as data.

Nothing personal is in any repr; ``to_data()`` opens names and NIPs and is for files that a person asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from attrs import field, frozen

from siasn_client.nip import JenisNip, baca_nip
from siasn_client.privacy import samarkan
from siasn_client.sanding.populasi.alasan import ALASAN, Alasan, Keterangan, MacamKasus
from siasn_client.sanding.populasi.masukan import Orang, Sumber

__all__ = ["HasilPopulasi", "Jembatan", "Kasus", "Kelompok", "KontrakBerakhir", "Langkah", "kelompok"]

_PARUH_WAKTU = "101"
_PPPK = frozenset({"71", "72", "73"})


class Kelompok(StrEnum):
    """Whom a number belongs to: by the NIP's digits 13-14 and the kedudukan hukum, never by a name."""

    PNS = "PNS"
    CPNS = "CPNS"
    PPPK = "PPPK"
    PARUH_WAKTU = "PPPK paruh waktu"
    TAK_DIKENAL = "tidak dapat digolongkan"


def kelompok(orang: Orang) -> Kelompok:
    """Say which group a row belongs to.

    >>> kelompok(Orang("199511202023212000", "1", kedudukan="101")).value
    'PPPK paruh waktu'
    >>> kelompok(Orang("199002282015031000", "1", status="C")).value
    'CPNS'
    """
    if orang.kedudukan == _PARUH_WAKTU:
        return Kelompok.PARUH_WAKTU
    jenis = baca_nip(orang.nip).jenis if orang.sah else JenisNip.TAK_DIKENAL
    if jenis is JenisNip.PPPK or (jenis is JenisNip.TAK_DIKENAL and orang.kedudukan in _PPPK):
        return Kelompok.PPPK
    if jenis is JenisNip.PNS:
        return Kelompok.CPNS if orang.status.upper() in {"C", "CPNS"} else Kelompok.PNS
    return Kelompok.TAK_DIKENAL


@frozen
class Kasus:
    """One row that needs a look.

    Args:
        macam: what kind of case it is.
        alasan: the proposed reason.
        bukti: on what the proposal rests, in sentences without personal values.
        simpeg: the row of e-Simpeg: the one in question, or the same person's.
        siasn: the row of SIASN, likewise.
        lain: where somebody is twice on one side, the row there that counts.
    """

    macam: MacamKasus
    alasan: Alasan
    bukti: tuple[str, ...]
    simpeg: Orang | None = None
    siasn: Orang | None = None
    lain: Orang | None = None

    @property
    def keterangan(self) -> Keterangan:
        """The reason in words: what to do, and who does it."""
        return ALASAN[self.macam][self.alasan]

    @property
    def orang(self) -> Orang:
        """The row in question."""
        mine = self.siasn if self.macam in _MILIK_SIASN else self.simpeg
        found = mine or self.siasn
        assert found is not None  # noqa: S101 - a case without a row cannot be made
        return found

    def to_data(self, *, buka: bool = True) -> dict[str, Any]:
        """Return plain values; without *buka* nobody can be recognised by them."""
        said = self.keterangan
        return {
            "macam": self.macam.value,
            "alasan": self.alasan.value,
            "sebutan": said.sebutan,
            "saran": said.saran,
            "pelaku": said.pelaku.value,
            "bukti": list(self.bukti),
            "simpeg": _orang(self.simpeg, buka),
            "siasn": _orang(self.siasn, buka),
            "lain": _orang(self.lain, buka),
        }


_MILIK_SIASN = frozenset({MacamKasus.HANYA_SIASN, MacamKasus.NIP_TAK_SAH_SIASN, MacamKasus.DOBEL_SIASN})


def _orang(orang: Orang | None, buka: bool) -> dict[str, str | None] | None:
    if orang is None:
        return None
    who = {"nip": orang.nip, "kunci": orang.kunci, "nama": orang.nama} if buka else {"nip": samarkan(orang.nip)}
    return {
        **who,
        "unit": orang.unit,
        "kelompok": kelompok(orang).value,
        "kedudukan": orang.kedudukan,
        "golongan": orang.golongan,
        "tmt_pensiun": orang.tmt_pensiun.isoformat() if orang.tmt_pensiun else None,
    }


@frozen
class Langkah:
    """One step of the bridge: so many rows more or fewer, and why."""

    macam: MacamKasus
    alasan: Alasan
    jumlah: int

    @property
    def sebutan(self) -> str:
        """The reason in words."""
        return ALASAN[self.macam][self.alasan].sebutan

    def to_data(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            "macam": self.macam.value,
            "alasan": self.alasan.value,
            "sebutan": self.sebutan,
            "jumlah": self.jumlah,
        }


@frozen
class Jembatan:
    """From the rows of e-Simpeg to those of SIASN: what is taken away comes first, then what is added.

    ``sama`` is how many people are on both lists: the number in the middle of the bridge.
    """

    simpeg: int
    langkah: tuple[Langkah, ...]
    sama: int
    siasn: int

    @property
    def genap(self) -> bool:
        """Does it add up, at the middle and at the end?"""
        down = sum(each.jumlah for each in self.langkah if each.jumlah < 0)
        up = sum(each.jumlah for each in self.langkah if each.jumlah > 0)
        return self.simpeg + down == self.sama and self.sama + up == self.siasn

    def to_data(self) -> dict[str, Any]:
        """Return plain values."""
        return {
            "simpeg": self.simpeg,
            "langkah": [each.to_data() for each in self.langkah],
            "sama": self.sama,
            "siasn": self.siasn,
            "genap": self.genap,
        }


@frozen
class KontrakBerakhir:
    """A PPPK whose contract ends soon, or has ended; ``sumber`` says which list knows it."""

    orang: Orang
    akhir: date
    sisa_hari: int
    sumber: str

    def to_data(self, *, buka: bool = True) -> dict[str, Any]:
        """Return plain values; without *buka* nobody can be recognised by them."""
        return {
            "orang": _orang(self.orang, buka),
            "akhir": self.akhir.isoformat(),
            "sisa_hari": self.sisa_hari,
            "sumber": self.sumber,
        }


@frozen
class HasilPopulasi:
    """Who is on which side, and why the head-counts differ.

    Args:
        per: the day of SIASN's list: for this day the two are compared.
        sumber: every source with its day, those that were not used with the reason.
        kasus: every case, in the order of their kinds and keys.
        jembatan: the two head-counts and what lies between them.
        kelompok: rows of (e-Simpeg, SIASN) per group.
        kontrak: contracts of PPPK that end within the asked number of days, the earliest first.
        golongan_pppk: the PPPK golongan that SIASN's list names, with how many have each: text, no ids.
        catatan: what else must be known to read the numbers.
    """

    per: date
    sumber: tuple[Sumber, ...]
    kasus: tuple[Kasus, ...] = field(repr=False)
    jembatan: Jembatan
    kelompok: Mapping[Kelompok, tuple[int, int]]
    kontrak: tuple[KontrakBerakhir, ...] = field(repr=False)
    golongan_pppk: Mapping[str, int]
    catatan: tuple[str, ...] = ()

    def to_data(self, *, buka: bool = True) -> dict[str, Any]:
        """Return plain values. Opened they are for files that a person asked for; without *buka* for a screen."""
        return {
            "per": self.per.isoformat(),
            "sumber": [each.to_data() for each in self.sumber],
            "jembatan": self.jembatan.to_data(),
            "kelompok": {
                each.value: {"simpeg": simpeg, "siasn": siasn} for each, (simpeg, siasn) in self.kelompok.items()
            },
            "kasus": [each.to_data(buka=buka) for each in self.kasus],
            "kontrak": [each.to_data(buka=buka) for each in self.kontrak],
            "golongan_pppk": dict(self.golongan_pppk),
            "catatan": list(self.catatan),
        }
