"""The rights that a database user needs for a profile: to read, and to write what the profile lets be written. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from simpeg_adapters.mapping.pemeriksaan import skema_tabel
from simpeg_adapters.mapping.profil import Profil
from simpeg_adapters.mapping.tempat import ProfilJenis

__all__ = ["Izin", "susun_izin"]

_TIDAK_ADA: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Izin:
    """The statements for an administrator, in the order in which they are given."""

    baca: tuple[str, ...]
    tulis: tuple[str, ...]


def susun_izin(
    profil: Profil, dialek: str, basis_data: str, pengguna: str, *, urutan: Mapping[str, str] = _TIDAK_ADA
) -> Izin:
    """Write the GRANTs: SELECT on the tables that are read, UPDATE of the columns and INSERT into the tables that may
    be written. Nothing else: no DELETE, no CREATE.

    Args:
        dialek: "mysql", "mariadb" or "postgresql"; SQLite has no rights and gets no statements.
        basis_data: the database (PostgreSQL: for CONNECT).
        pengguna: the user, without quotes.
        urutan: PostgreSQL: table -> the sequence that counts its key, for tables that rows are added to.
    """
    if dialek == "postgresql":
        return _postgresql(profil, basis_data, pengguna, urutan)
    if dialek in {"mysql", "mariadb"}:
        return _mysql(profil, basis_data, pengguna)
    return Izin((), ())


def _tabel_baca(profil: Profil) -> list[str]:
    """Every table that is read, once, the people first."""
    found = [profil.pegawai.tabel, *(ref.tabel for ref in profil.rujukan.values() if ref.tabel)]
    for kind in profil.jenis.values():
        for where in kind.semua:
            found += [where.tabel, *(join.tabel for join in where.sambung.values())]
    return list(dict.fromkeys(found))


def _kolom_tulis(profil: Profil) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Each table that may be written, its columns that may be set, and whether rows may be added."""
    columns: dict[str, dict[str, None]] = {}
    added: set[str] = set()
    for kind in profil.jenis.values():
        for where in kind.semua:
            if where.tulis or where.sisip:
                columns.setdefault(where.tabel, {}).update(dict.fromkeys(_milik(where)))
            if where.sisip:
                added.add(where.tabel)
    for table, names in columns.items():
        yield table, tuple(names), table in added


def _milik(where: ProfilJenis) -> list[str]:
    return [name for name in where.kolom_tulis if where.lewat(name) is None]


def _mysql(profil: Profil, basis_data: str, pengguna: str) -> Izin:
    who = f"'{pengguna}'@'%'"

    def name(table: str) -> str:
        schema, plain = skema_tabel(table)
        return f"{_grave(schema or basis_data)}.{_grave(plain)}"

    read = tuple(f"GRANT SELECT ON {name(table)} TO {who};" for table in _tabel_baca(profil))
    write = []
    for table, columns, added in _kolom_tulis(profil):
        rights = [f"UPDATE ({', '.join(map(_grave, columns))})"] if columns else []
        rights += ["INSERT"] if added else []
        write.append(f"GRANT {', '.join(rights)} ON {name(table)} TO {who};")
    return Izin(read, tuple(write))


def _postgresql(profil: Profil, basis_data: str, pengguna: str, urutan: Mapping[str, str]) -> Izin:
    who = _double(pengguna)

    def name(table: str) -> str:
        schema, plain = skema_tabel(table)
        return f"{_double(schema or 'public')}.{_double(plain)}"

    tables = _tabel_baca(profil)
    schemas = dict.fromkeys(skema_tabel(table)[0] or "public" for table in tables)
    read = [f"GRANT CONNECT ON DATABASE {_double(basis_data)} TO {who};"]
    read += [f"GRANT USAGE ON SCHEMA {_double(schema)} TO {who};" for schema in schemas]
    read += [f"GRANT SELECT ON {name(table)} TO {who};" for table in tables]
    write = []
    for table, columns, added in _kolom_tulis(profil):
        rights = [f"UPDATE ({', '.join(map(_double, columns))})"] if columns else []
        rights += ["INSERT"] if added else []
        write.append(f"GRANT {', '.join(rights)} ON {name(table)} TO {who};")
        if added and table in urutan:
            write.append(f"GRANT USAGE ON SEQUENCE {urutan[table]} TO {who};")
    return Izin(tuple(read), tuple(write))


def _grave(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def _double(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
