"""The command ``siasn``: compare, plan, approve, apply, audit; and a demo that needs nobody's credentials.

Each command stands in a file of its own; here it gets its name.
"""

from __future__ import annotations

import typer

from simpeg_adapters.cli import padanan, pemetaan, token
from simpeg_adapters.cli.dokter import dokter
from simpeg_adapters.cli.inventaris import inventaris
from simpeg_adapters.cli.layar import jalankan
from simpeg_adapters.cli.mutu import mutu
from simpeg_adapters.cli.percobaan import demo, tiruan
from simpeg_adapters.cli.rencana import rencana
from simpeg_adapters.cli.sanding import sanding
from simpeg_adapters.cli.setujui import setujui
from simpeg_adapters.cli.terapkan import audit, terapkan
from simpeg_adapters.cli.unduh import referensi, unduh

__all__ = ["app", "main"]

app = typer.Typer(
    help="Sanding dan sinkronisasi e-Simpeg dengan SIASN BKN.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
app.command("sanding")(sanding)
app.command("inventaris")(inventaris)
app.command("mutu")(mutu)
app.command("rencana")(rencana)
app.command("setujui")(setujui)
app.command("terapkan")(terapkan)
app.command("audit")(audit)
app.command("unduh")(unduh)
app.command("referensi")(referensi)
app.command("dokter")(dokter)
app.command("demo")(demo)
app.command("tiruan")(tiruan)
app.add_typer(token.app, name="token")
app.add_typer(padanan.app, name="padanan")
app.add_typer(pemetaan.app, name="pemetaan")


def main() -> None:
    """Run ``siasn``."""
    jalankan(app, "siasn")
