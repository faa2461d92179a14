"""``siasn demo`` and ``siasn tiruan``: their arguments. What they run is imported when they run, for it is much."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import Mesin
from simpeg_adapters.commands.keluar import Keluar

__all__ = ["demo", "tiruan"]


def demo(
    pegawai: Annotated[int, typer.Option(help="Banyaknya pegawai tiruan.", min=20)] = 200,
    seed: Annotated[int, typer.Option(help="Benih acak; benih sama, kabupaten sama.")] = 7,
    folder: Annotated[Path, typer.Option(help="Folder hasil; isinya diganti.")] = Path("siasn-demo"),
    yes: Annotated[bool, typer.Option("--yes", help="Setujui dan terapkan tanpa bertanya.")] = False,
    mesin: Mesin = False,
) -> Keluar:
    """Jalankan semuanya di komputer ini dengan SIASN tiruan: sanding, rencana, terap, audit, cetak SKP."""
    from simpeg_adapters.cli.demo import jalankan_demo

    return jalankan_demo(Layar(mesin=mesin), pegawai=pegawai, seed=seed, folder=folder, setuju=yes)


def tiruan(
    pegawai: Annotated[int, typer.Option("--pegawai", help="Banyaknya pegawai tiruan.", min=1)] = 200,
    seed: Annotated[int, typer.Option("--seed", help="Benih acak; benih sama, kabupaten sama.")] = 7,
    port: Annotated[int, typer.Option("--port", help="Port di 127.0.0.1; 0 = yang bebas.")] = 0,
    gangguan: Annotated[str, typer.Option("--gangguan", help="tidak, ringan, berat atau lengkap.")] = "tidak",
    ledger: Annotated[
        Path | None, typer.Option("--ledger", help="Catat setiap tulisan yang diterapkan di berkas baru ini.")
    ] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Nyalakan SIASN tiruan di komputer ini, untuk mencoba program apa pun. Tidak menghubungi BKN."""
    from simpeg_adapters.cli.tiruan import jalankan_tiruan

    layar = Layar(mesin=mesin)
    return jalankan_tiruan(layar, pegawai=pegawai, seed=seed, port=port, gangguan=gangguan, ledger=ledger)
