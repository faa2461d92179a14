"""Files for people: whole or not at all."""

from __future__ import annotations

import os

import pytest

from simpeg_adapters.errors import BerkasError
from simpeg_adapters.laporan.berkas import baca, simpan


def test_what_is_written_is_read(tmp_path):
    simpan(tmp_path / "a", b"satu", iter([b"dua", b"tiga"]))
    assert baca(tmp_path / "a") == b"satuduatiga"


def test_a_failure_in_the_middle_leaves_the_old_file_and_no_draft(tmp_path):
    simpan(tmp_path / "a", b"lama")

    def parts():
        yield b"baru"
        raise OSError("disk full")

    with pytest.raises(BerkasError):
        simpan(tmp_path / "a", parts())
    assert baca(tmp_path / "a") == b"lama"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_only_the_owner_may_read(tmp_path):
    simpan(tmp_path / "a", b"x")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o600


def test_a_missing_file_is_said_by_name_without_its_folder(tmp_path):
    with pytest.raises(BerkasError) as raised:
        baca(tmp_path / "tidak-ada.json")
    assert "tidak-ada.json" in raised.value.pesan
    assert str(tmp_path) not in raised.value.pesan
