"""Two lists of people whose head-counts differ, with the reason of every difference.

8,000 people take a second: they have no histories. The numbers of the pair that is made by default are those of a
reconciliation that two offices of a kabupaten signed.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.populasi.bengkel import Bengkel, KasusBenar, Manusia, PopulasiContoh
from siasn_client.testing.kabupaten.populasi.kasus import KASUS, pensiun

__all__ = ["PER", "KasusBenar", "Manusia", "PopulasiContoh", "buat_populasi"]

PER: Final = date(2026, 11, 2)
"""The day of SIASN's list."""


def buat_populasi(simpeg: int = 8162, siasn: int = 8085, seed: int = 7) -> PopulasiContoh:
    """Make two lists of so many rows; every reason occurs several times, and each row is explained.

    Deterministic. Rows stand in no order.

    Raises:
        ValueError: the lists are too short for the cases, or the wanted difference is too far the other way.
    """
    bengkel = Bengkel(Acak("populasi", seed), PER)
    for made, count in KASUS:
        for turn in range(count):
            made(bengkel, turn)
    more = (simpeg - len(bengkel.simpeg)) - (siasn - len(bengkel.siasn))
    for turn in range(more):
        pensiun(bengkel, turn)
    rest = simpeg - len(bengkel.simpeg)
    if more < 0 or rest != siasn - len(bengkel.siasn) or rest < 0:
        raise ValueError("the lists are too short for these cases")
    for _ in range(rest):
        bengkel.keduanya(bengkel.orang(bengkel.acak.berbobot((("PNS", 7), ("PPPK", 2), ("PPPK paruh waktu", 1)))))
    return PopulasiContoh(
        per=bengkel.per,
        simpeg=tuple(bengkel.simpeg[n] for n in bengkel.acak.urutan(len(bengkel.simpeg))),
        siasn=tuple(bengkel.siasn[n] for n in bengkel.acak.urutan(len(bengkel.siasn))),
        pensiun=tuple(bengkel.pensiun),
        pengadaan=tuple(bengkel.pengadaan),
        jawaban=bengkel.jawaban,
        pindah=bengkel.pindah,
        kebenaran=tuple(bengkel.benar),
    )
