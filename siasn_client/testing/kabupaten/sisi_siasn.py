"""What SIASN holds about one person: one attribute per record, named as the contract names it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, Generic, TypeVar, overload

from siasn_client.testing.kabupaten import (
    wire_angka_kredit,
    wire_disiplin,
    wire_keluarga,
    wire_kinerja,
    wire_mentah,
    wire_pengembangan,
    wire_perubahan,
    wire_riwayat,
    wire_skp,
    wire_utama,
)
from siasn_client.testing.kabupaten.model import Orang

__all__ = ["REKAMAN", "SisiSiasn", "alamat_dokumen", "sisi_siasn"]

T = TypeVar("T")
Wire = dict[str, Any]


class _Rekaman(Generic[T]):
    """One record of a person: written when it is first asked for, from then on the holder's own."""

    def __init__(self, tulis: Callable[[Orang], T]) -> None:
        self._tulis = tulis
        self._nama = ""

    def __set_name__(self, owner: type, nama: str) -> None:
        self._nama = nama
        self.__doc__ = self._tulis.__doc__

    @overload
    def __get__(self, sisi: None, owner: type) -> _Rekaman[T]: ...

    @overload
    def __get__(self, sisi: SisiSiasn, owner: type) -> T: ...

    def __get__(self, sisi: SisiSiasn | None, owner: type) -> _Rekaman[T] | T:
        if sisi is None:
            return self
        isi = self._tulis(sisi.orang)
        sisi.__dict__[self._nama] = isi
        return isi


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

    data_utama = _Rekaman(wire_utama.data_utama)
    data_pasangan = _Rekaman(wire_keluarga.data_pasangan)
    data_anak = _Rekaman(wire_keluarga.data_anak)
    data_ortu = _Rekaman(wire_keluarga.data_ortu)
    ipasn = _Rekaman(wire_kinerja.ipasn)
    rw_jabatan = _Rekaman(wire_riwayat.semua_jabatan)
    rw_golongan = _Rekaman(wire_riwayat.semua_golongan)
    rw_pendidikan = _Rekaman(wire_riwayat.semua_pendidikan)
    rw_skp22 = _Rekaman(wire_riwayat.semua_skp22)
    rw_angkakredit = _Rekaman(wire_angka_kredit.rw_angkakredit)
    rw_cltn = _Rekaman(wire_perubahan.rw_cltn)
    rw_diklat = _Rekaman(wire_pengembangan.rw_diklat)
    rw_dp3 = _Rekaman(wire_skp.rw_dp3)
    rw_hukdis = _Rekaman(wire_disiplin.rw_hukdis)
    rw_kinerjaperiodik = _Rekaman(wire_kinerja.rw_kinerjaperiodik)
    rw_kursus = _Rekaman(wire_pengembangan.rw_kursus)
    rw_masakerja = _Rekaman(wire_perubahan.rw_masakerja)
    rw_pemberhentian = _Rekaman(wire_perubahan.rw_pemberhentian)
    rw_penghargaan = _Rekaman(wire_disiplin.rw_penghargaan)
    rw_pindahinstansi = _Rekaman(wire_perubahan.rw_pindahinstansi)
    rw_pnsunor = _Rekaman(wire_perubahan.rw_pnsunor)
    rw_pwk = _Rekaman(wire_perubahan.rw_pwk)
    rw_skp = _Rekaman(wire_skp.rw_skp)
    rw_tubel = _Rekaman(wire_pengembangan.rw_tubel)
    rw_sertifikasi = _Rekaman(wire_pengembangan.rw_sertifikasi)
    rw_kontrak = _Rekaman(wire_mentah.rw_kontrak)
    rw_kgb = _Rekaman(wire_mentah.rw_kgb)
    rw_potensi = _Rekaman(wire_mentah.rw_potensi)
    rw_kompetensi = _Rekaman(wire_mentah.rw_kompetensi)

    def __repr__(self) -> str:
        return f"SisiSiasn({', '.join(nama for nama in REKAMAN if nama in self.__dict__)})"


REKAMAN: Final = tuple(nama for nama, isi in vars(SisiSiasn).items() if isinstance(isi, _Rekaman))
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
