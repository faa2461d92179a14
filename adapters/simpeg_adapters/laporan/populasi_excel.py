"""Who is on each side, as a workbook: the bridge, the cases as a worklist, contracts that end. Text cells only."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Final

from siasn_client.sanding.populasi import HasilPopulasi, kelompok
from simpeg_adapters.laporan.kata import angka
from simpeg_adapters.laporan.populasi import KOLOM, baris_jembatan, baris_kasus, kata_sumber
from simpeg_adapters.lembar import tulis_xlsx

__all__ = ["tulis_populasi_excel"]

_WIDE: Final = {
    "Hal": 70,
    "Jumlah": 14,
    "Kasus": 28,
    "Dugaan sebab": 34,
    "NIP di e-Simpeg": 20,
    "NIP di SIASN": 20,
    "NIP": 20,
    "Nama": 28,
    "Unit": 30,
    "Dasar dugaan": 44,
    "Langkah": 60,
}
_KONTRAK: Final = ("NIP", "Nama", "Unit", "Kelompok", "Kontrak berakhir", "Sisa hari", "Menurut")
_KELOMPOK: Final = ("Kelompok", "e-Simpeg", "SIASN")


def tulis_populasi_excel(path: Path, hasil: HasilPopulasi, *, kantor: str, dibuat: datetime) -> None:
    """Write the workbook to *path*, readable by its owner only. It holds names and NIPs, no NIK.

    Raises:
        BerkasError: it cannot be written.
        PengaturanError: the library for it is not installed.
    """
    tulis_xlsx(
        path,
        {
            "Jembatan": (("Hal", "Jumlah"), _jembatan(hasil, kantor, dibuat)),
            "Kasus": (KOLOM, map(baris_kasus, hasil.kasus)),
            "Kelompok": (
                _KELOMPOK,
                ((each.value, angka(satu), angka(lain)) for each, (satu, lain) in hasil.kelompok.items()),
            ),
            "Kontrak PPPK": (_KONTRAK, _kontrak(hasil)),
        },
        lebar=_WIDE,
    )


def _jembatan(hasil: HasilPopulasi, kantor: str, dibuat: datetime) -> Iterator[tuple[str, str]]:
    yield f"{kantor}, dibuat {dibuat:%d-%m-%Y pukul %H.%M}", ""
    for source in hasil.sumber:
        yield kata_sumber(source), ""
    for note in hasil.catatan:
        yield note, ""
    for line in baris_jembatan(hasil):
        yield line.sebutan, line.jumlah


def _kontrak(hasil: HasilPopulasi) -> Iterator[tuple[str, ...]]:
    for each in hasil.kontrak:
        orang = each.orang
        yield (
            orang.nip,
            orang.nama,
            orang.unit,
            kelompok(orang).value,
            f"{each.akhir:%d-%m-%Y}",
            str(each.sisa_hari),
            each.sumber,
        )
