"""The synthetic kabupaten: coherent people, both sides of them, and the truth about what differs.

>>> from siasn_client.testing.kabupaten import Kabupaten
>>> len(Kabupaten.buat(20, selisih=False).nips)
20
"""

from __future__ import annotations

from siasn_client.testing.kabupaten.bidang import BIDANG
from siasn_client.testing.kabupaten.jenis import rekaman
from siasn_client.testing.kabupaten.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.kebenaran import GANDA, MACAM, RUSAK, Selisih, kebenaran_json
from siasn_client.testing.kabupaten.model import Rujukan
from siasn_client.testing.kabupaten.sisi_siasn import SisiSiasn

__all__ = [
    "BIDANG",
    "GANDA",
    "MACAM",
    "RUSAK",
    "Kabupaten",
    "Rujukan",
    "Selisih",
    "SisiSiasn",
    "kebenaran_json",
    "rekaman",
]
