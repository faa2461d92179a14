"""Small pieces that the record families of one person share on the wire."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from siasn_client.kode.jenis_jabatan import FUNGSIONAL
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.instansi import dokumen
from siasn_client.testing.kabupaten.model import BarisJabatan, BarisPendidikan, Orang, Penilai, asal
from siasn_client.testing.kabupaten.skp import BUPATI
from siasn_client.testing.kabupaten.waktu import HARI_INI

__all__ = [
    "BELUM_PERNAH",
    "TAK_ADA",
    "Wire",
    "akhir_dinas",
    "aliran",
    "berdinas",
    "fungsional",
    "jabatan_pada",
    "pendidikan_lanjut",
    "penilai",
    "pokok",
    "sk_pensiun",
    "stempel",
    "tempel",
]

Wire = dict[str, Any]
BELUM_PERNAH: Final = "0001-01-01T00:00:00Z"
"""Go's zero time: the row was never touched."""
TAK_ADA: Final = "01-01-0001"
"""The same as a date: never died, never divorced. Null means it too."""


def aliran(orang: Orang, rekaman: str) -> Acak:
    """Return the stream of choices of one family of one person: families do not disturb one another."""
    return Acak(rekaman, orang.id)


def pokok(orang: Orang, row_id: str) -> Wire:
    """The head that most history rows begin with; ``nipLama`` is empty text here, null in family data."""
    return {"id": row_id, "idPns": orang.id, "nipBaru": orang.nip, "nipLama": ""}


def sk_pensiun(orang: Orang) -> str:
    """Return the number of the decree that ends a service, the same in the history and in the list."""
    return f"882/{orang.nomor:04}/{orang.tmt_pensiun.year}"


def stempel(hari: date) -> str:
    """Return midnight of a day as SIASN's RFC 3339 timestamp.

    >>> stempel(date(2022, 4, 1))
    '2022-04-01T00:00:00Z'
    """
    return f"{hari.isoformat()}T00:00:00Z"


def tempel(orang: Orang, row_id: str, *acuan: tuple[str, str]) -> dict[str, Any] | None:
    """The documents of a row; their addresses say whose they are (see :meth:`Orang.id_rekaman`)."""
    return dokumen(row_id, *acuan, nomor=orang.nomor)


def akhir_dinas(orang: Orang) -> date:
    """Return the last day up to which this person has a history."""
    return min(HARI_INI, orang.tmt_pensiun)


def berdinas(orang: Orang, tahun: int) -> bool:
    """In service for at least half of the year and still there at its end: such a year is assessed."""
    mulai = orang.biodata.tmt_cpns
    return (mulai.year, mulai.month) <= (tahun, 7) and orang.tmt_pensiun.year > tahun


def penilai(orang: Orang) -> Penilai:
    """Return who assessed last; the Bupati for somebody without an assessment."""
    return orang.skp22[-1].penilai if orang.skp22 else BUPATI


def jabatan_pada(orang: Orang, hari: date) -> BarisJabatan | None:
    """Return the position held on a day, the first one before that; None when SIASN has none at all."""
    rows = sorted(asal(orang.jabatan), key=lambda row: row.tmt)
    lalu = [row for row in rows if row.tmt <= hari]
    return lalu[-1] if lalu else rows[0] if rows else None


def fungsional(orang: Orang) -> list[BarisJabatan]:
    """Return the JF positions, oldest first."""
    return sorted((r for r in asal(orang.jabatan) if r.posisi.jenis == FUNGSIONAL), key=lambda row: row.tmt)


def pendidikan_lanjut(orang: Orang) -> list[BarisPendidikan]:
    """Return the diplomas earned in service."""
    return [row for row in asal(orang.pendidikan) if row.lulus > orang.biodata.tmt_cpns and not row.pertama]
