"""Writing one host row: the row that was seen, the columns that are mapped, and nothing else.

Everything happens inside the caller's transaction; whatever is raised undoes it.
A write changes what was asked and no other field: a title that stood inside the name column is moved
to its own column when the name is replaced, and a jenis jabatan does not change under its jabatan.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import field, frozen
from sqlalchemy import ColumnElement, Connection, TableClause, insert, literal, select, update

from siasn_client.baris import Baris, Ubahan
from siasn_client.errors import Moved
from siasn_client.sanding import susun
from siasn_client.sinkronisasi.letak import tiba
from simpeg_adapters.errors import WriteRefused
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.bidang import Pemadan, Row
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.ubah import kolom_baru
from simpeg_adapters.mapping.values import PEMBERSIH
from simpeg_adapters.sql.baris_host import baca_rows, baris_dari, pilih_nip
from simpeg_adapters.sql.sambungan import isi_kolom

__all__ = ["Penulis"]

# Some databases cut long texts off in silence, or change them by a trigger.
_ALTERED: Final = "Basis data menyimpan nilai lain dari yang diminta. Tidak ada yang ditulis."


@frozen
class Penulis:
    """Carries out one change over one connection."""

    conn: Connection
    profil: Profil
    where: ProfilJenis
    tables: Mapping[str, TableClause] = field(repr=False)
    pemadan: Pemadan = field(repr=False)
    ubahan: Ubahan

    def tulis(self) -> None:
        """Change or add the row.

        Raises:
            Moved: the row is not the one that was seen, or has been added by somebody else meanwhile.
            WriteRefused: the profile or the values do not allow it.
        """
        self._boleh()
        if self.ubahan.kunci is None:
            self._sisip()
        else:
            self._ubah(self.ubahan.kunci)

    def _boleh(self) -> None:
        closed = sorted(set(self.ubahan.nilai) - self.where.tulis)
        if not closed and (self.ubahan.kunci is not None or self.where.sisip):
            return
        what = f"penulisan {', '.join(closed)}" if closed else "baris baru"
        raise WriteRefused(
            f"Profil {self.profil.nama} tidak mengizinkan {what} pada [jenis.{self.where.jenis}]. "
            "Tidak ada yang ditulis."
        )

    def _ubah(self, kunci: str) -> None:
        row = self._row(kunci, lock=True)
        columns = {**self._kolom(row, self._milik(row)), **self._ingat()}
        changed = {name: value for name, value in columns.items() if value != row[name]}
        if not changed:
            return
        self.conn.execute(update(self._table).where(self._baris_ini(kunci)).values(isi_kolom(self._table, changed)))
        if self._baris(self._row(kunci)).sidik() != self._baris({**row, **changed}).sidik():
            raise WriteRefused(_ALTERED)

    def _sisip(self) -> None:
        """Add a row, unless it is there: an insert that is repeated after a crash must not double it."""
        for row in self._milik_orang():
            same, known = self._sama(row), self._dikenal(row)
            if known and same:
                return
            if known or same:
                raise Moved("such a row is in the host by now")
        empty = dict.fromkeys(self._nama_kolom, "")
        columns = kolom_baru(self.where, self.ubahan.nilai, empty, self.pemadan)
        columns |= {self.where.nip: self._ejaan_di_host(), **self._ingat()}
        self.conn.execute(insert(self._table).values(isi_kolom(self._table, columns)))
        if not any(self._sama(row) for row in self._milik_orang()):
            raise WriteRefused(_ALTERED)

    def _milik(self, row: Row) -> Baris:
        """The row as it is now, if it is still the one the plan saw."""
        if PEMBERSIH["nip"](row[self.where.nip]) != self.ubahan.nip.buka():
            raise Moved("the row belongs to somebody else by now")
        before = self._baris(row)
        if before.sidik() != self.ubahan.sidik:
            raise Moved("the row is not the one the plan saw")
        return before

    def _kolom(self, row: Row, before: Baris) -> dict[str, str]:
        """The columns to set; a field nobody asked to change is held fast, or the write is refused."""
        columns = kolom_baru(self.where, self.ubahan.nilai, row, self.pemadan)
        drifted = {
            name: before.ambil(name).mentah
            for name in self._bergeser(before, {**row, **columns})
            if name in self.where.tulis and name not in self.ubahan.nilai
        }
        if drifted:
            columns |= kolom_baru(self.where, {**self.ubahan.nilai, **drifted}, row, self.pemadan)
        wrong = self._bergeser(before, {**row, **columns})
        if wrong:
            raise WriteRefused(
                f"Perubahan ini tidak dapat ditulis tanpa mengubah arti {', '.join(wrong)}. Tidak ada yang ditulis. "
                "Ubah baris ini langsung di e-Simpeg."
            )
        return columns

    def _bergeser(self, before: Baris, row: Row) -> list[str]:
        """The fields that *row* would not have as they were, or as they were asked for."""
        after, wanted = self._baris(row), self._diminta()
        return [
            name
            for name in self.where.bidang
            if not tiba(after.ambil(name).nilai, (wanted if name in self.ubahan.nilai else before).ambil(name).nilai)
        ]

    def _sama(self, row: Row) -> bool:
        there, wanted = self._baris(row), self._diminta()
        return all(tiba(there.ambil(name).nilai, wanted.ambil(name).nilai) for name in self.ubahan.nilai)

    def _dikenal(self, row: Row) -> bool:
        known = self._ingat()
        return bool(known) and all(row[column] == value for column, value in known.items())

    def _ingat(self) -> dict[str, str]:
        """SIASN's row id, in its column, where the host has one and the change brings one."""
        if self.where.id_siasn and self.ubahan.id_siasn:
            return {self.where.id_siasn: self.ubahan.id_siasn}
        return {}

    def _diminta(self) -> Baris:
        return susun(self.ubahan.jenis, self.ubahan.nip, dict(self.ubahan.nilai))

    def _baris(self, row: Row) -> Baris:
        return baris_dari(self.where, self.pemadan, self.ubahan.nip, row)

    def _row(self, kunci: str, *, lock: bool = False) -> Row:
        statement = select(*self._kolom_tabel).where(self._baris_ini(kunci))
        rows = list(baca_rows(self.conn, statement.with_for_update() if lock else statement))
        if len(rows) != 1:
            raise Moved("the row is not there any more")
        return rows[0]

    def _baris_ini(self, kunci: str) -> ColumnElement[bool]:
        """The condition for one row; where the NIP is the key, in every spelling."""
        column = self._table.c[self.where.kunci]
        if self.where.kunci != self.where.nip:
            return column == literal(kunci, column.type)  # else PostgreSQL compares a number with a text
        if PEMBERSIH["nip"](kunci) != self.ubahan.nip.buka():
            raise Moved("the row is somebody else's")
        return pilih_nip(column, self.profil, [self.ubahan.nip])

    def _milik_orang(self) -> list[Row]:
        mine = pilih_nip(self._table.c[self.where.nip], self.profil, [self.ubahan.nip])
        rows = baca_rows(self.conn, select(*self._kolom_tabel).where(mine).with_for_update())
        return [row for row in rows if PEMBERSIH["nip"](row[self.where.nip]) == self.ubahan.nip.buka()]

    def _ejaan_di_host(self) -> str:
        """The NIP as the host spells it, so that its own joins find the new row."""
        people = self.tables[self.profil.pegawai.tabel].c[self.profil.pegawai.nip]
        mine = select(people).where(pilih_nip(people, self.profil, [self.ubahan.nip]))
        found = self.conn.execute(mine).scalars().first()
        if found is None:
            raise WriteRefused("Pegawai ini belum ada di e-Simpeg. Tidak ada yang ditulis. Tambahkan dulu orangnya.")
        return str(found)

    @property
    def _table(self) -> TableClause:
        return self.tables[self.where.tabel]

    @property
    def _nama_kolom(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.where.kolom, *self.where.kolom_tulis)))

    @property
    def _kolom_tabel(self) -> list[ColumnElement[Any]]:
        return [self._table.c[name] for name in self._nama_kolom]
