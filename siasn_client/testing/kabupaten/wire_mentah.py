"""Families whose row fields no public source lists: rw-kontrak, rw-kgb, rw-potensi, rw-kompetensi.

The endpoints are known, their rows are not. Everything here but the existence of the family is INVENTED, the
field names first of all (:data:`DIDUGA`): whoever reads them must take any row as it comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from siasn_client.testing.kabupaten.gaji import gaji_karangan
from siasn_client.testing.kabupaten.identitas import nomor_sk
from siasn_client.testing.kabupaten.instansi import dmy, golongan_id
from siasn_client.testing.kabupaten.model import Orang, asal
from siasn_client.testing.kabupaten.waktu import HARI_INI, hari_kerja_sebelum, selisih_bulan, tambah_tahun
from siasn_client.testing.kabupaten.wire_pokok import Wire, aliran, pokok

__all__ = ["DIDUGA", "rw_kgb", "rw_kompetensi", "rw_kontrak", "rw_potensi"]

_POKOK: Final = ("id", "idPns", "nipBaru", "nipLama")
_KONTRAK: Final = "nomorKontrak nomorSk tanggalSk tglMulai tglSelesai golonganId golongan gajiPokok path"
_KGB: Final = "nomorSk tanggalSk tmtKgb golonganId golongan masaKerjaTahun masaKerjaBulan gajiPokok path"
_NILAI: Final = "tahun tanggal institusiPenyelenggara metode nilai kategori path"

DIDUGA: Final[Mapping[str, tuple[str, ...]]] = {
    "rw_kontrak": (*_POKOK, *_KONTRAK.split()),
    "rw_kgb": (*_POKOK, *_KGB.split()),
    "rw_potensi": (*_POKOK, *_NILAI.split()),
    "rw_kompetensi": (*_POKOK, *_NILAI.split()),
}
"""Record to the field names that were made up for it. Not contract: no public source shows one such row."""


def rw_kontrak(orang: Orang) -> list[Wire]:
    """The contracts of a PPPK, newest first: the one that runs and those before it, five years each."""
    if not orang.kontrak:
        return []
    acak = aliran(orang, "rw_kontrak")
    mulai, akhir = orang.kontrak.mulai, orang.kontrak.akhir
    rows: list[Wire] = []
    while mulai >= orang.biodata.tmt_cpns:
        urut = len(rows)
        tanggal = hari_kerja_sebelum(acak, mulai)
        rows.append(
            {
                **pokok(orang, orang.id_rekaman("rw_kontrak", urut)),
                "nomorKontrak": f"800/PK/{orang.nomor:05}/{mulai.year}",
                "nomorSk": nomor_sk(acak, "810", urut, tanggal.year),
                "tanggalSk": dmy(tanggal, ""),
                "tglMulai": dmy(mulai, ""),
                "tglSelesai": dmy(akhir, ""),
                "golonganId": golongan_id(orang.biodata.golongan),
                "golongan": orang.biodata.golongan,
                "gajiPokok": str(gaji_karangan(orang.biodata.golongan, mulai.year - orang.biodata.tmt_cpns.year)),
                "path": None,
            }
        )
        akhir, mulai = mulai - timedelta(days=1), tambah_tahun(mulai, -5)
    return rows


def rw_kgb(orang: Orang) -> list[Wire]:
    """The last three increases of pay, every two years, newest first."""
    acak = aliran(orang, "rw_kgb")
    rows = []
    tmt = orang.biodata.tmt_cpns
    akhir = min(HARI_INI, orang.tmt_pensiun)
    while (tmt := tambah_tahun(tmt, 2)) < akhir:
        golongan = [row.golongan for row in asal(orang.golongan) if row.tmt <= tmt]
        nama = golongan[-1] if golongan else orang.golongan_awal
        tahun, bulan = divmod(selisih_bulan(orang.biodata.tmt_cpns, tmt), 12)
        tanggal = hari_kerja_sebelum(acak, tmt)
        rows.append(
            {
                **pokok(orang, orang.id_rekaman("rw_kgb", tahun)),
                "nomorSk": nomor_sk(acak, "822.3", tahun, tanggal.year),
                "tanggalSk": dmy(tanggal, ""),
                "tmtKgb": dmy(tmt, ""),
                "golonganId": golongan_id(nama),
                "golongan": nama,
                "masaKerjaTahun": str(tahun),
                "masaKerjaBulan": str(bulan),
                "gajiPokok": str(gaji_karangan(nama, tahun)),
                "path": None,
            }
        )
    return rows[:-4:-1]


def rw_potensi(orang: Orang) -> list[Wire]:
    """One potential assessment of a third of the people."""
    return _penilaian(orang, "rw_potensi", "Asesmen Potensi")


def rw_kompetensi(orang: Orang) -> list[Wire]:
    """One competence assessment of a third of the people."""
    return _penilaian(orang, "rw_kompetensi", "Assessment Center")


def _penilaian(orang: Orang, rekaman: str, metode: str) -> list[Wire]:
    acak = aliran(orang, rekaman)
    hari = HARI_INI - timedelta(days=acak.antara(30, 900))
    if not acak.peluang(1 / 3) or not orang.biodata.tmt_cpns < hari < orang.tmt_pensiun:
        return []
    nilai = acak.antara(55, 98)
    return [
        {
            **pokok(orang, orang.id_rekaman(rekaman)),
            "tahun": str(hari.year),
            "tanggal": dmy(hari, ""),
            "institusiPenyelenggara": "BKPSDM Kabupaten Contoh",
            "metode": metode,
            "nilai": f"{nilai}.00",
            "kategori": "Tinggi" if nilai >= 80 else "Sedang" if nilai >= 65 else "Rendah",
            "path": None,
        }
    ]
