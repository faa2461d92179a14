"""The evidence for a pair: whole numbers, the same from both sides, with reasons a clerk understands."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.baris import Baris, Jenis
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, susun
from siasn_client.sanding.pasangan import AMBANG, RAGU
from siasn_client.sanding.skor import BULAT, alasan, beda_nomor_saja, meyakinkan, skor, skor_terbesar

ATURAN = JENIS[Jenis.GOLONGAN]
ROWS = st.fixed_dictionaries(
    {
        "golongan": st.sampled_from(["", "III/a", "III/b"]),
        "tmt_golongan": st.sampled_from(["", "2015-03-01", "2015-04-01", "2016", "2019-04-01"]),
        "nomor_sk": st.sampled_from(["", "800/0001/BKD", "800/0007/BKD", "813/9876/KEP"]),
        "tanggal_sk": st.sampled_from(["", "2015-02-20", "20-02-2015", "2019-03-20"]),
        "masa_kerja_tahun": st.sampled_from(["", "0", "4"]),
    }
)


@given(satu=ROWS, lain=ROWS)
def test_the_evidence_is_symmetric_bounded_and_never_above_its_bound(
    satu: dict[str, str], lain: dict[str, str]
) -> None:
    nip = Nip("199002282015031000")
    left, right = susun(Jenis.GOLONGAN, nip, satu), susun(Jenis.GOLONGAN, nip, lain)
    found = skor(ATURAN, left, right)
    assert found == skor(ATURAN, right, left)
    assert 0 <= found <= skor_terbesar(ATURAN, left, right) <= BULAT


def test_equal_rows_have_all_the_evidence(golongan: Callable[..., Baris]) -> None:
    assert skor(ATURAN, golongan(), golongan(nomor_sk="813 / 0101 / bkd / 2015")) == BULAT


def test_one_equal_field_alone_is_no_evidence(golongan: Callable[..., Baris]) -> None:
    """Two first-year rows with nothing but the golongan filled in are worth a question, but must not become a pair."""
    bare = dict.fromkeys(["tmt_golongan", "nomor_sk", "tanggal_sk", "masa_kerja_tahun", "masa_kerja_bulan"], "")
    assert RAGU <= skor(ATURAN, golongan(**bare), golongan(**bare)) < AMBANG


def test_a_row_with_both_keys_damaged_keeps_enough_evidence(golongan: Callable[..., Baris]) -> None:
    damaged = golongan(nomor_sk="813/0102/BKD/2015", tmt_golongan="2015-04-01")
    assert skor(ATURAN, golongan(), damaged) >= AMBANG


def test_two_promotions_of_one_person_do_not(golongan: Callable[..., Baris]) -> None:
    later = golongan(
        golongan="III/b",
        tmt_golongan="2019-04-01",
        nomor_sk="813/0107/BKD/2019",
        tanggal_sk="2019-03-20",
        masa_kerja_tahun="4",
    )
    assert skor(ATURAN, golongan(), later) < RAGU


def test_the_year_of_an_skp_excludes_a_pair(nip: Nip) -> None:
    aturan = JENIS[Jenis.SKP22]
    same = {"hasil_kerja": "2", "perilaku_kerja": "2", "kuadran": "2", "nama_penilai": "SITI"}
    satu, lain = (susun(Jenis.SKP22, nip, same | {"tahun": year}) for year in ("2022", "2023"))
    assert skor(aturan, satu, lain) == 0


@pytest.mark.parametrize(
    ("lain", "enough"),
    [
        ({"nomor_sk": "813/0102/BKD/2015", "tmt_golongan": "2015-04-01"}, True),
        ({"nomor_sk": "", "tmt_golongan": "2015-04-01"}, True),
        ({"nomor_sk": "999/ZZ/1999"}, False),
        ({"golongan": "III/b"}, False),
        ({"tmt_golongan": "2015-03-08", "nomor_sk": "813/0102/BKD/2015", "tanggal_sk": "2015-02-27"}, False),
    ],
    ids=["damaged keys", "no number", "another number", "another golongan", "nothing quite equal"],
)
def test_evidence_must_name_the_fact_and_not_contradict_it(
    golongan: Callable[..., Baris], lain: dict[str, str], enough: bool
) -> None:
    assert skor(ATURAN, golongan(), golongan(**lain)) >= AMBANG
    assert meyakinkan(ATURAN, golongan(), golongan(**lain)) is enough


@pytest.mark.parametrize(
    ("lain", "enough"),
    [
        ({"nomor_sk": "813/0101/BKPSDM/2015"}, True),
        ({"nomor_sk": "813/0101/BKD/2051"}, True),
        ({"nomor_sk": "813/0101/BKD/2016"}, True),
        ({"nomor_sk": "813/0102/BKD/2015"}, False),
        ({"nomor_sk": "813/0101/BKD/2016", "tanggal_sk": "2016-02-27", "tmt_golongan": "2016-03-01"}, False),
        ({"nomor_sk": "813/0101/BKPSDM/2015", "masa_kerja_bulan": "4"}, False),
    ],
    ids=["another unit", "an impossible year", "a wrong year", "the next serial", "next year's", "something unlike"],
)
def test_the_serial_names_a_fact_where_nothing_else_is_unlike(
    golongan: Callable[..., Baris], lain: dict[str, str], enough: bool
) -> None:
    shifted = {"tmt_golongan": "2015-03-08", "tanggal_sk": "2015-02-27"}
    assert meyakinkan(ATURAN, golongan(), golongan(**(shifted | lain))) is enough


@pytest.mark.parametrize(
    ("lain", "seems"),
    [
        ({"nomor_sk": "999/ZZ/1999"}, True),
        ({"nomor_sk": ""}, True),
        ({}, False),
        ({"nomor_sk": "999/ZZ/1999", "masa_kerja_bulan": "4"}, False),
        ({"golongan": "III/b"}, False),
        ({"nomor_sk": "999/ZZ/1999", "tmt_golongan": "", "tanggal_sk": ""}, False),
    ],
    ids=["another number", "no number", "the same", "another field too", "another field", "dates on one side only"],
)
def test_a_row_with_nothing_but_another_number_seems_said_again(
    golongan: Callable[..., Baris], lain: dict[str, str], seems: bool
) -> None:
    assert beda_nomor_saja(ATURAN, golongan(), golongan(**lain)) is seems
    undated = {"tmt_golongan": "", "tanggal_sk": ""}
    assert not beda_nomor_saja(ATURAN, golongan(**undated), golongan(**(lain | undated)))


def test_the_reasons_name_fields_and_no_value(golongan: Callable[..., Baris]) -> None:
    damaged = golongan(
        nomor_sk="813/0102/BKD/2015", tmt_golongan="2021-04-01", masa_kerja_tahun="", masa_kerja_bulan=""
    )
    assert alasan(ATURAN, golongan(), damaged) == (
        "Golongan dan Tanggal SK sama",
        "Nomor SK mirip",
        "TMT golongan beda",
    )


def test_kinds_without_weights_have_no_evidence(nip: Nip) -> None:
    row = susun(Jenis.DATA_UTAMA, nip, {"nama": "SITI"})
    assert skor(JENIS[Jenis.DATA_UTAMA], row, row) == 0
