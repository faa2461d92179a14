"""How a planned result is measured: indicator, aspect and target."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import StrEnum

from attrs import field, frozen

from skp_core.bahasa import angka

__all__ = ["Aspek", "Indikator", "Perspektif", "Target"]


class Aspek(StrEnum):
    """The aspects of an indicator on the JAF kuantitatif forms; biaya is used where it fits."""

    KUANTITAS = "KUANTITAS"
    KUALITAS = "KUALITAS"
    WAKTU = "WAKTU"
    BIAYA = "BIAYA"


class Perspektif(StrEnum):
    """Whom an indicator of a JPT serves: three values as printed in PermenPANRB 8/2021, the fourth medium."""

    PENERIMA_LAYANAN = "PENERIMA_LAYANAN"
    PROSES_BISNIS = "PROSES_BISNIS"
    PENGUATAN_INTERNAL = "PENGUATAN_INTERNAL"
    ANGGARAN = "ANGGARAN"


@frozen(kw_only=True)
class Target:
    """What is to be reached: numbers with their unit, or words, or both.

    A target may be a range (PermenPANRB 8/2021 annex p. 91: "7 - 8 bulan"). ``teks`` is printed in
    place of the numbers when given, for what has no number ("Maret 2025").

    >>> Target(min=Decimal(80), max=Decimal(90), satuan="%").tertulis
    '80 – 90 %'
    """

    min: Decimal | None = None
    max: Decimal | None = None
    satuan: str = ""
    teks: str = ""

    @property
    def tertulis(self) -> str:
        """The target as printed; empty when nothing was filled in."""
        if self.teks.strip():
            return self.teks
        batas = [angka(nilai) for nilai in (self.min, self.max) if nilai is not None]
        if not batas:
            return ""
        return f"{' – '.join(dict.fromkeys(batas))} {self.satuan}".strip()


def _himpunan(nilai: Iterable[Perspektif]) -> tuple[Perspektif, ...]:
    """A set, in the order in which the forms name them."""
    ada = frozenset(nilai)
    return tuple(satu for satu in Perspektif if satu in ada)


@frozen(kw_only=True)
class Indikator:
    """One indikator kinerja individu with its target; which fields count depends on the form.

    Kuantitatif: ``uraian`` and ``target``, with ``aspek`` (JAF) or ``perspektif`` (JPT; a set, each
    kept once). Kualitatif: ``ukuran_keberhasilan`` alone, one sentence with indicator and target, for
    a JPT with ``perspektif``.
    """

    uraian: str = ""
    aspek: Aspek | None = None
    target: Target | None = None
    perspektif: tuple[Perspektif, ...] = field(default=(), converter=_himpunan)
    ukuran_keberhasilan: str = ""
