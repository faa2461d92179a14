"""Which of BKN's tables a reference is about is told by the fields that use it."""

from __future__ import annotations

from pathlib import Path

import pytest

from siasn_client.sanding import JENIS
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.mapping.padanan import Padanan
from simpeg_adapters.mapping.padanan_tabel import TABEL_BIDANG, pemakaian

KEPALA = """versi = 1
nama = "uji"
[pegawai]
tabel = "p"
nip = "nip"
[rujukan]
jenis = { tabel = "j", kode = "k", padanan = "b", nama = "n" }
posisi = { tabel = "x", kode = "k", nama = "n" }
lain = { tabel = "y", kode = "k", nama = "n" }
jfu = { tabel = "z", kode = "k", nama = "n" }
[jenis.jabatan]
tabel = "r"
kunci = "id"
nip = "nip"
[jenis.jabatan.bidang]
jenis_jabatan_id = { kolom = "jenis", rujukan = "jenis" }
"""
JENIS_JABATAN = Padanan.dari([("1", "1", "Struktural"), ("3", "4", "Pelaksana"), ("9", "", "?")])


def uses(tmp_path: Path, fields: str) -> dict[str, str]:
    path = tmp_path / "uji.toml"
    path.write_text(KEPALA + fields, encoding="utf-8")
    return {use.rujukan: use.bkn for use in pemakaian(Profil.from_toml(path), {"jenis": JENIS_JABATAN})}


def test_the_ready_profile_has_every_table_that_wants_a_crosswalk() -> None:
    profil = profil_bawaan("tb_01")
    found = {use.rujukan: use.bkn for use in pemakaian(profil, {})}
    assert (
        found.items()
        >= {
            "unor": "unor",
            "struktural": "jabatan_struktural",
            "fungsional": "jabatan_fungsional",
            "fungsional_umum": "jabatan_fungsional_umum",
            "pendidikan": "pendidikan",
        }.items()
    )


def test_the_level_beside_an_education_is_known() -> None:
    (use, *_) = [use for use in pemakaian(profil_bawaan("tb_01"), {}) if use.rujukan == "pendidikan"]
    assert use.induk is not None
    assert use.induk.rujukan == "tingkat"


def test_the_kind_of_a_position_is_what_the_profile_says(tmp_path) -> None:
    choices = "jabatan_id = { menurut = 'jenis', pilihan = { %s } }\n"
    places = "1 = { kolom = 'a', rujukan = 'posisi' }, 3 = { kolom = 'b', rujukan = 'lain' }"
    found = uses(tmp_path, choices % places)
    assert (found["posisi"], found["lain"]) == ("jabatan_struktural", "jabatan_fungsional_umum")


def test_where_the_profile_does_not_say_it_the_name_does(tmp_path) -> None:
    choices = "jabatan_id = { menurut = 'kelompok', pilihan = { 7 = { kolom = 'a', rujukan = 'jfu' } } }\n"
    assert uses(tmp_path, choices)["jfu"] == "jabatan_fungsional_umum"


@pytest.mark.parametrize(
    "fields",
    [
        "jabatan_id = { kolom = 'a', rujukan = 'lain' }\n",
        "jabatan_id = { menurut = 'jenis', pilihan = { 9 = { kolom = 'a', rujukan = 'lain' } } }\n",
        "nomor_sk = 'sk'\n",
    ],
)
def test_what_says_nothing_is_nothing(tmp_path, fields) -> None:
    assert "lain" not in uses(tmp_path, fields)


def test_every_field_of_the_list_is_a_field_of_a_kind() -> None:
    known = {name for rule in JENIS.values() for name in rule.nama}
    assert set(TABEL_BIDANG) - known == set()
