"""Tingkat pendidikan with the golongan that SIASN ties to it.

Source: rumahASN (docs/siasn/jenjang_pendidikan.csv), which agrees with KepKa BKN 12/2002. Ids keep two
characters. Profesi, Spesialis and Subspesialis exist at BKN; their ids are not public.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["TINGKAT_PENDIDIKAN", "TingkatPendidikan"]


@frozen
class TingkatPendidikan(Kode):
    """A level of education; the two golongan are ids of the golongan table."""

    golongan_awal_id: str = field(kw_only=True)
    golongan_maks_id: str = field(kw_only=True)


_ROWS = (
    ("05", "Sekolah Dasar", "11", "21"),
    ("10", "SLTP", "13", "23"),
    ("12", "SLTP Kejuruan", "13", "24"),
    ("15", "SLTA", "21", "32"),
    ("17", "SLTA Kejuruan", "21", "32"),
    ("18", "SLTA Keguruan", "21", "32"),
    ("20", "Diploma I", "21", "32"),
    ("25", "Diploma II", "22", "32"),
    ("30", "Diploma III/Sarjana Muda", "23", "33"),
    ("35", "Diploma IV", "31", "34"),
    ("40", "S-1/Sarjana", "31", "34"),
    ("45", "S-2", "32", "41"),
    ("50", "S-3/Doktor", "33", "42"),
)

TINGKAT_PENDIDIKAN: Final = Tabel(
    "tingkat_pendidikan",
    "rumahASN",
    [
        TingkatPendidikan(id_, nama, Keyakinan.SEDANG, golongan_awal_id=awal, golongan_maks_id=maks)
        for id_, nama, awal, maks in _ROWS
    ],
)
