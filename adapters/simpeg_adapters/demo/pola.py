"""How people and programs write the same thing differently: one pure function per kind of dirt.

Each takes the clean text and a number that chooses among the spellings, and returns another spelling
of the same value, or the text itself where there is none.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["apostrof", "gelar", "huruf_besar", "nip_berspasi", "nomor_sk", "spasi_ganda", "tanggal"]

_MONTHS: Final = (
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()  # noqa: SIM905
)
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


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
