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

ROOT = Path(__file__).parents[1]
PACKAGES = {"siasn_client": ROOT, "skp_core": ROOT, "simpeg_adapters": ROOT / "adapters"}
SIZE, LIMIT = 100_000, 0.050  # characters, seconds
FIRST = 2_000  # a text of this size tells whether the long one is worth trying: nothing here is hidden from growth
LINEAR = 6.0  # the time may grow this much when the text doubles; quadratic grows fourfold, exponential at once
USES = ("search", "fullmatch", "match", "sub", "subn", "split", "findall", "finditer")
NO_MODULE = {"siasn_client.testing.plugin", "siasn_client.testing.__main__"}  # pytest's; runs
Pattern = re.Pattern[str] | re.Pattern[bytes]


def compiled() -> Iterator[tuple[str, Pattern]]:
    """Every pattern that a module holds, also in a tuple, a list or a mapping."""
    for package in (siasn_client, skp_core, simpeg_adapters):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if info.name in NO_MODULE or info.name.endswith("__main__"):
                continue
            for name, value in vars(importlib.import_module(info.name)).items():
                for found in inside(value):
                    yield f"{info.name}.{name}", found


def inside(value: Any, depth: int = 2) -> Iterator[Pattern]:
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, tuple | list | set | frozenset):
        yield from itertools.chain.from_iterable(inside(each, depth - 1) for each in value)
    elif depth and isinstance(value, dict):
        yield from itertools.chain.from_iterable(inside(each, depth - 1) for each in value.values())


def calls() -> Iterator[tuple[str, ast.expr, bool]]:
    """Every place in the source that names a pattern: where, its expression, and whether it is compiled there."""
    for package, root in PACKAGES.items():
        for path in sorted((root / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call):
                    continue
                where = f"{path.relative_to(root).as_posix()}:{node.lineno}"
                function = node.func
                of_re = isinstance(function, ast.Attribute) and getattr(function.value, "id", "") == "re"
                if of_re and function.attr in {*USES, "compile"} and node.args:  # type: ignore[union-attr]
                    yield where, node.args[0], function.attr == "compile"  # type: ignore[union-attr]
                for key in node.keywords:
                    if key.arg in {"pattern", "regex"}:
                        yield where, key.value, False


def written() -> Iterator[tuple[str, Pattern]]:
    """Patterns that are written where they are used."""
    for where, expression, is_compiled in calls():
        if not is_compiled and isinstance(expression, ast.Constant):
            yield where, re.compile(expression.value)


PATTERNS: dict[str, Pattern] = {}
for _where, _pattern in itertools.chain(compiled(), written()):
    PATTERNS.setdefault(f"{_where} {_pattern.pattern!r:.40}", _pattern)
UNIQUE = {(one.pattern, one.flags): name for name, one in PATTERNS.items()}


def test_every_pattern_of_the_source_is_among_them() -> None:
    """What is compiled lies in a module; what is written in place is a constant. Otherwise it would not be seen."""
    known = {pattern.pattern for pattern in PATTERNS.values()}
    unseen = []
    for where, expression, is_compiled in calls():
        if isinstance(expression, ast.Constant):
            if expression.value not in known:
                unseen.append(where)
        elif not is_compiled:
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


def texts(seed: str, size: int) -> Iterator[str]:
    """The seed over and over, so that it fits; and the same with an end that spoils it."""
    long = (seed * (size // len(seed) + 1))[:size]
    yield long
    yield f"{long}\x00!"


def seconds(pattern: Pattern, text: str) -> float:
    """Time of this process for every use of the pattern on one text, the shorter of two tries if the first is long."""
    hay: Any = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    best = float("inf")
    for _ in range(2):
        began = time.process_time()
        pattern.fullmatch(hay)
        for _ in pattern.finditer(hay):
            pass
        best = min(best, time.process_time() - began)
        if best < LIMIT / 2:
            break
    return best


def slow(pattern: Pattern) -> list[str]:
    """The seeds on which a pattern is too slow; first tried small, so that a bad one ends soon."""
    found = []
    for seed in seeds(pattern):
        for turn, short in enumerate(texts(seed, FIRST)):
            once = seconds(pattern, short)
            grows = once > 0.0005 and seconds(pattern, list(texts(seed, 2 * FIRST))[turn]) > LINEAR * once
            if grows or once * SIZE / FIRST > 20 * LIMIT or seconds(pattern, list(texts(seed, SIZE))[turn]) > 2 * LIMIT:
                found.append(f"{seed!r} x {SIZE // len(seed)}")
    return found


@pytest.mark.parametrize("name", UNIQUE.values())
def test_no_text_makes_a_pattern_slow(name: str) -> None:
    assert slow(PATTERNS[name]) == []


BAD = [r"(a+)+$", r"(?:\d|\d\d)+x", r"\s+$", r"a*a*b", r"(\w+\s?)*!", r"x*y"]


@pytest.mark.parametrize("pattern", BAD)
def test_a_pattern_that_can_be_made_slow_is_found(pattern: str) -> None:
    """The negative control: exponential ones, quadratic ones by backtracking, and those that begin everywhere."""
    assert slow(re.compile(pattern))


def test_a_pattern_nobody_compiles_in_a_module_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "siasn_client"
    folder.mkdir()
    (folder / "tersembunyi.py").write_text('import re\n\n\ndef f(a, b):\n    return re.sub(a + "+", "", b)\n')
    monkeypatch.setitem(PACKAGES, "siasn_client", tmp_path)
    with pytest.raises(AssertionError, match="tersembunyi"):
        test_every_pattern_of_the_source_is_among_them()
