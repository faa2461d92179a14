"""A filled form back as an SKP: every mistake at once, each with sheet, row and column; nothing passes unread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import BATAS, Batas
from simpeg_adapters.lembar import baca_sel as baca_buku
from simpeg_adapters.lembar_skp.hasil_kerja import baca_hasil_kerja
from simpeg_adapters.lembar_skp.identitas import baca_identitas
from simpeg_adapters.lembar_skp.lain import baca_lampiran, baca_perilaku
from simpeg_adapters.lembar_skp.letak import Salah, Tempat
from simpeg_adapters.lembar_skp.meja import Baris, Meja
from simpeg_adapters.lembar_skp.sel import kosong
from simpeg_adapters.lembar_skp.susunan import HASIL_KERJA, IDENTITAS, LAMPIRAN, PERILAKU, PETUNJUK
from skp_core.model import Skp

__all__ = ["HasilBaca", "baca_templat", "urai"]

_LEMBAR: Final = (IDENTITAS, HASIL_KERJA, PERILAKU, LAMPIRAN)
_BUKAN: Final = (
    "Berkas {nama} bukan templat SKP: lembar {lembar} tidak ada. Buat templatnya dengan `skp templat`, lalu isi."
)


@frozen
class HasilBaca:
    """What a form holds: the SKP, or everything that is wrong with it; and where each field stands."""

    skp: Skp | None = field(repr=False)
    salah: tuple[Salah, ...] = ()
    tempat: Mapping[str, Tempat] = field(default=MappingProxyType({}), repr=False)


def baca_templat(path: Path, *, batas: Batas = BATAS) -> HasilBaca:
    """Read a form that `skp templat` made and somebody filled.

    Raises:
        BerkasError: the file is no XLSX, is refused (too large, a bomb, macros) or damaged, or is no such form.
    """
    book = baca_buku(path, batas=batas)
    known = {name.casefold(): name for name in (*_LEMBAR, PETUNJUK)}
    sheets = {known.get(name.casefold(), name): rows for name, rows in book.items()}
    for name in _LEMBAR:
        if name not in sheets:
            raise BerkasError(_BUKAN.format(nama=path.name, lembar=name))
    return urai(sheets)


def urai(sheets: Mapping[str, Iterable[Baris]]) -> HasilBaca:
    """Read the lines of the sheets; pure."""
    salah: list[Salah] = []
    tempat: dict[str, Tempat] = {name.casefold().replace(" ", "_"): Tempat(name) for name in _LEMBAR}
    for name, rows in sheets.items():
        if name not in {*_LEMBAR, PETUNJUK} and _berisi(rows):
            salah.append(Salah(Tempat(name), "bukan lembar templat, jadi tidak dibaca; pindahkan isinya, lalu hapus"))
    identitas = baca_identitas(Meja(IDENTITAS, sheets[IDENTITAS], salah, tempat))
    if identitas is None:
        return HasilBaca(None, tuple(salah), tempat)
    isi: dict[str, Any] = {
        **identitas,
        "rhk": baca_hasil_kerja(
            Meja(HASIL_KERJA, sheets[HASIL_KERJA], salah, tempat), identitas["mode"], identitas["kelompok"]
        ),
        "perilaku": baca_perilaku(Meja(PERILAKU, sheets[PERILAKU], salah, tempat)),
        "lampiran": baca_lampiran(Meja(LAMPIRAN, sheets[LAMPIRAN], salah, tempat)),
    }
    return HasilBaca(None if salah else Skp(**isi), tuple(salah), tempat)


def _berisi(rows: Iterable[Baris]) -> bool:
    return any(not kosong(cell) for _, cells in rows for cell in cells)
