"""The command reference names every command, option and exit code; a new one without a word fails."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer.main

from simpeg_adapters.cli import siasn, skp
from simpeg_adapters.commands.keluar import Keluar

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "perintah.md").read_text(encoding="utf-8")
COMMANDS = [
    (program, name, command)
    for program, app in (("siasn", siasn.app), ("skp", skp.app))
    for name, command in sorted(typer.main.get_command(app).commands.items())  # type: ignore[attr-defined]
]


@pytest.mark.parametrize(("program", "name", "command"), COMMANDS, ids=lambda value: str(getattr(value, "name", value)))
def test_every_command_and_option_is_described(program, name, command) -> None:
    assert f"`{program} {name}" in PAGE
    options = [option for each in command.params for option in each.opts if option.startswith("--")]
    assert [option for option in options if f"`{option}" not in PAGE and f" {option}" not in PAGE] == []


def test_every_exit_code_is_described() -> None:
    assert [code for code in Keluar if f"| {code.value} |" not in PAGE] == []
