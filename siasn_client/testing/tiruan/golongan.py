"""Grades: making data-utama show the latest one. SIASN offers no write of a riwayat golongan."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.validation import day

__all__ = ["data_utama_of", "latest"]


def _tmt(row: Row) -> date:
    """Read the TMT, which travels as dd-mm-yyyy or as a timestamp at midnight."""
    text = row["tmtGolongan"] or ""
    year, _, rest = text[:10].partition("-")
    return (day(f"{rest[3:]}-{rest[:2]}-{year}") if len(year) == 4 else day(text)) or date.min


def latest(rows: Iterable[Row]) -> Row | None:
    """Return the grade in force: the one with the latest TMT."""
    return max(rows, key=_tmt, default=None)


def data_utama_of(data_utama: Row, row: Row) -> dict[str, Any]:
    """Make data-utama show the grade *row*."""
    tmt = _tmt(row)
    years, months = (row[f"masaKerjaGolongan{unit}"] or "0" for unit in ("Tahun", "Bulan"))
    return {
        **data_utama,
        "golRuangAkhirId": row["golonganId"],
        "golRuangAkhir": row["golongan"],
        "pangkatAkhir": row["pangkat"],
        "tmtGolAkhir": "" if tmt == date.min else f"{tmt:%d-%m-%Y}",
        "mkTahun": int(years),
        "mkBulan": int(months),
        "masaKerja": f"{int(years)} Tahun {int(months)} Bulan",
    }
