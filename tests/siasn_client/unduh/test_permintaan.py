"""What is asked for, what is left of it, and what it will cost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from siasn_client.config import Settings
from siasn_client.unduh.jam import JamUnduh
from siasn_client.unduh.keluarga import KELUARGA
from siasn_client.unduh.permintaan import Permintaan, belum, masih_berlaku, taksir
from siasn_client.unduh.rekaman import Kartu

DUA = ("golongan", "jabatan")


def test_people_come_one_after_the_other_and_whole(orang) -> None:
    found = list(belum(Permintaan(orang[:2], DUA), orang[:2], {"golongan": {orang[0].buka()}}))
    assert found == [(orang[0], "jabatan"), (orang[1], "golongan"), (orang[1], "jabatan")]


def test_those_who_come_first_come_first_and_nobody_is_added(orang) -> None:
    permintaan = Permintaan(orang)
    turned = permintaan.dahulukan({orang[3].buka(), orang[1].buka(), "199001012015019000"})
    assert turned == [orang[1], orang[3], orang[0], orang[2], orang[4]]


@pytest.mark.parametrize(
    ("umur", "galat", "batas", "diubah", "berlaku"),
    [
        (1, "", None, None, True),
        (4000, "", None, None, True),
        (30, "", 30, None, True),
        (31, "", 30, None, False),
        (1, "NoAnswer", None, None, False),
        (10, "", 30, 5, False),
        (10, "", 30, 11, True),
    ],
)
def test_how_long_a_record_is_good(mulai, umur, galat, batas, diubah, berlaku) -> None:
    """Days: its age, how old it may be, how long ago its person was changed in e-Simpeg."""
    kartu = Kartu("1", mulai - timedelta(days=umur), 1, galat)
    asked = Permintaan((), lebih_tua_dari=None if batas is None else timedelta(days=batas))
    changed = None if diubah is None else mulai - timedelta(days=diubah)
    assert masih_berlaku(kartu, asked, mulai, changed) is berlaku


def test_an_estimate_is_people_times_families_less_what_is_there(orang, settings) -> None:
    found = taksir(Permintaan(orang, DUA), {"golongan": {orang[0].buka()}}, settings)
    assert (found.permintaan, found.sudah) == (9, 1)
    assert found.jam == 9 / 3600
    assert found.hari is None
    assert found.gb == (4 * KELUARGA["golongan"].bita + 5 * KELUARGA["jabatan"].bita) / 1e9


def test_an_estimate_knows_the_pace_the_hours_and_the_sizes_that_were_seen(orang, settings) -> None:
    jam = JamUnduh.of("18:00-05:00", settings.timezone)
    found = taksir(Permintaan(orang, ("golongan",), jam=jam), {}, settings, {"golongan": 1e9})
    assert found.gb == 5
    assert found.hari == 5 / 3600 / 11
    assert taksir(Permintaan(orang), {}, Settings(pace=None)).jam is None


def test_the_manifest_learns_how_many_people_and_which_set_of_them_but_nobody(orang) -> None:
    found = Permintaan(orang, lebih_tua_dari=timedelta(days=30)).setelan()
    assert found["orang"] == 5
    assert found["lebih_tua_dari_hari"] == 30
    assert found["sidik_orang"] == Permintaan(orang[::-1]).setelan()["sidik_orang"]
    assert orang[0].buka() not in str(found) + repr(Permintaan(orang))
