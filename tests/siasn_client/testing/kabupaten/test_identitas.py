"""Numbers that nobody bears and that no two people share."""

from __future__ import annotations

from datetime import date

from siasn_client.nip import periksa_nip
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.identitas import NipTerpakai, email, nik, nomor_hp, nomor_sk


def test_equal_people_get_other_birthdays_and_numbers_that_agree() -> None:
    terpakai = NipTerpakai()
    tmt = date(2015, 3, 1)
    diberi = [terpakai.beri(date(1990, 12, 20), tmt, "F") for _ in range(400)]
    assert len({nip for nip, _ in diberi}) == 400
    assert all(not periksa_nip(nip, tanggal_lahir=lahir, tmt_cpns=tmt, jenis_kelamin="F") for nip, lahir in diberi)
    assert [lahir.month for _, lahir in diberi[:32]] == [12] * 31 + [1]


def test_a_pppk_number_carries_the_contract_code() -> None:
    nip, _ = NipTerpakai().beri(date(1995, 1, 2), date(2023, 4, 1), "M", "21")
    assert nip == "199501022023211000"


def test_a_woman_s_nik_has_forty_more_days() -> None:
    lahir = date(1990, 2, 8)
    assert (nik(3, lahir, "M"), nik(3, lahir, "F")) == ("9900030802900000", "9900034802900000")


def test_mail_and_mobile_reach_nobody() -> None:
    assert email("Sya'ban Wirasana", 4, "example.com") == "syaban.wirasana4@example.com"
    assert nomor_hp(4) == "080000000004"


def test_decree_numbers_of_one_person_differ() -> None:
    acak = Acak("sk")
    assert len({nomor_sk(acak, "823", urut, 2020).partition("/")[2] for urut in range(9)}) == 9
