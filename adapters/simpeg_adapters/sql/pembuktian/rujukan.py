"""Is a code table about what the fields that use it are about? Told by its names and by its own name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import field, frozen
from sqlalchemy import Connection, TableClause, select

from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.bidang import Bidang, Kolom, Menurut
from simpeg_adapters.mapping.saran.bentuk import ukur_bentuk
from simpeg_adapters.mapping.saran.rujukan import TabelKode, cari_rujukan, tentang
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.values import PEMBERSIH, kunci_nama, mentah
from simpeg_adapters.sql.pembuktian.temuan import Bukti, Keadaan

__all__ = ["Dikenal", "baca_kode", "buktikan_rujukan"]

_SAME = frozenset({"unor", "jabatan"})  # a head's position has the id of its unit


@frozen
class Dikenal:
    """The codes and the folded names of one code table; whether its columns may hold either."""

    kode: frozenset[str] = field(repr=False)
    nama: frozenset[str] = field(repr=False)
    juga_nama: bool

    def kenal(self, text: str, *, nama: bool) -> bool:
        """Does the table know this content of a column?"""
        return text in self.kode or ((nama or self.juga_nama) and kunci_nama(text) in self.nama)


def baca_kode(conn: Connection, profil: Profil, tables: Mapping[str, TableClause]) -> dict[str, Dikenal]:
    """What each code table knows, by the name of the reference."""
    found = {}
    for name, ref in profil.rujukan.items():
        if ref.tabel is not None:
            there = tables[ref.tabel].c
            rows = conn.execute(select(there[ref.kode], there[ref.nama])).all()
            codes = frozenset(PEMBERSIH["kode"](mentah(code)) for code, _ in rows)
            names = frozenset(kunci_nama(mentah(text)) for _, text in rows)
            found[name] = Dikenal(codes, names, ref.juga_nama)
    return found


def buktikan_rujukan(conn: Connection, profil: Profil, tables: Mapping[str, TableClause]) -> Iterator[Bukti]:
    """Name the fields whose code table is about something else."""
    seen = {name: found for name in profil.rujukan if (found := _lihat(conn, profil, name, tables)) is not None}
    for kind in profil.jenis.values():
        for where in kind.semua:
            for name, place in where.bidang.items():
                for each in _kolom(place):
                    table = seen.get(each.rujukan or "")
                    if table is not None and (text := _salah(table, name)):
                        yield Bukti(Keadaan.MASALAH, "rujukan", f"{where.jenis}.{name}", _nama(where, each), text)


def _kolom(place: Bidang) -> list[Kolom]:
    if isinstance(place, Kolom):
        return [place]
    return list(place.pilihan.values()) if isinstance(place, Menurut) else []


def _nama(where: ProfilJenis, place: Kolom) -> str:
    join = where.lewat(place.kolom)
    return f"{join.tabel}.{place.kolom.partition('.')[2]}" if join else f"{where.tabel}.{place.kolom}"


def _salah(table: TabelKode, field: str) -> str:
    """Why the table cannot be the field's; "" where it may be."""
    wanted = tentang(field)
    if not wanted:
        return ""
    if table.bkn and table.bkn != wanted:
        return f"Rujukan {table.tabel} berisi {table.bkn}, bukan {wanted}."
    if not table.bkn and table.kata and wanted not in table.kata and not ({wanted} | table.kata) <= _SAME:
        said = " atau ".join(sorted(table.kata))
        return f"Rujukan {table.tabel} tampaknya tentang {said}, bukan {wanted}."
    return ""


def _lihat(conn: Connection, profil: Profil, name: str, tables: Mapping[str, TableClause]) -> TabelKode | None:
    ref = profil.rujukan[name]
    if ref.tabel is None:
        return None
    there = tables[ref.tabel].c
    columns = tuple(dict.fromkeys((ref.kode, ref.nama)))
    rows = [tuple(map(mentah, row)) for row in conn.execute(select(*(there[each] for each in columns)))]
    seen = tuple(
        KolomTampak(column, "teks", None, ukur_bentuk(row[number] for row in rows))
        for number, column in enumerate(columns)
    )
    return next(iter(cari_rujukan([TabelTampak(ref.tabel, seen, (ref.kode,), len(rows))], ())), None)
