"""A recipe of damage: how numbers are mistyped, dates shifted and copies altered.

:data:`BAKU` is the recipe of every kabupaten; :mod:`.resep_lain` is another one, written apart from it, by which a
comparison is judged that was only ever tried on this one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.waktu import geser_bulan

__all__ = ["BAKU", "Resep", "salah_ketik_angka"]


@frozen
class Resep:
    """Each part returns None where it does not apply; every other result differs from what was given.

    Args:
        nomor: mistype the number of a decree or certificate.
        tanggal: shift a date; True for one that is always the first of a month.
        hilang: which fields go missing, of those that name the decree (the number first).
        salinan: what an added copy has otherwise, given its number field, its fields that may be empty, and its
            values; an empty mapping for an equal copy.
    """

    nomor: Callable[[Acak, str], str | None]
    tanggal: Callable[[Acak, date, bool], date]
    hilang: Callable[[Acak, tuple[str, ...]], tuple[str, ...]]
    salinan: Callable[[Acak, str, tuple[str, ...], Mapping[str, str]], Mapping[str, str] | None]


def salah_ketik_angka(acak: Acak, teks: str) -> str:
    """Mistype one digit of the first run of three or more digits, never its first (a leading zero may be noise)."""
    kini = ""
    for tempat, huruf in enumerate(teks):
        kini = kini + huruf if huruf.isdigit() else ""
        if len(kini) >= 3 and not teks[tempat + 1 : tempat + 2].isdigit():
            di = tempat - acak.antara(0, len(kini) - 2)
            return teks[:di] + str((int(teks[di]) + acak.antara(1, 9)) % 10) + teks[di + 1 :]
    raise ValueError("no number in the text")


def _nomor(acak: Acak, teks: str) -> str | None:
    """One digit, behind the code of the office where there is one."""
    kode, garis, sisa = teks.partition("/")
    for depan, belakang in ((f"{kode}{garis}", sisa), ("", teks)):
        try:
            return f"{depan}{salah_ketik_angka(acak, belakang)}"
        except ValueError:
            continue
    return None


def _tanggal(acak: Acak, hari: date, awal_bulan: bool) -> date:
    """Some days, or a month where days mean nothing."""
    arah = acak.pilih((-1, 1))
    return geser_bulan(hari, arah) if awal_bulan else hari + timedelta(days=arah * acak.antara(1, 25))


def _hilang(_: Acak, bidang: tuple[str, ...]) -> tuple[str, ...]:
    return bidang[:1]


def _salinan(_: Acak, nomor: str, kosong: tuple[str, ...], isi: Mapping[str, str]) -> Mapping[str, str]:
    return {}


BAKU: Final = Resep(nomor=_nomor, tanggal=_tanggal, hilang=_hilang, salinan=_salinan)
