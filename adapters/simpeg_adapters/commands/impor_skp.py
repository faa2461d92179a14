"""Make a form, take one in as JSON, and take in the SKP that a host already stores."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from attrs import field, frozen

from simpeg_adapters.berkas import buat_folder, simpan
from simpeg_adapters.commands.skp import muat_skp
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.lembar_skp import tulis_templat
from simpeg_adapters.skp_host import HasilSkp, SalahBaris, SkpHost
from skp_core.codec import dumps
from skp_core.model import Kelompok, Mode

__all__ = ["HasilImpor", "buat_templat", "impor_berkas", "impor_host"]

_ASING: Final = re.compile("[^0-9A-Za-z_-]")
_PANJANG: Final = 60


@frozen
class HasilImpor:
    """What became of the stored SKP: the files written, those that were there already, and the refused rows."""

    tertulis: tuple[Path, ...] = ()
    sudah_ada: tuple[Path, ...] = ()
    ditolak: int = 0
    salah: tuple[SalahBaris, ...] = field(default=())


def buat_templat(
    path: Path, mode: Mode | None, kelompok: Kelompok | None, *, dari: Path | None = None, timpa: bool = False
) -> bool:
    """Write the form, empty or filled from an SKP file; tells whether an evaluation stayed behind in that file.

    Raises:
        PengaturanError: neither the approach and group nor a file that says them were given.
        BerkasError: *path* is there already, cannot be written, or the SKP does not fit into the form.
    """
    _kosong(path, timpa=timpa)
    naskah = None if dari is None else muat_skp(dari)
    if naskah is not None:
        mode, kelompok = mode or naskah.skp.mode, kelompok or naskah.skp.kelompok
    if mode is None or kelompok is None:
        raise PengaturanError("Sebut --mode dan --kelompok, atau --dari berkas SKP yang memuat keduanya.")
    tulis_templat(path, mode, kelompok, None if naskah is None else naskah.skp)
    return naskah is not None and naskah.evaluasi is not None


def impor_berkas(path: Path, ke: Path, *, timpa: bool = False) -> Path:
    """Keep a filled form as JSON.

    Raises:
        BerkasError: the form cannot be read (names every wrong cell), or *ke* is there already.
    """
    _kosong(ke, timpa=timpa)
    simpan(ke, dumps(muat_skp(path)).encode())
    return ke


def impor_host(
    host: SkpHost,
    folder: Path,
    *,
    tahun: int | None = None,
    timpa: bool = False,
    kemajuan: Callable[[int], object] = lambda done: None,
) -> HasilImpor:
    """Keep every SKP that *host* stores as one JSON file in *folder*, named by its key; no file is a person's name.

    A file that is there already stays as it is, unless *timpa*.

    Raises:
        ProfilError: the profile does not fit the database.
        HostBroken: the database could not be read.
        BerkasError: a file cannot be written; those before it stay.
    """
    host.periksa()
    buat_folder(folder)
    return _tulis(host.baca(), folder, tahun, kemajuan, timpa=timpa)


def _tulis(
    found: Iterable[HasilSkp], folder: Path, tahun: int | None, kemajuan: Callable[[int], object], *, timpa: bool
) -> HasilImpor:
    written: dict[Path, bool] = {}
    salah: list[SalahBaris] = []
    refused = 0
    for each in found:
        kemajuan(1)
        if each.naskah is None:
            refused += 1
            salah += each.salah
        elif tahun in (None, each.naskah.skp.periode.mulai.year):
            path = _tempat(folder, each.kunci, written)
            written[path] = timpa or not path.exists()
            if written[path]:
                simpan(path, dumps(each.naskah).encode())
    return HasilImpor(
        tuple(path for path, new in written.items() if new),
        tuple(path for path, new in written.items() if not new),
        refused,
        tuple(salah),
    )


def _tempat(folder: Path, kunci: str, written: dict[Path, bool]) -> Path:
    """A file for a key: keys that differ only in what a file name may not hold get files of their own."""
    name = _ASING.sub("_", kunci)[:_PANJANG]
    path, number = folder / f"skp-{name}.json", 1
    while path in written:
        number += 1
        path = folder / f"skp-{name}-{number}.json"
    return path


def _kosong(path: Path, *, timpa: bool) -> None:
    if path.exists() and not timpa:
        raise BerkasError(f"Berkas {path.name} sudah ada. Sebut nama lain, atau tambahkan --timpa untuk menggantinya.")
