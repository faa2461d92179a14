"""``siasn dokter`` on the screen, for a machine, and as a report."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from simpeg_adapters.berkas import simpan
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Mesin
from simpeg_adapters.commands.dokter import (
    Gejala,
    Keadaan,
    baris_gejala,
    keluar_dokter,
    periksa_kantor,
    periksa_setempat,
    susun_laporan,
)
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.laporan.kata import angka

__all__ = ["dokter"]


def dokter(
    instansi: BerkasInstansi = Path("instansi.toml"),
    laporan: Annotated[
        Path | None, typer.Option("--laporan", help="Tulis hasilnya ke berkas ini, tanpa data pribadi.")
    ] = None,
    setempat: Annotated[bool, typer.Option("--setempat", help="Hanya komputer ini; SIASN tidak dihubungi.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Cari yang salah: komputer ini, e-Simpeg, jalan ke BKN, kunci dan token. Tidak mengubah apa pun."""
    return _periksa(Layar(mesin=mesin), instansi, setempat=setempat, laporan=laporan)


def _periksa(layar: Layar, path: Path, *, setempat: bool, laporan: Path | None) -> Keluar:
    """Examine, write the report, say what was found; return the exit code.

    Raises:
        BerkasError: the report cannot be written; what was found has been said to people by then.
    """
    gejala = periksa_setempat(path) if setempat else periksa_kantor(path)
    for each in gejala:
        layar.kata(baris_gejala(each))
    layar.kata("", _ringkas(gejala))
    if laporan is not None:
        simpan(laporan, susun_laporan(gejala, datetime.now(UTC)))
        layar.utuh(f"Laporan: {laporan}")
    layar.data({"gejala": [each.to_data() for each in gejala]})
    return keluar_dokter(gejala)


def _ringkas(gejala: tuple[Gejala, ...]) -> str:
    found = [each for each in gejala if each.keadaan is Keadaan.MASALAH]
    if found:
        return f"{angka(len(found))} masalah. Mulai dari: {found[0].hal}."
    waiting = sum(each.keadaan is Keadaan.BELUM for each in gejala)
    return f"Tidak ada masalah; {angka(waiting)} belum diperiksa." if waiting else "Semuanya baik."
