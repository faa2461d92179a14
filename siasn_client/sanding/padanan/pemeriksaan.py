"""What is wrong with a crosswalk: contradictions, ids that BKN no longer has, codes and rows nobody owns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final

from attrs import field, frozen

from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.keputusan import BarisPadanan, Status, kelompokkan, lipat

__all__ = ["KodeLokal", "Macam", "TabelLokal", "Temuan", "periksa", "tak_dipakai"]

_UNOR: Final = frozenset({"unor", "jabatan_struktural"})
_GONE: Final = "id {id} tidak ada di tabel {tabel} BKN"
_GONE_UNIT: Final = "id {id} tidak ada di daftar unor BKN yang berlaku; unit itu sudah dihapus atau tidak aktif"


class Macam(StrEnum):
    """What kind of fault, by urgency."""

    GANDA = "ganda"  # one local code confirmed to two ids: none is used
    BEDA = "beda"  # the local table's own counterpart says another id than the confirmation
    HILANG = "hilang"  # an id that BKN's table does not have
    TAK_AKTIF = "tak_aktif"  # a row that BKN's table marks as out of use
    YATIM = "yatim"  # a code that people's rows use and the local table does not have
    BELUM = "belum"  # used, and without a counterpart
    USANG = "usang"  # confirmed, but the e-Simpeg no longer has or uses it


@frozen
class KodeLokal:
    """A local code, or a text, as the e-Simpeg has it.

    Args:
        padanan: the id in the local table's own column; "" for none.
        dipakai: how many rows of people use it.
        ada: it has a row in the local table; a text always has.
    """

    entri: Entri
    padanan: str = ""
    dipakai: int = 0
    ada: bool = True

    @property
    def kunci(self) -> tuple[str, str]:
        """As rows of the confirmation file tell codes and texts apart."""
        return self.entri.kode, "" if self.entri.kode else lipat(self.entri.nama)


@frozen
class TabelLokal:
    """One reference of the e-Simpeg: its name in the profile, BKN's table for it, its codes and texts."""

    nama: str
    bkn: str
    kode: tuple[KodeLokal, ...] = field(repr=False)


@frozen
class Temuan:
    """One fault: which code of which reference, and a sentence for the person who mends it."""

    macam: Macam
    tabel: str
    kode: str
    nama: str
    pesan: str
    dipakai: int = 0


def periksa(
    rows: Iterable[BarisPadanan], lokal: Iterable[TabelLokal], bkn: Mapping[str, Mapping[str, Entri]]
) -> list[Temuan]:
    """Find what is wrong, the most urgent first, of one kind what is used most.

    Args:
        rows: the confirmation file.
        bkn: BKN's tables by name, each by id; a table that is missing here is not held against anybody.
    """
    decided, tables = [row for row in rows if row.diputuskan], tuple(lokal)
    confirmed = kelompokkan(row for row in decided if row.status is Status.DIKONFIRMASI)
    settled = {row.kunci for row in decided if not row.id_bkn}
    found = [_unknown(own) for key, own in confirmed.items() if key[0] not in {table.nama for table in tables}]
    for table in tables:
        mine = {key[1:]: own for key, own in confirmed.items() if key[0] == table.nama}
        none = {key[1:] for key in settled if key[0] == table.nama}
        found += (each for code in table.kode for each in _code(table, code, mine.pop(code.kunci, ()), bkn, none))
        found += (each for own in mine.values() for each in _left(table, own, bkn))
    urgency = list(Macam)
    return sorted(found, key=lambda each: (urgency.index(each.macam), each.tabel, -each.dipakai, each.kode, each.nama))


def tak_dipakai(table: TabelLokal, rows: Iterable[BarisPadanan], bkn: Mapping[str, Entri]) -> list[Entri]:
    """The rows of BKN's table that no local code stands for, in the order of their names."""
    used = {code.padanan for code in table.kode}
    used |= {row.id_bkn for row in rows if row.tabel == table.nama and row.status is Status.DIKONFIRMASI}
    return sorted((row for id_, row in bkn.items() if id_ not in used), key=lambda row: (row.nama, row.kode))


def _code(
    table: TabelLokal,
    code: KodeLokal,
    own: tuple[BarisPadanan, ...],
    bkn: Mapping[str, Mapping[str, Entri]],
    none: set[tuple[str, str]],
) -> Iterator[Temuan]:
    """The faults of one code of the e-Simpeg."""
    ids = dict.fromkeys(row.id_bkn for row in own)

    def fault(macam: Macam, pesan: str) -> Temuan:
        return Temuan(macam, table.nama, code.entri.kode, code.entri.nama, pesan, code.dipakai)

    if len(ids) > 1:
        yield fault(Macam.GANDA, f"dikonfirmasi ke lebih dari satu id: {', '.join(ids)}; tidak satu pun dipakai")
    if code.padanan and ids and code.padanan not in ids:
        yield fault(Macam.BEDA, f"tabel e-Simpeg menyebut {code.padanan}, konfirmasi menyebut {', '.join(ids)}")
    for id_ in dict.fromkeys(filter(None, (code.padanan, *ids))):
        if wrong := _id(table.bkn, id_, bkn):
            yield fault(*wrong)
    if code.dipakai and not code.ada:
        yield fault(Macam.YATIM, "dipakai pegawai, tetapi tidak ada di tabel rujukan e-Simpeg")
    if code.dipakai and not code.padanan and not ids and code.kunci not in none:
        yield fault(Macam.BELUM, "dipakai pegawai dan belum dipadankan")


def _left(table: TabelLokal, own: tuple[BarisPadanan, ...], bkn: Mapping[str, Mapping[str, Entri]]) -> Iterator[Temuan]:
    """The faults of a confirmation whose code the e-Simpeg does not have."""
    row = own[0]
    yield Temuan(Macam.USANG, table.nama, row.kode, row.nama, "sudah dipadankan, tetapi tidak ada lagi di e-Simpeg")
    for each in own:
        if fault := _id(table.bkn, each.id_bkn, bkn):
            yield Temuan(fault[0], table.nama, row.kode, row.nama, fault[1])


def _unknown(own: tuple[BarisPadanan, ...]) -> Temuan:
    row = own[0]
    return Temuan(Macam.USANG, row.tabel, row.kode, row.nama, "tabel rujukan ini tidak ada di profil e-Simpeg")


def _id(tabel: str, id_: str, bkn: Mapping[str, Mapping[str, Entri]]) -> tuple[Macam, str] | None:
    there = bkn.get(tabel)
    if there is None:
        return None
    row = there.get(id_)
    if row is None:
        return Macam.HILANG, (_GONE_UNIT if tabel in _UNOR else _GONE).format(id=id_, tabel=tabel)
    return None if row.aktif else (Macam.TAK_AKTIF, f"{row.nama} ditandai tidak dipakai lagi di tabel {tabel} BKN")
