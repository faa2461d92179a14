"""The command ``skp``: check and print the SKP of one person from a JSON file."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from simpeg_adapters.cli.layar import Layar, jalankan
from simpeg_adapters.cli.skp_rekap import rekap
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.skp import cetak_skp, muat_skp, periksa_skp
from skp_core.model import Berat

__all__ = ["app", "main"]

app = typer.Typer(
    help="Periksa dan cetak SKP menurut PermenPANRB 6/2022.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Berkas = Annotated[Path, typer.Argument(help="Berkas SKP (JSON).")]
Mesin = Annotated[bool, typer.Option("--json", help="Cetak satu objek JSON untuk dibaca program lain.")]


@app.command("periksa")
def periksa(berkas: Berkas, mesin: Mesin = False) -> Keluar:
    """Periksa kelengkapan dan kesesuaian SKP dengan peraturan."""
    layar, found = Layar(mesin=mesin), periksa_skp(muat_skp(berkas), datetime.now().astimezone().date())
    for temuan in found:
        layar.kata(f"[{temuan.berat.value}] {temuan.aturan} {temuan.letak}: {temuan.pesan}", f"    {temuan.dasar}")
    layar.kata(f"{len(found)} temuan." if found else "Tidak ada temuan.")
    layar.data(
        {
            "temuan": [
                {
                    "aturan": temuan.aturan,
                    "berat": temuan.berat.value,
                    "letak": temuan.letak,
                    "pesan": temuan.pesan,
                    "dasar": str(temuan.dasar),
                }
                for temuan in found
            ]
        }
    )
    return Keluar.BERBEDA if found else Keluar.SELESAI


@app.command("cetak")
def cetak(
    berkas: Berkas,
    folder: Annotated[Path, typer.Option("--folder", help="Folder untuk PDF.")] = Path("cetakan"),
    lambang: Annotated[
        Path | None, typer.Option("--lambang", help="Gambar lambang negara (PNG, JPEG) di Dokumen Evaluasi.")
    ] = None,
    mesin: Mesin = False,
) -> Keluar:
    """Cetak SKP, Lampiran, Evaluasi dan Dokumen Evaluasi sebagai PDF."""
    layar, naskah = Layar(mesin=mesin), muat_skp(berkas)
    printed = cetak_skp(naskah, folder, lambang=lambang)
    layar.kata(*(f"Tercetak: {path}" for path in printed.values()))
    wajib = [
        temuan for temuan in periksa_skp(naskah, datetime.now().astimezone().date()) if temuan.berat is Berat.WAJIB
    ]
    if wajib:
        layar.kata(f"Perhatian: {len(wajib)} ketentuan wajib belum terpenuhi; jalankan `skp periksa`.")
    layar.data({"berkas": {name: str(path) for name, path in printed.items()}, "temuan_wajib": len(wajib)})
    return Keluar.BERBEDA if wajib else Keluar.SELESAI


app.command("rekap")(rekap)


def main() -> None:
    """Run ``skp``."""
    jalankan(app, "skp")
