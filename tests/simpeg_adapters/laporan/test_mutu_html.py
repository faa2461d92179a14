"""The page: it runs nothing, shows who is to be looked after, and text stays text."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from siasn_client.mutu import INDIKATOR
from simpeg_adapters.laporan.mutu import LaporanMutu
from simpeg_adapters.laporan.mutu_html import tulis_mutu_html


def test_the_page_shows_indicators_work_and_people(laporan_mutu: LaporanMutu, tmp_path: Path) -> None:
    path = tmp_path / "mutu.html"
    tulis_mutu_html(path, laporan_mutu, dibuat=datetime(2026, 11, 1, 8, tzinfo=UTC))
    page = path.read_text(encoding="utf-8")
    assert all(f'id="arti-{id_}"' in page for id_ in INDIKATOR)
    assert all(nip.buka() in page for work in laporan_mutu.ramalan.pekerjaan for nip in work.orang)
    assert "(baik di e-Simpeg)" in page
    assert "bukan angka BKN" in page
    assert "<script" not in page
    assert "NIK &lt;i&gt;." in page
    assert "Dinas &lt;b&gt;" in page
    assert "Dinas <b>" not in page
