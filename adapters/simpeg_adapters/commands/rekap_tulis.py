"""Write the recap of :mod:`.rekap_skp`: CSV and JSON for the TPP side, counts for a screen, ``Rekap`` for paper.

Files hold NIPs, as text, because the programme that pays must know whom; counts hold none. Everything streams: a
file is written while rows are read, and a ``Rekap`` is one unit and one period at a time.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Final

from attrs import Factory, define

from simpeg_adapters.berkas import simpan
from simpeg_adapters.commands.rekap_skp import BarisSkp, TakTerbaca
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar import tulis_csv
from skp_core.dokumen.f11_rekap import susun
from skp_core.model import (
    BarisRekap,
    CapaianOrganisasi,
    JenisPeriode,
    Kelompok,
    Pegawai,
    PeriodeEvaluasi,
    Rekap,
    StatusPegawai,
)
from skp_core.render import Pencetak
from skp_core.scoring import periksa_distribusi

__all__ = [
    "KOLOM",
    "VERSI",
    "Hitungan",
    "Ringkasan",
    "cetak_rekap",
    "rekap_per_unit",
    "tulis_rekap_csv",
    "tulis_rekap_json",
]

VERSI: Final = 1
"""Of the JSON file."""
KOLOM: Final = (
    "nip",
    "unit_kerja",
    "periode",
    "jenis_periode",
    "mulai",
    "selesai",
    "sebagai",
    "jabatan",
    "rating_hasil_kerja",
    "rating_perilaku",
    "predikat",
    "alasan",
    "keterangan",
    "berkas",
)
"""The columns of the CSV file, and the fields of a row of the JSON file."""


@define
class Hitungan:
    """How many of one unit and period have which predikat, and how many have none; ``capaian`` as their files say."""

    unit_kerja: str
    label: str
    mulai: str
    selesai: str
    predikat: Counter[str] = Factory(Counter)
    tanpa: int = 0
    capaian: set[str] = Factory(set)

    @property
    def catatan(self) -> tuple[str, ...]:
        """What the spread breaks of SE Menteri PANRB 3/2023; nothing where the files disagree on the organisation."""
        if len(self.capaian) != 1:
            return ()
        return tuple(temuan.pesan for temuan in periksa_distribusi(next(iter(self.capaian)), self.predikat))


@define
class Ringkasan:
    """Counts alone, filled while rows pass; grows with units and periods, not with people."""

    _per_unit: dict[tuple[str, ...], Hitungan] = Factory(dict)
    alasan: Counter[str] = Factory(Counter)
    keterangan: Counter[str] = Factory(Counter)
    baris: int = 0

    @property
    def per_unit(self) -> tuple[Hitungan, ...]:
        """Every unit and period, in the order of the rows."""
        return tuple(self._per_unit.values())

    @property
    def tanpa(self) -> int:
        """How many rows have no predikat."""
        return self.alasan.total()

    def lewat(self, rows: Iterable[BarisSkp]) -> Iterator[BarisSkp]:
        """Hand the rows on, counted."""
        for row in rows:
            self._hitung(row)
            yield row

    def _hitung(self, row: BarisSkp) -> None:
        self.baris += 1
        kunci = (row.unit_kerja.casefold(), row.mulai, row.selesai, row.label)
        satu = self._per_unit.get(kunci)
        if satu is None:
            satu = self._per_unit[kunci] = Hitungan(row.unit_kerja, row.label, row.mulai, row.selesai)
        if row.predikat:
            satu.predikat[row.predikat.value] += 1
        else:
            satu.tanpa += 1
            self.alasan[row.alasan] += 1
        if row.capaian:
            satu.capaian.add(row.capaian)
        self.keterangan.update(filter(None, row.keterangan.split("; ")))


def tulis_rekap_csv(path: Path, rows: Iterable[BarisSkp]) -> None:
    """Write a CSV file as an Indonesian Excel opens it, whole or not at all; no cell is a formula.

    A spreadsheet that opens a CSV by a double click rounds 18 digits; it must be told that the column is text.

    Raises:
        BerkasError: it cannot be written.
    """
    tulis_csv(path, KOLOM, (list(_polos(row).values()) for row in rows))


def tulis_rekap_json(path: Path, rows: Iterable[BarisSkp], tak_terbaca: Iterable[TakTerbaca]) -> None:
    """Write one JSON object, whole or not at all: ``versi``, ``baris``, ``tak_terbaca``; an unknown value is null.

    Raises:
        BerkasError: it cannot be written.
    """
    simpan(path, _potongan(rows, tak_terbaca))


def rekap_per_unit(rows: Iterable[BarisSkp]) -> Iterator[Rekap]:
    """Yield a ``Rekap`` for each unit and period, in the order of the rows; memory holds one unit's people.

    Rows without an evaluation of a period are left out: they belong to no period that could be printed. Where the
    files of a unit do not agree on what the organisation reached, it stays open. Who fixes it, place and date are
    for the caller to add.
    """
    for _, group in groupby((row for row in rows if row.jenis), key=_kunci_rekap):
        yield _rekap(list(group))


def cetak_rekap(path: Path, rows: Iterable[BarisSkp]) -> None:
    """Print the recap of one unit and one period as PDF (form F11, in a layout of our own), with names and NIPs.

    Raises:
        BerkasError: the rows are of no or of several units or periods, or it cannot be written.
        RenderError: it could not be set, for example because a unit of thousands takes longer than is allowed.
    """
    several = "Cetakan memuat satu unit dan satu periode. Pilih dengan --unit dan --periode, lalu ulangi."
    units = rekap_per_unit(rows)
    rekap = next(units, None)
    if rekap is None:
        raise BerkasError("Belum ada evaluasi yang dapat dicetak sebagai rekap.")
    if next(units, None) is not None:
        raise BerkasError(several)
    with Pencetak() as pencetak:
        simpan(path, pencetak.render(susun(rekap, _catatan(rekap))))


def _catatan(rekap: Rekap) -> tuple[str, ...]:
    counted = Counter(satu.predikat for satu in rekap.baris if satu.predikat is not None)
    if rekap.capaian_organisasi is None:
        return ()
    return tuple(temuan.pesan for temuan in periksa_distribusi(rekap.capaian_organisasi, counted))


def _kunci_rekap(row: BarisSkp) -> tuple[str, ...]:
    return row.unit_kerja.casefold(), row.mulai, row.selesai, row.jenis


def _rekap(rows: list[BarisSkp]) -> Rekap:
    first, reached = rows[0], {row.capaian for row in rows if row.capaian}
    return Rekap(
        nama_instansi=first.instansi,
        unit_kerja=first.unit_kerja,
        periode=PeriodeEvaluasi(
            jenis=JenisPeriode(first.jenis),
            label=first.label,
            mulai=date.fromisoformat(first.mulai),
            selesai=date.fromisoformat(first.selesai),
        ),
        capaian_organisasi=CapaianOrganisasi(reached.pop()) if len(reached) == 1 else None,
        baris=tuple(map(_baris_rekap, rows)),
    )


def _baris_rekap(row: BarisSkp) -> BarisRekap:
    orang = Pegawai(
        nama=row.nama,
        nip=row.nip,
        pangkat=row.pangkat or None,
        jabatan=row.jabatan,
        unit_kerja=row.unit_kerja,
        kelompok=Kelompok(row.kelompok),
        status=StatusPegawai(row.status) if row.status else None,
    )
    rated = row.predikat is not None
    return BarisRekap(
        pegawai=orang,
        rating_hasil_kerja=row.hasil if rated else None,
        rating_perilaku=row.perilaku if rated else None,
        predikat=row.predikat,
    )


def _polos(row: BarisSkp) -> dict[str, str]:
    rated = row.predikat is not None  # files that disagree are no rating
    isi = (
        row.nip,
        row.unit_kerja,
        row.label,
        row.jenis,
        row.mulai,
        row.selesai,
        row.sebagai,
        row.jabatan,
        row.hasil or "" if rated else "",
        row.perilaku or "" if rated else "",
        row.predikat or "",
        row.alasan,
        row.keterangan,
        row.berkas,
    )
    return dict(zip(KOLOM, map(str, isi), strict=True))


def _potongan(rows: Iterable[BarisSkp], tak_terbaca: Iterable[TakTerbaca]) -> Iterator[bytes]:
    yield f'{{"versi": {VERSI}, "baris": ['.encode()
    yield from _deret({name: said or None for name, said in _polos(row).items()} for row in rows)
    yield b'\n], "tak_terbaca": ['
    yield from _deret({"berkas": one.berkas, "alasan": one.alasan} for one in tak_terbaca)
    yield b"\n]}\n"


def _deret(isi: Iterable[dict[str, str] | dict[str, str | None]]) -> Iterator[bytes]:
    for nomor, satu in enumerate(isi):
        yield (",\n" if nomor else "\n").encode() + json.dumps(satu, ensure_ascii=False).encode("utf-8", "replace")
