"""What the names of tables say: which kind of record, and which rows there are once per person. Data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from siasn_client.baris import Jenis

__all__ = ["NAMA_TABEL", "TURUNAN"]

NAMA_TABEL: Final[Mapping[Jenis, tuple[frozenset[str], ...]]] = MappingProxyType(
    {
        Jenis(name): tuple(frozenset(one.split()) for one in readings.split("|"))
        for name, readings in (
            line.split(":")
            for line in """golongan: GOL
jabatan: JAB | JAB MUTASI | KERJA MUTASI
pendidikan: PEND | PEND UMUM
diklat: DIKLAT STRUKTURAL | DIKLAT
kursus: KURSUS | DIKLAT TEKNIS | DIKLAT FUNGSIONAL | SEMINAR | DIKLAT
angka_kredit: ANGKA KREDIT
penghargaan: PENGHARGAAN | TANDA JASA
hukuman_disiplin: HUKUM | HUKUM DISIPLIN
skp: SKP
skp22: SKP ?22 | KINERJA | KINERJA ASN
kinerja_periodik: SKP PERIODE | KINERJA PERIODE
pasangan: PASANGAN | KELUARGA
anak: ANAK | ANAK ?detail | KELUARGA
orang_tua: ORTU | ORANG TUA | KELUARGA
masa_kerja: MASA KERJA | PMK
pindah_instansi: PINDAH INSTANSI
pns_unor: PNS UNIT
pwk: PWK
cltn: CLTN
pemberhentian: BERHENTI
sertifikasi: SERTIFIKAT | SERTIFIKAT PROFESI
tugas_belajar: TUBEL | TUGAS BELAJAR""".splitlines()
        )
    }
)
"""What the name of a kind's table says, beside "riwayat" and the like."""

TURUNAN: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {
        "CPNS": {
            "nomor_sk": "nomor_sk_cpns",
            "tanggal_sk": "tanggal_sk_cpns",
            "tmt": "tmt_cpns",
            "golongan": "golongan_awal",
        },
        "PNS": {"nomor_sk": "nomor_sk_pns", "tanggal_sk": "tanggal_sk_pns", "tmt": "tmt_pns"},
        "GOL": {
            "golongan": "golongan",
            "tmt": "tmt_golongan",
            "masa_kerja_tahun": "masa_kerja_tahun",
            "masa_kerja_bulan": "masa_kerja_bulan",
        },
        "JAB": {
            "tmt": "tmt_jabatan",
            "unor_id": "unor_id",
            "jabatan_id": "jabatan_id",
            "jenis_jabatan_id": "jenis_jabatan_id",
        },
        "PEND": {
            "tingkat_pendidikan_id": "tingkat_pendidikan_id",
            "pendidikan_id": "pendidikan_id",
            "tanggal_lulus": "tahun_lulus",
        },
    }
)
"""A table with one row per person beside the people's: what its fields are of the data utama."""
