"""Differences of the kinds that are written from SIASN's side, the same ones for all of them.

Rows that appear, vanish or lose a key: of these one person bears one per kind. Keys are damaged, and rows are unknown
to SIASN, only where the host remembers no SIASN id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.jenis import sisi_host
from siasn_client.testing.kabupaten.model import SALINAN, Orang
from siasn_client.testing.kabupaten.selisih.aturan import ATURAN, Aturan
from siasn_client.testing.kabupaten.selisih.isi import Baris, Isi
from siasn_client.testing.kabupaten.selisih.usul import Cara, Dunia, Sisi, Usul, buang, ganti, salin
from siasn_client.testing.kabupaten.waktu import HARI_INI

__all__ = ["CARA_JENIS", "berlaku", "cara"]

CaraJenis = Callable[[Acak, Dunia, Orang, Sisi, str, Aturan], Usul | None]
Urut = tuple[int, Baris]


def _rows(orang: Orang, jenis: str, *, diingat: bool = True) -> list[Urut]:
    """The rows that were there from the start, by number; without those that the host remembers an id of."""
    semua = ((int(row["id"]) - int(orang.id_simpeg(0)), row) for row in sisi_host(orang, jenis))
    return [(urut, row) for urut, row in semua if urut < SALINAN and (diingat or not row["id_siasn"])]


def _satu(acak: Acak, orang: Orang, jenis: str, *, diingat: bool = True) -> Urut | None:
    return acak.pilih_jika(_rows(orang, jenis, diingat=diingat))


def _ubah(
    acak: Acak, dunia: Dunia, orang: Orang, jenis: str, pilihan: tuple[Isi, ...], harap: str | None
) -> Usul | None:
    """One of the changes that a kind allows, in one of its rows."""
    ada = _satu(acak, orang, jenis, diingat=harap is None)
    if not ada or not pilihan:
        return None
    isi = acak.pilih(pilihan)(acak, dunia, orang, ada[1])
    if not isi or (harap and _bentrok(orang, jenis, ada[0], isi)):
        return None
    return ganti(orang, jenis, ada[0], isi, harap)


def _bentrok(orang: Orang, jenis: str, urut: int, isi: Baris) -> bool:
    """Tell whether another row says already what this one would say."""
    lain = [row for n, row in _rows(orang, jenis) if n != urut]
    return any(row[bidang] == nilai for bidang, nilai in isi.items() for row in lain if nilai)


def isi_beda(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """Another value."""
    return _ubah(acak, dunia, orang, jenis, aturan.isi, None)


def isi_kosong(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """A value that only the other side has."""
    ada = _satu(acak, orang, jenis)
    bidang = acak.pilih_jika([b for b in aturan.kosong if ada and ada[1][b]])
    return ganti(orang, jenis, ada[0], {bidang: ""}) if ada and bidang else None


def meninggal(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """Somebody died, and only one side knows."""
    ada = _satu(acak, orang, jenis)
    if not ada or not aturan.wafat or ada[1][aturan.wafat[1]]:
        return None
    hari = HARI_INI - timedelta(days=acak.antara(20, 900))
    nilai = ("0", hari.isoformat(), f"{acak.antara(100, 400):04}/KM/{hari.year}")
    return ganti(orang, jenis, ada[0], {b: n for b, n in zip(aturan.wafat, nilai, strict=True) if b})


def nama_keluarga(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """A mistyped name of somebody or something that is found by its name."""
    return _ubah(acak, dunia, orang, jenis, aturan.nama, "pasangan")


def kode_kunci(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """Another code where the code is part of what a row is found by."""
    return _ubah(acak, dunia, orang, jenis, aturan.kode, "pasangan")


def hanya_simpeg(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """SIASN never got the row."""
    ada = _satu(acak, orang, jenis, diingat=False) if aturan.riwayat else None
    return buang(orang, jenis, ada[0], "hanya_simpeg") if ada else None


def hanya_siasn(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """The host has no such row."""
    ada = _satu(acak, orang, jenis) if aturan.riwayat else None
    return buang(orang, jenis, ada[0], "hanya_siasn") if ada else None


def dobel(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """The same row twice on one side."""
    if not aturan.riwayat or (sisi == "siasn" and not aturan.dobel_siasn):
        return None
    ada = _satu(acak, orang, jenis)
    isi = dunia.resep.salinan(acak, aturan.nomor, aturan.kosong, ada[1]) if ada else None
    return None if ada is None or isi is None else salin(orang, jenis, ada[0], isi)


def _rusak(acak: Acak, dunia: Dunia, orang: Orang, jenis: str, aturan: Aturan, apa: str) -> Usul | None:
    """Damage a key in what *apa* names: "nomor", "tanggal" or both, or "hilang"."""
    ada = _satu(acak, orang, jenis, diingat=False)
    if not ada or any(not ada[1][b] for b in (aturan.nomor, aturan.tanggal) if b):
        return None
    urut, row = ada
    ubah: dict[str, str] = {}
    if "hilang" in apa:
        ubah |= dict.fromkeys(dunia.resep.hilang(acak, (aturan.nomor, aturan.tanggal)), "")
    if "nomor" in apa:
        ubah[aturan.nomor] = dunia.resep.nomor(acak, row[aturan.nomor]) or ""
    if "tanggal" in apa:
        hari = dunia.resep.tanggal(acak, date.fromisoformat(row[aturan.tanggal]), False)
        ubah[aturan.tanggal] = hari.isoformat()
        if aturan.tahun:
            ubah[aturan.tahun] = str(hari.year)
    gagal = "hilang" not in apa and not all(ubah.values())
    kunci = {b: n for b, n in ubah.items() if b != aturan.tahun}
    return None if gagal or _bentrok(orang, jenis, urut, kunci) else ganti(orang, jenis, urut, ubah, "pasangan")


def nomor_salah_ketik(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """A mistyped number."""
    return _rusak(acak, dunia, orang, jenis, aturan, "nomor")


def tanggal_bergeser(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """The date by which a row is found is another one."""
    return _rusak(acak, dunia, orang, jenis, aturan, "tanggal")


def nomor_dan_tanggal(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """Both."""
    return _rusak(acak, dunia, orang, jenis, aturan, "nomor dan tanggal")


def nomor_hilang(acak: Acak, dunia: Dunia, orang: Orang, sisi: Sisi, jenis: str, aturan: Aturan) -> Usul | None:
    """One side never wrote the number down."""
    return _rusak(acak, dunia, orang, jenis, aturan, "hilang")


CARA_JENIS: Final[Mapping[str, tuple[float, CaraJenis]]] = {
    "isi_beda": (0.5, isi_beda),
    "isi_kosong_di_simpeg": (1.0, isi_kosong),
    "isi_kosong_di_siasn": (0.0, isi_kosong),
    "meninggal_sepihak": (0.6, meninggal),
    "nama_keluarga": (0.5, nama_keluarga),
    "kode_kunci_beda": (0.5, kode_kunci),
    "riwayat_hanya_simpeg": (0.0, hanya_simpeg),
    "riwayat_hanya_siasn": (1.0, hanya_siasn),
    "riwayat_dobel": (0.6, dobel),
    "nomor_salah_ketik": (0.5, nomor_salah_ketik),
    "tanggal_bergeser": (0.5, tanggal_bergeser),
    "nomor_dan_tanggal": (0.5, nomor_dan_tanggal),
    "nomor_hilang": (0.6, nomor_hilang),
}
"""Kind of difference to (share of changes made on the host's side, how)."""


def cara(buat: CaraJenis, jenis: str) -> Cara:
    """Return a kind of difference as it falls in one kind of record."""
    aturan = ATURAN[jenis]
    return lambda acak, dunia, orang, sisi: buat(acak, dunia, orang, sisi, jenis, aturan)


def berlaku(macam: str) -> tuple[str, ...]:
    """Return the kinds of record in which this kind of difference can fall; one with many fields several times."""
    perlu = _PERLU[macam]
    return tuple(jenis for jenis, aturan in ATURAN.items() if perlu(aturan) for _ in range(aturan.bobot))


_PERLU: Final[Mapping[str, Callable[[Aturan], object]]] = {
    "isi_beda": lambda a: a.isi,
    "isi_kosong_di_simpeg": lambda a: a.kosong,
    "isi_kosong_di_siasn": lambda a: a.kosong,
    "meninggal_sepihak": lambda a: a.wafat,
    "nama_keluarga": lambda a: a.nama,
    "kode_kunci_beda": lambda a: a.kode,
    "riwayat_hanya_simpeg": lambda a: a.riwayat,
    "riwayat_hanya_siasn": lambda a: a.riwayat,
    "riwayat_dobel": lambda a: a.riwayat,
    "nomor_salah_ketik": lambda a: a.nomor,
    "tanggal_bergeser": lambda a: a.tanggal,
    "nomor_dan_tanggal": lambda a: a.nomor and a.tanggal,
    "nomor_hilang": lambda a: a.nomor,
}
"""Kind of difference to what a kind of record needs to bear it."""
