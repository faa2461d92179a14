"""The apostrophe that keeps a spreadsheet from taking a text of a CSV file for a formula.

A program that opens a CSV runs what begins with one of these signs (OWASP ASVS 1.2.10). The apostrophe is put
before it, and taken away when the file is read back: reading is the exact inverse of writing.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["beri_petik", "lepas_petik"]

_FORMULA: Final = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
_GUARDED: Final = re.compile("''*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")


def beri_petik(text: str) -> str:
    """Make *text* harmless in a CSV cell.

    >>> beri_petik("=1+1"), beri_petik("-5"), beri_petik("'Aisyah"), beri_petik("III/a")
    ("'=1+1", "'-5", "'Aisyah", 'III/a')
    """
    return f"'{text}" if _FORMULA.match(text) else text


def lepas_petik(text: str) -> str:
    """Take the guard away again.

    >>> lepas_petik("'=1+1"), lepas_petik("'Aisyah"), lepas_petik(beri_petik("'=1"))
    ('=1+1', "'Aisyah", "'=1")
    """
    return text[1:] if _GUARDED.match(text) else text
