"""Every list of the office by name, written when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Final

from attrs import frozen

from siasn_client.testing.kabupaten.daftar.gelar import pg, profesi
from siasn_client.testing.kabupaten.daftar.kenaikan_pangkat import list_kp
from siasn_client.testing.kabupaten.daftar.pengadaan import dokumen_pengadaan, list_pengadaan
from siasn_client.testing.kabupaten.daftar.pensiun import list_pensiun
from siasn_client.testing.kabupaten.daftar.unor import ref_unor
from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.organisasi import Organisasi
from siasn_client.testing.kabupaten.sekali_tulis import Row, SekaliTulis

__all__ = ["DAFTAR", "Daftar", "Kantor"]


@frozen
class Kantor:
    """What the lists are made from: everybody as SIASN has them, in the order of their NIP, and the units."""

    seed: int
    orang: Mapping[str, Orang]
    organisasi: Organisasi


_TULIS: Final[Mapping[str, Callable[[Kantor], Iterator[Row]]]] = {
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


class Daftar(SekaliTulis):
    """List name to its rows."""

    def __init__(self, kantor: Kantor) -> None:
        super().__init__({nama: partial(tulis, kantor) for nama, tulis in _TULIS.items()})
