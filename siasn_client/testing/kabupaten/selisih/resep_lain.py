"""Another recipe of damage. No rule, weight or threshold of a comparison may be chosen by looking at its results.

Numbers: neighbours change places, the year is another one, the leading zero is gone, the code of another office
stands in front, a part is left out and the rest joined in another style. Dates: day and month change places, the
first of the month stands for the day, the year is one off. Of what names a decree both go missing. A copy is not
quite its original.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from siasn_client.testing.kabupaten.acak import Acak
from siasn_client.testing.kabupaten.selisih.resep import Resep
from siasn_client.testing.kabupaten.waktu import tambah_tahun

__all__ = ["LAIN"]

_TAHUN: Final = re.compile(r"(?:19|20)\d\d(?!\d)")
_DERET: Final = re.compile(r"\d{2,}")
_KANTOR: Final = ("800", "188.45", "094", "445", "420", "SK.27")


def _tertukar(acak: Acak, teks: str) -> str | None:
    """Two neighbouring digits that differ, anywhere."""
    tempat = [n for n in range(len(teks) - 1) if teks[n : n + 2].isdigit() and teks[n] != teks[n + 1]]
    n = acak.pilih_jika(tempat)
    return None if n is None else teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :]


def _tahun_lain(acak: Acak, teks: str) -> str | None:
    """The year before or after, as in January."""
    semua = list(_TAHUN.finditer(teks))
    if not semua:
        return None
    cocok = semua[-1]
    return teks[: cocok.start()] + str(int(cocok[0]) + acak.pilih((-1, 1))) + teks[cocok.end() :]


def _nol_hilang(_: Acak, teks: str) -> str | None:
    """A number that passed through a spreadsheet."""
    cocok = next((c for c in _DERET.finditer(teks) if c[0].startswith("0") and c[0].strip("0")), None)
    return teks[: cocok.start()] + cocok[0].lstrip("0") + teks[cocok.end() :] if cocok else None


def _kantor_lain(acak: Acak, teks: str) -> str | None:
    """The code in front is that of another office."""
    depan, garis, sisa = teks.partition("/")
    return f"{acak.pilih([k for k in _KANTOR if k != depan])}/{sisa}" if garis else None


def _gaya_lain(acak: Acak, teks: str) -> str | None:
    """One part less, and hyphens between the others."""
    bagian = teks.split("/")
    if len(bagian) < 3:
        return None
    buang = acak.antara(1, len(bagian) - 1)
    return "-".join(b for n, b in enumerate(bagian) if n != buang)


_NOMOR: Final = (_tertukar, _tahun_lain, _nol_hilang, _kantor_lain, _gaya_lain)


def _nomor(acak: Acak, teks: str) -> str | None:
    """One of the ways that the number allows."""
    hasil = [baru for cara in _NOMOR if (baru := cara(acak, teks)) and baru != teks]
    return acak.pilih_jika(hasil)


def _tanggal(acak: Acak, hari: date, _: bool) -> date:
    """One of the ways that the date allows. Who swaps day and month does not ask whether it is always the first."""
    pilihan = [tambah_tahun(hari, acak.pilih((-1, 1)))]
    if hari.day <= 12 and hari.day != hari.month:
        pilihan.append(date(hari.year, hari.day, hari.month))
    if hari.day > 1:
        pilihan.append(hari.replace(day=1))
    return acak.pilih(pilihan)


def _hilang(acak: Acak, bidang: tuple[str, ...]) -> tuple[str, ...]:
    """The number, or everything that names the decree."""
    return bidang if acak.peluang(0.5) else bidang[:1]


def _salinan(acak: Acak, nomor: str, kosong: tuple[str, ...], isi: Mapping[str, str]) -> Mapping[str, str] | None:
    """Another way to write the number, or a field less."""
    pilihan: list[Mapping[str, str]] = [{bidang: ""} for bidang in kosong if isi.get(bidang)]
    baru = _nomor(acak, isi[nomor]) if nomor and isi.get(nomor) else None
    if baru:
        pilihan.append({nomor: baru})
    return acak.pilih_jika(pilihan)


LAIN: Final = Resep(nomor=_nomor, tanggal=_tanggal, hilang=_hilang, salinan=_salinan)
