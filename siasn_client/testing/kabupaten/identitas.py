"""Numbers and letters of a person: NIP, NIK, decree numbers, mail addresses. All recognisably invented.

NIP end in serial 000, so two people may not share the first 15 digits (that is what the serial is for):
the later one gets another birthday. NIK begin with region 99 and end in serial 0000. Mobile numbers begin
with 0800000, which no operator gives out; mail is at example.com and example.go.id (RFC 2606).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import count

from siasn_client.testing.kabupaten.acak import Acak

__all__ = ["NipTerpakai", "email", "nik", "nomor_hp", "nomor_sk"]


class NipTerpakai:
    """The NIP given out so far."""

    def __init__(self) -> None:
        self._terpakai: set[str] = set()

    def beri(self, lahir: date, tmt: date, jenis_kelamin: str, kode_kontrak: str = "") -> tuple[str, date]:
        """Return a NIP nobody has and the birthday that agrees with it: *lahir* or the nearest free day after it.

        Days of the same month come first, so that the TMT pensiun stays. ``kode_kontrak`` (21 and up) makes it
        the number of a PPPK.
        """
        ekor = f"{tmt:%Y}{kode_kontrak or f'{tmt.month:02}'}{'1' if jenis_kelamin == 'M' else '2'}000"
        nip, hari = next(
            (nip, hari) for hari in _hari_lain(lahir) if (nip := f"{hari:%Y%m%d}{ekor}") not in self._terpakai
        )
        self._terpakai.add(nip)
        return nip, hari


def _hari_lain(lahir: date) -> Iterator[date]:
    """*lahir*, the other days of its month, then day after day."""
    panjang = monthrange(lahir.year, lahir.month)[1]
    yield from (lahir.replace(day=(lahir.day - 1 + n) % panjang + 1) for n in range(panjang))
    akhir = lahir.replace(day=panjang)
    yield from (akhir + timedelta(days=n) for n in count(1))


def nik(nomor: int, lahir: date, jenis_kelamin: str) -> str:
    """Return the NIK of person *nomor*: region 99, birth date (women: day + 40), serial 0000.

    >>> nik(7, date(1990, 2, 28), "F").endswith("6802900000")
    True
    """
    hari = lahir.day + (40 if jenis_kelamin == "F" else 0)
    return f"99{nomor % 10000:04}{hari:02}{lahir:%m%y}0000"


def nomor_hp(nomor: int) -> str:
    """Return the mobile number of person *nomor*."""
    return f"0800000{nomor:05}"


def email(nama: str, nomor: int, domain: str) -> str:
    """Return a mail address; the number keeps namesakes apart.

    >>> email("Nur'aini Wirasana", 12, "example.com")
    'nuraini.wirasana12@example.com'
    """
    kata = "".join(huruf for huruf in nama.casefold() if huruf.isalpha() or huruf == " ").split()
    return f"{kata[0]}.{kata[-1]}{nomor}@{domain}"


def nomor_sk(acak: Acak, kode: str, urut: int, tahun: int) -> str:
    """Return a decree number in one of the usual office styles; *urut* keeps one person's numbers apart."""
    seri = f"{acak.antara(1, 99) * 10 + urut % 10:04}"
    gaya = acak.berbobot(
        (("{k}/{s}/{t}", 4), ("{k}/{s}/BKPSDM/{t}", 3), ("{k}.{u}/{s}/{t}", 2), ("{k}/{s}/012/{t}", 1))
    )
    return gaya.format(k=kode, s=seri, u=urut % 4 + 1, t=tahun)
