"""Rows that are on one side only, rows twice, and rows whose key is damaged.

One person bears at most one of these per kind of record, so that nothing that is left over on one side can be
taken for something left over on the other. Keys are damaged only where the host remembers no SIASN id.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import BarisGolongan, BarisJabatan, Orang, Riwayat
from siasn_client.testing.kabupaten.selisih.usul import (
    SALINAN,
    Cara,
    Dunia,
    Sisi,
    Usul,
    asal,
    baris,
)

__all__ = ["CARA"]

_BERNAMA: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "golongan": ("nomor_sk", ("tanggal_sk",)),
    "jabatan": ("nomor_sk", ("tanggal_sk",)),
    "pendidikan": ("nomor_ijazah", ("sekolah",)),
    "skp22": ("", ()),
}
"""The field that names a row, and what a copy may lack."""
_KOSONG: Final = {"tanggal_sk": None}
_JENIS: Final = (("jabatan", 3.0), ("skp22", 3.0), ("golongan", 2.0), ("pendidikan", 2.0))


def _pilih(acak: Acak, orang: Orang) -> tuple[str, Riwayat | None]:
    jenis = acak.berbobot(_JENIS)
    return jenis, acak.pilih_jika(asal(orang.riwayat(jenis)))


def _tanpa(orang: Orang, jenis: str, row: Riwayat) -> Orang:
    return orang.dengan(jenis, tuple(r for r in orang.riwayat(jenis) if r.urut != row.urut))


def hanya_simpeg(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """SIASN never got the row, so the host remembers no id of it. A jabatan can be sent as it is."""
    jenis, row = _pilih(acak, orang)
    if not row or row.ingat:
        return None
    return Usul(jenis, row.urut, _tanpa(orang, jenis, row), "hanya_simpeg", susunan=True)


def hanya_siasn(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The host has no such row."""
    jenis, row = _pilih(acak, orang)
    return Usul(jenis, row.urut, _tanpa(orang, jenis, row), "hanya_siasn", susunan=True) if row else None


def dobel(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The same row twice on one side; the copy has a key of its own and is remembered by nobody."""
    jenis, row = _pilih(acak, orang)
    ubah = _beda_salinan(acak, dunia, jenis, row) if row else None
    if not row or ubah is None:
        return None
    rows = (*orang.riwayat(jenis), evolve(row, urut=row.urut + SALINAN, ingat=False, **ubah))
    return Usul(jenis, row.urut, orang.dengan(jenis, rows), "duplikat", susunan=True)


def _beda_salinan(acak: Acak, dunia: Dunia, jenis: str, row: Riwayat) -> dict[str, Any] | None:
    """What the recipe makes of a copy, in the row's own types."""
    nomor, kosong = _BERNAMA[jenis]
    isi = {bidang: str(getattr(row, bidang) or "") for bidang in filter(None, (nomor, *kosong))}
    ubah = dunia.resep.salinan(acak, nomor, kosong, isi)
    return None if ubah is None else {bidang: nilai or _KOSONG.get(bidang, "") for bidang, nilai in ubah.items()}


def _rusak(acak: Acak, dunia: Dunia, orang: Orang, apa: str) -> Usul | None:
    """Damage a key in what *apa* names: "nomor", "tmt" or both, or "hilang"."""
    jenis = acak.pilih(("golongan", "jabatan"))
    rows: list[BarisGolongan | BarisJabatan] = asal(orang.golongan if jenis == "golongan" else orang.jabatan)
    row = acak.pilih_jika([r for r in rows if not r.ingat])
    if not row:
        return None
    ubah: dict[str, Any] = {}
    if "hilang" in apa:
        hilang = dunia.resep.hilang(acak, ("nomor_sk", "tanggal_sk"))
        ubah |= {bidang: _KOSONG.get(bidang, "") for bidang in hilang if getattr(row, bidang)}
    if "nomor" in apa:
        ubah["nomor_sk"] = dunia.resep.nomor(acak, row.nomor_sk)
    if "tmt" in apa:
        ubah["tmt"] = dunia.resep.tanggal(acak, row.tmt, isinstance(row, BarisGolongan))
    lain = [r for r in rows if r.urut != row.urut]
    bentrok = any(r.tmt == ubah.get("tmt") or r.nomor_sk == ubah.get("nomor_sk") for r in lain)
    salah = bentrok or None in (ubah.get("nomor_sk", ""), ubah.get("tmt", ""))
    return None if salah else baris(orang, jenis, row, "pasangan", **ubah)


def nomor_sk_salah_ketik(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """A mistyped decree number."""
    return _rusak(acak, dunia, orang, "nomor")


def tmt_bergeser(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """A TMT some days off (jabatan) or a month (golongan)."""
    return _rusak(acak, dunia, orang, "tmt")


def keduanya(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Both: what is left to recognise the row by is everything else in it."""
    return _rusak(acak, dunia, orang, "nomor dan tmt")


def kunci_hilang(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """One side never wrote the decree number down."""
    return _rusak(acak, dunia, orang, "hilang")


CARA: Final[Mapping[str, tuple[float, Cara]]] = {
    "baris_hanya_simpeg": (0.0, hanya_simpeg),
    "baris_hanya_siasn": (1.0, hanya_siasn),
    "baris_dobel": (0.6, dobel),
    "nomor_sk_salah_ketik": (0.5, nomor_sk_salah_ketik),
    "tmt_bergeser": (0.5, tmt_bergeser),
    "keduanya": (0.5, keduanya),
    "kunci_hilang": (0.6, kunci_hilang),
}
"""Kind to (share of changes made on the host's side, how)."""
