"""What is read from SIASN and shown beside a comparison, but compared with nothing.

DP3 ended with 2013 and nobody corrects it any more; proposals are the business of SIASN's services, IP ASN is
SIASN's own figure; of contracts, periodic raises, potential and competence no public source lists the fields.
Nothing of it is ever in a plan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final, Self

from attrs import field, frozen

from siasn_client.baris import Ada, Bacaan
from siasn_client.call import Call
from siasn_client.privacy import Nip
from siasn_client.resources import (
    dp3,
    gaji_berkala,
    gelar,
    ip_asn,
    kompetensi_riwayat,
    kontrak,
    pensiun,
    potensi,
)
from siasn_client.wire import Record, RekamanMentah

__all__ = ["DIBACA_SAJA", "AturanBaca", "DibacaSaja"]


@frozen
class AturanBaca:
    """One family that is read and shown.

    Args:
        nama: its name in files and commands, as :data:`siasn_client.unduh.KELUARGA` has it.
        label: what a clerk calls it.
        panggil: the call that reads one person's.
    """

    nama: str
    label: str
    panggil: Callable[[Nip], Call[Any]] = field(repr=False)


_SEMUA: Final = (
    AturanBaca("dp3", "DP3", dp3.list_for),
    AturanBaca("kontrak", "Kontrak PPPK", kontrak.list_for),
    AturanBaca("gaji_berkala", "Kenaikan gaji berkala", gaji_berkala.list_for),
    AturanBaca("potensi", "Potensi", potensi.list_for),
    AturanBaca("kompetensi", "Kompetensi", kompetensi_riwayat.list_for),
    AturanBaca("ip_asn", "IP ASN", ip_asn.get),
    AturanBaca("pensiun", "Usul pensiun", pensiun.list_for),
    AturanBaca("gelar_akademik", "Usul pencantuman gelar akademik", gelar.akademik),
    AturanBaca("gelar_profesi", "Usul pencantuman gelar profesi", gelar.profesi),
)

DIBACA_SAJA: Final[Mapping[str, AturanBaca]] = MappingProxyType({each.nama: each for each in _SEMUA})
"""By name, in the order of reports. With the kinds that are compared it is everything that is downloaded."""


@frozen
class DibacaSaja:
    """What SIASN said of one family of one person, for reports. Immutable; no repr shows a value.

    ``bacaan`` tells "nothing there" from "could not be read"; see :data:`siasn_client.baris.Bacaan`.
    """

    nama: str
    label: str
    bacaan: Bacaan[Record] = field(repr=False)

    @classmethod
    def dari(cls, nama: str, bacaan: Bacaan[Any]) -> Self:
        """Name what was read.

        Raises:
            KeyError: there is no such family.
        """
        return cls(nama, DIBACA_SAJA[nama].label, bacaan)

    def baris(self) -> Iterator[tuple[tuple[str, str], ...]]:
        """Yield each row as pairs of field and text, what is not said left out; opens what may be personal.

        Fields have our names, those of a raw row SIASN's.
        """
        for record in self.bacaan.rows if isinstance(self.bacaan, Ada) else ():
            yield tuple(_pairs(record))


def _pairs(record: Record) -> Iterator[tuple[str, str]]:
    said = record.isi if isinstance(record, RekamanMentah) else _named(record)
    for name, value in said.items():
        if value not in (None, "", [], (), {}) and name not in ("path", "Path"):
            yield name, value if isinstance(value, str) else str(value)


def _named(record: Record) -> Mapping[str, Any]:
    """The fields by our names, in their spelling on the wire; what could not be read as it was written."""
    plain = record.model_dump(mode="json", context={"buka": True}, include=set(type(record).model_fields))
    return {**plain, **record.tak_terbaca}
