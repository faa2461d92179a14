"""Check and print an SKP that is kept as a JSON file."""

from __future__ import annotations

from pathlib import Path

from simpeg_adapters.laporan.berkas import baca, simpan
from skp_core.codec import Naskah, load
from skp_core.dokumen import susun_semua
from skp_core.model import Temuan
from skp_core.render import Pencetak
from skp_core.rules import periksa

__all__ = ["cetak_skp", "muat_skp", "periksa_skp"]


def muat_skp(path: Path) -> Naskah:
    """Read an SKP file.

    Raises:
        BerkasError: it cannot be read.
        InvalidModel: it is not an SKP; says where and why.
    """
    return load(baca(path))


def periksa_skp(naskah: Naskah) -> tuple[Temuan, ...]:
    """Return what the rules of PermenPANRB 6/2022 find."""
    return periksa(naskah.skp)


def cetak_skp(naskah: Naskah, folder: Path) -> dict[str, Path]:
    """Print every form as PDF into *folder*; the evaluation's two only when there is an evaluation.

    Raises:
        RenderError: a form could not be set; the others before it are there.
        BerkasError: the folder is not writable.
    """
    folder.mkdir(parents=True, exist_ok=True)
    printed = {}
    with Pencetak() as pencetak:
        for name, dokumen in susun_semua(naskah.skp, naskah.evaluasi).items():
            printed[name] = folder / f"{name}.pdf"
            simpan(printed[name], pencetak.render(dokumen))
    return printed
