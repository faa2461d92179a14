"""A name as a row of canonical words: what two spellings of one name have in common.

Case, punctuation, brackets, spaces, roman and arabic numerals, "S-1" and "Strata 1", "Subbag" and "Sub Bagian",
"SDN" and "SD Negeri" are spellings. Which words there are and their order is the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from siasn_client.sanding.kanonik.polos import besar, polos
from siasn_client.sanding.padanan.singkatan import AKRONIM, PASANGAN, ROMAWI, SAMBUNG, SINGKATAN

__all__ = ["baku", "kata", "luas"]

_INITIALS: Final = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)(?!I\b)")
_CAPITAL_INSIDE: Final = re.compile(r"(?<=[a-z]{2})(?=[A-Z])")
_TOKENS: Final = re.compile(r"\d+|[^\W\d_]+")
_LONGEST_NUMBER: Final = 18


def kata(nama: str) -> tuple[str, ...]:
    """Return the canonical words of a name, in its order; none for a text that says nothing.

    >>> kata("Sub.Bag. Umum & Kepeg. (Din. Kesehatan)"), kata("S-1 Keperawatan") == kata("STRATA I KEPERAWATAN")
    (('SUBBAGIAN', 'UMUM', 'KEPEGAWAIAN', 'DINAS', 'KESEHATAN'), True)
    >>> kata("SDN 01 Contoh") == kata("SD Negeri I Contoh")
    True
    """
    said = list(_said(nama))
    words = [word for word in said if word not in SAMBUNG] or said
    return tuple(_joined(words))


def baku(nama: str) -> str:
    """Return the canonical name: two names with the same one are one name.

    >>> baku("D-III Kebidanan") == baku("DIPLOMA III KEBIDANAN"), baku("S-1 Hukum") == baku("S-2 Hukum")
    (True, False)
    """
    return " ".join(kata(nama))


def luas(words: Sequence[str]) -> tuple[str, ...]:
    """Write out acronyms that most often mean one thing: for ranking only.

    >>> luas(("S1", "PGSD"))
    ('S1', 'PENDIDIKAN', 'GURU', 'SEKOLAH', 'DASAR')
    """
    return tuple(each for word in words for each in AKRONIM.get(word, (word,)))


def _said(nama: str) -> Iterator[str]:
    plain = besar(_CAPITAL_INSIDE.sub(" ", polos(nama))).replace("'", "")
    for token in _TOKENS.findall(_INITIALS.sub(r"\1", plain)):
        if token.isdecimal() and len(token) <= _LONGEST_NUMBER:
            yield str(int(token))
        elif token in ROMAWI:
            yield ROMAWI[token]
        else:
            yield from SINGKATAN.get(token, (token,))


def _joined(words: Sequence[str]) -> Iterator[str]:
    at = 0
    while at < len(words):
        found = PASANGAN.get((words[at], words[at + 1])) if at + 1 < len(words) else None
        yield from found or words[at : at + 1]
        at += 2 if found else 1
