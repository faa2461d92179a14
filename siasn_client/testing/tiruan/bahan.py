"""Where the fake's rows come from before anything is changed: the kabupaten, else made-up examples."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, Final, Protocol

__all__ = ["Bahan", "KabupatenLike", "Row", "RujukanLike", "SisiLike", "new_id"]

Row = Mapping[str, Any]
_ABSENT: Final = object()


class RujukanLike(Protocol):
    """One line of a code table; ``induk`` is the id of its parent or ""."""

    @property
    def id(self) -> str:
        """BKN's id."""

    @property
    def nama(self) -> str:
        """Its name."""

    @property
    def induk(self) -> str:
        """The id of its parent, "" at the top."""


class SisiLike(Protocol):
    """What SIASN has of one person, as it travels.

    Beside what is listed here, an attribute with the name of a record (``rw_diklat``, ``data_anak``, ...)
    holds its rows, or the one object; where it is missing the contract's made-up example is shown, or nothing.
    """

    @property
    def data_utama(self) -> Row | None:
        """The one wide row; None = SIASN does not know the person."""

    @property
    def rw_jabatan(self) -> Sequence[Row]:
        """Positions."""

    @property
    def rw_golongan(self) -> Sequence[Row]:
        """Grades."""

    @property
    def rw_pendidikan(self) -> Sequence[Row]:
        """Education."""

    @property
    def rw_skp22(self) -> Sequence[Row]:
        """SKP from 2022 on."""


class KabupatenLike(Protocol):
    """What the fake needs of a kabupaten.

    It may also have ``daftar`` (name of a list to its rows: ``list_kp``, ``ref_unor``, ...), ``referensi_siasn``
    (name of a code table to its rows on the wire), ``dokumen(uri)`` and ``foto(pns_id)`` (bytes or None), and
    ``pemilik(id)`` (the NIP whose row it may be, a shortcut).
    """

    @property
    def instansi_id(self) -> str:
        """BKN's id of the office."""

    @property
    def siasn(self) -> Mapping[str, SisiLike]:
        """NIP to the person's wire rows."""

    @property
    def referensi(self) -> Mapping[str, Sequence[RujukanLike]]:
        """Code tables by name."""


def new_id(seed: str) -> str:
    """Make a row id in the style of the newer ones (UUID v4), the same for the same seed."""
    return str(uuid.UUID(bytes=hashlib.sha256(seed.encode()).digest()[:16], version=4))


class Bahan:
    """The first rows of every record and list.

    Thread-safety: read-only.
    """

    def __init__(self, kabupaten: KabupatenLike, examples: Mapping[str, Sequence[Row]]) -> None:
        self._kabupaten = kabupaten
        self._examples = examples
        self._lists: Mapping[str, Sequence[Row]] = getattr(kabupaten, "daftar", {})

    def orang(self, nip: str, side: SisiLike, record: str) -> tuple[Row, ...]:
        """Return one person's rows of *record*."""
        found: Any = getattr(side, record, _ABSENT)
        if found is _ABSENT:
            return tuple(self._filled(record, nip, side))
        if found is None:
            return ()
        return (found,) if isinstance(found, Mapping) else tuple(found)

    def pemilik(self, row_id: str) -> str | None:
        """Return whose row this may be, where the kabupaten can tell by the id alone."""
        ask = getattr(self._kabupaten, "pemilik", None)
        return ask(row_id) if ask is not None else None

    def daftar(self, name: str) -> tuple[Row, ...]:
        """Return a list of the office."""
        found = self._lists.get(name)
        if found is not None:
            return tuple(found)
        return self._units() if name == "ref_unor" else tuple(self._filled(name, "", None))

    def _filled(self, record: str, nip: str, side: SisiLike | None) -> list[Row]:
        """Fill an example in, with an id of its own for every person."""
        person = side.data_utama if side is not None else None
        if nip and person is None:
            return []
        words = {"nip": nip, "pns_id": person["id"] if person else "", "instansi": self._kabupaten.instansi_id}
        rows: list[Row] = []
        for number, row in enumerate(self._examples.get(record, ())):
            filled = {name: text.format(**words) if isinstance(text, str) else text for name, text in row.items()}
            rows.append({**filled, "id": new_id(f"{record}/{nip}/{number}")} if nip else filled)
        return rows

    def _units(self) -> tuple[Row, ...]:
        """Return the units as the code table has them, where the kabupaten has no list of its own."""
        blank = dict.fromkeys(("EselonId", "NamaJabatan", "CepatKode", "IndukUnorId", "PemimpinPnsId", "JenisUnorId"))
        return tuple(
            {
                **blank,
                "Id": unit.id,
                "InstansiId": self._kabupaten.instansi_id,
                "DiatasanId": unit.induk or None,
                "NamaUnor": unit.nama,
            }
            for unit in self._kabupaten.referensi.get("unor", ())
        )
