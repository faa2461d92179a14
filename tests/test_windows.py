"""Windows is guarded by reading the source: nothing here that a Windows host lacks.

The suite itself is run on Linux only; the README says so. How an 80-column cp1252 console fares is
tested by the demo in ``acceptance``.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PureWindowsPath

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("siasn_client", "skp_core", "adapters/simpeg_adapters")
POSIX_ONLY = {"crypt", "curses", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource", "spwd"}
POSIX_ONLY |= {"syslog", "termios", "tty"}
POSIX_CALLS = {"fork", "forkpty", "getuid", "geteuid", "getgid", "setsid", "setpgid", "getpgid", "killpg"}
POSIX_CALLS |= {"mkfifo", "mknod", "chown", "chroot", "nice", "uname", "sched_getaffinity", "statvfs", "tzset"}
WINDOWS_SIGNALS = {"SIGABRT", "SIGBREAK", "SIGFPE", "SIGILL", "SIGINT", "SIGSEGV", "SIGTERM", "SIG_DFL", "SIG_IGN"}
WINDOWS_SIGNALS |= {"signal", "getsignal", "raise_signal", "strsignal"}
FORKERS = {"multiprocessing", "ProcessPoolExecutor"}
SPAWN = {"Popen", "check_call", "check_output", "create_subprocess_exec", "create_subprocess_shell", "system"}
# The one place that may know the system: it asks first and does without.
GUARDED = {"skp_core/render/batas.py"}
STARTS_WORKERS = {"siasn_client/testing/tiruan/process.py", "skp_core/render/tulis_pdf.py"}
MAY_READ_ENVIRONMENT = {"siasn_client/config.py"}


@cache
def parsed(folder: str) -> tuple[tuple[str, ast.Module], ...]:
    return tuple(
        (path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted((ROOT / folder).rglob("*.py"))
    )


def sources(*folders: str) -> Iterator[tuple[str, ast.Module]]:
    for folder in folders or PACKAGES:
        yield from parsed(folder)


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield node, name


def imported(tree: ast.Module) -> Iterator[str]:
    """The modules that are imported, each by its first part, and the names from them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]
            yield from (alias.name for alias in node.names)


def attributes(tree: ast.Module) -> set[str]:
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}


def test_posix_only_modules_are_imported_in_the_guarded_file_only() -> None:
    assert {name for name, tree in sources() if POSIX_ONLY & set(imported(tree))} <= GUARDED


def test_nothing_forks_or_asks_for_a_posix_user() -> None:
    assert [(name, call) for name, tree in sources() for _, call in calls(tree) if call in POSIX_CALLS] == []


def test_no_signal_is_used_that_windows_does_not_have() -> None:
    used = {
        (name, node.attr)
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "signal"
    }
    assert [each for each in sorted(used) if each[1] not in WINDOWS_SIGNALS] == []


def test_workers_are_modules_of_ours_and_never_forked() -> None:
    """``python -m ...`` starts the same way everywhere; what forks would share locks, pipes and sockets."""
    assert [name for name, tree in sources() if FORKERS & set(imported(tree))] == []
    assert {name for name, tree in sources() for _, call in calls(tree) if call in SPAWN} == STARTS_WORKERS
    for name in STARTS_WORKERS:
        source = (ROOT / name).read_text(encoding="utf-8")
        assert "sys.executable" in source, name
        assert re.search(r'\[(?:sys\.executable|python), (?:"-P", )?"-m", "(?:siasn_client|skp_core)', source), name


ALWAYS_TEXT = {"open", "read_text", "write_text", "fdopen", "TextIOWrapper"}
TEXT_IF_SAID = {"NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile"}  # binary by default
RUNS = {"run", *SPAWN}


def opens_text(node: ast.Call, call: str) -> bool:
    """A call that opens a file or a pipe as text; ``Instansi.open(path)`` is a constructor, not a file."""
    if call in RUNS:
        said = {keyword.arg: keyword.value for keyword in node.keywords}
        return any(
            isinstance(said.get(name), ast.Constant) and said[name].value for name in ("text", "universal_newlines")
        )
    if call not in ALWAYS_TEXT | TEXT_IF_SAID:
        return False
    if isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value)[0].isupper():
        return False
    values = [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "mode")]
    modes = [each.value for each in values if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    modes = [mode for mode in modes if re.fullmatch(r"[rwaxbt+]{1,4}", mode)]
    return not any("b" in mode for mode in modes) and (call in ALWAYS_TEXT or bool(modes))


@pytest.mark.parametrize("folder", [*PACKAGES, "tests", "examples"])
def test_text_is_read_and_written_with_an_encoding(folder: str) -> None:
    """The default on Windows is cp1252, and Indonesian text carries dashes and quotes."""
    missing = [
        f"{name}:{node.lineno} {call}"
        for name, tree in sources(folder)
        for node, call in calls(tree)
        if opens_text(node, call) and "encoding" not in {keyword.arg for keyword in node.keywords}
    ]
    assert missing == []


def test_no_path_of_a_posix_system_is_named() -> None:
    pattern = re.compile(r"""["'](?:/tmp|/var|/etc|/usr|/home|/dev|/proc|/opt|/run)(?:/|["'])|["']~/""")
    found = [
        path.relative_to(ROOT).as_posix()
        for package in PACKAGES
        for path in (ROOT / package).rglob("*.py")
        if pattern.search(path.read_text(encoding="utf-8"))
    ]
    assert set(found) <= GUARDED


def test_dates_are_written_with_flags_that_windows_knows() -> None:
    """``%-d`` is glibc's."""
    texts = [
        (name, node.value)
        for name, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [each for each in texts if re.search(r"%[-_#^][a-zA-Z]", each[1]) and "strftime" in each[1]] == []
    templates = [path for package in PACKAGES for path in (ROOT / package).rglob("*.html")]
    assert [path.name for path in templates if re.search(r"%[-_#^][a-zA-Z]", path.read_text(encoding="utf-8"))] == []


def test_every_file_of_the_repository_has_a_name_that_windows_can_have() -> None:
    kept = [path for top in (*PACKAGES, "tests", "docs", "examples", ".ci") for path in (ROOT / top).rglob("*")]
    names = [path.relative_to(ROOT).as_posix() for path in kept if "__pycache__" not in path.parts]
    assert [name for name in names if re.search(r'[<>:"|?*\\]|[ .](?:/|$)', name) or len(name) > 160] == []
    assert [name for name in names if PureWindowsPath(name).is_reserved()] == []
    assert [name for name, count in Counter(map(str.casefold, names)).items() if count > 1] == []


@pytest.mark.parametrize("package", PACKAGES)
def test_the_environment_is_read_in_one_place(package: str) -> None:
    readers = {name for name, tree in sources(package) if {"environ", "environb", "getenv"} & attributes(tree)}
    assert readers <= MAY_READ_ENVIRONMENT
