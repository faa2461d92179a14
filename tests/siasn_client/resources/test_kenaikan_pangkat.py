"""Kenaikan pangkat: the paged list and one proposal."""

from __future__ import annotations

from datetime import date

from siasn_client.call import Shape
from siasn_client.resources import kenaikan_pangkat
from siasn_client.resources.kenaikan_pangkat import UsulanKenaikanPangkat
from siasn_client.wire import Halaman


def test_a_page_is_asked_by_period_and_rows() -> None:
    call = kenaikan_pangkat.halaman(date(2024, 4, 1), offset=100)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/list-kp-instansi", False)
    assert (call.shape, call.decode) == (Shape.HALAMAN, Halaman[UsulanKenaikanPangkat])
    assert call.query == {"periode": "2024-04-01", "limit": 100, "offset": 100}


def test_one_proposal_is_asked_by_its_id() -> None:
    call = kenaikan_pangkat.get("u1")
    assert (call.method, call.path, call.shape) == ("GET", "/pns/kp-instansi-byId", Shape.OBJEK)
    assert (call.query, call.decode, call.writes) == ({"idUsulan": "u1"}, UsulanKenaikanPangkat, False)


def test_both_ways_of_writing_names_are_read() -> None:
    row = {"id": "1", "statusUsulan": "32", "no_pertek": "AG-1", "tmtKp": "01-04-2024", "tgl_sk": "25-03-2024"}
    read = UsulanKenaikanPangkat.model_validate(row)
    assert (read.status_usulan, read.nomor_pertek, read.tmt_kp) == ("32", "AG-1", date(2024, 4, 1))
    assert "status_usulan='32'" in repr(read)
