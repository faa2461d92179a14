"""``siasn token pasang`` and ``siasn token status``: hand in an SSO token, see how long it lasts.

A token is never an argument: arguments stand in the process list and in the shell's history.
"""

from __future__ import annotations

import getpass
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import typer

from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.pilihan import BerkasInstansi, Mesin
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.token import KeadaanToken, pasang, status
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.instansi import Instansi

__all__ = ["app"]

_LONGEST: Final = 256 * 1024
_ROLES: Final = 5

app = typer.Typer(help="Pasang token SSO dan lihat kapan berakhir.", no_args_is_help=True, rich_markup_mode=None)


@app.command("pasang")
def pasang_token(
    berkas: Annotated[
        Path | None, typer.Option("--berkas", help="Baca token dari berkas ini.", show_default="ditanyakan")
    ] = None,
    instansi: BerkasInstansi = Path("instansi.toml"),
    mesin: Mesin = False,
) -> Keluar:
    """Pasang token SSO untuk semua pekerjaan kantor ini. Ditanyakan tanpa terlihat, atau dari berkas atau stdin."""
    layar = Layar(mesin=mesin)
    with Instansi.open(instansi) as kantor:
        token = pasang(kantor, _dibaca(berkas), datetime.now(UTC))
        layar.kata("Token SSO terpasang. Pekerjaan yang sedang menunggu token lanjut sendiri.")
        _tunjukkan(layar, kantor, token)
    if berkas is not None:
        layar.kata("Hapus berkas token yang tadi dibaca bila tidak diperlukan lagi.")
    layar.data({"token": token.to_data()})
    return token.keluar


@app.command("status")
def status_token(instansi: BerkasInstansi = Path("instansi.toml"), mesin: Mesin = False) -> Keluar:
    """Tunjukkan milik siapa token yang tersimpan, perannya, dan kapan berakhir. Tidak menghubungi SIASN."""
    layar = Layar(mesin=mesin)
    with Instansi.open(instansi) as kantor:
        layar.kata(f"{kantor.nama}, lingkungan {kantor.settings.lingkungan}.")
        tokens = status(kantor, datetime.now(UTC))
        for token in tokens:
            _tunjukkan(layar, kantor, token)
        layar.data(
            {
                "lingkungan": str(kantor.settings.lingkungan),
                "instansi": kantor.settings.instansi,
                "token": [token.to_data() for token in tokens],
            }
        )
    return max(token.keluar for token in tokens)


def _dibaca(berkas: Path | None) -> str:
    """The token, from a file, from a pipe, or from a prompt that shows nothing."""
    if berkas is not None:
        try:
            with berkas.open("rb") as file:
                return file.read(_LONGEST).decode("utf-8-sig", "replace")
        except OSError as error:
            raise BerkasError(f"Berkas {berkas.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("Token SSO (tidak ditampilkan): ")
    return "" if sys.stdin is None else sys.stdin.read(_LONGEST)


def _tunjukkan(layar: Layar, kantor: Instansi, token: KeadaanToken) -> None:
    layar.kata(f"Token {token.jenis}: {'ada' if token.ada else 'tidak ada'}")
    if token.pemilik:
        layar.kata(f"  pemilik   : {token.pemilik}")
    if token.lingkungan is not None:
        layar.kata(f"  lingkungan: {token.lingkungan}")
    for role in token.peran[:_ROLES]:
        layar.kata(f"  peran     : {role}")
    if len(token.peran) > _ROLES:
        layar.kata(f"  peran     : dan {len(token.peran) - _ROLES} lagi")
    if token.berakhir is not None and token.sisa is not None:
        hours, minutes = divmod(int(token.sisa.total_seconds()) // 60, 60)
        layar.kata(f"  berakhir  : {kantor.waktu(token.berakhir)} ({hours} jam {minutes} menit lagi)")
    if token.penyegar:
        layar.kata("  penyegar  : ada; dipakai memperbarui selama masih berlaku")
    if token.catatan:
        layar.kata(f"  {token.catatan}")
