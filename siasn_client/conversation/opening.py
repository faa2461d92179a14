"""A request becomes what httpx sends: here, and only here, are templates filled and secrets opened.

What cannot be sent is refused before a line is opened, and the error does not repeat it.
"""

from __future__ import annotations

import base64
import json
import re
from contextlib import suppress
from typing import Any, Final
from urllib.parse import quote

from siasn_client.call import Part, Request, Unggahan
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nik, Nip, Secret

__all__ = ["opened"]

_PLACE: Final = re.compile(r"\{(\w+)\}")
_PERSON: Final = re.compile(r"\d(?:[ ._-]?\d){15}")  # a NIK or a NIP, written in whatever groups
_NAME_MAX: Final = 150


def opened(request: Request) -> dict[str, Any]:
    """Return the arguments for httpx; they are personal, and so are the frames below this one.

    Raises:
        ConfigError: a part cannot be sent. The error that says which one holds it, and stays here.
    """
    with suppress(KeyError, TypeError, ValueError):
        return _arguments(request)
    raise ConfigError("the request has a part that cannot be sent", operation=request.operation)


def _arguments(request: Request) -> dict[str, Any]:
    headers = {name: _header(value) for name, value in request.headers.items()}
    if request.basic is not None:
        user, password = request.basic
        pair = base64.b64encode(f"{user}:{password.buka()}".encode()).decode()
        headers["Authorization"] = f"Basic {pair}"
    found: dict[str, Any] = {
        "method": request.method,
        "url": _PLACE.sub(lambda place: _segment(request.params[place.group(1)]), request.url),
        "headers": headers,
    }
    if request.query:
        found["params"] = {name: _text(value) for name, value in request.query.items()}
    if request.form is not None:
        found["data"] = {name: _text(value) for name, value in request.form.items()}
    if request.files:
        found["files"] = {name: _file(file) for name, file in request.files.items()}
    if request.json is not None:
        headers["Content-Type"] = "application/json"
        found["content"] = json.dumps(request.json, default=_unmasked, allow_nan=False).encode()
    return found


def _text(part: Part) -> str:
    text = _unmasked(part) if isinstance(part, Nip | Nik | Secret) else str(part)
    text.encode()  # what has no bytes is refused here, not in the frames of httpx
    return text


def _unmasked(value: object) -> str:
    if isinstance(value, Nip | Nik | Secret):
        return value.buka()
    raise TypeError


def _segment(part: Part) -> str:
    text = _text(part)
    if text in ("", ".", ".."):
        raise ConfigError("a path parameter is empty or a dot")
    return quote(text, safe="")


def _header(value: str | Secret) -> str:
    text = _text(value)
    if not (text.isascii() and text.isprintable()):
        raise ConfigError("a token or header has characters that cannot be sent")
    return text


def _file(file: Unggahan) -> tuple[str, bytes, str]:
    """A part of a multipart body. The name of a file stands in logs and archives: no person in it."""
    name = _header(file.nama)
    if not name or len(name) > _NAME_MAX or any(sign in name for sign in '/\\"') or _PERSON.search(name):
        raise ConfigError("a file name is too long, holds a path, or the number of a person")
    if not isinstance(file.isi, bytes):
        raise TypeError
    return name, file.isi, _header(file.tipe)
