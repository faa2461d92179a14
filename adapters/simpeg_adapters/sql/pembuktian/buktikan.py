"""Prove a profile against a live database: structure, people, keys, ids, codes, values, and one way to the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import frozen
from sqlalchemy import Connection, Engine

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Lingkup
from siasn_client.privacy import Nip
from simpeg_adapters.mapping import Profil, skema_hidup
from simpeg_adapters.sql.host import SqlHost
from simpeg_adapters.sql.kolom import bangun_tabel
from simpeg_adapters.sql.pembuktian.isi import buktikan_isi
from simpeg_adapters.sql.pembuktian.orang import baca_kunci, baca_orang, buktikan_id, buktikan_kunci, buktikan_orang
from simpeg_adapters.sql.pembuktian.rujukan import Dikenal, baca_kode, buktikan_rujukan
from simpeg_adapters.sql.pembuktian.struktur import buktikan_struktur, yang_ada
from simpeg_adapters.sql.pembuktian.temuan import Bukti, Keadaan
from simpeg_adapters.sql.sambungan import transaksi

__all__ = ["Pembuktian", "buktikan"]

_PEOPLE: Final = 400
"""How many people are read to the end, spread over all."""

_TIDAK_ADA: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({})


@frozen
class Pembuktian:
    """Everything that was found, and how much was looked at."""

    bukti: tuple[Bukti, ...]
    pegawai: int
    dibaca: int

    @property
    def masalah(self) -> tuple[Bukti, ...]:
        """What is wrong."""
        return tuple(each for each in self.bukti if each.keadaan is Keadaan.MASALAH)


def buktikan(
    engine: Engine, profil: Profil, padanan: Mapping[str, Mapping[str, str]] = _TIDAK_ADA, *, orang: int = _PEOPLE
) -> Pembuktian:
    """Prove a profile. Reads only; what is found names columns and counts, never a person.

    What is missing does not keep the rest from being proved.

    Args:
        padanan: the confirmed crosswalk, by the name of the reference.
        orang: how many people are read field by field.

    Raises:
        HostBroken: the database cannot be read.
    """
    skema = skema_hidup(profil, engine)
    found = list(buktikan_struktur(profil, skema))
    rest = yang_ada(profil, skema)
    if rest is None:
        return Pembuktian(tuple(found), 0, 0)
    tables = bangun_tabel(skema, engine.dialect.name)

    def read(conn: Connection) -> tuple[list[Bukti], int, dict[str, Dikenal]]:
        people = baca_orang(conn, rest, tables)
        rows = [baca_kunci(conn, where, tables) for kind in rest.jenis.values() for where in kind.semua]
        said = list(buktikan_orang(rest, people))
        known = None if any(each.macam == "nip" and each.keadaan is Keadaan.MASALAH for each in said) else people
        said += [each for one in rows for each in buktikan_kunci(one, known)]
        said += [*buktikan_id(rows), *buktikan_rujukan(conn, rest, tables)]
        return said, len(people.nip), baca_kode(conn, rest, tables)

    more, count, codes = transaksi(engine, read, apa="proving the profile")
    host = SqlHost(engine, rest, padanan=padanan)
    chosen = _sebagian(tuple(host.nips(Lingkup())), orang)
    fields = list(_isi(host, rest, chosen, codes)) if chosen else []
    return Pembuktian((*found, *more, *fields), count, len(chosen))


def _sebagian(nips: Sequence[Nip], most: int) -> tuple[Nip, ...]:
    step = max(1, len(nips) // most) if most else 1
    return tuple(nips[::step][:most])


def _isi(host: SqlHost, profil: Profil, nips: Sequence[Nip], kode: Mapping[str, Dikenal]) -> Iterator[Bukti]:
    """Read the people as a comparison does, and prove what comes out."""
    read = host.read(nips, tuple(profil.jenis))
    for kind in profil.jenis:
        rows, failed = _baris(read.values(), kind)
        if failed:
            where = profil.jenis[kind]
            text = f"{failed} dari {len(nips)} pegawai tidak terbaca lewat bagian ini."
            yield Bukti(Keadaan.MASALAH, "baca", where.bagian, where.tabel, text)
        if rows:
            where = profil.jenis[kind]
            yield Bukti(Keadaan.BAIK, "baca", where.bagian, where.tabel, f"{len(rows)} baris terbaca sampai selesai.")
            yield from buktikan_isi(profil, kind, rows, kode)


def _baris(answers: Iterable[Mapping[Jenis, Bacaan[Baris]]], kind: Jenis) -> tuple[list[Baris], int]:
    rows, failed = list[Baris](), 0
    for each in answers:
        match each[kind]:
            case Ada(rows=own):
                rows += own
            case Gagal():
                failed += 1
    return rows, failed
