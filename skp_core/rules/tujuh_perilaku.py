"""V-018 – exactly the seven BerAKHLAK behaviours, in their order.

They are printed inside the form; special expectations beside them stay optional (V-019).
"""

from __future__ import annotations

from collections.abc import Iterator

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Perilaku, Skp, Temuan

__all__ = ["ATURAN", "check"]

ATURAN = Aturan(
    "V-018",
    Berat.WAJIB,
    "Perilaku kerja harus tujuh nilai BerAKHLAK menurut urutannya.",
    Pasal("SE Menteri PANRB 20/2021", "", Keyakinan.TINGGI, "tercetak dalam formulir PermenPANRB 6/2022"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a temuan if a behaviour is missing, doubled or out of order.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.pesan for t in check(evolve(skp, perilaku=skp.perilaku[1:]))]
    ['Perilaku kerja belum memuat nilai BerAKHLAK: berorientasi pelayanan.']
    """
    ada = [perilaku.kode for perilaku in skp.perilaku]
    hilang = [kode.lower().replace("_", " ") for kode in Perilaku if kode not in ada]
    if hilang:
        yield ATURAN.temuan("perilaku", f"Perilaku kerja belum memuat nilai BerAKHLAK: {', '.join(hilang)}.")
    elif ada != list(Perilaku):
        yield ATURAN.temuan("perilaku", "Perilaku kerja berulang atau tidak menurut urutan BerAKHLAK.")
