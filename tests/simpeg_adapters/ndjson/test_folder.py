"""A download as a folder: its own, one process at a time, repaired at the door."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from siasn_client.errors import DownloadRefused, LeaseHeld
from siasn_client.unduh import Rekaman
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson.folder import DOKUMEN, RUJUKAN, FolderUnduhan, baca_manifes, nama_berkas

SATU = Rekaman("golongan", "1", datetime(2026, 1, 1, tzinfo=UTC), ({"id": "1"},))


def test_it_is_made_written_closed_and_opened_again(tmp_path) -> None:
    folder = tmp_path / "a" / "unduhan"
    with FolderUnduhan(folder) as gudang:
        gudang.tulis(SATU)
        assert gudang.rapikan("golongan").rekaman == 1
    with FolderUnduhan(folder) as gudang:
        assert list(gudang.rekaman("golongan")) == [SATU]
        assert gudang.terpotong == 0
    assert (folder / nama_berkas("golongan")).read_bytes() == SATU.to_line()


def test_a_torn_end_is_cut_off_at_the_door(tmp_path) -> None:
    with FolderUnduhan(tmp_path / "u") as gudang:
        gudang.tulis(SATU)
    with (tmp_path / "u" / "golongan.ndjson").open("ab") as file:
        file.write(SATU.to_line()[:30])
    with FolderUnduhan(tmp_path / "u") as gudang:
        assert gudang.terpotong == 30
        assert [each.kunci for each in gudang.kartu("golongan")] == ["1"]


def test_only_one_process_works_on_it_and_a_failed_door_is_unlocked(tmp_path) -> None:
    with FolderUnduhan(tmp_path / "u"), pytest.raises(LeaseHeld):
        FolderUnduhan(tmp_path / "u")
    (tmp_path / "u" / "golongan.ndjson").write_bytes(b"surat\n")
    for _ in range(2):
        with pytest.raises(BerkasError):
            FolderUnduhan(tmp_path / "u")


def test_a_folder_with_other_things_is_left_alone(tmp_path) -> None:
    (tmp_path / "surat.txt").write_bytes(b"x")
    with pytest.raises(BerkasError) as found:
        FolderUnduhan(tmp_path)
    assert "bukan folder unduhan" in found.value.pesan


def test_reference_tables_may_be_there_first(tmp_path) -> None:
    (tmp_path / RUJUKAN).mkdir()
    with FolderUnduhan(tmp_path) as gudang:
        assert gudang.manifes() is None


def test_nothing_is_cut_off_from_what_a_newer_program_wrote(tmp_path) -> None:
    with FolderUnduhan(tmp_path / "u") as gudang:
        gudang.simpan_manifes(b'{"versi": 2}')
    newer = SATU.to_line().replace(b'"versi":1', b'"versi":2')
    (tmp_path / "u" / "golongan.ndjson").write_bytes(newer)
    for _ in range(2):
        with pytest.raises(DownloadRefused):
            FolderUnduhan(tmp_path / "u")
    assert (tmp_path / "u" / "golongan.ndjson").read_bytes() == newer


def test_rows_damaged_behind_a_good_head_are_said_by_file(tmp_path) -> None:
    with FolderUnduhan(tmp_path / "u") as gudang:
        gudang.tulis(SATU)
        gudang.tulis(SATU)
        path = tmp_path / "u" / "golongan.ndjson"
        path.write_bytes(path.read_bytes().replace(b'"id":"1"', b'"id":"1,', 1))
        assert len(list(gudang.kartu("golongan"))) == 2
        with pytest.raises(BerkasError) as found:
            list(gudang.rekaman("golongan"))
    assert "golongan.ndjson rusak" in found.value.pesan


def test_documents_are_kept_once_and_never_outside(tmp_path) -> None:
    with FolderUnduhan(tmp_path / "u") as gudang:
        gudang.simpan_dokumen("ab.pdf", b"satu")
        gudang.simpan_dokumen("ab.pdf", b"dua")
        for name in ("../x.pdf", "/x.pdf", ".x", "a/b", ""):
            with pytest.raises(ValueError, match="plain name"):
                gudang.simpan_dokumen(name, b"x")
    assert [path.name for path in (tmp_path / "u" / DOKUMEN).iterdir()] == ["ab.pdf"]
    assert (tmp_path / "u" / DOKUMEN / "ab.pdf").read_bytes() == b"satu"


def test_a_manifest_is_there_or_not_or_cannot_be_read(tmp_path) -> None:
    assert baca_manifes(tmp_path) is None
    with FolderUnduhan(tmp_path / "u") as gudang:
        gudang.simpan_manifes(b"{}")
        assert gudang.manifes() == b"{}"
    (tmp_path / "manifes.json").mkdir()
    with pytest.raises(BerkasError):
        baca_manifes(tmp_path)
