"""Who stands in the table of people under no readable NIP."""

from __future__ import annotations

from attrs import evolve
from sqlalchemy import text

from siasn_client.baris import Jenis, Lingkup
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost


def spoil(engine, *changes):
    with engine.begin() as conn:
        nips = [nip for (nip,) in conn.execute(text("SELECT nip FROM tb_01 ORDER BY nip"))]
        for nip, bad in zip(nips, changes, strict=False):
            conn.execute(text("UPDATE tb_01 SET nip = :bad WHERE nip = :nip"), {"bad": bad, "nip": nip})
    return nips


def test_a_clean_table_has_nobody(host):
    assert host.tak_terbaca() == []


def test_short_and_empty_numbers_come_with_what_else_the_row_says(host, engine, baris):
    name = baris(next(iter(host.nips(Lingkup()))), Jenis.DATA_UTAMA)[0].ambil("nama").mentah
    nips = spoil(engine, "1985", "", "19850101X")
    found = host.tak_terbaca()
    assert sorted(each.nip for each in found) == ["", "1985", "19850101X"]
    assert len({each.kunci for each in found}) == 3
    assert {each.isi["nama"].mentah for each in found} >= {name}
    assert len(list(host.nips(Lingkup()))) == len(nips) - 3


def test_nothing_of_a_person_is_in_a_repr(host, engine):
    spoil(engine, "19850101")
    (found,) = host.tak_terbaca()
    assert found.isi["nama"].mentah not in repr(found)
    assert "19850101" not in repr(found)


def test_where_data_utama_stands_elsewhere_only_the_number_is_known(engine):
    profil = profil_bawaan("tb_01")
    kinds = {jenis: where for jenis, where in profil.jenis.items() if jenis is not Jenis.DATA_UTAMA}
    spoil(engine, "1985")
    (found,) = SqlHost(engine, evolve(profil, jenis=kinds)).tak_terbaca()
    assert (found.nip, dict(found.isi)) == ("1985", {})
    assert found.kunci.startswith("tb_01:")
