"""Every kind of dirt is there in every schema that can hold it, often enough, and all of it is recorded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from sqlalchemy import Date, Float, Integer, select

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.catatan import POLA
from simpeg_adapters.demo.kotor import kotori
from simpeg_adapters.demo.skema import METADATA, SKEMA
from simpeg_adapters.demo.tata import Letak, Tata
from simpeg_adapters.demo.tuangan import susun_tuangan

Pembuat = Callable[..., Any]
Row = Mapping[str, str]

TATA: Mapping[str, Tata] = {
    jenis: next(SKEMA["tb_01"].untuk(jenis)) for jenis in ("data_utama", "golongan", "jabatan", "pendidikan", "skp22")
}


def letak(tata: Tata) -> list[tuple[str, Letak]]:
    return [(b, place) for b, place in tata.bidang.items() if isinstance(place, Letak)]


TANGGAL = {jenis: [b for b, place in letak(tata) if place.tanggal] for jenis, tata in TATA.items()}
KODE = {jenis: [b for b, place in letak(tata) if place.rujukan] for jenis, tata in TATA.items()}
BISA: Mapping[tuple[str, str], Callable[[Row], object]] = {
    ("tanggal_nol", "data_utama"): lambda row: any(not row[b] for b in TANGGAL["data_utama"]),
    ("tanggal_epoch", "data_utama"): lambda row: any(not row[b] for b in TANGGAL["data_utama"]),
    ("golongan_teks", "data_utama"): lambda row: row["golongan"],
    ("golongan_teks", "golongan"): lambda row: row["golongan"],
    **{
        ("kode_lokal", jenis): lambda row, jenis=jenis: any(row[b] for b in KODE[jenis])
        for jenis in ("data_utama", "golongan", "jabatan", "pendidikan")
    },
    ("gelar_dalam_nama", "data_utama"): lambda row: row["gelar_depan"] or row["gelar_belakang"],
    ("gelar_tanda_baca", "data_utama"): lambda row: row["gelar_depan"] or row["gelar_belakang"],
    ("apostrof", "data_utama"): lambda row: "'" in row["nama"],
    ("apostrof", "skp22"): lambda row: "'" in row["nama_penilai"],
    **{
        (pola, jenis): lambda row, bidang=bidang: row[bidang]
        for pola in ("spasi_ganda", "huruf_besar")
        for jenis, bidang in (("data_utama", "nama"), ("pendidikan", "nama_sekolah"), ("skp22", "nama_penilai"))
    },
    ("nip_berspasi", "skp22"): lambda row: row["nip_penilai"],
    ("nip_berspasi", "data_utama"): lambda row: True,
    ("nip_berspasi", "golongan"): lambda row: True,
    ("jenis_jabatan_3", "data_utama"): lambda row: row["jenis_jabatan_id"] == "4",
    ("jenis_jabatan_3", "jabatan"): lambda row: row["jenis_jabatan_id"] == "4",
    ("predikat_teks", "skp22"): lambda row: row["kuadran"],
    ("nomor_sk_spasi", "data_utama"): lambda row: row["nomor_sk_cpns"] or row["nomor_sk_pns"],
    ("nomor_sk_spasi", "golongan"): lambda row: row["nomor_sk"],
    ("nomor_sk_spasi", "jabatan"): lambda row: row["nomor_sk"],
    ("tahun_saja", "pendidikan"): lambda row: len(row["tanggal_lulus"]) == 10,
    ("tahun_saja", "data_utama"): lambda row: row["tahun_lulus"],
}
"""For each kind of dirt and of record: the clean rows it can touch. The newest history rows are below."""


def bagian(dunia: Any) -> dict[tuple[str, str], float]:
    """The share of the rows that could be dirty and are, by kind of dirt and of record."""
    clean: dict[str, list[Row]] = {jenis: [] for jenis in TATA}
    for nip in dunia.kabupaten.nips:
        for jenis, rows in clean.items():
            rows += dunia.kabupaten.simpeg[nip][jenis]
    dirty = Counter(key[:2] for key in {(each.pola, each.jenis, each.id) for each in dunia.kotor})
    could = {key: sum(bool(can(row)) for row in clean[key[1]]) for key, can in BISA.items()}
    return {key: dirty[key] / count if count else 1.0 for key, count in could.items()}


def test_each_dirt_touches_two_of_a_hundred_rows_it_can_touch(dunia: Pembuat) -> None:
    shares = bagian(dunia())
    assert {key: share for key, share in shares.items() if share < 0.02} == {}


SEMUA = """
    kode_lokal apostrof spasi_ganda huruf_besar gelar_dalam_nama gelar_tanda_baca nip_berspasi nip_lama_sama
    nomor_sk_spasi nomor_berapostrof angka_bersatuan tanggal_epoch tahun_saja tanpa_padanan
"""
SENDIRI = {
    "tb_01": """
        tanggal_nol tanggal_ejaan tanggal_zona tanggal_di_riwayat golongan_teks jenis_jabatan_3 predikat_teks
        koma_desimal
    """,
    "sk": "tanggal_nol golongan_teks predikat_teks nama_rujukan teks_tak_dikenal kolom_kembar",
    "kode_teks": "rating_terbalik kode_lain teks_tak_dikenal",
}
"""The kinds of dirt of every schema, and of one alone."""


@pytest.mark.parametrize("skema", SKEMA)
def test_a_schema_has_every_kind_of_dirt_that_it_can_hold(dunia: Pembuat, skema: str) -> None:
    times = Counter(each.pola for each in dunia(skema=skema).kotor)
    assert set(times) == {*SEMUA.split(), *SENDIRI[skema].split()}
    assert {pola: count for pola, count in times.items() if count < 5} == {}


def test_every_kind_of_dirt_is_of_some_schema() -> None:
    assert set(POLA) == {*SEMUA.split(), *(pola for own in SENDIRI.values() for pola in own.split())}


@pytest.mark.parametrize("skema", SKEMA)
def test_each_kind_of_record_is_dirty_five_times_in_each_way_or_wherever_it_can(dunia: Pembuat, skema: str) -> None:
    """Fewer than five only where there were no more: the rows that the truth names are left alone."""
    kotor = dunia(skema=skema)
    times = Counter((each.jenis, each.pola) for each in kotor.kotor)
    assert {jenis for jenis, _ in times} == {tata.jenis for tata in SKEMA[skema].tata}
    named = Counter(each.jenis for each in kotor.kabupaten.kebenaran)
    there = Counter(row.jenis for row in susun_tuangan(kotor.kabupaten, SKEMA[skema]).baris)
    texts = [key for key in times if key[1] in ("spasi_ganda", "huruf_besar", "nomor_sk_spasi")]
    assert {key: times[key] for key in texts if times[key] < min(5, there[key[0]] - 3 * named[key[0]])} == {}


@pytest.mark.parametrize(("jenis", "bidang"), [("golongan", "tmt_golongan"), ("jabatan", "tmt_jabatan")])
def test_the_newest_row_repeats_the_wide_rows_date_in_another_spelling(dunia: Pembuat, jenis: str, bidang: str) -> None:
    kotor = dunia()
    records = [each for each in kotor.kotor if each.pola == "tanggal_di_riwayat" and each.jenis == jenis]
    assert len(records) >= 0.02 * len(kotor.kabupaten.nips)
    for each in records:
        sides = kotor.kabupaten.simpeg[each.nip]
        row = next(row for row in sides[jenis] if row["id"] == each.id)
        assert row[bidang] == sides["data_utama"][0][bidang] == max(r[bidang] for r in sides[jenis])
        assert isi(kotor, each) != row[bidang]


def test_about_one_in_twenty_reference_rows_has_no_bkn_id(dunia: Pembuat) -> None:
    kotor = dunia()
    with kotor.engine.connect() as conn:
        tables = [table for name, table in METADATA.tables.items() if name.startswith("a_")]
        found = [value for table in tables for value in conn.execute(select(table.c.idsapk)).scalars()]
    assert 0.03 <= found.count("") / len(found) <= 0.07
    undecided = [each for each in kotor.kotor if each.pola == "tanpa_padanan"]
    assert 0 < len(undecided) < 0.03 * len(kotor.kotor)
    assert {each.harap for each in undecided} == {"tanpa_padanan"}


def isi(dunia: Any, kotor: Any) -> str:
    """What stands in the database where a record says that it is dirty."""
    table = METADATA.tables[kotor.tabel]
    key = table.c.nip if kotor.jenis == "data_utama" else table.c.id
    id_ = kotor.id.rpartition(":")[2]
    wanted = [id_, f"{id_[:8]} {id_[8:14]} {id_[14:15]} {id_[15:]}"]
    with dunia.engine.connect() as conn:
        return str(conn.execute(select(table.c[kotor.kolom]).where(key.in_(wanted))).scalar_one())


def test_every_record_points_at_what_really_stands_there(dunia: Pembuat) -> None:
    """Against the rows as they would be poured clean: another spelling, or the schema's own."""
    kotor = dunia(30, 5)
    clean = {(row.jenis, row.kunci_host): row for row in susun_tuangan(kotor.kabupaten).baris}
    bawaan = {"tanggal_nol", "kode_lokal", "jenis_jabatan_3", "predikat_teks", "tanpa_padanan"}
    for each in kotor.kotor:
        before, now = clean[each.jenis, each.id].kolom[each.kolom], isi(kotor, each)
        unchanged = each.pola in bawaan or each.kolom == "thijaz"
        assert (before == now) is unchanged, each.pola


def test_every_changed_value_is_recorded(dunia: Pembuat) -> None:
    kotor = dunia(30, 5)
    recorded = {(each.jenis, each.id, each.kolom) for each in kotor.kotor}
    for row in susun_tuangan(kotor.kabupaten).baris:
        table = METADATA.tables[row.tabel]
        key = table.c.nip if row.jenis == "data_utama" else table.c.id
        spaced = f"{row.id[:8]} {row.id[8:14]} {row.id[14:15]} {row.id[15:]}"
        with kotor.engine.connect() as conn:
            poured = conn.execute(select(table).where(key.in_([row.id, spaced]))).mappings().one()
        changed = {name for name, value in row.kolom.items() if str(poured[name]) != value}
        assert {(row.jenis, row.kunci_host, name) for name in changed} <= recorded


@pytest.mark.parametrize("skema", SKEMA)
def test_no_record_names_what_the_truth_names(dunia: Pembuat, skema: str) -> None:
    kotor = dunia(skema=skema)
    kunci = kotor.tertuang.kunci
    recorded = {
        (each.jenis, kunci[each.jenis, each.id], each.bidang) for each in kotor.kotor if each.bidang is not None
    }
    for each in kotor.kabupaten.kebenaran:
        if each.bidang is None:
            assert not {key for key in recorded if key[:2] == (each.jenis, each.id_simpeg)}
        else:
            assert (each.jenis, each.id_simpeg, each.bidang) not in recorded


def test_a_record_shows_nobody(dunia: Pembuat) -> None:
    each = dunia(30, 5).kotor[0]
    assert each.nip not in repr(each)
    assert each.to_json()["nip"] == each.nip
    assert set(each.to_json()) == {"pola", "nip", "jenis", "bidang", "tabel", "kolom", "id", "harap"}


def test_databases_that_measure_get_no_nip_with_spaces() -> None:
    kabupaten = Kabupaten.buat(60, 5)
    tuangan = susun_tuangan(kabupaten)
    kotor = kotori(tuangan, kabupaten, 5, nip_longgar=False)
    assert {len(row.kolom["nip"]) for row in tuangan.baris} == {18}
    assert {each.kolom for each in kotor if each.pola == "nip_berspasi"} == {"nippenilai"}


@pytest.mark.parametrize("skema", SKEMA)
def test_every_dirty_value_fits_its_column(skema: str) -> None:
    """What is typed into a column is what its type takes, on databases that look."""
    kabupaten = Kabupaten.buat(60, 5)
    tuangan = susun_tuangan(kabupaten, SKEMA[skema])
    kotori(tuangan, kabupaten, 5, nip_longgar=tuangan.skema.nip_longgar)
    tables = tuangan.skema.metadata.tables
    for row in tuangan.baris:
        for name, value in row.kolom.items():
            alias, _, column = name.rpartition(".")
            kind = tables[row.tata.sambung[alias].tabel if alias else row.tabel].columns[column].type
            if isinstance(kind, Integer | Float):
                assert not value or float(value) >= 0
            elif isinstance(kind, Date):
                assert not value or len(value) == 10
            else:
                assert len(value) <= (kind.length or len(value)), (row.tabel, column)
