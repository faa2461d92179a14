"""Agama, jenis kawin and jenis kelamin: the small tables of the person.

Sources: public client ws-siasn-php (agama, jenis kawin), siasn-referensi-dataset (jenis kawin),
rumahASN (jenis kelamin). Spelling is SIASN's (Katholik, Budha); local tables often order Katolik and
Kristen the other way round, so match by name.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Keyakinan, Kode, Tabel

__all__ = ["AGAMA", "JENIS_KAWIN", "JENIS_KELAMIN", "JenisKelamin"]

AGAMA: Final = Tabel(
    "agama",
    "ws-siasn-php",
    [
        Kode(str(place), nama, Keyakinan.SEDANG)
        for place, nama in enumerate(("Islam", "Kristen", "Katholik", "Hindu", "Budha", "Konghucu", "Lainnya"), 1)
    ],
)

JENIS_KAWIN: Final = Tabel(
    "jenis_kawin",
    "ws-siasn-php; siasn-referensi-dataset",
    [Kode("1", "Menikah"), Kode("2", "Cerai"), Kode("3", "Janda / Duda"), Kode("4", "Belum Kawin")],
)


@frozen
class JenisKelamin(Kode):
    """A sex with the digit that stands for it in a NIP (position 15)."""

    digit_nip: str = field(kw_only=True)


JENIS_KELAMIN: Final = Tabel(
    "jenis_kelamin",
    "rumahASN; data-utama",
    [JenisKelamin("M", "Laki-laki", digit_nip="1"), JenisKelamin("F", "Perempuan", digit_nip="2")],
)
