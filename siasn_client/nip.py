"""What the 18 digits of a NIP or NI PPPK say, and whether a record agrees with them.

Layout, Perka BKN 22/2007: birth date (8), TMT CPNS year and month (6), sex (1 male, 2 female), serial
(3, from 001). For PPPK digits 9-12 are the year of the first appointment and 13-14 a contract code of 21
and up (seen in practice; no regulation text was found). There is no check digit. What is neither 01-12
nor 21 and up in digits 13-14 is unknown and is reported, never guessed. Example numbers end in serial 000,
which is never issued.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from attrs import field, frozen

from siasn_client.privacy import Nip

__all__ = ["IsiNip", "JenisNip", "baca_nip", "periksa_nip"]


class JenisNip(StrEnum):
    """Whose number it is, by digits 13-14."""

    PNS = "PNS"
    PPPK = "PPPK"
    TAK_DIKENAL = "tak dikenal"


@frozen
class IsiNip:
    """The parts of a number. A part that is no date, month or sex is None. Personal: no repr of the birth date."""

    jenis: JenisNip
    tanggal_lahir: date | None = field(repr=False)
    tahun_tmt: int
    bulan_tmt: int | None
    kode_kontrak: str | None
    jenis_kelamin: str | None
    urut: str = field(repr=False)


def _tanggal(digits: str) -> date | None:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None


def baca_nip(nip: Nip | str) -> IsiNip:
    """Take the number apart; says nothing about whether it was ever issued.

    Raises:
        ValueError: not 18 digits.

    >>> pns = baca_nip("199002282015031000")
    >>> pns.jenis.value, pns.tanggal_lahir, (pns.tahun_tmt, pns.bulan_tmt), pns.jenis_kelamin
    ('PNS', datetime.date(1990, 2, 28), (2015, 3), 'M')
    >>> pppk = baca_nip("199511202023212000")
    >>> pppk.jenis.value, pppk.tahun_tmt, pppk.kode_kontrak, pppk.jenis_kelamin
    ('PPPK', 2023, '21', 'F')
    >>> baca_nip("199002282015131000").jenis.value
    'tak dikenal'
    """
    digits = Nip.of(nip).buka()
    kode = int(digits[12:14])
    jenis = JenisNip.PNS if 1 <= kode <= 12 else JenisNip.PPPK if kode >= 21 else JenisNip.TAK_DIKENAL
    return IsiNip(
        jenis,
        _tanggal(digits),
        int(digits[8:12]),
        kode if jenis is JenisNip.PNS else None,
        digits[12:14] if jenis is JenisNip.PPPK else None,
        {"1": "M", "2": "F"}.get(digits[14]),
        digits[15:],
    )


def periksa_nip(
    nip: Nip | str,
    *,
    tanggal_lahir: date | None = None,
    tmt_cpns: date | None = None,
    jenis_kelamin: str | None = None,
) -> tuple[str, ...]:
    """Return what disagrees between the number and a record, in Indonesian, without repeating either.

    What the record does not know is not compared. ``tmt_cpns`` of a PPPK is the start of the first contract:
    only its year is in the number. ``jenis_kelamin`` is ``M`` or ``F``.

    >>> periksa_nip("199002282015031000", tanggal_lahir=date(1990, 2, 28), tmt_cpns=date(2015, 3, 1))
    ()
    >>> periksa_nip("199002282015031000", tanggal_lahir=date(1990, 2, 27), jenis_kelamin="F")
    ('tanggal lahir tidak sama dengan digit 1-8 NIP', 'jenis kelamin tidak sama dengan digit 15 NIP')
    """
    isi = baca_nip(nip)
    temuan: list[str] = []
    if isi.jenis is JenisNip.TAK_DIKENAL:
        temuan.append("digit 13-14 NIP bukan bulan (PNS) dan bukan kode kontrak (PPPK)")
    if tanggal_lahir and isi.tanggal_lahir != tanggal_lahir:
        temuan.append("tanggal lahir tidak sama dengan digit 1-8 NIP")
    if tmt_cpns and isi.tahun_tmt != tmt_cpns.year:
        temuan.append("tahun TMT tidak sama dengan digit 9-12 NIP")
    elif tmt_cpns and isi.bulan_tmt and isi.bulan_tmt != tmt_cpns.month:
        temuan.append("bulan TMT tidak sama dengan digit 13-14 NIP")
    if jenis_kelamin and isi.jenis_kelamin != jenis_kelamin:
        temuan.append("jenis kelamin tidak sama dengan digit 15 NIP")
    return tuple(temuan)
