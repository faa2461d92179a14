"""Windows is guarded by reading the source: nothing here that a Windows host lacks.

The suite itself is run on Linux only; the README says so.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("siasn_client", "skp_core", "adapters/simpeg_adapters")
POSIX_ONLY = {"fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "syslog"}
POSIX_CALLS = {"fork", "forkpty", "getuid", "geteuid", "setsid", "killpg", "mkfifo", "chown"}
# The one place that may know the system: it asks first and does without.
GUARDED = {"skp_core/render/batas.py"}
MAY_READ_ENVIRONMENT = {"siasn_client/config.py"}


def sources() -> Iterator[tuple[str, ast.Module]]:
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield node, name


def test_posix_only_modules_are_imported_in_the_guarded_file_only() -> None:
    found = set()
    for name, tree in sources():
        for node in ast.walk(tree):
            modules = []
            if isinstance(node, ast.Import):
                modules = [alias.name.split(".")[0] for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules = [node.module.split(".")[0]]
            if POSIX_ONLY & set(modules):
                found.add(name)
    assert found <= GUARDED


def test_nothing_forks_or_asks_for_a_posix_user() -> None:
    assert [(name, call) for name, tree in sources() for _, call in calls(tree) if call in POSIX_CALLS] == []


TEXT = {"open", "read_text", "write_text", "fdopen", "NamedTemporaryFile", "TextIOWrapper"}


def opens_text(node: ast.Call, call: str) -> bool:
    """A call that opens a file as text; ``Instansi.open(path)`` is a constructor, not a file."""
    if call not in TEXT or (isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value)[0].isupper()):
        return False
    modes = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    return not any(re.fullmatch(r"[rwax+]*b[rwax+]*", mode) for mode in modes)


def test_text_files_are_opened_with_an_encoding() -> None:
    """The default on Windows is cp1252, and Indonesian text carries dashes and quotes."""
    missing = [
        f"{name}:{node.lineno} {call}"
        for name, tree in sources()
        for node, call in calls(tree)
        if opens_text(node, call) and "encoding" not in {keyword.arg for keyword in node.keywords}
    ]
    assert missing == []


def test_no_path_of_a_posix_system_is_named() -> None:
    pattern = re.compile(r"""["'](?:/tmp|/var|/etc|/usr|/home|/dev|/proc)(?:/|["'])""")
    found = [
        f"{path.relative_to(ROOT).as_posix()}"
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if path.relative_to(ROOT).as_posix() not in GUARDED and pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize("package", PACKAGES)
def test_the_environment_is_read_in_one_place(package: str) -> None:
    readers = {
        name
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and node.attr in {"environ", "getenv"}
    }
    assert {name for name in readers if name.startswith(package)} <= MAY_READ_ENVIRONMENT
