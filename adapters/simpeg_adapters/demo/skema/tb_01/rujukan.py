"""The ``a_*`` tables of the ``tb_01`` family: local code, name, BKN's id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Column, String, Table

from simpeg_adapters.demo.skema import kolom
from simpeg_adapters.demo.skema.tb_01.tabel import METADATA
from simpeg_adapters.demo.tata import TabelRujukan

__all__ = ["RUJUKAN", "TABEL_RUJUKAN"]


def _rujukan(tabel: str, kode: str, nama: str) -> TabelRujukan:
    return kolom.rujukan(METADATA, tabel, Column(kode, String(20), primary_key=True), nama, "idsapk")


TABEL_RUJUKAN: Final[Mapping[str, TabelRujukan]] = {
    "golongan": _rujukan("a_golruang", "idgolru", "golru"),
    "agama": _rujukan("a_agama", "idagama", "agama"),
    "jenis_jabatan": _rujukan("a_jenjab", "idjenjab", "jenjab"),
    "eselon": _rujukan("a_esl", "idesl", "esl"),
    "jabatan_struktural": _rujukan("a_jabstruk", "idjabstruk", "jabstruk"),
    "jabatan_fungsional": _rujukan("a_jabfung", "idjabfung", "jabfung"),
    "jabatan_fungsional_umum": _rujukan("a_jabfungum", "idjabfungum", "jabfungum"),
    "unor": _rujukan("a_skpd", "idskpd", "skpd"),
    "tingkat_pendidikan": _rujukan("a_tkpendid", "idtkpendid", "tkpendid"),
    "pendidikan": _rujukan("a_jenjurusan", "idjenjurusan", "jenjurusan"),
    "jenis_kawin": _rujukan("a_stskawin", "idstskawin", "stskawin"),
    "kedudukan_hukum": _rujukan("a_jenkedudupeg", "idjenkedudupeg", "jenkedudupeg"),
    "latihan_struktural": _rujukan("a_dikstru", "iddikstru", "dikstru"),
    "jenis_diklat": _rujukan("a_jendik", "idjendik", "jendik"),
    "jenis_hukuman": _rujukan("a_jenhukum", "idjenhukum", "jenhukum"),
    "tingkat_hukuman": _rujukan("a_tkhukum", "idtkhukum", "tkhukum"),
    "penghargaan": _rujukan("a_jenharga", "idjenharga", "jenharga"),
}

RUJUKAN: Final[Mapping[str, Table]] = {nama: rujukan.tabel for nama, rujukan in TABEL_RUJUKAN.items()}
"""The reference tables by the name of the reference they repeat: code, name, BKN's id."""
