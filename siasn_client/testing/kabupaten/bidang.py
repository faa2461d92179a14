"""The fields that are compared, per kind of record, by the names that both sides share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["BIDANG"]

_DATA_UTAMA: Final = (
    "nama gelar_depan gelar_belakang tempat_lahir tanggal_lahir jenis_kelamin jenis_kawin_id nik kedudukan_pns_id "
    "nomor_sk_cpns tanggal_sk_cpns tmt_cpns nomor_sk_pns tanggal_sk_pns tmt_pns golongan tmt_golongan "
    "masa_kerja_tahun masa_kerja_bulan jenis_jabatan_id jabatan_id eselon_id tmt_jabatan unor_id "
    "tingkat_pendidikan_id pendidikan_id tahun_lulus "
    "agama_id alamat email email_gov nomor_hp nomor_npwp nomor_bpjs nomor_taspen karis_karsu"
)

BIDANG: Final[Mapping[str, tuple[str, ...]]] = {
    jenis: tuple(nama.split())
    for jenis, nama in {
        "data_utama": _DATA_UTAMA,
        "golongan": "golongan tmt_golongan nomor_sk tanggal_sk masa_kerja_tahun masa_kerja_bulan",
        "jabatan": "jenis_jabatan_id jabatan_id unor_id eselon_id tmt_jabatan nomor_sk tanggal_sk",
        "pendidikan": "tingkat_pendidikan_id pendidikan_id nama_sekolah nomor_ijazah tanggal_lulus",
        "skp22": "tahun hasil_kerja perilaku_kerja kuadran nip_penilai nama_penilai",
    }.items()
}
