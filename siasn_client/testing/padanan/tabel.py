"""Long reference tables that look like BKN's and are nobody's: combined from the words of the field.

Names within a table differ in at least one word that counts; ids are made of the name. The same size gives the
same table in every process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from siasn_client.sanding.padanan import Entri, baku
from siasn_client.testing.kabupaten.acak import Acak, pengenal
from siasn_client.testing.padanan.kosakata import (
    BIDANG_ILMU,
    DINAS,
    JENJANG_SEKOLAH,
    KEKHUSUSAN,
    OBJEK,
    PERAN,
    RUANG,
    TEMPAT,
    UNIT,
)

__all__ = ["tabel_pelaksana", "tabel_pendidikan", "tabel_unor"]

_LEVEL_NAME: Final = {
    "D-I": "Diploma I",
    "D-II": "Diploma II",
    "D-III": "Diploma III/Sarjana Muda",
    "D-IV": "Diploma IV",
    "S-1": "S-1/Sarjana",
    "S-2": "S-2",
    "S-3": "S-3/Doktor",
    "SMK": "SLTA Kejuruan",
}


def tabel_pelaksana(banyak: int = 70_000) -> tuple[Entri, ...]:
    """Positions of pelaksana: a role, what it is about, and in half of the names a third part.

    >>> [row.nama for row in tabel_pelaksana(2)] == [row.nama for row in tabel_pelaksana(3)][:2]
    True
    """
    return _table("jabatan_fungsional_umum", _pelaksana(), banyak)


def tabel_pendidikan(banyak: int = 28_000) -> tuple[Entri, ...]:
    """Educations: a level and a field, most with a second field or a speciality; they lie under their level."""
    rows = _table("pendidikan", _pendidikan(), banyak)
    return tuple(Entri(row.kode, row.nama, tuple(filter(None, [_LEVEL_NAME.get(row.nama.split()[0])]))) for row in rows)


def tabel_unor(banyak: int = 2_000) -> tuple[Entri, ...]:
    """Units: offices, the same few names below each of them, and schools that only their number tells apart."""
    return tuple(islice(_unor(), banyak))


def _table(nama: str, names: Iterable[str], banyak: int) -> tuple[Entri, ...]:
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(" ".join(sorted(baku(name).split())), name)
        if len(seen) >= banyak:
            break
    return tuple(Entri(pengenal("oracle", nama, name), name) for name in seen.values())


def _pelaksana() -> Iterator[str]:
    """Every role and object in a shuffled order, each followed by one with a third part."""
    acak = Acak("padanan", "pelaksana")
    pairs = [(role, thing) for role in PERAN for thing in OBJEK]
    for _ in range(len(RUANG)):
        for at in acak.urutan(len(pairs)):
            role, thing = pairs[at]
            yield f"{role} {thing}"
            yield f"{role} {acak.pilih(RUANG)} {thing}"
            yield f"{role} {thing} {acak.pilih(RUANG)}"


def _pendidikan() -> Iterator[str]:
    acak = Acak("padanan", "pendidikan")
    pairs = [(level, field) for level in JENJANG_SEKOLAH for field in BIDANG_ILMU]
    while True:
        for at in acak.urutan(len(pairs)):
            level, field = pairs[at]
            yield f"{level} {field}"
            yield f"{level} {field} {acak.pilih(KEKHUSUSAN)}"
            yield f"{level} {field} {acak.pilih(BIDANG_ILMU)}"


def _unor() -> Iterator[Entri]:
    for office in DINAS:
        top = Entri(pengenal("uuid", "padanan", office), office)
        secretary = f"Sekretariat {office}"
        yield top
        for unit in UNIT:
            path = (secretary, office) if unit.startswith("Subbagian") else (office,)
            yield Entri(pengenal("uuid", "padanan", office, unit), unit, path, top.kode)
    number = 0
    while True:
        number += 1
        for place in TEMPAT:
            for school in ("SD Negeri", "SMP Negeri"):
                name = f"{school} {number} {place}"
                yield Entri(pengenal("uuid", "padanan", name), name, ("Dinas Pendidikan",))
