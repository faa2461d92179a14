"""Lift the mask of a report: for a reason that is said, and noted before anything is shown.

The note is one line of ``pembukaan.ndjson`` beside the office's file: when, why, how many people were asked for by
NIP, and the names of the files. It holds no value and no NIP.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from siasn_client.privacy import scrub
from simpeg_adapters.commands.rencana import bukan_nip
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.laporan.samaran import Samaran

__all__ = ["CATATAN", "alasan_sah", "catat_pembukaan"]

CATATAN: Final = "pembukaan.ndjson"
_LEAST: Final = 8


def alasan_sah(buka: bool, alasan: str) -> str:
    """The reason to open personal values, tidied; empty where they stay masked.

    Raises:
        PengaturanError: it is missing or too short to be one, is a number of a person, or nothing is to be opened.
    """
    text = " ".join(scrub(alasan).split())
    if not buka and not text:
        return ""
    if not buka:
        raise PengaturanError("--alasan hanya dipakai bersama --buka. Tambahkan --buka, atau hapus --alasan.")
    bukan_nip(alasan)
    if sum(map(str.isalpha, text)) < _LEAST:
        raise PengaturanError('Data pribadi hanya dibuka dengan alasan yang jelas: --buka --alasan "...".')
    return text


def catat_pembukaan(
    folder: Path, alasan: str, *, pada: datetime, berkas: Sequence[str] = (), diminta: int | None = None
) -> Samaran:
    """Note that values are opened, then lift the mask; without a reason it stays and nothing is noted.

    Args:
        folder: where the note is kept: that of the office's file.
        diminta: how many people were asked for by NIP; None for everybody.

    Raises:
        BerkasError: it cannot be noted; then nothing is opened.
    """
    if not alasan:
        return Samaran()
    line = {"versi": 1, "pada": pada.isoformat(), "alasan": alasan, "pegawai": diminta, "berkas": list(berkas)}
    try:
        path = folder / CATATAN
        path.touch(mode=0o600)
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise BerkasError(
            f"Pembukaan data pribadi tidak dapat dicatat di {CATATAN}, jadi tidak ada yang dibuka. "
            "Periksa hak akses folder pengaturan instansi, lalu ulangi."
        ) from error
    return Samaran(buka=True)
