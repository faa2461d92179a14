"""Tables that are written when they are first asked for, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

__all__ = ["Row", "SekaliTulis"]

Row = dict[str, Any]


class SekaliTulis(Mapping[str, tuple[Row, ...]]):
    """Name to rows, by the function that writes them. Copy a row before you change it.

    Thread-safety: safe to share; two threads that ask for a new table at once may both write it, alike.
    """

    def __init__(self, tulis: Mapping[str, Callable[[], Iterator[Row]]]) -> None:
        self._tulis = tulis
        self._ada: dict[str, tuple[Row, ...]] = {}

    def __getitem__(self, nama: str) -> tuple[Row, ...]:
        if nama not in self._ada:
            self._ada[nama] = tuple(self._tulis[nama]())
        return self._ada[nama]

    def __iter__(self) -> Iterator[str]:
        return iter(self._tulis)

    def __len__(self) -> int:
        return len(self._tulis)
