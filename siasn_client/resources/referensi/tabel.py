"""One reference table of ``referensi_siasn`` as a value that makes the call: 23 tables, one mechanism.

The service wants the APIM token only. It answers ``{results: [...]}``; a bare array and ``{data: [...]}`` were
seen, too. Columns and paging as in public clients (kanekescom/laravel-siasn-referensi and
laravel-siasn-referensi-api, a C# client for ``/pendidikan``): never called by us, hence confidence medium.
"""

from __future__ import annotations

from typing import Annotated, Any, Generic, TypeVar

from pydantic import BeforeValidator

from siasn_client.call import Call, Part, Service, Shape, Token
from siasn_client.wire import Halaman, Record

__all__ = ["Tabel"]

R = TypeVar("R", bound=Record)


class Tabel(Generic[R]):
    """One reference table. Called, it makes the call of one page; ``siasn.referensi`` reads it whole.

    Args:
        nama: its name here, as in ``siasn.referensi.<nama>()``.
        jalur: its path on the service.
        rekaman: the record of one row.
        tentang: one sentence about the table, for its docstring.
        keyakinan: how sure we are that the service has it: "high" or "medium".

    Thread- and async-safety: immutable after construction.
    """

    def __init__(self, nama: str, jalur: str, rekaman: type[R], tentang: str, *, keyakinan: str = "medium") -> None:
        self.nama = self.__name__ = nama
        self.jalur = jalur
        self.rekaman = rekaman
        self.__doc__ = (
            f"{tentang} *limit* rows from row *offset* on.\n\n"
            f"``search`` asks ``{jalur}/search``, which takes the same parameters; what it searches is not known.\n"
            f"Confidence: {keyakinan}. Source: kanekescom/laravel-siasn-referensi and laravel-siasn-referensi-api."
        )
        self._decode: Any = Annotated[Halaman[rekaman], BeforeValidator(_page)]  # type: ignore[valid-type]

    def __repr__(self) -> str:
        return f"Tabel({self.nama})"

    def __call__(self, limit: int = 1000, offset: int = 0, *, search: bool = False) -> Call[Halaman[R]]:
        """Make the call of one page. The service says no ``count``."""
        query: dict[str, Part] = {"limit": limit, "offset": offset}
        path = f"{self.jalur}/search" if search else self.jalur
        return Call(
            "GET",
            path,
            self._decode,
            query=query,
            shape=Shape.RUJUKAN,
            tokens=(Token.APIM,),
            service=Service.REFERENSI,
        )


def _page(rows: object) -> object:
    """Rows alone, as this service sends them, are a page without a count."""
    return {"rows": rows, "count": None} if isinstance(rows, list) else rows
