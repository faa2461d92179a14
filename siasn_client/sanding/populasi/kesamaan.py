"""Is this the same person under another number? The same NIK, or the same name and date of birth.

Either alone would be too little: placeholder NIKs are shared, and so are names. A NIK counts only together with the
name or the birth date, and a name with the birth date only while the NIKs (where both sides have one) do not differ.
A person who fits two others fits none: that is a question, not an answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from siasn_client.nip import IsiNip, JenisNip, baca_nip
from siasn_client.sanding.populasi.masukan import Orang

__all__ = ["Kesamaan", "bukti_sama", "isi_nip", "lahir", "susunan_mungkin"]


def isi_nip(orang: Orang) -> IsiNip | None:
    """What the digits say; None of a text that is no NIP."""
    return baca_nip(orang.nip) if orang.sah else None


def lahir(orang: Orang) -> date | None:
    """When somebody was born: as the row says, else as the NIP says."""
    if orang.tanggal_lahir:
        return orang.tanggal_lahir
    isi = isi_nip(orang)
    return isi.tanggal_lahir if isi else None


_FIRST: Final = 1900


def susunan_mungkin(orang: Orang) -> bool:
    """Can this number have been given out: a day of birth, a month or a contract code, a sex?"""
    isi = isi_nip(orang)
    if isi is None or isi.tanggal_lahir is None or isi.jenis_kelamin is None or isi.jenis is JenisNip.TAK_DIKENAL:
        return False
    return _FIRST < isi.tanggal_lahir.year < isi.tahun_tmt


def bukti_sama(satu: Orang, lain: Orang) -> tuple[str, ...]:
    """Why these two rows are one person, in sentences without values; empty when they are not shown to be.

    >>> from datetime import date
    >>> lahir = date(1995, 11, 20)
    >>> lama = Orang("199511202023212000", "1", nama="SITI AMINAH", tanggal_lahir=lahir)
    >>> bukti_sama(lama, Orang("199511202025042000", "2", nama="SITI AMINAH", tanggal_lahir=lahir))
    ('nama sama', 'tanggal lahir sama')
    """
    nik = bool(satu.nik) and satu.nik == lain.nik
    nama = bool(satu.nama) and satu.nama == lain.nama
    born = lahir(satu)
    birth = born is not None and born == lahir(lain)
    said = tuple(
        text for there, text in ((nik, "NIK sama"), (nama, "nama sama"), (birth, "tanggal lahir sama")) if there
    )
    if nik:
        return said if nama or birth else ()
    if satu.nik and lain.nik:
        return ()
    return said if nama and birth else ()


class Kesamaan:
    """An index of rows by what makes two of them one person. Thread-safety: read-only once made."""

    def __init__(self, rows: Iterable[Orang]) -> None:
        self._by: defaultdict[object, list[Orang]] = defaultdict(list)
        for orang in rows:
            for key in _keys(orang):
                self._by[key].append(orang)

    def cari(self, orang: Orang) -> list[Orang]:
        """Every other row of the same person, by NIP and key; the row itself is not among them."""
        found = {id(each): each for key in _keys(orang) for each in self._by.get(key, ()) if each is not orang}
        same = [each for each in found.values() if bukti_sama(orang, each)]
        return sorted(same, key=lambda each: (each.nip, each.kunci))

    def satu(self, orang: Orang) -> Orang | None:
        """The other row of the same person, if there is exactly one."""
        found = self.cari(orang)
        return found[0] if len(found) == 1 else None


def _keys(orang: Orang) -> Iterator[object]:
    if orang.nik:
        yield orang.nik
    born = lahir(orang)
    if born and orang.nama:
        yield born, orang.nama
