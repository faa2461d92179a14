"""Unor (organisational units): the flat list of the caller's agency, and the tree that is in it.

``/referensi/ref-unor`` spells its fields in PascalCase and gives no order (field list: migrations of
kanekescom/laravel-siasn-simpeg; rumahASN derives its pages from ``count``). No write for units is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import ClassVar

from attrs import field, frozen
from pydantic import Field

from siasn_client.call import Call, Part, Shape
from siasn_client.wire import Halaman, Record, Teks, TeksWajib

__all__ = ["Pohon", "Unor", "halaman", "susun_pohon"]


class Unor(Record):
    """One unit. ``nama_jabatan`` is the position that heads it, ``diatasan_id`` the unit above it."""

    tampak: ClassVar = ("id", "nama_unor")

    id: TeksWajib = Field(alias="Id")
    instansi_id: Teks = Field(default=None, alias="InstansiId")
    diatasan_id: Teks = Field(default=None, alias="DiatasanId")
    induk_unor_id: Teks = Field(default=None, alias="IndukUnorId")
    nama_unor: Teks = Field(default=None, alias="NamaUnor")
    nama_jabatan: Teks = Field(default=None, alias="NamaJabatan")
    eselon_id: Teks = Field(default=None, alias="EselonId")
    jenis_unor_id: Teks = Field(default=None, alias="JenisUnorId")
    cepat_kode: Teks = Field(default=None, alias="CepatKode")
    pemimpin_pns_id: Teks = Field(default=None, alias="PemimpinPnsId")


def halaman(limit: int = 100, offset: int = 0) -> Call[Halaman[Unor]]:
    """One page of the agency's units; *offset* counts rows, the page's ``count`` is the number of all units."""
    query: dict[str, Part] = {"limit": limit, "offset": offset}
    return Call("GET", "/referensi/ref-unor", Halaman[Unor], query=query, shape=Shape.HALAMAN)


@frozen
class Pohon:
    """The units as a tree, with everything that keeps it from being one. Ids in the order of the list.

    Every unit is reached exactly once, from ``akar``, from ``yatim`` or from a ``lingkar``. Immutable.

    Args:
        unor: each unit by its id; of rows with the same id the first.
        bawahan: the ids right below a unit; only units that have some.
        akar: units with nothing above them.
        yatim: units whose upper unit is not in the list (a page lost, or another agency's).
        lingkar: each ring of units that stand above each other; a unit above itself is a ring of one.
        dobel: ids that came more than once.
    """

    unor: Mapping[str, Unor] = field(repr=False)
    bawahan: Mapping[str, tuple[str, ...]] = field(repr=False)
    akar: tuple[str, ...]
    yatim: tuple[str, ...] = ()
    lingkar: tuple[tuple[str, ...], ...] = ()
    dobel: tuple[str, ...] = ()

    @property
    def utuh(self) -> bool:
        """Is it a tree, without orphans, rings and doubles?"""
        return not (self.yatim or self.lingkar or self.dobel)

    def telusuri(self) -> Iterator[tuple[int, Unor]]:
        """Every unit once with its depth, each before the units below it; a ring is entered at its first unit."""
        tops = [*self.akar, *self.yatim, *(ring[0] for ring in self.lingkar)]
        stack, seen = [(0, id_) for id_ in reversed(tops)], set[str]()
        while stack:
            depth, id_ = stack.pop()
            if id_ in seen:
                continue
            seen.add(id_)
            yield depth, self.unor[id_]
            stack.extend((depth + 1, below) for below in reversed(self.bawahan.get(id_, ())))

    def jalur(self, id_: str) -> tuple[Unor, ...]:
        """The unit and those above it, the highest first.

        Raises:
            KeyError: no such unit in the list.
        """
        found = {id_: self.unor[id_]}
        above = self.unor.get(found[id_].diatasan_id or "")
        while above is not None and above.id not in found:
            found[above.id] = above
            above = self.unor.get(above.diatasan_id or "")
        return tuple(reversed(found.values()))


def susun_pohon(units: Iterable[Unor]) -> Pohon:
    """Build the tree from ``id`` and ``diatasan_id``; nothing is thrown away, and nothing is guessed.

    >>> rows = [{"Id": "1", "NamaUnor": "Sekretariat"}, {"Id": "2", "NamaUnor": "Bagian", "DiatasanId": "1"}]
    >>> pohon = susun_pohon(Unor.model_validate(row) for row in rows)
    >>> [(depth, unit.nama_unor) for depth, unit in pohon.telusuri()], pohon.utuh
    ([(0, 'Sekretariat'), (1, 'Bagian')], True)
    """
    unor: dict[str, Unor] = {}
    dobel: dict[str, None] = {}
    for unit in units:
        if unor.setdefault(unit.id, unit) is not unit:
            dobel[unit.id] = None
    bawahan: dict[str, list[str]] = {}
    for unit in unor.values():
        if unit.diatasan_id in unor:
            bawahan.setdefault(unit.diatasan_id or "", []).append(unit.id)
    return Pohon(
        unor=unor,
        bawahan={above: tuple(below) for above, below in bawahan.items()},
        akar=tuple(unit.id for unit in unor.values() if unit.diatasan_id is None),
        yatim=tuple(unit.id for unit in unor.values() if unit.diatasan_id and unit.diatasan_id not in unor),
        lingkar=tuple(_rings(unor)),
        dobel=tuple(dobel),
    )


def _rings(unor: Mapping[str, Unor]) -> Iterator[tuple[str, ...]]:
    """Every ring once, from the unit of it that stands first in the list; each unit is looked at once."""
    place = {id_: number for number, id_ in enumerate(unor)}
    done: set[str] = set()
    for start in unor:
        walked: dict[str, None] = {}
        here = start
        while here in unor and here not in done and here not in walked:
            walked[here] = None
            here = unor[here].diatasan_id or ""
        done.update(walked)
        if here in walked:
            steps = list(walked)
            ring = steps[steps.index(here) :]
            first = ring.index(min(ring, key=place.__getitem__))
            yield (*ring[first:], *ring[:first])
