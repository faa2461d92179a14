"""The command reference names every command, option and exit code; a new one without a word fails.

And the other way round: no page names a command or an option that does not exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main

from simpeg_adapters.cli import siasn, skp
from simpeg_adapters.commands.keluar import Keluar

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "reference" / "perintah.md").read_text(encoding="utf-8")
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").rglob("*.md"), *(ROOT / "adapters").rglob("*.html")])


def every(group, before="") -> Iterator[tuple[str, Any]]:
    """Every command by its words, those of a group (``token pasang``) included."""
    for name, command in sorted(group.commands.items()):
        if hasattr(command, "commands"):
            yield from every(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command


COMMANDS = [
    (program, name, command)
    for program, app in (("siasn", siasn.app), ("skp", skp.app))
    for name, command in every(typer.main.get_command(app))
]


@pytest.mark.parametrize(("program", "name", "command"), COMMANDS, ids=lambda value: str(getattr(value, "name", value)))
def test_every_command_and_option_is_described(program, name, command) -> None:
    assert f"`{program} {name}" in PAGE
    options = [option for each in command.params for option in each.opts if option.startswith("--")]
    assert [option for option in options if f"`{option}" not in PAGE and f" {option}" not in PAGE] == []


def test_every_exit_code_is_described() -> None:
    assert [code for code in Keluar if f"| {code.value} |" not in PAGE] == []


KNOWN = {(program, name): {o for each in command.params for o in each.opts} for program, name, command in COMMANDS}
TESTING = {"--pegawai", "--seed", "--port", "--gangguan", "--ledger"}


def written(page: Path) -> list[tuple[str, str, set[str]]]:
    """Every command line of a page, in a block or in code quotes: program, command, options."""
    text = page.read_text(encoding="utf-8")
    lines = re.findall(r"^\s*((?:\S*[\\/])?(?:siasn|skp) [a-z].*)$", text, re.MULTILINE)
    lines += re.findall(r"(?:`|<code>)((?:siasn|skp) [a-z][^`<|]*)", text)
    found = [(line.split(), set(re.findall(r"(?<= )--[a-z]+(?:-[a-z]+)*", line))) for line in lines]
    return [_named(re.split(r"[\\/]", words[0])[-1], words, options) for words, options in found]


def _named(program: str, words: list[str], options: set[str]) -> tuple[str, str, set[str]]:
    """The command a line names: two words where there is such a group."""
    two = " ".join(words[1:3])
    return program, two if (program, two) in KNOWN else words[1], options


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_page_names_a_command_or_an_option_that_does_not_exist(page: Path) -> None:
    for program, name, options in written(page):
        assert (program, name) in KNOWN, f"{program} {name}"
        assert options <= KNOWN[program, name] | {"--help"}, f"{program} {name}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_no_page_names_an_option_of_the_fake_that_does_not_exist(page: Path) -> None:
    lines = re.findall(r"siasn_client\.testing (.*)", page.read_text(encoding="utf-8"))
    assert {option for line in lines for option in re.findall(r"--[a-z]+", line)} <= TESTING


def test_the_pages_do_name_commands() -> None:
    assert len([each for page in PAGES for each in written(page)]) > 20
