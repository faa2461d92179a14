"""What the comparison of populations is given: the people of both sides, and what else is known of some of them.

Every list carries the day it speaks for: a person who is missing from an older list may only be newer than it.
Personal values are in no repr.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from siasn_client.baris import Isi
from siasn_client.sanding import kanonik

__all__ = [
    "Jawaban",
    "Orang",
    "Pengetahuan",
    "Sumber",
    "UsulPengadaan",
    "UsulPensiun",
    "dari_baris",
    "dari_ekspor",
]


@frozen
class Orang:
    """One row of one side's list. ``kunci`` names the row on its own side: a line of the file, a key of the host.

    ``nip`` is the text as it stands there, digits only where it has 18 of them. ``nama`` and ``nik`` are in their
    canonical form, ``golongan`` is text: the ids of PPPK golongan are not public.
    """

    nip: str = field(repr=False)
    kunci: str = field(repr=False)
    nama: str = field(default="", repr=False)
    tanggal_lahir: date | None = field(default=None, repr=False)
    nik: str = field(default="", repr=False)
    status: str = ""
    kedudukan: str = ""
    golongan: str = ""
    unit: str = field(default="", repr=False)
    instansi_induk: str = ""
    instansi_kerja: str = ""
    tmt_cpns: date | None = field(default=None, repr=False)
    tmt_pensiun: date | None = field(default=None, repr=False)
    meninggal: bool = False
    tanggal_meninggal: date | None = field(default=None, repr=False)
    kontrak_akhir: date | None = field(default=None, repr=False)
    pns_id: str = field(default="", repr=False)

    @property
    def sah(self) -> bool:
        """Has the NIP 18 digits? Whether it was ever issued cannot be told."""
        return len(self.nip) == 18 and self.nip.isascii() and self.nip.isdecimal()


@frozen
class Jawaban:
    """SIASN's own answer about one NIP. ``orang`` is None where it said that it does not know this number (404)."""

    orang: Orang | None


@frozen
class UsulPensiun:
    """One line of the pensiun list: from when, and under which name ("BUP KPP", "Meninggal")."""

    nip: str = field(repr=False)
    tmt_pensiun: date | None
    jenis: str = ""


@frozen
class UsulPengadaan:
    """One line of the pengadaan list: who was hired when, and until when a PPPK has a contract."""

    nip: str = field(repr=False)
    tmt: date | None
    kontrak_akhir: date | None = None
    periode: str = ""


@frozen
class Sumber:
    """One source: what it is, of which day, how many lines, and why it was not used where it was not."""

    nama: str
    per: date | None
    baris: int | None = None
    keterangan: str = ""
    dipakai: bool = True

    def to_data(self) -> dict[str, object]:
        """Return plain values."""
        return {
            "nama": self.nama,
            "per": self.per.isoformat() if self.per else None,
            "baris": self.baris,
            "keterangan": self.keterangan,
            "dipakai": self.dipakai,
        }


@frozen
class Pengetahuan:
    """What is known beside the two lists, by NIP.

    Args:
        pensiun: the pensiun list.
        pengadaan: the pengadaan list.
        jawaban: what SIASN said about a NIP when asked.
        pindah: the day from which somebody belongs to another office, by the history of moves.
    """

    pensiun: Mapping[str, UsulPensiun] = field(factory=dict, repr=False)
    pengadaan: Mapping[str, UsulPengadaan] = field(factory=dict, repr=False)
    jawaban: Mapping[str, Jawaban] = field(factory=dict, repr=False)
    pindah: Mapping[str, date] = field(factory=dict, repr=False)


def _teks(text: str) -> str:
    found = kanonik.nama(text)
    return found if isinstance(found, str) else ""


def _tanggal(text: str) -> date | None:
    found = kanonik.tanggal(text)
    return found if isinstance(found, date) else None


def _lahir(text: str) -> date | None:
    found = kanonik.tanggal_lahir(text)
    return found if isinstance(found, date) else None


def _nik(text: str) -> str:
    found = kanonik.nik(text)
    return found if isinstance(found, str) else ""


def _kedudukan(text: str) -> str:
    found = kanonik.kedudukan_hukum(text)
    return found if isinstance(found, str) else ""


def dari_baris(nip: str, kunci: str, isi: Mapping[str, Isi]) -> Orang:
    """Make a person of one row of data utama, of either side: by the field names of that kind.

    A field that the side does not have is unknown, not empty.
    """

    def teks(nama: str) -> str:
        return isi[nama].mentah.strip() if nama in isi else ""

    return Orang(
        nip=nip,
        kunci=kunci,
        nama=_teks(teks("nama")),
        tanggal_lahir=_lahir(teks("tanggal_lahir")),
        nik=_nik(teks("nik")),
        status=teks("status_pegawai"),
        kedudukan=_kedudukan(teks("kedudukan_pns_id")),
        golongan=teks("golongan"),
        unit=teks("unor_nama") or teks("unor_id"),
        instansi_induk=teks("instansi_induk_id"),
        instansi_kerja=teks("instansi_kerja_id"),
        tmt_cpns=_tanggal(teks("tmt_cpns")),
        tmt_pensiun=_tanggal(teks("tmt_pensiun")),
        meninggal=kanonik.status_hidup(teks("status_hidup")) == "0" or bool(_tanggal(teks("tanggal_meninggal"))),
        tanggal_meninggal=_tanggal(teks("tanggal_meninggal")),
        kontrak_akhir=_tanggal(teks("tmt_kontrak_akhir")),
    )


def dari_ekspor(row: Mapping[str, str], kunci: str) -> Orang:
    """Make a person of one cleaned row of the Data ASN export (see :mod:`siasn_client.sanding.ekspor`)."""
    return Orang(
        nip=row["nip_baru"],
        kunci=kunci,
        nama=_teks(row["nama"]),
        tanggal_lahir=_lahir(row["tanggal_lahir"]),
        nik=_nik(row["nik"]),
        status=row["status_cpns_pns"],
        kedudukan=_kedudukan(row["kedudukan_hukum_id"]),
        golongan=row["gol_akhir_nama"],
        unit=row["unor_nama"],
        instansi_induk=row["instansi_induk_id"],
        instansi_kerja=row["instansi_kerja_id"],
        tmt_cpns=_tanggal(row["tmt_cpns"]),
        pns_id=row["pns_id"],
    )
