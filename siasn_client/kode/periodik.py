"""Periodik and koefisien: the period of a kinerja periodik, and the yearly credit points of a JF level.

Source: public client ws-siasn-php. The points are those of the predikat Baik (100 %); PermenPANRB 1/2023 sets
them, with whose text they were not compared.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["KOEFISIEN", "PERIODIK", "Koefisien", "koefisien_jenjang"]

PERIODIK: Final = Tabel(
    "periodik",
    "ws-siasn-php",
    [Kode("1", "bulanan", Keyakinan.SEDANG), Kode("2", "triwulan", Keyakinan.SEDANG)],
)


@frozen
class Koefisien(Kode):
    """A JF level with its credit points a year (predikat Baik) and SIASN's letters for it."""

    angka_kredit: Decimal = field(kw_only=True)
    jenjang: str = field(kw_only=True)


_ROWS = (
    ("12", "Ahli Pertama", "12.5", "PT"),
    ("22", "Ahli Muda", "25", "MU"),
    ("32", "Ahli Madya", "37.5", "MA"),
    ("42", "Ahli Utama", "50", "UT"),
    ("52", "Pemula", "3.75", "PM"),
    ("62", "Terampil", "5", "TR"),
    ("72", "Mahir", "12.5", "MH"),
    ("82", "Penyelia", "25", "PY"),
)

KOEFISIEN: Final = Tabel(
    "koefisien",
    "ws-siasn-php",
    [
        Koefisien(id_, nama, Keyakinan.SEDANG, angka_kredit=Decimal(points), jenjang=jenjang)
        for id_, nama, points, jenjang in _ROWS
    ],
)


def koefisien_jenjang(jabatan: str) -> str:
    """Return SIASN's koefisien of the JF level that a jabatan ends in, "" where it ends in none.

    A help for the caller, who must know that it is a jabatan fungsional.

    >>> koefisien_jenjang("Pranata Komputer Ahli Muda"), koefisien_jenjang("Kepala Bidang Data")
    ('22', '')
    """
    plain = " ".join(jabatan.split()).casefold()
    return next((row.id for row in KOEFISIEN.values() if plain.endswith(f" {row.nama.casefold()}")), "")
