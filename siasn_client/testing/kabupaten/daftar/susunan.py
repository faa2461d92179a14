"""Every list of the office by name, written when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from attrs import frozen

from siasn_client.testing.kabupaten.daftar.gelar import pg, profesi
from siasn_client.testing.kabupaten.daftar.kenaikan_pangkat import list_kp
from siasn_client.testing.kabupaten.daftar.pengadaan import dokumen_pengadaan, list_pengadaan
from siasn_client.testing.kabupaten.daftar.pensiun import list_pensiun
from siasn_client.testing.kabupaten.daftar.unor import ref_unor
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.organisasi import Organisasi

__all__ = ["DAFTAR", "Daftar", "Kantor"]

Rows = tuple[dict[str, Any], ...]


@frozen
class Kantor:
    """What the lists are made from: everybody as SIASN has them, in the order of their NIP, and the units."""

    seed: int
    orang: Mapping[str, Orang]
    organisasi: Organisasi


_TULIS: Final[Mapping[str, Callable[[Kantor], Iterator[dict[str, Any]]]]] = {
    "list_kp": lambda k: list_kp(k.orang.values()),
    "list_pensiun": lambda k: list_pensiun(k.orang.values()),
    "list_pengadaan": lambda k: list_pengadaan(k.seed, k.orang.values()),
    "dokumen_pengadaan": lambda k: dokumen_pengadaan(k.seed, k.orang.values()),
    "ref_unor": lambda k: ref_unor(k.organisasi, k.orang.values()),
    "pg": lambda k: pg(k.orang.values()),
    "profesi": lambda k: profesi(k.orang.values()),
}
DAFTAR: Final = tuple(_TULIS)
"""The names of all lists. ``dokumen_pengadaan`` has invented fields; the others those of the contract."""


class Daftar(Mapping[str, Rows]):
    """List name to its rows. Kept once written: copy a row before you change it.

    Thread-safety: safe to share; two threads that ask for a new list at once may both write it, alike.
    """

    def __init__(self, kantor: Kantor) -> None:
        self._kantor = kantor
        self._ada: dict[str, Rows] = {}

    def __getitem__(self, nama: str) -> Rows:
        if nama not in self._ada:
            self._ada[nama] = tuple(_TULIS[nama](self._kantor))
        return self._ada[nama]

    def __iter__(self) -> Iterator[str]:
        return iter(DAFTAR)

    def __len__(self) -> int:
        return len(DAFTAR)
