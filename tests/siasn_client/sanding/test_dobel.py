"""Rows that say the same thing twice on one side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from siasn_client.baris import Baris, Isi, Jenis, Tanda
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, susun
from siasn_client.sanding.dobel import cari_dobel, seisi
from siasn_client.sanding.meja import Sisi

ATURAN = JENIS[Jenis.GOLONGAN]


def repeated(rows: list[Baris], known: set[str] | None = None) -> list[tuple[str | None, str | None]]:
    """Host keys of the repeated rows and of the rows they repeat."""
    sisi = Sisi(ATURAN, rows)
    found = cari_dobel(ATURAN, sisi, [id_ in (known or set()) for id_ in sisi.id])
    return [(sisi.rows[again].kunci, sisi.rows[first].kunci) for again, first in found.items()]


def test_equal_content_under_one_key_is_a_repetition(golongan: Callable[..., Baris]) -> None:
    copy = golongan("9", nomor_sk="813 / 0101 / BKD / 2015", tmt_golongan="01-03-2015")
    assert repeated([copy, golongan("1"), golongan("2", golongan="III/b")]) == [("9", "1")]


@pytest.mark.parametrize("lain", [{"nomor_sk": "813/0999/BKD/2015"}, {"tanggal_sk": ""}, {"masa_kerja_tahun": "1"}])
def test_other_content_is_no_repetition(golongan: Callable[..., Baris], lain: dict[str, str]) -> None:
    assert repeated([golongan("1"), golongan("2", **lain)]) == []


def test_the_row_that_the_other_side_knows_is_kept(golongan: Callable[..., Baris]) -> None:
    assert repeated([golongan("1"), golongan("2", "B"), golongan("3", "A")], known={"A"}) == [("2", "3"), ("1", "3")]


def test_two_rows_known_to_the_other_side_are_two_facts(golongan: Callable[..., Baris]) -> None:
    assert repeated([golongan("1", "A"), golongan("2", "B")], known={"A", "B"}) == []


def test_two_rows_with_one_known_id_are_one_fact(golongan: Callable[..., Baris]) -> None:
    """ "Tarik data" may write the id into the copy as well."""
    assert repeated([golongan("1", "A"), golongan("2", "A")], known={"A"}) == [("2", "1")]


def test_a_year_may_repeat_a_date_but_the_date_is_kept(nip: Nip) -> None:
    full = {"tingkat_pendidikan_id": "40", "pendidikan_id": "F1", "nama_sekolah": "U", "nomor_ijazah": "1"}
    rows = [
        susun(Jenis.PENDIDIKAN, nip, full | {"tanggal_lulus": text}, kunci=kunci)
        for kunci, text in (("1", "2008"), ("2", "2008-07-01"))
    ]
    sisi = Sisi(JENIS[Jenis.PENDIDIKAN], rows)
    found = cari_dobel(JENIS[Jenis.PENDIDIKAN], sisi, [False, False])
    assert [sisi.rows[place].kunci for place in found] == ["1"]


def test_codes_without_a_bkn_id_are_told_apart_by_their_text(golongan: Callable[..., Baris]) -> None:
    satu, lain = (golongan(golongan=Isi(code, Tanda.TANPA_PADANAN)) for code in ("16", "17"))
    assert seisi(ATURAN, satu, satu)
    assert not seisi(ATURAN, satu, lain)


def test_rows_without_any_whole_key_are_never_repetitions(golongan: Callable[..., Baris]) -> None:
    bare = {"golongan": "", "nomor_sk": ""}
    assert repeated([golongan("1", **bare), golongan("2", **bare)]) == []


def test_the_second_key_serves_where_the_first_is_not_whole(golongan: Callable[..., Baris]) -> None:
    assert repeated([golongan("1", golongan=""), golongan("2", golongan="")]) == [("2", "1")]
