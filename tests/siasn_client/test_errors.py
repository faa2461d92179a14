"""The exception tree: drawn, picklable, silent about people, and clear about its effect."""

from __future__ import annotations

import inspect
import pickle
import re

import pytest

from siasn_client import errors
from siasn_client.errors import ApiError, AuthError, DecodeError, Effect, RateLimited, SiasnError

NIP = "199002282015031000"
CLASSES = sorted((c for c in vars(errors).values() if inspect.isclass(c) and issubclass(c, SiasnError)), key=str)


def test_the_tree_that_is_drawn_is_the_tree() -> None:
    drawn: dict[str, str] = {}
    parents = [(-1, "Exception")]
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"    ([│├└─ ]*)([A-Z]\w+)", line)
        if found:
            depth = len(found.group(1))
            while parents[-1][0] >= depth:
                parents.pop()
            drawn[found.group(2)] = parents[-1][1]
            parents.append((depth, found.group(2)))
    assert drawn == {kind.__name__: kind.__base__.__name__ for kind in CLASSES if kind.__base__}
    assert sorted(errors.__all__) == sorted([*drawn, "Effect", "Putus"])


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_tells_its_effect_and_speaks_both_languages(kind: type[SiasnError]) -> None:
    error = kind(f"about {NIP}", operation="/pns/rw-jabatan/{nip}", effect=Effect.UNKNOWN)
    assert error.effect is Effect.UNKNOWN
    assert kind().effect is Effect.NONE
    assert str(error) == f"about {'•' * 15}000 [/pns/rw-jabatan/{{nip}}]"
    assert error.pesan.endswith(".")
    assert kind().message == (kind.__doc__ or "").split("\n")[0]
    assert kind(pesan=f"ganti {NIP}").pesan == f"ganti {'•' * 15}000"


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_survives_pickling(kind: type[SiasnError]) -> None:
    error = kind("pesan", operation="/x", effect=Effect.UNKNOWN, pesan="Satu.")
    error.add_note("catatan")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert type(again) is kind
    assert vars(again) == vars(error)
    assert str(again) == str(error)
    assert again.args == error.args


def test_the_evidence_survives_pickling() -> None:
    for error in (
        AuthError("x", token="SSO", status=401, code="900901", server_message=f"NIP {NIP}"),
        RateLimited("x", retry_after=7.0, status=429),
        DecodeError("x", path="$.data[3].tmtJabatan"),
    ):
        assert vars(pickle.loads(pickle.dumps(error))) == vars(error)  # noqa: S301
        assert NIP not in str(vars(error))


@pytest.mark.parametrize("kind", [errors.NoAnswer, errors.ServerBroken, errors.TooLarge, errors.DecodeError])
def test_nobody_is_told_to_repeat_a_write_that_may_have_been_applied(kind: type[SiasnError]) -> None:
    assert "jangan langsung dikirim ulang" in kind(effect=Effect.UNKNOWN).pesan
    assert "jangan langsung dikirim ulang" not in kind().pesan
    assert kind(effect=Effect.UNKNOWN, pesan="Satu.").pesan == "Satu."


def test_what_a_server_says_is_kept_short_and_masked() -> None:
    error = ApiError("x", code=NIP, server_message="a" * 1995 + NIP + "b" * 10_000_000)
    assert len(error.server_message) == 2000
    assert "1990" not in error.server_message + error.code


def test_only_an_answer_has_a_status() -> None:
    assert ApiError("x", status=404).status == 404
    assert not hasattr(errors.NoAnswer("x"), "status")
