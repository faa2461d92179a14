"""The annex of an SKP: resources, accountability, consequences."""

from __future__ import annotations

from attrs import frozen

__all__ = ["Lampiran"]


@frozen(kw_only=True)
class Lampiran:
    """Three ordered lists of text. Any may be empty; its head is printed all the same."""

    dukungan_sumber_daya: tuple[str, ...] = ()
    skema_pertanggungjawaban: tuple[str, ...] = ()
    konsekuensi: tuple[str, ...] = ()
