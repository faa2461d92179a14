"""The page: nothing runs, nothing is fetched, whatever stands in a name."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from siasn_client.sanding.populasi import Orang, Sumber, bandingkan_populasi
from simpeg_adapters.laporan.populasi_html import tulis_populasi_html

HOSTILE = "<script>alert(1)</script>{{7*7}}"


def page(tmp_path, simpeg, siasn):
    sources = (Sumber("Ekspor", date(2026, 11, 2), 2, f"berkas {HOSTILE}"),)
    hasil = bandingkan_populasi(simpeg, siasn, per=date(2026, 11, 2), sumber=sources, catatan=[HOSTILE])
    path = tmp_path / "x.html"
    tulis_populasi_html(path, hasil, kantor=HOSTILE, dibuat=datetime(2026, 11, 2, tzinfo=UTC))
    return path.read_text(encoding="utf-8")


def test_text_is_text(tmp_path):
    orang = Orang("199002282015031000", "1", nama=HOSTILE, unit=HOSTILE)
    text = page(tmp_path, [orang], [])
    assert "<script" not in text
    assert "{{7*7}}" in text
    assert "script-src" not in text
    assert "default-src 'none'" in text
    assert not re.search(r"(?:src|href)=\"http", text)


def test_sections_are_there_only_with_cases(tmp_path):
    orang = Orang("199511202023212000", "1", nama="A", kontrak_akhir=date(2026, 12, 1))
    text = page(tmp_path, [orang], [])
    assert 'id="hanya_simpeg"' in text
    assert 'id="hanya_siasn"' not in text
    assert 'id="kontrak"' in text
    assert "Hanya di e-Simpeg (1)" in text
    empty = page(tmp_path, [], [])
    assert 'id="kontrak"' not in empty
    assert "Baris di e-Simpeg" in empty
