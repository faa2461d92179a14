"""Riwayat jabatan. May be sent to SIASN (unorjabatan/save, then jabatansync).

SIASN keeps no id of a structural position in a history row: there the position is the unit it heads.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from siasn_client.baris import Jenis, Tanda
from siasn_client.kode.jenis_jabatan import FUNGSIONAL, PELAKSANA, STRUKTURAL
from siasn_client.resources.jabatan import RiwayatJabatan, list_for
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah, teks_mentah
from siasn_client.sanding.kemiripan import mirip_nomor, mirip_tanggal

__all__ = ["APART", "ATURAN", "pilih_jabatan"]

_IDS: Final = {
    STRUKTURAL: ("jabatan_struktural_id", "unor_id"),
    FUNGSIONAL: ("jabatan_fungsional_id",),
    PELAKSANA: ("jabatan_fungsional_umum_id",),
}
APART: Final = frozenset({"jabatan_struktural_id", "jabatan_fungsional_id", "jabatan_fungsional_umum_id"})
"""The ids of a position where a side keeps one field per kind of it."""


def pilih_jabatan(mentah: Mapping[str, Mentah]) -> Mapping[str, Mentah]:
    """Choose the position's id by jenis jabatan, where a side keeps one field per kind.

    A row that has ``jabatan_id`` already is left as it is; the three fields do not stay in the row.

    >>> pilih_jabatan({"jenis_jabatan_id": "1", "unor_id": "D001", "jabatan_fungsional_id": ""})
    {'jenis_jabatan_id': '1', 'unor_id': 'D001', 'jabatan_id': 'D001'}
    """
    tidy = {name: value for name, value in mentah.items() if name not in APART}
    if "jabatan_id" not in tidy:
        jenis = kanonik.jenis_jabatan(teks_mentah(mentah.get("jenis_jabatan_id")))
        names = () if isinstance(jenis, Tanda) else _IDS.get(jenis, ())
        values = [mentah.get(name) for name in names]
        tidy["jabatan_id"] = next((value for value in values if value), None)
    return tidy


def _mentah(record: RiwayatJabatan) -> Mapping[str, Mentah]:
    return {
        "jenis_jabatan_id": record.jenis_jabatan,
        "jabatan_fungsional_id": record.jabatan_fungsional_id,
        "jabatan_fungsional_umum_id": record.jabatan_fungsional_umum_id,
        "unor_id": record.unor_id,
        "eselon_id": record.eselon_id,
        "tmt_jabatan": record.tmt_jabatan,
        "nomor_sk": record.nomor_sk,
        "tanggal_sk": record.tanggal_sk,
        "jabatan_nama": record.nama_jabatan or record.jabatan_fungsional_nama or record.jabatan_fungsional_umum_nama,
        "unor_nama": record.unor_nama or record.nama_unor,
        "eselon_nama": record.eselon,
        "id_pns": record.id_pns,
    }


ATURAN: Final = AturanJenis[RiwayatJabatan](
    jenis=Jenis.JABATAN,
    label="Riwayat jabatan",
    bidang=(
        Bidang("jenis_jabatan_id", "Jenis jabatan", kanonik.jenis_jabatan, Arah.KIRIM, 5),
        Bidang("jabatan_id", "Jabatan", kanonik.pengenal, Arah.KIRIM, 20, sebutan="jabatan_nama"),
        Bidang("unor_id", "Unit organisasi", kanonik.pengenal, Arah.KIRIM, 15, sebutan="unor_nama"),
        Bidang("eselon_id", "Eselon", kanonik.eselon, Arah.KIRIM, sebutan="eselon_nama"),
        Bidang("tmt_jabatan", "TMT jabatan", kanonik.tanggal, Arah.KIRIM, 25, mirip_tanggal),
        Bidang("nomor_sk", "Nomor SK", kanonik.nomor_sk, Arah.KIRIM, 30, mirip_nomor),
        Bidang("tanggal_sk", "Tanggal SK", kanonik.tanggal, Arah.KIRIM, 20, mirip_tanggal),
    ),
    kunci=(
        Kunci(("tmt_jabatan", "jenis_jabatan_id", "nomor_sk"), "TMT, jenis jabatan dan nomor SK sama"),
        Kunci(("jabatan_id", "tmt_jabatan"), "jabatan dan TMT sama"),
    ),
    mentah=_mentah,
    panggil=list_for,
    urut=("tmt_jabatan", "nomor_sk", "jabatan_id"),
    tambah=Arah.KIRIM,
    pembeda=frozenset({"jabatan_id", "nomor_sk"}),
    penanda=frozenset({"tmt_jabatan", "nomor_sk", "tanggal_sk"}),
    rapikan=pilih_jabatan,
    bahan={"jabatan_id": APART},
)
