"""SKP ratings: ids, or their names."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter

from siasn_client.wire import KuadranNilai
from siasn_client.wire.kinerja import parse_kuadran, parse_perilaku_hasil


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("1", 1),
        (5, 5),
        ("SANGAT BAIK", 1),
        ("baik", 2),
        ("Butuh  Perbaikan", 3),
        ("KURANG", 4),
        ("SANGAT KURANG", 5),
        ("", None),
        (None, None),
        (2.0, 2),
    ],
)
def test_a_quadrant_is_an_id_or_a_name(raw: object, clean: int | None) -> None:
    assert parse_kuadran(raw) == clean


@pytest.mark.parametrize(
    ("raw", "clean"),
    [("2", 2), ("DIATAS ESPEKTASI", 1), ("Di Atas Ekspektasi", 1), ("SESUAI EKSPEKTASI", 2), ("dibawah espektasi", 3)],
)
def test_a_rating_is_an_id_or_a_name(raw: object, clean: int) -> None:
    assert parse_perilaku_hasil(raw) == clean


def test_what_is_no_rating_is_refused() -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse_kuadran("ISTIMEWA")


def test_a_rating_is_written_as_its_id() -> None:
    adapter: TypeAdapter[object] = TypeAdapter(KuadranNilai)
    assert (adapter.dump_python(2, mode="json"), adapter.dump_python(None, mode="json")) == ("2", None)
