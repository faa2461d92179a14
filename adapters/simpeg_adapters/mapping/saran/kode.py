"""A column of codes: are they BKN's own, words that are known, or local ones, and then of which code table? Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import frozen

from siasn_client.kode import JENIS_KELAMIN
from simpeg_adapters.mapping.saran.rujukan import KODE_BKN, TabelKode, baca_kata, tentang
from simpeg_adapters.mapping.saran.tampak import KolomTampak

__all__ = ["Isi", "baca_isi"]

_MOST, _NEARLY = 0.9, 0.95
_IDS: Final = frozenset({"jabatan", "unor", "pendidikan", "instansi", "jenis_pegawai", "cltn", ""})
_MEN: Final = next(row.id for row in JENIS_KELAMIN.values() if row.digit_nip == "1")
_WOMEN: Final = next(row.id for row in JENIS_KELAMIN.values() if row.digit_nip == "2")
_TIDAK_ADA: Final[Mapping[str, str]] = MappingProxyType({})


@frozen
class Isi:
    """How the values of a column become BKN's codes.

    Args:
        pasti: how sure.
        rujukan, kode: the code table and its column, where codes are local.
        lewat_nama: the column holds the names of that table.
        peta: local value -> BKN's code, where the data themselves tell.
    """

    pasti: float
    sebab: str
    rujukan: TabelKode | None = None
    kode: str = ""
    lewat_nama: bool = False
    peta: Mapping[str, str] = _TIDAK_ADA


def baca_isi(kolom: KolomTampak, bidang: str, rujukan: Sequence[TabelKode], *, cermin: bool) -> Isi:
    """Weigh the ways in which a column may hold the codes of a field, the surest first.

    Args:
        cermin: other columns of the same table hold BKN's ids: small numbers are BKN's, too.
    """
    shape, about = kolom.bentuk, tentang(bidang)
    if not shape.terisi:
        return Isi(0.6, "kosong: tidak terlihat kode siapa isinya")
    if about == "golongan" and shape.mirip("golongan", _MOST) and shape.mirip("golongan_pns", 0.5):
        return Isi(1.0, "berisi golongan seperti III/a")
    if shape.mirip("id_bkn", _MOST):
        return Isi(1.0, "berisi id BKN") if about in _IDS else Isi(0.0, "berisi id, bukan kode")
    words = _kata(kolom, bidang)
    if words >= _MOST:
        return Isi(1.0, f"{words:.0%} isinya kata yang dikenal BKN")
    table = _tabel(kolom, bidang, rujukan)
    if table is not None:
        return table
    if bidang == "jenis_kelamin" and (map_ := _kelamin(kolom)):
        return Isi(1.0, "cocok dengan angka ke-15 NIP", peta=map_)
    own = KODE_BKN.get(about)
    if cermin and own is not None and all(value in own for value in shape.nilai):
        return Isi(0.95, "kode BKN: tabel ini menyimpan id BKN")
    if cermin and own is None and shape.sedikit and not shape.mirip("kata", 0.3):
        return Isi(0.85, "tabel ini menyimpan kode BKN")
    return Isi(0.5, "kodenya tidak ditemukan di tabel mana pun; petakan sendiri dengan [peta]")


def _kata(kolom: KolomTampak, bidang: str) -> float:
    """The share of different values that are words, not numbers, and known."""
    read, values = baca_kata(bidang), kolom.bentuk.nilai
    known = sum(not text.isdecimal() and read(text) is not None for text in values)
    return known / len(values)


def _tabel(kolom: KolomTampak, bidang: str, rujukan: Sequence[TabelKode]) -> Isi | None:
    """The code table whose codes, or names, the values are."""
    values, found = kolom.bentuk.nilai, list[Isi]()
    for table in _sama_nama(kolom, rujukan) or rujukan:
        about = table.cocok(bidang)
        if not about:
            continue
        for code in table.kode:
            if (share := _bagian(values, code.bentuk.nilai)) >= _NEARLY:
                reason = f"{share:.0%} isinya ada di {table.tabel}.{code.nama}"
                found.append(Isi(about * _pilihan(kolom, table, code), reason, table, code.nama))
        names = {each.casefold() for each in table.nama.bentuk.nilai}
        if kolom.bentuk.mirip("kata", 0.6) and (share := _bagian({v.casefold() for v in values}, names)) >= _NEARLY:
            reason = f"{share:.0%} isinya nama di {table.tabel}"
            found.append(Isi(about, reason, table, table.kode[0].nama, lewat_nama=True))
    return max(found, key=lambda each: each.pasti, default=None)


def _sama_nama(kolom: KolomTampak, rujukan: Iterable[TabelKode]) -> list[TabelKode]:
    """The tables with a code column of the very name: whatever the field, it is their code."""
    name = kolom.nama.casefold()
    return [table for table in rujukan if any(code.nama.casefold() == name for code in table.kode) and name != "id"]


def _pilihan(kolom: KolomTampak, table: TabelKode, code: KolomTampak) -> float:
    """A code column of the same name, or the key, is likelier than another unique one."""
    if code.nama.casefold() == kolom.nama.casefold():
        return 1.0
    return 0.99 if code is table.kode[0] else 0.97


def _bagian(values: Iterable[str], there: Iterable[str]) -> float:
    wanted, known = {*values} - {"0"}, {*there}
    return sum(value in known for value in wanted) / len(wanted) if wanted else 0.0


def _kelamin(kolom: KolomTampak) -> Mapping[str, str]:
    """Two values, one that men's NIPs have and one that women's have; empty where it is not as clear."""
    men = kolom.lahir_nip
    if len(men) != 2 or not all(share <= 1 - _NEARLY or share >= _NEARLY for share in men.values()):
        return {}
    found = {value: _MEN if share >= _NEARLY else _WOMEN for value, share in men.items()}
    return found if len(set(found.values())) == 2 else {}
