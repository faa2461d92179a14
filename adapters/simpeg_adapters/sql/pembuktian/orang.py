"""Are the people people, are the keys keys, and does every row meet its person? Counted in this program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from attrs import field, frozen
from sqlalchemy import Connection, TableClause, select

from siasn_client.baris import Jenis
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.saran.bentuk import Bentuk, ukur_bentuk
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.values import PEMBERSIH, mentah
from simpeg_adapters.sql.pembuktian.temuan import Bukti, Keadaan

__all__ = ["BarisKunci", "Orang", "baca_kunci", "baca_orang", "buktikan_id", "buktikan_kunci", "buktikan_orang"]

_MOST: Final = 0.95
_OLD_NIP: Final = 9
_SHARED: Final = 3


@frozen
class Orang:
    """Every row of the people's table, as far as it tells one from another."""

    nip: tuple[str, ...] = field(repr=False)
    kunci: tuple[str, ...] = field(repr=False)


@frozen
class BarisKunci:
    """The rows of one table of one kind: each one's key, person, and SIASN's id."""

    where: ProfilJenis
    kunci: tuple[str, ...] = field(repr=False)
    orang: tuple[str, ...] = field(repr=False)
    id_siasn: tuple[str, ...] = field(repr=False)

    def kolom(self, nama: str | None) -> str:
        """A column of the table as findings name it."""
        return f"{self.where.tabel}.{nama}"


def baca_orang(conn: Connection, profil: Profil, tables: Mapping[str, TableClause]) -> Orang:
    """Read the people's NIPs and keys."""
    people = profil.pegawai
    there = tables[people.tabel].c
    names = [people.nip, *([people.kunci] if people.kunci else [])]
    rows = [tuple(map(mentah, row)) for row in conn.execute(select(*(there[name] for name in names)))]
    return Orang(tuple(PEMBERSIH["nip"](row[0]) for row in rows), tuple(row[-1].strip() for row in rows))


def buktikan_orang(profil: Profil, orang: Orang) -> Iterator[Bukti]:
    """Do the people have NIPs, each one once, and a key of their own?"""
    people = profil.pegawai
    place = f"{people.tabel}.{people.nip}"
    yield _nip("[pegawai]", place, ukur_bentuk(orang.nip))
    filled = [nip for nip in orang.nip if nip]
    if twice := len(filled) - len(set(filled)):
        text = f"{twice} dari {len(filled)} baris memuat NIP yang sudah ada di baris lain."
        state = Keadaan.MASALAH if twice > (1 - _MOST) * len(filled) else Keadaan.CATATAN
        yield Bukti(state, "nip_ganda", "[pegawai]", place, text)
    if people.kunci:
        yield _unik("[pegawai]", f"{people.tabel}.{people.kunci}", orang.kunci)


def _nip(tempat: str, kolom: str, shape: Bentuk) -> Bukti:
    right = round(shape.bagian.get("nip", 0.0) * shape.terisi)
    text = f"{right} dari {shape.baris} baris memuat NIP 18 angka."
    if shape.terisi and right >= _MOST * shape.terisi and shape.terisi >= _MOST * shape.baris:
        return Bukti(Keadaan.BAIK, "nip", tempat, kolom, text)
    if right < _MOST * shape.terisi and 0 < shape.terpanjang <= _OLD_NIP:
        text += " Isinya tampak seperti NIP lama (9 angka); petakan kolom NIP baru."
    return Bukti(Keadaan.MASALAH, "nip", tempat, kolom, text)


def _unik(tempat: str, kolom: str, values: Sequence[str]) -> Bukti:
    missing, different = sum(not value for value in values), len({value for value in values if value})
    if not missing and different == len(values):
        return Bukti(Keadaan.BAIK, "kunci", tempat, kolom, f"{different} kunci, semuanya berbeda.")
    text = f"Kuncinya tidak tunggal: {len(values)} baris, {different} isi yang berbeda, {missing} kosong."
    return Bukti(Keadaan.MASALAH, "kunci", tempat, kolom, text)


def baca_kunci(conn: Connection, where: ProfilJenis, tables: Mapping[str, TableClause]) -> BarisKunci:
    """Read what tells the rows of one table apart; rows of other kinds in the same table are left out."""
    there = tables[where.tabel].c
    names = tuple(
        dict.fromkeys(
            (where.kunci, where.orang, *where.hanya, *where.terisi, *([where.id_siasn] if where.id_siasn else []))
        )
    )
    rows = [dict(zip(names, map(mentah, row), strict=True)) for row in conn.execute(select(*(there[n] for n in names)))]
    mine = [row for row in rows if where.cocok(row)]
    return BarisKunci(
        where,
        tuple(row[where.kunci].strip() for row in mine),
        tuple(row[where.orang].strip() for row in mine),
        tuple(row[where.id_siasn].strip() for row in mine) if where.id_siasn else (),
    )


def buktikan_kunci(rows: BarisKunci, orang: Orang | None) -> Iterator[Bukti]:
    """Is the key of the rows one, and does each row meet a person?

    Args:
        orang: None where the people themselves are not known: then nobody can be met, and one complaint is enough.
    """
    where = rows.where
    if not rows.kunci:
        yield Bukti(Keadaan.CATATAN, "isi", where.bagian, where.tabel, "Tidak ada baris jenis ini.")
        return
    if where.jenis != Jenis.DATA_UTAMA or where.kunci != where.nip:  # of the people that was asked already
        yield _unik(where.bagian, rows.kolom(where.kunci), rows.kunci)
    if orang is None:
        return
    clean = PEMBERSIH["nip"] if where.nip else str.strip
    known = set(orang.nip if where.nip else orang.kunci)
    met = sum(clean(each) in known for each in rows.orang)
    text = f"{met} dari {len(rows.orang)} baris bertemu pegawainya."
    state = Keadaan.BAIK if met >= _MOST * len(rows.orang) else Keadaan.MASALAH
    yield Bukti(state, "pemilik", where.bagian, rows.kolom(where.orang), text)


def buktikan_id(semua: Sequence[BarisKunci]) -> Iterator[Bukti]:
    """Do the columns with SIASN's ids look like ids, each id once, and none the id of another kind's row?"""
    held = [each for each in semua if each.where.id_siasn and each.where.jenis != Jenis.DATA_UTAMA]
    people = next((set(filter(None, each.id_siasn)) for each in semua if each.where.jenis == Jenis.DATA_UTAMA), set())
    for rows in held:
        filled = [text for text in rows.id_siasn if text]
        if filled:
            yield _id(rows, filled, people, [other for other in held if other is not rows])


def _id(rows: BarisKunci, filled: Sequence[str], people: set[str], others: Sequence[BarisKunci]) -> Bukti:
    shape, place = ukur_bentuk(filled), rows.kolom(rows.where.id_siasn)
    mine = set(filled)
    looks = round(shape.bagian.get("id_bkn", 0.0) * shape.terisi)
    said = ""
    if looks < _MOST * shape.terisi:
        said = f"Hanya {looks} dari {shape.terisi} isinya tampak seperti id SIASN."
    elif len(mine & people) >= min(_SHARED, len(mine)) > 0:
        said = f"{len(mine & people)} isinya adalah id orang, bukan id baris riwayat."
    elif len(mine) < _MOST * len(filled):
        said = f"Id berulang: {len(filled)} terisi, {len(mine)} yang berbeda."
    else:
        for other in others:
            same = len(mine & set(other.id_siasn))
            if same >= min(_SHARED, len(mine)) and other.kolom(other.where.id_siasn) != place:
                said = f"{same} isinya juga id jenis {other.where.jenis} ({other.kolom(other.where.id_siasn)})."
    if said:
        return Bukti(Keadaan.MASALAH, "id_siasn", rows.where.bagian, place, said)
    return Bukti(Keadaan.BAIK, "id_siasn", rows.where.bagian, place, f"{shape.terisi} id SIASN, semuanya berbeda.")
