from __future__ import annotations

import pytest

from skp_core.errors import InvalidModel, RenderError, SkpError


@pytest.mark.parametrize("kind", [SkpError, InvalidModel, RenderError])
def test_every_error_speaks_to_developer_and_clerk(kind: type[SkpError]) -> None:
    error = kind()
    assert str(error)
    assert error.pesan.endswith(".")
    assert kind("x", pesan="Cobalah lagi.").pesan == "Cobalah lagi."


def test_an_invalid_model_is_a_value_error_and_says_where() -> None:
    error = InvalidModel("x", letak="skp.rhk[1]")
    assert isinstance(error, ValueError)
    assert error.letak == "skp.rhk[1]"
