"""The fake as a child process; how it is run is tested beside ``__main__``."""

from __future__ import annotations

import subprocess
import sys

from siasn_client.testing.tiruan.process import _end


def test_a_process_that_does_not_end_by_itself_is_ended() -> None:
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, text=True, encoding="utf-8") as process:
        _end(process, patience=0.05)
    assert process.returncode != 0
