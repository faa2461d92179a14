"""What SIASN holds about one person: one attribute per record, named as the contract names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, TypeVar

from siasn_client.testing.kabupaten import (
    wire_kinerja,
    wire_mentah,
    wire_riwayat,
    wire_skp,
)
from siasn_client.testing.kabupaten.jenis import kawat
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.wire_pokok import Wire

__all__ = ["REKAMAN", "SisiSiasn", "alamat_dokumen", "sisi_siasn"]

T = TypeVar("T")


def _rekaman(tulis: Callable[[Orang], T]) -> cached_property[T]:
    """One record of a person: written when it is first asked for, from then on the holder's own."""

    def isi(sisi: SisiSiasn) -> T:
        return tulis(sisi.orang)

    isi.__doc__ = tulis.__doc__
    return cached_property(isi)


def _objek(jenis: str) -> cached_property[Wire]:
    """The record of a kind in which the sides may differ, one object."""

    def isi(sisi: SisiSiasn) -> Wire:
        hasil: Wire = kawat(sisi.orang, jenis)
        return hasil

    return cached_property(isi)


def _daftar(jenis: str) -> cached_property[list[Wire]]:
    """The record of a kind in which the sides may differ, a list."""

    def isi(sisi: SisiSiasn) -> list[Wire]:
        hasil: list[Wire] = kawat(sisi.orang, jenis)
        return hasil

    return cached_property(isi)


class SisiSiasn:
    """The rows of one person on the wire. They are the holder's own: changing them changes nobody else's.

    ``data_utama``, ``data_pasangan``, ``data_anak``, ``data_ortu`` and ``ipasn`` are one object (``ipasn`` may be
    None); every ``rw_...`` is a list, newest rows first (SIASN promises no order). A family costs nothing until it
    is asked for; what is asked for twice is the same object. ``rw_kontrak``, ``rw_kgb``, ``rw_potensi`` and
    ``rw_kompetensi`` have invented fields (:data:`siasn_client.testing.kabupaten.wire_mentah.DIDUGA`).

    Thread-safety: for one thread at a time; a kabupaten hands out a new one on every access.
    """

    def __init__(self, orang: Orang) -> None:
        self.orang = orang

    data_utama = _objek("data_utama")
    data_pasangan = _objek("pasangan")
    data_anak = _objek("anak")
    data_ortu = _objek("orang_tua")
    ipasn = _rekaman(wire_kinerja.ipasn)
    rw_jabatan = _rekaman(wire_riwayat.semua_jabatan)
    rw_golongan = _rekaman(wire_riwayat.semua_golongan)
    rw_pendidikan = _rekaman(wire_riwayat.semua_pendidikan)
    rw_skp22 = _rekaman(wire_riwayat.semua_skp22)
    rw_angkakredit = _daftar("angka_kredit")
    rw_cltn = _daftar("cltn")
    rw_diklat = _daftar("diklat")
    rw_dp3 = _rekaman(wire_skp.rw_dp3)
    rw_hukdis = _daftar("hukuman_disiplin")
    rw_kinerjaperiodik = _daftar("kinerja_periodik")
    rw_kursus = _daftar("kursus")
    rw_masakerja = _daftar("masa_kerja")
    rw_pemberhentian = _daftar("pemberhentian")
    rw_penghargaan = _daftar("penghargaan")
    rw_pindahinstansi = _daftar("pindah_instansi")
    rw_pnsunor = _daftar("pns_unor")
    rw_pwk = _daftar("pwk")
    rw_skp = _daftar("skp")
    rw_tubel = _daftar("tugas_belajar")
    rw_sertifikasi = _daftar("sertifikasi")
    rw_kontrak = _rekaman(wire_mentah.rw_kontrak)
    rw_kgb = _rekaman(wire_mentah.rw_kgb)
    rw_potensi = _rekaman(wire_mentah.rw_potensi)
    rw_kompetensi = _rekaman(wire_mentah.rw_kompetensi)

    def __repr__(self) -> str:
        return f"SisiSiasn({', '.join(nama for nama in REKAMAN if nama in self.__dict__)})"


REKAMAN: Final = tuple(nama for nama, isi in vars(SisiSiasn).items() if isinstance(isi, cached_property))
"""The names of all records."""

BERINDEKS: Final = ("rw_jabatan", "rw_golongan", "rw_pendidikan", "rw_skp22")
"""The compared histories: their ids and document addresses do not say whose they are."""


def sisi_siasn(orang: Orang) -> SisiSiasn:
    """Open a person as SIASN answers."""
    return SisiSiasn(orang)


def alamat_dokumen(sisi: SisiSiasn, *, berindeks: bool) -> Iterator[str]:
    """Yield the document addresses in the rows of a person: of the compared histories, or of all the others."""
    for nama in BERINDEKS if berindeks else [n for n in REKAMAN if n.startswith("rw_") and n not in BERINDEKS]:
        for row in getattr(sisi, nama):
            yield from (d["dok_uri"] for d in (row.get("path") or {}).values() if d["dok_uri"])
