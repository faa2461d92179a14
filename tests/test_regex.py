"""I9: no pattern of the tree can be made to run for long: 100 kB of the worst text take 50 ms at most.

Patterns are found twice: compiled ones by looking into every module, and those that are written where they are used
(``re.sub(r"...", ...)``, ``Field(pattern=...)``) by reading the source. For each, hostile texts are made of what its
own parse tree says: every set and literal in it, repeated, in pairs, with and without what would end the match.
"""

from __future__ import annotations

import ast
import importlib
import itertools
import pkgutil
import re
import re._constants as sre
import re._parser as parser
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import siasn_client
import simpeg_adapters
import skp_core

pytestmark = pytest.mark.acceptance  # seconds of work for one promise
ROOT = Path(__file__).parents[1]
PACKAGES = {"siasn_client": ROOT, "skp_core": ROOT, "simpeg_adapters": ROOT / "adapters"}
SIZE, LIMIT = 100_000, 0.050  # characters, seconds
STEPS = (16, 20, 24, 28, 32, 40, 50, 65, 90, 130, 200, 300, 500)  # what is exponential shows before it hangs
EARLY = 0.005  # seconds that one of these may take
RANKED, WORST = 2_000, 3  # the texts that take longest at this size are tried at full size
ENOUGH = LIMIT * RANKED / SIZE  # seconds at that size: more would be too much at full size, if it only grew with it
USES = ("search", "fullmatch", "match", "sub", "subn", "split", "findall", "finditer")
NO_MODULE = {"siasn_client.testing.plugin", "siasn_client.testing.__main__"}  # pytest's; runs
Pattern = re.Pattern[str] | re.Pattern[bytes]


def compiled() -> Iterator[tuple[str, Pattern, frozenset[str]]]:
    """Every pattern that a module holds, also in a tuple, a list or a mapping, and how it is used there."""
    for package in (siasn_client, skp_core, simpeg_adapters):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if info.name in NO_MODULE or info.name.endswith("__main__"):
                continue
            module = importlib.import_module(info.name)
            uses = methods(Path(module.__file__ or ""))
            for name, value in vars(module).items():
                for found in inside(value):
                    yield f"{info.name}.{name}", found, uses.get(name) or frozenset(USES)


def methods(path: Path) -> dict[str, frozenset[str]]:
    """How a module uses its names: ``_DATE.fullmatch(...)``. A name that is also used otherwise is left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said: dict[str, set[str]] = {}
    direct = [
        node.func
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
    ]
    for one in direct:
        if one.attr in USES:
            said.setdefault(one.value.id, set()).add(one.attr)  # type: ignore[attr-defined]
    counted = {id(one.value) for one in direct}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and id(node) not in counted:
            said.pop(node.id, None)
    return {name: frozenset(how) for name, how in said.items()}


def inside(value: Any, depth: int = 2) -> Iterator[Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, tuple | list | set | frozenset):
        yield from itertools.chain.from_iterable(inside(each, depth - 1) for each in value)
    elif depth and isinstance(value, dict):
        yield from itertools.chain.from_iterable(inside(each, depth - 1) for each in value.values())


def calls() -> Iterator[tuple[str, ast.expr, str]]:
    """Every place in the source that names a pattern: where, its expression, and what is done with it."""
    for package, root in PACKAGES.items():
        for path in sorted((root / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                where = f"{path.relative_to(root).as_posix()}:{node.lineno}"
                function = node.func
                of_re = isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "re"
                if of_re and function.attr in {*USES, "compile"} and node.args:  # type: ignore[union-attr]
                    yield where, node.args[0], function.attr  # type: ignore[union-attr]
                for key in node.keywords:
                    if key.arg in {"pattern", "regex"}:
                        yield where, key.value, "search"


def written() -> Iterator[tuple[str, Pattern, frozenset[str]]]:
    """Patterns that are written where they are used."""
    for where, expression, use in calls():
        if use != "compile" and isinstance(expression, ast.Constant):
            yield where, re.compile(expression.value), frozenset({use})


PATTERNS: dict[str, tuple[Pattern, frozenset[str]]] = {}
for _where, _pattern, _uses in itertools.chain(compiled(), written()):
    PATTERNS.setdefault(f"{_where} {_pattern.pattern!r:.40}", (_pattern, _uses))
UNIQUE = {(one.pattern, one.flags, uses): name for name, (one, uses) in PATTERNS.items()}


def test_every_pattern_of_the_source_is_among_them() -> None:
    """What is compiled lies in a module; what is written in place is a constant. Otherwise it would not be seen."""
    known = {pattern.pattern for pattern, _ in PATTERNS.values()}
    unseen = []
    for where, expression, use in calls():
        if isinstance(expression, ast.Constant):
            if expression.value not in known:
                unseen.append(where)
        elif use != "compile":
            unseen.append(where)
    assert unseen == []
    assert len(UNIQUE) > 60


# hostile texts


def letters(tree: Any) -> Iterator[str]:
    """A character for every set, literal and class of a parsed pattern."""
    for op, arg in tree:
        if op in (sre.LITERAL, sre.NOT_LITERAL):
            yield chr(arg) if op is sre.LITERAL else "~"
        elif op is sre.ANY:
            yield "~"
        elif op is sre.IN:
            yield from members(arg)
        elif op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            yield from letters(arg[2])
        elif op is sre.SUBPATTERN:
            yield from letters(arg[-1])
        elif op is sre.BRANCH:
            yield from itertools.chain.from_iterable(map(letters, arg[1]))
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from letters(arg[1])
        elif op is sre.ATOMIC_GROUP:
            yield from letters(arg)
        elif op is sre.GROUPREF_EXISTS:
            yield from itertools.chain.from_iterable(letters(one) for one in arg[1:] if one)


CLASSES = {
    sre.CATEGORY_DIGIT: "0",
    sre.CATEGORY_NOT_DIGIT: "a",
    sre.CATEGORY_SPACE: " ",
    sre.CATEGORY_NOT_SPACE: "a",
    sre.CATEGORY_WORD: "a",
    sre.CATEGORY_NOT_WORD: "-",
}


def members(arg: Any) -> Iterator[str]:
    """Some members of a set: both ends of each range, and one of each class; of a negated one, what is outside."""
    found = []
    for op, value in arg:
        if op is sre.NEGATE:
            found += ["a", "~", " "]
        elif op is sre.LITERAL:
            found.append(chr(value))
        elif op is sre.RANGE:
            found += [chr(value[0]), chr(value[1])]
        elif op is sre.CATEGORY:
            found.append(CLASSES[value])
    yield from found[:4]


def words(tree: Any) -> Iterator[str]:
    """Texts that the pattern, or a part of it, would take: repeats twice, the first branch, one of each set."""
    for part in (tree, *(arg[2] for op, arg in tree if op in (sre.MAX_REPEAT, sre.MIN_REPEAT))):
        yield "".join(sample(part))


def sample(tree: Any) -> Iterator[str]:
    for op, arg in tree:
        if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
            yield "".join(sample(arg[2])) * max(1, min(arg[0] or 2, 20))
        elif op is sre.SUBPATTERN:
            yield from sample(arg[-1])
        elif op is sre.BRANCH:
            yield from sample(arg[1][0])
        elif op is sre.ATOMIC_GROUP:
            yield from sample(arg)
        elif op not in (sre.AT, sre.ASSERT, sre.ASSERT_NOT, sre.GROUPREF):
            yield next(letters([(op, arg)]), "")


def seeds(pattern: Pattern) -> list[str]:
    """What hostile texts are made of: the signs of the pattern, alone and in pairs, and what it would take."""
    source = pattern.pattern
    tree = parser.parse(source.decode("latin-1") if isinstance(source, bytes) else source, pattern.flags & ~re.UNICODE)
    signs = list(dict.fromkeys([*letters(tree), "a", "0", " "]))[:14]
    taken = [word for word in dict.fromkeys(words(tree)) if word]
    pairs = ["".join(pair) for pair in itertools.permutations(signs[:7], 2)]
    return list(dict.fromkeys([*signs, *taken, *pairs]))


def text(seed: str, size: int, turn: int) -> str:
    """The seed over and over; in the second turn with an end that spoils it."""
    long = (seed * (size // len(seed) + 1))[:size]
    return f"{long}\x00!" if turn else long


def seconds(pattern: Pattern, uses: frozenset[str], text: str, tries: int = 1) -> float:
    """Time of this process for the uses of the pattern on one text; the shortest of some tries."""
    hay: Any = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    best = float("inf")
    for _ in range(tries):
        began = time.process_time()
        if "fullmatch" in uses:
            pattern.fullmatch(hay)
        if "match" in uses:
            pattern.match(hay)
        if uses - {"fullmatch", "match"}:
            for _found in pattern.finditer(hay):
                pass
        best = min(best, time.process_time() - began)
    return best


def slow(pattern: Pattern, uses: frozenset[str] = frozenset(USES)) -> list[str]:
    """The seeds on which a pattern is too slow. Tried small at first, so that a bad one ends soon."""
    ranked = []
    for seed in seeds(pattern):
        for turn in range(2):
            for size in STEPS:
                if (
                    seconds(pattern, uses, text(seed, size, turn), 1) > EARLY
                    and seconds(pattern, uses, text(seed, size, turn), 2) > EARLY
                ):
                    return [f"{seed!r} x {size}"]
            ranked.append((seconds(pattern, uses, text(seed, RANKED, turn)), seed, turn))
    found = []
    for short, seed, turn in sorted(ranked, reverse=True)[:WORST]:
        if short > ENOUGH:
            short = seconds(pattern, uses, text(seed, RANKED, turn), 3)
        if short > ENOUGH or seconds(pattern, uses, text(seed, SIZE, turn), 3) > LIMIT:
            found.append(f"{seed!r} x {SIZE // len(seed)}")
    return found


@pytest.mark.parametrize("name", UNIQUE.values())
def test_no_text_makes_a_pattern_slow(name: str) -> None:
    assert slow(*PATTERNS[name]) == []


BAD = [r"(a+)+$", r"(?:\d|\d\d)+x", r"\s+$", r"a*a*b", r"(\w+\s?)*!", r"x*y"]


@pytest.mark.parametrize("pattern", BAD)
def test_a_pattern_that_can_be_made_slow_is_found(pattern: str) -> None:
    """The negative control: exponential ones, quadratic ones by backtracking, and those that begin everywhere."""
    assert slow(re.compile(pattern))


def test_a_pattern_nobody_compiles_in_a_module_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "siasn_client"
    folder.mkdir()
    (folder / "tersembunyi.py").write_text(
        'import re\n\n\ndef f(a, b):\n    return re.sub(a + "+", "", b)\n', encoding="utf-8"
    )
    monkeypatch.setitem(PACKAGES, "siasn_client", tmp_path)
    with pytest.raises(AssertionError, match="tersembunyi"):
        test_every_pattern_of_the_source_is_among_them()
