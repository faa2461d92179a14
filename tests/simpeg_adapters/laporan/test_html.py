"""The HTML page: people stream in, text is text, nothing is fetched."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from types import MappingProxyType

import pytest

from siasn_client.baris import Ada, Gagal, Jenis
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import Ringkasan, sandingkan, susun
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.laporan.html import HalamanSanding

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 1, 1, 10, 30, tzinfo=UTC)


def person(simpeg: dict[str, str], siasn: dict[str, str]):
    rows = [susun(Jenis.DATA_UTAMA, NIP, each, kunci=NIP.buka(), id_siasn="p1") for each in (simpeg, siasn)]
    sides = [MappingProxyType({Jenis.DATA_UTAMA: Ada((row,), SEEN)}) for row in rows]
    return sandingkan(NIP, *sides)


def page(tmp_path, *people):
    ringkasan = Ringkasan()
    for each in people:
        ringkasan.tambah(each)
    with HalamanSanding() as halaman:
        assert list(halaman.rekam(iter(people))) == list(people)
        halaman.tulis(tmp_path / "h.html", nama="Kabupaten Contoh", per=SEEN, ringkasan=ringkasan)
    return (tmp_path / "h.html").read_text(encoding="utf-8")


def test_a_difference_is_shown_with_both_values(tmp_path):
    text = page(tmp_path, person({"nama": "A", "email": "a@contoh.id"}, {"nama": "A", "email": "b@contoh.id"}))
    assert "a@contoh.id" in text
    assert "b@contoh.id" in text
    assert "berbeda" in text


def test_somebody_without_a_difference_is_not_on_the_page(tmp_path):
    text = page(tmp_path, person({"nama": "Serupa"}, {"nama": "Serupa"}))
    assert "Serupa" not in text
    assert "Tidak ada perbedaan" in text


def test_what_people_typed_is_never_markup(tmp_path):
    text = page(tmp_path, person({"nama": "<b>A</b>", "alamat": "{{7*7}}"}, {"nama": "<b>A</b>", "alamat": "x"}))
    assert "<b>A</b>" not in text
    assert "&lt;b&gt;A" in text
    assert "{{7*7}}" in text


def test_a_failed_read_is_said_not_shown_as_a_difference(tmp_path):
    failed = {Jenis.DATA_UTAMA: Gagal(NoAnswer("no answer"))}
    text = page(tmp_path, sandingkan(NIP, failed, failed))
    assert "tidak terbaca" in text


def test_the_page_asks_for_nothing_from_elsewhere(tmp_path):
    text = page(tmp_path, person({"nama": "A"}, {"nama": "B"}))
    assert re.findall(r"(?:src|href)=|url\(|<script", text) == []


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with HalamanSanding() as halaman, pytest.raises(BerkasError):
        halaman.tulis(tmp_path / "tidak" / "ada.html", nama="", per=SEEN, ringkasan=Ringkasan())


def test_a_row_is_named_by_what_a_clerk_finds_it_by(tmp_path, orang):
    text = page(tmp_path, orang)
    assert "Riwayat golongan <b>III/c, TMT 01-04-2004</b>" in text
    assert "SKP sejak 2022 <b>tahun 2023</b>" in text


def test_a_code_is_shown_by_its_name(tmp_path, orang):
    assert "<td>Predikat kinerja</td><td>Baik</td>" in page(tmp_path, orang)


def test_on_paper_everybody_is_open(tmp_path, orang):
    """Browsers print a closed person as a line with a name."""
    assert re.search(r"@media print \{.*details-content", page(tmp_path, orang))
