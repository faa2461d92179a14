"""What ``siasn tiruan`` says: where the fake is and how to log in; then it serves until it is stopped."""

from __future__ import annotations

import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.demo.tiruan import SiasnUji, nyalakan
from simpeg_adapters.laporan.kata import angka

__all__ = ["jalankan_tiruan"]


def jalankan_tiruan(layar: Layar, *, pegawai: int, seed: int, port: int, gangguan: str, ledger: Path | None) -> Keluar:
    """Serve a person until Ctrl-C, whatever standard input is; a program (``--json``) until its input ends."""
    layar.kata(f"Menyiapkan kabupaten tiruan dengan {angka(pegawai)} pegawai ...")
    with nyalakan(pegawai=pegawai, seed=seed, port=port, gangguan=gangguan, ledger=ledger) as siasn:
        layar.data({name: value for name, value in siasn.sambungan.items() if name != "versi"})
        sys.stdout.flush()
        _say(layar, siasn.sambungan)
        with suppress(KeyboardInterrupt):
            _serve(layar, siasn)
        layar.kata(f"SIASN tiruan berhenti setelah {angka(siasn.permintaan())} permintaan.")
    return Keluar.SELESAI


def _serve(layar: Layar, siasn: SiasnUji) -> None:
    if not layar.mesin:
        _until_ctrl_c()
    for answer in siasn.perintah(sys.stdin):
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


def _until_ctrl_c() -> None:
    while not threading.Event().wait(1.0):  # a wait without an end would not hear Ctrl-C everywhere
        pass


def _say(layar: Layar, where: Mapping[str, Any]) -> None:
    """The account is synthetic, so it may be shown."""
    layar.kata("SIASN tiruan berjalan. Ctrl-C menghentikannya.", "", "Alamat:")
    layar.utuh(*(f"  {label:<10} {where[name]}" for label, name in _ADDRESSES))
    layar.kata("Akun (karangan, dari benih yang sama selalu sama):")
    layar.utuh(*(f"  {name:<16} {where[name]}" for name in _ACCOUNT))
    layar.kata("Token gerbang, misalnya dengan curl:")
    key = f"{where['consumer_key']}:{where['consumer_secret']}"
    layar.utuh(f"  curl -u {key} -d grant_type=client_credentials {where['token_apim']}")


_ADDRESSES = (("apisiasn", "api"), ("referensi", "referensi"), ("token APIM", "token_apim"), ("token SSO", "token_sso"))
_ACCOUNT = ("consumer_key", "consumer_secret", "client_id", "username", "password", "instansi")
