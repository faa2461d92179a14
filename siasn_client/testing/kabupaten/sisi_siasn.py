"""What SIASN holds about one person."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from siasn_client.testing.kabupaten.model import Orang
from siasn_client.testing.kabupaten.wire_riwayat import rw_golongan, rw_jabatan, rw_pendidikan, rw_skp22
from siasn_client.testing.kabupaten.wire_utama import data_utama

__all__ = ["SisiSiasn", "sisi_siasn"]


@frozen
class SisiSiasn:
    """The rows of one person on the wire. They are the holder's own: changing them changes nobody else's."""

    data_utama: dict[str, Any] | None
    rw_jabatan: list[dict[str, Any]]
    rw_golongan: list[dict[str, Any]]
    rw_pendidikan: list[dict[str, Any]]
    rw_skp22: list[dict[str, Any]]


def sisi_siasn(orang: Orang) -> SisiSiasn:
    """Write a person as SIASN answers, newest rows first (SIASN promises no order)."""
    return SisiSiasn(
        data_utama(orang),
        [rw_jabatan(orang, row) for row in reversed(orang.jabatan)],
        [rw_golongan(orang, row) for row in reversed(orang.golongan)],
        [rw_pendidikan(orang, row) for row in reversed(orang.pendidikan)],
        [rw_skp22(orang, row) for row in reversed(orang.skp22)],
    )
