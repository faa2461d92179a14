"""Where an element lies: by the profile, and by what somebody wrote."""

from __future__ import annotations

import pytest
from sqlalchemy import types
from sqlalchemy.dialects import mysql, postgresql

from siasn_client.baris import Jenis
from simpeg_adapters.inventaris.elemen import baca_elemen
from simpeg_adapters.inventaris.letak import berkode, letak, letak_tangan, sebut_letak
from simpeg_adapters.mapping import profil_bawaan

BY_ID = {each.id: each for group in baca_elemen() for each in group.elemen}


@pytest.mark.parametrize(
    ("id_", "where", "tipe", "panjang", "rujukan"),
    [
        ("D01-01", "orang.nip", "VARCHAR", 18, ""),
        ("D01-03", "orang.idsapk", "VARCHAR", 36, ""),
        ("D01-04", "orang.nama", "VARCHAR", 60, ""),
        ("D01-11", "orang.agama", "VARCHAR", 2, "agama"),
        ("D07-01", "orang.(selalu 2)", "tetap", None, "nilai tetap"),
    ],
)
def test_a_mapped_element_has_its_column(profil, skema, id_, where, tipe, panjang, rujukan):
    (found,) = letak(BY_ID[id_], profil, skema)
    assert (str(found), found.tipe, found.panjang, found.rujukan) == (where, tipe, panjang, rujukan)


def test_an_unmapped_element_has_none(profil, skema):
    assert letak(BY_ID["D01-22"], profil, skema) == ()
    assert letak(BY_ID["D12-01"], profil, skema) == ()


def test_columns_written_by_hand_are_looked_up_in_the_schema():
    skema = {"t": {"a": types.String(5), "no sk": types.Text()}, "lain.u": {"b": types.Integer()}}
    found, unknown = letak_tangan(" t.a; lain.u.b,t.no sk\nt.a ;t.z; a; t.a' or 1=1", skema)
    assert sebut_letak(found) == "t.a; lain.u.b; t.no sk"
    assert unknown == ("t.z", "a", "t.a' or 1=1")
    assert letak_tangan("", skema) == ((), ())


@pytest.mark.parametrize(
    ("type_", "name", "length", "dated"),
    [
        (mysql.VARCHAR(20, charset="latin1", collation="latin1_swedish_ci"), "VARCHAR", 20, False),
        (mysql.ENUM("L", "P"), "ENUM", 1, False),
        (mysql.DATETIME(), "DATETIME", None, True),
        (postgresql.TIMESTAMP(), "TIMESTAMP", None, True),
        (types.DATE(), "DATE", None, True),
        (types.NUMERIC(10, 2), "NUMERIC", None, False),
    ],
)
def test_a_type_is_named_without_its_length_and_its_letters(type_, name, length, dated):
    ((found,), _) = letak_tangan("t.a", {"t": {"a": type_}})
    assert (found.tipe, found.panjang, found.tanggal) == (name, length, dated)


def test_fields_with_codes_are_known_by_their_list(profil):
    assert berkode(profil) == {(Jenis.DATA_UTAMA, "agama_id"): "agama"}
    assert berkode(profil_bawaan("tb_01"))[Jenis.DATA_UTAMA, "jabatan_id"].startswith("struktural")


@pytest.mark.parametrize("name", ["tb_01", "sk", "kode_teks"])
def test_most_elements_that_can_be_compared_have_a_place_in_a_ready_profile(name):
    profil = profil_bawaan(name)
    mapped = {(jenis, n) for jenis, where in profil.jenis.items() for table in where.semua for n in table.bidang}
    there = [each for each in BY_ID.values() if set(each.dibandingkan) & mapped]
    assert len(there) > 60
