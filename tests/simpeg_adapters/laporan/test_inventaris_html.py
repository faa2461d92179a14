"""The page: prints landscape, runs nothing, cites the regulation and claims no annex."""

from __future__ import annotations

import html
import re

from attrs import evolve

from simpeg_adapters.inventaris.elemen import JUDUL, TANPA_LAMPIRAN
from simpeg_adapters.laporan.inventaris_html import tulis_inventaris_html

HOSTILE = "<script>alert(1)</script>"


def page(tmp_path, laporan):
    tulis_inventaris_html(tmp_path / "a.html", laporan)
    return (tmp_path / "a.html").read_text(encoding="utf-8")


def test_the_page_has_every_element_under_its_group(laporan_inventaris, tmp_path, klaim_lampiran):
    text = page(tmp_path, laporan_inventaris)
    assert len(re.findall(r'<td class="id">D\d\d-\d\d</td>', text)) == 195
    assert len(re.findall(r'<tr class="kelompok">', text)) == 26
    assert "size: A4 landscape" in text
    plain = html.unescape(text)
    assert JUDUL in plain
    assert plain.index(TANPA_LAMPIRAN) > plain.index("Yang belum diketahui")
    assert klaim_lampiran(plain) == []


def test_another_legal_basis_stands_in_the_head(laporan_inventaris, tmp_path):
    assert "UU 20/2023" in page(tmp_path, evolve(laporan_inventaris, dasar="UU 20/2023"))


def test_text_is_text(laporan_inventaris, tmp_path):
    first = evolve(laporan_inventaris.baris[0], isian={"Keputusan": HOSTILE}, pemasok=HOSTILE)
    report = evolve(laporan_inventaris, kantor=HOSTILE, baris=(first, *laporan_inventaris.baris[1:]))
    text = page(tmp_path, report)
    assert "<script" not in text
    assert "default-src 'none'" in text
    assert not re.search(r"(?:src|href)=\"http", text)


def test_a_claim_of_the_annex_would_be_noticed(klaim_lampiran):
    assert klaim_lampiran("menurut Lampiran Perka 14/2011")
    assert klaim_lampiran("sesuai lampiran Peraturan Kepala BKN")
