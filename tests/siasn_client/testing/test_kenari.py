"""A canary is recognised wherever it sings, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kenari import Kenari, catat_kabupaten, catat_rahasia

NIP = "199002282015031000"


@pytest.mark.parametrize(
    "teks",
    [NIP, "nip=19900228 201503 1 000", "9999996011950000", "Authorization: Bearer abcdefgh123", "eyJhbGci.eyJpc3Mi"],
)
def test_numbers_and_tokens_are_known_by_their_shape(teks: str) -> None:
    (temuan,) = Kenari().cari(teks)
    assert teks not in temuan


@pytest.mark.parametrize(
    "teks",
    ["", "•••••••••••••••000", "8AE48000E040640A040252AD", "1764000000000", "0.1234567890120000", "Bearer [token]"],
)
def test_masked_values_and_other_numbers_are_nothing(teks: str) -> None:
    assert Kenari().cari(teks) == ()


def test_what_was_handed_out_is_found_in_any_case_and_shown_masked() -> None:
    kenari = Kenari()
    kenari.catat("nama", "Sri Wirasana", "Sri")
    assert kenari.cari("tidak ada SRI WIRASANA di sini") == ("nama •••••••••ana",)
    assert "sri wirasana" in kenari
    assert len(kenari) == 1


def test_a_kabupaten_is_known_by_number_and_name() -> None:
    kenari, kabupaten = Kenari(), Kabupaten.buat(30, seed=4)
    catat_kabupaten(kabupaten, kenari)
    for nip in kabupaten.nips:
        utama = kabupaten.siasn[nip].data_utama
        assert nip in kenari
        assert utama["nik"] in kenari
        assert kenari.cari(f"halo {utama['nama'].upper()}!")


def test_secrets_of_an_account_are_known() -> None:
    kenari = Kenari()
    catat_rahasia({"password": "sandi-123", "consumer_secret": "cs-12345", "username": "x"}, kenari)
    assert kenari.cari("login sandi-123") == ("rahasia ••••••123",)
    assert len(kenari) == 2
