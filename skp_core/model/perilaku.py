"""The seven behaviours of an SKP and what the leader expects of them in particular."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

__all__ = ["Perilaku", "PerilakuKerja"]


class Perilaku(StrEnum):
    """BerAKHLAK, in the order in which every form prints them; names and guides are in ``peraturan``."""

    BERORIENTASI_PELAYANAN = "BERORIENTASI_PELAYANAN"
    AKUNTABEL = "AKUNTABEL"
    KOMPETEN = "KOMPETEN"
    HARMONIS = "HARMONIS"
    LOYAL = "LOYAL"
    ADAPTIF = "ADAPTIF"
    KOLABORATIF = "KOLABORATIF"


@frozen(kw_only=True)
class PerilakuKerja:
    """One behaviour; ``ekspektasi_khusus`` is the leader's and may be empty ("dapat", footnote **)."""

    kode: Perilaku
    ekspektasi_khusus: tuple[str, ...] = ()
