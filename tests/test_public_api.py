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


@pytest.mark.parametrize("path", NAMES)
def test_a_public_name_is_there_and_documented(path: str) -> None:
    thing = found(path)
    if inspect.isclass(thing):
        assert vars(thing).get("__doc__"), "a class says itself what it is; an inherited sentence does not count"
    elif inspect.isroutine(thing):
        assert thing.__doc__
    else:
        assert _said_of_value(path), "a constant or an alias is documented by the string below it"


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


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_offers(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "a module says what it is for"
    if source.name == "__main__.py":
        return
    offered = [s.value for s in tree.body if isinstance(s, ast.Assign) and ast.unparse(s.targets[0]) == "__all__"]
    names = ast.literal_eval(offered[0]) if offered else []
    assert offered or not _defines(tree), "a module with public names lists them in __all__"
    assert len(set(names)) == len(names)


def _defines(tree: ast.Module) -> bool:
    kinds = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    return any(isinstance(each, kinds) and not each.name.startswith("_") for each in tree.body)
