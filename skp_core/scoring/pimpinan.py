"""The rating of an organisation's leader, from what the organisation reached."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model.evaluasi import CapaianOrganisasi, Rating
from skp_core.model.pilihan import pilih

__all__ = ["DASAR", "PADANAN", "rating_pimpinan"]

PADANAN: Final[Mapping[CapaianOrganisasi, Rating]] = MappingProxyType(
    {
        CapaianOrganisasi.ISTIMEWA: Rating.DI_ATAS,
        CapaianOrganisasi.BAIK: Rating.SESUAI,
        CapaianOrganisasi.BUTUH_PERBAIKAN: Rating.DI_BAWAH,
        CapaianOrganisasi.KURANG: Rating.DI_BAWAH,
        CapaianOrganisasi.SANGAT_KURANG: Rating.DI_BAWAH,
    }
)
"""Five values to three ratings: the natural reading, printed in nothing that was found. To be confirmed."""
DASAR: Final = Pasal(
    "SE Menteri PANRB 3/2023", "", Keyakinan.RENDAH, "rating mengikuti capaian: sedang; padanan lima ke tiga: dugaan"
)
"""How sure we are: that the rating follows is medium, how is low."""


def rating_pimpinan(capaian: CapaianOrganisasi | str, padanan: Mapping[CapaianOrganisasi, Rating] = PADANAN) -> Rating:
    """Return the rating of the results of whoever leads an organisation that reached *capaian*.

    A proposal to be confirmed by a person, with *padanan* of the office where it has its own.

    Raises:
        InvalidModel: no such value.

    >>> rating_pimpinan("BAIK")
    <Rating.SESUAI: 'SESUAI'>
    """
    return padanan[pilih(CapaianOrganisasi, capaian)]
