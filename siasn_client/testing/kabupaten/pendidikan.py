"""The diplomas of a person, from the school before to what was earned during service."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from attrs import frozen

from siasn_client.kode.golongan import urutan
from siasn_client.peraturan.pangkat import PANGKAT_PENDIDIKAN
from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.daftar_pendidikan import USIA_LULUS, lanjutan, prodi_bertingkat
from siasn_client.testing.kabupaten.model import Prodi

__all__ = ["Kelulusan", "gelar", "kelulusan", "puncak_pendidikan"]

_SEBELUM: Final = {"10": "05", "15": "10", "17": "10", "30": "15", "35": "15", "40": "15", "45": "15"}
_RENTANG: Final = PANGKAT_PENDIDIKAN[-1].nilai


@frozen
class Kelulusan:
    """One diploma and its day; ``pertama`` marks the one the person was appointed with."""

    prodi: Prodi
    tanggal: date
    pertama: bool = False


def kelulusan(acak: Acak, masuk: Prodi, lahir: date, tmt: date, lanjut: float, sampai: date) -> tuple[Kelulusan, ...]:
    """The diplomas behind *masuk* and, in a share *lanjut* of the lives, one more during service."""
    tingkat = masuk.tingkat_id
    rows = []
    if tingkat in _SEBELUM:
        prodi = acak.pilih(prodi_bertingkat(_SEBELUM[tingkat]))
        rows.append(Kelulusan(prodi, date(lahir.year + USIA_LULUS[prodi.tingkat_id], 6, acak.antara(3, 28))))
    rows.append(Kelulusan(masuk, date(lahir.year + USIA_LULUS[tingkat], acak.antara(7, 10), acak.antara(3, 28)), True))
    tahun = tmt.year + acak.antara(4, 10)
    if acak.peluang(lanjut) and tahun < sampai.year and tingkat in {"15", "17", "35", "40"}:
        berikut = lanjutan(acak, masuk) if tingkat >= "35" else acak.pilih(prodi_bertingkat("40"))
        rows.append(Kelulusan(berikut, date(tahun, acak.antara(2, 11), acak.antara(3, 28))))
    return tuple(rows)


def gelar(rows: tuple[Kelulusan, ...]) -> tuple[str, str]:
    """Return the titles before and after the name; an S1 replaces the title of a diploma.

    >>> from siasn_client.testing.kabupaten.daftar_pendidikan import PRODI
    >>> hukum, magister = PRODI["S-1 Hukum"], PRODI["S-2 Magister Hukum"]
    >>> gelar((Kelulusan(hukum, date(2001, 8, 1)), Kelulusan(magister, date(2009, 8, 1))))
    ('', 'S.H., M.H.')
    """
    sarjana = any(row.prodi.tingkat_id >= "35" for row in rows)
    dipakai = [row.prodi for row in rows if row.prodi.tingkat_id >= ("35" if sarjana else "30")]
    return " ".join(p.gelar_depan for p in dipakai if p.gelar_depan), ", ".join(
        p.gelar_belakang for p in dipakai if p.gelar_belakang
    )


def puncak_pendidikan(rows: tuple[Kelulusan, ...]) -> Callable[[date], str]:
    """Return the ceiling of KP reguler as a function of the day, by the diplomas held on it."""

    def puncak(hari: date) -> str:
        return max((_RENTANG[r.prodi.tingkat_id].atas for r in rows if r.tanggal <= hari), key=urutan)

    return puncak
