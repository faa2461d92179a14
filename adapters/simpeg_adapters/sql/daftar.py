"""The parts of the statement that lists people: their NIP without spaces, and who belongs to a unit."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, TableClause, func, or_

from simpeg_adapters.errors import ProfilError, SimpegError
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.padanan import Pemadan
from simpeg_adapters.sql.kolom import persis

__all__ = ["di_unit", "kolom_nip"]


def kolom_nip(profil: Profil, tables: Mapping[str, TableClause], dialect: str) -> ColumnElement[str]:
    """The NIP of a person as exact text; where the profile knows spellings with spaces, without them.

    No index serves; the table of people is small.
    """
    nip = persis(tables[profil.pegawai.tabel].c[profil.pegawai.nip], dialect)
    return func.replace(nip, " ", "") if profil.ejaan_nip else nip


def di_unit(
    profil: Profil, tables: Mapping[str, TableClause], pemadan: Pemadan, unit: str, dialect: str
) -> ColumnElement[bool]:
    """The condition for the people of a unit (the host's code, or BKN's id) and of the units below it.

    Raises:
        ProfilError: the profile does not say where a unit stands.
        SimpegError: there is no such unit; an unknown unit is not an empty one.
    """
    where = profil.pegawai
    if where.unit is None:
        raise ProfilError(f"Profil {profil.nama} tidak memuat `unit` di [pegawai]. Tambahkan agar unit dapat dipilih.")
    code = _kode_unit(pemadan, where.rujukan_unit, unit)
    below = code + where.pemisah
    column = persis(tables[where.tabel].c[where.unit], dialect)
    return or_(column == code, func.substr(column, 1, len(below)) == below)


def _kode_unit(pemadan: Pemadan, rujukan: str | None, unit: str) -> str:
    if rujukan is None or unit in pemadan[rujukan].nama:
        return unit
    code = pemadan[rujukan].tulis(unit)
    if code is None:
        raise SimpegError("Unit itu tidak ada di tabel rujukan unit e-Simpeg. Periksa kodenya.")
    return code
