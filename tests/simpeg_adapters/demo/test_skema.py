"""The tables are those of the agreed shape, to the column, on every database."""

from __future__ import annotations

import pytest
from sqlalchemy import Dialect
from sqlalchemy.dialects import mysql, postgresql, sqlite
from sqlalchemy.schema import CreateTable

from simpeg_adapters.demo.skema import METADATA, NOL, RUJUKAN

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


@pytest.mark.parametrize("name", KOLOM)
def test_a_table_has_exactly_its_columns(name: str) -> None:
    assert METADATA.tables[name].columns.keys() == KOLOM[name].split()


def test_the_reference_tables_are_code_name_and_bkn_id() -> None:
    names = "golruang agama jenjab esl jabstruk jabfung jabfungum skpd tkpendid jenjurusan stskawin jenkedudupeg"
    assert {table.name for table in RUJUKAN.values()} == {f"a_{name}" for name in names.split()}
    assert all(len(table.columns) == 3 and "idsapk" in table.columns for table in RUJUKAN.values())


def test_dates_are_text_that_may_not_be_null_and_default_to_the_zero_date() -> None:
    found = [c for name in KOLOM for c in METADATA.tables[name].columns if c.name in TANGGAL.split()]
    assert len(found) == 17
    assert all(not c.nullable and c.server_default.arg == NOL for c in found)


@pytest.mark.parametrize("dialect", [sqlite.dialect(), mysql.dialect(), postgresql.dialect()])
def test_every_database_can_make_the_tables(dialect: Dialect) -> None:
    for table in METADATA.tables.values():
        shown = str(CreateTable(table).compile(dialect=dialect))
        assert "PRIMARY KEY" in shown
