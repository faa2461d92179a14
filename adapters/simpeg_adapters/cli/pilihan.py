"""The options that several commands share, each with its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from siasn_client import Nip
from siasn_client.baris import Jenis, Lingkup
from simpeg_adapters.errors import PengaturanError

__all__ = [
    "BerkasInstansi",
    "BerkasPersetujuan",
    "BerkasRencana",
    "Dari",
    "FolderUnduh",
    "Jeniss",
    "Keluargas",
    "Mesin",
    "Nips",
    "lingkup",
]

BerkasInstansi = Annotated[Path, typer.Option("--instansi", help="Berkas pengaturan instansi (TOML).")]
BerkasRencana = Annotated[Path, typer.Argument(help="Berkas rencana.")]
BerkasPersetujuan = Annotated[Path, typer.Argument(help="Berkas persetujuan.")]
Dari = Annotated[
    Path | None, typer.Option("--dari", help="Pakai folder unduhan ini sebagai sisi SIASN; SIASN tidak dihubungi.")
]
Nips = Annotated[list[str] | None, typer.Option("--nip", help="Hanya NIP ini; boleh diulang.")]
Jeniss = Annotated[list[Jenis] | None, typer.Option("--jenis", help="Hanya jenis data ini; boleh diulang.")]
Keluargas = Annotated[list[str] | None, typer.Option("--jenis", help="Hanya jenis data ini; boleh diulang.")]
FolderUnduh = Annotated[Path, typer.Option("--folder", help="Folder unduhan; dibuat bila belum ada.")]
Mesin = Annotated[bool, typer.Option("--json", help="Cetak satu objek JSON untuk dibaca program lain.")]


def lingkup(nip: list[str] | None, jenis: list[Jenis] | None) -> Lingkup:
    """Turn ``--nip`` and ``--jenis`` into a scope; without ``--jenis`` the kinds that the host keeps.

    Raises:
        PengaturanError: a NIP has not 18 digits.
    """
    try:
        nips = tuple(Nip(text) for text in nip) if nip else None
    except ValueError as error:
        raise PengaturanError("NIP harus terdiri atas 18 angka. Periksa penulisannya.") from error
    return Lingkup(nips=nips, jenis=tuple(jenis) if jenis else None)
