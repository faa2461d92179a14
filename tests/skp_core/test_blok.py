from __future__ import annotations

from typing import get_args

import pytest

from skp_core import blok
from skp_core.render import tulis_html

DITULIS = [kind for kind in get_args(blok.Blok) if kind is not blok.Daftar]  # a list is written as a table


@pytest.mark.parametrize("kind", DITULIS, ids=lambda kind: kind.__name__)
def test_every_block_has_a_template(kind: type) -> None:
    assert tulis_html._lingkungan().get_template(f"{kind.__name__.lower()}.html")
