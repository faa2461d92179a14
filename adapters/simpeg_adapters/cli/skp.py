"""The command ``skp``: fill, check and print the SKP of a person; recap those of many."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from simpeg_adapters.cli.layar import Layar, jalankan
from simpeg_adapters.cli.pilihan import Mesin
from simpeg_adapters.cli.skp_cetak import cetak
from simpeg_adapters.cli.skp_masuk import impor, skema, templat
from simpeg_adapters.cli.skp_rekap import rekap
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.skp import TemuanBerletak, periksa_berkas
from simpeg_adapters.lembar_skp import Tempat

__all__ = ["app", "main"]

app = typer.Typer(
    help="Isi, periksa, cetak dan rekap SKP menurut PermenPANRB 6/2022.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

Berkas = Annotated[Path, typer.Argument(help="Berkas SKP: JSON, atau templat Excel yang sudah diisi.")]
Hari = Annotated[
    datetime | None,
    typer.Option("--hari", formats=["%Y-%m-%d"], help="Periksa seakan-akan pada hari ini (tahun-bulan-hari)."),
]


@app.command("periksa")
def periksa(berkas: Berkas, hari: Hari = None, mesin: Mesin = False) -> Keluar:
    """Periksa kelengkapan dan kesesuaian SKP, dan evaluasinya bila ada, dengan peraturan."""
    layar, hasil = Layar(mesin=mesin), periksa_berkas(berkas, (hari or datetime.now().astimezone()).date())
    for each in hasil.temuan:
        temuan = each.temuan
        layar.kata(f"[{temuan.berat.value}] {temuan.aturan} {each.letak}: {temuan.pesan}", f"    {temuan.dasar}")
    layar.kata(*map(str, hasil.salah))
    if hasil.salah:
        layar.kata(f"{len(hasil.salah)} isian belum dapat dibaca; ketentuan diperiksa sesudah semuanya dibetulkan.")
    else:
        layar.kata(f"{len(hasil.temuan)} temuan." if hasil.temuan else "Tidak ada temuan.")
    layar.data(
        {
            "temuan": [_temuan(each) for each in hasil.temuan],
            "salah": [{**_tempat(each.tempat), "pesan": each.pesan} for each in hasil.salah],
        }
    )
    return Keluar.BERBEDA if hasil.temuan or hasil.salah else Keluar.SELESAI


def _temuan(each: TemuanBerletak) -> dict[str, object]:
    return {
        "aturan": each.temuan.aturan,
        "berat": each.temuan.berat.value,
        "letak": each.temuan.letak,
        "jalur": each.jalur,
        **_tempat(each.tempat),
        "pesan": each.temuan.pesan,
        "dasar": str(each.temuan.dasar),
    }


def _tempat(tempat: Tempat | None) -> dict[str, object]:
    return {} if tempat is None else {"lembar": tempat.lembar, "baris": tempat.baris, "kolom": tempat.kolom}


app.command("cetak")(cetak)
app.command("rekap")(rekap)
app.command("templat")(templat)
app.command("impor")(impor)
app.command("skema")(skema)


def main() -> None:
    """Run ``skp``."""
    jalankan(app, "skp")
