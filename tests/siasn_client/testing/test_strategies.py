"""What the strategies hand out is synthetic, spelled like SIASN's, and remembered."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.strategies import KENARI, kabupatens, niks, nips, rows

PELAN = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@PELAN
@given(nips())
def test_a_nip_is_whole_and_synthetic(nip: str) -> None:
    assert len(nip) == 18
    assert nip.endswith("000")
    date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
    assert nip in KENARI


@PELAN
@given(nips("PNS"), nips("PPPK"))
def test_a_status_shows_in_the_number(pns: str, pppk: str) -> None:
    assert 1 <= int(pns[12:14]) <= 12
    assert int(pppk[12:14]) >= 21


def test_another_status_is_refused() -> None:
    with pytest.raises(ValueError, match="PNS or PPPK"):
        nips("TNI")


@PELAN
@given(niks())
def test_a_nik_is_of_no_province_and_synthetic(nik: str) -> None:
    assert len(nik) == 16
    assert nik.startswith("99")
    assert nik.endswith("0000")
    assert 1 <= int(nik[6:8]) % 40 <= 31
    assert nik in KENARI


@PELAN
@given(kabupatens(20))
def test_a_kabupaten_is_made_once_per_seed_and_remembered(kabupaten: Kabupaten) -> None:
    assert len(kabupaten.nips) == 20
    assert all(nip in KENARI for nip in kabupaten.nips)


@PELAN
@given(st.sampled_from(["rw_jabatan", "data_anak", "ipasn", "list_kp", "rw_kgb"]).flatmap(
    lambda nama: st.tuples(st.just(nama), rows(nama))
))  # fmt: skip
def test_a_row_has_every_field_of_its_record(pasang: tuple[str, dict[str, Any]]) -> None:
    nama, row = pasang
    contoh = Kabupaten.buat(200, seed=1)
    lain = contoh.daftar[nama][0] if nama == "list_kp" else _pertama(contoh, nama)
    assert list(row) == list(lain)


def _pertama(kabupaten: Kabupaten, nama: str) -> dict[str, Any]:
    for nip in kabupaten.nips:
        isi = getattr(kabupaten.siasn[nip], nama)
        if isi:
            return isi[0] if isinstance(isi, list) else isi
    raise AssertionError(nama)


def test_an_unknown_record_is_refused() -> None:
    with pytest.raises(ValueError, match="rw_lain"):
        rows("rw_lain")
