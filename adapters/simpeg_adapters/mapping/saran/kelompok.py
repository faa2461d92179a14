"""Which kind of record a table holds: by its name, by its columns, and by how often a person is in it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Final

from attrs import frozen

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.saran.cocok import cocok_nama
from simpeg_adapters.mapping.saran.orang import Milik
from simpeg_adapters.mapping.saran.pola import POLA
from simpeg_adapters.mapping.saran.pola_tabel import NAMA_TABEL, TURUNAN
from simpeg_adapters.mapping.saran.suku import Bacaan
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak

__all__ = ["Golongan", "Sifat", "banyak_bidang", "golongkan"]

_BOLEH: Final = frozenset({"RW", "PEGAWAI", "ASN"})
_TELLING: Final = frozenset({"?22", "?detail"})
_SELECTOR: Final = frozenset({"JENIS", "STATUS", "KATEGORI", "GRUP"})
_MOST: Final = 0.75
_FEW: Final = 30


class Sifat(StrEnum):
    """What a table is good for."""

    RIWAYAT = "riwayat"  # the rows of one kind
    CAMPUR = "campur"  # the rows of several kinds, told apart by a column
    CUPLIKAN = "cuplikan"  # one row per person: the newest, or the decree of the appointment


@frozen
class Golongan:
    """One table that was understood.

    Args:
        jenis: the kinds it may hold, the likeliest first.
        pasti: how sure.
        pemilih: the column that tells the kinds of a mixed table apart.
        turunan: of a table with one row per person, what it is about (a key of ``TURUNAN``).
    """

    tabel: TabelTampak
    milik: Milik
    sifat: Sifat
    jenis: tuple[Jenis, ...]
    pasti: float
    sebab: str
    pemilih: KolomTampak | None = None
    turunan: str = ""


def golongkan(tabel: Sequence[tuple[TabelTampak, Milik]]) -> list[Golongan]:
    """Sort the tables that hold people's rows; those that are not understood are left out."""
    named = [(table, owner, _menurut_nama(table)) for table, owner in tabel]
    alone = {kinds[0] for _, _, kinds in named if len(kinds) == 1}
    found = [_satu(table, owner, kinds, alone) for table, owner, kinds in named]
    return [each for each in found if each is not None]


def banyak_bidang(tabel: TabelTampak, jenis: Jenis) -> int:
    """How many fields of a kind the names of the columns say."""
    context, patterns = POLA[jenis]
    words = frozenset(context.split())
    return len({p.bidang for p in patterns for each in tabel.kolom if cocok_nama(each, p, words) >= _MOST})


def _satu(tabel: TabelTampak, milik: Milik, kinds: list[Jenis], alone: Collection[Jenis]) -> Golongan | None:
    about = _turunan(tabel, milik)
    if about:
        return Golongan(
            tabel, milik, Sifat.CUPLIKAN, (Jenis.DATA_UTAMA,), 0.9, "satu baris tiap pegawai", turunan=about
        )
    if not kinds:
        chosen = _pemilih(tabel, kategori=True)
        mixed = chosen is not None and any("SK" in reading for reading in tabel.bacaan)
        return _campur(tabel, milik, (Jenis.GOLONGAN,), chosen) if mixed else None
    chosen = _pemilih(tabel) if len(kinds) > 1 else None
    rest = [kind for kind in kinds if kind not in alone] if len(kinds) > 1 else kinds
    if chosen is not None and len(rest) > 1:
        return _campur(tabel, milik, tuple(kinds), chosen)
    best = max(rest or kinds, key=lambda kind: banyak_bidang(tabel, kind))
    count = banyak_bidang(tabel, best)
    sure = 0.9 if count >= _cukup(best) else 0.5
    return Golongan(tabel, milik, Sifat.RIWAYAT, (best,), sure, f"nama tabelnya, dan {count} bidangnya dikenali")


def _cukup(jenis: Jenis) -> int:
    """Two fields, or half of the few that a kind has."""
    return min(2, len({pattern.bidang for pattern in POLA[jenis][1]}) // 2)


def _campur(tabel: TabelTampak, milik: Milik, kinds: tuple[Jenis, ...], pemilih: KolomTampak | None) -> Golongan:
    name = pemilih.nama if pemilih else ""
    reason = f"memuat beberapa jenis yang dibedakan oleh {name}"
    return Golongan(tabel, milik, Sifat.CAMPUR, kinds, 0.5, reason, pemilih=pemilih)


def _menurut_nama(tabel: TabelTampak) -> list[Jenis]:
    """The kinds that the name of the table says, all that fit equally well."""
    score = {kind: max(_nilai(tabel, reading, kind) for reading in tabel.bacaan) for kind in NAMA_TABEL}
    best = max(score.values())
    return [kind for kind, value in score.items() if value == best and best > 0]


def _nilai(tabel: TabelTampak, reading: Bacaan, jenis: Jenis) -> float:
    words = frozenset(each for each in reading - _BOLEH if not each.startswith("?") or each in _TELLING)
    return max((_sama(words, wanted) for wanted in NAMA_TABEL[jenis]), default=0.0)


def _sama(words: Bacaan, wanted: Bacaan) -> float:
    if words == wanted:
        return 1.0
    return 0.6 if wanted < words and len(words - wanted) == 1 else 0.0


def _turunan(tabel: TabelTampak, milik: Milik) -> str:
    """Of a table with one row per person: what it is about; "" for a history."""
    owner = milik.kolom
    once = owner.bentuk.berbeda == owner.bentuk.terisi > 1
    if not once:
        return ""
    for reading in tabel.bacaan:
        for about in TURUNAN:
            if about in reading and (about in {"CPNS", "PNS"} or tabel.kunci == (owner.nama,)):
                return about
    return ""


def _pemilih(tabel: TabelTampak, *, kategori: bool = False) -> KolomTampak | None:
    """A column of few small codes whose name says kind, status or category; not of something else's kind."""
    return next(_calon_pemilih(tabel.kolom, kategori), None)


def _calon_pemilih(kolom: Iterable[KolomTampak], kategori: bool) -> Iterator[KolomTampak]:
    wanted = frozenset({"KATEGORI"}) if kategori else _SELECTOR
    for each in kolom:
        shape = each.bentuk
        if 1 < shape.berbeda <= _FEW and shape.mirip("bulat") and any(reading & wanted for reading in each.bacaan):
            yield each
