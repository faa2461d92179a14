"""Check and print an SKP that is kept as a JSON file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from simpeg_adapters.berkas import baca, buat_folder, simpan
from skp_core.codec import Naskah, loads
from skp_core.dokumen import susun_semua
from skp_core.model import Temuan
from skp_core.render import Pencetak
from skp_core.rules import check_all

__all__ = ["cetak_skp", "muat_skp", "periksa_skp"]


def muat_skp(path: Path) -> Naskah:
    """Read an SKP file.

    Raises:
        BerkasError: it cannot be read.
        InvalidModel: it is not an SKP; says where and why.
    """
    return loads(baca(path), Naskah)


def periksa_skp(naskah: Naskah, hari: date) -> tuple[Temuan, ...]:
    """Return what the rules of PermenPANRB 6/2022 find on *hari*."""
    return check_all(naskah.skp, hari)


def cetak_skp(naskah: Naskah, folder: Path, *, lambang: Path | None = None) -> dict[str, Path]:
    """Print every form as PDF into *folder*; the evaluation's two only when there is an evaluation.

    *lambang* is the picture of the emblem for the Dokumen Evaluasi; without it its room stays blank.

    Nothing is written unless every form could be set.

    Raises:
        InvalidModel: there is no form for this SKP yet, the evaluation is of another one, or the
            emblem is neither PNG nor JPEG.
        RenderError: a form could not be set.
        BerkasError: the emblem cannot be read, or the folder cannot be written.
    """
    semua = susun_semua(naskah.skp, naskah.evaluasi, lambang=baca(lambang) if lambang else None)
    with Pencetak() as pencetak:
        printed = {name: pencetak.render(dokumen) for name, dokumen in semua.items()}
    buat_folder(folder)
    paths = {name: folder / f"{name}.pdf" for name in printed}
    for name, path in paths.items():
        simpan(path, printed[name])
    return paths
