"""Files for people: whole or not at all."""

from __future__ import annotations

import os

import pytest

from simpeg_adapters.berkas import baca, buat_folder, pastikan_tertulis, simpan
from simpeg_adapters.errors import BerkasError


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


def test_a_stop_in_the_middle_leaves_no_draft(tmp_path):
    def parts():
        yield b"baru"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simpan(tmp_path / "a", parts())
    assert list(tmp_path.iterdir()) == []


def test_what_can_be_written_is_known_before_the_work_and_leaves_nothing(tmp_path):
    simpan(tmp_path / "a", b"lama")
    pastikan_tertulis(tmp_path / "a", tmp_path / "b", None)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert baca(tmp_path / "a") == b"lama"


@pytest.mark.parametrize("name", ["tidak/ada.html", "folder"])
def test_what_cannot_be_written_is_said_before_the_work(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(BerkasError) as raised:
        pastikan_tertulis(tmp_path / name)
    assert (tmp_path / name).name in raised.value.pesan


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_a_new_folder_is_for_its_owner_only(tmp_path):
    before = os.umask(0)
    try:
        buat_folder(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    assert [path.stat().st_mode & 0o777 for path in (tmp_path / "a", tmp_path / "a" / "b")] == [0o700, 0o700]
    buat_folder(tmp_path / "a" / "b")


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    simpan(tmp_path / "a", b"x")
    with pytest.raises(BerkasError) as raised:
        buat_folder(tmp_path / "a")
    assert "Folder a" in raised.value.pesan
