"""Fields by the shape of their column: the few words in which a schema's tables are described."""

from __future__ import annotations

from simpeg_adapters.demo.skema.kolom import NOL
from simpeg_adapters.demo.tata import Letak

__all__ = ["hari", "hari_nol", "kode", "polos", "tahun", "tanggal"]


def polos(**kolom: str) -> dict[str, Letak]:
    """Texts as they are: field -> column."""
    return {bidang: Letak(nama) for bidang, nama in kolom.items()}


def kode(**kolom: tuple[str, str]) -> dict[str, Letak]:
    """Local codes: field -> (column, reference)."""
    return {bidang: Letak(nama, rujukan) for bidang, (nama, rujukan) in kolom.items()}


def tanggal(**kolom: str) -> dict[str, Letak]:
    """Dates in a text column, zero for none."""
    return {bidang: Letak(nama, tanggal=True, kosong=NOL) for bidang, nama in kolom.items()}


def hari_nol(**kolom: str) -> dict[str, Letak]:
    """Dates in a date column that may not be NULL, zero for none."""
    return {bidang: Letak(nama, tanggal=True, ketat=True, kosong=NOL) for bidang, nama in kolom.items()}


def hari(**kolom: str) -> dict[str, Letak]:
    """Dates in a date column, NULL for none."""
    return {bidang: Letak(nama, tanggal=True, ketat=True) for bidang, nama in kolom.items()}


def tahun(**kolom: str) -> dict[str, Letak]:
    """Years, of a value that may be a whole date."""
    return {bidang: Letak(nama, tahun=True) for bidang, nama in kolom.items()}
