"""Reference tables: all of them, whole, and a failed one stops nobody."""

from __future__ import annotations

import pytest

from siasn_client.errors import CircuitOpen, DecodeError
from siasn_client.resources.referensi import TABEL
from siasn_client.unduh.rujukan import RUJUKAN, unduh_rujukan
from siasn_client.wire import Halaman

ROWS = [{"id": str(each), "nama": f"baris {each}"} for each in range(1_500)]


def table(call):
    if "ref-unor" in call.path:
        return Halaman(rows=[{"Id": "1"}], count=1)
    offset = call.query["offset"]
    return ROWS[offset : offset + call.query["limit"]]


def test_every_table_and_the_units_are_there_and_read_only() -> None:
    assert set(RUJUKAN) == {*TABEL, "unor"}
    assert not any(make(10, 0).writes for make in RUJUKAN.values())


def test_a_table_is_read_whole_and_handed_over_with_its_instant(dunia, mulai) -> None:
    kept: dict[str, tuple[int, bool]] = {}
    told: list[int] = []
    flow = unduh_rujukan(
        ["agama", "unor"], lambda name, rows, seen: kept.update({name: (len(rows), seen > mulai)}), kemajuan=told.append
    )
    assert dunia(table).jalankan(flow) == {}
    assert kept == {"agama": (1_500, True), "unor": (1, True)}
    assert told == [1, 1]


def test_a_table_that_fails_is_named_and_the_next_one_is_read(dunia) -> None:
    kept: list[str] = []
    broken = dunia(lambda call: DecodeError("x") if "agama" in call.path else table(call))
    found = broken.jalankan(unduh_rujukan(["agama", "unor"], lambda name, rows, seen: kept.append(name)))
    assert kept == ["unor"]
    assert isinstance(found["agama"], DecodeError)


def test_siasn_out_of_reach_ends_it(dunia) -> None:
    with pytest.raises(CircuitOpen):
        dunia(lambda call: CircuitOpen("x")).jalankan(unduh_rujukan(RUJUKAN, lambda *_: None))


def test_a_table_that_does_not_exist_is_a_slip() -> None:
    with pytest.raises(KeyError):
        next(unduh_rujukan(["sapi"], lambda *_: None))
