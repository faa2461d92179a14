"""One row of the host as fields: cleaned, its codes read through the profile, what is wrong said with its place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Final, Literal

from attrs import field, frozen

from siasn_client.sanding.kanonik.tanggal import tanggal
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.skp_host.profil import PILIHAN, TabelSkp, nama_peta

__all__ = ["DATA", "PROFIL", "BarisSkp", "SalahBaris"]

Siapa = Literal["pengelola data e-Simpeg", "penyusun profil", "tidak ada; tidak diimpor"]
DATA: Final[Siapa] = "pengelola data e-Simpeg"
PROFIL: Final[Siapa] = "penyusun profil"


@frozen
class SalahBaris:
    """What is wrong with one row, and who must act. It repeats nothing that stands in the row but its key."""

    tabel: str
    kunci: str
    kolom: str
    pesan: str
    siapa: Siapa

    def __str__(self) -> str:
        kolom = f", kolom {self.kolom}" if self.kolom else ""
        return f"{self.tabel} {self.kunci}{kolom}: {self.pesan}. Yang membetulkan: {self.siapa}."


@frozen
class BarisSkp:
    """One row while it is read; *salah* is shared by all rows of one SKP and only ever added to."""

    tabel: TabelSkp
    isi: Mapping[str, Any] = field(repr=False)
    peta: Mapping[str, Mapping[str, str]]
    salah: list[SalahBaris] = field(repr=False)

    @property
    def kunci(self) -> str:
        """The key of the row, as text."""
        return PEMBERSIH["kode"](mentah(self.isi[self.tabel.kunci]))

    def keliru(self, bidang: str, pesan: str, siapa: Siapa = DATA) -> None:
        """Write down what is wrong with a field."""
        kolom = self.tabel.bidang.get(bidang) or self.tabel.tautan.get(bidang, "")
        self.salah.append(SalahBaris(self.tabel.tabel, self.kunci, kolom, pesan, siapa))

    def tautan(self, nama: str) -> str:
        """The key of another row that this one names; empty where it names none."""
        kolom = self.tabel.tautan.get(nama)
        return "" if kolom is None else PEMBERSIH["kode"](mentah(self.isi[kolom]))

    def teks(self, bidang: str) -> str:
        """A text as it stands; empty where the profile has no such field."""
        kolom = self.tabel.bidang.get(bidang)
        return self.tabel.tetap.get(bidang, "") if kolom is None else mentah(self.isi[kolom]).strip()

    def tanggal(self, bidang: str, *, harus: bool = False) -> date | None:
        """A day; zero dates are none."""
        text = PEMBERSIH["tanggal"](self.teks(bidang))
        found = tanggal(text) if text else None
        if isinstance(found, date):
            return found
        if text or harus:
            self.keliru(bidang, "tanggalnya tidak dapat dibaca" if text else "tanggalnya kosong")
        return None

    def angka(self, bidang: str) -> Decimal | None:
        """A number as databases write it; none where it is empty."""
        text = self.teks(bidang)
        try:
            found = Decimal(text) if text else None
        except InvalidOperation:
            found = Decimal("NaN")
        if found is not None and not (found.is_finite() and abs(found.adjusted()) < 30):
            self.keliru(bidang, "harus angka; yang bukan angka pindahkan ke target berupa kata")
            return None
        return found

    def pilihan(self, bidang: str, *, harus: bool = False) -> Any:
        """A choice, by the map of the profile; a code that is not in it is refused."""
        kode = " ".join(PEMBERSIH["kode"](self.teks(bidang)).casefold().split())
        if not kode:
            if harus:
                self.keliru(bidang, "kosong")
            return None
        jenis: type[StrEnum] = PILIHAN[bidang]
        found = self.peta.get(nama_peta(bidang), {}).get(kode)
        if found is None:
            self.keliru(bidang, f"isinya tidak ada di [peta.{nama_peta(bidang)}]; tambahkan artinya di profil", PROFIL)
            return None
        return jenis(found)
