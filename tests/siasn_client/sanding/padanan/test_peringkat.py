"""Ranking: the row itself first, context before chance, other numbers and levels last, and every reason said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siasn_client.sanding.padanan import mirip
from siasn_client.sanding.padanan.entri import Entri
from siasn_client.sanding.padanan.peringkat import Pemeringkat
from siasn_client.testing.padanan import rusakkan, tabel_pelaksana, tabel_pendidikan, tabel_unor

JF = [Entri(f"jf{n}", f"{name} {level}") for n, (name, level) in enumerate(
    (name, level)
    for name in ("Perawat", "Bidan", "Arsiparis")
    for level in ("Pemula", "Terampil", "Mahir", "Penyelia", "Ahli Pertama", "Ahli Muda")
)]  # fmt: skip
UNOR = [
    Entri("kes", "Dinas Kesehatan"),
    Entri("pen", "Dinas Pendidikan"),
    Entri("kes-u", "Subbagian Umum", ("Sekretariat", "Dinas Kesehatan"), "kes"),
    Entri("pen-u", "Subbagian Umum", ("Sekretariat", "Dinas Pendidikan"), "pen"),
    Entri("sd1", "SD Negeri 1 Contoh", ("Dinas Pendidikan",), "pen"),
    Entri("sd2", "SD Negeri 2 Contoh", ("Dinas Pendidikan",), "pen"),
    Entri("lama", "Kantor Arsip", aktif=False),
]
PENDIDIKAN = [
    Entri("p1", "S-1 Hukum", ("S-1/Sarjana",)),
    Entri("p2", "S-2 Hukum", ("S-2",)),
    Entri("p3", "Hukum", ("S-1/Sarjana",)),
    Entri("p4", "Hukum", ("S-2",)),
]


def first(rows, entri, **rest):
    return Pemeringkat(rows, **rest).calon(entri)[0]


def reasons(rows, entri, **rest) -> str:
    return "; ".join(first(rows, entri, **rest).alasan)


@pytest.mark.parametrize("row", [*UNOR[:-1], *PENDIDIKAN, *JF], ids=lambda row: row.kode)
def test_a_row_ranks_itself_first(row) -> None:
    rows = next(table for table in (UNOR, PENDIDIKAN, JF) if row in table)
    found = first(rows, Entri("", row.nama, row.induk))
    assert (found.entri, found.skor) == (row, 100)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(tabel_pelaksana(300)), unique=True, min_size=1, max_size=20), st.randoms())
def test_any_row_of_any_table_ranks_itself_first_whatever_the_order(rows, random) -> None:
    asked = random.choice(rows)
    mixed = random.sample(rows, len(rows))
    assert first(mixed, Entri("", asked.nama)).entri == asked
    assert Pemeringkat(mixed).calon(asked) == Pemeringkat(rows).calon(asked)


def test_where_two_rows_have_one_name_the_parent_decides() -> None:
    found = Pemeringkat(UNOR).calon(Entri("", "Sub Bag Umum", ("Din. Kesehatan",)))
    assert [each.entri.kode for each in found[:2]] == ["kes-u", "pen-u"]
    assert "induk sama" in found[0].alasan
    assert "induk mirip" in found[1].alasan or "induk berbeda" in found[1].alasan


def test_the_parent_in_the_name_counts_for_the_parent() -> None:
    assert first(UNOR, Entri("", "Subbagian Umum Dinas Kesehatan")).entri.kode == "kes-u"


def test_a_confirmed_parent_is_stronger_than_its_name() -> None:
    found = Pemeringkat(UNOR).calon(Entri("", "Subbag Umum", ("Bagian Lama",), "09"), induk_id="pen")
    assert found[0].entri.kode == "pen-u"
    assert "induk sama, sudah dikonfirmasi" in found[0].alasan


def test_another_number_is_another_school() -> None:
    found = Pemeringkat(UNOR).calon(Entri("", "SDN 02 Contoh"))
    assert [each.entri.kode for each in found[:2]] == ["sd2", "sd1"]
    assert "nomor berbeda" in found[1].alasan
    assert found[0].skor - found[1].skor >= 20


@pytest.mark.parametrize(
    ("name", "level", "id_"), [("S1 Hukum", (), "p1"), ("Hukum", ("S-2",), "p4"), ("Strata II Hukum", (), "p2")]
)
def test_the_level_of_an_education_is_part_of_it(name, level, id_) -> None:
    assert first(PENDIDIKAN, Entri("", name, level)).entri.kode == id_


def test_a_contradicting_level_is_said() -> None:
    rows = [Entri("p1", "S-1 Ilmu Hukum Bisnis"), Entri("p2", "S-2 Ilmu Hukum Bisnis"), *PENDIDIKAN]
    found = {each.entri.kode: each.alasan for each in Pemeringkat(rows).calon(Entri("", "S2 Ilmu Hukum Bisnis"))}
    assert "tingkat pendidikan berbeda" in found["p1"]


def test_old_names_of_levels_are_read_where_they_are_meant() -> None:
    old = Entri("", "Perawat Pelaksana Lanjutan")
    assert first(JF, old, nama_lama=True).entri.nama == "Perawat Mahir"
    assert "nama jenjang lama" in reasons(JF, old, nama_lama=True)
    assert first(JF, Entri("", "Bidan Pelaksana"), nama_lama=True).entri.nama == "Bidan Terampil"


def test_reasons_name_what_is_same_alike_and_left_over() -> None:
    said = reasons([Entri("1", "Pengelola Data Kepegawaian Daerah")], Entri("", "Pengelola Kepegawian Contoh"))
    assert said == (
        "kata sama: PENGELOLA; kata mirip: KEPEGAWIAN = KEPEGAWAIAN; hanya di e-Simpeg: CONTOH; "
        "hanya di BKN: DATA, DAERAH"
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Din. Kesehatan", "nama sama"),
        ("Dinkes", "nama sama setelah singkatan dipanjangkan"),
        ("Kesehatan Dinas", "kata sama: KESEHATAN, DINAS; urutan kata lain"),
        ("Kantor Arsip", "nama sama; tidak aktif di BKN"),
    ],
)
def test_every_kind_of_likeness_has_its_words(name, said) -> None:
    assert reasons(UNOR, Entri("", name)) == said


def test_an_opaque_code_that_is_bkns_own_decides() -> None:
    code = "8ae48545e1446f0037012cdadc51d72d"
    rows = [Entri(code, "Auditor Ahli Muda"), Entri("b", "Pengawas Keuangan Daerah")]
    found = first(rows, Entri(code, "Auditor Pengawas"))
    assert found.entri.kode == code
    assert "kode sama" in found.alasan


def test_a_short_code_that_is_equal_decides_nothing() -> None:
    """Local codes that are valid codes of BKN's for something else are the rule, not the exception."""
    rows = [Entri("2", "Kristen"), Entri("3", "Katolik")]
    assert first(rows, Entri("2", "Katolik")).entri.kode == "3"


def test_nothing_alike_is_no_candidate() -> None:
    assert Pemeringkat(JF).calon(Entri("", "Xqzwv")) == ()
    assert Pemeringkat(JF).calon(Entri("", "-")) == ()
    assert Pemeringkat([]).calon(Entri("", "Guru")) == ()


def test_ranks_are_the_same_with_and_without_rapidfuzz(monkeypatch: pytest.MonkeyPatch) -> None:
    tables = (tabel_pelaksana(800), tabel_pendidikan(800), tabel_unor(400))
    asked = [(table, Entri("", rusakkan(row.nama), row.induk)) for table in tables for row in table[::40]]

    def ranked():
        mirip.mirip_kata.cache_clear()
        rank = {id(table): Pemeringkat(table) for table in tables}
        return [rank[id(table)].calon(entri) for table, entri in asked]

    with_it = ranked()
    monkeypatch.setattr(mirip, "_osa", None)
    assert not mirip.dipercepat()
    assert ranked() == with_it
    mirip.mirip_kata.cache_clear()


def test_damaged_names_come_first_mostly() -> None:
    """The figures for tables as long as BKN's are in the docs; here only that nothing has broken."""
    table = tabel_pendidikan(2000)
    rank = Pemeringkat(table)
    asked = table[::20]
    right = sum(rank.calon(Entri("", rusakkan(row.nama), row.induk))[:1][0].entri == row for row in asked)
    assert right >= 0.85 * len(asked)
