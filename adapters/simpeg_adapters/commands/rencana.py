"""Make a plan from a fresh comparison and keep it as a file. Sends nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from siasn_client.sanding import HasilPegawai
from siasn_client.sinkronisasi import Batas, Rencana, susun_rencana
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.laporan.berkas import baca, simpan

__all__ = ["buat_rencana", "muat_rencana", "simpan_rencana"]


def buat_rencana(
    instansi: Instansi, results: Iterable[HasilPegawai], *, per: datetime, pembuat: str = "", batas: Batas | None = None
) -> Rencana:
    """Plan what would make both sides agree, by the office's authority. *results* are read once, as they come.

    Raises:
        UnsafePlan: more change than *batas* allows; nothing was sent.
    """
    return susun_rencana(
        results,
        wewenang=instansi.wewenang,
        instansi=instansi.settings.instansi,
        lingkungan=instansi.settings.lingkungan,
        per=per,
        batas=batas,
        pembuat=pembuat,
    )


def simpan_rencana(rencana: Rencana, path: Path) -> None:
    """Write the plan, readable by its owner only: it holds personal data."""
    simpan(path, rencana.to_bytes())


def muat_rencana(path: Path) -> Rencana:
    """Read a plan file.

    Raises:
        StalePlan: it was edited, or made by a newer program.
        BerkasError: it cannot be read.
    """
    return Rencana.from_bytes(baca(path))
