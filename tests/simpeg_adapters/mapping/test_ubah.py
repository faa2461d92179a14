"""Which columns a change sets: the choosing column first, then what depends on it."""

from __future__ import annotations

from siasn_client.baris import Jenis
from simpeg_adapters.mapping.bidang import Kolom, Menurut, Padanan
from simpeg_adapters.mapping.tempat import ProfilJenis
from simpeg_adapters.mapping.ubah import kolom_baru

PEMADAN = {
    "jenis": Padanan.dari([("2", "2", "JF"), ("3", "4", "Pelaksana")]),
    "jf": Padanan.dari([("1", "JF1", "Guru")]),
    "jfu": Padanan.dari([("7", "JU1", "Pengadministrasi")]),
}
LEBAR = ProfilJenis(
    Jenis.DATA_UTAMA,
    "tb_01",
    "nip",
    "nip",
    {
        "jabatan_id": Menurut("idjenjab", {"2": Kolom("jf", "kode", "jf"), "3": Kolom("jfu", "kode", "jfu")}),
        "jenis_jabatan_id": Kolom("idjenjab", "kode", "jenis"),
        "email": Kolom("email"),
    },
)
ROW = {"idjenjab": "2", "jf": "1", "jfu": "", "email": "a@example.com"}


def test_only_what_is_asked_is_set() -> None:
    assert kolom_baru(LEBAR, {"email": "b@example.com"}, ROW, PEMADAN) == {"email": "b@example.com"}


def test_a_position_is_written_where_the_new_jenis_points_whatever_the_order() -> None:
    asked = {"jabatan_id": "JU1", "jenis_jabatan_id": "4"}
    assert kolom_baru(LEBAR, asked, ROW, PEMADAN) == {"idjenjab": "3", "jfu": "7", "jf": ""}


def test_an_unchanged_jenis_empties_nothing() -> None:
    asked = {"jabatan_id": "JF1", "jenis_jabatan_id": "2"}
    assert kolom_baru(LEBAR, asked, {**ROW, "jfu": "7"}, PEMADAN) == {"idjenjab": "2", "jf": "1"}
