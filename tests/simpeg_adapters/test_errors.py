"""The adapters' errors: one Indonesian sentence each, drawn in the tree, and no value of a row in any."""

from __future__ import annotations

import pickle

import pytest

from siasn_client.errors import Effect, SiasnError
from simpeg_adapters import errors
from simpeg_adapters.errors import HostBroken, SimpegError

KINDS = [getattr(errors, name) for name in errors.__all__]


@pytest.mark.parametrize("kind", KINDS)
def test_it_descends_from_the_one_root_and_is_drawn_in_the_tree(kind):
    assert issubclass(kind, SimpegError)
    assert issubclass(kind, SiasnError)
    assert f" {kind.__name__} " in errors.__doc__


@pytest.mark.parametrize("kind", KINDS)
def test_it_says_what_happened_and_what_to_do(kind):
    error = kind()
    assert error.pesan.endswith(".")
    assert kind("Kalimat sendiri.").pesan == "Kalimat sendiri."
    assert kind("Kalimat sendiri.", message="own words").message == "own words"


@pytest.mark.parametrize("kind", KINDS)
def test_its_effect_is_unknown_only_where_a_commit_may_have_arrived(kind):
    assert kind().effect is (Effect.UNKNOWN if issubclass(kind, HostBroken) else Effect.NONE)


@pytest.mark.parametrize("kind", KINDS)
def test_it_survives_another_process_and_repeats_no_long_number(kind):
    error = pickle.loads(pickle.dumps(kind("NIP 199002282015031000 ganda.")))  # noqa: S301 (ours)
    assert type(error) is kind
    assert "199002282015031000" not in error.pesan
