"""The least education and rank that a position asks for, as the data-quality indicators use them.

Education is compared by rank of level (:data:`PERINGKAT_PENDIDIKAN`), never by the text of the id: D-IV (35) and
S-1 (40) are equal in every rule here. Each JF has a rule of its own ministry; the common rule of PP 11/2017 is used
where an office has not said otherwise. Texts were read through pages that quote them, not from the gazette.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from siasn_client.peraturan.dasar import Berlaku

__all__ = ["PANGKAT_JPT", "PENDIDIKAN_ESELON", "PENDIDIKAN_JENJANG", "PERINGKAT_PENDIDIKAN"]

_PP = date(2017, 4, 7)
_SARJANA, _D3, _SLTA = "35", "30", "15"

PERINGKAT_PENDIDIKAN: Final[Mapping[str, int]] = {
    "05": 1,
    "10": 2,
    "12": 2,
    "15": 3,
    "17": 3,
    "18": 3,
    "20": 3,
    "25": 4,
    "30": 5,
    "35": 6,
    "40": 6,
    "45": 7,
    "50": 8,
}
"""Tingkat pendidikan id to its rank; levels of one rank are worth the same (SIASN's groups, rumahASN).

Profesi, Spesialis and Subspesialis exist at BKN, but their ids are not public: they are not ranked.
"""

PENDIDIKAN_ESELON: Final[tuple[Berlaku[Mapping[str, str]], ...]] = (
    Berlaku(
        _PP,
        dict.fromkeys(("10", "11", "12", "21", "22"), _SARJANA)
        | dict.fromkeys(("31", "32"), _SARJANA)
        | dict.fromkeys(("41", "42"), _D3)
        | dict.fromkeys(("51", "52"), _SLTA),
        "PP 11/2017 Pasal 107 (JPT: tinggi) dan Pasal 54 (administrator, pengawas: rendah, naskah belum dibaca); "
        "PP 17/2020",
        "rendah",
    ),
)
"""Eselon id to the least tingkat pendidikan id: JPT and administrator S-1 or D-IV, pengawas D-III, eselon V SLTA."""

PENDIDIKAN_JENJANG: Final[tuple[Berlaku[Mapping[str, str]], ...]] = (
    Berlaku(
        _PP,
        dict.fromkeys(("PT", "MU", "MA", "UT"), _SARJANA) | dict.fromkeys(("PM", "TR", "MH", "PY"), _SLTA),
        "PP 11/2017 Pasal 75-76 (keahlian: tinggi; keterampilan: rendah, pasalnya belum dibaca)",
        "sedang",
    ),
)
"""Jenjang code of a JF to the least tingkat pendidikan id: keahlian S-1 or D-IV, keterampilan SLTA."""

PANGKAT_JPT: Final[tuple[Berlaku[str], ...]] = (
    Berlaku(
        date(2002, 4, 17),
        "IV/b",
        "PP 13/2002, lampiran: IV/b untuk eselon II.b; PP 100/2000 Pasal 5: boleh satu tingkat di bawah",
        "sedang",
    ),
)
"""The least golongan for any JPT as the indicator is taken: that of eselon II.b. The stricter table by eselon is
:data:`siasn_client.peraturan.pangkat.PANGKAT_ESELON`."""
