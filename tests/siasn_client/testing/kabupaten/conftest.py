"""Two kabupaten of 200, made once, and SIASN's side of a person in the shared field names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from siasn_client.testing.kabupaten import Kabupaten

UTAMA = {
    "nama": "nama", "gelar_depan": "gelarDepan", "gelar_belakang": "gelarBelakang", "tempat_lahir": "tempatLahir",
    "tanggal_lahir": "tglLahir", "jenis_kelamin": "jenisKelamin", "jenis_kawin_id": "jenisKawinId", "nik": "nik",
    "kedudukan_pns_id": "kedudukanPnsId", "nomor_sk_cpns": "nomorSkCpns", "tanggal_sk_cpns": "tglSkCpns",
    "tmt_cpns": "tmtCpns", "nomor_sk_pns": "nomorSkPns", "tanggal_sk_pns": "tglSkPns", "tmt_pns": "tmtPns",
    "golongan": "golRuangAkhir", "tmt_golongan": "tmtGolAkhir", "masa_kerja_tahun": "mkTahun",
    "masa_kerja_bulan": "mkBulan", "jenis_jabatan_id": "jenisJabatanId", "eselon_id": "eselonId",
    "tmt_jabatan": "tmtJabatan", "unor_id": "unorId", "tingkat_pendidikan_id": "tkPendidikanTerakhirId",
    "pendidikan_id": "pendidikanTerakhirId", "tahun_lulus": "tahunLulus", "agama_id": "agamaId", "alamat": "alamat",
    "email": "email", "email_gov": "emailGov", "nomor_hp": "noHp", "nomor_npwp": "noNpwp", "nomor_bpjs": "bpjs",
    "nomor_taspen": "noTaspen", "karis_karsu": "karis_karsu",
}  # fmt: skip
GOLONGAN = {
    "golongan": "golongan", "tmt_golongan": "tmtGolongan", "nomor_sk": "skNomor", "tanggal_sk": "skTanggal",
    "masa_kerja_tahun": "masaKerjaGolonganTahun", "masa_kerja_bulan": "masaKerjaGolonganBulan",
}  # fmt: skip
JABATAN = {
    "jenis_jabatan_id": "jenisJabatan", "unor_id": "unorId", "eselon_id": "eselonId", "tmt_jabatan": "tmtJabatan",
    "nomor_sk": "nomorSk", "tanggal_sk": "tanggalSk",
}  # fmt: skip
PENDIDIKAN = {
    "tingkat_pendidikan_id": "tkPendidikanId", "pendidikan_id": "pendidikanId", "nama_sekolah": "namaSekolah",
    "nomor_ijazah": "nomorIjasah",
}  # fmt: skip
SKP22 = {
    "tahun": "tahun", "hasil_kerja": "hasilKinerjaNilai", "perilaku_kerja": "PerilakuKerjaNilai",
    "kuadran": "KuadranKinerjaNilai", "nip_penilai": "nipNrpPenilai", "nama_penilai": "namaPenilai",
}  # fmt: skip


@pytest.fixture(scope="session")
def bersih() -> Kabupaten:
    return Kabupaten.buat(200, seed=7, selisih=False)


@pytest.fixture(scope="session")
def beda() -> Kabupaten:
    return Kabupaten.buat(200, seed=7)


@pytest.fixture(scope="session")
def siasn_rows() -> Callable[[Kabupaten, str], Mapping[str, list[dict[str, str]]]]:
    """Return a reader of SIASN's side that shares nothing with the package's own comparison."""
    return _siasn_rows


def _siasn_rows(kabupaten: Kabupaten, nip: str) -> Mapping[str, list[dict[str, str]]]:
    sisi = kabupaten.siasn[nip]
    u = sisi.data_utama
    assert u is not None
    posisi = {"1": "jabatanStrukturalId", "2": "jabatanFungsionalId", "4": "jabatanFungsionalUmumId"}
    return {
        "data_utama": [_ambil(u, UTAMA) | {"jabatan_id": u[posisi[u["jenisJabatanId"]]]}],
        "golongan": [_ambil(row, GOLONGAN) for row in sisi.rw_golongan],
        "jabatan": [
            _ambil(row, JABATAN) | {"jabatan_id": row[(posisi | {"1": "unorId"})[row["jenisJabatan"]]]}
            for row in sisi.rw_jabatan
        ],
        "pendidikan": [
            _ambil(row, PENDIDIKAN) | {"tanggal_lulus": _teks(row["tglLulus"]) or row["tahunLulus"]}
            for row in sisi.rw_pendidikan
        ],
        "skp22": [_ambil(row, SKP22) for row in sisi.rw_skp22],
    }


def _ambil(row: Mapping[str, Any], peta: Mapping[str, str]) -> dict[str, str]:
    return {"id": row["id"], **{nama: _teks(row[kunci]) for nama, kunci in peta.items()}}


def _teks(nilai: object) -> str:
    """Dates as ISO, null as empty."""
    teks = "" if nilai is None else str(nilai)
    if len(teks) == 10 and teks[2] == teks[5] == "-":
        return f"{teks[6:]}-{teks[3:5]}-{teks[:2]}"
    return teks[:10] if teks.endswith("T00:00:00Z") else teks
