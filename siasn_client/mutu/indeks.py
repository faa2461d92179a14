"""The index as a value: what each indicator gives, per dimension, in total and per unit.

PERKIRAAN. The formula is ours: 100 x sum of points x (1 - affected / judged) / sum of points, over the indicators
that could be computed, with the published weights normalised. BKN has published neither its formula nor the
population of an indicator. What could not be computed is left out, never 0 or 100, and :attr:`Skor.cakupan` says which
share of the weight the figure rests on. Numbers are exact fractions; they are rounded when they are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

from siasn_client.mutu.aturan import Dimensi
from siasn_client.mutu.indikator import INDIKATOR
from siasn_client.mutu.sasaran import Populasi

__all__ = ["RUMUS", "Indeks", "Nilai", "Skor", "Unit"]

RUMUS: Final = (
    "Perkiraan, bukan angka BKN: 100 x jumlah poin x (1 - kena / dinilai), dibagi jumlah poin indikator yang dapat "
    "dihitung. Bobot dari satu berkas publik dan belum dikonfirmasi BKN; rumus dan populasi tiap indikator belum "
    "diterbitkan."
)
"""Said wherever the figure is shown."""

_DIGITS: Final = 4


def _rounded(number: Fraction | None) -> float | None:
    return None if number is None else round(float(number), _DIGITS)


@frozen
class Nilai:
    """What one indicator gives for a group of people.

    Args:
        id: BKN's code.
        poin: what it is worth of 100, normalised.
        dinilai: how many people could be judged.
        kena: how many of them are affected.
        tak_tahu: how many could not be judged because an input was not read; they count as neither.
        alasan: why it cannot be computed; ``""`` when it can.
    """

    id: str
    poin: Fraction
    dinilai: int = 0
    kena: int = 0
    tak_tahu: int = 0
    alasan: str = ""

    @property
    def baik(self) -> Fraction | None:
        """The share of the judged who are not affected; None when it cannot be computed."""
        return None if self.alasan else 1 - Fraction(self.kena, self.dinilai)

    @property
    def terendah(self) -> Fraction | None:
        """That share if everybody who could not be judged were affected."""
        return None if self.alasan else Fraction(self.dinilai - self.kena, self.dinilai + self.tak_tahu)

    def to_data(self) -> dict[str, Any]:
        """Return plain values; nobody is named."""
        indikator = INDIKATOR[self.id]
        return {
            "id": self.id,
            "nama": indikator.nama,
            "dimensi": indikator.dimensi.value,
            "poin": _rounded(self.poin),
            "dinilai": self.dinilai,
            "kena": self.kena,
            "tak_tahu": self.tak_tahu,
            "baik": _rounded(self.baik),
            "baik_terendah": _rounded(self.terendah),
            "alasan": self.alasan,
        }


@frozen
class Skor:
    """The 27 values of a group of people, and the index that follows from them."""

    nilai: Mapping[str, Nilai] = field(repr=False)

    def indeks(self, dimensi: Dimensi | None = None) -> Fraction | None:
        """Return the index of the whole, or of one dimension, 0 to 100; None when nothing of it can be computed."""
        found = [(nilai.poin, nilai.baik) for nilai in self._untuk(dimensi) if nilai.baik is not None]
        whole = sum((poin for poin, _ in found), Fraction(0))
        return 100 * sum((poin * baik for poin, baik in found), Fraction(0)) / whole if whole else None

    def cakupan(self, dimensi: Dimensi | None = None) -> Fraction:
        """Return the share of the weight, 0 to 1, whose indicators could be computed."""
        every = self._untuk(dimensi)
        return self.poin_terhitung(dimensi) / sum((nilai.poin for nilai in every), Fraction(0))

    def poin_terhitung(self, dimensi: Dimensi | None = None) -> Fraction:
        """Return the points of the indicators that could be computed."""
        return sum((nilai.poin for nilai in self._untuk(dimensi) if not nilai.alasan), Fraction(0))

    def _untuk(self, dimensi: Dimensi | None) -> list[Nilai]:
        return [nilai for nilai in self.nilai.values() if dimensi is None or INDIKATOR[nilai.id].dimensi is dimensi]

    def to_data(self) -> dict[str, Any]:
        """Return the index, the dimensions and every indicator as plain values."""
        return {
            "indeks": _rounded(self.indeks()),
            "cakupan": _rounded(self.cakupan()),
            "dimensi": {
                each.value: {"indeks": _rounded(self.indeks(each)), "cakupan": _rounded(self.cakupan(each))}
                for each in Dimensi
            },
            "indikator": [nilai.to_data() for nilai in self.nilai.values()],
        }


@frozen
class Unit:
    """One unit with its own score; ``pegawai`` is how many of its people were looked at."""

    id: str
    nama: str
    pegawai: int
    skor: Skor = field(repr=False)

    def to_data(self) -> dict[str, Any]:
        """Return plain values, of the indicators only those that somebody is affected by."""
        affected = {nilai.id: nilai.kena for nilai in self.skor.nilai.values() if nilai.kena and not nilai.alasan}
        return {
            "id": self.id,
            "nama": self.nama,
            "pegawai": self.pegawai,
            "indeks": _rounded(self.skor.indeks()),
            "cakupan": _rounded(self.skor.cakupan()),
            "dimensi": {each.value: _rounded(self.skor.indeks(each)) for each in Dimensi},
            "kena": affected,
        }


@frozen
class Indeks:
    """The index of one office on one day. Immutable; names nobody.

    Args:
        hari: the day that is measured.
        pegawai: everybody who was looked at.
        berakhir: those of them whose employment has ended; in no indicator.
        tidak_ada: those of whom the source knows nothing (SIASN has no such NIP); in no indicator.
        tak_terbaca: those whose main record could not be read; in every indicator neither good nor bad.
        populasi: by what each indicator is divided, where not by all.
    """

    hari: date
    pegawai: int
    berakhir: int
    tidak_ada: int
    tak_terbaca: int
    keseluruhan: Skor
    unit: tuple[Unit, ...] = field(repr=False)
    populasi: Mapping[str, Populasi] = field(factory=dict)

    @property
    def tidak_dihitung(self) -> tuple[Nilai, ...]:
        """The indicators that could not be computed, each with its reason."""
        return tuple(nilai for nilai in self.keseluruhan.nilai.values() if nilai.alasan)

    def to_data(self) -> dict[str, Any]:
        """Return plain values for reports, charts and other programs; names nobody."""
        return {
            "perkiraan": True,
            "rumus": RUMUS,
            "hari": self.hari.isoformat(),
            "pegawai": self.pegawai,
            "berakhir": self.berakhir,
            "tidak_ada": self.tidak_ada,
            "tak_terbaca": self.tak_terbaca,
            "populasi": {name: each.value for name, each in self.populasi.items()},
            **self.keseluruhan.to_data(),
            "unit": [unit.to_data() for unit in self.unit],
        }
