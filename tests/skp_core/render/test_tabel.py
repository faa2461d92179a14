"""Common cells are merged where they fit, repeated empty where they could outgrow a page; long tables are cut."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from skp_core.blok import Grup, Orientasi, Pita, Sel, Tabel
from skp_core.render.tabel import Potongan, dapat_ditutup, pendek, potongan

KEPALA = ((Sel("NO"), Sel("RENCANA"), Sel("INDIKATOR"), Sel("UMPAN BALIK")),)


def _grup(banyak: int, teks: str = "indikator") -> Grup:
    return Grup(baris=((Sel(teks),),) * banyak, depan=(Sel("1"), Sel("rencana")), belakang=(Sel("umpan"),))


def _susun(*isi: Pita | Grup) -> list[Potongan]:
    return potongan(Tabel((10.0, 40.0, 30.0, 20.0), KEPALA, isi), Orientasi.MENDATAR)


def _atribut(potongan: Potongan, baris: int) -> list[dict[str, str]]:
    return [sel.atribut for sel in potongan.baris[baris]]


def test_a_short_group_is_merged() -> None:
    (satu,) = _susun(_grup(3))
    assert [len(baris) for baris in satu.baris] == [5, 1, 1]
    assert [atribut.get("rowspan") for atribut in _atribut(satu, 0)] == ["3", "3", "3", None, "3"]


def test_a_group_that_could_outgrow_a_page_is_not() -> None:
    (satu,) = _susun(_grup(30))
    assert all(len(baris) == 5 for baris in satu.baris)
    assert not any("rowspan" in atribut for nomor in range(30) for atribut in _atribut(satu, nomor))
    kelas = [_atribut(satu, nomor)[1]["class"] for nomor in (0, 1, 29)]
    assert kelas == ["isi tengah awal", "isi tengah tengah-grup", "isi tengah akhir"]
    assert satu.baris[1][2].sel == Sel()


def test_long_common_text_keeps_a_group_apart_too() -> None:
    panjang = Grup(baris=((Sel("a"),), (Sel("b"),)), depan=(Sel("1"), Sel("kata " * 500)), belakang=(Sel(),))
    (satu,) = _susun(panjang)
    assert not any("rowspan" in atribut for nomor in (0, 1) for atribut in _atribut(satu, nomor))


def test_a_section_head_is_tied_to_the_rows_below_it() -> None:
    (satu,) = _susun(Pita("A. UTAMA"), _grup(3))
    assert _atribut(satu, 0)[0] == {"class": "ikat", "width": "0.01%", "rowspan": "4"}
    assert _atribut(satu, 0)[1]["colspan"] == "4"


@pytest.mark.parametrize(("teks", "terikat"), [("indikator", "2"), ("kata " * 300, None)])
def test_of_a_group_that_could_outgrow_a_page_the_first_row_is_tied_if_short(teks: str, terikat: str | None) -> None:
    (satu,) = _susun(Pita("A. UTAMA"), _grup(30, teks))
    assert _atribut(satu, 0)[0].get("rowspan") == terikat


def test_a_closing_is_a_borderless_row_tied_to_the_last_group() -> None:
    tabel = Tabel((10.0, 40.0, 30.0, 20.0), KEPALA, (_grup(3), _grup(2)))
    (satu,) = potongan(tabel, Orientasi.MENDATAR, Markup("<p>tanda tangan</p>"))
    assert [_atribut(satu, nomor)[0].get("rowspan") for nomor in (0, 3)] == ["3", "3"]
    (sel,) = satu.baris[-1]
    assert sel.atribut == {"class": "penutup", "colspan": "4"}
    assert sel.isi == "<p>tanda tangan</p>"


@pytest.mark.parametrize(("isi", "dapat"), [((), False), ((_grup(10),), True), ((_grup(2), _grup(11)), False)])
def test_a_table_carries_a_closing_if_its_last_group_is_short(isi: tuple[Grup, ...], dapat: bool) -> None:
    assert dapat_ditutup(Tabel((10.0, 40.0, 30.0, 20.0), KEPALA, isi), Orientasi.MENDATAR) is dapat


def test_a_text_is_short_if_a_closing_fits_below_it() -> None:
    assert pendek("kata " * 600, 95, Orientasi.TEGAK)
    assert not pendek("kata " * 900, 95, Orientasi.TEGAK)
    assert not pendek("\n" * 40, 95, Orientasi.TEGAK)


def test_a_long_table_is_cut_between_groups_each_piece_with_its_head() -> None:
    semua = _susun(*[_grup(7)] * 100, Pita("B. TAMBAHAN"))
    assert [len(satu.baris) for satu in semua] == [294, 294, 112 + 1]
    assert all(satu.kepala == semua[0].kepala for satu in semua)


def test_widths_stand_on_cells_of_one_column_only() -> None:
    (satu,) = _susun(Pita("A. UTAMA"), _grup(1))
    assert "width" not in _atribut(satu, 0)[1]
    assert [atribut.get("width") for atribut in _atribut(satu, 1)] == ["10%", "40%", "30%", "20%"]


def test_a_table_without_rows_keeps_its_head() -> None:
    (satu,) = _susun()
    assert satu.baris == ()
    assert len(satu.kepala) == 1


def test_an_empty_head_below_another_looks_like_a_part_of_it() -> None:
    kepala = ((Sel("PEGAWAI"), Sel("HASIL", lebar=2)), (Sel(), Sel("a"), Sel("b")))
    (satu,) = potongan(Tabel((40.0, 30.0, 30.0), kepala, ()), Orientasi.MENDATAR)
    kelas = [[sel.atribut["class"] for sel in baris[1:]] for baris in satu.kepala]
    assert kelas == [["kepala awal", "kepala"], ["kepala akhir", "kepala", "kepala"]]
