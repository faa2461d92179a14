"""Tokens in files: for their owner only, whole or not at all, never another office's."""

from __future__ import annotations

import json
import logging
import os
import stat
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from siasn_client.privacy import Secret
from simpeg_adapters.berkas_token import FileTokenStore
from simpeg_adapters.errors import BerkasError

UNTIL = datetime(2026, 1, 2, 12, tzinfo=UTC)
KEY = "produksi/I1/SSO/0123456789abcdef"
OLD, NEW = Secret("token-lama"), Secret("token-baru")
posix = pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")


@pytest.fixture
def store(tmp_path: Path) -> FileTokenStore:
    return FileTokenStore(tmp_path / "kantor" / "token")


def only_file(store: FileTokenStore) -> Path:
    (path,) = store.folder.iterdir()
    return path


def test_nothing_is_made_before_the_first_token(store: FileTokenStore) -> None:
    assert store.get(KEY) is None
    store.drop(KEY, OLD)
    assert not store.folder.exists()


def test_a_token_comes_back_in_another_process(store: FileTokenStore) -> None:
    store.put(KEY, OLD, UNTIL.astimezone())
    assert FileTokenStore(store.folder).get(KEY) == (OLD, UNTIL)
    store.put(KEY, NEW, UNTIL + timedelta(hours=1))
    assert store.get(KEY) == (NEW, UNTIL + timedelta(hours=1))
    assert only_file(store).name.endswith(".json")


def test_a_token_is_found_under_its_own_key_only(store: FileTokenStore) -> None:
    store.put(KEY, OLD, UNTIL)
    assert store.get(KEY.replace("produksi", "latihan")) is None
    assert store.get(KEY.replace("I1", "I2")) is None


def test_the_file_of_another_key_is_not_believed(store: FileTokenStore) -> None:
    """Copied by hand from another office or environment, under the right name."""
    store.put(KEY, OLD, UNTIL)
    path = only_file(store)
    body = json.loads(path.read_bytes())
    path.write_text(json.dumps({**body, "kunci": KEY.replace("I1", "I2")}), encoding="utf-8")
    assert store.get(KEY) is None
    assert store.rusak == {KEY}


def test_a_token_is_dropped_only_if_it_is_still_that_one(store: FileTokenStore) -> None:
    store.put(KEY, NEW, UNTIL)
    store.drop(KEY, OLD)
    assert store.get(KEY) == (NEW, UNTIL)
    store.drop(KEY, NEW)
    assert store.get(KEY) is None
    assert list(store.folder.iterdir()) == []


def test_a_token_that_was_put_while_the_old_one_was_dropped_is_put_back(
    store: FileTokenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An operator hands in a token at the moment at which a worker forgets the one before."""
    store.put(KEY, OLD, UNTIL)
    read = FileTokenStore._read

    def late(self: FileTokenStore, path: Path, key: str) -> object:
        found = read(self, path, key)
        if found is not None and found[0] == OLD:
            FileTokenStore(store.folder).put(KEY, NEW, UNTIL)
        return found

    monkeypatch.setattr(FileTokenStore, "_read", late)
    store.drop(KEY, OLD)
    assert read(store, store._path(KEY), KEY) == (NEW, UNTIL)


@posix
def test_only_the_owner_can_read(store: FileTokenStore) -> None:
    before = os.umask(0)
    try:
        store.put(KEY, OLD, UNTIL)
    finally:
        os.umask(before)
    assert stat.S_IMODE(store.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(only_file(store).stat().st_mode) == 0o600


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_file_that_others_can_read_is_refused_in_words(store: FileTokenStore, mode: int) -> None:
    store.put(KEY, OLD, UNTIL)
    only_file(store).chmod(mode)
    with pytest.raises(BerkasError, match="chmod 600") as caught:
        store.get(KEY)
    assert "siasn token pasang" in caught.value.pesan


@posix
def test_a_folder_that_others_can_look_into_is_refused(store: FileTokenStore) -> None:
    store.folder.mkdir(parents=True)
    store.folder.chmod(0o755)
    with pytest.raises(BerkasError, match="chmod 700"):
        store.put(KEY, OLD, UNTIL)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b"x" * 300_000,
        b'{"versi": 1}',
        b'{"versi": 1, "kunci": "produksi/I1/SSO/0123456789abcdef", "token": "", "sampai": "2026-01-02T12:00Z"}',
        b'{"versi": 1, "kunci": "produksi/I1/SSO/0123456789abcdef", "token": "t", "sampai": "2026-01-02T12:00:00"}',
        b'{"versi": 1, "kunci": "produksi/I1/SSO/0123456789abcdef", "token": "t", "sampai": 5}',
    ],
)
def test_a_damaged_file_is_no_token_and_that_is_said_once(
    store: FileTokenStore, raw: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store.put(KEY, OLD, UNTIL)
    only_file(store).write_bytes(raw)
    assert (store.get(KEY), store.get(KEY)) == (None, None)
    assert store.rusak == {KEY}
    assert len(caplog.records) == 1
    store.put(KEY, NEW, UNTIL)
    assert (store.get(KEY), store.rusak) == ((NEW, UNTIL), set())


def test_a_file_of_a_newer_program_is_refused(store: FileTokenStore) -> None:
    store.put(KEY, OLD, UNTIL)
    only_file(store).write_text('{"versi": 2}', encoding="utf-8")
    with pytest.raises(BerkasError, match="lebih baru"):
        store.get(KEY)


def test_no_error_and_no_log_shows_a_token(store: FileTokenStore, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    store.put(KEY, OLD, UNTIL)
    only_file(store).write_bytes(b'{"token": "token-lama"')
    store.get(KEY)
    assert "token-lama" not in caplog.text + repr(vars(store))


def test_a_disk_that_refuses_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "token").write_bytes(b"")
    with pytest.raises(BerkasError, match="Folder token"):
        FileTokenStore(tmp_path / "token" / "dalam").put(KEY, OLD, UNTIL)


def test_what_a_dead_process_left_is_swept_away(store: FileTokenStore) -> None:
    store.put(KEY, OLD, UNTIL)
    left, fresh = store.folder / ".mati.tmp", store.folder / ".hidup.tmp"
    for path in (left, fresh):
        path.write_bytes(b"token")
    os.utime(left, (time.time() - 120, time.time() - 120))
    store.put(KEY, NEW, UNTIL)
    assert not left.exists()
    assert fresh.exists()


def test_a_reader_always_sees_a_whole_token(store: FileTokenStore) -> None:
    tokens = [Secret(f"token-{n}" * 500) for n in range(4)]
    store.put(KEY, tokens[0], UNTIL)

    def write(token: Secret) -> None:
        for _ in range(20):
            store.put(KEY, token, UNTIL)

    with ThreadPoolExecutor(4) as pool:
        writing = [pool.submit(write, token) for token in tokens]
        while not all(each.done() for each in writing):
            held = store.get(KEY)
            assert held is not None
            assert held[0] in tokens
        for each in writing:
            each.result()
    assert store.rusak == set()
