"""Batas usia pensiun (BUP) and the TMT pensiun that follows from it.

Basis: PP 11/2017 Pasal 239 ayat (2), repeated for every ASN by UU 20/2023 Pasal 55; where a law sets
the age of a position that law wins (PP 11/2017 Pasal 240): guru and dosen by UU 14/2005, others by the
rules of their JF. SIASN's own JF table deviates in some rows (more than forty "Ahli Utama" with 60):
compute both and report the difference. The transition for people born before 7 April 1957 is left out;
they have all retired. Days of entry into force other than 7 April 2017 are unverified.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from siasn_client.peraturan.dasar import Berlaku, pada

__all__ = ["BUP", "bup", "kelompok_bup", "tmt_pensiun"]

_PP = date(2017, 4, 7)
_UU14 = date(2005, 12, 30)
_LAIN = "PP 11/2017 Pasal 240 and the rules of the JF as SIASN's reference shows them"

BUP: Final[Mapping[str, tuple[Berlaku[int], ...]]] = {
    "jpt": (Berlaku(_PP, 60, "PP 11/2017 Pasal 239 ayat (2) huruf b; UU 20/2023 Pasal 55"),),
    "administrasi": (Berlaku(_PP, 58, "PP 11/2017 Pasal 239 ayat (2) huruf a; UU 20/2023 Pasal 55"),),
    "keterampilan": (Berlaku(_PP, 58, "PP 11/2017 Pasal 239 ayat (2) huruf a"),),
    "pertama_muda": (Berlaku(_PP, 58, "PP 11/2017 Pasal 239 ayat (2) huruf a"),),
    "madya": (Berlaku(_PP, 60, "PP 11/2017 Pasal 239 ayat (2) huruf b"),),
    "utama": (Berlaku(_PP, 65, "PP 11/2017 Pasal 239 ayat (2) huruf c"),),
    "guru": (Berlaku(_UU14, 60, "UU 14/2005 Pasal 40 ayat (4); PP 11/2017 Pasal 240"),),
    "dosen": (Berlaku(_UU14, 65, "UU 14/2005 Pasal 67 ayat (4)"),),
    "profesor": (Berlaku(_UU14, 70, "UU 14/2005 Pasal 67 ayat (5)"),),
    "peneliti_madya": (Berlaku(_PP, 65, _LAIN),),
    "peneliti_utama": (Berlaku(_PP, 70, _LAIN),),
    "perekayasa_madya": (Berlaku(_PP, 65, _LAIN),),
    "perekayasa_utama": (Berlaku(_PP, 70, _LAIN),),
    "nuklir_madya": (Berlaku(_PP, 65, _LAIN, "sedang"),),
    "jaksa": (Berlaku(_PP, 62, _LAIN, "rendah"),),
}
"""Age in whole years by group of positions; the name of a group is ours."""

_JENJANG: Final = {"PM": "keterampilan", "TR": "keterampilan", "MH": "keterampilan", "PY": "keterampilan"} | {
    "PT": "pertama_muda",
    "MU": "pertama_muda",
    "MA": "madya",
    "UT": "utama",
}
_KELUARGA: Final = {"guru besar": "profesor", "profesor": "profesor"} | {
    "guru": "guru",
    "dosen": "dosen",
    "asisten ahli": "dosen",
    "lektor": "dosen",
    "jaksa": "jaksa",
}
_KELUARGA_JENJANG: Final = {"peneliti": "peneliti", "perekayasa": "perekayasa", "pranata nuklir": "nuklir"}


def kelompok_bup(jenis_jabatan_id: str, *, eselon_id: str = "", jenjang: str = "", nama: str = "") -> str:
    """Return the group of :data:`BUP` that a position belongs to.

    ``jenjang`` is the two-letter code of a JF and ``nama`` its name, which decides for guru, dosen and the
    like. A structural position is JPT up to eselon II.b.

    Raises:
        LookupError: a JF without a known jenjang.

    >>> kelompok_bup("1", eselon_id="22"), kelompok_bup("4"), kelompok_bup("2", jenjang="MU", nama="Guru Ahli Muda")
    ('jpt', 'administrasi', 'guru')
    """
    if jenis_jabatan_id == "1":
        return "jpt" if eselon_id in {"10", "11", "12", "21", "22"} else "administrasi"
    if jenis_jabatan_id != "2":
        return "administrasi"
    awal = nama.casefold()
    for kata, keluarga in _KELUARGA.items():
        if awal.startswith(kata):
            return keluarga
    umum = _JENJANG.get(jenjang)
    if umum is None:
        raise LookupError("a JF without a known jenjang has no BUP here")
    khusus = next((kunci for kata, kunci in _KELUARGA_JENJANG.items() if awal.startswith(kata)), "")
    return f"{khusus}_{umum}" if f"{khusus}_{umum}" in BUP else umum


def bup(jenis_jabatan_id: str, hari: date, *, eselon_id: str = "", jenjang: str = "", nama: str = "") -> Berlaku[int]:
    """Return the BUP of a position on *hari*, with its basis.

    >>> aturan = bup("2", date(2026, 1, 1), jenjang="MA", nama="Auditor Ahli Madya")
    >>> aturan.nilai, aturan.dasar
    (60, 'PP 11/2017 Pasal 239 ayat (2) huruf b')
    """
    return pada(BUP[kelompok_bup(jenis_jabatan_id, eselon_id=eselon_id, jenjang=jenjang, nama=nama)], hari)


def tmt_pensiun(lahir: date, usia: int) -> date:
    """Return the first day of the month after the one in which *usia* is reached.

    People born on the first of a month also wait for the next month. Source: explanations of practice,
    not the text of a regulation.

    >>> tmt_pensiun(date(1968, 5, 20), 58), tmt_pensiun(date(1966, 12, 1), 60), tmt_pensiun(date(1968, 2, 29), 58)
    (datetime.date(2026, 6, 1), datetime.date(2027, 1, 1), datetime.date(2026, 3, 1))
    """
    return date(lahir.year + usia + lahir.month // 12, lahir.month % 12 + 1, 1)
