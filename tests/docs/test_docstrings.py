"""Every example in a docstring holds, in all three packages; those of ``skp_core`` in ``test_skp_core``."""

from __future__ import annotations

import doctest
import importlib
import pkgutil

import pytest

import siasn_client
import simpeg_adapters

MODULES = [
    found.name
    for package in (siasn_client, simpeg_adapters)
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    if not found.name.endswith("__main__")
]


@pytest.mark.parametrize("name", ["siasn_client", *MODULES])
def test_the_examples_in_a_module_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    found = [test for name in MODULES for test in finder.find(importlib.import_module(name)) if test.examples]
    assert len(found) >= 50
