"""The "Data ASN" export of SIASN's web page, as files that circulate look: 65, 67 or 69 columns, with their quirks.

Columns and order: public programs that import it (laravel-siasn-simpeg, rumahASN, silakap). Written from SIASN's
side of the kabupaten only; what reads it is told nothing by this module.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

__all__ = ["JUDUL", "Ragam", "baris_ekspor", "ekspor_csv", "ekspor_kabupaten", "ubah_ragam"]

_SUMBER: Final = (
    ("PNS ID", "id"),
    ("NIP BARU", "nipBaru"),
    ("NIP LAMA", "nipLama"),
    ("NAMA", "nama"),
    ("GELAR DEPAN", "gelarDepan"),
    ("GELAR BELAKANG", "gelarBelakang"),
    ("TEMPAT LAHIR ID", "tempatLahirId"),
    ("TEMPAT LAHIR NAMA", "tempatLahir"),
    ("TANGGAL LAHIR", "tglLahir"),
    ("JENIS KELAMIN", "jenisKelamin"),
    ("AGAMA ID", "agamaId"),
    ("AGAMA NAMA", "agama"),
    ("JENIS KAWIN ID", "jenisKawinId"),
    ("JENIS KAWIN NAMA", "statusPerkawinan"),
    ("NIK", "nik"),
    ("NOMOR HP", "noHp"),
    ("EMAIL", "email"),
    ("EMAIL GOV", "emailGov"),
    ("ALAMAT", "alamat"),
    ("NPWP NOMOR", "noNpwp"),
    ("BPJS", "bpjs"),
    ("JENIS PEGAWAI ID", "jenisPegawaiId"),
    ("JENIS PEGAWAI NAMA", "jenisPegawaiNama"),
    ("KEDUDUKAN HUKUM ID", "kedudukanPnsId"),
    ("KEDUDUKAN HUKUM NAMA", "kedudukanPnsNama"),
    ("STATUS CPNS PNS", "statusPegawai"),
    ("KARTU ASN VIRTUAL", "kartuAsn"),
    ("NOMOR SK CPNS", "nomorSkCpns"),
    ("TANGGAL SK CPNS", "tglSkCpns"),
    ("TMT CPNS", "tmtCpns"),
    ("NOMOR SK PNS", "nomorSkPns"),
    ("TANGGAL SK PNS", "tglSkPns"),
    ("TMT PNS", "tmtPns"),
    ("GOL AWAL ID", "golRuangAwalId"),
    ("GOL AWAL NAMA", "golRuangAwal"),
    ("GOL AKHIR ID", "golRuangAkhirId"),
    ("GOL AKHIR NAMA", "golRuangAkhir"),
    ("TMT GOLONGAN", "tmtGolAkhir"),
    ("MK TAHUN", "mkTahun"),
    ("MK BULAN", "mkBulan"),
    ("JENIS JABATAN ID", "jenisJabatanId"),
    ("JENIS JABATAN NAMA", "jenisJabatan"),
    ("JABATAN ID", ""),
    ("JABATAN NAMA", "jabatanNama"),
    ("TMT JABATAN", "tmtJabatan"),
    ("TINGKAT PENDIDIKAN ID", "tkPendidikanTerakhirId"),
    ("TINGKAT PENDIDIKAN NAMA", "tkPendidikanTerakhir"),
    ("PENDIDIKAN ID", "pendidikanTerakhirId"),
    ("PENDIDIKAN NAMA", "pendidikanTerakhirNama"),
    ("TAHUN LULUS", "tahunLulus"),
    ("KPKN ID", "kpknId"),
    ("KPKN NAMA", "kpknNama"),
    ("LOKASI KERJA ID", "lokasiKerjaId"),
    ("LOKASI KERJA NAMA", "lokasiKerja"),
    ("UNOR ID", "unorId"),
    ("UNOR NAMA", "unorNama"),
    ("INSTANSI INDUK ID", "instansiIndukId"),
    ("INSTANSI INDUK NAMA", "instansiIndukNama"),
    ("INSTANSI KERJA ID", "instansiKerjaId"),
    ("INSTANSI KERJA NAMA", "instansiKerjaNama"),
    ("SATUAN KERJA INDUK ID", "satuanKerjaIndukId"),
    ("SATUAN KERJA INDUK NAMA", "satuanKerjaIndukNama"),
    ("SATUAN KERJA KERJA ID", "satuanKerjaKerjaId"),
    ("SATUAN KERJA KERJA NAMA", "satuanKerjaKerjaNama"),
    ("IS VALID NIK", "validNik"),
    ("NAMA SEKOLAH", ""),
    ("FLAG IKD", ""),
    ("ESELON ID", "eselonId"),
    ("ESELON NAMA", "eselon"),
)
JUDUL: Final = tuple(judul for judul, _ in _SUMBER)
"""The headings; a version of the export has the first 65, 67 or all 69."""

_JABATAN: Final = {"1": "unorId", "2": "jabatanFungsionalId", "4": "jabatanFungsionalUmumId"}
_TANGGAL: Final = frozenset(judul for judul in JUDUL if judul.startswith(("TANGGAL ", "TMT ")))
_DUA: Final = frozenset({"JENIS PEGAWAI ID", "KEDUDUKAN HUKUM ID", "TINGKAT PENDIDIKAN ID"})
_DIGIT: Final = frozenset({"NIP BARU", "NIP LAMA", "NIK", "NOMOR HP", "NPWP NOMOR", "BPJS", "KEDUDUKAN HUKUM ID"})


@frozen
class Ragam:
    """How a file of the export is written.

    Args:
        kolom: 65, 67 or 69.
        tanggal: how dates are written: "dmy" (``01-03-2015``, as SIASN does), "iso", "iso_waktu" (with a time) or
            "mdy" (``3/1/2015``, after an English Excel).
        petik: numbers carry a guarding apostrophe (1), or two (2).
        null: what is empty says ``null``.
        nol_hilang: leading zeros are lost, as when Excel opens a CSV.
        bilangan: NIPs were turned into numbers and back: their last three digits are gone ("1.99E+17" or 000).
        judul: headings as SIASN writes them ("besar"), or as a program renames them ("ular": ``nip_baru``).
        penanda: flags as "1"/"0" ("angka") or "true"/"false" ("kata").
    """

    kolom: int = 69
    tanggal: str = "dmy"
    petik: int = 0
    null: bool = False
    nol_hilang: bool = False
    bilangan: str = ""
    judul: str = "besar"
    penanda: str = "angka"


def baris_ekspor(utama: Mapping[str, Any], sekolah: str = "") -> dict[str, str]:
    """One row of the export, clean, of one data-utama as SIASN spells it: by heading, dates as ``dd-mm-yyyy``."""
    row = {judul: _teks(utama.get(sumber)) if sumber else "" for judul, sumber in _SUMBER}
    row["JABATAN ID"] = _teks(utama.get(_JABATAN.get(row["JENIS JABATAN ID"], "")))
    row["STATUS CPNS PNS"] = "C" if row["STATUS CPNS PNS"] == "CPNS" else "P"
    row["TAHUN LULUS"] = row["TAHUN LULUS"][-4:]
    return row | {"NAMA SEKOLAH": sekolah, "FLAG IKD": "1"}


def _teks(value: object) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return "" if value is None else str(value)


def ekspor_kabupaten(sisi: Mapping[str, Any], nips: Iterable[str]) -> Iterator[dict[str, str]]:
    """The clean rows of these people of a kabupaten's SIASN side."""
    for nip in nips:
        satu = sisi[nip]
        if satu.data_utama is not None:
            ijazah: Mapping[str, Any] = max(satu.rw_pendidikan, key=lambda row: str(row.get("tahunLulus")), default={})
            yield baris_ekspor(satu.data_utama, _teks(ijazah.get("namaSekolah")))


def ubah_ragam(row: Mapping[str, str], ragam: Ragam) -> dict[str, str]:
    """One clean row as a file of that kind spells it."""
    return {_judul(judul, ragam): _sel(judul, row.get(judul, ""), ragam) for judul in JUDUL[: ragam.kolom]}


def _judul(judul: str, ragam: Ragam) -> str:
    return judul.lower().replace(" ", "_") if ragam.judul == "ular" else judul


def _sel(judul: str, text: str, ragam: Ragam) -> str:
    if not text:
        return "null" if ragam.null else ""
    if judul in _TANGGAL:
        return _tanggal(text, ragam.tanggal)
    if judul in {"IS VALID NIK", "FLAG IKD"} and ragam.penanda == "kata":
        return "true" if text == "1" else "false"
    if judul == "NIP BARU" and ragam.bilangan:
        return f"{text[0]},{text[1:6]}E+17" if ragam.bilangan == "E" else f"{text[:15]}000"
    if judul in _DUA and ragam.nol_hilang:
        text = text.lstrip("0")
    return "'" * ragam.petik + text if judul in _DIGIT else text


def _tanggal(text: str, gaya: str) -> str:
    day, month, year = (int(part) for part in text.split("-"))
    match gaya:
        case "iso":
            return date(year, month, day).isoformat()
        case "iso_waktu":
            return f"{date(year, month, day)}T00:00:00Z"
        case "mdy":
            return f"{month}/{day}/{year}"
    return text


def ekspor_csv(
    rows: Iterable[Mapping[str, str]], ragam: Ragam | None = None, *, pemisah: str = ",", enkode: str = "utf-8"
) -> bytes:
    """The whole file. *enkode* is any of Python's: "utf-8-sig", "cp1252", "utf-16"; what it lacks becomes ``?``."""
    kind = ragam or Ragam()
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=pemisah)
    writer.writerow([_judul(judul, kind) for judul in JUDUL[: kind.kolom]])
    writer.writerows(ubah_ragam(row, kind).values() for row in rows)
    return text.getvalue().encode(enkode, "replace")
