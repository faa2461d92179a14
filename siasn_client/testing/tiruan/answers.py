"""What the fake says back: one answer as a value, and the known forms by their contract name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve, field, frozen

from siasn_client.testing.tiruan.contract import Contract

__all__ = [
    "Jawaban",
    "cut",
    "empty",
    "error",
    "file_answer",
    "json_answer",
    "rejected",
    "removed",
    "reset",
    "saved",
    "synced",
    "validation",
]

_JSON: Final = "application/json; charset=UTF-8"


@frozen
class Jawaban:
    """One HTTP answer, and what the line does to it.

    Args:
        potong: after how many bytes of the body the line is cut; None = never.
        reset: the line is reset instead of answering.
        tolak: the line is refused before a byte was read (on a socket: reset).
        diam: nothing comes for so many seconds, then the line dies.
        tetes: the body drips, one byte in so many seconds.
    """

    status: int
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes = field(default=b"", repr=False)
    potong: int | None = None
    reset: bool = False
    tolak: bool = False
    diam: float | None = None
    tetes: float | None = None


def file_answer(isi: bytes, kind: str) -> Jawaban:
    """Answer with a file."""
    return Jawaban(200, {"content-type": kind or "application/octet-stream"}, isi)


def json_answer(status: int, content: object) -> Jawaban:
    """Answer with JSON; text goes out bare, as one SIASN list does."""
    if isinstance(content, str):
        return Jawaban(status, {"content-type": "text/plain; charset=UTF-8"}, content.encode())
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return Jawaban(status, {"content-type": _JSON}, body)


def empty(contract: Contract, form: str) -> Jawaban:
    """Say "nothing there" in one of its known forms."""
    found = contract.empty[form]
    return json_answer(found["status"], found["body"])


def error(contract: Contract, name: str, **more: Any) -> Jawaban:
    """Say one of the known errors; *more* is added to its body."""
    found = contract.errors[name]
    if isinstance(found["body"], str):
        return Jawaban(found["status"], {"content-type": "text/html"}, found["body"].encode())
    return json_answer(found["status"], {**found["body"], **more})


def validation(contract: Contract, complaints: list[str]) -> Jawaban:
    """List complaints in the words of Go's multierror, trailing blank line included."""
    head = "1 error occurred:" if len(complaints) == 1 else f"{len(complaints)} errors occurred:"
    lines = "".join(f"\n\t* {complaint}" for complaint in complaints)
    return error(contract, "validasi", message=f"{head}{lines}\n\n")


def rejected(contract: Contract, message: str) -> Jawaban:
    """Refuse by a business rule."""
    return error(contract, "aturan", message=message)


def saved(form: str, name: str, row_id: str) -> Jawaban:
    """Say that a row was saved, in one of the shapes in which its id comes back."""
    shapes: dict[str, dict[str, Any]] = {
        "objek": {"success": True, "mapData": {name: row_id}, "message": "success"},
        "teks": {"success": True, "mapData": row_id, "message": "success"},
        "tanpa": {"success": True, "mapData": None, "message": "success"},
        "sukses_teks": {"success": "true", "mapData": {name: row_id}, "message": "success"},
        "code": {"code": 1, "message": "success"},
        "code_teks": {"code": 1, "data": "success"},
    }
    return json_answer(200, shapes[form])


def removed() -> Jawaban:
    """Say that a row was removed."""
    return json_answer(200, {"success": True, "message": "success"})


def synced(failed: bool | str, message: str) -> Jawaban:
    """Answer a sync call: capital letters, and the flag as a boolean or as text."""
    return json_answer(200, {"Error": failed, "Message": message})


def cut(answer: Jawaban) -> Jawaban:
    """Let the line go dead in the middle of the body."""
    return evolve(answer, potong=len(answer.body) // 2)


def reset() -> Jawaban:
    """Reset the line without a byte of an answer."""
    return Jawaban(0, reset=True)
