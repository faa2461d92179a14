"""How well a column fits a field: by what its name says, and by what its values look like. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

from simpeg_adapters.mapping.saran.pola import Pola
from simpeg_adapters.mapping.saran.suku import Bacaan
from simpeg_adapters.mapping.saran.tampak import KolomTampak

__all__ = ["Nilai", "cocok_nama", "cocok_rupa", "nama_sama", "rapat"]

_UNKNOWN, _FOREIGN = 0.75, 0.5  # what one part that nobody knows, or one that says something else, leaves of it
_MOST: Final = 0.9
_EXACT_EMPTY, _TYPED_EMPTY, _EMPTY = 0.85, 0.85, 0.7
_MARKS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "kode": frozenset({"KODE", "NAMA", "BKN", "SIASN", "REF"}),
        "tahun": frozenset({"KODE"}),
        "surel": frozenset({"NAMA"}),
    }
)
_LOOKS: Final[Mapping[str, tuple[tuple[str, ...], float]]] = MappingProxyType(
    {
        "hari": (("tanggal",), 0.9),
        "tahun": (("tahun", "tanggal"), 0.9),
        "bulan": (("bulan",), 0.9),
        "bulat": (("bulat",), 0.8),
        "desimal": (("bulat", "pecahan"), 0.8),
        "nama": (("kata",), 0.8),
        "teks": (("kata",), 0.7),
        "nomor": (("nomor",), 0.7),
        "nip": (("nip",), 0.6),
        "nik": (("angka16",), 0.8),
        "surel": (("surel",), 0.8),
        "telepon": (("telepon",), 0.6),
    }
)
_TYPES: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "hari": frozenset({"tanggal", "waktu"}),
        "bulat": frozenset({"bulat"}),
        "bulan": frozenset({"bulat"}),
        "tahun": frozenset({"bulat"}),
        "desimal": frozenset({"pecahan"}),
    }
)


@frozen
class Nilai:
    """How sure, from 0 to 1, and why."""

    pasti: float
    sebab: str


def cocok_nama(kolom: KolomTampak, pola: Pola, konteks: frozenset[str]) -> float:
    """How well the name of a column says the field: 1 exactly, 0 not at all."""
    if nama_sama(kolom.nama, pola.bidang):
        return 1.0
    return max(_satu(reading, pola, konteks) for reading in kolom.bacaan)


def _satu(reading: Bacaan, pola: Pola, konteks: frozenset[str]) -> float:
    implied = konteks if pola.wajib - konteks else frozenset()
    if pola.wajib - reading - implied:
        return 0.0
    extra = reading - pola.wajib - pola.boleh - konteks - _MARKS.get(pola.rupa, frozenset())
    unknown = sum(each.startswith("?") for each in extra)
    foreign = len(extra) - unknown
    return 0.0 if foreign > 1 else pola.kuat * _UNKNOWN**unknown * _FOREIGN**foreign


def cocok_rupa(kolom: KolomTampak, pola: Pola) -> Nilai:
    """What the values leave of it: 1 where they look like the field, 0 where they cannot be it.

    Codes are weighed elsewhere: there it is the code table that decides.
    """
    shape = kolom.bentuk
    if not shape.terisi:
        return _kosong(kolom, pola)
    if pola.rupa == "hari" and shape.mirip("tahun", 0.1):
        years = shape.bagian.get("tahun", 0.0) + shape.bagian.get("tanggal", 0.0)
        if years >= _MOST and (shape.mirip("tanggal", 0.3) or pola.bidang == "tanggal_lulus"):
            return Nilai(0.95, "berisi tanggal, sebagian hanya tahunnya")
    looks, least = _LOOKS[pola.rupa]
    share = min(1.0, sum(shape.bagian.get(look, 0.0) for look in looks))
    if share < least:
        return Nilai(0.0, f"hanya {share:.0%} isinya tampak sebagai {pola.rupa}")
    if pola.rupa in {"nomor", "teks", "nama"} and (shape.mirip("tanggal") or shape.mirip("id_bkn")):
        return Nilai(0.3, "isinya tanggal atau id")
    return Nilai(1.0, f"{share:.0%} isinya tampak sebagai {pola.rupa}")


def _kosong(kolom: KolomTampak, pola: Pola) -> Nilai:
    if kolom.tipe in _TYPES.get(pola.rupa, frozenset()):
        return Nilai(_TYPED_EMPTY, f"kosong, tetapi bertipe {kolom.tipe}")
    if kolom.tipe in {"tanggal", "waktu", "lain"}:
        return Nilai(0.0, f"bertipe {kolom.tipe}")
    exact = nama_sama(kolom.nama, pola.bidang)
    return Nilai(_EXACT_EMPTY if exact else _EMPTY, "kosong; hanya namanya yang cocok")


def nama_sama(kolom: str, bidang: str) -> bool:
    """Is the column called like the field itself, but for capitals and underscores?"""
    return rapat(kolom) == rapat(bidang)


@lru_cache(maxsize=8192)
def rapat(nama: str) -> str:
    """A name without its capitals and underscores."""
    return nama.replace("_", "").casefold()
