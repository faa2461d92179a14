"""SIASN's side of a kabupaten as the comparison reads it: decoded by the records of the calls, without HTTP."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Engine

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong, Lingkup
from siasn_client.privacy import Nip
from siasn_client.sanding import HasilPegawai, bacaan_siasn, panggilan
from siasn_client.testing.kabupaten import Kabupaten, SisiSiasn
from siasn_client.testing.kabupaten.jenis import PETA
from simpeg_adapters.commands.sanding import sandingkan_semua
from simpeg_adapters.mapping import Profil
from simpeg_adapters.sql import SqlHost

__all__ = ["SumberKabupaten", "rekaman", "sandingkan_tuangan"]


def rekaman(sisi: SisiSiasn, jenis: str) -> Any:
    """SIASN's record of a kind: an object, a list of rows, or None."""
    return getattr(sisi, PETA[jenis].rekaman if jenis in PETA else f"rw_{jenis}")


class SumberKabupaten:
    """Reads people as SIASN would answer, at the instant *pada*. Thread-safety: one thread."""

    dibaca: tuple[datetime, datetime] | None = None

    def __init__(self, kabupaten: Kabupaten, pada: datetime) -> None:
        self._kabupaten = kabupaten
        self._pada = pada

    def read(self, nips: Sequence[Nip], jenis: Collection[Jenis]) -> Mapping[Nip, Mapping[Jenis, Bacaan[Baris]]]:
        """Read these kinds of these people.

        Raises:
            pydantic.ValidationError: the kabupaten writes something that the records do not know.
        """
        return {nip: {kind: self._satu(nip, kind) for kind in jenis} for nip in nips}

    def _satu(self, nip: Nip, jenis: Jenis) -> Bacaan[Baris]:
        isi = rekaman(self._kabupaten.siasn[nip.buka()], jenis.value)
        if not isi:
            return Kosong(self._pada)
        found = _pembaca(jenis).validate_python(isi)
        rows = tuple(found) if isinstance(found, list) else (found,)
        return bacaan_siasn(jenis, nip, Ada(rows, self._pada))


def sandingkan_tuangan(kabupaten: Kabupaten, engine: Engine, profil: Profil, pada: datetime) -> Iterator[HasilPegawai]:
    """Compare everybody of a poured e-Simpeg, in all kinds that its profile knows, with the kabupaten's SIASN."""
    host = SqlHost(engine, profil)
    return sandingkan_semua(host, SumberKabupaten(kabupaten, pada), Lingkup(), lambda done: None)


@cache
def _pembaca(jenis: Jenis) -> TypeAdapter[Any]:
    decode: Any = panggilan(Nip("199002282015031000"), jenis).decode
    return TypeAdapter(decode)
