"""Where things lie in a host: the people, the reference tables, one kind of record."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.bidang import Bidang

__all__ = ["Pegawai", "ProfilJenis", "Rujukan"]


@frozen
class Rujukan:
    """One reference table of the host.

    Args:
        padanan: the column that holds BKN's id, or the name where names are compared (golongan).
        juga_nama: the columns that use it sometimes hold the name itself instead of the code.
    """

    tabel: str
    kode: str
    padanan: str
    nama: str
    juga_nama: bool = False

    @property
    def kolom(self) -> tuple[str, str, str]:
        """The columns it reads: code, counterpart, name."""
        return self.kode, self.padanan, self.nama


@frozen
class Pegawai:
    """Where the list of people is, and how a unit is told.

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


@frozen
class ProfilJenis:
    """Where one kind of record lies.

    Args:
        kunci: the host's own key column of a row.
        id_siasn: the column with SIASN's row id, where the host has one.
        tulis: the fields that may be written; everything else is read only.
        sisip: whether rows may be added.
        ikut: what is read along and not compared, field name -> column (the assessor's position).
    """

    jenis: Jenis
    tabel: str
    kunci: str
    nip: str
    bidang: Mapping[str, Bidang]
    id_siasn: str | None = None
    tulis: frozenset[str] = frozenset()
    sisip: bool = False
    ikut: Mapping[str, str] = MappingProxyType({})

    @property
    def kolom(self) -> tuple[str, ...]:
        """Every column that is read, once, the key and the NIP first."""
        columns = [self.kunci, self.nip, *([self.id_siasn] if self.id_siasn else [])]
        for found in self.bidang.values():
            columns += found.dibaca
        columns += self.ikut.values()
        return tuple(dict.fromkeys(columns))

    @property
    def kolom_tulis(self) -> tuple[str, ...]:
        """Every column that may be written, once."""
        columns = [self.id_siasn] if self.id_siasn else []
        for name in sorted(self.tulis):
            columns += self.bidang[name].ditulis
        return tuple(dict.fromkeys(columns))
