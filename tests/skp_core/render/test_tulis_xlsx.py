"""The sheet says what the paper says, as text, and never counts."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from skp_core.blok import Dokumen, Grup, Judul, Lambang, Orientasi, Sel, Tabel
from skp_core.dokumen import f10_matriks, f11_rekap, susun_semua
from skp_core.errors import InvalidModel, RenderError
from skp_core.model import Kelompok, Mode
from skp_core.model.contoh import contoh_evaluasi, contoh_matriks, contoh_rekap, contoh_skp
from skp_core.render import xlsx


def sel(isi: bytes) -> list[Any]:
    """Every cell that holds something, in reading order."""
    lembar = load_workbook(io.BytesIO(isi)).active
    assert lembar is not None
    return [satu for row in lembar.iter_rows() for satu in row if satu.value is not None]


def teks(isi: bytes) -> str:
    return "\n".join(str(satu.value) for satu in sel(isi))


@pytest.mark.parametrize("kelompok", Kelompok)
@pytest.mark.parametrize("mode", Mode)
def test_every_word_of_the_blocks_is_in_the_sheet(mode: Mode, kelompok: Kelompok) -> None:
    for dokumen in susun_semua(contoh_skp(mode, kelompok), contoh_evaluasi(mode, kelompok)).values():
        isi = teks(xlsx(dokumen))
        for blok in dokumen.isi:
            for satu in getattr(blok, "isi", ()):
                for row in getattr(satu, "baris", ()):
                    for each in (*satu.depan, *row, *satu.belakang):
                        assert each.teks in isi
                        assert all(poin in isi for poin in each.poin)


def test_the_other_forms_are_written_too() -> None:
    assert "OUTCOME ANTARA" in teks(xlsx(f10_matriks.susun(contoh_matriks())))
    assert "BELUM ADA PREDIKAT" in teks(xlsx(f11_rekap.susun(contoh_rekap(), ("catatan satu",))))


@pytest.mark.parametrize(
    "jahat", ["=1+1", "+1", "-1", "@x", "{{7*7}}", "https://x.test", '=HYPERLINK("x")', "00123", "1E5"]
)
def test_what_was_typed_stays_text(jahat: str) -> None:
    tabel = Tabel((50.0, 50.0), (), (Grup(((Sel(jahat), Sel("lain")),)),))
    first, _ = sel(xlsx(Dokumen("Uji", Orientasi.TEGAK, (tabel,))))
    assert (first.value, first.data_type, first.hyperlink) == (jahat, "s", None)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(isi=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Co"]), min_size=1, max_size=60))
def test_any_text_comes_back_byte_equal(isi: str) -> None:
    (first,) = sel(xlsx(Dokumen("Uji", Orientasi.TEGAK, (Judul((isi,)),))))
    assert first.value == isi


def test_a_broken_character_and_a_text_longer_than_a_cell_are_said_in_words() -> None:
    for isi, kata in (("\ud800", "rusak"), ("x" * 32_768, "Ringkaskan")):
        with pytest.raises(RenderError) as refused:
            xlsx(Dokumen("Uji", Orientasi.TEGAK, (Judul((isi,)),)))
        assert kata in refused.value.pesan


def test_the_same_document_has_the_same_bytes() -> None:
    dokumen = susun_semua(contoh_skp())["f2_skp"]
    assert xlsx(dokumen) == xlsx(dokumen)


def test_the_sheet_is_set_up_for_a4_with_its_heads_repeated() -> None:
    lembar = load_workbook(io.BytesIO(xlsx(susun_semua(contoh_skp())["f2_skp"]))).active
    assert lembar is not None
    assert (lembar.page_setup.paperSize, lembar.page_setup.orientation) == (9, "landscape")
    assert lembar.print_title_rows
    assert "Halaman" in (lembar.oddFooter.right.text or "")


def test_an_emblem_is_put_in_and_none_leaves_nothing() -> None:
    png = bytes.fromhex(
        "89504e470d0a1a0a0000000d494844520000000100000001080600000 01f15c4890000000d49444154789c6360000002000001e221bc"
        "330000000049454e44ae426082".replace(" ", "")
    )
    dokumen = Dokumen("Uji", Orientasi.TEGAK, (Lambang(png), Judul(("x",))))
    assert any("media" in nama for nama in zipfile.ZipFile(io.BytesIO(xlsx(dokumen))).namelist())
    assert not any(
        "media" in n for n in zipfile.ZipFile(io.BytesIO(xlsx(evolve(dokumen, isi=(Lambang(),))))).namelist()
    )


@pytest.mark.parametrize("gambar", [b"<svg>", b"\x89PNG\r\n\x1a\nbukan gambar", b""])
def test_an_emblem_that_is_no_picture_is_said_in_words(gambar: bytes) -> None:
    with pytest.raises(InvalidModel) as refused:
        xlsx(Dokumen("Uji", Orientasi.TEGAK, (Lambang(gambar),)))
    assert "PNG atau JPEG" in refused.value.pesan


def test_a_block_that_nobody_knows_is_a_render_error() -> None:
    with pytest.raises(RenderError):
        xlsx(Dokumen("Uji", Orientasi.TEGAK, (object(),)))  # type: ignore[arg-type]


def test_columns_narrower_than_the_grid_keep_a_cell_each() -> None:
    grup = Grup(((Sel("c"),), (Sel("d"),)), depan=(Sel("a"), Sel("b")), belakang=(Sel("e"),))
    isi = xlsx(Dokumen("Uji", Orientasi.TEGAK, (Tabel((0.9, 0.9, 0.9, 97.3), (), (grup,)),)))
    assert [satu.value for satu in sel(isi)] == ["a", "b", "c", "e", "d"]
