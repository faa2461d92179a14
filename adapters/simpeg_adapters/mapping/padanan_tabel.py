"""Which of BKN's tables a reference of a profile is about, told by the fields that use it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from simpeg_adapters.mapping.bidang import Menurut
from simpeg_adapters.mapping.kolom import Kolom
from simpeg_adapters.mapping.padanan import Pemadan
from simpeg_adapters.mapping.profil import Profil
from simpeg_adapters.mapping.tempat import ProfilJenis

__all__ = ["TABEL_BIDANG", "Pemakaian", "pemakaian"]

TABEL_BIDANG: Final[Mapping[str, str]] = MappingProxyType(
    {
        "unor_id": "unor",
        "unor_baru_id": "unor",
        "unor_lama_id": "unor",
        "pendidikan_id": "pendidikan",
        "tingkat_pendidikan_id": "tingkat_pendidikan",
        "agama_id": "agama",
        "eselon_id": "eselon",
        "jenis_jabatan_id": "jenis_jabatan",
        "jenis_kawin_id": "jenis_kawin",
        "kedudukan_pns_id": "kedudukan_hukum",
        "kedudukan_hukum_id": "kedudukan_hukum",
        "latihan_struktural_id": "latihan_struktural",
        "jenis_diklat_id": "jenis_diklat",
        "jenis_hukuman_id": "jenis_hukuman",
        "jenis_tingkat_hukuman_id": "tingkat_hukuman",
        "alasan_hukuman_disiplin_id": "alasan_hukuman_disiplin",
        "penghargaan_id": "penghargaan",
        "cltn_id": "cltn",
        "jenis_pemberhentian_id": "jenis_pemberhentian",
    }
)
"""Field -> BKN's table of its codes; ``jabatan_id`` depends on the kind of position."""

_JABATAN: Final = "jabatan_id"
_JENIS_JABATAN: Final = "jenis_jabatan_id"
_TABEL_JABATAN: Final = {
    STRUKTURAL: "jabatan_struktural",
    FUNGSIONAL: "jabatan_fungsional",
    PELAKSANA: "jabatan_fungsional_umum",
}
_BY_NAME: Final = (
    (("umum", "pelaksana", "jfu"), "jabatan_fungsional_umum"),
    (("fung", "jft"), "jabatan_fungsional"),
    (("struk", "esl"), "jabatan_struktural"),
)
_INDUK: Final = {"pendidikan_id": "tingkat_pendidikan_id", "jenis_hukuman_id": "jenis_tingkat_hukuman_id"}


@frozen
class Pemakaian:
    """One place where a reference is used.

    Args:
        rujukan: its name in the profile.
        bkn: BKN's table.
        tempat: the table with people's rows.
        kolom: where the code or the text stands in it.
        pemilih: a column and the code it must have for that; None where it always counts.
        induk: where in the same row the level stands that the code lies under; None for nowhere.
    """

    rujukan: str
    bkn: str
    tempat: ProfilJenis
    kolom: Kolom
    pemilih: tuple[str, str] | None = None
    induk: Kolom | None = None


def pemakaian(profil: Profil, pemadan: Pemadan) -> Iterator[Pemakaian]:
    """Every place of a profile that uses a reference of which BKN's table is known.

    Args:
        pemadan: the code tables, to know which local kind of position is which of BKN's.
    """
    for kind in profil.jenis.values():
        for where in kind.semua:
            for field, place in where.bidang.items():
                if isinstance(place, Kolom):
                    yield from _kolom(where, field, place)
                elif isinstance(place, Menurut):
                    yield from _menurut(where, field, place, pemadan)


def _kolom(where: ProfilJenis, field: str, place: Kolom) -> Iterator[Pemakaian]:
    table = _menurut_nama(place.rujukan or "") if field == _JABATAN else TABEL_BIDANG.get(field)
    if place.rujukan and table:
        level = where.bidang.get(_INDUK.get(field, ""))
        yield Pemakaian(place.rujukan, table, where, place, induk=level if isinstance(level, Kolom) else None)


def _menurut(where: ProfilJenis, field: str, place: Menurut, pemadan: Pemadan) -> Iterator[Pemakaian]:
    for code, choice in place.pilihan.items():
        table = _jabatan(where, place, code, pemadan) if field == _JABATAN else None
        table = table or (_menurut_nama(choice.rujukan or "") if field == _JABATAN else TABEL_BIDANG.get(field))
        if choice.rujukan and table:
            yield Pemakaian(choice.rujukan, table, where, choice, pemilih=(place.pemilih, code))


def _jabatan(where: ProfilJenis, place: Menurut, code: str, pemadan: Pemadan) -> str | None:
    """BKN's table by what the profile itself says of the kind of position."""
    kind = where.bidang.get(_JENIS_JABATAN)
    if not isinstance(kind, Kolom) or kind.kolom != place.pemilih:
        return None
    table = kind.peta if kind.rujukan is None else pemadan.get(kind.rujukan)
    found = table.baca(code) if table is not None else code
    return _TABEL_JABATAN.get(found) if isinstance(found, str) else None


def _menurut_nama(rujukan: str) -> str | None:
    """Where the profile does not say it, the name of the reference; one that says nothing is nothing."""
    return next((table for words, table in _BY_NAME if any(word in rujukan for word in words)), None)
