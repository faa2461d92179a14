"""Indeks Profesionalitas ASN: ``/pns/nilaiipasn``. Read only, one object, no history.

Field list: rumahASN and a provincial consumer (JATENG); both parse every number from text. The most each
dimension can have: kualifikasi 25, kompetensi 40, kinerja 30, disiplin 5, together 100.
Some clients repeat the NIP as a query parameter; it is not sent here.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from siasn_client.call import Call, Shape
from siasn_client.privacy import Nip
from siasn_client.wire import Bulat, Desimal, NipRekaman, Record, Tanggal, Teks

__all__ = ["IpAsn", "get"]


class IpAsn(Record):
    """The index of one person, in points; ``subtotal`` is the sum SIASN shows."""

    tampak: ClassVar = ("tahun",)

    nip: NipRekaman = None
    nama: Teks = None
    tahun: Bulat = None
    kualifikasi: Desimal = None
    kompetensi: Desimal = None
    kinerja: Desimal = None
    disiplin: Desimal = None
    subtotal: Desimal = None
    dibuat_pada: Tanggal = Field(default=None, alias="created_at")
    diubah_pada: Tanggal = Field(default=None, alias="updated_at")


def get(nip: Nip | str) -> Call[IpAsn]:
    """The index of *nip*. Whoever has none is NotFound, as is an unknown NIP: SIASN says the same of both."""
    return Call("GET", "/pns/nilaiipasn/{nip}", IpAsn, params={"nip": Nip.of(nip)}, shape=Shape.OBJEK)
