"""Pensiun: the paged list and the proposals of one person."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.call import Shape
from siasn_client.privacy import Nip
from siasn_client.resources import pensiun
from siasn_client.resources.pensiun import UsulanPensiun
from siasn_client.wire import Halaman

NIP = "199002282015031000"


def test_a_page_is_asked_by_a_range_of_dates() -> None:
    call = pensiun.halaman(date(2024, 1, 1), date(2024, 12, 31), 10, 20)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/list-pensiun-instansi", False)
    assert (call.shape, call.decode) == (Shape.HALAMAN, Halaman[UsulanPensiun])
    assert call.query == {"tglAwal": "01-01-2024", "tglAkhir": "31-12-2024", "limit": 10, "offset": 20}


def test_a_range_may_be_one_day_but_not_less() -> None:
    assert pensiun.halaman(date(2024, 1, 1), date(2024, 1, 1)).query["tglAkhir"] == "01-01-2024"
    with pytest.raises(ValueError, match="ends before it begins"):
        pensiun.halaman(date(2024, 1, 2), date(2024, 1, 1))


def test_the_proposals_of_one_person_are_asked_by_nip() -> None:
    call = pensiun.list_for(NIP)
    assert (call.method, call.path, call.shape) == ("GET", "/pns/list-pensiun-instansibynip", Shape.DAFTAR)
    assert (call.query, call.decode) == ({"nip": Nip(NIP)}, list[UsulanPensiun])
    assert NIP not in repr(call)


def test_one_row_spells_its_dates_in_two_ways() -> None:
    read = UsulanPensiun.model_validate({"id": "1", "tmtPensiun": "2024-05-01T00:00:00Z", "skTgl": "02-04-2024"})
    assert (read.tmt_pensiun, read.tanggal_sk) == (date(2024, 5, 1), date(2024, 4, 2))
