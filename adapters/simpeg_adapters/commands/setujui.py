"""Approve a plan: a second value that quotes its digest."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from typing import Final

from siasn_client import StalePlan
from siasn_client.sinkronisasi import Persetujuan, Rencana, setujui_semua
from simpeg_adapters.berkas import baca, simpan
from simpeg_adapters.commands.rencana import bukan_nip
from simpeg_adapters.errors import PengaturanError

__all__ = ["muat_persetujuan", "setujui", "simpan_persetujuan"]

_DIGEST: Final = 8
_OTHER: Final = (
    "Digest rencana ini bukan digest yang Anda sebut: rencana ini bukan yang ditinjau. "
    "Belum ada yang disetujui. Tinjau halaman rencana ini dahulu."
)


def setujui(
    rencana: Rencana,
    *,
    oleh: str,
    pada: datetime,
    tolak: Collection[str] = (),
    alasan: str = "",
    digest: str = "",
) -> Persetujuan:
    """Approve every item that a program can carry out, except those named in *tolak*.

    Args:
        oleh: who approves: a name or a role, not a NIP.
        digest: of the plan that was looked at, or its first eight characters or more; "" for not given.

    Raises:
        PengaturanError: *oleh* is empty or a number, or an id in *tolak* is not one that could be approved.
        StalePlan: the plan is not the one that was looked at.
    """
    if not oleh.strip():
        raise PengaturanError("Sebut nama atau jabatan pemeriksa dengan --oleh.")
    bukan_nip(oleh)
    if digest and not (len(digest) >= _DIGEST and rencana.digest.startswith(digest.lower())):
        raise StalePlan("the plan is not the one that was looked at", pesan=_OTHER)
    known = {butir.id for butir in rencana.dapat_dikerjakan()}
    unknown = sorted(set(tolak) - known)
    if unknown:
        raise PengaturanError(
            f"Tidak ada butir yang dapat ditolak dengan id: {', '.join(unknown)}. "
            "Salin id-nya dari halaman rencana, bagian yang akan dikirim atau ditarik."
        )
    return setujui_semua(rencana, oleh=oleh, pada=pada).kecuali(tolak, alasan)


def simpan_persetujuan(persetujuan: Persetujuan, path: Path) -> None:
    """Write the approval beside its plan."""
    simpan(path, persetujuan.to_bytes())


def muat_persetujuan(path: Path) -> Persetujuan:
    """Read an approval file.

    Raises:
        StalePlan: it was edited, or made by a newer program.
        BerkasError: it cannot be read.
    """
    return Persetujuan.from_bytes(baca(path))
