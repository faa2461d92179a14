"""What is compared and what is written in the host: plain frozen values of both sides.

A :class:`Baris` is one row of one kind, from either side, with the same field names and, in each
:class:`Isi`, the text as read beside its canonical value. A failed read is never an empty list:
:class:`Ada`, :class:`Kosong` and :class:`Gagal` are three values.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import Enum, StrEnum
from typing import Generic, TypeVar

from attrs import field, frozen

from siasn_client.errors import SiasnError
from siasn_client.privacy import Nip

__all__ = ["Ada", "Bacaan", "Baris", "Gagal", "Isi", "Jenis", "Kosong", "Lingkup", "Nilai", "Tahun", "Tanda", "Ubahan"]

R = TypeVar("R")


class Jenis(StrEnum):
    """The kinds of record that are compared, by the name used in files and commands, in the order of reports.

    The names are those of :data:`siasn_client.unduh.KELUARGA`; what is downloaded and not compared is not here.
    """

    DATA_UTAMA = "data_utama"
    PASANGAN = "pasangan"
    ANAK = "anak"
    ORANG_TUA = "orang_tua"
    GOLONGAN = "golongan"
    JABATAN = "jabatan"
    PENDIDIKAN = "pendidikan"
    SKP22 = "skp22"
    SKP = "skp"
    KINERJA_PERIODIK = "kinerja_periodik"
    ANGKA_KREDIT = "angka_kredit"
    DIKLAT = "diklat"
    KURSUS = "kursus"
    SERTIFIKASI = "sertifikasi"
    PENGHARGAAN = "penghargaan"
    HUKUMAN_DISIPLIN = "hukuman_disiplin"
    MASA_KERJA = "masa_kerja"
    CLTN = "cltn"
    TUGAS_BELAJAR = "tugas_belajar"
    PINDAH_INSTANSI = "pindah_instansi"
    PNS_UNOR = "pns_unor"
    PWK = "pwk"
    PEMBERHENTIAN = "pemberhentian"


class Tanda(Enum):
    """Why a field has no canonical value."""

    KOSONG = "kosong"  # nothing there, in one of its known spellings
    TAK_TERBACA = "tak_terbaca"  # something there that has no canonical form
    TANPA_PADANAN = "tanpa_padanan"  # a host code without a BKN id
    TAK_DIPETAKAN = "tak_dipetakan"  # this side does not have the field at all: it says nothing, not "nothing there"


@frozen(order=True)
class Tahun:
    """A year where a full date was expected: comparable with a date only when the years differ."""

    tahun: int


Nilai = str | int | bool | Decimal | date | Tahun


@frozen
class Isi:
    """One field as read (``mentah``) and as compared (``nilai``). Both may be personal: no repr."""

    mentah: str = field(repr=False)
    nilai: Nilai | Tanda = field(repr=False)


KOSONG = Isi("", Tanda.KOSONG)
TAK_DIPETAKAN = Isi("", Tanda.TAK_DIPETAKAN)


@frozen
class Baris:
    """One row made comparable.

    ``id_siasn`` is SIASN's row id (on the host side: the one it remembers, or None);
    ``kunci`` is the host's own key of the row, None on the SIASN side.
    """

    jenis: Jenis
    nip: Nip
    isi: Mapping[str, Isi] = field(repr=False)
    id_siasn: str | None = field(default=None, repr=False)
    kunci: str | None = field(default=None, repr=False)

    def ambil(self, bidang: str) -> Isi:
        """Return one field; a field that the side does not have at all is empty."""
        return self.isi.get(bidang, KOSONG)

    def sidik(self) -> str:
        """Fingerprint of what was read, for "has this row moved since?". Equal rows, equal text."""
        parts = [f"{name}={self.isi[name].nilai!r}" for name in sorted(self.isi)]
        text = "\x1f".join([self.jenis, self.nip.buka(), self.id_siasn or "", *parts])
        return hashlib.sha256(text.encode()).hexdigest()


@frozen
class Ada(Generic[R]):
    """The side answered, with rows. ``seen`` is when."""

    rows: tuple[R, ...] = field(repr=False)  # of a download they are plain dicts
    seen: datetime


@frozen
class Kosong:
    """The side said, in one of its known forms, that there is nothing."""

    seen: datetime


@frozen
class Gagal:
    """The side could not be read. Compared with nothing, reported as it is."""

    error: SiasnError


Bacaan = Ada[R] | Kosong | Gagal
"""What came of reading one kind of one person from one side: one of three values, never an empty list."""


@frozen
class Lingkup:
    """Whom and what: the given people (None = everybody the host has), in one unit, of these kinds.

    ``jenis`` None means the kinds that the host has; one that is named and that the host lacks is a failed reading.
    """

    nips: tuple[Nip, ...] | None = None
    unit: str | None = None
    jenis: tuple[Jenis, ...] | None = None


@frozen
class Ubahan:
    """One change of one host row, by field name, in BKN's codes.

    ``kunci`` None inserts a row. ``sidik`` is the fingerprint of the row the plan saw; a host whose
    row has another one raises :class:`~siasn_client.errors.Moved` and changes nothing.
    """

    jenis: Jenis
    nip: Nip
    kunci: str | None = field(repr=False)  # of data_utama it is the NIP
    sidik: str | None
    nilai: Mapping[str, str] = field(repr=False)
    id_siasn: str | None = None
