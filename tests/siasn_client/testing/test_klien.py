"""Clients by a clock that moves when told: hours pass in no time."""

from __future__ import annotations

import time
from typing import Any

import pytest

from siasn_client.errors import SiasnError
from siasn_client.testing import AsyncSiasnTiruan, Aturan, GangguanPlan, JamTiruan, Kuota, Macam, SiasnTiruan, Tiruan

NIP = "190101011921011000"


def test_a_quota_window_passes_in_no_time(kabupaten: Any) -> None:
    jam = JamTiruan()
    tiruan = Tiruan(kabupaten, clock=jam, kuota=Kuota(3, jendela=30.0))
    begun, real = jam(), time.monotonic()
    with SiasnTiruan(tiruan, jam) as siasn:
        for _ in range(7):
            assert siasn.riwayat.jabatan(NIP)
    assert jam() - begun >= 60.0
    assert time.monotonic() - real < 5.0


def test_a_token_that_ended_is_fetched_again(kabupaten: Any) -> None:
    jam = JamTiruan()
    tiruan = Tiruan(kabupaten, clock=jam)
    with SiasnTiruan(tiruan, jam) as siasn:
        siasn.riwayat.jabatan(NIP)
        jam.maju(13 * 3600)
        siasn.riwayat.jabatan(NIP)
    assert tiruan.ledger.hitungan()["wso2.token"] == 2


@pytest.mark.parametrize("macam", [Macam.WAKTU_SEBELUM, Macam.TOLAK_SAMBUNG, Macam.GALAT_5XX, Macam.BADAN_KOSONG])
def test_every_line_that_fails_ends_in_our_own_error_by_the_clock(kabupaten: Any, macam: Macam) -> None:
    jam = JamTiruan()
    tiruan = Tiruan(
        kabupaten, clock=jam, gangguan=GangguanPlan.naskah(Aturan(macam, "rw.jabatan", kali=99, detik=10.0))
    )
    real = time.monotonic()
    with SiasnTiruan(tiruan, jam) as siasn, pytest.raises(SiasnError):
        siasn.riwayat.jabatan(NIP)
    assert time.monotonic() - real < 5.0


@pytest.mark.anyio
async def test_the_async_client_goes_by_the_same_clock(kabupaten: Any) -> None:
    jam = JamTiruan()
    tiruan = Tiruan(kabupaten, clock=jam, kuota=Kuota(1, jendela=30.0))
    begun, real = jam(), time.monotonic()
    async with AsyncSiasnTiruan(tiruan, jam) as siasn:
        assert await siasn.riwayat.jabatan(NIP)
        assert await siasn.riwayat.jabatan(NIP)
    assert jam() - begun >= 30.0
    assert time.monotonic() - real < 5.0


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
