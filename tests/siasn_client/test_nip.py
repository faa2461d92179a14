"""What 18 digits say. Every number here ends in serial 000."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.nip import JenisNip, baca_nip, periksa_nip
from siasn_client.privacy import Nip

LAHIR = st.dates(date(1955, 1, 1), date(2008, 12, 31))


@given(LAHIR, st.integers(1980, 2035), st.integers(1, 12), st.sampled_from("12"))
def test_a_pns_number_gives_back_its_parts(lahir: date, tahun: int, bulan: int, kelamin: str) -> None:
    isi = baca_nip(f"{lahir:%Y%m%d}{tahun}{bulan:02}{kelamin}000")
    assert isi.jenis is JenisNip.PNS
    assert (isi.tanggal_lahir, isi.tahun_tmt, isi.bulan_tmt) == (lahir, tahun, bulan)
    assert (isi.jenis_kelamin, isi.kode_kontrak, isi.urut) == ({"1": "M", "2": "F"}[kelamin], None, "000")


@given(LAHIR, st.integers(2019, 2035), st.integers(21, 99))
def test_from_21_on_it_is_a_pppk_number(lahir: date, tahun: int, kode: int) -> None:
    isi = baca_nip(f"{lahir:%Y%m%d}{tahun}{kode}2000")
    assert (isi.jenis, isi.tahun_tmt, isi.bulan_tmt, isi.kode_kontrak) == (JenisNip.PPPK, tahun, None, str(kode))


@pytest.mark.parametrize("kode", ["00", "13", "20"])
def test_what_is_neither_is_reported_and_not_guessed(kode: str) -> None:
    nip = f"199002282015{kode}1000"
    assert baca_nip(nip).jenis is JenisNip.TAK_DIKENAL
    assert periksa_nip(nip) == ("digit 13-14 NIP bukan bulan (PNS) dan bukan kode kontrak (PPPK)",)


def test_an_impossible_birthday_or_sex_is_none_and_disagrees_with_any() -> None:
    isi = baca_nip("199002302015033000")
    assert (isi.tanggal_lahir, isi.jenis_kelamin) == (None, None)
    assert len(periksa_nip("199002302015033000", tanggal_lahir=date(1990, 2, 28), jenis_kelamin="M")) == 2


@pytest.mark.parametrize(
    ("tmt", "temuan"),
    [
        (date(2015, 3, 1), ()),
        (date(2016, 3, 1), ("tahun TMT tidak sama dengan digit 9-12 NIP",)),
        (date(2015, 4, 1), ("bulan TMT tidak sama dengan digit 13-14 NIP",)),
    ],
)
def test_year_and_month_of_a_pns_are_checked(tmt: date, temuan: tuple[str, ...]) -> None:
    assert periksa_nip("199002282015031000", tmt_cpns=tmt) == temuan


def test_only_the_year_of_a_pppk_is_checked() -> None:
    assert periksa_nip("199511202023212000", tmt_cpns=date(2023, 9, 1)) == ()


def test_a_masked_nip_is_read_and_nothing_personal_is_shown() -> None:
    isi = baca_nip(Nip("199002282015031000"))
    assert "1990" not in repr(isi)
    with pytest.raises(ValueError, match="18 digits") as salah:
        baca_nip("1990022820150310")
    assert "1990" not in str(salah.value)
