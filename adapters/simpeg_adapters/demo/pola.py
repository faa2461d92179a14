"""How people and programs write the same thing differently: one pure function per kind of dirt.

Each takes the clean text and a number that chooses among the spellings, and returns another spelling
of the same value, or the text itself where there is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

__all__ = [
    "apostrof",
    "bersatuan",
    "epoch",
    "gelar",
    "golongan",
    "huruf_besar",
    "koma",
    "nip_berspasi",
    "nomor",
    "nomor_sk",
    "spasi_ganda",
    "tahun",
    "tanggal",
    "zona",
]

_MONTHS: Final = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
)
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DECIMAL: Final = re.compile(r"\d+\.\d+")


def apostrof(text: str, pilihan: int) -> str:
    """Write an apostrophe as a backtick or a curly quote.

    >>> apostrof("Nur'aini", 0), apostrof("Budi", 0)
    ('Nur`aini', 'Budi')
    """
    return text.replace("'", "`’"[pilihan % 2])


def spasi_ganda(text: str, pilihan: int) -> str:
    """Double one of the spaces.

    >>> spasi_ganda("Siti Nur Aini", 1)
    'Siti Nur  Aini'
    """
    spaces = [at for at, sign in enumerate(text) if sign == " "]
    if not spaces:
        return text
    at = spaces[pilihan % len(spaces)]
    return f"{text[:at]} {text[at:]}"


def huruf_besar(text: str, pilihan: int) -> str:
    """Write all in capitals.

    >>> huruf_besar("Budi", 0)
    'BUDI'
    """
    return text.upper()


def gelar(text: str, pilihan: int) -> str:
    """Leave out the dots of titles, all or the last, or put a space behind them.

    >>> [gelar("S.Kom., M.Si.", number) for number in range(3)]
    ['SKom, MSi', 'S.Kom., M.Si', 'S. Kom., M. Si.']
    """
    bare = text.replace(".", "")
    spaced = re.sub(r"\.(?=[A-Za-z])", ". ", text)
    return (bare, text.removesuffix("."), bare if spaced == text else spaced)[pilihan % 3]


def nip_berspasi(text: str, pilihan: int) -> str:
    """Write a NIP in its four groups.

    >>> nip_berspasi("199002282015031000", 0)
    '19900228 201503 1 000'
    """
    return f"{text[:8]} {text[8:14]} {text[14]} {text[15:]}" if len(text) == 18 and text.isdecimal() else text


def nomor_sk(text: str, pilihan: int) -> str:
    """Put spaces around the strokes of a decree's number.

    >>> nomor_sk("821.2/12/2020", 0), nomor_sk("821.2/12/2020", 1)
    ('821.2 / 12 / 2020', '821.2/ 12/ 2020')
    """
    return text.replace("/", (" / ", "/ ", " /")[pilihan % 3])


def tanggal(text: str, pilihan: int) -> str:
    """Write an ISO date the way people do.

    >>> [tanggal("2020-04-01", number) for number in range(3)]
    ['01-04-2020', '01/04/2020', '1 April 2020']
    """
    found = _ISO.fullmatch(text)
    if not found:
        return text
    year, month, day = found.groups()
    return (f"{day}-{month}-{year}", f"{day}/{month}/{year}", f"{int(day)} {_MONTHS[int(month) - 1]} {year}")[
        pilihan % 3
    ]


def zona(text: str, pilihan: int) -> str:
    """Write an ISO date as programs do that know only instants.

    >>> [zona("2020-04-01", number) for number in range(3)]
    ['2020-04-01T00:00:00Z', '2020-04-01 00:00:00', '2020-04-01T00:00:00+07:00']
    """
    if not _day(text):
        return text
    return (f"{text}T00:00:00Z", f"{text} 00:00:00", f"{text}T00:00:00+07:00")[pilihan % 3]


def epoch(text: str, pilihan: int) -> str:
    """Write no date as a program does that formats it all the same.

    >>> epoch("0000-00-00", 0), epoch("", 0), epoch("2020-04-01", 0)
    ('1970-01-01', '1970-01-01', '2020-04-01')
    """
    return "1970-01-01" if not text.strip("0-") else text


def tahun(text: str, pilihan: int) -> str:
    """Keep the year of a date.

    >>> tahun("2020-04-01", 0), tahun("0000-00-00", 0), tahun("2020", 0)
    ('2020', '0000-00-00', '2020')
    """
    return text[:4] if _day(text) else text


def golongan(text: str, pilihan: int) -> str:
    """Write a golongan's name in another way; a PPPK's has one part and stays.

    >>> [golongan("III/a", number) for number in range(3)], golongan("IX", 0)
    (['III a', 'IIIa', 'iii/A'], 'IX')
    """
    return (text.replace("/", " "), text.replace("/", ""), text.swapcase())[pilihan % 3] if "/" in text else text


def nomor(text: str, pilihan: int) -> str:
    """Guard a number with the apostrophe of a spreadsheet.

    >>> nomor("0812", 0)
    "'0812"
    """
    return f"'{text}" if text[:1].isdecimal() else text


def koma(text: str, pilihan: int) -> str:
    """Write a decimal with a comma.

    >>> koma("85.50", 0), koma("85", 0)
    ('85,50', '85')
    """
    return text.replace(".", ",") if _DECIMAL.fullmatch(text) else text


def bersatuan(*satuan: str) -> Callable[[str, int], str]:
    """Put the unit behind a whole number.

    >>> bersatuan(" JP", "JP")("40", 1), bersatuan(" tahun")("", 0)
    ('40JP', '')
    """
    return lambda text, pilihan: f"{text}{satuan[pilihan % len(satuan)]}" if text.isdecimal() else text


def _day(text: str) -> bool:
    return bool(_ISO.fullmatch(text)) and not text.startswith("0000")
