"""Look through an export once, then clean its rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import define, field, frozen

from siasn_client.errors import FileRefused
from siasn_client.sanding.ekspor.gaya import GayaTanggal, PengamatTanggal, baca, putuskan
from siasn_client.sanding.ekspor.kolom import KOLOM, VERSI, Kolom, Macam, kenali

__all__ = ["PengamatNip", "Tinjauan", "polos_sel", "tinjau"]

_FLOAT: Final = re.compile(r"[+-]?\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_WHOLE: Final = re.compile(r"(\d+)[.,]0+")
_NULL: Final = frozenset({"null", "(null)", "none", "nan", "undefined"})
_YES, _NO = frozenset({"1", "true", "t", "ya", "y", "yes"}), frozenset({"0", "false", "f", "tidak", "n", "no"})
_FEW_NIP: Final = 3
_DIGITS: Final = 18
_PER_NAMA: Final = {kolom.nama: kolom for kolom in KOLOM}


@frozen
class Tinjauan:
    """What is known of one export after it was gone through once. Holds no value of a person.

    Args:
        kolom: heading in the file to field name.
        versi: 65, 67 or 69 where the file has exactly the columns of that version; None for any other selection.
        lebih: headings that the export does not have; ignored.
        hilang: field names that the file does not have (of the 65 that every version has).
        baris: rows with anything in them.
        gaya: how each date column is written.
        ditolak: fields whose column cannot be used, with the reason in Indonesian; every value is ``""``.
    """

    kolom: Mapping[str, str]
    versi: int | None
    lebih: tuple[str, ...]
    hilang: tuple[str, ...]
    baris: int
    gaya: Mapping[str, GayaTanggal]
    ditolak: Mapping[str, str]

    def bersihkan(self, row: Mapping[str, str]) -> dict[str, str]:
        """Make one row clean texts by field name: all 69, ``""`` where there is nothing, dates as ``yyyy-mm-dd``."""
        clean = dict.fromkeys(_PER_NAMA, "")
        for judul, nama in self.kolom.items():
            if (text := polos_sel(row.get(judul, ""))) and nama not in self.ditolak:
                clean[nama] = self._nilai(_PER_NAMA[nama], text)
        return clean

    def catatan(self) -> list[str]:
        """What a clerk should know about this file, in sentences."""
        said = []
        if self.versi is None:
            said.append(f"Ekspor ini bukan susunan 65, 67 atau 69 kolom; yang dikenali {len(self.kolom)} kolom.")
        said += [f"Kolom {_PER_NAMA[nama].judul} tidak dipakai: {why}." for nama, why in self.ditolak.items()]
        return said

    def _nilai(self, kolom: Kolom, text: str) -> str:
        match kolom.macam:
            case Macam.TANGGAL:
                read = baca(text, self.gaya.get(kolom.nama, GayaTanggal.ISO))
                return read.isoformat() if read else ""
            case Macam.KODE:
                return _bulat(text).zfill(kolom.lebar) if text[0].isdigit() else text
            case Macam.ANGKA | Macam.BULAT:
                return _bulat(text)
            case Macam.PENANDA:
                return "1" if text.lower() in _YES else "0" if text.lower() in _NO else text
        return text


def tinjau(judul: Sequence[str], baris: Iterable[Mapping[str, str]], *, nip_buatan: bool = False) -> Tinjauan:
    """Go through an export once, row by row.

    A spreadsheet keeps 15 digits of a number: of a NIP that was stored as one the last three are gone. Such a
    file is refused and never repaired, for the digits that are left fit several people.

    Args:
        judul: the headings of the file.
        baris: its rows by heading.
        nip_buatan: the people are invented, and their NIPs end in 000 on purpose (serial 000 is never issued);
            else three such numbers are taken for damage. In the same way NIKs may end in 0000.

    Raises:
        FileRefused: it is not this export, it is empty, or its NIPs were damaged by a spreadsheet.
    """
    kolom = kenali(judul)
    seen = _Pengamat({nama: heading for heading, nama in kolom.items()})
    for row in baris:
        seen.lihat(row)
    seen.pastikan_nip(nip_buatan)
    gaya, ditolak = putuskan(seen.tanggal)
    if seen.rusak_nik(nip_buatan):
        ditolak["nik"] = "angkanya rusak karena disimpan sebagai bilangan oleh Excel"
    names = set(kolom.values())
    return Tinjauan(
        kolom=kolom,
        versi=next((n for n in VERSI if names == {each.nama for each in KOLOM[:n]}), None),
        lebih=tuple(each for each in judul if each not in kolom),
        hilang=tuple(each.nama for each in KOLOM[: VERSI[0]] if each.nama not in names),
        baris=seen.baris,
        gaya=gaya,
        ditolak=ditolak,
    )


@define
class PengamatNip:
    """Counts NIPs that a spreadsheet turned into numbers. Not thread-safe."""

    nol: int = 0
    bilangan: int = 0

    def lihat(self, nip: str) -> None:
        """Take in one NIP, as its cell has it."""
        self.bilangan += bool(_FLOAT.fullmatch(nip))
        self.nol += len(nip) == _DIGITS and nip.isdecimal() and nip.endswith("000")

    def rusak(self, *, nip_buatan: bool) -> int:
        """How many lost their last digits; see :func:`tinjau`."""
        return self.bilangan + (0 if nip_buatan or self.nol < _FEW_NIP else self.nol)


@define
class _Pengamat:
    """Watches the columns that decide whether a file can be used."""

    judul: Mapping[str, str]  # field name to heading
    baris: int = 0
    nip: PengamatNip = field(factory=PengamatNip)
    nik: int = 0
    nik_nol: int = 0
    nik_float: int = 0
    tanggal: dict[str, PengamatTanggal] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tanggal = {nama: PengamatTanggal() for nama in self.judul if _PER_NAMA[nama].macam is Macam.TANGGAL}

    def lihat(self, row: Mapping[str, str]) -> None:
        """Take in one row."""
        self.baris += 1
        nip = _bulat(polos_sel(row[self.judul["nip_baru"]]))
        self.nip.lihat(nip)
        whole = len(nip) == _DIGITS and nip.isdecimal()
        if "nik" in self.judul and (nik := polos_sel(row[self.judul["nik"]])):
            self.nik += 1
            self.nik_nol += nik.endswith("0")
            self.nik_float += bool(_FLOAT.fullmatch(nik))
        for nama, pengamat in self.tanggal.items():
            if text := polos_sel(row[self.judul[nama]]):
                pengamat.lihat(text, _bulan_hari(nama, nip) if whole else None)

    def pastikan_nip(self, nip_buatan: bool) -> None:
        """Refuse a file without people, and one whose NIPs are no longer whole."""
        if not self.baris:
            raise FileRefused("no rows", pesan="Ekspor Data ASN ini tidak memuat satu pegawai pun. Unduh ulang.")
        if broken := self.nip.rusak(nip_buatan=nip_buatan):
            count = f"{broken:,}".replace(",", ".")
            raise FileRefused(
                "NIPs damaged by a spreadsheet",
                pesan=f"{count} NIP di ekspor ini rusak: tersimpan sebagai bilangan, sehingga tiga angka terakhirnya "
                "hilang. Tidak ada yang dapat memulihkannya. Unduh ulang Data ASN dari SIASN, dan jangan membuka "
                "CSV-nya dengan Excel sebelum dipakai di sini.",
            )

    def rusak_nik(self, nip_buatan: bool) -> bool:
        """Nine NIKs of ten ending in 0: the sixteenth digit was lost (by chance it would be one of ten)."""
        return bool(self.nik_float) or (not nip_buatan and self.nik >= 10 and self.nik_nol > 0.9 * self.nik)


def _bulan_hari(nama: str, nip: str) -> tuple[int, int] | None:
    """The month and day that the NIP says for a column: those of birth, or the first of the month of the TMT CPNS."""
    if nama == "tanggal_lahir":
        return int(nip[4:6]), int(nip[6:8])
    if nama == "tmt_cpns" and 1 <= int(nip[12:14]) <= 12:
        return int(nip[12:14]), 1
    return None


def polos_sel(text: str) -> str:
    """Take away the apostrophes that guard a cell, blanks and the words for nothing."""
    plain = text.strip().lstrip("'\u2019`").strip()
    return "" if plain.lower() in _NULL else plain


def _bulat(text: str) -> str:
    found = _WHOLE.fullmatch(text)
    return found[1] if found else text
