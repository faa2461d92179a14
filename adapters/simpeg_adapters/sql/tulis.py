"""Writing one host row: the row that was seen, the columns that are mapped, and nothing else.

Everything happens inside the caller's transaction; whatever is raised undoes it, where the table can undo.
A write changes what was asked and no other field: a title that stood inside the name column is moved
to its own column when the name is replaced, and a jenis jabatan does not change under its jabatan.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from attrs import define, field
from sqlalchemy import Connection, TableClause, insert, select, update

from siasn_client.baris import Baris, Ubahan
from siasn_client.errors import Moved
from siasn_client.sanding import susun
from siasn_client.sinkronisasi.letak import tiba
from simpeg_adapters.errors import HostBroken, WriteRefused
from simpeg_adapters.mapping.padanan import Row
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.ubah import kolom_baru
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.bacaan import Pembaca, Terlihat
from simpeg_adapters.sql.baris_host import baris_dari
from simpeg_adapters.sql.kolom import isi_kolom, seperti_terlihat
from simpeg_adapters.sql.meja import isi_wajib, isian_baru, tanpa_transaksi
from simpeg_adapters.sql.tempat_tulis import boleh, tabel_baru, tabel_dari

__all__ = ["Penulis"]

# Some databases cut long texts off in silence, or change them by a trigger.
_ALTERED: Final = "Basis data menyimpan nilai lain dari yang diminta. Tidak ada yang ditulis."
_STAYS: Final = (
    "Basis data menyimpan nilai lain dari yang diminta, dan tabel {tabel} tidak mengenal transaksi (MyISAM) sehingga "
    "tidak dapat dibatalkan. Periksa baris itu di e-Simpeg."
)
_NOBODY: Final = "Pegawai ini belum ada di e-Simpeg. Tidak ada yang ditulis. Tambahkan dulu orangnya."
_TWICE: Final = (
    "NIP ini tercatat lebih dari satu kali di daftar pegawai e-Simpeg. Tidak ada yang ditulis. Hapus dulu gandanya."
)


@define
class Penulis:
    """Carries out one change over one connection.

    Args:
        jenis: where the kind lies: its first table.
        tak_terbatalkan: something was sent to a table that cannot undo it.
    """

    pembaca: Pembaca = field(repr=False)
    jenis: ProfilJenis
    ubahan: Ubahan
    tak_terbatalkan: bool = field(default=False, init=False)

    def tulis(self) -> None:
        """Change or add the row.

        Raises:
            Moved: the row is not the one that was seen, or has been added by somebody else meanwhile.
            WriteRefused: the profile or the values do not allow it.
            HostBroken: a table that cannot undo has taken something else than was asked.
        """
        if self.ubahan.kunci is None:
            self._sisip()
        else:
            self._ubah(*tabel_dari(self.jenis, self.ubahan.kunci))

    def _ubah(self, where: ProfilJenis, kunci: str) -> None:
        boleh(self.pembaca.profil, where, self.ubahan)
        seen = self._row(where, kunci, lock=True)
        columns = {**self._kolom(where, seen.teks, self._milik(where, seen.teks)), **_ingat(where, self.ubahan)}
        changed = {name: value for name, value in columns.items() if value != seen.teks[name]}
        if not changed:
            return
        self._ganti(where, seen, changed)
        wanted = self._baris(where, {**seen.teks, **changed})
        if self._baris(where, self._row(where, kunci).teks).sidik() != wanted.sidik():
            raise self._lain(where)

    def _ganti(self, where: ProfilJenis, seen: Terlihat, changed: Mapping[str, str]) -> None:
        """Set the columns of the row that still is as it was seen: one statement, so that nobody comes between."""
        table = self._table(where)
        values = self._nilai(where, changed)
        still = seperti_terlihat(table, seen.mentah, self._dialect)
        self._kirim(where)
        if self._conn.execute(update(table).where(*still).values(values)).rowcount != 1:
            raise Moved("the row changed while it was being written")

    def _sisip(self) -> None:
        """Add a row, unless it is there: an insert that is repeated after a crash must not double it.

        The person is locked first: of two writers one waits, and then sees what the other added.
        """
        people = self._kunci_orang()
        for where, row in self._milik_orang():
            same, known = self._sama(where, row), self._dikenal(where, row)
            if known and same:
                return
            if known or same:
                raise Moved("such a row is in the host by now")
        where, columns = tabel_baru(self.pembaca, self.jenis, self.ubahan)
        columns = {**columns, where.orang: _pemilik(where, people), **_ingat(where, self.ubahan)}
        table = self._table(where)
        values = self._nilai(where, columns)
        rest = isian_baru(self._conn, where.tabel, {*columns, where.kunci})
        self._kirim(where)
        self._conn.execute(insert(table).values({**rest, **values}))
        if not any(self._sama(there, row) for there, row in self._milik_orang() if there is where):
            raise self._lain(where)

    def _nilai(self, where: ProfilJenis, columns: Mapping[str, str]) -> Mapping[str, str | None]:
        """The values to bind; "nothing" as a column that must hold something says it."""
        values = isi_kolom(self._table(where), columns, self._dialect)
        return isi_wajib(self._conn, where.tabel, values)

    def _kirim(self, where: ProfilJenis) -> None:
        """From here on something may have been changed."""
        self.tak_terbatalkan = tanpa_transaksi(self._conn, where.tabel)

    def _lain(self, where: ProfilJenis) -> WriteRefused | HostBroken:
        if self.tak_terbatalkan:
            return HostBroken(_STAYS.format(tabel=where.tabel), message=f"{where.tabel}: altered, cannot be undone")
        return WriteRefused(_ALTERED)

    def _milik(self, where: ProfilJenis, row: Row) -> Baris:
        """The row as it is now, if it is still the one the plan saw."""
        before = self._baris(where, row)
        if before.sidik() != self.ubahan.sidik:
            raise Moved("the row is not the one the plan saw")
        return before

    def _kolom(self, where: ProfilJenis, row: Row, before: Baris) -> dict[str, str]:
        """The columns to set; a field nobody asked to change is held fast, or the write is refused."""
        asked = self._bukan_tetap(where)
        columns = kolom_baru(where, asked, row, self.pembaca.siap.pemadan)
        drifted = {
            name: before.ambil(name).mentah
            for name in self._bergeser(where, before, {**row, **columns})
            if name in where.tulis and name not in self.ubahan.nilai
        }
        if drifted:
            columns |= kolom_baru(where, {**asked, **drifted}, row, self.pembaca.siap.pemadan)
        wrong = self._bergeser(where, before, {**row, **columns})
        if wrong:
            raise WriteRefused(
                f"Perubahan ini tidak dapat ditulis tanpa mengubah arti {', '.join(wrong)}. Tidak ada yang ditulis. "
                "Ubah baris ini langsung di e-Simpeg."
            )
        if not where.cocok({**row, **columns}):
            raise WriteRefused(
                f"Perubahan ini membuat baris {where.tabel} bukan lagi baris {where.bagian}. Tidak ada yang ditulis. "
                "Ubah baris ini langsung di e-Simpeg."
            )
        return columns

    def _bukan_tetap(self, where: ProfilJenis) -> dict[str, str]:
        return {name: text for name, text in self.ubahan.nilai.items() if name in where.tulis}

    def _bergeser(self, where: ProfilJenis, before: Baris, row: Row) -> list[str]:
        """The fields that *row* would not have as they were, or as they were asked for."""
        after, wanted = self._baris(where, row), self._diminta()
        return [
            name
            for name in where.bidang
            if not tiba(after.ambil(name).nilai, (wanted if name in self.ubahan.nilai else before).ambil(name).nilai)
        ]

    def _sama(self, where: ProfilJenis, row: Row) -> bool:
        there, wanted = self._baris(where, row), self._diminta()
        return all(tiba(there.ambil(name).nilai, wanted.ambil(name).nilai) for name in self.ubahan.nilai)

    def _dikenal(self, where: ProfilJenis, row: Row) -> bool:
        known = _ingat(where, self.ubahan)
        return bool(known) and all(row[column] == value for column, value in known.items())

    def _diminta(self) -> Baris:
        return susun(self.ubahan.jenis, self.ubahan.nip, dict(self.ubahan.nilai))

    def _baris(self, where: ProfilJenis, row: Row) -> Baris:
        return baris_dari(where, self.pembaca.siap.pemadan, self.ubahan.nip, row)

    def _row(self, where: ProfilJenis, kunci: str, *, lock: bool = False) -> Terlihat:
        if where.kunci == where.nip and PEMBERSIH["nip"](kunci) != self.ubahan.nip.buka():
            raise Moved("the row is somebody else's")
        rows = self.pembaca.satu(where, kunci, self.ubahan.nip, lock=lock)
        if len(rows) != 1:
            raise Moved("the row is not there any more")
        mine, row = rows[0]
        if not mine:
            raise Moved("the row belongs to somebody else by now")
        return row

    def _milik_orang(self) -> Iterator[tuple[ProfilJenis, Row]]:
        for where in self.jenis.semua:
            for _, row in self.pembaca.milik(where, [self.ubahan.nip], lock=True):
                yield where, row.teks

    def _kunci_orang(self) -> list[tuple[str, str]]:
        """Lock the person where people are listed; return the NIP as the host spells it, and the host's own key."""
        people = self.pembaca.profil.pegawai
        there = self.pembaca.siap.tables[people.tabel].c
        columns = [there[people.nip], there[people.kunci or people.nip]]
        mine = select(*columns).where(self.pembaca.pilih_nip(people.tabel, people.nip, [self.ubahan.nip]))
        rows = ((mentah(nip), mentah(key)) for nip, key in self._conn.execute(mine.with_for_update()))
        return [row for row in rows if PEMBERSIH["nip"](row[0]) == self.ubahan.nip.buka()]

    @property
    def _conn(self) -> Connection:
        return self.pembaca.conn

    @property
    def _dialect(self) -> str:
        return self._conn.dialect.name

    def _table(self, where: ProfilJenis) -> TableClause:
        return self.pembaca.siap.tables[where.tabel]


def _pemilik(where: ProfilJenis, people: list[tuple[str, str]]) -> str:
    """What the person's column of a new row says, so that the host's own joins find it."""
    if not people:
        raise WriteRefused(_NOBODY)
    if where.pegawai and len({key for _, key in people}) > 1:
        raise WriteRefused(_TWICE)
    return people[0][1 if where.pegawai else 0]


def _ingat(where: ProfilJenis, ubahan: Ubahan) -> dict[str, str]:
    """SIASN's row id, in its column, where the host has one and the change brings one."""
    return {where.id_siasn: ubahan.id_siasn} if where.id_siasn and ubahan.id_siasn else {}
