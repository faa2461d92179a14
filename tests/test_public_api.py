"""What is promised: the public names, and nothing else. A change of the surface is a visible diff here."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from siasn_client import resources

ROOT = Path(__file__).parents[1]
SNAPSHOT = Path(__file__).parent / "contracts" / "data" / "nama_publik.txt"
MODULES = [
    "siasn_client",
    *(f"siasn_client.resources.{family.name}" for family in pkgutil.iter_modules(resources.__path__)),
    "siasn_client.mutu",
    "siasn_client.sanding",
    "siasn_client.sinkronisasi",
    "siasn_client.testing",
    "skp_core.codec",
    "skp_core.model",
    "skp_core.render",
    "skp_core.rules",
    "simpeg_adapters.mapping",
    "simpeg_adapters.sql",
]
NAMES = [f"{module}.{name}" for module in MODULES for name in importlib.import_module(module).__all__]
SOURCES = [
    *(ROOT / "siasn_client").rglob("*.py"),
    *(ROOT / "skp_core").rglob("*.py"),
    *(ROOT / "adapters").rglob("*.py"),
]


def found(path: str) -> object:
    module, _, name = path.rpartition(".")
    return getattr(importlib.import_module(module), name)


def test_the_public_names_are_those_of_the_snapshot() -> None:
    """To change the surface on purpose, change the snapshot with it, and tell the reader of the changelog."""
    kept = SNAPSHOT.read_text(encoding="utf-8").split()
    assert kept == sorted(kept)
    assert {"new": sorted({*NAMES} - {*kept}), "gone": sorted({*kept} - {*NAMES})} == {"new": [], "gone": []}


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_is_there_and_documented(module: str) -> None:
    """A class, a function or a table says itself what it is; a constant or an alias by the string below it."""
    names = [path for path in NAMES if path.rpartition(".")[0] == module]
    assert [path for path in names if not _documented(path)] == []


def _documented(path: str) -> bool:
    thing = found(path)
    if inspect.isclass(thing):
        return bool(vars(thing).get("__doc__"))
    own = inspect.isroutine(thing) or "__doc__" in getattr(thing, "__dict__", ())
    return bool(thing.__doc__ if own else _said_of_value(path))


def _said_of_value(path: str) -> str | None:
    """The docstring below the assignment, in whatever module of that package makes it."""
    module, _, name = path.rpartition(".")
    package = importlib.import_module(module)
    for source in _sources(package):
        body = ast.parse(source.read_text(encoding="utf-8")).body
        for statement, after in pairwise(body):
            targets = statement.targets if isinstance(statement, ast.Assign) else [getattr(statement, "target", None)]
            if any(isinstance(target, ast.Name) and target.id == name for target in targets):
                said = after.value if isinstance(after, ast.Expr) else None
                if isinstance(said, ast.Constant) and isinstance(said.value, str):
                    return said.value
    return None


def _sources(package: ModuleType) -> list[Path]:
    """The files a public name of *package* may come from: its own first, then those below it."""
    own = Path(package.__file__ or "")
    return [own, *own.parent.rglob("*.py")] if own.name == "__init__.py" else [own]


def test_every_module_says_what_it_is_for_and_lists_what_it_offers() -> None:
    wrong = {source.relative_to(ROOT).as_posix(): _silent(source) for source in SOURCES}
    assert {source: why for source, why in wrong.items() if why} == {}


def _silent(source: Path) -> str:
    """What this module does not say: what it is for, or which names it offers, each once."""
    tree = ast.parse(source.read_text(encoding="utf-8"))
    if not ast.get_docstring(tree):
        return "no docstring"
    if source.name == "__main__.py":
        return ""
    offered = [s.value for s in tree.body if isinstance(s, ast.Assign) and ast.unparse(s.targets[0]) == "__all__"]
    names = ast.literal_eval(offered[0]) if offered else []
    if not offered and _defines(tree):
        return "public names without __all__"
    return "a name twice in __all__" if len(set(names)) != len(names) else ""


def _defines(tree: ast.Module) -> bool:
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return any(isinstance(each, kinds) and not each.name.startswith("_") for each in tree.body)
