"""Pengadaan: the paged list and the raw documents."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.call import Shape
from siasn_client.resources import pengadaan
from siasn_client.resources.pengadaan import UsulanPengadaan
from siasn_client.wire import Halaman, RekamanMentah


def test_a_page_is_asked_by_year_and_rows() -> None:
    call = pengadaan.halaman(2024, 50, 100)
    assert (call.method, call.path, call.writes) == ("GET", "/pengadaan/list-pengadaan-instansi", False)
    assert (call.shape, call.decode) == (Shape.HALAMAN, Halaman[UsulanPengadaan])
    assert call.query == {"tahun": 2024, "limit": 50, "offset": 100}
    assert pengadaan.halaman(2024) == pengadaan.halaman(2024, 100, 0)


@pytest.mark.parametrize(("tahun", "query"), [(2024, {"tahun": 2024}), (None, {})])
def test_the_documents_come_as_they_are(tahun: int | None, query: dict[str, int]) -> None:
    call = pengadaan.dokumen(tahun)
    assert (call.path, call.query, call.shape) == ("/pengadaan/dokumen-pengadaan", query, Shape.DAFTAR)
    assert call.decode == list[RekamanMentah]


def test_one_row_spells_its_dates_in_two_ways() -> None:
    row = {"id": "1", "tgl_pertek": "2024-03-15T00:00:00Z", "tgl_kontrak_mulai": "2024-06-01", "nip": ""}
    read = UsulanPengadaan.model_validate(row)
    assert (read.tanggal_pertek, read.tanggal_kontrak_mulai) == (date(2024, 3, 15), date(2024, 6, 1))
    assert (read.nip, read.usulan_data) == (None, None)


def test_the_nested_proposal_is_kept_and_not_shown() -> None:
    read = UsulanPengadaan.model_validate({"ID": "1", "usulan_data": {"data": {"ket_sehat": "RAHASIA"}}})
    assert (read.id, read.usulan_data) == ("1", {"data": {"ket_sehat": "RAHASIA"}})
    assert "RAHASIA" not in repr(Halaman[UsulanPengadaan](rows=[read]))
