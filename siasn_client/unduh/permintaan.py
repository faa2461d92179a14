"""What is to be downloaded, as a value; which questions are left; and how long they will take."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from attrs import field, frozen

from siasn_client.config import Settings
from siasn_client.privacy import Nip
from siasn_client.unduh.jam import JamUnduh
from siasn_client.unduh.keluarga import KELUARGA
from siasn_client.unduh.rekaman import Kartu

__all__ = ["DiubahPada", "Permintaan", "Sudah", "Taksiran", "belum", "masih_berlaku", "taksir", "tidak_tahu"]

DiubahPada = Callable[[Nip], datetime | None]
"""When a person was last changed in e-Simpeg; None when it does not say."""
Sudah = Mapping[str, frozenset[str] | set[str]]
"""By family: the NIPs that need no reading."""

_GIGA: Final = 1e9
_HOUR: Final = 3600.0


def tidak_tahu(nip: Nip) -> datetime | None:
    """An e-Simpeg that does not say when a person was changed."""
    return None


@frozen
class Permintaan:
    """What is to be downloaded and how. Immutable.

    Args:
        orang: whom, in the order of the host.
        jenis: which families, by name.
        lebih_tua_dari: what was read longer ago is read again; None keeps whatever is there.
        jam: the hours in which SIASN may be asked; None for any.
        utamakan: read the lists of kenaikan pangkat, pensiun and pengadaan first, and the people on them.
        dokumen: also the documents that the rows name.
        in_flight: calls at a time; the pace of the client limits them besides.
        sabar: how long an outage of SIASN is waited for, once it has answered.
    """

    orang: tuple[Nip, ...] = field(repr=False)
    jenis: tuple[str, ...] = tuple(KELUARGA)
    lebih_tua_dari: timedelta | None = None
    jam: JamUnduh | None = None
    utamakan: bool = False
    dokumen: bool = False
    in_flight: int = 8
    sabar: timedelta = timedelta(hours=2)

    def setelan(self) -> dict[str, Any]:
        """What of it goes into the manifest. People are counted, and fingerprinted in NIP order."""
        digest = hashlib.sha256("\n".join(sorted(nip.buka() for nip in self.orang)).encode()).hexdigest()
        days = None if self.lebih_tua_dari is None else self.lebih_tua_dari.days
        return {
            "jenis": sorted(self.jenis),
            "orang": len(self.orang),
            "sidik_orang": digest,
            "lebih_tua_dari_hari": days,
            "utamakan": self.utamakan,
            "dokumen": self.dokumen,
        }

    def dahulukan(self, utama: Iterable[str]) -> list[Nip]:
        """The people, those of *utama* first; who is not asked for is not added."""
        first = set(utama)
        return sorted(self.orang, key=lambda nip: nip.buka() not in first)  # stable: the host's order stays


def masih_berlaku(kartu: Kartu, permintaan: Permintaan, mulai: datetime, diubah: datetime | None) -> bool:
    """Need this record not be read again? *mulai* is the beginning of this run."""
    if kartu.galat:
        return False
    if diubah is not None and kartu.dibaca_pada < diubah:
        return False
    return permintaan.lebih_tua_dari is None or mulai - kartu.dibaca_pada <= permintaan.lebih_tua_dari


def belum(permintaan: Permintaan, orang: Iterable[Nip], sudah: Sudah) -> Iterator[tuple[Nip, str]]:
    """Yield what is left to ask, person by person: whoever stops early has whole people."""
    for nip in orang:
        for jenis in permintaan.jenis:
            if nip.buka() not in sudah.get(jenis, ()):
                yield nip, jenis


@frozen
class Taksiran:
    """What a download will cost.

    Args:
        permintaan: requests, without repetitions and without documents.
        jam: hours of asking at the pace of the settings; None when there is no pace.
        hari: days, where only some hours of a day are allowed.
        gb: gigabytes on disk.
        sudah: requests that need not be made, because the folder holds the answers.
    """

    permintaan: int
    jam: float | None
    hari: float | None
    gb: float
    sudah: int


def taksir(
    permintaan: Permintaan, sudah: Sudah, settings: Settings, bita: Mapping[str, float] | None = None
) -> Taksiran:
    """Estimate: people times families less what is there; one request each at the pace of the settings.

    *bita* says the mean size of a record by family, where a folder has shown it; else that of ``KELUARGA``.
    """
    sizes = {name: each.bita for name, each in KELUARGA.items()} | dict(bita or {})
    digits = [nip.buka() for nip in permintaan.orang]
    asked = {jenis: sum(nip not in sudah.get(jenis, ()) for nip in digits) for jenis in permintaan.jenis}
    count = sum(asked.values())
    hours = count / settings.pace / _HOUR if settings.pace else None
    days = hours / permintaan.jam.per_hari if hours is not None and permintaan.jam else None
    size = sum(number * sizes[jenis] for jenis, number in asked.items()) / _GIGA
    return Taksiran(count, hours, days, size, len(digits) * len(permintaan.jenis) - count)
