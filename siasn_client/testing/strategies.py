"""Hypothesis strategies of synthetic people: numbers, wire rows, whole kabupaten.

For whoever tests an e-Simpeg: ``from siasn_client.testing import strategies as st_siasn``. Needs hypothesis (the
extra ``testing``). Every number ends in a serial that is never given out (NIP 000, NIK 0000). What is handed out is
remembered in :data:`KENARI`, so that ``assert_no_pii`` of the pytest plugin recognises a leak of it.

Thread-safety: as hypothesis.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache, lru_cache
from typing import Any, Final

from hypothesis import strategies as st

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.daftar import DAFTAR
from siasn_client.testing.kabupaten.sisi_siasn import REKAMAN
from siasn_client.testing.kenari import Kenari, catat_kabupaten

__all__ = ["KENARI", "kabupatens", "niks", "nips", "rows"]

KENARI: Final = Kenari()
"""What these strategies handed out in this process."""

_PEGAWAI: Final = 40
_SEEDS: Final = 16


def _catat(macam: str, nilai: str) -> str:
    KENARI.catat(macam, nilai)
    return nilai


def nips(status: str | None = None) -> st.SearchStrategy[str]:
    """Numbers of employees: 18 digits, birthday and TMT that go together, serial 000.

    Args:
        status: "PNS" (digits 13 and 14 are the month of the TMT), "PPPK" (21 and up); None = either.

    Raises:
        ValueError: another status.
    """
    if status not in {None, "PNS", "PPPK"}:
        raise ValueError("status is PNS or PPPK")
    pns = st.builds(_nip, st.dates(date(1962, 1, 1), date(2004, 12, 31)), st.integers(18, 34), _BULAN, _KELAMIN)
    pppk = st.builds(_nip, st.dates(date(1966, 1, 1), date(2004, 12, 31)), st.just(0), _KODE, _KELAMIN)
    return {"PNS": pns, "PPPK": pppk}.get(status or "", st.one_of(pns, pppk))


_BULAN: Final = st.integers(1, 12)
_KODE: Final = st.integers(21, 24)
_KELAMIN: Final = st.sampled_from("12")


def _nip(lahir: date, usia: int, bulan: int, kelamin: str) -> str:
    """A usia of 0 stands for a contract, which begins in 2021 or later."""
    tahun = lahir.year + usia if usia else max(2021, lahir.year + 20)
    return _catat("NIP", f"{lahir:%Y%m%d}{tahun}{bulan:02}{kelamin}000")


def niks() -> st.SearchStrategy[str]:
    """Numbers of residents: 16 digits, region 99 (no province), women's day plus 40, serial 0000."""
    return st.builds(
        _nik, st.integers(0, 9999), st.dates(date(1950, 1, 1), date(2006, 12, 31)), st.sampled_from((0, 40))
    )


def _nik(wilayah: int, lahir: date, tambah: int) -> str:
    return _catat("NIK", f"99{wilayah:04}{lahir.day + tambah:02}{lahir:%m%y}0000")


@lru_cache(maxsize=_SEEDS)
def _kabupaten(pegawai: int, seed: int, selisih: bool) -> Kabupaten:
    kabupaten = Kabupaten.buat(pegawai, seed=seed, selisih=selisih)
    catat_kabupaten(kabupaten, KENARI)
    return kabupaten


def kabupatens(pegawai: int = _PEGAWAI, *, selisih: bool = True) -> st.SearchStrategy[Kabupaten]:
    """Whole kabupaten of *pegawai* people; with *selisih* their two sides differ, and ``kebenaran`` says where.

    Sixteen seeds, each made once: a large kabupaten takes its time only then.
    """
    return st.integers(0, _SEEDS - 1).map(lambda seed: _kabupaten(pegawai, seed, selisih))


@cache
def _kolam(rekaman: str) -> tuple[tuple[Mapping[str, Any], ...], Mapping[str, tuple[Any, ...]]]:
    """Rows of a record, and the empties ("" and None) that each of its fields was seen with."""
    semua: list[Mapping[str, Any]] = []
    for seed in range(4):
        kabupaten = _kabupaten(200, seed, True)
        if rekaman in DAFTAR:
            semua += kabupaten.daftar[rekaman]
            continue
        for nip in kabupaten.nips:
            isi = getattr(kabupaten.siasn[nip], rekaman)
            semua += isi if isinstance(isi, list) else [] if isi is None else [isi]
    kosong = {
        nama: tuple(k for k in ("", None) if any(row[nama] == k and type(row[nama]) is type(k) for row in semua))
        for nama in semua[0]
    }
    return tuple(semua), kosong


def rows(rekaman: str) -> st.SearchStrategy[dict[str, Any]]:
    """Wire rows of one record, spelled as SIASN spells them.

    Args:
        rekaman: an attribute of ``SisiSiasn`` ("rw_jabatan", "data_anak", ...) or a name in ``Kabupaten.daftar``
            ("list_kp", ...).

    A row is one of a real kabupaten of four, in which fields that are ever empty may be emptied in the ways that
    were seen for them: every field is there, no field gets a value of a kind it never has.

    Raises:
        ValueError: no such record.
    """
    if rekaman not in {*REKAMAN, *DAFTAR}:
        raise ValueError(f"no such record: {rekaman}")
    return st.deferred(lambda: _rows(rekaman))


def _rows(rekaman: str) -> st.SearchStrategy[dict[str, Any]]:
    semua, kosong = _kolam(rekaman)
    dapat = [nama for nama, cara in kosong.items() if cara]
    empties = (
        st.lists(st.sampled_from(dapat), max_size=3, unique=True).flatmap(
            lambda terpilih: st.fixed_dictionaries({nama: st.sampled_from(kosong[nama]) for nama in terpilih})
        )
        if dapat
        else st.just({})
    )
    return st.builds(lambda row, tanpa: {**row, **tanpa}, st.sampled_from(semua), empties)
