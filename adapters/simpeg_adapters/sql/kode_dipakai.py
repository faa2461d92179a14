"""The codes and texts of an e-Simpeg that want a counterpart: what its tables have, and what people's rows use.

Nothing about a person is read: of people's rows only the columns with the code, its text and its level, counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from attrs import define, field, frozen
from sqlalchemy import Connection, Engine, TableClause, select

from siasn_client.kode import TINGKAT_HUKUMAN, TINGKAT_PENDIDIKAN
from siasn_client.sanding.padanan import Entri, KodeLokal, TabelLokal, lipat
from simpeg_adapters.mapping import Profil, periksa
from simpeg_adapters.mapping.kolom import Kolom
from simpeg_adapters.mapping.padanan import Padanan, Pemadan, Row
from simpeg_adapters.mapping.padanan_tabel import Pemakaian, pemakaian
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.baris_host import baca_pemadan
from simpeg_adapters.sql.kolom import bangun_tabel
from simpeg_adapters.sql.sambungan import transaksi

__all__ = ["baca_kode_lokal"]

_NO_CODE: Final = frozenset({"", "0", "-"})
_AT_ONCE: Final = 5000


@define
class _Hitungan:
    """What was seen of one reference in people's rows."""

    bkn: str
    kode: Counter[str] = field(factory=Counter)
    teks: Counter[str] = field(factory=Counter)
    salinan: dict[str, Counter[str]] = field(factory=dict)
    induk: dict[str, Counter[str]] = field(factory=dict)


def baca_kode_lokal(engine: Engine, profil: Profil) -> tuple[TabelLokal, ...]:
    """Read every reference of the profile of which BKN's table is known, by its name.

    Codes come by use and then by code; a text that is written in several ways is one, under its most frequent
    spelling. A code that lies in a joined table is not counted.

    Raises:
        ProfilError: the profile does not fit the database.
        HostBroken: the database cannot be read.
    """
    tables = bangun_tabel(periksa(profil, engine), engine.dialect.name)
    return transaksi(engine, lambda conn: _read(conn, profil, tables), apa="reading the codes in use")


def _read(conn: Connection, profil: Profil, tables: Mapping[str, TableClause]) -> tuple[TabelLokal, ...]:
    pemadan = baca_pemadan(conn, profil, tables, {})
    seen: dict[str, _Hitungan] = {}
    for use in pemakaian(profil, pemadan):
        count = seen.setdefault(use.rujukan, _Hitungan(use.bkn))
        if count.bkn == use.bkn:
            for row in _rows(conn, use, tables):
                _count(count, use, row, pemadan)
    return tuple(
        _table(count, pemadan[name], name, _Induk.dari(conn, profil, name, tables, pemadan[name]))
        for name, count in sorted(seen.items())
    )


def _rows(conn: Connection, use: Pemakaian, tables: Mapping[str, TableClause]) -> Iterator[Row]:
    """The rows of one table in the columns that matter, as texts."""
    where, place = use.tempat, use.kolom
    names = [*place.dibaca, *where.hanya, *where.terisi]
    names += [place.salinan] if place.salinan else []
    names += [use.pemilih[0]] if use.pemilih else []
    names += use.induk.dibaca if use.induk else ()
    names = list(dict.fromkeys(names))
    if any(where.lewat(name) is not None for name in names):
        return
    there = tables[where.tabel].c
    for row in conn.execute(select(*(there[name] for name in names))).yield_per(_AT_ONCE):
        texts = dict(zip(names, map(mentah, row), strict=True))
        if where.cocok(texts) and (use.pemilih is None or _clean("kode", texts[use.pemilih[0]]) == use.pemilih[1]):
            yield texts


def _count(count: _Hitungan, use: Pemakaian, row: Row, pemadan: Pemadan) -> None:
    place = use.kolom
    code, words = _said(place, row)
    key = words or code
    if not key or (not words and code in place.lain):
        return
    if words or place.lewat_nama:
        count.teks[key] += 1
    elif code not in _NO_CODE or code in pemadan[use.rujukan].nama:
        count.kode[key] += 1
        if place.salinan and (copy := row[place.salinan].strip()):
            count.salinan.setdefault(key, Counter())[copy] += 1
    if use.induk is not None and (level := _level(use.induk, row, pemadan)):
        count.induk.setdefault(key, Counter())[level] += 1


def _said(place: Kolom, row: Row) -> tuple[str, str]:
    """The code of a row, and the text that stands for it where the code says so."""
    code = next(filter(None, (_clean(place.pembersih, row[name]) for name in (place.kolom, *place.atau))), "")
    if place.teks is None or (code not in place.lain and code not in _NO_CODE):
        return code, ""
    words = row[place.teks].strip()
    return code, "" if words in _NO_CODE else words


def _level(place: Kolom, row: Row, pemadan: Pemadan) -> str:
    """The name of the level in the same row: BKN's, or the local one where that has no counterpart."""
    found = place.baca(row, pemadan)
    name = ""
    if isinstance(found, str):
        name = TINGKAT_PENDIDIKAN.nama_dari(found) or TINGKAT_HUKUMAN.nama_dari(found)
    return name or place.sebutan(row, pemadan)


def _clean(pembersih: str, text: str) -> str:
    return PEMBERSIH[pembersih](text)


@frozen
class _Induk:
    """What the codes of one reference lie under: by a column of its table, else by hierarchical codes."""

    ada: Collection[str]
    per_kode: Mapping[str, str] | None
    pemisah: str | None

    @classmethod
    def dari(
        cls, conn: Connection, profil: Profil, nama: str, tables: Mapping[str, TableClause], table: Padanan
    ) -> _Induk:
        ref = profil.rujukan[nama]
        separator = profil.pegawai.pemisah if nama == profil.pegawai.rujukan_unit else None
        if ref.tabel is None or ref.induk is None:
            return cls(table.nama, None, separator)
        there = tables[ref.tabel].c
        rows = conn.execute(select(there[ref.kode], there[ref.induk]))
        return cls(
            table.nama, {_clean("kode", mentah(code)): _clean("kode", mentah(above)) for code, above in rows}, None
        )

    def jalur(self, code: str) -> list[str]:
        """The codes above *code*, the nearest first; a ring of parents ends where it begins."""
        if self.per_kode is None:
            return [] if self.pemisah is None else list(_above(code, self.ada, self.pemisah))
        found = [code]
        while (above := self.per_kode.get(found[-1], "")) in self.ada and above not in found:
            found.append(above)
        return found[1:]


def _table(count: _Hitungan, table: Padanan, nama: str, induk: _Induk) -> TabelLokal:
    codes = [*table.nama, *(code for code in count.kode if code not in table.nama)]
    found = [_code(code, count, table, induk.jalur(code)) for code in codes]
    found += _texts(count)
    found.sort(key=lambda each: (-each.dipakai, each.entri.kode, each.entri.nama))
    return TabelLokal(nama, count.bkn, tuple(found))


def _code(code: str, count: _Hitungan, table: Padanan, above: Sequence[str]) -> KodeLokal:
    name = table.nama.get(code) or _most(count.salinan.get(code, Counter()))
    path = tuple(table.nama[each] for each in above) or tuple(filter(None, [_most(count.induk.get(code, Counter()))]))
    row = Entri(code, name, path, above[0] if above else "")
    return KodeLokal(row, table.ke_bkn.get(code, ""), count.kode[code], ada=code in table.nama)


def _texts(count: _Hitungan) -> Iterator[KodeLokal]:
    spellings: dict[str, Counter[str]] = {}
    for text, number in count.teks.items():
        spellings.setdefault(lipat(text), Counter())[text] += number
    for written in spellings.values():
        text = _most(written)
        level = _most(Counter({k: v for each in written for k, v in count.induk.get(each, Counter()).items()}))
        yield KodeLokal(Entri("", text, (level,) if level else ()), dipakai=sum(written.values()))


def _above(code: str, known: Collection[str], separator: str) -> Iterator[str]:
    """The codes that a hierarchical code lies under, the nearest first."""
    for length in range(len(code) - 1, 0, -1):
        above = code[:length]
        if above in known and code.startswith(above + separator):
            yield above


def _most(counts: Mapping[str, int]) -> str:
    """The most frequent one; of several the first by its letters; "" of none."""
    return min(counts, key=lambda text: (-counts[text], text), default="")
