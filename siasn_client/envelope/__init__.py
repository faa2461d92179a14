"""An HTTP answer becomes a payload, "nothing there", or an error. Pure: no clock, no socket.

Three success conventions (reads ``code == 1``, writes ``success == true``, the sync calls
``Error == false``), five ways of saying "nothing", and error bodies of three machines: BKN's
backend, its SSO check and the WSO2 gateway. Forms as seen in public clients (kanekescom,
ws-siasn-php, bkpsdm rumahasn, newsimpeg); of WSO2's numbers only 900901 and 900803 were seen, the
others are its documentation's.

What is not one of the known forms is an error, never an empty list. For a call that writes, an
answer that does not say "no" in words leaves the effect UNKNOWN: 5xx, 3xx, 408, 425, HTML, nothing
at all, a torn body, a 200 without its success flag, or "yes" and "no" in one answer. Any other 4xx, or
an explicit refusal, proves NONE.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from siasn_client.call import Answer, Call, Shape
from siasn_client.envelope.body import doubt, read, retry_after
from siasn_client.envelope.refusal import MISMATCH, SUSPENDED, refused
from siasn_client.envelope.shapes import NOTHING, Nothing, unwrapped
from siasn_client.errors import DecodeError, SiasnError
from siasn_client.privacy import sebab

__all__ = ["MISMATCH", "NOTHING", "SUSPENDED", "Nothing", "decode", "open_answer", "retry_after"]

T = TypeVar("T")

_ROWS_AT: Final = {Shape.DAFTAR: "$.data", Shape.OBJEK: "$.data", Shape.BEBAS: "$.data"}


def open_answer(call: Call[Any], answer: Answer) -> Any:
    """Return the payload of *answer*, or :data:`NOTHING` for an empty list.

    Raises:
        NotFound: the object or person is not there.
        SiasnError: everything else that is not success; ``effect`` says whether SIASN may have changed.
    """
    found = _judge(call, answer)
    if isinstance(found, SiasnError):
        raise found  # here, where no frame below holds a body that a traceback could print
    return found


def decode(call: Call[T], payload: object) -> T:
    """Make the payload what the call promised; :data:`NOTHING` is the empty list.

    Raises:
        DecodeError: names the first place that does not fit, never the value.
    """
    result = _validated(call, [] if payload is NOTHING else payload)
    if isinstance(result, DecodeError):
        del payload
        raise result from result.__cause__
    return cast(T, result)


def _judge(call: Call[Any], answer: Answer) -> Any:
    """Decide what the answer is; errors are returned, not raised."""
    body = read(call, answer)
    found = refused(body, answer)
    if found is None:
        found = unwrapped(body)
    if isinstance(found, SiasnError) and found.effect is not doubt(call) and body.claims_success:
        return body.misread("success and a refusal in one answer", "$")
    return found


@lru_cache(maxsize=256)
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _validated(call: Call[Any], payload: object) -> object:
    """Return what the payload is, or the error; pydantic's own holds the values and stays here."""
    adapter = _adapter(cast(Any, call.decode))
    try:
        return adapter.validate_python(payload)
    except ValidationError as problem:
        first = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        path = _ROWS_AT.get(call.shape, "$") + "".join(
            f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]
        )
        if call.shape is Shape.HALAMAN:
            path = path.replace("$.rows", "$.data", 1)
        message = f"{problem.error_count()} misfit(s), the first: {first['type']}"
        misfit = DecodeError(message, path=path, operation=call.operation, effect=doubt(call))
        misfit.__cause__ = sebab(problem, first["type"])
        return misfit
