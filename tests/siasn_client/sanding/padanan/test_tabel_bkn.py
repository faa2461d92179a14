"""BKN's tables as rows to choose from, in SIASN's spelling and from our own copy."""

from __future__ import annotations

import pytest

from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.tabel_bkn import ASAL, SETEMPAT, entri_bkn, entri_setempat

UNOR = [
    {"Id": "1", "NamaUnor": "Dinas", "NamaJabatan": "Kepala Dinas", "DiatasanId": None},
    {"Id": "2", "NamaUnor": "Sekretariat", "NamaJabatan": "Sekretaris", "DiatasanId": "1"},
    {"Id": "3", "NamaUnor": "Subbag", "NamaJabatan": "Kepala Subbag", "DiatasanId": "2"},
    {"Id": "4", "NamaUnor": None, "NamaJabatan": "", "DiatasanId": "2"},
]


def test_a_unit_knows_what_it_lies_under_nearest_first() -> None:
    assert entri_bkn("unor", UNOR)[2] == Entri("3", "Subbag", ("Sekretariat", "Dinas"), "2")


def test_units_without_a_name_are_nothing_to_choose() -> None:
    assert [row.kode for row in entri_bkn("unor", UNOR)] == ["1", "2", "3"]


def test_the_position_of_a_head_is_a_unit() -> None:
    assert ASAL["jabatan_struktural"] == "unor"
    assert entri_bkn("jabatan_struktural", UNOR)[1] == Entri("2", "Sekretaris", ("Sekretariat", "Dinas"), "1")


@pytest.mark.parametrize(
    ("table", "row", "entri"),
    [
        ("pendidikan", {"id": "p", "nama": "S-1 Hukum", "tingkat_pendidikan_id": "40", "status": False},
         Entri("p", "S-1 Hukum", ("S-1/Sarjana",), "40", aktif=False)),
        ("pendidikan", {"id": "p", "nama": "X", "tingkat_pendidikan_id": None, "status": None}, Entri("p", "X")),
        ("jenis_hukuman", {"id": "1", "nama": "TEGURAN", "jenisTingkatHukumanId": "R"},
         Entri("1", "TEGURAN", ("Ringan",), "R")),
        ("jenis_diklat", {"id": "1", "jenis_diklat": "Kursus"}, Entri("1", "Kursus")),
        ("jabatan_fungsional", {"id": "1", "nama": "Guru Ahli Muda"}, Entri("1", "Guru Ahli Muda")),
        ("jabatan_fungsional_umum", {"id": "1", "nama": "Pramu"}, Entri("1", "Pramu")),
        ("jenjang_jf", {"id": "MU", "deskripsi": "Ahli Muda"}, Entri("MU", "Ahli Muda")),
    ],
)  # fmt: skip
def test_each_table_in_its_own_spelling(table, row, entri) -> None:
    assert entri_bkn(table, [row, {"nama": "tanpa id"}]) == (entri,)


@pytest.mark.parametrize("table", SETEMPAT)
def test_small_tables_are_here_themselves(table) -> None:
    rows = entri_setempat(table)
    assert rows
    assert all(row.kode and row.nama for row in rows)


def test_a_sanction_lies_under_its_level() -> None:
    assert entri_setempat("jenis_hukuman")[0].induk == ("Ringan",)
