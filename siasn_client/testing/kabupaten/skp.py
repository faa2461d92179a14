"""Yearly performance: ratings, the kuadran of the nine cells, and the head who assessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import evolve

from siasn_client.peraturan.kuadran import kuadran
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import BarisSkp, Orang, Penilai, Unor
from siasn_client.testing.kabupaten.waktu import TAHUN_SKP

__all__ = ["BUPATI", "nilai_semua", "penilai_dari"]

BUPATI: Final = Penilai("", "Bupati Contoh", "Bupati Contoh", "Pemerintah Kabupaten Contoh", "")
"""The assessor of the Sekretaris Daerah: no ASN, no NIP."""

_HASIL: Final = (("1", 0.18), ("2", 0.78), ("3", 0.04))
_PERILAKU: Final = (("1", 0.25), ("2", 0.72), ("3", 0.03))


def penilai_dari(orang: Orang) -> Penilai:
    """Return a head as an assessor is written down."""
    kini = orang.biodata.posisi
    return Penilai(orang.nip, orang.biodata.nama, kini.nama, kini.unor.nama, orang.biodata.golongan)


def nilai_semua(seed: int, semua: Iterable[Orang], kepala: Mapping[str, Orang]) -> Iterator[Orang]:
    """Give everybody the years in service, assessed by the head of the unit or of the one above it."""
    penilai = {unor_id: penilai_dari(orang) for unor_id, orang in kepala.items()}
    for orang in semua:
        acak = Acak(seed, "skp", orang.nomor)
        siapa = _cari(orang, penilai)
        tahun = [t for t in TAHUN_SKP if _berdinas(orang, t)]
        yield evolve(orang, skp22=tuple(_baris(acak, urut, t, siapa) for urut, t in enumerate(tahun)))


def _baris(acak: Acak, urut: int, tahun: int, penilai: Penilai) -> BarisSkp:
    hasil, perilaku = acak.berbobot(_HASIL), acak.berbobot(_PERILAKU)
    return BarisSkp(urut, tahun, hasil, perilaku, kuadran(hasil, perilaku, tahun), penilai, acak.peluang(0.5))


def _berdinas(orang: Orang, tahun: int) -> bool:
    """In service for at least half of the year and still there at its end."""
    mulai = orang.biodata.tmt_cpns
    return (mulai.year, mulai.month) <= (tahun, 7) and orang.tmt_pensiun.year > tahun


def _cari(orang: Orang, penilai: Mapping[str, Penilai]) -> Penilai:
    unor: Unor | None = orang.biodata.posisi.unor
    while unor:
        siapa = penilai.get(unor.id)
        if siapa and siapa.nip != orang.nip:
            return siapa
        unor = unor.induk
    sekda = next(iter(penilai.values()))
    return sekda if sekda.nip != orang.nip else BUPATI
