"""The predikat of a person: two ratings, one cell of the quadrant."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from skp_core.dasar import Pasal, pada
from skp_core.errors import InvalidModel
from skp_core.model.evaluasi import Predikat, Rating
from skp_core.model.pilihan import pilih
from skp_core.peraturan.permenpanrb_6_2022 import MATRIKS, NAMA_PREDIKAT, NAMA_RATING
from skp_core.peraturan.referensi_siasn import ID_KUADRAN, ID_RATING

__all__ = ["HasilPredikat", "predikat_kinerja", "rating_dari_id", "uraikan_predikat"]


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


def predikat_kinerja(rating_hasil: Rating | str, rating_perilaku: Rating | str, hari: date | None = None) -> Predikat:
    """Return the predikat that two ratings give, in the quadrant in force on *hari* (None: the newest).

    Raises:
        InvalidModel: a rating that does not exist, or a day before this regulation.

    >>> predikat_kinerja("DI_ATAS", "DI_BAWAH")
    <Predikat.KURANG: 'KURANG'>
    """
    return uraikan_predikat(rating_hasil, rating_perilaku, hari).predikat


def uraikan_predikat(
    rating_hasil: Rating | str, rating_perilaku: Rating | str, hari: date | None = None
) -> HasilPredikat:
    """As :func:`predikat_kinerja`, with its working: the cell, its source, a sentence, and BKN's ids.

    >>> hasil = uraikan_predikat(Rating.DI_ATAS, Rating.DI_BAWAH)
    >>> hasil.kalimat
    'Hasil kerja di atas ekspektasi dan perilaku di bawah ekspektasi: predikat Kurang/misconduct \
(PermenPANRB 6/2022 Lampiran, kuadran kinerja pegawai).'
    >>> hasil.id_siasn
    ('1', '3', '4')
    """
    hasil, perilaku = pilih(Rating, rating_hasil), pilih(Rating, rating_perilaku)
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
