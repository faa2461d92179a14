"""Common cells are merged where they fit, repeated empty where they could outgrow a page; long tables are cut."""

from __future__ import annotations

from skp_core.blok import Grup, Orientasi, Pita, Sel, Tabel
from skp_core.render.tabel import Potongan, potongan

KEPALA = ((Sel("NO"), Sel("RENCANA"), Sel("INDIKATOR"), Sel("UMPAN BALIK")),)


def _grup(banyak: int, teks: str = "indikator") -> Grup:
    return Grup(baris=((Sel(teks),),) * banyak, depan=(Sel("1"), Sel("rencana")), belakang=(Sel("umpan"),))


def _susun(*isi: Pita | Grup) -> list[Potongan]:
    return potongan(Tabel((10.0, 40.0, 30.0, 20.0), KEPALA, isi), Orientasi.MENDATAR)


def _atribut(potongan: Potongan, baris: int) -> list[dict[str, str]]:
    return [sel.atribut for sel in potongan.baris[baris]]


def test_a_short_group_is_merged() -> None:
    (satu,) = _susun(_grup(3))
    assert [len(baris) for baris in satu.baris] == [5, 2, 2]
    assert [atribut.get("rowspan") for atribut in _atribut(satu, 0)] == [None, "3", "3", None, "3"]


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
    (lepas,) = _susun(Pita("A. UTAMA"), _grup(30))
    assert "rowspan" not in _atribut(lepas, 0)[0]


def test_a_long_table_is_cut_between_groups_each_piece_with_its_head() -> None:
    semua = _susun(*[_grup(7)] * 20, Pita("B. TAMBAHAN"))
    assert [len(satu.baris) for satu in semua] == [56, 56, 28 + 1]
    assert all(satu.kepala == semua[0].kepala for satu in semua)


def test_widths_stand_on_cells_of_one_column_only() -> None:
    (satu,) = _susun(Pita("A. UTAMA"), _grup(1))
    assert "width" not in _atribut(satu, 0)[1]
    assert [atribut.get("width") for atribut in _atribut(satu, 1)] == ["10%", "40%", "30%", "20%"]


def test_a_table_without_rows_keeps_its_head() -> None:
    (satu,) = _susun()
    assert satu.baris == ()
    assert len(satu.kepala) == 1
