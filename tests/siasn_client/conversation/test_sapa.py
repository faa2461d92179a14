"""A greeting carries nothing, takes any status for an answer, and reads the clock of the other side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from siasn_client.call import Answer
from siasn_client.conversation.sapa import Sapaan, sapa
from siasn_client.errors import NoAnswer, Putus, TooLarge
from siasn_client.steps import Now, Send

URL = "https://apimws.contoh.go.id:8243/apisiasn/1.0"
NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def run(*replies: Answer | Exception) -> tuple[Sapaan, list[Send]]:
    """Greet; the replies come in turn, and it is always NOW."""
    flow, sent, waiting = sapa(URL), [], list(replies)
    resume: Callable[[], Any] = lambda: next(flow)  # noqa: E731
    while True:
        try:
            step = resume()
        except StopIteration as end:
            assert not waiting
            return end.value, sent
        if isinstance(step, Now):
            resume = lambda: flow.send(NOW)  # noqa: E731
            continue
        assert isinstance(step, Send)
        sent.append(step)
        reply = waiting.pop(0)
        resume = (
            (lambda e: lambda: flow.throw(e))(reply)
            if isinstance(reply, Exception)
            else (lambda a: lambda: flow.send(a))(reply)
        )


def dead(putus: Putus) -> NoAnswer:
    error = NoAnswer("no answer")
    error.putus = putus
    return error


@pytest.mark.parametrize("status", [200, 401, 404, 405, 502])
def test_any_status_is_an_answer_and_nothing_is_carried(status: int) -> None:
    found, (step,) = run(Answer(status, {}, b""))
    assert (found.tempat, found.aman, found.status, found.putus) == ("apimws.contoh.go.id:8243", True, status, None)
    request = step.request
    assert (request.method, request.writes, request.headers, request.query, request.params) == (
        "GET",
        False,
        {},
        {},
        {},
    )
    assert (request.form, request.json, request.basic, request.operation) == (None, None, None, "sapa")


@pytest.mark.parametrize(
    ("date", "ahead"),
    [
        ("Fri, 02 Jan 2026 03:04:05 GMT", 0.0),
        ("Thu, 01 Jan 2026 03:04:05 GMT", 86400.0),
        ("Fri, 02 Jan 2026 03:14:05 -0000", -600.0),
        ("kemarin", None),
        ("", None),
        ("Fri, 02 Jan 99999999 03:04:05 GMT", None),
    ],
)
def test_the_clock_of_the_other_side_is_read(date: str, ahead: float | None) -> None:
    assert run(Answer(404, {"date": date}, b""))[0].selisih == ahead


@pytest.mark.parametrize("putus", sorted(set(Putus) - {Putus.TERPUTUS}, key=str))
def test_a_dead_line_is_said_and_not_tried_again(putus: Putus) -> None:
    found, sent = run(dead(putus))
    assert (found.status, found.putus, len(sent)) == (None, putus, 1)


def test_a_line_that_breaks_off_is_tried_once_more() -> None:
    found, _ = run(dead(Putus.TERPUTUS), Answer(405, {}, b""))
    assert (found.status, found.putus) == (405, None)
    assert run(dead(Putus.TERPUTUS), dead(Putus.TERPUTUS))[0].putus is Putus.TERPUTUS


def test_an_endless_answer_is_an_answer() -> None:
    assert run(TooLarge())[0].putus is None
