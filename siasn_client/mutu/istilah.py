"""What a clerk calls the facts that an indicator needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

__all__ = ["FAKTA_NAMA", "sebut_fakta"]

FAKTA_NAMA: Final[Mapping[str, str]] = {
    "tanggal_lahir": "tanggal lahir",
    "jenis_kelamin": "jenis kelamin",
    "nik": "NIK",
    "valid_nik": "tanda validasi NIK",
    "email": "email pribadi",
    "nomor_hp": "nomor HP",
    "gelar_depan": "gelar depan",
    "gelar_belakang": "gelar belakang",
    "kedudukan_hukum_id": "kedudukan hukum",
    "status": "status CPNS/PNS",
    "jenis_pegawai_id": "jenis pegawai",
    "tmt_cpns": "TMT CPNS",
    "tmt_pns": "TMT PNS",
    "golongan": "golongan terakhir",
    "masa_kerja_tahun": "masa kerja",
    "jenis_jabatan_id": "jenis jabatan",
    "jabatan_id": "id jabatan",
    "jabatan_nama": "nama jabatan",
    "jenjang": "jenjang JF",
    "eselon_id": "eselon",
    "tingkat_pendidikan_id": "tingkat pendidikan",
    "pendidikan_id": "pendidikan terakhir",
    "unor_id": "unit organisasi",
    "unor_nama": "nama unit organisasi",
    "instansi_induk_id": "instansi induk",
    "instansi_kerja_id": "instansi kerja",
    "bup_siasn": "BUP menurut SIASN",
    "tmt_pensiun_siasn": "TMT pensiun menurut SIASN",
    "tahun_kinerja": "riwayat SKP dan kinerja periodik",
    "ada_riwayat_pendidikan": "riwayat pendidikan",
    "akhir_cltn": "riwayat CLTN",
}
"""Every fact, in the words of a sentence."""


def sebut_fakta(names: Iterable[str]) -> str:
    """Name these facts, in the order of the table.

    >>> sebut_fakta({"tmt_pns", "tmt_cpns"})
    'TMT CPNS, TMT PNS'
    """
    wanted = set(names)
    return ", ".join(said for name, said in FAKTA_NAMA.items() if name in wanted)
