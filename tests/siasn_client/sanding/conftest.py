"""Rows to compare, made of raw text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong
from siasn_client.privacy import Nip
from siasn_client.sanding import susun

NIP = Nip("199002282015031000")
SEEN = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture(scope="session")
def nip() -> Nip:
    return NIP


@pytest.fixture(scope="session")
def golongan() -> Callable[..., Baris]:
    """One golongan row; what is not said is that of a first appointment."""

    def make(kunci: str | None = None, id_siasn: str | None = None, **mentah: Any) -> Baris:
        usual = {
            "golongan": "III/a",
            "tmt_golongan": "2015-03-01",
            "nomor_sk": "813/0101/BKD/2015",
            "tanggal_sk": "2015-02-20",
            "masa_kerja_tahun": "0",
            "masa_kerja_bulan": "0",
        }
        return susun(Jenis.GOLONGAN, NIP, usual | mentah, id_siasn=id_siasn, kunci=kunci)

    return make


@pytest.fixture(scope="session")
def ada() -> Callable[..., Bacaan[Baris]]:
    """What a side read: rows, or nothing."""

    def make(*rows: Baris) -> Bacaan[Baris]:
        return Ada(rows, SEEN) if rows else Kosong(SEEN)

    return make
