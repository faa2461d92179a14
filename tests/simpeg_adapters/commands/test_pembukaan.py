"""The mask is lifted for a reason, and noted first."""

from __future__ import annotations

import json
import stat
import sys
from datetime import UTC, datetime

import pytest

from simpeg_adapters.commands.pembukaan import CATATAN, alasan_sah, catat_pembukaan
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.laporan.samaran import Samaran

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_without_a_reason_nothing_is_opened_and_nothing_noted(tmp_path):
    assert catat_pembukaan(tmp_path, alasan_sah(False, ""), pada=NOW) == Samaran()
    assert list(tmp_path.iterdir()) == []


def test_every_opening_is_a_line_without_a_value(tmp_path):
    for number in (1, None):
        mask = catat_pembukaan(tmp_path, "Verifikasi KP", pada=NOW, berkas=["a.html"], diminta=number)
        assert mask == Samaran(buka=True)
    lines = (tmp_path / CATATAN).read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["pegawai"] for line in lines] == [1, None]
    assert json.loads(lines[0]) == {
        "versi": 1,
        "pada": "2026-01-01T00:00:00+00:00",
        "alasan": "Verifikasi KP",
        "pegawai": 1,
        "berkas": ["a.html"],
    }


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_only_the_owner_can_read_the_notes(tmp_path):
    catat_pembukaan(tmp_path, "Verifikasi KP", pada=NOW)
    assert stat.S_IMODE((tmp_path / CATATAN).stat().st_mode) == 0o600


def test_what_cannot_be_noted_is_not_opened(tmp_path):
    with pytest.raises(BerkasError) as refused:
        catat_pembukaan(tmp_path / "tidak-ada", "Verifikasi KP", pada=NOW)
    assert "tidak ada yang dibuka" in refused.value.pesan


@pytest.mark.parametrize("alasan", ["", "x", "1234 5678", "........."])
def test_a_reason_is_more_than_a_keystroke(alasan):
    with pytest.raises(PengaturanError):
        alasan_sah(True, alasan)


def test_a_number_of_a_person_is_no_reason():
    with pytest.raises(PengaturanError):
        alasan_sah(True, "untuk pegawai 199002282015031000")


def test_a_reason_without_opening_is_a_slip():
    with pytest.raises(PengaturanError):
        alasan_sah(False, "Verifikasi KP")


def test_a_reason_is_one_line():
    assert alasan_sah(True, "  Verifikasi\n\x1b[31mKP   Oktober ") == "Verifikasi [31mKP Oktober"
