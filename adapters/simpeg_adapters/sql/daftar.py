"""The parts of the statement that lists people: their NIP without spaces, and who belongs to a unit."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, TableClause, func, or_

from simpeg_adapters.errors import ProfilError, SimpegError
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.bidang import Pemadan

__all__ = ["di_unit", "kolom_nip"]


def kolom_nip(profil: Profil, tables: Mapping[str, TableClause]) -> ColumnElement[str]:
    """The NIP of a person; where the profile knows spellings with spaces, without them (no index serves)."""
    nip: ColumnElement[str] = tables[profil.pegawai.tabel].c[profil.pegawai.nip]
    return func.replace(nip, " ", "") if profil.ejaan_nip else nip


def di_unit(profil: Profil, tables: Mapping[str, TableClause], pemadan: Pemadan, unit: str) -> ColumnElement[bool]:
    """The condition for the people of a unit (the host's code, or BKN's id) and of the units below it.

    Raises:
        ProfilError: the profile does not say where a unit stands.
        SimpegError: there is no such unit; an unknown unit is not an empty one.
    """
    where = profil.pegawai
    if where.unit is None:
        raise ProfilError(f"Profil {profil.nama} tidak memuat `unit` di [pegawai]. Tambahkan agar unit dapat dipilih.")
    code = _kode_unit(pemadan, where.rujukan_unit, unit)
    column: ColumnElement[str] = tables[where.tabel].c[where.unit]
    return or_(column == code, column.startswith(code + where.pemisah, autoescape=True))


def _kode_unit(pemadan: Pemadan, rujukan: str | None, unit: str) -> str:
    if rujukan is None or unit in pemadan[rujukan].nama:
        return unit
    code = pemadan[rujukan].tulis(unit)
    if code is None:
        raise SimpegError("Unit itu tidak ada di tabel rujukan unit e-Simpeg. Periksa kodenya.")
    return code
