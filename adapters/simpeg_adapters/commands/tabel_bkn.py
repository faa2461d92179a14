"""BKN's reference tables for choosing from: out of a download, from SIASN itself, or our own copy of small ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from siasn_client.sanding.padanan import ASAL, SETEMPAT, Entri, entri_bkn, entri_setempat
from siasn_client.unduh.rujukan import RUJUKAN, unduh_rujukan
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.ndjson import FolderRujukan
from simpeg_adapters.ndjson.folder import RUJUKAN as SUBFOLDER

__all__ = ["TabelBkn", "baca_tabel_bkn"]

TabelBkn = Mapping[str, tuple[Entri, ...]]
"""BKN's tables by name."""

_NO_TABLE: Final = (
    "Tabel {nama} BKN belum diunduh. Jalankan `siasn referensi`, lalu ulangi dengan --dari folder unduhannya."
)


def baca_tabel_bkn(
    kantor: Instansi,
    nama: Iterable[str],
    dari: Path | None,
    kemajuan: Callable[[int], object] = lambda done: None,
) -> TabelBkn:
    """Read these tables of BKN's: from a folder of ``siasn unduh`` or ``siasn referensi``, or from SIASN itself.

    Small tables that neither has come from this package.

    Raises:
        BerkasError: a table is not there, or damaged.
        DownloadRefused: the folder is of another office or environment.
        SiasnError: SIASN is out of reach.
    """
    wanted = sorted(set(nama))
    sources = sorted({ASAL.get(name, name) for name in wanted} & set(RUJUKAN))
    rows = _live(kantor, sources, kemajuan) if dari is None else _kept(kantor, sources, dari)
    return {name: _entri(name, rows.get(ASAL.get(name, name))) for name in wanted}


def _entri(nama: str, rows: Sequence[Mapping[str, Any]] | None) -> tuple[Entri, ...]:
    if rows is not None:
        return entri_bkn(nama, rows)
    if nama in SETEMPAT:
        return entri_setempat(nama)
    raise BerkasError(_NO_TABLE.format(nama=nama))


def _kept(kantor: Instansi, nama: Sequence[str], dari: Path) -> dict[str, Sequence[Mapping[str, Any]]]:
    inside = dari / SUBFOLDER
    kept = FolderRujukan.of(inside if inside.is_dir() else dari, kantor.settings)
    there = kept.ada()
    return {name: kept.terbaru(name).baris for name in nama if name in there}


def _live(
    kantor: Instansi, nama: Sequence[str], kemajuan: Callable[[int], object]
) -> dict[str, Sequence[Mapping[str, Any]]]:
    found: dict[str, Sequence[Mapping[str, Any]]] = {}

    def keep(name: str, rows: list[dict[str, Any]], seen: datetime) -> None:
        found[name] = rows

    with kantor.siasn() as siasn:
        failed = siasn.run(unduh_rujukan(nama, keep, kemajuan=kemajuan))
    for name, error in failed.items():
        if name not in SETEMPAT:
            raise error
    return found
