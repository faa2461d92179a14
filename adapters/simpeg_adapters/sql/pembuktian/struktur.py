"""What a profile names and the database does not have; and the rest of the profile, which can still be proved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from attrs import evolve

from simpeg_adapters.mapping import Profil, Skema
from simpeg_adapters.mapping.bidang import Bidang, Kolom, Menurut
from simpeg_adapters.mapping.pemeriksaan import diminta
from simpeg_adapters.mapping.tempat import ProfilJenis, Rujukan
from simpeg_adapters.sql.pembuktian.temuan import Bukti, Keadaan

__all__ = ["buktikan_struktur", "yang_ada"]


def buktikan_struktur(profil: Profil, skema: Skema) -> Iterator[Bukti]:
    """Name every table and column that is missing, once, with what looks like it."""
    told: set[str] = set()
    for table, column, where in diminta(profil):
        if table not in skema:
            place, text = table, f"Tabel {table} tidak ada."
        elif column not in skema[table]:
            near = get_close_matches(column, list(skema[table]), n=1)
            place = f"{table}.{column}"
            text = f"Kolom {place} tidak ada." + (f" Yang mirip: {near[0]}." if near else "")
        else:
            continue
        if place not in told:
            told.add(place)
            yield Bukti(Keadaan.MASALAH, "struktur", where, place, text)


def yang_ada(profil: Profil, skema: Skema) -> Profil | None:
    """The profile without what is missing; None where the people themselves are not there."""
    people = profil.pegawai
    if not _punya(skema, people.tabel, (people.nip,)):
        return None
    columns = skema[people.tabel]
    refs = {name: ref for name, ref in profil.rujukan.items() if _rujukan_ada(skema, ref)}
    unit = people.unit if people.unit in columns and people.rujukan_unit in refs else None
    people = evolve(
        people,
        kunci=people.kunci if people.kunci in columns else None,
        unit=unit,
        rujukan_unit=people.rujukan_unit if unit else None,
        diubah=people.diubah if people.diubah in columns else None,
    )
    kinds = {}
    for kind, where in profil.jenis.items():
        tables = [found for each in where.semua if (found := _tabel(each, skema, refs, people.kunci)) is not None]
        if tables:
            kinds[kind] = evolve(tables[0], lagi=tuple(tables[1:]))
    return evolve(profil, pegawai=people, rujukan=refs, jenis=kinds) if kinds else None


def _punya(skema: Skema, tabel: str, kolom: Iterable[str]) -> bool:
    return tabel in skema and all(name in skema[tabel] for name in kolom)


def _rujukan_ada(skema: Skema, ref: Rujukan) -> bool:
    return ref.tabel is None or _punya(skema, ref.tabel, ref.kolom)


def _tabel(where: ProfilJenis, skema: Skema, refs: Mapping[str, Rujukan], kunci: str | None) -> ProfilJenis | None:
    needed = (where.kunci, where.orang, *where.hanya, *where.terisi)
    if not _punya(skema, where.tabel, needed) or (where.pegawai and kunci is None):
        return None
    there = set(skema[where.tabel])
    joins = {
        name: join
        for name, join in where.sambung.items()
        if _sambung_ada(skema, where, join.tabel, join.kolom, join.ke)
    }
    for join in joins.values():
        there |= {f"{join.nama}.{column}" for column in skema[join.tabel]}
    fields = {name: place for name, place in where.bidang.items() if _bidang_ada(place, there, refs)}
    return evolve(
        where,
        bidang=fields,
        sambung=joins,
        tulis=frozenset(),
        sisip=False,
        id_siasn=where.id_siasn if where.id_siasn in there else None,
        ikut={name: column for name, column in where.ikut.items() if column in there},
        lagi=(),
    )


def _sambung_ada(skema: Skema, where: ProfilJenis, tabel: str, kolom: str, ke: str) -> bool:
    return _punya(skema, tabel, (ke,)) and kolom in skema[where.tabel]


def _bidang_ada(place: Bidang, there: set[str], refs: Mapping[str, Rujukan]) -> bool:
    used = [place] if isinstance(place, Kolom) else list(place.pilihan.values()) if isinstance(place, Menurut) else []
    return set(place.dibaca) <= there and all(each.rujukan is None or each.rujukan in refs for each in used)
