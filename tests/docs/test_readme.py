"""The README names what works: its commands, its links, its code."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])


def readme_commands(system: str) -> dict[str, str]:
    spec = importlib.util.spec_from_file_location("readme", ROOT / "tests" / "docs" / "readme.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: dict[str, str] = module.commands(system)
    return found


@pytest.mark.parametrize("system", ["posix", "windows"])
def test_there_are_exactly_two_set_up_commands(system: str) -> None:
    commands = readme_commands(system)
    assert list(commands) == ["demo", "test"]
    assert all("\n" not in command for command in commands.values())
    assert "[demo]" in commands["demo"]
    assert "[test]" in commands["test"]


def test_both_systems_do_the_same() -> None:
    def plain(command: str) -> str:
        return re.sub(r"\.venv[\\/](?:bin|Scripts)[\\/]|python3|py -3", "", command).replace("; ", " && ")

    linux, windows = readme_commands("posix"), readme_commands("windows")
    assert [plain(command) for command in linux.values()] == [plain(command) for command in windows.values()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_local_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_a_page_has_one_sentence_a_line(page: Path) -> None:
    """Semantic newlines: a diff then shows which sentence changed."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    prose = [line for line in text.splitlines() if line and line[0] not in "|>#-*0123456789 "]
    assert [line for line in prose if re.search(r"[a-z)`]\. [A-Z`]", line)] == []
