"""What is said once per kind."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.baris import KOSONG, Isi, Jenis, Tahun, Tanda
from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.sanding import JENIS, Mentah, susun
from siasn_client.sanding.aturan import Bidang, Kunci, teks_mentah
from siasn_client.sanding.kanonik import tanggal


@pytest.mark.parametrize(
    ("mentah", "text"),
    [
        (None, ""),
        (Tanda.TANPA_PADANAN, ""),
        ("x", "x"),
        (7, "7"),
        (date(2022, 4, 1), "2022-04-01"),
        (Isi("01-04-2022", date(2022, 4, 1)), "01-04-2022"),
        (Nip("199002282015031000"), "199002282015031000"),
        (Nik("9999990101950000"), "9999990101950000"),
        (Secret("NRP 1"), "NRP 1"),
    ],
)
def test_every_raw_value_has_a_text(mentah: Mentah, text: str) -> None:
    assert teks_mentah(mentah) == text


def test_a_marked_value_keeps_its_mark() -> None:
    bidang = Bidang("tmt", "TMT", tanggal)
    marked = Isi("17", Tanda.TANPA_PADANAN)
    assert bidang.baca(marked) is marked
    assert bidang.baca(Tanda.TAK_TERBACA) == Isi("", Tanda.TAK_TERBACA)
    assert bidang.baca(None) is KOSONG
    assert bidang.baca(date(2022, 4, 1)) == Isi("2022-04-01", date(2022, 4, 1))


def test_equal_texts_share_one_value_whichever_side_says_them(nip: Nip) -> None:
    rows = [susun(Jenis.GOLONGAN, nip, {"golongan": "III/a", "nomor_sk": "823/0001/2020"}) for _ in "12"]
    assert all(rows[0].isi[name] is rows[1].isi[name] for name in ("golongan", "nomor_sk", "tmt_golongan"))


def test_a_key_with_a_missing_part_is_no_key(nip: Nip) -> None:
    [by_name, by_number] = JENIS[Jenis.GOLONGAN].kunci
    whole = susun(Jenis.GOLONGAN, nip, {"golongan": "31", "tmt_golongan": "01-04-2022", "nomor_sk": "-"})
    assert by_name.nilai(whole) == ("III/a", date(2022, 4, 1))
    assert by_number.nilai(whole) is None
    assert by_name.nilai(susun(Jenis.GOLONGAN, nip, {"golongan": "31", "tmt_golongan": "2022"})) is None


def test_a_key_may_count_the_year_only(nip: Nip) -> None:
    by_year = Kunci(("tanggal_lulus",), "", per_tahun=frozenset({"tanggal_lulus"}))
    rows = [susun(Jenis.PENDIDIKAN, nip, {"tanggal_lulus": text}) for text in ("2008", "01-07-2008")]
    assert rows[0].ambil("tanggal_lulus").nilai == Tahun(2008)
    assert [by_year.nilai(row) for row in rows] == [(2008,), (2008,)]
