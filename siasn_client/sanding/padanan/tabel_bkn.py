"""BKN's reference tables as rows to choose from: their names, what they lie under, whether they are in use.

Tables come in SIASN's spelling, as ``siasn referensi`` keeps them; the small ones are also in
:mod:`siasn_client.kode`, from public sources, for where a download has none. Only pendidikan says whether a row is
in use; ref-unor shows no such field, and a unit that is not in the list is taken for one that is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from siasn_client.kode import (
    AGAMA,
    CLTN,
    ESELON,
    JENIS_DIKLAT,
    JENIS_HUKUMAN,
    JENIS_JABATAN,
    JENIS_KAWIN,
    JENIS_PEMBERHENTIAN,
    KEDUDUKAN_HUKUM,
    LATIHAN_STRUKTURAL,
    PENGHARGAAN,
    TINGKAT_HUKUMAN,
    TINGKAT_PENDIDIKAN,
    Tabel,
)
from siasn_client.resources.referensi import (
    RujukanJabatanFungsional,
    RujukanJenisDiklat,
    RujukanJenisHukuman,
    RujukanPendidikan,
)
from siasn_client.resources.unor import Unor, susun_pohon
from siasn_client.sanding.padanan.entri import Entri
from siasn_client.wire import Record

__all__ = ["ASAL", "SETEMPAT", "entri_bkn", "entri_setempat"]

Baris = Iterable[Mapping[str, Any]]

ASAL: Final[Mapping[str, str]] = MappingProxyType({"jabatan_struktural": "unor"})
"""Tables that are read out of another one: the position of a head is a unit, and its id is the unit's."""

_KODE: Final[tuple[Tabel[Any], ...]] = (
    AGAMA,
    CLTN,
    ESELON,
    JENIS_DIKLAT,
    JENIS_HUKUMAN,
    JENIS_JABATAN,
    JENIS_KAWIN,
    JENIS_PEMBERHENTIAN,
    KEDUDUKAN_HUKUM,
    LATIHAN_STRUKTURAL,
    PENGHARGAAN,
    TINGKAT_HUKUMAN,
    TINGKAT_PENDIDIKAN,
)
SETEMPAT: Final[Mapping[str, Tabel[Any]]] = MappingProxyType({table.nama: table for table in _KODE})
"""The small tables that this package has itself, by name."""


def entri_setempat(nama: str) -> tuple[Entri, ...]:
    """The rows of a small table of our own; of those without a name none.

    Raises:
        KeyError: there is no such table.
    """
    level = {row.id: row.nama for row in TINGKAT_HUKUMAN.values()}
    return tuple(
        Entri(row.id, row.nama, tuple(filter(None, [level.get(getattr(row, "tingkat", ""))])))
        for row in SETEMPAT[nama].values()
        if row.nama
    )


def entri_bkn(nama: str, rows: Baris) -> tuple[Entri, ...]:
    """Read a table in SIASN's spelling; rows that cannot be read or have no name are left out.

    >>> entri_bkn("agama", [{"id": "1", "nama": "Islam"}])
    (Entri(kode='1', nama='Islam', induk=(), induk_kode='', aktif=True),)
    """
    return tuple(row for row in _READ.get(nama, _plain)(rows) if row.kode and row.nama)


def _plain(rows: Baris) -> Iterator[Entri]:
    for row in rows:
        yield Entri(str(row.get("id") or ""), str(row.get("nama") or row.get("deskripsi") or ""))


def _records(rows: Baris, rekaman: type[Record]) -> Iterator[Any]:
    for row in rows:
        try:
            yield rekaman.model_validate(row)
        except ValueError:  # a row without an id is no row to choose
            continue


def _units(rows: Baris) -> Iterator[tuple[Unor, tuple[str, ...]]]:
    tree = susun_pohon(_records(rows, Unor))
    for id_, unit in tree.unor.items():
        above = tree.jalur(id_)[:-1]
        yield unit, tuple(each.nama_unor or "" for each in reversed(above))


def _unor(rows: Baris) -> Iterator[Entri]:
    for unit, path in _units(rows):
        yield Entri(unit.id, unit.nama_unor or "", path, unit.diatasan_id or "")


def _struktural(rows: Baris) -> Iterator[Entri]:
    for unit, path in _units(rows):
        yield Entri(unit.id, unit.nama_jabatan or "", (unit.nama_unor or "", *path), unit.diatasan_id or "")


def _pendidikan(rows: Baris) -> Iterator[Entri]:
    for row in _records(rows, RujukanPendidikan):
        level = TINGKAT_PENDIDIKAN.nama_dari(row.tingkat_pendidikan_id)
        path = (level,) if level else ()
        yield Entri(row.id, row.nama or "", path, row.tingkat_pendidikan_id or "", row.status is not False)


def _fungsional(rows: Baris) -> Iterator[Entri]:
    for row in _records(rows, RujukanJabatanFungsional):
        yield Entri(row.id, row.nama or "")


def _hukuman(rows: Baris) -> Iterator[Entri]:
    for row in _records(rows, RujukanJenisHukuman):
        level = TINGKAT_HUKUMAN.nama_dari(row.jenis_tingkat_hukuman_id)
        yield Entri(row.id, row.nama or "", (level,) if level else (), row.jenis_tingkat_hukuman_id or "")


def _diklat(rows: Baris) -> Iterator[Entri]:
    for row in _records(rows, RujukanJenisDiklat):
        yield Entri(row.id, row.jenis_diklat or "")


_READ: Final[Mapping[str, Callable[[Baris], Iterator[Entri]]]] = MappingProxyType(
    {
        "unor": _unor,
        "jabatan_struktural": _struktural,
        "jabatan_fungsional": _fungsional,
        "pendidikan": _pendidikan,
        "jenis_hukuman": _hukuman,
        "jenis_diklat": _diklat,
    }
)
