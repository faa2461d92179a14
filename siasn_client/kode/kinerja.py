"""Ratings of rw-skp22 and rw-kinerjaperiodik: hasil and perilaku (1 to 3), kuadran (1 to 5).

Source: public client ws-siasn-php, in its spelling ("ESPEKTASI"); rumahASN compares other spellings, so
send ids and print own labels. The matrix is law, not a code: see ``peraturan.kuadran``.
"""

from __future__ import annotations

from typing import Final

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["HASIL_KERJA", "KUADRAN", "PERILAKU_KERJA"]


def _rating(nama: str) -> Tabel[Kode]:
    names = ("DIATAS ESPEKTASI", "SESUAI ESPEKTASI", "DIBAWAH ESPEKTASI")
    return Tabel(nama, "ws-siasn-php; rumahASN", [Kode(str(i), text) for i, text in enumerate(names, 1)])


HASIL_KERJA: Final = _rating("hasil_kerja")
PERILAKU_KERJA: Final = _rating("perilaku_kerja")

KUADRAN: Final = Tabel(
    "kuadran",
    "ws-siasn-php",
    [
        Kode(str(i), nama, Keyakinan.SEDANG)
        for i, nama in enumerate(("SANGAT BAIK", "BAIK", "BUTUH PERBAIKAN", "KURANG", "SANGAT KURANG"), 1)
    ],
)
