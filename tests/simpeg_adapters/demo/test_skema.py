"""The tables are those of the agreed shape, to the column; every schema can be made and read on every database."""

from __future__ import annotations

from collections import Counter

import pytest
from sqlalchemy import Date, Dialect, Float, Integer, create_engine
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.schema import CreateTable

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS
from simpeg_adapters.demo.skema import METADATA, NOL, RUJUKAN, SKEMA
from simpeg_adapters.demo.tata import Letak, Pilih
from simpeg_adapters.mapping import periksa, profil_bawaan

KOLOM = {
    "tb_01": """
        nip niplama nama gdp gdb tmlhr tglhr idjenkel idagama idstskawin idstspeg idjenkedudupeg alm almrt almrw almdesa
        almkec almkab hp email email_dinas noktp nonpwp noaskes notaspen nokaris nokarpeg noskcpn tgskcpn tmtcpn noskpns
        tgskpns tmtpns idgolrupkt tmtpkt noskpkt tgskpkt mkthnpkt mkblnpkt idjenjab idesljbt idjabjbt idjabfung
        idjabfungum noskjbt tgskjbt tmtjbt idskpd idtkpendid idjenjurusan namasekolah thijaz noijaz tmtmulai_pppk
        tmtakhir_pppk tmtpensiun idjenpens noskpens id_sapk user_id updated_at
    """,
    "r_gol": "id nip idgolru pejmenpkt nosk tgsk tmtpkt gapok thkerja blkerja idsapk",
    "r_jab": "id nip idskpd skpd idjenjab idjab jab idesl nosk tgsk tmtjab idsapk",
    "r_pend": "id nip idtkpendid idjenjurusan jenjurusan namasekolah noijaz tgijaz isakhir idsapk",
    "r_kinerjaasn": "id nip tahun ratinghasil ratingperilaku predikatkinerja nippenilai pejpenilai jabpenilai idsapk",
}
TANGGAL = """
    tglhr tgskcpn tmtcpn tgskpns tmtpns tmtpkt tgskpkt tgskjbt tmtjbt tmtmulai_pppk tmtakhir_pppk tmtpensiun tgsk tmtjab
    tgijaz
"""
TANPA = {
    "tb_01": "kinerja_periodik masa_kerja pindah_instansi pns_unor pwk pemberhentian sertifikasi tugas_belajar",
    "sk": "angka_kredit penghargaan sertifikasi kinerja_periodik tugas_belajar",
    "kode_teks": "pns_unor pwk",
}
"""The kinds that a schema has no place for."""


@pytest.mark.parametrize("name", KOLOM)
def test_a_table_has_exactly_its_columns(name: str) -> None:
    assert METADATA.tables[name].columns.keys() == KOLOM[name].split()


def test_the_reference_tables_are_code_name_and_bkn_id() -> None:
    names = "golruang agama jenjab esl jabstruk jabfung jabfungum skpd tkpendid jenjurusan stskawin jenkedudupeg"
    names += " dikstru jendik jenhukum tkhukum jenharga"
    assert {table.name for table in RUJUKAN.values()} == {f"a_{name}" for name in names.split()}
    assert all(len(table.columns) == 3 and "idsapk" in table.columns for table in RUJUKAN.values())


def test_dates_are_text_that_may_not_be_null_and_default_to_the_zero_date() -> None:
    found = [c for name in KOLOM for c in METADATA.tables[name].columns if c.name in TANGGAL.split()]
    assert len(found) == 17
    assert all(not c.nullable and c.server_default.arg == NOL for c in found)


@pytest.mark.parametrize("skema", SKEMA)
@pytest.mark.parametrize("dialect", [sqlite.dialect(), mysql.dialect(), postgresql.dialect()])
def test_every_database_can_make_the_tables(skema: str, dialect: Dialect) -> None:
    for table in SKEMA[skema].metadata.tables.values():
        shown = str(CreateTable(table).compile(dialect=dialect))
        assert "PRIMARY KEY" in shown


def test_the_old_schema_is_myisam_in_latin1_with_zero_dates() -> None:
    shown = str(CreateTable(SKEMA["sk"].metadata.tables["sk"]).compile(dialect=mysql.dialect()))
    assert "ENGINE=MyISAM" in shown
    assert "CHARSET=latin1" in shown
    assert f"tmt DATE NOT NULL DEFAULT '{NOL}'" in shown


def test_the_schema_of_codes_has_real_dates_and_numbers() -> None:
    types = Counter(type(c.type) for table in SKEMA["kode_teks"].metadata.tables.values() for c in table.columns)
    assert min(types[Date], types[Integer], types[Float]) > 10


@pytest.mark.parametrize("skema", SKEMA)
def test_the_ready_profile_of_the_same_name_fits(skema: str) -> None:
    engine = create_engine("sqlite://")
    with engine.connect() as conn:
        SKEMA[skema].metadata.create_all(conn)
        periksa(profil_bawaan(skema), conn)
    engine.dispose()


@pytest.mark.parametrize("skema", SKEMA)
def test_a_schema_holds_the_kinds_that_its_profile_reads(skema: str) -> None:
    poured = {tata.jenis for tata in SKEMA[skema].tata}
    assert poured == {jenis.value for jenis in profil_bawaan(skema).jenis}
    assert {jenis.value for jenis in Jenis} - poured == set(TANPA[skema].split())


def test_every_kind_is_held_by_a_schema_and_most_by_all() -> None:
    held = Counter(jenis for skema in SKEMA.values() for jenis in {tata.jenis for tata in skema.tata})
    assert set(held) == {jenis.value for jenis in Jenis}
    assert sum(count == 3 for count in held.values()) >= 12


@pytest.mark.parametrize("skema", SKEMA)
def test_what_is_poured_is_what_is_read_field_by_field(skema: str) -> None:
    """The profile and the description were written apart; a field in one of them only would be tested by nothing."""
    for jenis, where in profil_bawaan(skema).jenis.items():
        read = {(table.tabel, name) for table in where.semua for name in table.bidang}
        poured = {(tata.tabel, name) for tata in SKEMA[skema].untuk(jenis.value) for name in tata.bidang}
        constant = {("r_dikfung", "jenis_diklat_id")}
        assert read - poured <= constant
        assert poured - read == set()


@pytest.mark.parametrize("skema", SKEMA)
def test_every_column_of_the_description_is_a_real_one(skema: str) -> None:
    tables = SKEMA[skema].metadata.tables
    for tata in SKEMA[skema].tata:
        for bidang, place in tata.bidang.items():
            assert bidang in JENIS[Jenis(tata.jenis)].nama
            for one in place.letak.values() if isinstance(place, Pilih) else (place,):
                for column in filter(None, (one.kolom, one.tahun_di, one.salinan, one.teks, one.kembar)):
                    alias, _, name = column.rpartition(".")
                    table = tata.sambung[alias].tabel if alias else tata.tabel
                    assert name in tables[table].columns, (tata.tabel, column)
                assert not one.rujukan or one.rujukan in SKEMA[skema].rujukan


def test_a_place_is_one_of_two_shapes() -> None:
    places = [place for skema in SKEMA.values() for tata in skema.tata for place in tata.bidang.values()]
    assert {type(place) for place in places} == {Letak, Pilih}
