"""An address as people write it: the same words and numbers, whatever stands between them.

"Jl.", "Jln" and "Jalan" are one word, as are the long and short names of the administrative levels;
"RT 001/RW 02", "RT 1/2" and "RT/RW 01/02" are "RT 1 RW 2". House numbers, names and their order stay significant.
"""

from __future__ import annotations

import re
from typing import Final

from siasn_client.baris import Tanda
from siasn_client.sanding.kanonik.polos import besar, polos, rusak

__all__ = ["alamat"]

_WORD: Final = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_RT_RW: Final = re.compile(r"\bRT[\W_]*(?:RW[\W_]*)?(\d+) ?/ ?(\d+)\b")
_NEIGHBOURHOOD: Final = re.compile(r"(?<![^\W\d_])(RT|RW)[\W_]*(?=\d)")
_ONE_SPELLING: Final = {
    "JALAN": "JL",
    "JLN": "JL",
    "GANG": "GG",
    "NOMOR": "NO",
    "NOMER": "NO",
    "DUSUN": "DSN",
    "DESA": "DS",
    "KELURAHAN": "KEL",
    "KECAMATAN": "KEC",
    "KABUPATEN": "KAB",
    "PROVINSI": "PROV",
    "PROPINSI": "PROV",
    "PERUMAHAN": "PERUM",
    "BLOK": "BLOK",
    "BLK": "BLOK",
}


def alamat(text: str) -> str | Tanda:
    """Read an address.

    >>> alamat("Jalan Melati No.5, RT.001/RW.02 Desa Contoh")
    'JL MELATI NO 5 RT 1 RW 2 DS CONTOH'
    """
    plain = polos(text)
    if not plain:
        return Tanda.KOSONG
    if rusak(plain):
        return Tanda.TAK_TERBACA
    upper = _RT_RW.sub(r" RT \1 RW \2 ", besar(plain))
    words = _WORD.findall(_NEIGHBOURHOOD.sub(r" \1 ", upper))
    return " ".join(map(_word, words)) or Tanda.KOSONG


def _word(word: str) -> str:
    if word.isascii() and word.isdigit():
        return word.lstrip("0") or "0"
    return _ONE_SPELLING.get(word, word)
