"""Every import contract is kept, and each one fails when it is broken in a temporary copy."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.acceptance

ROOT = Path(__file__).parents[2]

# contract id -> (file of the copy to change, line that breaks the contract)
BREAKS = {
    "1-cores": ("siasn_client/nip.py", "import skp_core.bahasa"),
    "2-siasn": ("siasn_client/privacy.py", "import siasn_client.call"),
    "2-conversation": ("siasn_client/conversation/retry.py", "import siasn_client.conversation.exchange"),
    "2-skp": ("skp_core/bahasa.py", "import skp_core.model"),
    "2-adapters": ("adapters/simpeg_adapters/errors.py", "import simpeg_adapters.cli"),
    "3-conversation": ("siasn_client/conversation/pace.py", "import siasn_client.resources.jabatan"),
    "4-fake": ("siasn_client/testing/tiruan/__init__.py", "import siasn_client.wire"),
    "5-demo": ("adapters/simpeg_adapters/commands/sanding.py", "import siasn_client.testing"),
}


def lint(folder: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Run the linter on *folder*'s own packages."""
    chosen = [part for contract in contracts for part in ("--contract", contract)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(folder), str(folder / "adapters")])}
    program = (
        "import sys; sys.path[:0] = sys.argv[1:3]; sys.argv[1:3] = [];"
        "import importlinter.cli; importlinter.cli.lint_imports_command()"
    )
    command = [sys.executable, "-c", program, str(folder), str(folder / "adapters"), "--no-logo", *chosen]
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("salinan")
    for name in ("siasn_client", "skp_core", "adapters"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / ".importlinter", folder)
    return folder


def test_every_contract_is_kept(copy: Path) -> None:
    result = lint(copy)
    assert result.returncode == 0, result.stdout


def test_every_contract_has_a_break() -> None:
    parser = configparser.ConfigParser()
    parser.read(ROOT / ".importlinter", encoding="utf-8")
    names = {name.removeprefix("importlinter:contract:") for name in parser.sections() if ":contract:" in name}
    assert names == set(BREAKS)


@pytest.mark.parametrize("contract", BREAKS)
def test_breaking_a_contract_is_noticed(copy: Path, contract: str) -> None:
    name, line = BREAKS[contract]
    path = copy / name
    whole = path.read_text(encoding="utf-8")
    assert lint(copy, contract).returncode == 0
    path.write_text(f"{whole}\n{line}\n", encoding="utf-8")
    try:
        result = lint(copy, contract)
    finally:
        path.write_text(whole, encoding="utf-8")
    assert result.returncode != 0
    assert "BROKEN" in result.stdout


def test_a_module_nobody_placed_fails(copy: Path) -> None:
    stray = copy / "siasn_client" / "serbaguna.py"
    stray.write_text('"""Stray."""\n', encoding="utf-8")
    try:
        result = lint(copy, "2-siasn")
    finally:
        stray.unlink()
    assert result.returncode != 0
