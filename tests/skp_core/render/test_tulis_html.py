"""What a person typed reaches the paper as typed; templates hold nothing but loops."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from skp_core.blok import Dokumen, Judul, Lambang, Orientasi
from skp_core.errors import InvalidModel, RenderError
from skp_core.render import html, tulis_html
from skp_core.render.tulis_html import baris

KERTAS = Dokumen("Uji", Orientasi.TEGAK, ())
TEMPLATES = sorted((Path(tulis_html.__file__).parent / "templates").glob("*.html"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_holds_nothing_but_loops(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tags = set(re.findall(r"{%-?\s*(\w+)", text))
    assert tags <= {"for", "else", "endfor"}
    assert "safe" not in re.findall(r"\|\s*(\w+)", text)


@pytest.mark.parametrize(
    "teks", ["{{7*7}}", "{% raw %}", "<b>tebal</b>", "a & b", '"kutip"', "</td></tr>", "&lt;", "<pdf:nextpage>"]
)
def test_markup_in_data_is_escaped(teks: str) -> None:
    keluaran = html(evolve(KERTAS, isi=(Judul((teks,)),)))
    assert "49" not in keluaran.split("<body")[1]
    assert "<b>" not in keluaran.split("<body")[1]
    assert keluaran.count("<p ") == 2


@pytest.mark.parametrize(
    ("teks", "harap"),
    [
        ("", []),
        ("a", ["a"]),
        ("a\nb", ["a", "b"]),
        ("a\r\nb\rc", ["a", "b", "c"]),
        ("a\n\nb", ["a", "\xa0", "b"]),
        ("a\x00\x08b\x85\u2028c", ["abc"]),
        ("a\tb", ["a b"]),
        ("\ufeffa\u200bb\u00ad\u202e\u2060c", ["abc"]),
        ("tri\u2011wulan", ["tri-wulan"]),
    ],
)
def test_lines_and_control_characters(teks: str, harap: list[str]) -> None:
    assert baris(teks) == harap


@given(st.text(max_size=40))
def test_no_control_character_survives(teks: str) -> None:
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", "".join(baris(teks)))


def test_an_emblem_is_png_or_jpeg_and_its_room_is_kept_without_one() -> None:
    gambar = html(evolve(KERTAS, isi=(Lambang(b"\x89PNG\r\n\x1a\n..."),)))
    assert 'src="data:image/png;base64,' in gambar
    assert "lambang-kosong" in html(evolve(KERTAS, isi=(Lambang(),))).split("<body")[1]
    with pytest.raises(InvalidModel, match="PNG"):
        html(evolve(KERTAS, isi=(Lambang(b"<svg>"),)))


def test_an_unknown_block_is_a_render_error() -> None:
    with pytest.raises(RenderError):
        html(evolve(KERTAS, isi=(object(),)))
