from __future__ import annotations

from typing import get_args

import pytest

from skp_core import blok
from skp_core.render import html


@pytest.mark.parametrize("kind", get_args(blok.Blok), ids=lambda kind: kind.__name__)
def test_every_block_has_a_template(kind: type) -> None:
    assert html._lingkungan().get_template(f"{kind.__name__.lower()}.html")
