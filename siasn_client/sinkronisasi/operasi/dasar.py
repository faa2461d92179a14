"""What every send of one kind of record is made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Protocol, TypeVar, cast

from attrs import frozen

from siasn_client.baris import Baris, Jenis
from siasn_client.call import Call
from siasn_client.errors import ConfigError
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.sinkronisasi.jurnal import SIMPAN
from siasn_client.sinkronisasi.rencana import Butir
from siasn_client.wire import Payload, Record

__all__ = ["HANYA_BARIS_BARU", "Operasi", "Pembangun", "baris_segar", "isikan", "jabatan_sampai", "pembangun"]

_UNREADABLE: Final = (
    "Isian {isian} dalam rencana tidak terbaca. Tidak ada yang dikirim. Perbaiki di e-Simpeg, lalu buat rencana baru."
)
R = TypeVar("R", bound=Record)
P = TypeVar("P", bound=Payload)

HANYA_BARIS_BARU: Final = (
    "SIASN tidak menampilkan semua isian baris ini, sehingga perubahan lewat program dapat menghapus isian lain"
)


class Pembangun(Protocol):
    """Make the write of one item from what it sets, the person, and the fresh rows of its kind (and of ``serta``).

    Raises ConfigError when the write would be incomplete or against a rule; nothing was sent.
    """

    def __call__(
        self, butir: Butir, orang: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record], /
    ) -> Call[str]:
        """Build it."""
        ...


def _semua(baris: Baris) -> frozenset[str]:
    return frozenset()


@frozen
class Operasi:
    """How one kind is sent.

    Args:
        simpan: makes the write.
        langkah: the steps, in order.
        perlu: the fields without which a new row is not sent.
        hanya_baru: why a row that is there is left to a person; "" where it may be changed.
        bawaan: names that are not compared and are sent along: with the field they belong to, or, under "",
            with every new row.
        lepas: the fields that SIASN does not take of a row that says so much; they are never planned to be sent.
        tanpa_tempat: fields of the kind that the save cannot say; a new row that has one is left to a person.
        terhapus: has SIASN a delete for it? Without one a new row cannot be taken back by a program.
        serta: another kind that must be read before a new row can be made.
    """

    simpan: Pembangun
    langkah: tuple[str, ...] = (SIMPAN,)
    perlu: tuple[str, ...] = ()
    hanya_baru: str = ""
    bawaan: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    lepas: Callable[[Baris], frozenset[str]] = _semua
    tanpa_tempat: frozenset[str] = frozenset()
    terhapus: bool = True
    serta: Jenis | None = None


def pembangun(
    jenis: type[R],
    dari: Callable[[R], P],
    kirim: Callable[[P], Call[str]],
    *,
    orang: str,
    nama: Mapping[str, str] | None = None,
) -> Pembangun:
    """Make the usual builder: the fresh row (or a blank one), the item's values over it, sent as a whole.

    Args:
        dari: the payload that would leave a record as it is.
        kirim: the call that saves it.
        orang: the record's field that holds SIASN's id of the person.
        nama: the record's names of plan fields that are named otherwise.
    """
    named = nama or {}

    def simpan(butir: Butir, siapa: DataUtama, rekaman: Sequence[Record], serta: Sequence[Record]) -> Call[str]:
        record = baris_segar(butir, rekaman, jenis)
        values = {named.get(name, name): value for name, value in butir.nilai().items()}
        return kirim(dari(isikan(record, {orang: getattr(record, orang) or siapa.id, **values})))

    return simpan


def isikan(record: R, nilai: Mapping[str, str | None]) -> R:
    """The record with these values, read as SIASN's own would be: a number is a number, a date a date.

    Raises:
        ConfigError: a value cannot be read; it is not repeated.
    """
    said = {record.__class__.model_fields[name].alias or name: value for name, value in nilai.items()}
    read = record.__class__.model_validate({"id": "-", **said})
    if read.tak_terbaca:
        names = ", ".join(read.tak_terbaca)
        raise ConfigError(f"unreadable: {names}", pesan=_UNREADABLE.format(isian=names))
    return record.model_copy(update={name: getattr(read, name) for name in nilai})


def jabatan_sampai(jabatan: Sequence[Record], bulan: date) -> list[RiwayatJabatan]:
    """The posts that had begun by that month, oldest first."""
    begun = [
        (each.tmt_jabatan, each.id, each)
        for each in jabatan
        if isinstance(each, RiwayatJabatan) and each.tmt_jabatan and each.tmt_jabatan.replace(day=1) <= bulan
    ]
    return [each for *_, each in sorted(begun, key=lambda post: post[:2])]


def baris_segar(butir: Butir, rekaman: Sequence[Record], jenis: type[R]) -> R:
    """The fresh record that a change starts from; a blank one for a new row."""
    if not butir.sidik_siasn:
        blank: Any = jenis.model_construct(id="")
        return cast("R", blank)
    for each in rekaman:
        if isinstance(each, jenis) and getattr(each, "id", None) == butir.id_siasn:
            return each
    raise ConfigError("the row to change is not among the fresh ones")
