"""The verdict on one field. Marks come before values; a value is compared in its canonical form only."""

from __future__ import annotations

from datetime import date

from siasn_client.baris import Isi, Nilai, Tahun, Tanda
from siasn_client.sanding.hasil import Putusan

__all__ = ["putuskan"]


def putuskan(simpeg: Isi, siasn: Isi) -> Putusan | None:
    """Compare one field of a pair; None where a side does not have this field at all.

    A code without a BKN id is never compared, not even when the texts happen to be equal. Two unreadable
    texts are ``sama`` only letter by letter. A year is compared with a full date only when the years differ.
    """
    satu, lain = simpeg.nilai, siasn.nilai
    if satu is Tanda.TAK_DIPETAKAN or lain is Tanda.TAK_DIPETAKAN:
        return None
    if satu is Tanda.TANPA_PADANAN or lain is Tanda.TANPA_PADANAN:
        return Putusan.TANPA_PADANAN
    same_text = simpeg.mentah == siasn.mentah
    if satu is Tanda.TAK_TERBACA or lain is Tanda.TAK_TERBACA:
        return Putusan.SAMA if same_text and satu is lain else Putusan.TAK_TERBACA
    if satu == lain:
        return Putusan.SAMA if same_text or satu is Tanda.KOSONG else Putusan.SETARA
    if satu is Tanda.KOSONG:
        return Putusan.KOSONG_DI_SIMPEG
    if lain is Tanda.KOSONG:
        return Putusan.KOSONG_DI_SIASN
    return _unequal(satu, lain)


def _unequal(satu: Nilai | Tanda, lain: Nilai | Tanda) -> Putusan:
    match satu, lain:
        case (Tahun(), date()):
            return Putusan.TAK_TERBANDINGKAN if satu.tahun == lain.year else Putusan.BEDA
        case (date(), Tahun()):
            return Putusan.TAK_TERBANDINGKAN if satu.year == lain.tahun else Putusan.BEDA
    return Putusan.BEDA
