"""Approve a plan: a second value that quotes its digest."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from siasn_client.sinkronisasi import Persetujuan, Rencana, setujui_semua
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.laporan.berkas import baca, simpan

__all__ = ["muat_persetujuan", "setujui", "simpan_persetujuan"]


def setujui(
    rencana: Rencana, *, oleh: str, pada: datetime, tolak: Collection[str] = (), alasan: str = ""
) -> Persetujuan:
    """Approve every item that a program can carry out, except those named in *tolak*.

    Raises:
        PengaturanError: an id in *tolak* is not in the plan.
    """
    known = {butir.id for butir in rencana.butir}
    unknown = sorted(set(tolak) - known)
    if unknown:
        raise PengaturanError(f"Butir tidak ada dalam rencana: {', '.join(unknown)}.")
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
