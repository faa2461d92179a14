"""The fake SIASN: stateful, told by its own contract, with a ledger and misfortunes by plan."""

from __future__ import annotations

from siasn_client.testing.tiruan.answers import Jawaban
from siasn_client.testing.tiruan.brain import Tiruan, TulisTerlarang
from siasn_client.testing.tiruan.jam import JamTiruan
from siasn_client.testing.tiruan.kuota import Kuota
from siasn_client.testing.tiruan.ledger import BarisLedger, Ledger, baca_ledger, sidik_isi
from siasn_client.testing.tiruan.process import ServerTiruan, tiruan_server
from siasn_client.testing.tiruan.server import Loopback

__all__ = [
    "BarisLedger",
    "JamTiruan",
    "Jawaban",
    "Kuota",
    "Ledger",
    "Loopback",
    "ServerTiruan",
    "Tiruan",
    "TulisTerlarang",
    "baca_ledger",
    "sidik_isi",
    "tiruan_server",
]
