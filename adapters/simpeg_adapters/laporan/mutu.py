"""The data quality index on an 80-column terminal, and the words that all its reports share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen
from rich.box import SIMPLE_HEAD
from rich.console import RenderableType
from rich.table import Column, Table
from rich.text import Text

from siasn_client.mutu import CATATAN, INDIKATOR, RUMUS, Dimensi, Indeks, Nilai, Ramalan, Unit
from siasn_client.privacy import Nip, jinakkan
from siasn_client.sanding.bukti import TemuanPegawai
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.temuan import BUKTI

__all__ = ["BUKTI", "DIMENSI", "LaporanMutu", "angka_nilai", "naik", "persen", "skor", "terminal", "unit_terburuk"]

DIMENSI: Final = {
    Dimensi.KELENGKAPAN: "Kelengkapan",
    Dimensi.KETEPATAN_WAKTU: "Ketepatan waktu",
    Dimensi.AKURASI: "Akurasi",
    Dimensi.KONSISTENSI: "Konsistensi",
}
_NONE: Final = "-"
_TOP: Final = 10
_UNITS: Final = 5
_NAME: Final = 36
_SEEN: Final = Fraction(5, 10_000)


@frozen
class LaporanMutu:
    """What a report shows.

    Args:
        kantor: whose data.
        sumber: where they come from and how old they are, a sentence each.
        catatan: what else must be said: tables that could not be read, lines that were passed over.
        temuan: what number and law say against the record of either side, person by person; None where the source
            is an export, against which e-Simpeg is not held.
    """

    kantor: str
    indeks: Indeks
    ramalan: Ramalan = field(repr=False)
    sumber: tuple[str, ...]
    catatan: tuple[str, ...] = ()
    temuan: tuple[tuple[Nip, TemuanPegawai], ...] | None = field(default=None, repr=False)

    def hitungan_temuan(self) -> dict[tuple[str, str, str], int]:
        """How many findings there are by what was looked at, severity and side."""
        return dict(Counter((each.kode, each.berat.value, each.sisi.value) for _, each in self.temuan or ()))

    def data_temuan(self, *, buka: bool = False) -> dict[str, Any]:
        """The findings as plain values; who is meant, and the sentences, only with *buka*."""
        if self.temuan is None:
            return {}
        counts = [
            {"kode": kode, "berat": berat, "sisi": sisi, "orang": many}
            for (kode, berat, sisi), many in sorted(self.hitungan_temuan().items())
        ]
        people = [{"nip": nip.buka(), **each.to_data()} for nip, each in self.temuan]
        return {"bukti": {"jumlah": counts, **({"orang": people} if buka else {})}}

    @property
    def keterangan(self) -> tuple[str, ...]:
        """Everything that must be said beside the figure."""
        indeks = self.indeks
        counts = [f"{angka(indeks.pegawai)} pegawai dilihat."]
        if indeks.berakhir:
            counts.append(f"{angka(indeks.berakhir)} sudah berhenti atau pensiun; tidak dinilai.")
        if indeks.tidak_ada:
            counts.append(f"{angka(indeks.tidak_ada)} tidak dikenal SIASN; tidak dinilai.")
        if indeks.tak_terbaca:
            counts.append(f"{angka(indeks.tak_terbaca)} gagal dibaca; tidak dihitung baik maupun buruk.")
        return (*self.sumber, " ".join(counts), *self.catatan, RUMUS)


def skor(value: Fraction | None) -> str:
    """An index with two decimals, as Indonesian writes it; a dash where there is none.

    >>> skor(Fraction(946036, 10000)), skor(None)
    ('94,60', '-')
    """
    return _NONE if value is None else f"{float(value):.2f}".replace(".", ",")


def naik(value: Fraction) -> str:
    """A gain with three decimals; people's data are worth little each.

    >>> naik(Fraction(4, 1000)), naik(Fraction(1, 100_000))
    ('+0,004', '< 0,001')
    """
    return f"+{float(value):.3f}".replace(".", ",") if value >= _SEEN else "< 0,001"


def persen(value: Fraction | None) -> str:
    """A share as percent, rounded down so that 100 means all.

    >>> persen(Fraction(2, 3)), persen(Fraction(9999, 10000)), persen(Fraction(1))
    ('66,6%', '99,9%', '100,0%')
    """
    return _NONE if value is None else f"{int(value * 1000) / 10:.1f}%".replace(".", ",")


def unit_terburuk(indeks: Indeks) -> list[Unit]:
    """The units that have an index, the lowest first."""
    found = [(value, unit.id, unit) for unit in indeks.unit if (value := unit.skor.indeks()) is not None]
    return [unit for _, _, unit in sorted(found, key=lambda each: each[:2])]


def terminal(laporan: LaporanMutu) -> Iterator[RenderableType]:
    """Index, indicators, the top of the worklist and the lowest units; names nobody."""
    indeks = laporan.indeks
    yield _dimensi(indeks)
    yield _indikator(indeks)
    if laporan.ramalan.pekerjaan:
        yield _kerja(laporan.ramalan)
        yield Text(CATATAN)
    if len(indeks.unit) > 1:
        yield _unit(indeks)
    if laporan.temuan:
        yield _bukti(laporan)
    for nilai in indeks.tidak_dihitung:
        yield Text(f"{nilai.id} tidak dapat dihitung. {nilai.alasan}")
    yield from map(Text, laporan.keterangan)


def _table(title: str, *columns: Column | str) -> Table:
    return Table(*columns, title=title, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)


def _right(name: str) -> Column:
    return Column(name, justify="right", no_wrap=True)


def _dimensi(indeks: Indeks) -> Table:
    table = _table("Indeks kualitas data (perkiraan)", "Dimensi", _right("Indeks"), _right("Bobot yang terhitung"))
    whole = indeks.keseluruhan
    for each, name in DIMENSI.items():
        table.add_row(name, skor(whole.indeks(each)), persen(whole.cakupan(each)))
    table.add_row("Seluruhnya", skor(whole.indeks()), persen(whole.cakupan()), style="bold")
    return table


def _indikator(indeks: Indeks) -> Table:
    table = _table(
        "Indikator", "Id", Column("Nama", max_width=_NAME), _right("Kena"), _right("Dinilai"), _right("Baik")
    )
    for nilai in indeks.keseluruhan.nilai.values():
        table.add_row(nilai.id, INDIKATOR[nilai.id].nama, *angka_nilai(nilai))
    return table


def angka_nilai(nilai: Nilai) -> tuple[str, str, str]:
    """Affected, judged and the good share of one indicator; dashes where it could not be computed."""
    if nilai.alasan:
        return _NONE, _NONE, _NONE
    return angka(nilai.kena), angka(nilai.dinilai), persen(nilai.baik)


def _kerja(ramalan: Ramalan) -> Table:
    table = _table(
        "Pekerjaan yang paling menaikkan indeks (ramalan)",
        "Id",
        Column("Nama", max_width=_NAME),
        _right("Orang"),
        _right("Naik"),
        "Siapa",
    )
    for each in ramalan.pekerjaan[:_TOP]:
        gain = naik(each.poin)
        table.add_row(each.indikator.id, each.indikator.nama, angka(len(each.orang)), gain, each.indikator.pelaku.value)
    return table


def _bukti(laporan: LaporanMutu) -> Table:
    table = _table("NIP dan peraturan terhadap data", "Yang diperiksa", "Data di", "Berat", _right("Orang"))
    for (kode, berat, sisi), many in sorted(laporan.hitungan_temuan().items(), key=lambda each: -each[1]):
        table.add_row(BUKTI[kode], sisi, berat, angka(many))
    return table


def _unit(indeks: Indeks) -> Table:
    table = _table("Unit dengan indeks terendah", Column("Unit", max_width=50), _right("Pegawai"), _right("Indeks"))
    for unit in unit_terburuk(indeks)[:_UNITS]:
        table.add_row(Text(jinakkan(unit.nama)), angka(unit.pegawai), skor(unit.skor.indeks()))
    return table
