"""BKN's reference tables and the office's units, read whole: what codes mean, as of a day."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, Final

from siasn_client.call import Call
from siasn_client.errors import AuthError, CircuitOpen, ConfigError, SiasnError
from siasn_client.resources import unor
from siasn_client.resources.referensi import TABEL, Tabel
from siasn_client.steps import Ask, Flow, Now, do
from siasn_client.unduh.daftar import berhalaman
from siasn_client.wire import Halaman

__all__ = ["RUJUKAN", "Simpan", "unduh_rujukan"]

Simpan = Callable[[str, list[dict[str, Any]], datetime], object]
"""Keeps one table: its name, its rows in SIASN's spelling, when it was read."""

_LIMIT: Final = 1_000
_ENDS_ALL: Final = (AuthError, ConfigError, CircuitOpen)


def _halaman(tabel: Tabel[Any], limit: int, offset: int) -> Call[Any]:
    return tabel(limit=limit, offset=offset)


RUJUKAN: Final[Mapping[str, Callable[[int, int], Call[Any]]]] = {
    **{name: partial(_halaman, tabel) for name, tabel in sorted(TABEL.items())},
    "unor": unor.halaman,
}
"""By name, the call of a page from its limit and its offset: the tables of the service, and ``ref-unor``."""


def unduh_rujukan(
    nama: Iterable[str], simpan: Simpan, *, kemajuan: Callable[[int], object] = lambda done: None
) -> Flow[dict[str, SiasnError]]:
    """Read these tables one after the other, hand each whole one to *simpan*, and return what failed by name.

    A table that does not come whole is not kept: half a table would make good codes look unknown.

    Raises into the flow:
        SiasnError: the account is refused, or SIASN is out of reach; tables before that are kept.
        KeyError: there is no such table.
    """
    failed: dict[str, SiasnError] = {}
    for name in nama:
        try:
            whole = yield from berhalaman(RUJUKAN[name], _LIMIT, _tanya)
        except _ENDS_ALL:
            raise
        except SiasnError as error:
            failed[name] = error
        else:
            seen = yield from Now()
            yield from do(simpan, name, list(whole.rows), seen)
        kemajuan(1)
    return failed


def _tanya(call: Call[Any]) -> Flow[Halaman[Any]]:
    """A page of ``ref-unor`` says its count; a table of the reference service is a bare list."""
    found = yield from Ask(call)
    return found if isinstance(found, Halaman) else Halaman(rows=found, count=None)
