"""list-kp-instansi: decided proposals of the last periods, and those under way for the next ones.

A decided one is the golongan row that came of it; one under way is somebody who may rise: four years in the
golongan (two in a JF) and below the ceiling of education, eselon or JF level.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

from siasn_client.kode import STATUS_USUL
from siasn_client.kode.golongan import GOLONGAN, urutan
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.peraturan.pangkat import PANGKAT_ESELON, PANGKAT_JENJANG, PANGKAT_PENDIDIKAN
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar.usulan import BELUM, SELESAI, TMS, alamat, nomor_pertek
from siasn_client.testing.kabupaten.gaji import gaji_karangan
from siasn_client.testing.kabupaten.instansi import dmy, golongan_id
from siasn_client.testing.kabupaten.model import BarisGolongan, Orang, asal
from siasn_client.testing.kabupaten.waktu import HARI_INI, selisih_bulan, tambah_tahun

__all__ = ["list_kp"]

_SEJAK: Final = date(2024, 2, 1)
_PERIODE: Final = (date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1))
_NAMA: Final = tuple(row.nama for row in GOLONGAN.values())


def list_kp(semua: Iterable[Orang]) -> Iterator[dict[str, Any]]:
    """Yield the proposals, by NIP. ``tmtKp`` is the period that the list is asked for."""
    for orang in semua:
        if orang.status != "PNS":
            continue
        rows = sorted(asal(orang.golongan), key=lambda row: row.tmt)
        for lama, row in pairwise(rows):
            if row.tmt >= _SEJAK and row.jenis_kp:
                yield _selesai(orang, lama.golongan, row)
        if rows and orang.biodata.kedudukan_pns_id == "01":
            yield from _berjalan(orang, rows[-1])


def _selesai(orang: Orang, lama: str, row: BarisGolongan) -> dict[str, Any]:
    acak = Acak("list_kp", orang.id, row.urut)
    tanggal = row.tanggal_sk or row.tmt - timedelta(days=14)
    surat = {
        "no_pertek": f"AG-{orang.nomor:05}{row.urut:02}",
        "no_sk": row.nomor_sk,
        "path_ttd_sk": alamat("sk-instansi/contoh", orang, "kp", f"sk{row.urut}"),
        "path_ttd_pertek": alamat("pertek/contoh", orang, "kp", f"pertek{row.urut}"),
        "tgl_pertek": dmy(tanggal - timedelta(days=10), ""),
        "tgl_sk": dmy(tanggal, ""),
    }
    status = acak.pilih(SELESAI)
    return _baris(orang, row.urut, status, lama, row.golongan, row.tmt, row.jenis_kp, surat)


def _puncak(orang: Orang, jenis_kp: str) -> str:
    posisi = orang.biodata.posisi
    if jenis_kp == "202":
        return PANGKAT_JENJANG[-1].nilai[posisi.jenjang].atas
    if jenis_kp == "201":
        return PANGKAT_ESELON[-1].nilai[posisi.eselon_id].atas
    return PANGKAT_PENDIDIKAN[-1].nilai[orang.biodata.tingkat_pendidikan_id].atas


def _jenis(orang: Orang) -> str:
    posisi = orang.biodata.posisi
    if posisi.jenis == FUNGSIONAL and posisi.jenjang:
        return "202"
    return "201" if posisi.jenis == STRUKTURAL and posisi.eselon_id in PANGKAT_ESELON[-1].nilai else "101"


def _berjalan(orang: Orang, akhir: BarisGolongan) -> Iterator[dict[str, Any]]:
    acak = Acak("list_kp", orang.id, "berjalan")
    tmt, jenis = acak.pilih(_PERIODE), _jenis(orang)
    jeda = 2 if jenis == "202" else 4
    boleh = tambah_tahun(akhir.tmt, jeda) <= tmt < orang.tmt_pensiun and urutan(akhir.golongan) < urutan(
        _puncak(orang, jenis)
    )
    if not boleh or not acak.peluang(0.5):
        return
    status = TMS if acak.peluang(0.08) else acak.pilih(BELUM)
    surat = dict.fromkeys(("no_pertek", "no_sk", "path_ttd_sk", "path_ttd_pertek", "tgl_pertek", "tgl_sk"), "")
    if status == "36":
        surat["no_pertek"] = nomor_pertek("AG", orang, HARI_INI.year)
        surat["tgl_pertek"] = dmy(HARI_INI - timedelta(days=acak.antara(2, 20)), "") or ""
        surat["path_ttd_pertek"] = alamat("pertek/contoh", orang, "kp", "pertek")
    baru = _NAMA[urutan(akhir.golongan) + 1]
    yield _baris(orang, "kini", status, akhir.golongan, baru, tmt, jenis, surat)


def _baris(
    orang: Orang, urut: int | str, status: str, lama: str, baru: str, tmt: date, jenis_kp: str, surat: dict[str, Any]
) -> dict[str, Any]:
    b = orang.biodata
    masa = selisih_bulan(b.tmt_cpns, tmt)
    posisi, tmt_jabatan = b.posisi, dmy(b.tmt_jabatan, "")
    return {
        "id": orang.id_rekaman("list_kp", urut),
        "pnsId": orang.id,
        "statusUsulan": status,
        "statusUsulanNama": STATUS_USUL[status].nama,
        "nipBaru": orang.nip,
        "nama": b.nama,
        **surat,
        "golonganBaruId": golongan_id(baru),
        "tmtKp": dmy(tmt, ""),
        "path_preview_sk": alamat("sk-instansi-preview-contoh", orang, "kp", f"preview{urut}")
        if surat["no_sk"]
        else "",
        "gaji_pokok_baru": str(gaji_karangan(baru, masa // 12)),
        "gaji_pokok_lama": str(gaji_karangan(lama, masa // 12)),
        "masa_kerja_tahun": str(masa // 12),
        "masa_kerja_bulan": str(masa % 12),
        "jenis_kp": jenis_kp,
        "jenis_prosedur": "1",
        "angka_kredit": "",
        "gelar_depan": b.gelar_depan,
        "gelar_belakang": b.gelar_belakang,
        "unor_nama": posisi.unor.nama,
        "unor_induk_id": posisi.unor.induk.id if posisi.unor.induk else "",
        "pendidikan_terakhir": b.prodi.nama,
        "jabatan_struktural": posisi.nama if posisi.jenis == STRUKTURAL else "",
        "jabatan_fungsional": posisi.nama if posisi.jenis == FUNGSIONAL else "",
        "jabatan_fungsional_umum": posisi.nama if posisi.jenis == PELAKSANA else "",
        "tmt_jabatan_struktural": tmt_jabatan if posisi.jenis == STRUKTURAL else "",
        "tmt_jabatan_fungsional": tmt_jabatan if posisi.jenis == FUNGSIONAL else "",
        "tmt_jabatan_fungsional_umum": tmt_jabatan if posisi.jenis == PELAKSANA else "",
        "kppn": "",
        "isOtomatis": "",
        "alasan_tolak_id": "",
        "alasan_tolak_tambahan": "Dokumen tidak memenuhi syarat" if status == TMS else "",
    }
