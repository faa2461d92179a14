"""Read the SKP of a host over SQLAlchemy, some heads at a time; nothing is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final

from attrs import frozen
from sqlalchemy import ColumnClause, Connection, Engine, Select, column, inspect, select, table
from sqlalchemy.exc import NoSuchTableError

from simpeg_adapters.errors import ProfilError
from simpeg_adapters.mapping.pemeriksaan import skema_tabel
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.skp_host.baris import BarisSkp, SalahBaris
from simpeg_adapters.skp_host.naskah import HasilSkp, susun_naskah
from simpeg_adapters.skp_host.profil import ProfilSkp, TabelSkp
from simpeg_adapters.sql.sambungan import jaga_log, transaksi

__all__ = ["SkpHost"]

_SEKALI: Final = 200
"""Heads read at a time, with all their targets."""
Baris = Mapping[str, Any]


@frozen
class SkpHost:
    """The SKP a host already stores. Thread-safety: as the engine's; it keeps nothing between reads."""

    engine: Engine
    profil: ProfilSkp

    def periksa(self) -> None:
        """Check that every table and column of the profile is there.

        Raises:
            ProfilError: names everything that is missing.
            HostBroken: the database cannot be reached.
        """
        missing = transaksi(self.engine, lambda conn: list(self._kekurangan(conn)), apa="schema of stored SKP")
        if missing:
            raise ProfilError(
                f"Profil {self.profil.berkas} tidak cocok dengan basis data; tidak ada: {', '.join(missing)}. "
                "Betulkan nama di profil, atau sambungkan basis data yang benar.",
                operation=self.profil.berkas,
            )

    def baca(self) -> Iterator[HasilSkp]:
        """Yield every stored SKP in the order of its key, some at a time: each chunk is one transaction.

        Raises:
            HostBroken: the database could not be read.
        """
        jaga_log()
        after: object = None
        while True:
            heads, found = transaksi(self.engine, partial(self._bagian, after=after), apa="stored SKP")
            yield from found
            if len(heads) < _SEKALI:
                return
            after = heads[-1][self.profil.kepala.kunci]

    def _kekurangan(self, conn: Connection) -> Iterator[str]:
        for each in (self.profil.orang, self.profil.kepala, self.profil.sasaran):
            schema, name = skema_tabel(each.tabel)
            try:
                there = {found["name"] for found in inspect(conn).get_columns(name, schema)}
            except NoSuchTableError:
                yield f"tabel {each.tabel}"
                continue
            yield from (f"kolom {each.tabel}.{nama}" for nama in each.kolom() if nama not in there)

    def _bagian(self, conn: Connection, *, after: object) -> tuple[list[Baris], list[HasilSkp]]:
        kepala, sasaran = self.profil.kepala, self.profil.sasaran
        statement = _pilih(kepala).order_by(column(kepala.kunci)).limit(_SEKALI)
        if after is not None:
            statement = statement.where(column(kepala.kunci) > after)
        heads = _baris(conn, statement)
        keys = [head[kepala.kunci] for head in heads]
        link = sasaran.tautan["kepala"]
        urut: list[ColumnClause[Any]] = [column(sasaran.tautan["urut"]), column(sasaran.kunci)]
        targets: dict[Any, list[Baris]] = {key: [] for key in keys}
        for row in _baris(conn, _pilih(sasaran).where(column(link).in_(keys)).order_by(*urut)):
            targets.setdefault(row[link], []).append(row)
        people = self._orang(conn, heads)
        return heads, [self._naskah(head, targets[head[kepala.kunci]], people) for head in heads]

    def _orang(self, conn: Connection, heads: Sequence[Baris]) -> dict[str, Baris]:
        orang, links = self.profil.orang, self.profil.kepala.tautan.values()
        keys = {head[kolom] for head in heads for kolom in links} - {None}
        statement = _pilih(orang).where(column(orang.kunci).in_(sorted(keys, key=repr)))
        return {_kunci(row[orang.kunci]): row for row in _baris(conn, statement)}

    def _naskah(self, head: Baris, rows: Sequence[Baris], people: Mapping[str, Baris]) -> HasilSkp:
        salah: list[SalahBaris] = []

        def baris(tabel: TabelSkp, isi: Baris) -> BarisSkp:
            return BarisSkp(tabel, isi, self.profil.peta, salah)

        named = {_kunci(head[kolom]) for kolom in self.profil.kepala.tautan.values()}
        return susun_naskah(
            baris(self.profil.kepala, head),
            [baris(self.profil.sasaran, row) for row in rows],
            {key: baris(self.profil.orang, people[key]) for key in named if key in people},
        )


def _kunci(nilai: object) -> str:
    return PEMBERSIH["kode"](mentah(nilai))


def _pilih(tabel: TabelSkp) -> Select[Any]:
    schema, name = skema_tabel(tabel.tabel)
    columns: list[ColumnClause[Any]] = [column(nama) for nama in tabel.kolom()]
    return select(*columns).select_from(table(name, *columns, schema=schema))


def _baris(conn: Connection, statement: Select[Any]) -> list[Baris]:
    return [dict(row) for row in conn.execute(statement).mappings()]
