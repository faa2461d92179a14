"""Where the people are, and how each table says whose row it is. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.saran.cocok import cocok_nama
from simpeg_adapters.mapping.saran.pola import POLA
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak

__all__ = ["Milik", "Orang", "cari_orang", "milik", "terpakai"]

_NIP_WORDS: Final = frozenset({"NIP", "BARU", "PEGAWAI", "PNS", "KODE", "NO"})
_MOST, _NEARLY = 0.8, 0.98
_DIGITS: Final = 12


@frozen
class Orang:
    """The table of people: its NIP column, and the key that other tables hold, where there is one."""

    tabel: TabelTampak
    nip: KolomTampak
    kunci: KolomTampak | None = None


@frozen
class Milik:
    """How a table says whose row it is: by NIP, or by the person's key."""

    kolom: KolomTampak
    lewat_kunci: bool


def terpakai(tabel: TabelTampak) -> bool:
    """Not a log, a copy of yesterday, or a table of the program itself."""
    return not any("LOG" in reading for reading in tabel.bacaan)


def cari_orang(tabel: Sequence[TabelTampak]) -> Orang | None:
    """Find the table in which everybody stands once, under a NIP, with most of what a person has."""
    found = [(table, nip) for table in tabel if terpakai(table) for nip in _nip(table) if _sekali(nip)]
    if not found:
        return None
    table, nip = max(found, key=lambda pair: (_banyak(pair[0]), pair[0].baris))
    return Orang(table, nip, _kunci(table, nip, tabel))


def _sekali(nip: KolomTampak) -> bool:
    return nip.bentuk.terisi > 0 and nip.bentuk.berbeda >= 0.9 * nip.bentuk.terisi


def _nip(tabel: TabelTampak) -> list[KolomTampak]:
    """The columns that hold NIPs and whose name says nobody else's."""
    return [
        each
        for each in tabel.kolom
        if each.bentuk.mirip("nip", _MOST) and any(reading <= _NIP_WORDS for reading in each.bacaan)
    ]


def _banyak(tabel: TabelTampak) -> int:
    """How many fields of a person the names of the columns say."""
    context, patterns = POLA[Jenis.DATA_UTAMA]
    words = frozenset(context.split())
    return len({p.bidang for p in patterns for each in tabel.kolom if cocok_nama(each, p, words) >= _MOST})


def _kunci(tabel: TabelTampak, nip: KolomTampak, semua: Iterable[TabelTampak]) -> KolomTampak | None:
    """A unique column beside the NIP whose values other tables hold under a name that says so."""
    unique = [each for each in tabel.kolom if each is not nip and each.bentuk.unik and _pengenal(each)]
    used = {
        each.nama: sum(
            _menunjuk(column, each, tabel) for other in semua if other is not tabel for column in other.kolom
        )
        for each in unique
    }
    best = max(unique, key=lambda each: (used[each.nama], tabel.kunci == (each.nama,)), default=None)
    return best if best is not None and used[best.nama] else None


def _pengenal(kolom: KolomTampak) -> bool:
    """A number or an id; no name, no address, no NIK."""
    shape = kolom.bentuk
    return shape.mirip("id_bkn") or (shape.mirip("bulat", 1.0) and shape.terpanjang <= _DIGITS)


def _menunjuk(kolom: KolomTampak, kunci: KolomTampak, tabel: TabelTampak) -> bool:
    """Does a column of another table hold the person's key?"""
    same = kolom.nama.casefold() == kunci.nama.casefold() and kunci.nama.casefold() != "id"
    if not kolom.bentuk.terisi:
        return same
    inside = len(kolom.bentuk.nilai & kunci.bentuk.nilai) >= _NEARLY * kolom.bentuk.berbeda
    told = same or any(reading & {"PNS", "PEGAWAI", "ORANG"} for reading in kolom.bacaan)
    return inside and (told or (kolom.bentuk.mirip("id_bkn") and kunci.bentuk.mirip("id_bkn")))


def milik(tabel: TabelTampak, orang: Orang) -> Milik | None:
    """How this table says whose row it is; None where it does not."""
    nips = _nip(tabel) or [
        each for each in tabel.kolom if not each.bentuk.terisi and each.nama.casefold() == orang.nip.nama.casefold()
    ]
    if nips:
        return Milik(nips[0], lewat_kunci=False)
    if orang.kunci is None:
        return None
    keys = [each for each in tabel.kolom if _menunjuk(each, orang.kunci, orang.tabel)]
    return Milik(keys[0], lewat_kunci=True) if keys else None
