"""What SIASN says beside a comparison, as a clerk reads it: shown, compared with nothing, in no plan.

Rows whose fields no public source lists are masked whole; of the others what looks like a number of a person is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen

from siasn_client.baris import Gagal
from siasn_client.privacy import samarkan, scrub
from siasn_client.sanding import DibacaSaja
from simpeg_adapters.laporan.kata import tanggal
from simpeg_adapters.laporan.samaran import Samaran

__all__ = ["Bacaan", "bacaan_saja"]

_UNKNOWN: Final = frozenset({"kontrak", "gaji_berkala", "potensi", "kompetensi"})
_PRIVATE: Final = ("nik", "email", "hp", "telepon", "alamat", "npwp", "rekening", "gaji", "nip")


_WORD: Final = re.compile(r"_|(?<=[a-z])(?=[A-Z])")
_SKIPPED: Final = frozenset({"id", "path"})
"""Names that begin or end so: what SIASN needs and no clerk reads."""


@frozen
class Bacaan:
    """One family: its rows as pairs of label and text, or why it could not be read."""

    nama: str
    label: str
    baris: tuple[tuple[tuple[str, str], ...], ...] = field(default=(), repr=False)
    gagal: str = ""


def bacaan_saja(found: Iterable[DibacaSaja], samaran: Samaran) -> Iterator[Bacaan]:
    """Yield each family that says something or could not be read."""
    for each in found:
        if isinstance(each.bacaan, Gagal):
            yield Bacaan(each.nama, each.label, gagal=each.bacaan.error.pesan)
            continue
        rows = tuple(tuple(_shown(each.nama, row, samaran)) for row in each.baris())
        if any(rows):
            yield Bacaan(each.nama, each.label, tuple(row for row in rows if row))


def _shown(nama: str, row: Iterable[tuple[str, str]], samaran: Samaran) -> Iterator[tuple[str, str]]:
    for name, text in row:
        words = _WORD.sub(" ", name).lower().split()
        if words and not _SKIPPED & {words[0], words[-1]}:
            yield " ".join(words).capitalize(), _masked(nama, words, tanggal(text), samaran)


def _masked(nama: str, words: list[str], text: str, samaran: Samaran) -> str:
    if samaran.buka:
        return text
    if nama in _UNKNOWN or any(word in words for word in _PRIVATE):
        return samarkan(text) if len(text) > len("000000") else "•" * len(text)
    return scrub(text)
