"""Files for their owner only, and a lock that ends with its process."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from siasn_client.errors import LeaseHeld
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson.tempat import Kunci, buka_tambah

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")


@posix
def test_what_is_made_is_for_its_owner_only(tmp_path) -> None:
    before = os.umask(0)
    try:
        buka_tambah(tmp_path / "c").close()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "c").stat().st_mode) == 0o600


def test_a_lock_that_cannot_be_made_is_said(tmp_path) -> None:
    with pytest.raises(BerkasError):
        Kunci(tmp_path / "tiada" / "k")


def test_one_at_a_time(tmp_path) -> None:
    held = Kunci(tmp_path / "kunci.db")
    with pytest.raises(LeaseHeld) as found:
        Kunci(tmp_path / "kunci.db")
    assert "Unduhan lain" in found.value.pesan
    held.lepas()
    held.lepas()
    Kunci(tmp_path / "kunci.db").lepas()


def test_the_lock_of_a_killed_process_is_free(tmp_path) -> None:
    path = tmp_path / "kunci.db"
    program = (
        "import sys; from pathlib import Path; from simpeg_adapters.ndjson.tempat import Kunci;"
        "held = Kunci(Path(sys.argv[1])); print('siap', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8") as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "siap\n"
        with pytest.raises(LeaseHeld):
            Kunci(path)
        other.kill()
        other.wait()
    Kunci(path).lepas()
