"""The reference tables that both sides point to: BKN's ids, names, and the parent where there is one."""

from __future__ import annotations

from collections.abc import Mapping

from siasn_client.kode import (
    AGAMA,
    ESELON,
    GOLONGAN,
    GOLONGAN_PPPK,
    JENIS_JABATAN,
    JENIS_KAWIN,
    KEDUDUKAN_HUKUM,
    TINGKAT_PENDIDIKAN,
)
from siasn_client.kode.tabel import Kode
from siasn_client.testing.kabupaten.daftar_jabatan import KELUARGA, PELAKSANA
from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI
from siasn_client.testing.kabupaten.instansi import golongan_id
from siasn_client.testing.kabupaten.model import Rujukan
from siasn_client.testing.kabupaten.organisasi import Organisasi

__all__ = ["susun_referensi"]


def _dari(tabel: Mapping[str, Kode]) -> tuple[Rujukan, ...]:
    return tuple(Rujukan(row.id, row.nama) for row in tabel.values() if row.nama)


def susun_referensi(organisasi: Organisasi) -> Mapping[str, tuple[Rujukan, ...]]:
    """Return every table by name. Ids of PPPK golongan are assumed (no public table has them)."""
    keluarga = [jf for group in KELUARGA.values() for jf in group]
    return {
        "golongan": (*_dari(GOLONGAN), *(Rujukan(golongan_id(nama), nama) for nama in GOLONGAN_PPPK)),
        "agama": _dari(AGAMA),
        "jenis_jabatan": _dari(JENIS_JABATAN),
        "eselon": _dari(ESELON),
        "jabatan_struktural": tuple(
            Rujukan(u.id, u.jabatan_kepala, u.eselon_id) for u in organisasi.semua if u.eselon_id
        ),
        "jabatan_fungsional": tuple(
            Rujukan(jf.id_jabatan(kode), jf.nama_jabatan(kode), kode) for jf in keluarga for kode in jf.jenjang
        ),
        "jabatan_fungsional_umum": tuple(Rujukan(j.id, j.nama) for j in PELAKSANA),
        "unor": tuple(Rujukan(u.id, u.nama, u.induk.id if u.induk else "") for u in organisasi.semua),
        "tingkat_pendidikan": _dari(TINGKAT_PENDIDIKAN),
        "pendidikan": tuple(Rujukan(p.id, p.nama, p.tingkat_id) for p in PRODI.values()),
        "jenis_kawin": _dari(JENIS_KAWIN),
        "kedudukan_hukum": _dari(KEDUDUKAN_HUKUM),
    }
