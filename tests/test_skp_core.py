"""skp_core as a whole: it can be embedded anywhere, and every example in its docstrings holds.

It needs no network, database, web or SIASN library, and imports nothing heavy before the first print.
"""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import skp_core

BLOCKED = ("httpx", "pydantic", "sqlalchemy", "tenacity", "typer", "rich", "siasn_client", "simpeg_adapters", "pypdf")
HEAVY = ("xhtml2pdf", "reportlab", "PIL", "xlsxwriter", "openpyxl", "python_calamine", "socket", "http.client")
PROGRAM = f"""
import pkgutil, sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {BLOCKED!r}:
            raise ImportError(name)
sys.meta_path.insert(0, Block())
import skp_core
for found in pkgutil.walk_packages(skp_core.__path__, "skp_core."):
    __import__(found.name)
from skp_core.codec import Naskah, dumps, loads
from skp_core.dokumen import susun_semua
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.render import html
for dokumen in susun_semua(contoh_skp(), contoh_evaluasi()).values():
    html(dokumen)
loads(dumps(Naskah(skp=contoh_skp())))
heavy = [name for name in {HEAVY!r} if name in sys.modules]
assert not heavy, heavy
"""


MODULES = ["skp_core", *(found.name for found in pkgutil.walk_packages(skp_core.__path__, "skp_core."))]


def test_skp_core_works_without_everything_it_must_not_know() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_in_a_module_hold(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0
