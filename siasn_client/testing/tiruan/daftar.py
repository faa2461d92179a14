"""The lists of the office: filtered, cut into pages, counted; and what goes wrong between two pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from attrs import field, frozen

from siasn_client.testing.gangguan import Macam
from siasn_client.testing.tiruan.answers import Jawaban, empty, json_answer
from siasn_client.testing.tiruan.bahan import Row
from siasn_client.testing.tiruan.contract import Contract, Endpoint
from siasn_client.testing.tiruan.references import Referensi
from siasn_client.testing.tiruan.state import NOBODY, Arsip
from siasn_client.testing.tiruan.validation import instant, query

__all__ = ["Daftar"]

_FITS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "sama": lambda asked, has: asked == has,
    "hari": lambda asked, has: instant(asked) == instant(has),
    "sejak": lambda asked, has: instant(asked) <= instant(has),
    "sampai": lambda asked, has: instant(asked) >= instant(has),
}


@frozen
class Daftar:
    """Answers lists, single rows of lists, and code tables.

    Thread-safety: as the archive's; which form of an answer is next may be told twice at once.
    """

    contract: Contract
    arsip: Arsip
    referensi: Referensi
    _turns: Counter[str] = field(factory=Counter)

    def daftar(
        self, endpoint: Endpoint, asked: Mapping[str, str], lag: float = 0.0, macam: Macam | None = None
    ) -> tuple[Jawaban, bool]:
        """Answer one page; tell also whether the fault *macam* struck."""
        given = query(self.contract, endpoint, asked)
        if isinstance(given, Jawaban):
            return given, False
        rows = _filtered(endpoint, given, self.arsip.shown(NOBODY, endpoint.list, lag))
        if not rows:
            return empty(self.contract, self._next(endpoint, endpoint.empty)), False
        page, struck = _page(rows, given, macam)
        content: dict[str, Any] = {"code": 1, "data": page}
        if endpoint.count:
            wrong = macam is Macam.HITUNGAN_SALAH
            content["count"] = len(rows) + 3 if wrong else len(rows)
            struck = struck or wrong
        return json_answer(200, content), struck

    def satu(self, endpoint: Endpoint, part: str, asked: Mapping[str, str], lag: float = 0.0) -> Jawaban:
        """Answer with one row: by the last part of the path, or by its filters."""
        given = query(self.contract, endpoint, asked)
        if isinstance(given, Jawaban):
            return given
        rows: Sequence[Row] = self.arsip.shown(NOBODY, endpoint.list, lag)
        rows = [row for row in rows if row.get(endpoint.match) == part] if endpoint.match else rows
        found = _filtered(endpoint, given, rows)
        return json_answer(200, {"code": 1, "data": found[0]}) if found else empty(self.contract, endpoint.empty[0])

    def alamat(self, endpoint: Endpoint, asked: Mapping[str, str]) -> str | Jawaban:
        """Return the storage path a download asks for, or the refusal of its query."""
        given = query(self.contract, endpoint, asked)
        return given if isinstance(given, Jawaban) else given["filePath"]

    def tabel(self, endpoint: Endpoint, asked: Mapping[str, str]) -> Jawaban:
        """Answer with a code table, in one of the three forms in which they came."""
        given = query(self.contract, endpoint, asked)
        if isinstance(given, Jawaban):
            return given
        rows, _ = _page(self.referensi.rows(endpoint), given, None)
        first = sum(map(ord, endpoint.table)) % 3  # so that the tables do not all begin with the same form
        forms = ("results", "data", "", "results", "data")[first : first + 3]
        form = self._next(endpoint, forms)
        return json_answer(200, {form: rows} if form else rows)

    def _next(self, endpoint: Endpoint, forms: Sequence[str]) -> str:
        """Take the forms in turn."""
        turn = self._turns[endpoint.id]
        self._turns[endpoint.id] += 1
        return forms[turn % len(forms)]


def _filtered(endpoint: Endpoint, given: Mapping[str, str], rows: Sequence[Row]) -> Sequence[Row]:
    for name, (column, how) in endpoint.filters.items():
        if given.get(name):
            fits = _FITS[how]
            rows = [row for row in rows if fits(given[name], str(row.get(column) or ""))]
    return rows


def _page(rows: Sequence[Row], given: Mapping[str, str], macam: Macam | None) -> tuple[list[Row], bool]:
    """Cut one page; a fault that shifts it needs a page that is not the first, and rows to lose or double."""
    offset = int(given.get("offset") or 0)
    limit = int(given["limit"]) if given.get("limit") else len(rows)
    shifts = {Macam.HALAMAN_HILANG: 1, Macam.HALAMAN_GANDA: -1, Macam.HALAMAN_ULANG: -limit}
    shift = shifts.get(macam, 0) if macam and limit and 0 < offset < len(rows) else 0
    start = max(offset + shift, 0)
    page = list(rows[start : start + limit])
    if macam is Macam.BACA_GANDA and page:
        return [page[0], *page], True
    return page, shift != 0
