"""The command ``skp rekap``: the predikat of everybody in a folder, as one file for the TPP side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Final, TypeVar

import typer

from siasn_client.privacy import scrub
from simpeg_adapters.berkas import pastikan_tertulis
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.rekap_skp import Kumpulan, Saringan, TakTerbaca, kumpulkan
from simpeg_adapters.commands.rekap_tulis import Hitungan, Ringkasan, cetak_rekap, tulis_rekap_csv, tulis_rekap_json
from skp_core.model import Predikat
from skp_core.peraturan.permenpanrb_6_2022 import NAMA_PREDIKAT

__all__ = ["rekap"]

T = TypeVar("T")

_TERLIHAT: Final = 30
"""Units and unreadable files that are shown; the rest is counted."""


def rekap(
    folder: Annotated[Path, typer.Argument(help="Folder naskah SKP (JSON), beserta folder di dalamnya.")],
    unit: Annotated[list[str] | None, typer.Option("--unit", help="Hanya unit kerja ini; boleh diulang.")] = None,
    periode: Annotated[
        list[str] | None,
        typer.Option("--periode", help="Tahun, bulan akhir (2025-03), jenis atau label periode; boleh diulang."),
    ] = None,
    csv: Annotated[bool, typer.Option("--csv", help="Tulis sebagai CSV (bawaan).")] = False,
    mesin: Annotated[bool, typer.Option("--json", help="Tulis sebagai JSON; layar berisi satu objek JSON.")] = False,
    keluaran: Annotated[Path | None, typer.Option("--keluaran", help="Berkas yang ditulis.")] = None,
    cetak: Annotated[
        Path | None, typer.Option("--cetak", help="Cetak juga sebagai PDF; satu unit dan satu periode saja.")
    ] = None,
) -> Keluar:
    """Rekap predikat per NIP, periode dan unit kerja untuk sisi TPP. Tidak ada angka yang dihitung."""
    if csv and mesin:
        raise typer.BadParameter("", param_hint="--csv")
    layar, ringkasan = Layar(mesin=mesin), Ringkasan()
    path = keluaran or Path(f"rekap-skp.{'json' if mesin else 'csv'}")
    pastikan_tertulis(path, cetak)
    with Kumpulan() as kumpulan:
        with layar.kemajuan("Membaca naskah SKP", None) as maju:
            kumpulkan(folder, Saringan(unit=tuple(unit or ()), periode=tuple(periode or ())), kumpulan, maju)
        rows = ringkasan.lewat(kumpulan.baris())
        if mesin:
            tulis_rekap_json(path, rows, kumpulan.tak_terbaca)
        else:
            tulis_rekap_csv(path, rows)
        if cetak:
            cetak_rekap(cetak, kumpulan.baris())
    _katakan(layar, ringkasan, kumpulan.tak_terbaca)
    layar.utuh(*(f"Tertulis: {each}" for each in (path, cetak) if each))
    layar.data(_data(path, cetak, ringkasan, kumpulan.tak_terbaca))
    return _keluar(ringkasan, kumpulan.tak_terbaca)


def _keluar(ringkasan: Ringkasan, tak_terbaca: list[TakTerbaca]) -> Keluar:
    if tak_terbaca:
        return Keluar.SEBAGIAN
    return Keluar.BERBEDA if ringkasan.tanpa or not ringkasan.baris else Keluar.SELESAI


def _katakan(layar: Layar, ringkasan: Ringkasan, tak_terbaca: list[TakTerbaca]) -> None:
    for satu in _sebagian(layar, ringkasan.per_unit):
        label = satu.label or "tanpa evaluasi"
        layar.kata(f"{satu.unit_kerja}, {label} ({satu.mulai} s.d. {satu.selesai})", f"  {_kalimat(satu)}")
        layar.kata(*(f"  {kalimat}" for kalimat in satu.catatan))
    layar.kata(f"{ringkasan.baris} baris, {ringkasan.tanpa} tanpa predikat.")
    layar.kata(*(f"  {jumlah} × {alasan}" for alasan, jumlah in ringkasan.alasan.most_common()))
    layar.kata(*(f"Perhatian: {jumlah} baris: {apa}." for apa, jumlah in ringkasan.keterangan.most_common()))
    for rusak in _sebagian(layar, tak_terbaca):
        layar.kata(f"Tidak terbaca: {scrub(rusak.berkas)}: {scrub(rusak.alasan)}")


def _sebagian(layar: Layar, semua: Iterable[T]) -> Iterator[T]:
    daftar = list(semua)
    yield from daftar[:_TERLIHAT]
    if len(daftar) > _TERLIHAT:
        layar.kata(f"... dan {len(daftar) - _TERLIHAT} lagi")


def _kalimat(satu: Hitungan) -> str:
    counted = [f"{NAMA_PREDIKAT[each]} {satu.predikat[each]}" for each in Predikat if satu.predikat[each]]
    return ", ".join([*counted, *([f"tanpa predikat {satu.tanpa}"] if satu.tanpa else [])])


def _data(path: Path, cetak: Path | None, ringkasan: Ringkasan, tak_terbaca: list[TakTerbaca]) -> dict[str, object]:
    return {
        "berkas": str(path),
        "cetakan": str(cetak) if cetak else None,
        "baris": ringkasan.baris,
        "tanpa_predikat": ringkasan.tanpa,
        "alasan": dict(ringkasan.alasan),
        "keterangan": dict(ringkasan.keterangan),
        "unit": [
            {
                "unit_kerja": satu.unit_kerja,
                "periode": satu.label,
                "mulai": satu.mulai,
                "selesai": satu.selesai,
                "predikat": dict(satu.predikat),
                "tanpa_predikat": satu.tanpa,
                "catatan": list(satu.catatan),
            }
            for satu in ringkasan.per_unit
        ],
        "tak_terbaca": [{"berkas": scrub(satu.berkas), "alasan": scrub(satu.alasan)} for satu in tak_terbaca],
    }
