"""A list is whole, or it is said that it is not: whatever comes, goes and is repeated between two pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from siasn_client.call import Call, Shape
from siasn_client.conversation.paging import Daftar, pages
from siasn_client.errors import ListNotWhole, NoAnswer
from siasn_client.wire import Halaman, RekamanMentah

Row = dict[str, Any]
Change = Callable[["Server"], None]


class Server:
    """A list that may change before each request, and may give a page that it should not."""

    def __init__(
        self, rows: int, *, counts: bool = True, cap: int | None = None, changes: dict[int, Change] | None = None
    ):
        self.rows = [{"id": str(number)} for number in range(rows)]
        self.counts, self.cap, self.changes = counts, cap, changes or {}
        self.asked: list[tuple[int, int]] = []
        self.always = {row["id"] for row in self.rows}
        self.fault: Callable[[list[Row]], list[Row]] | None = None
        self.ignores: tuple[str, ...] = ()

    def answer(self, limit: int, offset: int) -> Halaman[Row]:
        change = self.changes.get(len(self.asked))
        if change is not None:
            change(self)
        self.asked.append((limit, offset))
        self.always &= {row.get("id") for row in self.rows}
        start = 0 if "offset" in self.ignores else offset
        stop = None if "limit" in self.ignores else start + min(limit, self.cap or limit)
        found = self.rows[start:stop]
        if self.fault is not None:
            found, self.fault = self.fault(found), None
        return Halaman[Row](rows=found, count=len(self.rows) if self.counts else None)


def make(limit: int, offset: int) -> Call[Halaman[Row]]:
    query = {"limit": limit, "offset": offset}
    return Call("GET", "/pns/list-kp-instansi", Halaman[Row], query=query, shape=Shape.HALAMAN)


def read(server: Server, limit: int = 10, **more: Any) -> Daftar[Row]:
    flow = pages(make, limit, **more)
    answer: Any = None
    while True:
        try:
            step: Any = flow.send(answer)
        except StopIteration as end:
            found: Daftar[Row] = end.value
            return found
        answer = server.answer(step.call.query["limit"], step.call.query["offset"])


def ids(found: Daftar[Row]) -> list[str]:
    return [row["id"] for row in found.rows]


def insert(place: int, name: str) -> Change:
    return lambda server: server.rows.insert(min(place, len(server.rows)), {"id": name})


def delete(place: int, many: int = 1) -> Change:
    return lambda server: server.rows.__delitem__(slice(place, place + many))


# a list that stands still


@pytest.mark.parametrize("rows", [0, 1, 2, 9, 10, 11, 19, 20, 21, 95])
@pytest.mark.parametrize("counts", [True, False])
@pytest.mark.parametrize("cap", [None, 4])
def test_a_list_that_stands_still_comes_whole_and_in_order(rows: int, counts: bool, cap: int | None) -> None:
    server = Server(rows, counts=counts, cap=cap)
    found = read(server)
    assert ids(found) == [str(number) for number in range(rows)]
    assert (found.doubled, found.lost, found.whole) == (0, 0, True)
    assert found.count == (rows if counts else None)
    assert found.requests == len(server.asked)


@pytest.mark.parametrize(
    ("rows", "counts", "offsets"),
    [
        (0, True, [0]),
        (9, True, [0]),
        (9, False, [0, 8]),
        (10, True, [0, 9]),
        (25, True, [0, 9, 18]),
        (25, False, [0, 9, 18, 24]),
    ],
)
def test_pages_overlap_by_one_row_and_cost_no_more_requests(rows: int, counts: bool, offsets: list[int]) -> None:
    """A full last page is asked after: ``count`` could be the count of a page."""
    server = Server(rows, counts=counts)
    read(server)
    assert server.asked == [(10, offset) for offset in offsets]


@pytest.mark.parametrize("rows", [9, 10, 25])
@pytest.mark.parametrize("counts", [True, False])
def test_a_server_that_knows_no_pages_gives_all_at_once(rows: int, counts: bool) -> None:
    server = Server(rows, counts=counts)
    server.ignores = ("limit", "offset")
    if (rows, counts) == (10, False):
        with pytest.raises(ListNotWhole):
            read(server)
        return
    assert len(read(server).rows) == rows
    assert len(server.asked) <= 3


def test_a_server_that_does_not_hear_the_offset_is_left_and_not_asked_for_ever() -> None:
    server = Server(25)
    server.ignores = ("offset",)
    with pytest.raises(ListNotWhole) as caught:
        read(server)
    assert (caught.value.read, caught.value.count) == (10, 25)
    assert "10 baris dari 25" in caught.value.pesan
    assert caught.value.operation == "/pns/list-kp-instansi"
    assert len(server.asked) <= 12


def test_a_count_of_one_page_is_not_taken_for_the_count_of_the_list() -> None:
    server = Server(25)
    server.answer = lambda limit, offset: Halaman[Row](
        rows=(found := server.rows[offset : offset + limit]), count=len(found)
    )  # type: ignore[method-assign]
    assert len(read(server).rows) == 25


# a list that moves


@pytest.mark.parametrize("at", [1, 2])
def test_a_row_that_goes_moves_no_other_out_of_sight(at: int) -> None:
    """Without the overlap row 10 would stand on no page: the negative control of this file."""
    server = Server(30, changes={at: delete(0)})
    found = read(server)
    assert server.always <= set(ids(found))
    assert found.whole
    naive = Server(30, changes={1: delete(0)})
    assert "10" not in {row["id"] for offset in (0, 10, 20) for row in naive.answer(10, offset).rows}


def test_a_row_that_comes_is_dropped_where_it_doubles_another_and_that_is_said() -> None:
    server = Server(30, changes={1: insert(0, "baru")})
    found = read(server)
    assert server.always <= set(ids(found))
    assert len(ids(found)) == len(set(ids(found)))
    assert found.doubled == 1


def test_many_rows_that_go_at_once_send_the_reading_back() -> None:
    server = Server(60, changes={3: delete(0, 25)})
    found = read(server)
    assert server.always <= set(ids(found))
    offsets = [offset for _, offset in server.asked]
    assert offsets != sorted(offsets)


def test_of_a_row_met_twice_the_later_is_kept() -> None:
    def edit(server: Server) -> None:
        server.rows[9] = {"id": "9", "nama": "baru"}

    found = read(Server(15, changes={1: edit}))
    assert found.rows[9] == {"id": "9", "nama": "baru"}
    assert found.doubled == 0


@pytest.mark.parametrize("fault", [lambda rows: rows[:4] + rows[5:], lambda rows: [], lambda rows: rows[3:]])
def test_a_page_with_rows_missing_is_made_good(fault: Callable[[list[Row]], list[Row]]) -> None:
    server = Server(35)
    server.changes = {1: lambda server: setattr(server, "fault", fault)}
    found = read(server)
    assert sorted(ids(found), key=int) == [str(number) for number in range(35)]
    assert found.whole


def test_a_list_that_stays_short_of_its_count_is_read_three_times_and_then_an_error() -> None:
    server = Server(15)
    server.answer = (
        lambda limit, offset: (  # type: ignore[method-assign]
            server.asked.append((limit, offset)) or Halaman[Row](rows=server.rows[offset : offset + limit], count=17)
        )
    )
    with pytest.raises(ListNotWhole) as caught:
        read(server)
    assert (caught.value.read, caught.value.count) == (15, 17)
    assert sum(offset == 0 for _, offset in server.asked) == 3
    found = read(server, some=True)
    assert (len(found.rows), found.lost, found.whole) == (15, 2, False)


def test_a_row_that_siasn_lists_twice_on_one_page_is_not_missed() -> None:
    server = Server(15)
    server.rows[4] = dict(server.rows[3])
    found = read(server)
    assert (len(found.rows), found.count, found.lost) == (14, 15, 0)
    assert sum(offset == 0 for _, offset in server.asked) == 2, "believed when it is said twice"


CHANGES = st.one_of(
    st.tuples(st.just("insert"), st.integers(0, 60)),
    st.tuples(st.just("delete"), st.integers(0, 60), st.integers(1, 12)),
)


def _change(drawn: tuple[Any, ...], name: str) -> Change:
    return insert(drawn[1], name) if drawn[0] == "insert" else delete(drawn[1], drawn[2])


@settings(max_examples=300, deadline=None)
@given(
    rows=st.integers(0, 60),
    limit=st.integers(2, 15),
    counts=st.booleans(),
    cap=st.none() | st.integers(2, 15),
    changes=st.dictionaries(st.integers(0, 25), CHANGES, max_size=8),
)
def test_no_row_that_was_always_there_is_lost_in_silence(
    rows: int, limit: int, counts: bool, cap: int | None, changes: dict[int, Any]
) -> None:
    named = {turn: _change(drawn, f"baru-{turn}") for turn, drawn in changes.items()}
    server = Server(rows, counts=counts, cap=cap, changes=named)
    try:
        found = read(server, limit)
    except ListNotWhole:
        assert changes
        return
    assert server.always <= set(ids(found))
    assert len(ids(found)) == len(set(ids(found)))
    assert len(server.asked) < 1000


FAULTS: dict[str, Callable[[list[Row]], list[Row]]] = {
    "torn": lambda rows: rows[: len(rows) // 2],
    "holed": lambda rows: rows[:1] + rows[2:],
    "empty": lambda rows: [],
    "doubled": lambda rows: (rows[:1] + rows)[: len(rows)],
    "swapped": lambda rows: rows[:-1] + rows[:1],
    "turned": lambda rows: rows[::-1],
}


@settings(max_examples=300, deadline=None)
@given(
    rows=st.integers(0, 60), limit=st.integers(2, 15), turn=st.integers(0, 10), fault=st.sampled_from(sorted(FAULTS))
)
def test_one_faulty_page_of_a_counted_list_does_no_harm(rows: int, limit: int, turn: int, fault: str) -> None:
    server = Server(rows, changes={turn: lambda server: setattr(server, "fault", FAULTS[fault])})
    assert set(ids(read(server, limit))) == server.always


# rows and their names


def test_rows_without_id_are_told_apart_by_what_they_say() -> None:
    server = Server(0)
    server.rows = [{"nama": str(number // 2)} for number in range(24)]
    found = read(server)
    assert [row["nama"] for row in found.rows] == [row["nama"] for row in server.rows]


def test_equal_rows_without_id_on_two_pages_are_not_guessed_at() -> None:
    server = Server(0)
    server.rows = [{"nama": str(number % 12)} for number in range(24)]
    with pytest.raises(ListNotWhole):
        read(server)


@pytest.mark.parametrize("name", ["id", "Id", "ID"])
def test_an_id_is_found_in_whatever_spelling(name: str) -> None:
    rows = [RekamanMentah.model_validate({name: str(number), "nama": "sama"}) for number in range(3)]
    flow: Any = pages(make)
    next(flow)
    page = Halaman[RekamanMentah](rows=[*rows, rows[0]], count=4)
    flow.send(page)
    with pytest.raises(StopIteration) as end:
        flow.send(page)
    assert [row.isi[name] for row in end.value.value.rows] == ["0", "1", "2"]


def test_a_key_of_the_caller_is_asked_first() -> None:
    found = read(Server(12), key=lambda row: int(row["id"]) % 4, some=True)
    assert len(found.rows) == 4


def test_a_daftar_prints_no_row() -> None:
    assert "CONTOH" not in repr(Daftar(({"nama": "CONTOH"},), 1, 0, 0, 1))


def test_a_page_that_cannot_be_read_ends_the_list() -> None:
    flow = pages(make)
    next(flow)
    with pytest.raises(NoAnswer):
        flow.throw(NoAnswer())


def test_pages_of_one_row_are_refused() -> None:
    with pytest.raises(ValueError, match="two rows"):
        pages(make, 1)
