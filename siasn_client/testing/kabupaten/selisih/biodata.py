"""Differences of the current state that sit in one field: contact, address, title, name, NIK, birthday, agama."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from attrs import evolve

from siasn_client.testing.kabupaten import nama as nama_
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Alamat, Orang
from siasn_client.testing.kabupaten.selisih.usul import Cara, Dunia, Sisi, Usul, asal, baris, utama

__all__ = ["CARA"]

_BOLEH_KOSONG: Final = (
    "email",
    "email_gov",
    "nomor_hp",
    "nomor_npwp",
    "nomor_bpjs",
    "nomor_taspen",
    "karis_karsu",
    "alamat",
    "tempat_lahir",
    "nomor_sk_cpns",
    "nomor_sk_pns",
    "tanggal_sk_pns",
)
_BOLEH_KOSONG_RIWAYAT: Final = (
    ("golongan", "tanggal_sk", None),
    ("jabatan", "tanggal_sk", None),
    ("pendidikan", "nomor_ijazah", ""),
    ("pendidikan", "sekolah", ""),
)


def nilai_kontak(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Another mail address or mobile number."""
    bidang = acak.pilih(("email", "email_gov", "nomor_hp"))
    kini: str = getattr(orang.biodata, bidang)
    if not kini:
        return None
    lain = f"0800000{50000 + orang.nomor:05}" if bidang == "nomor_hp" else kini.replace("@", f"{acak.pilih('abcx')}@")
    return utama(orang, **{bidang: lain})


def nilai_alamat(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Another house; sometimes only another number in the same street."""
    kini, lain = orang.biodata.alamat, nama_.alamat(acak)
    if not kini.jalan or lain.jalan == kini.jalan:
        return None
    return utama(orang, alamat=lain if acak.peluang(0.6) else evolve(kini, jalan=lain.jalan))


def kosong(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """A value that the other side has. Only fields that no natural key needs."""
    if acak.peluang(0.6):
        bidang = acak.pilih(_BOLEH_KOSONG)
        kini = getattr(orang.biodata, bidang)
        ganti = Alamat() if bidang == "alamat" else None if bidang == "tanggal_sk_pns" else ""
        return utama(orang, **{bidang: ganti}) if kini and kini != ganti else None
    jenis, bidang, ganti = acak.pilih(_BOLEH_KOSONG_RIWAYAT)
    row = acak.pilih_jika(asal(orang.riwayat(jenis)))
    kosongkan: dict[str, Any] = {bidang: ganti}
    return baris(orang, jenis, row, **kosongkan) if row and getattr(row, bidang) else None


def gelar_hilang(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """The last of the titles is missing, or the only one."""
    b = orang.biodata
    if b.gelar_belakang:
        return utama(orang, gelar_belakang=b.gelar_belakang.rpartition(", ")[0])
    return utama(orang, gelar_depan="") if b.gelar_depan else None


def nama_salah_ketik(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Two neighbouring letters of a long word swapped."""
    kata = orang.biodata.nama.split(" ")
    panjang = [i for i, k in enumerate(kata) if len(k) >= 5 and k.isalpha()]
    if not panjang:
        return None
    i = acak.pilih(panjang)
    boleh = [n for n in range(1, len(kata[i]) - 1) if kata[i][n].casefold() != kata[i][n + 1].casefold()]
    n = acak.pilih(boleh)
    kata[i] = kata[i][:n] + kata[i][n + 1] + kata[i][n] + kata[i][n + 2 :]
    return utama(orang, nama=" ".join(kata))


def nik_digit_tertukar(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Two neighbouring digits swapped, after the region 99 and before the serial 0000."""
    nik = orang.biodata.nik
    boleh = [n for n in range(2, 11) if nik[n] != nik[n + 1]]
    n = acak.pilih(boleh)
    return utama(orang, nik=nik[:n] + nik[n + 1] + nik[n] + nik[n + 2 :])


def tanggal_lahir(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Day and month changed places, or a few days off. The NIP stays."""
    lahir = orang.biodata.tanggal_lahir
    if lahir.day <= 12 and lahir.day != lahir.month:
        return utama(orang, tanggal_lahir=date(lahir.year, lahir.day, lahir.month))
    return utama(orang, tanggal_lahir=lahir + timedelta(days=acak.antara(1, 9)))


def agama(acak: Acak, _: Dunia, orang: Orang, sisi: Sisi) -> Usul | None:
    """Another agama."""
    return utama(orang, agama_id=acak.pilih([a for a in "123456" if a != orang.biodata.agama_id]))


CARA: Final[Mapping[str, tuple[float, Cara]]] = {
    "nilai_kontak": (0.5, nilai_kontak),
    "nilai_alamat": (0.5, nilai_alamat),
    "kosong_di_simpeg": (1.0, kosong),
    "kosong_di_siasn": (0.0, kosong),
    "gelar_hilang": (0.3, gelar_hilang),
    "nama_salah_ketik": (0.5, nama_salah_ketik),
    "nik_digit_tertukar": (0.5, nik_digit_tertukar),
    "tanggal_lahir": (0.5, tanggal_lahir),
    "agama": (0.5, agama),
}
"""Kind to (share of changes made on the host's side, how)."""
