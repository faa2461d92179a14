"""Choices: an enum member, or its spelling as people and files write it."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

from skp_core.errors import InvalidModel

__all__ = ["pilih"]

E = TypeVar("E", bound=StrEnum)


def pilih(jenis: type[E], nilai: E | str) -> E:
    """Return the member of *jenis* that *nilai* is or spells.

    Raises:
        InvalidModel: it spells none; ``pesan`` lists the choices and does not repeat what was written.

    >>> from skp_core.model.evaluasi import CapaianOrganisasi, Rating
    >>> pilih(Rating, "DI_ATAS")
    <Rating.DI_ATAS: 'DI_ATAS'>
    >>> pilih(CapaianOrganisasi, "CUKUP")
    <CapaianOrganisasi.BUTUH_PERBAIKAN: 'BUTUH_PERBAIKAN'>
    """
    try:
        return jenis(nilai)
    except ValueError:
        pass
    # outside the handler: the enum's own error repeats the value
    raise InvalidModel(f"not a {jenis.__name__}", pesan=f"harus salah satu dari {', '.join(jenis)}")
