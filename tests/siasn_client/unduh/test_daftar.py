"""The lists of those who come first: read page by page, and a page that is there is not read again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from siasn_client.call import Shape
from siasn_client.errors import NoAnswer
from siasn_client.resources import pengadaan
from siasn_client.unduh.daftar import DAFTAR, HALAMAN, Daftar, baca_daftar, daftar_utama
from siasn_client.wire import Halaman

ROWS = [{"id": str(each), "nip": f"1990010120150{each % 9}1000"} for each in range(2 * HALAMAN + 30)]
PENGADAAN = Daftar("daftar_pengadaan", "2026", lambda limit, offset: pengadaan.halaman(2026, limit, offset))


def page(call):
    limit, offset = call.query["limit"], call.query["offset"]
    return Halaman(rows=ROWS[offset : offset + limit], count=len(ROWS))


def test_a_list_is_read_to_its_end_and_gives_its_people(dunia, gudang, mulai) -> None:
    world = dunia(page)
    assert world.jalankan(baca_daftar(PENGADAAN, gudang, mulai)) == {row["nip"] for row in ROWS}
    assert len(world.ditanya) == 3
    assert [each.kunci.split("/")[0] for each in gudang.isi["daftar_pengadaan"]] == ["2026"] * 3


@pytest.mark.parametrize("dies_at", [0, 1, 2])
def test_a_list_that_broke_off_goes_on_with_the_next_page(dunia, gudang, mulai, dies_at) -> None:
    asked = iter(range(9))
    broken = dunia(lambda call: NoAnswer("x") if next(asked) == dies_at else page(call))
    with pytest.raises(NoAnswer):
        broken.jalankan(baca_daftar(PENGADAAN, gudang, mulai))
    again = dunia(page)
    assert len(again.jalankan(baca_daftar(PENGADAAN, gudang, mulai))) == 9
    assert len(again.ditanya) == 3 - dies_at


def test_pages_of_another_day_or_another_list_are_read_afresh(dunia, gudang, mulai) -> None:
    dunia(page).jalankan(baca_daftar(PENGADAAN, gudang, mulai))
    later = dunia(page)
    later.jalankan(baca_daftar(PENGADAAN, gudang, mulai + timedelta(days=2)))
    assert len(later.ditanya) == 3
    other = dunia(page)
    other.jalankan(baca_daftar(Daftar("daftar_pengadaan", "2025", PENGADAAN.halaman), gudang, mulai))
    assert len(other.ditanya) == 3


def test_the_lists_cover_the_coming_months_a_year_of_pensions_and_two_years_of_hiring(mulai) -> None:
    lists = daftar_utama(mulai)
    assert {each.jenis for each in lists} == set(DAFTAR)
    assert [each.sebutan for each in lists] == [
        "2026-03-01",
        "2026-04-01",
        "2026-05-01",
        "2026-06-01",
        f"2026-03-02..{date(2027, 3, 2)}",
        "2026",
        "2025",
    ]
    for each in lists:
        call = each.halaman(HALAMAN, 0)
        assert call.shape is Shape.HALAMAN
        assert not call.writes


def test_the_months_go_over_the_end_of_a_year(mulai) -> None:
    names = [each.sebutan for each in daftar_utama(mulai.replace(month=11)) if each.jenis == DAFTAR[0]]
    assert names == ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"]
