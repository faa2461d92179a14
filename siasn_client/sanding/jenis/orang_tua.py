"""Orang tua: father and mother, one row each. SIASN has no write that is known: corrected by hand.

SIASN answers with one object that has ``ayah`` and ``ibu``; which of the two is the key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import field, frozen

from siasn_client.baris import Jenis
from siasn_client.resources import keluarga
from siasn_client.resources.keluarga import DataOrtu, OrangTua
from siasn_client.sanding import kanonik
from siasn_client.sanding.aturan import Arah, AturanJenis, Bidang, Kunci, Mentah
from siasn_client.sanding.kemiripan import mirip_tanggal, mirip_teks

__all__ = ["ATURAN", "AyahIbu"]


@frozen
class AyahIbu:
    """One parent, and which of the two; has what the record of the parent has."""

    peran: str
    orang: OrangTua = field(repr=False)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.orang, name)

    @property
    def tak_terbaca(self) -> Mapping[str, Any]:
        """What SIASN said of the parent that could not be read."""
        return self.orang.tak_terbaca


def _urai(record: DataOrtu) -> Iterator[AyahIbu]:
    for peran, orang in (("ayah", record.ayah), ("ibu", record.ibu)):
        if orang is not None:
            yield AyahIbu(peran, orang)


def _mentah(record: AyahIbu) -> Mapping[str, Mentah]:
    return {
        "peran": record.peran,
        "nama": record.nama,
        "tempat_lahir": record.tempat_lahir,
        "tanggal_lahir": record.tanggal_lahir,
        "tanggal_meninggal": record.tanggal_meninggal,
    }


ATURAN: Final = AturanJenis[AyahIbu](
    jenis=Jenis.ORANG_TUA,
    label="Orang tua",
    bidang=(
        Bidang("peran", "Ayah atau ibu", kanonik.peran_orang_tua, Arah.MANUAL, 50),
        Bidang("nama", "Nama", kanonik.nama, Arah.MANUAL, 30, mirip_teks),
        Bidang("tempat_lahir", "Tempat lahir", kanonik.tempat, Arah.MANUAL, 5),
        Bidang("tanggal_lahir", "Tanggal lahir", kanonik.tanggal_lahir, Arah.MANUAL, 25, mirip_tanggal),
        Bidang("tanggal_meninggal", "Tanggal meninggal", kanonik.tanggal, Arah.MANUAL),
    ),
    kunci=(Kunci(("peran",), "sama-sama ayah atau sama-sama ibu"),),
    mentah=_mentah,
    panggil=keluarga.orang_tua,
    urut=("peran", "nama", "tanggal_lahir"),
    wajib=frozenset({"peran"}),
    penanda=frozenset({"peran"}),
    urai=_urai,
)
