"""A person's findings as flat lines, one thing to do each: the worklist of a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import field, frozen

from simpeg_adapters.laporan.giliran import Giliran
from simpeg_adapters.laporan.isian import Isian
from simpeg_adapters.laporan.kata import PUTUSAN
from simpeg_adapters.laporan.orang import KEADAAN_BARIS, BarisLaporan, Keadaan, OrangLaporan
from simpeg_adapters.laporan.temuan import JUDUL, NAMA

__all__ = ["KOLOM", "Pekerjaan", "pekerjaan"]

KOLOM: Final = (
    "Unit",
    "NIP",
    "Nama",
    "Jenis data",
    "Baris",
    "Isian",
    "e-Simpeg",
    "SIASN",
    "Putusan",
    "Petunjuk",
    "Siapa",
    "Langkah",
    "Alasan pasangan",
)
_WHOLE: Final = "(seluruh baris)"


@frozen
class Pekerjaan:
    """One line: what is found in one field, or in one row without a partner, and whose turn it is.

    ``jenis`` is the kind's name in files, or that of the findings of number and law.
    """

    jenis: str
    isi: tuple[str, ...] = field(repr=False)

    def kolom(self) -> dict[str, str]:
        """By the headings of :data:`KOLOM`."""
        return dict(zip(KOLOM, self.isi, strict=True))


def pekerjaan(orang: OrangLaporan) -> Iterator[Pekerjaan]:
    """Yield the lines of one person, in the order of the report."""
    nip = orang.nip.buka()  # a clerk finds the person by it, in both systems
    for baris in orang.baris:
        why = "; ".join(baris.bukti)
        for isi in _lines(baris):
            yield Pekerjaan(baris.jenis, (orang.unit, nip, orang.nama, baris.label, baris.row, *isi, why))
    for each in orang.temuan:
        isi = (each.label, each.simpeg, each.siasn, f"temuan ({each.berat})", each.pesan, *_turn(each.giliran))
        yield Pekerjaan(NAMA, (orang.unit, nip, orang.nama, JUDUL, "", *isi, ""))


def _lines(baris: BarisLaporan) -> Iterator[tuple[str, ...]]:
    if baris.sisi or baris.keadaan is Keadaan.GAGAL:
        simpeg, siasn = _sides(baris)
        yield _WHOLE, simpeg, siasn, KEADAAN_BARIS[baris.keadaan], _hint(baris), *_turn(baris.giliran)
        return
    for each in baris.isian:
        verdict = PUTUSAN[each.putusan] if each.putusan else ""
        hint = each.hasil.removeprefix(verdict).removeprefix("; ")
        yield each.label, each.simpeg, each.siasn, verdict, hint, *_turn(each.giliran)


def _sides(baris: BarisLaporan) -> tuple[str, str]:
    """All that a row without a partner says, under its side."""
    simpeg = "; ".join(f"{each.label}: {_one(each)}" for each in baris.isian if each.simpeg)
    siasn = "; ".join(f"{each.label}: {_one(each)}" for each in baris.isian if each.siasn)
    return simpeg, siasn


def _one(each: Isian) -> str:
    return each.simpeg or each.siasn


def _hint(baris: BarisLaporan) -> str:
    """The rows that an unclear row may belong to, or the one it repeats, with their ids."""
    if not baris.calon:
        return ""
    word = "mengulang" if baris.keadaan is Keadaan.DUPLIKAT else "calon pasangan"
    rows = [f"{each.row or 'baris'} (id {each.id})" for each in baris.calon]
    return f"{word}: {'; '.join(rows)}" + (f"; dan {baris.calon_lain} lagi" if baris.calon_lain else "")


def _turn(giliran: Giliran | None) -> tuple[str, str]:
    return (giliran.siapa.value, giliran.langkah) if giliran else ("", "")
