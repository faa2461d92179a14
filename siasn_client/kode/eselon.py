"""Eselon of structural positions, and the ASN level (PP 11/2017) that SIASN shows beside it.

Sources: public clients ws-siasn-php and rumahASN (docs/siasn/ref_eselon_siasn.csv) agree.
``00`` has no name, 10 and 11 share the name I.a, 99 means none.
"""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from siasn_client.kode.tabel import Kode, Tabel

__all__ = ["ESELON", "Eselon"]


@frozen
class Eselon(Kode):
    """One eselon; ``jabatan_asn`` is empty where SIASN has none."""

    jabatan_asn: str = field(default="", kw_only=True)


ESELON: Final = Tabel(
    "eselon",
    "ws-siasn-php; rumahASN",
    [
        Eselon("00", ""),
        Eselon("10", "I.a", jabatan_asn="JPT UTAMA"),
        Eselon("11", "I.a", jabatan_asn="JPT MADYA"),
        Eselon("12", "I.b", jabatan_asn="JPT MADYA"),
        Eselon("21", "II.a", jabatan_asn="JPT PRATAMA"),
        Eselon("22", "II.b", jabatan_asn="JPT PRATAMA"),
        Eselon("31", "III.a", jabatan_asn="ADMINISTRATOR"),
        Eselon("32", "III.b", jabatan_asn="ADMINISTRATOR"),
        Eselon("41", "IV.a", jabatan_asn="PENGAWAS"),
        Eselon("42", "IV.b", jabatan_asn="PENGAWAS"),
        Eselon("51", "V.a"),
        Eselon("52", "V.b"),
        Eselon("99", "NON"),
    ],
)
