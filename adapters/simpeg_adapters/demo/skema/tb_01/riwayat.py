"""The histories of the ``tb_01`` family that came to the demo's five: training, family, discipline, leave.

The columns are those of public clients of this family; a table that they do not show is not invented here.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, String, Table

from simpeg_adapters.demo.skema.kolom import id_, tanggal_teks, teks
from simpeg_adapters.demo.skema.tb_01.tabel import METADATA

__all__ = ["RIWAYAT"]


def _riwayat(nama: str, *kolom: list[Column[Any]]) -> Table:
    nip: Column[Any] = Column("nip", String(18), nullable=False, index=True)
    return Table(nama, METADATA, id_(), nip, *(satu for banyak in kolom for satu in banyak))


def _diklat(nama: str, *kolom: list[Column[Any]]) -> Table:
    return _riwayat(
        nama,
        *kolom,
        tanggal_teks("tgmul", "tgsel"),
        teks(120, "penyelenggara"),
        teks(20, "jamhari"),
        teks(4, "latthn"),
        teks(36, "idsapk"),
    )


RIWAYAT: Final = (
    _diklat(
        "r_dikstru",
        teks(10, "iddikstru"),
        teks(120, "dikstru"),
        teks(80, "nosttpdikstru"),
        tanggal_teks("tgsttpdikstru"),
    ),
    _diklat("r_dikfung", teks(160, "nmdikfung"), teks(80, "nosttp")),
    _diklat("r_diktek", teks(10, "idjendik"), teks(160, "nmdiktek"), teks(80, "nopiagam")),
    _diklat("r_seminar", teks(20, "jnsseminar"), teks(160, "nmseminar"), teks(80, "nopiagam")),
    _riwayat(
        "r_issu",
        teks(160, "nmissu"),
        teks(60, "tmlhr"),
        tanggal_teks("tglhr", "tgnikah"),
        teks(80, "aktanikah"),
        tanggal_teks("tgcerai"),
        teks(80, "aktacerai"),
        teks(4, "idstskawin", "stshidup"),
        tanggal_teks("tgmeninggal"),
        teks(80, "aktameninggal", "peker"),
        teks(36, "idsapk"),
    ),
    _riwayat(
        "r_anak",
        teks(160, "nmanak"),
        teks(30, "nikanak"),
        teks(60, "tmlhr"),
        tanggal_teks("tglhr"),
        teks(20, "umur"),
        teks(4, "idjenkel"),
        teks(20, "stskeluarga"),
        teks(4, "idpendidum"),
        teks(40, "pendidum"),
        teks(80, "peker", "noakta"),
        teks(4, "tunjangan", "status_jkn", "stshidup"),
        tanggal_teks("tgmeninggal"),
        teks(36, "idsapk"),
    ),
    _riwayat(
        "r_ortu",
        teks(160, "nmortu"),
        teks(20, "hubungan"),
        teks(60, "tmlhr"),
        tanggal_teks("tglhr", "tgmeninggal"),
        teks(80, "peker"),
    ),
    _riwayat(
        "r_hukdis",
        teks(10, "idjenhukum", "idtkhukum"),
        teks(120, "pejab", "nosk"),
        tanggal_teks("tgsk", "tgmul", "tgsel"),
        teks(200, "ket"),
        teks(36, "idsapk"),
    ),
    _riwayat(
        "r_skp",
        teks(4, "tahun", "idjenjab"),
        teks(20, "jenisppk"),
        teks(10, "nilai", "orpel", "integritas", "komitmen", "disiplin", "kerjasama", "pim", "inisiatif"),
        teks(10, "jumlah", "nilairatarata", "nilaiperilaku", "nilaikinerja", "konversi", "integrasi"),
        teks(30, "nippenilai"),
        teks(160, "pejpenilai"),
        teks(200, "jabpenilai"),
        teks(36, "idbkn"),
    ),
    _riwayat(
        "r_akredit",
        teks(120, "nosk"),
        tanggal_teks("tgsk"),
        teks(4, "blnmul", "thnmul", "blnsel", "thnsel"),
        teks(12, "akutama", "akpenunjang", "aktotal"),
        teks(36, "idsapk"),
    ),
    _riwayat(
        "r_penghargaan",
        teks(10, "idjenharga"),
        teks(120, "jenharga"),
        teks(4, "tahun"),
        teks(120, "nosk"),
        tanggal_teks("tgsk"),
        teks(36, "idsapk"),
    ),
    _riwayat(
        "r_cuti",
        teks(8, "idjencuti"),
        teks(120, "nosk"),
        tanggal_teks("tgsk", "tgmul", "tgsel", "tgaktif"),
        teks(120, "nobkn"),
        tanggal_teks("tgbkn"),
        teks(200, "ket"),
    ),
    _riwayat(
        "r_kgb",
        teks(120, "nosk"),
        tanggal_teks("tgsk", "tmtkgb"),
        teks(10, "idgolru"),
        teks(20, "gapok"),
        teks(4, "thkerja", "blkerja"),
    ),
    _riwayat("r_pppk", teks(120, "nosk"), tanggal_teks("tmtmulai", "tmtakhir"), teks(20, "gaji")),
)
"""Every one of them. ``r_kgb`` and ``r_pppk`` hold what no kind of ours compares."""
