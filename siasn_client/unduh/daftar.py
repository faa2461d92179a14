"""The paged lists of people for whom something is under way: kenaikan pangkat, pensiun, pengadaan.

They are kept page by page: a run that dies in the middle of a list goes on with the next page. Pages of
different days do not fit together (the list moves), so a list is read afresh when its pages are old.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final

from attrs import field, frozen

from siasn_client.call import Call
from siasn_client.conversation.paging import Daftar as Berhalaman
from siasn_client.conversation.paging import pages
from siasn_client.resources import kenaikan_pangkat, pengadaan, pensiun
from siasn_client.steps import Ask, Flow, Now, do
from siasn_client.unduh.gudang import Gudang
from siasn_client.unduh.keluarga import mentah
from siasn_client.unduh.rekaman import Rekaman
from siasn_client.wire import Halaman

__all__ = ["DAFTAR", "HALAMAN", "Daftar", "baca_daftar", "berhalaman", "daftar_utama"]

HALAMAN: Final = 100
"""Rows a page; no public client says how many SIASN allows."""

DAFTAR: Final = ("daftar_kenaikan_pangkat", "daftar_pensiun", "daftar_pengadaan")
"""The names under which the lists are kept."""

_FRESH: Final = timedelta(days=1)
_MONTHS_AHEAD: Final = 3
_YEAR: Final = timedelta(days=365)
_NIP: Final = ("nipBaru", "nip", "nip_baru")


@frozen
class Daftar:
    """One list with its question: ``sebutan`` tells it from the others of its kind ("2026", "2026-04-01")."""

    jenis: str
    sebutan: str
    halaman: Callable[[int, int], Call[Any]] = field(repr=False)


def daftar_utama(now: datetime) -> list[Daftar]:
    """The lists that say who comes first: promotions of the coming months, pensions of a year, hirings of two.

    The months of promotion have changed more than once; every first of a month is asked, and an empty
    answer costs one call.
    """
    today = now.date()
    ends = today + _YEAR
    return [
        *(_kenaikan_pangkat(_first(today, month)) for month in range(_MONTHS_AHEAD + 1)),
        Daftar(DAFTAR[1], f"{today}..{ends}", lambda limit, offset: pensiun.halaman(today, ends, limit, offset)),
        *(_pengadaan(year) for year in (today.year, today.year - 1)),
    ]


def _first(today: date, months: int) -> date:
    years, month = divmod(today.month - 1 + months, 12)
    return date(today.year + years, month + 1, 1)


def _kenaikan_pangkat(periode: date) -> Daftar:
    return Daftar(
        DAFTAR[0], periode.isoformat(), lambda limit, offset: kenaikan_pangkat.halaman(periode, limit, offset)
    )


def _pengadaan(tahun: int) -> Daftar:
    return Daftar(DAFTAR[2], str(tahun), lambda limit, offset: pengadaan.halaman(tahun, limit, offset))


def baca_daftar(daftar: Daftar, gudang: Gudang, mulai: datetime) -> Flow[set[str]]:
    """Read one list whole, page by page, and return the NIPs on it. Pages that are there are not asked again.

    Raises:
        SiasnError: a page could not be read, or the list does not come whole; the pages read are kept.
    """
    kept = yield from do(_tersimpan, daftar, gudang, mulai)
    penanya = _Penanya(daftar, gudang, kept)
    whole = yield from berhalaman(daftar.halaman, HALAMAN, penanya.tanya)
    return set(_nips(whole.rows))


def berhalaman(
    make: Callable[[int, int], Call[Any]], limit: int, tanya: Callable[[Call[Any]], Flow[Halaman[Any]]]
) -> Flow[Berhalaman[dict[str, Any]]]:
    """Let ``paging.pages`` read a list whole as SIASN sends it, with *tanya* in place of asking for a page."""
    flow = pages(lambda rows, offset: mentah(make(rows, offset)), limit)
    answer: Any = None
    while True:
        try:
            step = flow.send(answer)
        except StopIteration as end:
            found: Berhalaman[dict[str, Any]] = end.value
            return found
        answer = (yield from tanya(step.call)) if isinstance(step, Ask) else (yield from step)


@frozen
class _Penanya:
    """Hands out the pages that are kept, asks for the others and keeps them.

    A page serves once: when the list has moved and is read again, SIASN is asked.
    """

    daftar: Daftar
    gudang: Gudang
    kept: dict[int, Rekaman]

    def tanya(self, call: Call[Any]) -> Flow[Halaman[Any]]:
        offset = int(str(call.query["offset"]))
        page = self.kept.pop(offset, None)
        if page is None:
            found: Halaman[Any] = yield from Ask(call)
            seen = yield from Now()
            place = f"{self.daftar.sebutan}/{offset}"
            page = Rekaman(self.daftar.jenis, place, seen, tuple(found.rows), seluruhnya=found.count)
            yield from do(self.gudang.tulis, page)
        return Halaman(rows=list(page.baris), count=page.seluruhnya)


def _tersimpan(daftar: Daftar, gudang: Gudang, mulai: datetime) -> dict[int, Rekaman]:
    """The pages of this list, by offset, that are young enough to go on from."""
    found: dict[int, Rekaman] = {}
    for rekaman in gudang.rekaman(daftar.jenis):
        name, _, offset = rekaman.kunci.rpartition("/")
        if name == daftar.sebutan and mulai - rekaman.dibaca_pada <= _FRESH:
            found[int(offset)] = rekaman
    return found


def _nips(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    for row in rows:
        yield from (found.strip() for name in _NIP if isinstance(found := row.get(name), str))
