"""One file: lines are whole or not there, a torn end is cut off, and order is made without losing anything."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from io import FileIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.unduh import Galat, Rekaman
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson import berkas
from simpeg_adapters.ndjson.berkas import SINKRON, BerkasNdjson, baca_baris

SEEN = datetime(2026, 1, 1, tzinfo=UTC)


def good(kunci: str, hari: int = 0, n: int = 1) -> Rekaman:
    return Rekaman("golongan", kunci, SEEN + timedelta(days=hari), tuple({"id": str(i)} for i in range(n)))


def bad(kunci: str, hari: int = 0) -> Rekaman:
    return Rekaman("golongan", kunci, SEEN + timedelta(days=hari), galat="NoAnswer", pesan="Ulangi.")


def written(path, *records: Rekaman) -> BerkasNdjson:
    file = BerkasNdjson(path)
    for each in records:
        file.tambah(each.to_line())
    file.tutup()
    return file


def kept(path) -> list[Rekaman]:
    return [Rekaman.of_line(line) for _, line in baca_baris(path)]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "golongan.ndjson"


def test_lines_are_there_before_the_file_is_closed(path) -> None:
    file = BerkasNdjson(path)
    file.tambah(good("1").to_line())
    assert kept(path) == [good("1")]
    file.tutup()
    file.tutup()
    written(path, good("2"))
    assert kept(path) == [good("1"), good("2")]


@given(st.integers(0, 10**6), st.binary(max_size=40).filter(lambda junk: b"\n" not in junk))
def test_cut_anywhere_and_with_anything_behind_it_only_what_was_torn_is_lost(tmp_path_factory, cut, junk) -> None:
    """A killed process leaves a beginning of a line; a power cut may leave blocks of anything."""
    path = tmp_path_factory.mktemp("robek") / "golongan.ndjson"
    records = [good(str(each), n=each) for each in range(4)]
    lines = [each.to_line() for each in records]
    content = b"".join(lines)
    cut %= len(content) + 1
    whole = sum(len(b"".join(lines[: n + 1])) <= cut for n in range(4))
    path.write_bytes(content[:cut] + junk)
    if not b'{"versi":'.startswith(path.read_bytes()[:9]):  # nothing shows that it was ever ours
        with pytest.raises(BerkasError):
            BerkasNdjson(path).perbaiki()
        return
    BerkasNdjson(path).perbaiki()
    assert kept(path) == records[:whole]
    written(path, good("9"))
    assert kept(path) == [*records[:whole], good("9")]


def test_lines_of_nothing_at_the_end_are_cut_off(path) -> None:
    path.write_bytes(good("1").to_line() + b"\0" * 100 + b"\n" + b"\0\n")
    assert BerkasNdjson(path).perbaiki() == 103
    assert kept(path) == [good("1")]
    assert BerkasNdjson(path).perbaiki() == 0


def test_lines_longer_than_a_block_are_found(path, monkeypatch) -> None:
    monkeypatch.setattr(berkas, "_BLOCK", 16)
    path.write_bytes(good("1", n=9).to_line() + good("2", n=9).to_line() + b'{"versi":1,"je')
    BerkasNdjson(path).perbaiki()
    assert kept(path) == [good("1", n=9), good("2", n=9)]


@pytest.mark.parametrize("content", [b"surat dinas\n", b"id,nama\n1,x\n", b"\0\0"])
def test_a_file_of_somebody_else_is_not_touched(path, content) -> None:
    path.write_bytes(content)
    with pytest.raises(BerkasError) as found:
        BerkasNdjson(path).perbaiki()
    assert "bukan berkas unduhan" in found.value.pesan
    assert path.read_bytes() == content


def test_a_file_damaged_in_its_middle_is_said(path) -> None:
    path.write_bytes(good("1").to_line() + b"kacau\n" + good("2").to_line())
    with pytest.raises(BerkasError) as found:
        BerkasNdjson(path).rapikan()
    assert "rusak di tengah" in found.value.pesan


def test_a_full_disk_leaves_no_half_line(path, monkeypatch) -> None:
    class Penuh(FileIO):
        def write(self, line) -> int:
            return super().write(line[:20])

    file = written(path, good("1"))
    monkeypatch.setattr(berkas, "buka_tambah", lambda path: Penuh(path, "ab"))
    with pytest.raises(BerkasError) as found:
        file.tambah(good("2").to_line())
    assert "ulangi perintah yang sama" in found.value.pesan
    file.tutup()
    monkeypatch.undo()
    file.tambah(good("3").to_line())
    file.tutup()
    assert kept(path) == [good("1"), good("3")]


def test_the_disk_is_asked_to_keep_them_now_and_then(path, monkeypatch) -> None:
    synced: list[int] = []
    monkeypatch.setattr(berkas.os, "fsync", synced.append)
    written(path, *(good(str(each)) for each in range(SINKRON + 1)))
    assert len(synced) == 2


def test_order_is_made_and_described(path) -> None:
    found = written(path, good("3", 1, 2), good("1", 5, 0), bad("2", 6)).rapikan()
    assert kept(path) == [good("1", 5, 0), bad("2", 6), good("3", 1, 2)]
    assert (found.nama, found.rekaman, found.baris, found.kosong) == ("golongan.ndjson", 3, 2, 1)
    assert found.galat == (Galat("2", "NoAnswer"),)
    assert (found.dari, found.sampai) == (SEEN + timedelta(days=1), SEEN + timedelta(days=5))
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert found.ukuran == path.stat().st_size


def test_of_the_same_key_the_last_good_one_counts(path) -> None:
    found = written(path, good("1", 0), bad("2"), good("1", 3), good("2", 4)).rapikan()
    assert kept(path) == [good("1", 3), good("2", 4)]
    assert found.galat == ()


def test_a_good_record_outlives_a_later_error_and_the_error_is_said(path) -> None:
    """What was read once is not lost because SIASN was down when it was to be read again."""
    found = written(path, good("1", 0), bad("1", 40)).rapikan()
    assert kept(path) == [good("1", 0)]
    assert found.galat == (Galat("1", "NoAnswer"),)


def test_order_twice_is_order_once(path) -> None:
    file = written(path, good("2"), good("1"))
    first = file.rapikan()
    before = path.stat().st_ino
    assert file.rapikan() == first
    assert path.stat().st_ino == before, "a file in order is not written again"


def test_a_file_that_is_not_there_is_empty(path) -> None:
    found = BerkasNdjson(path).rapikan()
    assert (found.rekaman, found.ukuran, found.dari) == (0, 0, None)
    assert not path.exists()
    assert BerkasNdjson(path).perbaiki() == 0


def test_a_folder_in_the_place_of_a_file_is_said(path) -> None:
    path.mkdir()
    for act in (lambda: list(baca_baris(path)), BerkasNdjson(path).perbaiki, lambda: BerkasNdjson(path).tambah(b"x\n")):
        with pytest.raises(BerkasError):
            act()
