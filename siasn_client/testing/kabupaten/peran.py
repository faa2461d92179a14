"""Who there is: how many of each status and field of work, and at which unit each one sits.

Shares follow a real kabupaten of 14,577 (PNS about 55 %, PPPK somewhat above 40 %, CPNS 1 to 2 %) with a few
retired people whom the host still keeps. Heads of offices come first, so every population has its assessors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.model import Unor
from siasn_client.testing.kabupaten.organisasi import Organisasi

__all__ = ["Peran", "bagikan_peran"]

_BAGIAN_PNS: Final = (("guru", 0.46), ("nakes", 0.18), ("teknis", 0.14), ("pelaksana", 0.22))
_BAGIAN_PPPK: Final = (("guru", 0.58), ("nakes", 0.2), ("teknis", 0.1), ("pelaksana", 0.12))


@frozen
class Peran:
    """The place of one person: status, field of work, unit, and whether the person heads it."""

    nomor: int
    status: str
    bidang: str
    unor: Unor
    eselon_id: str = ""
    kepala: bool = False
    pensiun: bool = False


def _struktural(pegawai: int, organisasi: Organisasi) -> Sequence[Unor]:
    """The headed units: about 12 % of a small office, 6 % of a large one; never more than there are."""
    slots = organisasi.struktural()
    return slots[: max(1, min(len(slots), round(max(0.06 * pegawai, min(0.12 * pegawai, 60)))))]


def _bagi(banyak: int, bagian: Sequence[tuple[str, float]]) -> Iterator[str]:
    """Hand out *banyak* fields of work by share; the last one takes what rounding leaves."""
    diberi = 0
    for bidang, share in bagian:
        ini = banyak - diberi if bidang == bagian[-1][0] else min(banyak - diberi, round(banyak * share))
        diberi += ini
        yield from [bidang] * ini


def bagikan_peran(seed: int, pegawai: int, organisasi: Organisasi) -> Iterator[Peran]:
    """Yield the place of every person, number 0 being the Sekretaris Daerah."""
    acak = Acak(seed, "peran")
    pensiun = round(pegawai * 0.025)
    cpns = round(pegawai * 0.015) + (pegawai >= 20)
    pppk = round(pegawai * 0.41)
    kepala = _struktural(pegawai, organisasi)
    biasa = pegawai - pensiun - cpns - pppk - len(kepala)
    nomor = 0
    for unor in kepala:
        yield Peran(nomor, "PNS", "struktural", unor, unor.eselon_id, True)
        nomor += 1
    kosong = list(organisasi.sekolah)
    for status, bidang, lalu in (
        *(("PNS", bidang, False) for bidang in _bagi(biasa, _BAGIAN_PNS)),
        *(("CPNS", bidang, False) for bidang in _bagi(cpns, _BAGIAN_PNS)),
        *(("PPPK", bidang, False) for bidang in _bagi(pppk, _BAGIAN_PPPK)),
        *(("PNS", ("guru", "pelaksana", "struktural")[i % 3], True) for i in range(pensiun)),
    ):
        peran = Peran(nomor, status, bidang, acak.pilih(_tempat(bidang, organisasi)), pensiun=lalu)
        if lalu and bidang == "struktural":
            peran = evolve(peran, unor=acak.pilih(organisasi.ber_eselon("32")), eselon_id="32")
        elif bidang == "guru" and status == "PNS" and not lalu and kosong:
            peran = evolve(peran, unor=kosong.pop(0), kepala=True)
        yield peran
        nomor += 1


def _tempat(bidang: str, organisasi: Organisasi) -> Sequence[Unor]:
    return {"guru": organisasi.sekolah, "nakes": organisasi.puskesmas}.get(bidang, organisasi.kantor)
