"""A faithful SIASN to work with, where the real one cannot be reached: for demo, training and tests.

Needs no pytest, hypothesis or Faker.

Thread-safety: each name says its own.
"""

from __future__ import annotations

from siasn_client.testing.gangguan import Aturan, Gangguan, GangguanPlan, Macam
from siasn_client.testing.klien import AsyncSiasnTiruan, SiasnTiruan
from siasn_client.testing.sejarah import TemuanSejarah, periksa_sejarah
from siasn_client.testing.tiruan import (
    BarisLedger,
    JamTiruan,
    Jawaban,
    Kuota,
    Ledger,
    Loopback,
    ServerTiruan,
    Tiruan,
    TulisTerlarang,
    baca_ledger,
    sidik_isi,
    tiruan_server,
)

__all__ = [
    "AsyncSiasnTiruan",
    "Aturan",
    "BarisLedger",
    "Gangguan",
    "GangguanPlan",
    "JamTiruan",
    "Jawaban",
    "Kuota",
    "Ledger",
    "Loopback",
    "Macam",
    "ServerTiruan",
    "SiasnTiruan",
    "TemuanSejarah",
    "Tiruan",
    "TulisTerlarang",
    "baca_ledger",
    "periksa_sejarah",
    "sidik_isi",
    "tiruan_server",
]
