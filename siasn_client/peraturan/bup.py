"""Batas usia pensiun (BUP) and the TMT pensiun that follows from it.

Basis: PP 11/2017 Pasal 239 ayat (2), repeated for every ASN by UU 20/2023 Pasal 55; where a law sets
the age of a position that law wins (PP 11/2017 Pasal 240): guru and dosen by UU 14/2005, others by the
rules of their JF. SIASN's own JF table deviates in some rows (more than forty "Ahli Utama" with 60, two
rows with 0): compute both and report the difference. Dokter, pengawas sekolah, widyaiswara and penyuluh
pertanian follow the ordinary rule by level; the older 60 for doctors (PP 65/2008) is in no current table.
Hakim are pejabat negara and have no BUP here. Days of entry into force other than 7 April 2017 are unverified.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from siasn_client.peraturan.dasar import Berlaku, pada

__all__ = [
    "BUP",
    "BUP_SIASN",
    "akhir_pppk",
    "bup",
    "jenjang_dari_nama",
    "kelompok_bup",
    "mungkin_peralihan",
    "tmt_pensiun",
]

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
    "jaksa_ahli": (Berlaku(_PP, 60, f"{_LAIN}; in line with UU 11/2021, not read", "rendah"),),
}
"""Age in whole years by group of positions; the name of a group is ours."""

BUP_SIASN: Final = frozenset({58, 60, 62, 65, 70})
"""Ages that a row of SIASN's JF table may have; any other (two rows say 0) is no answer."""

_JENJANG: Final = {"PM": "keterampilan", "TR": "keterampilan", "MH": "keterampilan", "PY": "keterampilan"} | {
    "PT": "pertama_muda",
    "MU": "pertama_muda",
    "MA": "madya",
    "UT": "utama",
}
_KELUARGA: Final = (
    (re.compile(r"guru besar|profesor"), "profesor"),
    (re.compile(r"guru\b"), "guru"),
    (re.compile(r"dosen\b|lektor\b|asisten ahli(?! hakim)"), "dosen"),
    (re.compile(r"jaksa ahli pertama"), "jaksa_ahli"),
    (re.compile(r"(?:ajun )?jaksa\b"), "jaksa"),
)
_KELUARGA_JENJANG: Final = {"peneliti": "peneliti", "perekayasa": "perekayasa", "pranata nuklir": "nuklir"}
_HAKIM: Final = re.compile(r"hakim\b")
_NAMA_JENJANG: Final = tuple(
    (re.compile(rf"\b(?:{words})\b"), kode)
    for words, kode in (
        ("ahli pertama", "PT"),
        ("ahli muda", "MU"),
        ("ahli madya", "MA"),
        ("ahli utama", "UT"),
        ("pemula|pelaksana pemula", "PM"),
        ("terampil", "TR"),
        ("mahir|pelaksana lanjutan", "MH"),
        ("penyelia", "PY"),
    )
)
_PERALIHAN: Final = {
    "madya": date(1957, 4, 7),  # older than 60 on 7 April 2017, earlier BUP 65
    "pertama_muda": date(1959, 4, 7),  # older than 58, earlier BUP 60
    "keterampilan": date(1959, 4, 7),
}


def jenjang_dari_nama(nama: str) -> str:
    """Return the level code that the name of a JF says, ``""`` where it says none.

    >>> jenjang_dari_nama("Auditor Ahli Madya"), jenjang_dari_nama("Perawat Terampil"), jenjang_dari_nama("Guru")
    ('MA', 'TR', '')
    """
    text = nama.casefold()
    return next((kode for pattern, kode in _NAMA_JENJANG if pattern.search(text)), "")


def kelompok_bup(jenis_jabatan_id: str, *, eselon_id: str = "", jenjang: str = "", nama: str = "") -> str:
    """Return the group of :data:`BUP` that a position belongs to.

    ``jenjang`` is the two-letter code of a JF (read from the name where it is not given) and ``nama`` its name,
    which decides for guru, dosen and the like. A structural position is JPT up to eselon II.b.

    Raises:
        LookupError: a JF without a known jenjang; a hakim.

    >>> kelompok_bup("1", eselon_id="22"), kelompok_bup("4"), kelompok_bup("2", jenjang="MU", nama="Guru Ahli Muda")
    ('jpt', 'administrasi', 'guru')
    """
    if jenis_jabatan_id == "1":
        return "jpt" if eselon_id in {"10", "11", "12", "21", "22"} else "administrasi"
    if jenis_jabatan_id != "2":
        return "administrasi"
    awal = nama.casefold().strip()
    for pattern, keluarga in _KELUARGA:
        if pattern.match(awal):
            return keluarga
    if _HAKIM.match(awal):
        raise LookupError("a hakim is a pejabat negara: no BUP here")
    umum = _JENJANG.get(jenjang or jenjang_dari_nama(nama))
    if umum is None:
        raise LookupError("a JF without a known jenjang has no BUP here")
    khusus = next((kunci for kata, kunci in _KELUARGA_JENJANG.items() if awal.startswith(kata)), "")
    return f"{khusus}_{umum}" if f"{khusus}_{umum}" in BUP else umum


def bup(jenis_jabatan_id: str, hari: date, *, eselon_id: str = "", jenjang: str = "", nama: str = "") -> Berlaku[int]:
    """Return the BUP of a position on *hari*, with its basis.

    Raises:
        LookupError: as for :func:`kelompok_bup`, or *hari* is before the regulation.

    >>> aturan = bup("2", date(2026, 1, 1), jenjang="MA", nama="Auditor Ahli Madya")
    >>> aturan.nilai, aturan.dasar
    (60, 'PP 11/2017 Pasal 239 ayat (2) huruf b')
    """
    return pada(BUP[kelompok_bup(jenis_jabatan_id, eselon_id=eselon_id, jenjang=jenjang, nama=nama)], hari)


def mungkin_peralihan(kelompok: str, lahir: date) -> bool:
    """Tell whether somebody may keep an earlier, higher BUP: born before the days of the transition of 2017.

    Ahli madya with an earlier BUP of 65 keep it when they were older than 60 on 7 April 2017; pertama, muda and
    penyelia with an earlier 60 when they were older than 58. The earlier BUP is in no data, so nothing is decided.
    Source: a letter of BKN's head of 2017, quoted by the press. Confidence: medium. All have retired long ago.

    >>> mungkin_peralihan("madya", date(1956, 1, 1)), mungkin_peralihan("madya", date(1960, 1, 1))
    (True, False)
    """
    before = _PERALIHAN.get(kelompok)
    return before is not None and lahir < before


def tmt_pensiun(lahir: date, usia: int) -> date:
    """Return the first day of the month after the one in which *usia* is reached.

    People born on the first of a month also wait for the next month. Source: explanations of practice,
    not the text of a regulation.

    >>> tmt_pensiun(date(1968, 5, 20), 58), tmt_pensiun(date(1966, 12, 1), 60), tmt_pensiun(date(1968, 2, 29), 58)
    (datetime.date(2026, 6, 1), datetime.date(2027, 1, 1), datetime.date(2026, 3, 1))
    """
    return date(lahir.year + usia + lahir.month // 12, lahir.month % 12 + 1, 1)


def akhir_pppk(lahir: date, usia: int, kontrak_akhir: date) -> date:
    """Return the last day of a PPPK: the end of the contract, at the latest the last day of the BUP month.

    A PPPK has no TMT pensiun. PP 49/2018 Pasal 37; that the ages of the position apply follows from UU 20/2023
    Pasal 55, which speaks of every ASN.

    >>> akhir_pppk(date(1968, 5, 20), 58, date(2028, 12, 31))
    datetime.date(2026, 5, 31)
    """
    return min(kontrak_akhir, tmt_pensiun(lahir, usia) - timedelta(days=1))
