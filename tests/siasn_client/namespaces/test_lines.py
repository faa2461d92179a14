"""Lines of the table: an endpoint sends its call, a listing runs the flow that reads all pages."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Call, Shape
from siasn_client.conversation.paging import Daftar
from siasn_client.namespaces.lines import Namespace, W, endpoint, listing
from siasn_client.steps import Ask, Flow
from siasn_client.wire import Halaman, Record

NIP = "199912312025011000"


class Warna(Record):
    """A row."""

    id: str


def get(row_id: str) -> Call[str]:
    """One colour."""
    return Call("GET", "/warna/{id}", str, params={"id": row_id}, shape=Shape.OBJEK)


def halaman(tahun: int, limit: int = 100, offset: int = 0) -> Call[Halaman[Warna]]:
    """The colours of a year."""
    query = {"tahun": tahun, "limit": limit, "offset": offset}
    return Call("GET", "/warna", Halaman[Warna], query=query, shape=Shape.HALAMAN)


class Ruang(Namespace[W]):
    """Colours."""

    get = endpoint(get)
    daftar = listing(halaman)
    halaman = endpoint(halaman)


def answered(flow: Flow[Any], rows: int) -> Any:
    """Perform a flow of pages against a list of so many rows."""
    asked: list[Any] = []
    step = next(flow)
    while True:
        assert isinstance(step, Ask)
        asked.append(dict(step.call.query))
        first, size = int(asked[-1]["offset"]), int(asked[-1]["limit"])
        page = [Warna(id=str(number)) for number in range(rows)][first : first + size]
        try:
            step = flow.send(Halaman[Warna](rows=page, count=rows))
        except StopIteration as end:
            return end.value, asked


def ruang() -> tuple[Ruang[Any], list[Any]]:
    done: list[Any] = []

    def run(flow: Flow[Any]) -> Any:
        result, asked = answered(flow, 5)
        done.extend(asked)
        return result

    return Ruang(done.append, run), done


def test_an_endpoint_is_itself_on_the_class_and_sends_its_call_on_a_client() -> None:
    assert isinstance(Ruang.get, endpoint)
    room, sent = ruang()
    room.get("w1")
    room.halaman(2024, limit=7)
    assert sent == [get("w1"), halaman(2024, 7)]
    assert room.get.__name__ == "get"


def test_a_listing_reads_page_after_page_and_gives_one_daftar() -> None:
    assert isinstance(Ruang.daftar, listing)
    room, asked = ruang()
    found = room.daftar(2024, limit=2)
    assert isinstance(found, Daftar)
    assert ([row.id for row in found.rows], found.whole) == (["0", "1", "2", "3", "4"], True)
    assert {one["tahun"] for one in asked} == {2024}
    assert {one["limit"] for one in asked} == {2}
    assert len(asked) > 2


def test_a_listing_takes_its_parameters_in_any_place() -> None:
    room, _ = ruang()
    assert room.daftar(2024, 2) == room.daftar(tahun=2024, limit=2)


def test_a_whole_list_begins_at_its_beginning() -> None:
    room, _ = ruang()
    with pytest.raises(ValueError, match="row 0"):
        room.daftar(2024, offset=10)


def test_a_listing_that_is_asked_wrongly_asks_nothing() -> None:
    room, asked = ruang()
    with pytest.raises(TypeError):
        room.daftar()  # type: ignore[call-arg]
    assert asked == []


def test_a_line_says_what_its_call_says() -> None:
    room, _ = ruang()
    assert (Ruang.get.__doc__, room.get.__doc__) == ("One colour.", "One colour.")
    assert "The colours of a year." in (Ruang.daftar.__doc__ or "")
    assert (room.daftar.__name__, room.daftar.__doc__) == ("daftar", Ruang.daftar.__doc__)
