"""``siasn demo`` and ``siasn tiruan``: what they ask for before anything heavy is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake


def test_the_demo_does_not_ask_a_machine(siasn, tmp_path):
    result = siasn("demo", "--json", "--folder", tmp_path / "d")
    assert result.code == 2
    assert result.data["galat"] == "PengaturanError"


def test_other_commands_do_not_load_the_fake(siasn):
    """It is a third of what Python would read at every start."""
    script = "import simpeg_adapters.cli.siasn, sys; print('siasn_client.testing.kabupaten' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.strip() == "False"
