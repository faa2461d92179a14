"""The kinds of record that are compared, one file each. Another kind is another file and one line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from siasn_client.baris import Jenis
from siasn_client.sanding.aturan import AturanJenis
from siasn_client.sanding.jenis import data_utama, golongan, jabatan, pendidikan, skp22

__all__ = ["JENIS"]

JENIS: Final[Mapping[Jenis, AturanJenis[Any]]] = MappingProxyType(
    {
        aturan.jenis: aturan
        for aturan in (data_utama.ATURAN, golongan.ATURAN, jabatan.ATURAN, pendidikan.ATURAN, skp22.ATURAN)
    }
)
"""How each kind is compared; read-only."""
