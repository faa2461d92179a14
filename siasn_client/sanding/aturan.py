"""What must be said once per kind of record so that it can be compared: its fields, keys and evidence."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache, partial
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final, Generic, Protocol, TypeVar, cast

from attrs import field, frozen
from pydantic_core import to_json

from siasn_client.baris import KOSONG, TAK_DIPETAKAN, Baris, Isi, Jenis, Nilai, Tahun, Tanda
from siasn_client.call import Call
from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.sanding.kanonik import BERULANG, Kanonik
from siasn_client.sanding.kemiripan import Kemiripan, persis

__all__ = ["Arah", "AturanJenis", "Bidang", "Kunci", "Mentah", "teks_mentah", "tertulis"]

Mentah = str | int | Decimal | date | Nip | Nik | Secret | Isi | Tanda | None
"""One field as a side gives it, before it has a canonical form."""


class Terbaca(Protocol):
    """What SIASN said of one row."""

    @property
    def tak_terbaca(self) -> Mapping[str, Any]:
        """What SIASN said in fields that the record could not read."""
        ...


R = TypeVar("R", bound=Terbaca)


class Arah(StrEnum):
    """Which way a difference may be settled by this program."""

    KIRIM = "kirim"  # SIASN has a write for it: e-Simpeg's value may be sent
    TARIK = "tarik"  # SIASN has none: its value may be taken over by e-Simpeg
    MANUAL = "manual"  # neither: which side is right must be looked up, and corrected by hand


def teks_mentah(mentah: Mentah) -> str:
    """Return the text of one raw value; a date as ISO, an identity number opened."""
    match mentah:
        case str():
            return mentah
        case None | Tanda():
            return ""
        case date():
            return mentah.isoformat()
        case Isi():
            return mentah.mentah
        case Nip() | Nik() | Secret():
            return mentah.buka()  # to be compared; Isi keeps it out of every repr
    return str(mentah)


@frozen
class Bidang:
    """One compared field.

    Args:
        nama: its name in :attr:`Baris.isi`, in plans and in files.
        label: what a clerk calls it.
        kanonik: its canonical form, the same for both sides.
        arah: which way a difference may be settled.
        bobot: its weight as evidence when rows are paired without a key; 0 says nothing.
        mirip: how alike two different values are.
        sebutan: the carried text that says what an id means ("unor_nama" for "unor_id").
    """

    nama: str
    label: str
    kanonik: Kanonik = field(repr=False)
    arah: Arah = Arah.MANUAL
    bobot: int = 0
    mirip: Kemiripan = field(default=persis, repr=False)
    sebutan: str | None = None
    baca_teks: Callable[[str], Isi] = field(init=False, repr=False, eq=False)

    @baca_teks.default
    def _pembaca(self) -> Callable[[str], Isi]:
        return _pembaca(self.kanonik)

    def baca(self, mentah: Mentah) -> Isi:
        """Read one raw value; a value that is marked already keeps its mark."""
        if mentah is None:
            return KOSONG
        if isinstance(mentah, Isi):
            return mentah
        if isinstance(mentah, Tanda):
            return Isi("", mentah)
        return self.baca_teks(mentah if isinstance(mentah, str) else teks_mentah(mentah))


_CODES: Final = 4096  # of one form: the codes and dates that come again and again; more are not faster, only larger
_TEXTS: Final = 8192  # of all forms: so that the second side finds what the first side read of the same 100 people


@cache
def _pembaca(kanonik: Kanonik) -> Callable[[str], Isi]:
    """Return what reads one form and remembers what it read last, so that equal texts share one value."""
    if kanonik in BERULANG:
        return lru_cache(maxsize=_CODES)(partial(_read, kanonik))
    return partial(_ingat, kanonik)


def _read(kanonik: Kanonik, text: str) -> Isi:
    return Isi(text, kanonik(text))


_ingat = lru_cache(maxsize=_TEXTS)(_read)


@frozen
class Kunci:
    """A natural key: fields that together say which fact a row records.

    Args:
        bidang: the names of its fields.
        kalimat: what a pair found by it tells a clerk.
        per_tahun: those of its fields of which only the year counts.
    """

    bidang: tuple[str, ...]
    kalimat: str
    per_tahun: frozenset[str] = frozenset()

    def nilai(self, baris: Baris) -> tuple[Nilai, ...] | None:
        """Return the key of a row; None when part of it is missing or unreadable."""
        isi = baris.isi
        values: list[Any] = [isi[name].nilai for name in self.bidang]
        if self.per_tahun:
            pairs = zip(self.bidang, values, strict=True)
            values = [_year(value) if name in self.per_tahun else value for name, value in pairs]
        return None if any(isinstance(value, Tanda | Tahun) for value in values) else tuple(values)


def _year(value: object) -> object:
    if isinstance(value, Tahun):
        return value.tahun
    return value.year if isinstance(value, date) else value


def _as_it_is(mentah: Mapping[str, Mentah]) -> Mapping[str, Mentah]:
    return mentah


def _itself(record: Any) -> tuple[Any, ...]:
    return (record,)


_ITS_ID: Final[Callable[[Any], str | None]] = attrgetter("id")
_NO_PARTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType({})


@frozen(eq=False)
class AturanJenis(Generic[R]):
    """Everything the comparison knows about one kind of record. Immutable, safe to share.

    Args:
        jenis: the kind.
        label: what a clerk calls it.
        bidang: the compared fields, in the order of reports.
        kunci: the natural keys, the surest first (after SIASN's row id).
        mentah: the raw values of one SIASN record, by field name.
        panggil: the call that reads this kind for one person.
        urut: the fields by which rows are ordered in results.
        tambah: which way a row that one side lacks may be settled.
        wajib: fields that must be equal in any pair found by evidence.
        pembeda: fields that tell one fact from another; in a pair found by evidence none may be quite unlike.
        penanda: fields that name the decree or diploma itself; in a pair found by evidence one must be equal.
        rapikan: tidies one row before its values are read (titles inside a name, which jabatan id counts).
        tunggal: there is exactly one row per person.
        urai: the rows inside one answer, where SIASN answers with one object and the rows in it.
        id_baris: SIASN's id of a row.
        bahan: for a field that ``rapikan`` makes of others: their names, any of which a side may have instead.
    """

    jenis: Jenis
    label: str
    bidang: tuple[Bidang, ...] = field(repr=False)
    kunci: tuple[Kunci, ...] = field(repr=False)
    mentah: Callable[[R], Mapping[str, Mentah]] = field(repr=False)
    panggil: Callable[[Nip], Call[Any]] = field(repr=False)
    urut: tuple[str, ...] = field(repr=False)
    tambah: Arah = Arah.MANUAL
    wajib: frozenset[str] = field(default=frozenset(), repr=False)
    pembeda: frozenset[str] = field(default=frozenset(), repr=False)
    penanda: frozenset[str] = field(default=frozenset(), repr=False)
    rapikan: Callable[[Mapping[str, Mentah]], Mapping[str, Mentah]] = field(default=_as_it_is, repr=False)
    tunggal: bool = False
    urai: Callable[[Any], Iterable[R]] = field(default=_itself, repr=False)
    id_baris: Callable[[R], str | None] = field(default=_ITS_ID, repr=False)
    bahan: Mapping[str, frozenset[str]] = field(default=_NO_PARTS, repr=False)
    nama: tuple[str, ...] = field(init=False, repr=False)
    per_nama: Mapping[str, Bidang] = field(init=False, repr=False)
    bukti: tuple[Bidang, ...] = field(init=False, repr=False)

    @nama.default
    def _nama(self) -> tuple[str, ...]:
        return tuple(bidang.nama for bidang in self.bidang)

    @per_nama.default
    def _per_nama(self) -> Mapping[str, Bidang]:
        return {bidang.nama: bidang for bidang in self.bidang}

    @bukti.default
    def _bukti(self) -> tuple[Bidang, ...]:
        return tuple(bidang for bidang in self.bidang if bidang.bobot)

    def susun(
        self,
        nip: Nip,
        mentah: Mapping[str, Mentah],
        *,
        id_siasn: str | None = None,
        kunci: str | None = None,
        punya: Collection[str] | None = None,
    ) -> Baris:
        """Make a comparable row out of raw values; see :func:`siasn_client.sanding.susun`."""
        tidy = self.rapikan(mentah)
        isi = dict[str, Isi]()
        for bidang in self.bidang:
            said = tidy.get(bidang.nama)
            isi[bidang.nama] = bidang.baca_teks(said) if type(said) is str else bidang.baca(said)
        if punya is not None:
            isi |= {name: TAK_DIPETAKAN for name in self.tak_dipetakan(punya) if isi[name].nilai is Tanda.KOSONG}
        for name, value in tidy.items():
            if name not in isi:
                isi[name] = _carried(value)
        return Baris(self.jenis, nip, isi, id_siasn or None, kunci)

    def tak_dipetakan(self, punya: Collection[str]) -> tuple[str, ...]:
        """Return the compared fields that a side with the fields *punya* does not have."""
        return _lacking(self, frozenset(punya))

    def dari_siasn(self, nip: Nip, record: R) -> Baris:
        """Make a comparable row out of a SIASN record.

        What the record could not read is compared as the text SIASN wrote: its canonical form may read more
        ("2 tahun"), and what it cannot read either is ``tak_terbaca``, never empty.
        """
        return self.susun(nip, self.mentah(tertulis(record)), id_siasn=self.id_baris(record))


@lru_cache(maxsize=256)
def _lacking(aturan: AturanJenis[Any], own: frozenset[str]) -> tuple[str, ...]:
    """Asked for every row of a side, and the same for all of them."""
    return tuple(name for name in aturan.nama if name not in own and own.isdisjoint(aturan.bahan.get(name, ())))


def tertulis(record: R) -> R:
    """Return *record* with, in place of what it could not read, what SIASN wrote; itself when it read everything."""
    aneh = record.tak_terbaca
    return cast(R, _Tertulis(record, aneh)) if aneh else record


class _Tertulis:
    """A record with, in place of what it could not read, what SIASN wrote."""

    def __init__(self, record: Terbaca, aneh: Mapping[str, Any]) -> None:
        self._record = record
        self._tertulis = {name: _written(said) for name, said in aneh.items()}

    def __getattr__(self, name: str) -> Any:
        return self._tertulis[name] if name in self._tertulis else getattr(self._record, name)


def _written(said: object) -> Mentah:
    """What was written, as a text; an object or a list has no canonical form at all."""
    return said if isinstance(said, str) else Isi(to_json(said).decode(), Tanda.TAK_TERBACA)


def _carried(mentah: Mentah) -> Isi:
    """Keep a value that is not compared: text as it stands."""
    if mentah is None:
        return KOSONG
    if isinstance(mentah, Isi):
        return mentah
    text = (mentah if type(mentah) is str else teks_mentah(mentah)).strip()
    return Isi(text, text) if text else KOSONG
