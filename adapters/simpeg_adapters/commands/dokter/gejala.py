"""One line of the doctor: what was looked at, how it is, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from attrs import frozen

from simpeg_adapters.commands.dokter.obat import OBAT, Diagnosa
from simpeg_adapters.commands.keluar import Keluar

__all__ = ["Gejala", "Keadaan", "Temuan", "baik", "belum", "keluar_dokter", "masalah"]


class Keadaan(StrEnum):
    """How one thing is."""

    BAIK = "baik"
    MASALAH = "masalah"
    BELUM = "belum"  # cannot be known before something else is well


@frozen
class Temuan:
    """What one check found. Args: menunggu: the thing that has to be well first, for ``BELUM``."""

    keadaan: Keadaan
    pesan: str
    diagnosa: Diagnosa | None = None
    menunggu: str = ""


def baik(pesan: str) -> Temuan:
    """Make the finding that all is well."""
    return Temuan(Keadaan.BAIK, pesan)


def masalah(diagnosa: Diagnosa, pesan: str) -> Temuan:
    """Make the finding that names a fault; *pesan* is one sentence without personal data."""
    return Temuan(Keadaan.MASALAH, pesan, diagnosa)


def belum(menunggu: str) -> Temuan:
    """Make the finding of a check that has to wait for *menunggu*."""
    return Temuan(Keadaan.BELUM, f"Menunggu: {menunggu}.", menunggu=menunggu)


@frozen
class Gejala:
    """One line, ready to be said. ``kode`` is a stable name for programs. Nothing in it is personal."""

    kode: str
    hal: str
    temuan: Temuan

    @property
    def keadaan(self) -> Keadaan:
        """How it is."""
        return self.temuan.keadaan

    @property
    def baik(self) -> bool:
        """Was it looked at, and is there nothing to do?"""
        return self.keadaan is Keadaan.BAIK

    @property
    def pesan(self) -> str:
        """What was found, in one sentence or two."""
        return self.temuan.pesan

    @property
    def diagnosa(self) -> Diagnosa | None:
        """The name of the fault; None where there is none."""
        return self.temuan.diagnosa

    @property
    def giliran(self) -> str:
        """Whose turn it is; ``""`` where nobody's."""
        return OBAT[self.diagnosa].giliran if self.diagnosa else ""

    @property
    def langkah(self) -> str:
        """What to do next; ``""`` where nothing."""
        return OBAT[self.diagnosa].langkah if self.diagnosa else ""

    @property
    def keluar(self) -> Keluar:
        """The exit code it calls for."""
        return OBAT[self.diagnosa].keluar if self.diagnosa else Keluar.SELESAI

    def to_data(self) -> dict[str, Any]:
        """Say it to a program."""
        return {
            "kode": self.kode,
            "hal": self.hal,
            "keadaan": self.keadaan.value,
            "baik": self.baik,
            "pesan": self.pesan,
            "diagnosa": self.diagnosa.value if self.diagnosa else None,
            "giliran": self.giliran,
            "langkah": self.langkah,
        }


def keluar_dokter(gejala: Iterable[Gejala]) -> Keluar:
    """The exit code of all lines together: the highest that any of them calls for."""
    return max((each.keluar for each in gejala), default=Keluar.SELESAI)
