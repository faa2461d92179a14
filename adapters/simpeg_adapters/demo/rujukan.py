"""The references that a poured e-Simpeg repeats: those of the kabupaten, and BKN's small tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from siasn_client.kode import (
    CLTN,
    JENIS_DIKLAT,
    JENIS_HUKUMAN,
    JENIS_PEMBERHENTIAN,
    LATIHAN_STRUKTURAL,
    PENGHARGAAN,
    TINGKAT_HUKUMAN,
    Tabel,
)
from siasn_client.testing.kabupaten import Kabupaten, Rujukan

__all__ = ["susun_rujukan"]

_KECIL: Final[Mapping[str, Tabel[Any]]] = {
    "cltn": CLTN,
    "jenis_diklat": JENIS_DIKLAT,
    "jenis_hukuman": JENIS_HUKUMAN,
    "jenis_pemberhentian": JENIS_PEMBERHENTIAN,
    "latihan_struktural": LATIHAN_STRUKTURAL,
    "penghargaan": PENGHARGAAN,
    "tingkat_hukuman": TINGKAT_HUKUMAN,
}


def susun_rujukan(kabupaten: Kabupaten) -> Mapping[str, tuple[Rujukan, ...]]:
    """Return every reference by name; what the kabupaten says itself comes first."""
    small = {
        nama: tuple(Rujukan(row.id, row.nama) for row in tabel.values() if row.nama) for nama, tabel in _KECIL.items()
    }
    large = {
        nama: tuple(Rujukan(str(row["id"]), str(row["nama"])) for row in kabupaten.referensi_siasn[nama])
        for nama in ("alasan_hukuman_disiplin", "instansi")
    }
    return {**large, **small, **kabupaten.referensi}
