"""What a call promised, taken out of the wrapping of its shape; or the error that came in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Final

from siasn_client.call import Shape
from siasn_client.envelope.body import UNREADABLE, Body, flag
from siasn_client.envelope.refusal import CLIENT_FAULT, OK, by_status
from siasn_client.errors import ApiError, Effect, NotFound, Rejected, SiasnError
from siasn_client.wire import parse_map_data

__all__ = ["NOTHING", "Nothing", "unwrapped"]

_LISTS: Final = frozenset({Shape.DAFTAR, Shape.HALAMAN, Shape.BEBAS, Shape.RUJUKAN})


class Nothing(Enum):
    """SIASN said, in one of its known forms, that there is nothing."""

    NOTHING = "nothing"


NOTHING: Final = Nothing.NOTHING


def unwrapped(body: Body) -> Any:
    """Return the payload, NOTHING, or the error; nothing is raised."""
    if body.status not in OK:
        return _nothing_there(body) if body.nothing and body.status in CLIENT_FAULT else by_status(body)
    if body.call.shape is Shape.BERKAS:
        return _berkas(body)
    if body.value is UNREADABLE:
        return body.misread("the answer is not JSON, or only the beginning of it", "$")
    if body.call.writes and body.call.shape in (Shape.OBJEK, Shape.BEBAS):
        return _unggah(body)
    return _BY_SHAPE[body.call.shape](body)


def _data(body: Body) -> Any:
    """Return ``data`` of a read that says success, or NOTHING, or the error it is."""
    said = body.said
    data = said.get("data")
    if body.code == "1" and isinstance(data, list | Mapping):
        return NOTHING if data == [] else data
    if body.nothing or ("data" in said and data is None and body.code == "1"):
        return NOTHING
    if _counts_none(said) and not body.words:
        return NOTHING
    if body.code == "0":
        return body.error(ApiError, "refused with code 0", Effect.NONE)
    if body.code == "1" and isinstance(data, str):
        return body.error(ApiError, "a sentence instead of data", Effect.NONE)
    return body.misread("not one of the known forms of an answer", "$")


def _counts_none(said: Mapping[str, Any]) -> bool:
    """``data: null, count: 0``: nothing, unless words come with it (a failed query counts none, too)."""
    return "data" in said and said["data"] is None and type(said.get("count")) is int and said["count"] == 0


def _nothing_there(body: Body) -> Any:
    if body.call.writes or body.call.shape not in _LISTS:
        return body.error(NotFound, "not found", Effect.NONE)
    return _page_of(body, []) if body.call.shape is Shape.HALAMAN else NOTHING


def _daftar(body: Body) -> Any:
    data = _data(body)
    if data is NOTHING or isinstance(data, list | SiasnError):
        return data
    return body.misread("expected rows, got an object", "$.data")


def _halaman(body: Body) -> Any:
    rows = _daftar(body)
    return rows if isinstance(rows, SiasnError) else _page_of(body, [] if rows is NOTHING else rows)


def _page_of(body: Body, rows: list[Any]) -> Any:
    """One page. A ``count`` below the rows it came with does not count the whole, and is not believed."""
    count = body.said.get("count")
    if isinstance(count, str) and count.isascii() and count.isdigit():
        count = int(count[:18])
    return {"rows": rows, "count": None if type(count) is int and count < len(rows) else count}


def _objek(body: Body) -> Any:
    data = _data(body)
    if data is NOTHING or data == {}:
        return _nothing_there(body)
    if isinstance(data, Mapping | SiasnError):
        return data
    return body.misread("expected an object, got rows", "$.data")


def _bebas(body: Body) -> Any:
    data = _data(body)
    if data == {}:
        return NOTHING
    return [data] if isinstance(data, Mapping) else data


def _rujukan(body: Body) -> Any:
    """Rows of a reference table: bare, under ``results``, or in the envelope of a read without its ``code``."""
    said = body.said
    rows = body.value if isinstance(body.value, list) else said.get("results")
    if rows is None and not body.code:
        rows = said.get("data")
    if isinstance(rows, list) and body.code in ("", "1"):
        return rows or NOTHING
    return _daftar(body)


def _unggah(body: Body) -> Any:
    """What a write says that answers like a read: the uploads. Its data is a bonus, its success is not.

    Seen: ``{code: 1, data: {dok_id, ...}}`` (upload-dok, upload-dok-rw). What the decree and photo uploads
    say beside their success, no public source records.
    """
    if not _done(body):
        return _not_done(body, said=_done(body) is False, path="$.code")
    data = body.said.get("data")
    there = data if isinstance(data, Mapping) and data else None
    if body.call.shape is Shape.OBJEK:
        return there or body.misread("success, but no object that can be read", "$.data")
    if body.nothing:
        return body.misread("success and a refusal in one answer", "$")
    return data if isinstance(data, list) and data else [there] if there else NOTHING


def _simpan(body: Body) -> Any:
    if not _done(body):
        return _not_done(body, said=_done(body) is False, path="$.success")
    try:
        return parse_map_data(body.said.get("mapData"))
    except ValueError:
        return body.misread("success, but no row id that can be read", "$.mapData")


def _sinkron(body: Body) -> Any:
    failed = flag(body.said.get("Error"))
    if failed is not False:
        return _not_done(body, said=failed is True, path="$.Error")
    message = body.said.get("Message")
    return message if isinstance(message, str) else ""


def _done(body: Body) -> bool | None:
    """Did the write succeed? None: it does not say, or says both."""
    said = {flag(body.said.get("success")), {"1": True, "0": False}.get(body.code)} - {None}
    return said.pop() if len(said) == 1 else None


def _not_done(body: Body, *, said: bool, path: str) -> SiasnError:
    """A write without its success flag: refused in words, or nobody knows."""
    if body.nothing:
        return body.error(NotFound, "the person or row to write is not there", Effect.NONE)
    if said:
        return body.error(Rejected, "SIASN refused the write", Effect.NONE)
    return body.misread("success is not said", path)


def _berkas(body: Body) -> Any:
    """The bytes of a file: what is neither JSON nor a web page. What kind of file, ``berkas`` finds out."""
    if body.value is UNREADABLE:
        torn = body.raw[:64].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")
        return body.misread("the beginning of JSON in place of a file", "$") if torn else body.raw
    data = _data(body)
    if data is NOTHING:
        return _nothing_there(body)
    return data if isinstance(data, SiasnError) else body.misread("data in place of a file", "$.data")


_BY_SHAPE: Final[Mapping[Shape, Callable[[Body], Any]]] = {
    Shape.DAFTAR: _daftar,
    Shape.HALAMAN: _halaman,
    Shape.OBJEK: _objek,
    Shape.BEBAS: _bebas,
    Shape.SIMPAN: _simpan,
    Shape.SINKRON: _sinkron,
    Shape.RUJUKAN: _rujukan,
}
