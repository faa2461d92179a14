"""list-pg-instansi and profesi-instansi: titles that were earned in service, or with a profession.

Names of the services and everything in ``usulan_data`` and ``dokumen_usulan`` are assumed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final

from siasn_client.kode import STATUS_USUL
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar.usulan import TMS
from siasn_client.testing.kabupaten.instansi import INSTANSI_ID, NAMA_INSTANSI
from siasn_client.testing.kabupaten.model import BarisPendidikan, Orang, asal
from siasn_client.testing.kabupaten.waktu import HARI_INI
from siasn_client.testing.kabupaten.wire_pokok import pendidikan_lanjut, stempel

__all__ = ["pg", "profesi"]

_SEJAK: Final = date(2022, 1, 1)
"""Older titles came with the diploma and were never proposed here."""


def pg(semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield the proposals of academic titles: diplomas earned in service that confer one."""
    for orang in semua:
        for row in pendidikan_lanjut(orang):
            if row.prodi.gelar_belakang:
                yield _baris(orang, row, "pg", "Pencantuman Gelar")


def profesi(semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield the proposals of professional titles: dokter and apoteker."""
    for orang in semua:
        for row in asal(orang.pendidikan):
            if row.prodi.nama.startswith("Profesi"):
                yield _baris(orang, row, "profesi", "Pencantuman Gelar Profesi")


def _baris(orang: Orang, row: BarisPendidikan, jenis: str, layanan: str) -> dict[str, Any]:
    acak = Acak(jenis, orang.id, row.urut)
    status = acak.berbobot((("11", 6.0), ("32", 2.0), ("12", 1.0), (TMS, 0.5)))
    sejak = max(row.lulus, _SEJAK)
    tanggal = min(sejak + timedelta(days=acak.antara(60, 900)), HARI_INI - timedelta(days=2))
    b, prodi = orang.biodata, row.prodi
    return {
        "id": orang.id_rekaman(jenis, row.urut),
        "nama": b.nama,
        "nip": orang.nip,
        "detail_layanan": "",
        "detail_layanan_nama": layanan,
        "jenis_layanan_nama": layanan,
        "status_usulan": status,
        "status_usulan_nama": STATUS_USUL[status].nama,
        "sumber": "INSTANSI",
        "tgl_usulan": stempel(tanggal),
        "usulan_data": {
            "data": {
                "pendidikan_id": prodi.id,
                "pendidikan_nama": prodi.nama,
                "tk_pendidikan_id": prodi.tingkat_id,
                "gelar_depan": prodi.gelar_depan,
                "gelar_belakang": prodi.gelar_belakang,
                "nomor_ijazah": row.nomor_ijazah,
                "nama_sekolah": row.sekolah,
                "tahun_lulus": str(row.lulus.year),
            }
        },
        "dokumen_usulan": {},
        "id_riwayat_update": "",
        "id_riwayat": orang.id_siasn("pendidikan", row.urut) if status == "11" else "",
        "tipe_pegawai": orang.status,
        "tipe_usulan": "",
        "tipe": "",
        "alasan_tolak_id": "",
        "alasan_tolak_nama": "",
        "alasan_tolak_tambahan": "Program studi belum terakreditasi" if status == TMS else "",
        "pns_id": orang.id,
        "rekomendasi_approval": "",
        "unor_verifikator": "",
        "unor_verifikator_nama": "",
        "nip_verifikator": "",
        "nama_verifikator": "",
        "tmt_cpns": stempel(b.tmt_cpns),
        "instansi_id": INSTANSI_ID,
        "instansi_nama": NAMA_INSTANSI,
        "kanreg_id": "02",
        "periode": str(tanggal.year),
        "periode_id": "",
        "tgl_tolak_bkn": "",
        "pns_id_approval": "",
        "nip_approval": "",
        "nama_approval": "",
        "unor_approval_id": "",
        "unor_approval_nama": "",
    }
