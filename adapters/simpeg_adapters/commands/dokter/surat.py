"""The report that may leave the office: what the screen says, and what the program runs on. Nobody's data."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from siasn_client.privacy import scrub
from simpeg_adapters.commands.dokter.gejala import Gejala, Keadaan

__all__ = ["AWALAN", "baris_gejala", "susun_laporan"]

AWALAN: Final = {
    Keadaan.BAIK: "[baik]",
    Keadaan.MASALAH: "[MASALAH]",
    Keadaan.BELUM: "[belum diperiksa]",
}
_HEAD: Final = "Laporan siasn dokter"
_FOOT: Final = "Laporan ini tidak memuat NIP, nama orang, token, kunci, kata sandi, atau alamat basis data."


def baris_gejala(gejala: Gejala) -> str:
    """One line: how it is, what was found, whose turn, what next."""
    line = f"{AWALAN[gejala.keadaan]} {gejala.hal}: {gejala.pesan}"
    return f"{line} Giliran: {gejala.giliran}. Langkah: {gejala.langkah}" if gejala.diagnosa else line


def susun_laporan(gejala: Iterable[Gejala], kini: datetime) -> bytes:
    """Write the report as plain text; long numbers and tokens are masked once more, whatever the lines say."""
    said = (scrub(baris_gejala(each)) for each in gejala)
    lines = [_HEAD, "=" * len(_HEAD), "", *_tempat(kini), "", *said, "", _FOOT]
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


def _tempat(kini: datetime) -> Iterator[str]:
    yield f"Dibuat : {kini.isoformat(sep=' ', timespec='seconds')}"
    yield f"Program: siasn-skp {_versi()}, Python {platform.python_version()}, {sys.platform}"


def _versi() -> str:
    try:
        return version("siasn-skp")
    except PackageNotFoundError:  # run from a folder that was never installed
        return "(versi tidak dikenal)"
