"""A draft of a small schema, part by part: names, shapes, people, codes, kinds, and how it is written.

How well it does on real schemas is measured in ``contracts/test_saran_skema.py``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest

from siasn_client.baris import Jenis
from simpeg_adapters.mapping import Profil
from simpeg_adapters.mapping.saran import Draf, susun_draf, tulis_draf
from simpeg_adapters.mapping.saran.bentuk import ukur_bentuk
from simpeg_adapters.mapping.saran.suku import baca_nama
from simpeg_adapters.mapping.saran.tampak import KolomTampak, TabelTampak

NIPS = ["199002282015031000", "198505052010012000", "197701012005011000", "196912312000122000", "198001012003121000"]
HARI = ["2015-03-01", "2010-01-01", "2005-01-01", "2000-12-01", "2003-12-01"]
ID = [f"{n:032X}" for n in range(1, 6)]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("tgskcpn", {"TGL", "SK", "CPNS"}),
        ("TANGGAL_SK_CPNS", {"TGL", "SK", "CPNS"}),
        ("tanggalSkCpns", {"TGL", "SK", "CPNS"}),
        ("noskpkt", {"NO", "SK", "GOL"}),
        ("mkthnpkt", {"MASA", "KERJA", "TAHUN", "GOL"}),
        ("tmlhr", {"TEMPAT", "LAHIR"}),
        ("idtkpendid", {"KODE", "TK", "PEND"}),
        ("thijaz", {"TAHUN", "IJAZAH"}),
        ("kgolru", {"KODE", "GOL"}),
        ("gldepan", {"GELAR", "DEPAN"}),
        ("ktlahir", {"TEMPAT", "LAHIR"}),
        ("id_rw_siasn", {"KODE", "RW", "SIASN"}),
        ("idSync", {"KODE", "SIASN"}),
        ("PegawaiQX", {"PEGAWAI", "?qx"}),
    ],
)
def test_a_name_is_taken_apart_however_it_is_glued(name: str, said: set[str]) -> None:
    assert frozenset(said) in baca_nama(name)


def test_one_letter_in_front_may_mean_several_things() -> None:
    assert {frozenset({"NO", "SK", "GOL"}), frozenset({"NAMA", "SK", "GOL"})} == set(baca_nama("nskpang"))


@pytest.mark.parametrize(
    ("values", "look"),
    [
        (NIPS, "nip"),
        (["19900228 201503 1 000"], "nip"),
        (["9999996011950000"], "angka16"),
        (["01-02-1990", "1990-02-01", "1 Februari 1990"], "tanggal"),
        (["2004", "2005.0"], "tahun"),
        (["a@contoh.id"], "surel"),
        (ID, "id_bkn"),
        (["III/a", "IV.b", "IX"], "golongan"),
        (["081200000000", "+62 812 0000 0000"], "telepon"),
    ],
)
def test_values_have_shapes(values: list[str], look: str) -> None:
    assert ukur_bentuk(values).mirip(look)


def test_eighteen_digits_alone_are_no_nip_and_blanks_are_counted() -> None:
    assert not ukur_bentuk(["111111111111111000"]).mirip("nip")
    shape = ukur_bentuk(["", "0000-00-00", "-", "x"])
    assert (shape.baris, shape.terisi) == (4, 1)


def test_a_shape_never_shows_its_values() -> None:
    shown = repr(KolomTampak("nip", "teks", 18, ukur_bentuk(NIPS), {"1": 1.0}))
    assert [nip for nip in NIPS if nip in shown] == []


def kolom(name: str, values: Sequence[str], tipe: str = "teks") -> KolomTampak:
    return KolomTampak(name, tipe, None, ukur_bentuk(values))


def tabel(name: str, *columns: KolomTampak, kunci: tuple[str, ...] = ()) -> TabelTampak:
    return TabelTampak(name, columns, kunci, max((each.bentuk.baris for each in columns), default=0))


PEGAWAI = tabel(
    "m_pegawai",
    kolom("id", ["1", "2", "3", "4", "5"], "bulat"),
    kolom("nip", NIPS),
    kolom("nama", ["A B", "C D", "E F", "G H", "I J"]),
    kolom("tmlhr", ["Kota A"] * 5),
    kolom("tglhr", ["1990-02-28", "1985-05-05", "1977-01-01", "1969-12-31", "1980-01-01"]),
    kolom("id_agama", ["51", "51", "52", "51", "52"], "bulat"),
    kunci=("id",),
)
AGAMA = tabel(
    "ref_agama", kolom("id_agama", ["51", "52", "53"], "bulat"), kolom("agama", ["Islam", "Kristen", "Hindu"]),
    kunci=("id_agama",),
)  # fmt: skip
RIWAYAT = tabel(
    "riw_pangkat",
    kolom("id_riw", [str(n) for n in range(1, 11)], "bulat"),
    kolom("nip", NIPS * 2),
    kolom("golru", ["III/a", "III/b"] * 5),
    kolom("tmt", HARI * 2),
    kolom("nosk", [f"823/{n}" for n in range(10)]),
    kolom("tglsk", HARI * 2),
    kolom("catatan", [""] * 10),
    kunci=("id_riw",),
)


def rancang(*more: TabelTampak) -> Draf:
    found = susun_draf([PEGAWAI, AGAMA, RIWAYAT, *more])
    assert found is not None
    return found


def bidang(draf: Draf, jenis: Jenis) -> dict[str, str]:
    return {usul.bidang: usul.kolom.nama for part, usul in draf.pasti() if part.jenis is jenis}


def test_people_histories_and_code_tables_are_told_apart() -> None:
    draf = rancang()
    assert (draf.orang.tabel.nama, draf.orang.nip.nama, draf.orang.kunci) == ("m_pegawai", "nip", None)
    assert bidang(draf, Jenis.GOLONGAN) == {
        "golongan": "golru", "tmt_golongan": "tmt", "nomor_sk": "nosk", "tanggal_sk": "tglsk",
    }  # fmt: skip
    (agama,) = [usul for _, usul in draf.pasti() if usul.bidang == "agama_id"]
    assert agama.isi is not None
    assert agama.isi.rujukan is not None
    assert (agama.isi.rujukan.tabel, agama.isi.rujukan.bkn, agama.isi.rujukan.padanan) == (
        "ref_agama",
        "agama",
        "agama",
    )


def test_logs_and_yesterdays_copies_are_left_alone() -> None:
    copy = TabelTampak("log_riw_pangkat", RIWAYAT.kolom, RIWAYAT.kunci, RIWAYAT.baris)
    assert [part.tabel.nama for part in rancang(copy).bagian] == ["m_pegawai", "riw_pangkat"]


def test_a_key_of_the_person_is_found_by_what_other_tables_hold() -> None:
    own = tabel(
        "anak",
        kolom("id_anak", ["1", "2", "3"]),
        kolom("id_pegawai", ["1", "2", "2"]),
        kolom("nama", ["K L", "M N", "O P"]),
        kolom("tglhr", HARI[:3]),
        kunci=("id_anak",),
    )
    draf = rancang(own)
    assert draf.orang.kunci is not None
    assert draf.orang.kunci.nama == "id"
    assert bidang(draf, Jenis.ANAK) == {"nama": "nama", "tanggal_lahir": "tglhr"}


def test_a_table_of_several_kinds_is_unsure_and_names_its_codes() -> None:
    mixed = tabel(
        "keluarga",
        kolom("id", [str(n) for n in range(1, 11)]),
        kolom("nip", NIPS * 2),
        kolom("id_status", ["9", "10"] * 5),
        kolom("nama", ["A B"] * 10),
        kolom("tglhr", HARI * 2),
        kunci=("id",),
    )
    draf = rancang(mixed)
    assert [each.tabel.nama for each, _ in draf.campur] == ["keluarga"]
    text = tulis_draf(draf, "uji")
    assert "# Isi id_status: 10, 9. Buat satu bagian tiap jenis" in text
    assert "keluarga" not in str(tomllib.loads(text))


def test_two_columns_that_fit_alike_are_both_unsure() -> None:
    twice = TabelTampak(RIWAYAT.nama, (*RIWAYAT.kolom, kolom("tanggal_sk_gol", HARI * 2)), RIWAYAT.kunci, RIWAYAT.baris)
    found = susun_draf([PEGAWAI, AGAMA, twice])
    assert found is not None
    (unsure,) = [usul for _, usul in found.ragu() if usul.bidang == "tanggal_sk"]
    assert "sama baiknya" in unsure.sebab


def test_the_same_position_in_a_column_for_each_kind_becomes_a_choice() -> None:
    jabatan = tabel(
        "rw_jabatan",
        kolom("id", ID, "teks"),
        kolom("nip", NIPS),
        kolom("jenisJabatan", ["2", "4", "2", "4", "2"]),
        kolom("jabatanFungsionalId", [ID[0], "", ID[1], "", ID[2]]),
        kolom("jabatanFungsionalUmumId", ["", ID[3], "", ID[4], ""]),
        kolom("tmtJabatan", HARI),
        kolom("nomorSk", [f"1/{n}" for n in range(5)]),
        kunci=("id",),
    )
    (place,) = [usul for _, usul in rancang(jabatan).pasti() if usul.bidang == "jabatan_id"]
    assert place.menurut == "jenisJabatan"
    assert place.pilihan == (("2", "jabatanFungsionalId"), ("4", "jabatanFungsionalUmumId"))


def test_what_was_written_is_a_profile_and_what_found_nothing_is_listed(tmp_path: Path) -> None:
    path = tmp_path / "uji.toml"
    path.write_text(tulis_draf(rancang(), "uji"), encoding="utf-8")
    profil = Profil.from_toml(path)
    assert set(profil.jenis) == {Jenis.DATA_UTAMA, Jenis.GOLONGAN}
    assert all(where.tulis == frozenset() and not where.sisip for where in profil.jenis.values())
    said = path.read_text(encoding="utf-8")
    assert "# Kolom riw_pangkat yang tidak mendapat bidang: catatan." in said
    assert "# Tidak ditemukan tabel untuk jenis pwk." in said


def test_without_people_there_is_no_draft() -> None:
    assert susun_draf([AGAMA]) is None
