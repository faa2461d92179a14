"""Words for fields and choices; a field without words is called by its name."""

from __future__ import annotations

from enum import StrEnum

from attrs import frozen

from skp_core.model import Perilaku, Skp
from skp_core.peraturan.permenpanrb_6_2022 import NAMA_RATING, SEBUTAN_ASPEK
from skp_core.peraturan.se_menpanrb_20_2021 import BERAKHLAK
from skp_core.skema import bantuan, judul, label


class Warna(StrEnum):
    MERAH_TUA = "MERAH_TUA"


@frozen
class Baru:
    nama_lain: str


def test_a_field_and_a_choice_are_called_as_people_call_them() -> None:
    assert judul(Skp, "rhk") == "Rencana hasil kerja"
    assert bantuan(Skp, "periode") == "Dalam satu tahun kalender."
    assert label(Perilaku.LOYAL) == "Loyal"


def test_what_has_no_words_yet_is_called_by_its_name() -> None:
    assert (judul(Baru, "nama_lain"), bantuan(Baru, "nama_lain")) == ("Nama lain", "")
    assert label(Warna.MERAH_TUA) == "Merah tua"


def test_choices_are_called_as_on_paper() -> None:
    assert [label(each) for each in BERAKHLAK.nilai] == [each.nama for each in BERAKHLAK.nilai.values()]
    assert [label(each).lower() for each in NAMA_RATING] == list(NAMA_RATING.values())
    assert [label(each) for each in SEBUTAN_ASPEK] == list(SEBUTAN_ASPEK.values())
