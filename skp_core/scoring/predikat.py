"""The predikat of a person: two ratings, one cell of the quadrant."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from skp_core.dasar import Pasal, pada
from skp_core.errors import InvalidModel
from skp_core.model.evaluasi import Predikat, Rating
from skp_core.peraturan.permenpanrb_6_2022 import MATRIKS, NAMA_PREDIKAT, NAMA_RATING
from skp_core.peraturan.referensi_siasn import ID_KUADRAN, ID_RATING

__all__ = ["HasilPredikat", "predikat", "rating_dari_id"]


@frozen
class HasilPredikat:
    """A predikat with its working: the two ratings, the result, what it rests on."""

    hasil: Rating
    perilaku: Rating
    predikat: Predikat
    dasar: Pasal

    @property
    def kalimat(self) -> str:
        """The working in one Indonesian sentence."""
        return (
            f"Hasil kerja {NAMA_RATING[self.hasil]} dan perilaku {NAMA_RATING[self.perilaku]}: "
            f"predikat {NAMA_PREDIKAT[self.predikat]} ({self.dasar})."
        )

    @property
    def id_siasn(self) -> tuple[str, str, str]:
        """BKN's ids (hasilKinerjaNilai, perilakuKerjaNilai, kuadranKinerjaNilai) to send to SIASN."""
        return ID_RATING[self.hasil], ID_RATING[self.perilaku], ID_KUADRAN[self.predikat]


def predikat(hasil: Rating, perilaku: Rating, hari: date | None = None) -> HasilPredikat:
    """Look the predikat up in the quadrant in force on *hari* (None: the newest).

    >>> hasil = predikat(Rating.DI_ATAS, Rating.DI_BAWAH)
    >>> hasil.kalimat
    'Hasil kerja di atas ekspektasi dan perilaku di bawah ekspektasi: predikat Kurang/misconduct \
(PermenPANRB 6/2022 Lampiran, kuadran kinerja pegawai).'
    >>> hasil.id_siasn
    ('1', '3', '4')
    """
    matriks = pada(MATRIKS, hari or date.max)
    return HasilPredikat(hasil, perilaku, matriks.nilai[hasil, perilaku], matriks.dasar)


def rating_dari_id(id_siasn: str) -> Rating:
    """Return the rating behind BKN's id "1", "2" or "3".

    >>> rating_dari_id("3")
    <Rating.DI_BAWAH: 'DI_BAWAH'>
    """
    for rating, id_rating in ID_RATING.items():
        if id_rating == id_siasn.strip():
            return rating
    raise InvalidModel("not a rating id of SIASN", pesan="Rating SIASN harus 1, 2 atau 3.")
