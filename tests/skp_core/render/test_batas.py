from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
if {tanpa}:
    sys.modules["resource"] = None
from skp_core.render.batas import batasi_memori
print(batasi_memori({byte}))
"""


def _jalankan(byte: int, tanpa: bool) -> str:
    program = PROGRAM.format(byte=byte, tanpa=tanpa)
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout.strip()


def test_where_the_system_has_no_limit_it_says_so() -> None:
    assert _jalankan(2**30, tanpa=True) == "False"


def test_where_the_system_has_one_it_is_set() -> None:
    assert _jalankan(2**30, tanpa=False) == str(sys.platform != "win32")


def test_a_limit_the_system_refuses_is_no_error() -> None:
    assert _jalankan(2**80, tanpa=False) == "False"
