"""The text behind a text: invisible noise taken away, and "nothing there" recognised.

What was seen: non-breaking spaces, tabs, full-width forms, UTF-8 read as latin1 ("Ã©"), curly quotes,
backticks and acute accents for an apostrophe, a guarding ``'`` before numbers (CSV exports), and
``-``, ``null``, ``undefined`` for "nothing". Every canonical form starts here.
"""

from __future__ import annotations

import contextlib
import re
import unicodedata
from typing import Final

__all__ = ["besar", "polos", "rusak"]

_NOTHING: Final = frozenset({"null", "(null)", "none", "undefined", "nan", "n/a", "#n/a", "#ref!", "nihil"})
_LONGEST_NOTHING: Final = 9
_EDGES: Final = " \t\r\n\v\f'"
_SPACES: Final = re.compile(r"\s+")
_MOJIBAKE: Final = re.compile("[ÃÂâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")
_SAME: Final = str.maketrans(
    {
        **dict.fromkeys("`´‘’‚‛ʻʼʾʿˈ′＇", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", None),
    }
)
_DAMAGED: Final = "\ufffd"
_OTHER_MEANING: Final = ("<super>", "<sub>", "<fraction>", "<circle>")  # "10²" is not "102", "½" not "1/2"


def polos(text: str) -> str:
    """Return *text* without invisible noise, and "" when it says that there is nothing.

    >>> polos("  '3301  "), polos("NUR`AINI"), polos(" - "), polos("null")
    ('3301', "NUR'AINI", '', '')
    """
    plain = text.strip(_EDGES)
    if not (plain.isascii() and plain.isprintable()) or "`" in plain or "  " in plain:
        plain = _SPACES.sub(" ", _settle(plain)).strip(_EDGES)
    if len(plain) <= _LONGEST_NOTHING and plain.lower() in _NOTHING:
        return ""
    return plain if plain[:1].isalnum() or any(map(str.isalnum, plain)) or _DAMAGED in plain else ""


def rusak(plain: str) -> bool:
    """Tell whether characters were lost on the way here (U+FFFD): such a text is equal to nothing.

    >>> rusak("JOS\\ufffd")
    True
    """
    return _DAMAGED in plain


def besar(plain: str) -> str:
    """Return *plain* in upper case, so that doing it again changes nothing (``ŉ``, ``ǰ`` and their kin).

    >>> besar("siti nur'aini")
    "SITI NUR'AINI"
    """
    if plain.isascii():
        return plain.upper()
    upper = _settle(plain.upper())
    return upper if upper == plain else besar(upper)


def _settle(text: str) -> str:
    """Apply the changes that can uncover each other until nothing changes."""
    plain = unicodedata.normalize("NFC", "".join(map(_folded, text.translate(_SAME)))).translate(_SAME)
    if _MOJIBAKE.search(text):
        plain = _decoded(text) or plain
    return plain if plain == text else _settle(plain)


def _folded(sign: str) -> str:
    kept = unicodedata.decomposition(sign).startswith(_OTHER_MEANING)
    return sign if kept else unicodedata.normalize("NFKC", sign)


def _decoded(text: str) -> str:
    """Undo UTF-8 that was read as cp1252; "" when that gives anything but letters and common signs."""
    with contextlib.suppress(UnicodeError):
        plain = text.encode("cp1252").decode("utf-8")
        if all(sign.isascii() or sign.isalpha() or ord(sign) in _SAME for sign in plain):
            return plain
    return ""
