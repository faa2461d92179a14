"""A faithful SIASN to work with, where the real one cannot be reached: for demo, training and tests.

Needs no pytest, hypothesis or Faker.

Thread-safety: each name says its own.
"""

from __future__ import annotations

from siasn_client.testing.gangguan import Aturan, Gangguan, GangguanPlan, Macam
from siasn_client.testing.sejarah import TemuanSejarah, periksa_sejarah
from siasn_client.testing.tiruan import (
    BarisLedger,
    Jawaban,
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
    "Aturan",
    "BarisLedger",
    "Gangguan",
    "GangguanPlan",
    "Jawaban",
    "Ledger",
    "Loopback",
    "Macam",
    "ServerTiruan",
    "TemuanSejarah",
    "Tiruan",
    "TulisTerlarang",
    "baca_ledger",
    "periksa_sejarah",
    "sidik_isi",
    "tiruan_server",
]
