"""Every value at its place: one row for one row, local codes for BKN's, the right column, nothing lost on the way."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace

import pytest
from attrs import evolve

from siasn_client.testing.kabupaten import Kabupaten, Rujukan
from simpeg_adapters.demo.rujukan import susun_rujukan
from simpeg_adapters.demo.skema import NOL, SKEMA
from simpeg_adapters.demo.tuangan import Tuangan, susun_tuangan

KABUPATEN = Kabupaten.buat(60, seed=3, selisih=False)
SEMUA = {nama: susun_tuangan(KABUPATEN, skema) for nama, skema in SKEMA.items()}
TUANGAN = SEMUA["tb_01"]
skema = pytest.mark.parametrize("tuangan", SEMUA.values(), ids=SEMUA)


@skema
def test_every_row_of_the_kabupaten_is_poured_once(tuangan: Tuangan) -> None:
    poured = Counter(row.jenis for row in tuangan.baris)
    there = Counter()
    for nip in KABUPATEN.nips:
        there.update({jenis: len(KABUPATEN.simpeg[nip][jenis]) for jenis in poured})
    assert poured == there


@skema
def test_every_row_fills_only_real_columns_and_always_the_same(tuangan: Tuangan) -> None:
    tables = tuangan.skema.metadata.tables
    shapes: dict[int, set[frozenset[str]]] = {}
    for row in tuangan.baris:
        shapes.setdefault(id(row.tata), set()).add(frozenset(row.kolom))
        for name in row.kolom:
            alias, _, column = name.rpartition(".")
            assert column in tables[row.tata.sambung[alias].tabel if alias else row.tabel].columns
    assert max(len(found) for found in shapes.values()) <= 2, "a decree is signed in one of two columns"


@skema
def test_keys_are_unique_in_their_table_and_in_their_kind(tuangan: Tuangan) -> None:
    assert len(tuangan.kunci) == len(tuangan.baris)
    per_table = Counter((row.tabel, row.kunci) for row in tuangan.baris)
    per_table.update(
        (join.tabel, row.kolom[f"{alias}.{join.ke}"])
        for row in tuangan.baris
        for alias, join in row.tata.sambung.items()
    )
    assert max(per_table.values()) == 1


@skema
def test_a_field_comes_back_through_its_local_code(tuangan: Tuangan) -> None:
    value = {(row.rujukan, row.kode): row.nama if row.rujukan == "golongan" else row.id for row in tuangan.rujukan}
    by_name = {(row.rujukan, row.nama): row.id for row in tuangan.rujukan}
    seen = set()
    for row in tuangan.baris:
        for bidang, place in row.berkode:
            back = by_name if place.nama else value
            assert back[place.rujukan, row.kolom[place.kolom]] == row.asal[bidang]
            seen.add((row.jenis, bidang))
    assert len(seen) >= 17


@skema
def test_nothing_is_a_zero_date_or_an_empty_text(tuangan: Tuangan) -> None:
    for row in tuangan.baris:
        for bidang, place in row.semua_letak:
            if not row.asal[bidang] and not place.sebagian:
                assert row.kolom[place.kolom] == place.kosong
                assert place.kosong in ("", NOL)


def test_what_nobody_compares_lies_in_the_shared_tables_too() -> None:
    extra = {nama: Counter(row.tabel for row in tuangan.sisipan) for nama, tuangan in SEMUA.items()}
    assert set(extra["tb_01"]) == {"r_cuti", "r_kgb", "r_pppk"}
    assert extra["sk"]["sk"] == len(KABUPATEN.nips)


def test_people_with_a_key_of_their_own_are_told_by_it() -> None:
    rows = SEMUA["sk"].baris
    own = {row.nip: row.kolom["id_pegawai"] for row in rows if row.jenis == "data_utama"}
    assert len(set(own.values())) == len(KABUPATEN.nips)
    assert all(row.kolom["id_pegawai"] == own[row.nip] for row in rows)
    assert all("nip" not in row.kolom for row in rows)


def test_a_row_and_its_decree_name_each_other() -> None:
    rows = [row for row in SEMUA["sk"].baris if row.jenis == "jabatan"]
    assert rows
    for row in rows:
        assert row.kolom["id_sk"] == row.kolom["sk.id_sk"]
        assert row.kolom["sk.tmt"] == row.asal["tmt_jabatan"]
        assert row.kolom["sk.id_kategori_sk"] == "10"


def test_keys_of_a_kinds_further_tables_carry_the_tables_name() -> None:
    rows = [row for row in TUANGAN.baris if row.jenis == "kursus"]
    assert {row.tabel for row in rows} == {"r_diktek", "r_dikfung", "r_seminar"}
    for row in rows:
        assert row.kunci_host == (row.id if row.tabel == "r_diktek" else f"{row.tabel}:{row.id}")


def test_a_year_goes_where_a_date_column_cannot_hold_it() -> None:
    rows = [row for row in SEMUA["kode_teks"].baris if row.jenis == "pendidikan"]
    years = [row for row in rows if len(row.asal["tanggal_lulus"]) == 4]
    assert years
    assert all((row.kolom["tgl_lulus"], row.kolom["thn_lulus"]) == ("", row.asal["tanggal_lulus"]) for row in years)


def test_a_length_of_punishment_is_words() -> None:
    people = Kabupaten.buat(200, seed=3)
    rows = [row for row in susun_tuangan(people, SKEMA["kode_teks"]).baris if row.jenis == "hukuman_disiplin"]
    said = {(row.asal["masa_tahun"], row.asal["masa_bulan"]): row.kolom["masa_hukuman"] for row in rows}
    assert said
    for (years, months), text in said.items():
        assert (f"{years} tahun" in text, f"{months} bulan" in text) == (
            years.strip("0") != "",
            months.strip("0") != "",
        )


def test_references_are_the_kabupatens_and_bkns_small_tables() -> None:
    found = susun_rujukan(KABUPATEN)
    assert found["unor"] == KABUPATEN.referensi["unor"]
    assert {nama for skema in SKEMA.values() for nama in skema.rujukan} <= set(found)
    assert Rujukan("1", "Pemberhentian Karena BUP") in found["jenis_pemberhentian"]


def test_a_position_stands_in_the_column_of_its_jenis_and_no_other() -> None:
    for row in TUANGAN.baris:
        if row.jenis == "data_utama":
            filled = [c for c in ("idjabjbt", "idjabfung", "idjabfungum") if row.kolom[c]]
            assert filled == [{"1": "idjabjbt", "2": "idjabfung", "3": "idjabfungum"}[row.kolom["idjenjab"]]]


def test_an_address_is_kept_in_its_parts() -> None:
    row = next(row for row in TUANGAN.baris if row.jenis == "data_utama" and row.asal["alamat"])
    parts = [row.kolom[column] for column in ("alm", "almrt", "almrw", "almdesa", "almkec", "almkab")]
    assert all(parts)
    assert "{} RT {} RW {} Desa {} Kec. {} Kab. {}".format(*parts) == row.asal["alamat"]


def dengan(kabupaten: Kabupaten, **lain: object) -> SimpleNamespace:
    """A stand-in of the same shape, with something else in one place."""
    names = ("nips", "simpeg", "siasn", "referensi", "referensi_siasn", "kebenaran")
    return SimpleNamespace(**{name: getattr(kabupaten, name) for name in names} | lain)


def test_an_address_that_lacks_a_part_stays_whole() -> None:
    nip = KABUPATEN.nips[0]
    rows = {**KABUPATEN.simpeg[nip]}
    rows["data_utama"] = [{**rows["data_utama"][0], "alamat": "Jl. Contoh RT 001 Desa X"}]
    row = susun_tuangan(dengan(KABUPATEN, nips=(nip,), simpeg={nip: rows})).baris[0]  # type: ignore[arg-type]
    assert (row.kolom["alm"], row.kolom["almrt"], row.kolom["almdesa"]) == ("Jl. Contoh RT 001 Desa X", "", "")


def test_a_code_the_reference_lacks_is_an_error_not_an_empty_column() -> None:
    referensi = {**KABUPATEN.referensi, "unor": (Rujukan("X", "lain"),)}
    with pytest.raises(ValueError, match="unor"):
        susun_tuangan(dengan(KABUPATEN, referensi=referensi))  # type: ignore[arg-type]


def test_every_reference_row_is_there_with_its_bkn_id() -> None:
    assert {row.rujukan for row in TUANGAN.rujukan} == set(SKEMA["tb_01"].rujukan)
    assert all(row.padanan == (row.nama if row.rujukan == "golongan" else row.id) for row in TUANGAN.rujukan)
    assert evolve(TUANGAN.rujukan[0], padanan="").padanan == ""
