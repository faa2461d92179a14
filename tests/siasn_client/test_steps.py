"""Steps: a flow yields the step itself and is sent the answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from siasn_client.call import Request
from siasn_client.events import Refreshed
from siasn_client.resources import golongan
from siasn_client.steps import Ask, AskEach, Do, Exclusive, Flow, Monotonic, Now, Send, Sleep, Step, Tell, do

NIP = "199002282015031000"


def asks(step: Step[Any]) -> Flow[Any]:
    return (yield from step)


@pytest.mark.parametrize(
    "step",
    [
        Ask(golongan.list_for(NIP)),
        AskEach([golongan.list_for(NIP)], lambda call, found: None),
        Send(Request("GET", "https://x/{nip}", "/{nip}", params={"nip": NIP})),
        Sleep(1.0),
        Now(),
        Monotonic(),
        Tell(Refreshed("SSO")),
        Exclusive("pace", lambda: asks(Now())),
        Do(lambda: NIP),
    ],
    ids=lambda step: type(step).__name__,
)
def test_every_step_yields_itself_and_returns_its_answer(step: Step[Any]) -> None:
    flow = asks(step)
    assert next(flow) is step
    with pytest.raises(StopIteration) as end:
        flow.send("jawaban")
    assert end.value.value == "jawaban"
    assert NIP not in repr(step)


def test_an_error_is_raised_where_the_step_was_asked() -> None:
    def flow() -> Flow[str]:
        try:
            yield from Now()
        except OSError:
            return "tertangkap"
        return "tidak"

    running = flow()
    next(running)
    with pytest.raises(StopIteration) as end:
        running.throw(OSError())
    assert end.value.value == "tertangkap"


def test_do_binds_its_arguments() -> None:
    step = do(datetime.fromtimestamp, 0, tz=UTC)
    assert step.function() == datetime(1970, 1, 1, tzinfo=UTC)
