"""Where things lie in a host: the people, the reference tables, one kind of record."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.bidang import Bidang, Tetap
from simpeg_adapters.mapping.padanan import Row
from simpeg_adapters.mapping.values import PEMBERSIH

__all__ = ["Pegawai", "ProfilJenis", "Rujukan", "Sambung"]

_TIDAK_ADA: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Rujukan:
    """One reference of the host.

    Args:
        tabel: its table; None where the host has none and the crosswalk alone is used.
        padanan: the column that holds BKN's id, or the name where names are compared (golongan); None for none.
        juga_nama: the columns that use it sometimes hold the name itself instead of the code.
        induk: the column that holds the code of the row it lies under, for proposing counterparts; None for none.
    """

    tabel: str | None
    kode: str = ""
    padanan: str | None = None
    nama: str = ""
    juga_nama: bool = False
    induk: str | None = None

    @property
    def kolom(self) -> tuple[str, ...]:
        """The columns it reads: code, name, and the counterpart and the parent where there are any."""
        if self.tabel is None:
            return ()
        return (self.kode, self.nama, *filter(None, (self.padanan, self.induk)))


@frozen
class Pegawai:
    """Where the list of people is, and how a unit is told.

    ``kunci`` is the host's own key of a person, where other tables hold that instead of the NIP.
    ``unit`` holds a hierarchical code of the reference ``rujukan_unit``; a unit includes what lies
    below it, that is, every code that begins with its code and ``pemisah``. ``diubah`` is the column that says
    when a person's row was last changed, by the office's clock.
    """

    tabel: str
    nip: str
    unit: str | None = None
    rujukan_unit: str | None = None
    pemisah: str = "."
    diubah: str | None = None
    kunci: str | None = None

    @property
    def kolom(self) -> tuple[str, ...]:
        """Every column that is read."""
        return tuple(filter(None, (self.nip, self.kunci, self.unit, self.diubah)))


@frozen
class Sambung:
    """The one row of another table that belongs to a row: ``kolom`` of this table equals ``ke`` of that one.

    Its columns are spelled with its name before them ("sk.no_sk"). It is read and never written.
    """

    nama: str
    tabel: str
    kolom: str
    ke: str


@frozen
class ProfilJenis:
    """Where one kind of record lies: one table, and perhaps further ones.

    Args:
        kunci: the host's own key column of a row.
        nip: the column with the NIP; None where *pegawai* says whose row it is.
        id_siasn: the column with SIASN's row id, where the host has one.
        tulis: the fields that may be written; everything else is read only.
        sisip: whether rows may be added.
        ikut: what is read along and not compared, field name -> column (the assessor's position).
        pegawai: the column that holds the person's own key (``Pegawai.kunci``) instead of the NIP.
        hanya: column -> the texts it may have; other rows of the table are of another kind.
        terisi: columns of which one must hold something; a row without is no row of this kind.
        sambung: joined tables by name.
        lagi: further tables of the same kind.
        awalan: what a key begins with in a further table ("r_dikfung:"); "" for the first one.
        bagian: the section of the profile, for the sentences.
    """

    jenis: Jenis
    tabel: str
    kunci: str
    nip: str | None
    bidang: Mapping[str, Bidang]
    id_siasn: str | None = None
    tulis: frozenset[str] = frozenset()
    sisip: bool = False
    ikut: Mapping[str, str] = _TIDAK_ADA
    pegawai: str | None = None
    hanya: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    terisi: tuple[str, ...] = ()
    sambung: Mapping[str, Sambung] = MappingProxyType({})
    lagi: tuple[ProfilJenis, ...] = ()
    awalan: str = ""
    bagian: str = ""

    @property
    def semua(self) -> tuple[ProfilJenis, ...]:
        """Every table of the kind, the first one first."""
        return (self, *self.lagi)

    @property
    def orang(self) -> str:
        """The column that says whose row it is."""
        return self.pegawai or self.nip or ""

    @property
    def terbaca(self) -> tuple[str, ...]:
        """Every column that is read, once, as it is spelled in the profile."""
        columns = [self.kunci, self.orang, *([self.id_siasn] if self.id_siasn else []), *self.hanya, *self.terisi]
        for found in self.bidang.values():
            columns += found.dibaca
        columns += self.ikut.values()
        columns += (join.kolom for join in self.sambung.values())
        return tuple(dict.fromkeys(columns))

    @property
    def kolom(self) -> tuple[str, ...]:
        """Every column of the table itself that is read, once, the key and the person's first."""
        return tuple(name for name in self.terbaca if self.lewat(name) is None)

    @property
    def kolom_tulis(self) -> tuple[str, ...]:
        """Every column that may be written, once."""
        columns = [self.id_siasn] if self.id_siasn else []
        for name in sorted(self.tulis):
            columns += self.bidang[name].ditulis
        return tuple(dict.fromkeys(columns))

    def lewat(self, kolom: str) -> Sambung | None:
        """The join through which a column is read; None for one of the table itself."""
        return self.sambung.get(kolom.partition(".")[0]) if "." in kolom else None

    def kolom_sambung(self, join: Sambung) -> tuple[str, ...]:
        """The columns that are read of a joined table, by their own names, the one it is found by first."""
        mine = (name.partition(".")[2] for name in self.terbaca if self.lewat(name) is join)
        return tuple(dict.fromkeys((join.ke, *mine)))

    def cocok(self, row: Row) -> bool:
        """Is it a row of this kind at all? Codes are compared here, not in the database."""
        clean = PEMBERSIH["kode"]
        if not all(clean(row[name]) in allowed for name, allowed in self.hanya.items()):
            return False
        return not self.terisi or any(row[name].strip() for name in self.terisi)

    def sebab_tertutup(self, nama: str) -> str:
        """Why a field cannot be written, as the end of a sentence; "" where the profile alone says so."""
        place = self.bidang.get(nama)
        if isinstance(place, Tetap):
            return f"nilainya tetap {place.nilai!r} di tabel {self.tabel}"
        joins = [join for name in (place.ditulis if place else ()) if (join := self.lewat(name))]
        return f"isinya dibaca dari tabel {joins[0].tabel} lewat sambungan {joins[0].nama!r}" if joins else ""
