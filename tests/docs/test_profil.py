"""The page of the profile names every key that a profile may have, and its examples are read."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from simpeg_adapters.mapping.values import PEMBERSIH

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "profil.md").read_text(encoding="utf-8")
READERS = [ROOT / "adapters/simpeg_adapters/mapping" / name for name in
           ("profil.py", "membaca.py", "membaca_jenis.py", "membaca_bidang.py")]  # fmt: skip
ASKS = re.compile(r"\.(?:teks|teks_atau|penanda|daftar|angka|ada|bagian|bagian_daftar|pasangan)\(\"([a-z_]+)\"")
BLOCKS = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)


def test_every_key_is_on_the_page() -> None:
    asked = {key for reader in READERS for key in ASKS.findall(reader.read_text(encoding="utf-8"))}
    assert len(asked) > 30
    assert [key for key in sorted(asked | set(PEMBERSIH)) if not re.search(rf"\b{key}\b", PAGE)] == []


@pytest.mark.parametrize("block", BLOCKS)
def test_every_example_is_toml(block: str) -> None:
    assert tomllib.loads(block)
