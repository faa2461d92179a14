"""What is said once per indicator: its condition, what it needs, what is assumed, and whose turn it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

from attrs import field, frozen

from siasn_client.baris import Jenis
from siasn_client.mutu.acuan import Acuan
from siasn_client.mutu.fakta import OrangMutu
from siasn_client.mutu.sasaran import ASN, Populasi, Sasaran
from siasn_client.privacy import Nip
from siasn_client.sanding.pelaku import Pelaku

__all__ = ["Bersama", "Dimensi", "Indikator", "Syarat", "Vonis"]


class Dimensi(StrEnum):
    """The four dimensions; the values are the keys of the weights."""

    KELENGKAPAN = "kelengkapan"
    KETEPATAN_WAKTU = "ketepatan_waktu"
    AKURASI = "akurasi"
    KONSISTENSI = "konsistensi"


class Vonis(StrEnum):
    """What one indicator says of one person."""

    BAIK = "baik"
    KENA = "kena"
    LUAR = "luar"  # not in its population
    TAK_TAHU = "tak_tahu"  # an input is not known: neither good nor bad


Syarat = Callable[[OrangMutu, Acuan], bool | None]
"""Is this person affected? None when that cannot be said although every needed fact is known."""

Bersama = Callable[[Mapping[str, Sequence[Nip]]], frozenset[Nip]]
"""Who is affected, of a whole population gathered by key (see :attr:`Indikator.kunci`)."""


def _names(names: Iterable[str]) -> frozenset[str]:
    return frozenset(names)


@frozen(kw_only=True)
class Indikator:
    """One indicator. Immutable, safe to share.

    Args:
        id: BKN's code ("COM_1").
        definisi: the published definition, in its own words.
        syarat: the condition; never asked when a fact in ``butuh`` is not known.
        butuh: facts without which nothing can be said.
        lihat: facts the condition looks at only sometimes, and judges itself whether they are known.
        sasaran: of whom it speaks.
        tabel: tables of :class:`Acuan` without which it cannot be computed at all.
        jenis: histories it may ask for, beside data utama.
        kunci: for a condition over the whole population: the key by which people are gathered, ``""`` for nobody.
        bersama: that condition; ``syarat`` then says nothing.
        anggapan: what we assume where the definition is silent, in sentences for a clerk.
        pelaku: who must act.
        langkah: what to do.
    """

    id: str
    dimensi: Dimensi
    nama: str
    definisi: str = field(repr=False)
    syarat: Syarat = field(repr=False)
    butuh: frozenset[str] = field(default=frozenset(), converter=_names, repr=False)
    lihat: frozenset[str] = field(default=frozenset(), converter=_names, repr=False)
    sasaran: Sasaran = field(default=ASN, repr=False)
    tabel: tuple[str, ...] = ()
    jenis: tuple[Jenis, ...] = ()
    kunci: Callable[[OrangMutu], str] | None = field(default=None, repr=False)
    bersama: Bersama | None = field(default=None, repr=False)
    anggapan: tuple[str, ...] = field(default=(), repr=False)
    pelaku: Pelaku
    langkah: str = field(repr=False)

    def vonis(self, orang: OrangMutu, acuan: Acuan, populasi: Populasi = Populasi.SEMUA) -> Vonis:
        """Judge one person who is an active employee; the tables it needs must have been given.

        Of an indicator over the whole population only ``LUAR``, ``TAK_TAHU`` and, for everybody else, ``BAIK``.
        """
        if not orang.tahu(self.sasaran.butuh):
            return Vonis.TAK_TAHU
        inside = self.sasaran.masuk(orang)
        if inside is None:
            return Vonis.TAK_TAHU
        if not inside:
            return Vonis.BAIK if populasi is Populasi.SEMUA else Vonis.LUAR
        if not orang.tahu(self.butuh):
            return Vonis.TAK_TAHU
        hit = False if self.bersama is not None else self.syarat(orang, acuan)
        if hit is None:
            return Vonis.TAK_TAHU
        return Vonis.KENA if hit else Vonis.BAIK
