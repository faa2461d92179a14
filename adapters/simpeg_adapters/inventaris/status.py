"""The status of an element: a pure decision over where it lies and what was counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Final

from siasn_client.sanding import JENIS, Arah
from simpeg_adapters.inventaris.elemen import Elemen
from simpeg_adapters.inventaris.letak import Letak, sebut_letak
from simpeg_adapters.inventaris.ukur import POLA, Takaran

__all__ = ["Arus", "Status", "arus", "putuskan_status"]


class Status(StrEnum):
    """How an element stands between the two systems, in one word."""

    SESUAI = "SESUAI"
    BEDA_FORMAT = "BEDA FORMAT"
    BEDA_KODE = "BEDA KODE"
    HANYA_DI_SIMPEG = "HANYA DI SIMPEG"
    HANYA_DI_SIASN = "HANYA DI SIASN"
    TIDAK_DISINKRONKAN = "TIDAK DISINKRONKAN"


class Arus(StrEnum):
    """Which way an element goes between the two systems."""

    TULIS = "tulis"  # this program can send it
    BACA = "baca"  # SIASN's is only read
    LOKAL = "lokal"  # SIASN does not have it


_NOWHERE: Final = "Tidak ada di SIASN, dan kolomnya di e-Simpeg belum disebut."
_UNPROFILED: Final = (
    "Belum dipetakan di profil. Bila e-Simpeg memuatnya, petakan, atau sebut kolomnya di 'Kolom menurut pengelola'."
)
_UNCOMPARED: Final = (
    "Belum disandingkan oleh program ini. Bila e-Simpeg memuatnya, sebut kolomnya di 'Kolom menurut pengelola'."
)
_BY_HAND: Final = "Kolom disebut pengelola, belum dipetakan di profil; belum disandingkan."
_ONLY_KEPT: Final = "Ada di kedua sisi, tetapi belum disandingkan oleh program ini."
_EMPTY: Final = "Belum ada isian; hanya kolomnya yang diperiksa."
_CODES_EMPTY: Final = "Belum ada isian, sehingga padanan kodenya belum terbukti."
_CODES_AS_THEY_ARE: Final = (
    "Kolomnya dibaca apa adanya sebagai kode BKN; tidak ada rujukan di profil yang membuktikannya."
)
_DIGITS: Final = {"D01-13": 16}
"""Numbers whose length is known better than by the column of BKN's tables: a NIK."""


def arus(elemen: Elemen) -> Arus:
    """Tell which way an element goes: what we may send, what SIASN only shows, what stays at home."""
    if not elemen.siasn:
        return Arus.LOKAL
    ways = [JENIS[jenis].per_nama[nama].arah for jenis, nama in elemen.dibandingkan]
    return Arus.TULIS if Arah.KIRIM in ways else Arus.BACA


def putuskan_status(
    elemen: Elemen, letak: Sequence[Letak], takaran: Takaran, *, dipetakan: bool = True
) -> tuple[Status, tuple[str, ...]]:
    """Decide the status and say why, in sentences for a clerk.

    A code list counts as SESUAI only when it is proved: codes are in use, and every one has a BKN id. A date that is
    kept as text, a number longer than its column, or any dirty value is BEDA FORMAT. What both sides keep and this
    program does not compare is TIDAK DISINKRONKAN.

    Args:
        dipetakan: the columns come from the profile; False when a person named them.
    """
    if not letak:
        if not elemen.siasn:
            return Status.TIDAK_DISINKRONKAN, (_NOWHERE,)
        return Status.HANYA_DI_SIASN, (_UNPROFILED if elemen.bidang else _UNCOMPARED,)
    if not elemen.siasn:
        return Status.HANYA_DI_SIMPEG, ()
    if not dipetakan:
        return Status.TIDAK_DISINKRONKAN, (_BY_HAND if elemen.bidang else _ONLY_KEPT,)
    codes, wrong = tuple(_codes(elemen, letak, takaran)), tuple(_format(elemen, letak, takaran))
    if codes:
        return Status.BEDA_KODE, (*codes, *wrong)
    if wrong:
        return Status.BEDA_FORMAT, wrong
    return Status.SESUAI, () if takaran.terisi else (_EMPTY,)


def _codes(elemen: Elemen, letak: Sequence[Letak], takaran: Takaran) -> Iterator[str]:
    """Why the codes are not proved to be BKN's."""
    if takaran.tanpa_padanan:
        yield f"{_angka(takaran.tanpa_padanan)} dari {_angka(len(takaran.kode))} kode yang dipakai tanpa padanan BKN."
    elif not elemen.berkode:
        return
    elif not any(each.rujukan for each in letak):
        yield _CODES_AS_THEY_ARE
    elif not takaran.terisi:
        yield _CODES_EMPTY


def _format(elemen: Elemen, letak: Sequence[Letak], takaran: Takaran) -> Iterator[str]:
    texts = [each for each in letak if elemen.tipe == "tanggal" and not each.tanggal]
    if texts:
        yield f"Tanggal disimpan di kolom bukan tanggal: {sebut_letak(texts)}."
    digits = _DIGITS.get(elemen.id, elemen.panjang or 0) if elemen.tipe == "digit" else 0
    short = [each for each in letak if each.panjang is not None and each.panjang < digits]
    if short:
        yield f"Kolom lebih pendek dari {digits} angka: {sebut_letak(short)}."
    for pola, banyak in sorted(takaran.kotor.items()):
        if pola != "tanpa_padanan":
            yield f"{_angka(banyak)} isian: {POLA[pola]}."


def _angka(number: int) -> str:
    return f"{number:,}".replace(",", ".")
