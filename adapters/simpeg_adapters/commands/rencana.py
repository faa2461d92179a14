"""Make a plan from a fresh comparison and keep it as a file. Sends nothing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Final

from siasn_client import StalePlan
from siasn_client.ports import Journal
from siasn_client.sanding import HasilPegawai
from siasn_client.sinkronisasi import Batas, Rencana, susun_rencana
from simpeg_adapters.berkas import baca, simpan
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.instansi import Instansi

__all__ = ["buat_rencana", "bukan_nip", "muat_rencana", "pastikan_boleh_ditimpa", "simpan_rencana"]

_LONG_NUMBER: Final = 16
_NO_PLAN: Final = (
    "Berkas {nama} sudah ada dan bukan rencana yang utuh; isinya tidak ditimpa. Sebut nama lain dengan --ke."
)
_BEGUN: Final = (
    "Rencana di {nama} sudah mulai diterapkan; berkasnya dibutuhkan untuk melanjutkan dan untuk audit, "
    "jadi tidak ditimpa. Sebut nama lain dengan --ke."
)


def bukan_nip(oleh: str) -> None:
    """Refuse a NIP where a name belongs: it stands in files, in the journal's database and on the screen.

    Raises:
        PengaturanError: the name has as many digits as a number of a person.
    """
    if sum(map(str.isdigit, oleh)) >= _LONG_NUMBER:
        raise PengaturanError("Isi --oleh dengan nama atau jabatan, bukan NIP.")


def buat_rencana(
    instansi: Instansi, results: Iterable[HasilPegawai], *, per: datetime, pembuat: str = "", batas: Batas | None = None
) -> Rencana:
    """Plan what would make both sides agree, by the office's authority. *results* are read once, as they come.

    Raises:
        PengaturanError: *pembuat* is a NIP.
        UnsafePlan: more change than *batas* allows; nothing was sent.
    """
    bukan_nip(pembuat)
    return susun_rencana(
        results,
        wewenang=instansi.wewenang,
        instansi=instansi.settings.instansi,
        lingkungan=instansi.settings.lingkungan,
        per=per,
        batas=batas,
        pembuat=pembuat,
    )


def pastikan_boleh_ditimpa(path: Path, journal: Journal) -> None:
    """Refuse to write a plan over something that is still needed.

    A plan that was begun is needed to go on with it and to audit it; anything else than a plan is
    probably a slip of the pen.

    Raises:
        PengaturanError: another name is needed.
    """
    if not path.exists():
        return
    try:
        begun = bool(journal.read(muat_rencana(path).digest))
    except StalePlan as error:
        raise PengaturanError(_NO_PLAN.format(nama=path.name)) from error
    if begun:
        raise PengaturanError(_BEGUN.format(nama=path.name))


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
