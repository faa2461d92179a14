"""BKN's 23 reference tables (service ``referensi_siasn``), typed: ``referensi.agama()`` is the call of a page.

:data:`TABEL` has them all by name, for what reads every table.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from siasn_client.resources.referensi.tabel import Tabel
from siasn_client.resources.referensi.tabel_dokumen import RujukanDokumen, dokumen
from siasn_client.resources.referensi.tabel_jabatan import (
    RujukanAsnJenjangJabatan,
    RujukanEselon,
    RujukanJabatanFungsional,
    RujukanJabatanFungsionalUmum,
    RujukanJenjangJf,
    RujukanKelompokJabatan,
    asn_jenis_jabatan,
    asn_jenjang_jabatan,
    eselon,
    jabatan_fungsional,
    jabatan_fungsional_umum,
    jenis_jabatan,
    jenjang_jf,
    kelompok_jabatan,
)
from siasn_client.resources.referensi.tabel_orang import (
    Rujukan,
    RujukanAlasanHukumanDisiplin,
    RujukanGolongan,
    RujukanJenisDiklat,
    RujukanJenisHukuman,
    RujukanKedudukanHukum,
    RujukanLatihanStruktural,
    agama,
    alasan_hukuman_disiplin,
    golongan,
    jenis_anak,
    jenis_diklat,
    jenis_hukuman,
    kedudukan_hukum,
    latihan_struktural,
)
from siasn_client.resources.referensi.tabel_pendidikan import (
    RujukanPendidikan,
    RujukanTingkatPendidikan,
    pendidikan,
    tingkat_pendidikan,
)
from siasn_client.resources.referensi.tabel_tempat import (
    RujukanInstansi,
    RujukanKanreg,
    RujukanLokasi,
    RujukanSatuanKerja,
    instansi,
    kanreg,
    lokasi,
    satuan_kerja,
)

__all__ = [
    "TABEL",
    "Rujukan",
    "RujukanAlasanHukumanDisiplin",
    "RujukanAsnJenjangJabatan",
    "RujukanDokumen",
    "RujukanEselon",
    "RujukanGolongan",
    "RujukanInstansi",
    "RujukanJabatanFungsional",
    "RujukanJabatanFungsionalUmum",
    "RujukanJenisDiklat",
    "RujukanJenisHukuman",
    "RujukanJenjangJf",
    "RujukanKanreg",
    "RujukanKedudukanHukum",
    "RujukanKelompokJabatan",
    "RujukanLatihanStruktural",
    "RujukanLokasi",
    "RujukanPendidikan",
    "RujukanSatuanKerja",
    "RujukanTingkatPendidikan",
    "Tabel",
    "agama",
    "alasan_hukuman_disiplin",
    "asn_jenis_jabatan",
    "asn_jenjang_jabatan",
    "dokumen",
    "eselon",
    "golongan",
    "instansi",
    "jabatan_fungsional",
    "jabatan_fungsional_umum",
    "jenis_anak",
    "jenis_diklat",
    "jenis_hukuman",
    "jenis_jabatan",
    "jenjang_jf",
    "kanreg",
    "kedudukan_hukum",
    "kelompok_jabatan",
    "latihan_struktural",
    "lokasi",
    "pendidikan",
    "satuan_kerja",
    "tingkat_pendidikan",
]

_ALL: Final[tuple[Tabel[Any], ...]] = (
    agama,
    alasan_hukuman_disiplin,
    asn_jenis_jabatan,
    asn_jenjang_jabatan,
    dokumen,
    eselon,
    golongan,
    instansi,
    jabatan_fungsional,
    jabatan_fungsional_umum,
    jenis_anak,
    jenis_diklat,
    jenis_hukuman,
    jenis_jabatan,
    jenjang_jf,
    kanreg,
    kedudukan_hukum,
    kelompok_jabatan,
    latihan_struktural,
    lokasi,
    pendidikan,
    satuan_kerja,
    tingkat_pendidikan,
)

TABEL: Final[Mapping[str, Tabel[Any]]] = MappingProxyType({tabel.nama: tabel for tabel in _ALL})
"""Every reference table, by name."""
