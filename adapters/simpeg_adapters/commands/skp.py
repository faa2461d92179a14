"""Check and print an SKP that is kept as a JSON file, or as the form in a spreadsheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from attrs import field, frozen

from simpeg_adapters.berkas import baca, buat_folder, simpan
from simpeg_adapters.commands.cetak_skp import Bentuk, tulis_dokumen
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.lembar_skp import Salah, Tempat, baca_templat, cari
from skp_core.codec import Naskah, loads
from skp_core.dokumen import susun_semua
from skp_core.model import Temuan
from skp_core.render import Pencetak
from skp_core.rules import check_all, check_evaluasi

__all__ = ["Periksaan", "TemuanBerletak", "cetak_skp", "muat_skp", "periksa_berkas", "periksa_skp"]

_ZIP: Final = b"PK\x03\x04"


@frozen
class TemuanBerletak:
    """A finding with its place in the file: a path in the JSON, and a cell where the file is a spreadsheet."""

    temuan: Temuan
    jalur: str
    tempat: Tempat | None = None

    @property
    def letak(self) -> str:
        """The place as its reader finds it."""
        return str(self.tempat) if self.tempat is not None else self.jalur


@frozen
class Periksaan:
    """What was found in a file: findings of the rules, or what in a form could not even be read."""

    temuan: tuple[TemuanBerletak, ...] = field(default=(), repr=False)
    salah: tuple[Salah, ...] = ()


def muat_skp(path: Path) -> Naskah:
    """Read an SKP file: JSON, or a form that `skp templat` made.

    Raises:
        BerkasError: it cannot be read; of a form the sentence names every wrong cell.
        InvalidModel: it is not an SKP; says where and why.
    """
    if not _lembar(path):
        return loads(baca(path), Naskah)
    hasil = baca_templat(path)
    if hasil.skp is None:
        said = f"Berkas {path.name} belum dapat dibaca; `skp periksa` mendaftarnya satu per satu."
        raise BerkasError(" ".join([said, *map(str, hasil.salah)]))
    return Naskah(skp=hasil.skp)


def periksa_skp(naskah: Naskah, hari: date) -> tuple[Temuan, ...]:
    """Return what the rules of PermenPANRB 6/2022 find on *hari*, in the SKP and in its evaluation."""
    found = check_all(naskah.skp, hari)
    return found if naskah.evaluasi is None else found + check_evaluasi(naskah.skp, naskah.evaluasi, hari)


def periksa_berkas(path: Path, hari: date) -> Periksaan:
    """Check a file on *hari*; each finding with its place in that very file.

    Raises:
        BerkasError: it cannot be read, or is refused.
        InvalidModel: it is not an SKP; says where and why.
    """
    if not _lembar(path):
        return Periksaan(tuple(TemuanBerletak(each, _jalur(each)) for each in periksa_skp(muat_skp(path), hari)))
    hasil = baca_templat(path)
    if hasil.skp is None:
        return Periksaan(salah=hasil.salah)
    found = check_all(hasil.skp, hari)
    return Periksaan(tuple(TemuanBerletak(each, _jalur(each), cari(hasil.tempat, each.letak)) for each in found))


def _lembar(path: Path) -> bool:
    """Is it a spreadsheet? By its first bytes: its name says nothing."""
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError as error:
        raise BerkasError(f"Berkas {path.name} tidak dapat dibaca. Periksa nama dan hak aksesnya.") from error


def _jalur(temuan: Temuan) -> str:
    """The place in the file as the codec spells it, numbers from 1."""
    return temuan.letak if temuan.letak.startswith("evaluasi") else f"skp.{temuan.letak}"


def cetak_skp(
    naskah: Naskah, folder: Path, *, lambang: Path | None = None, bentuk: Bentuk = Bentuk.PDF
) -> dict[str, Path]:
    """Print every form into *folder*; the evaluation's two only when there is an evaluation.

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
        printed = {name: tulis_dokumen(dokumen, bentuk, pencetak) for name, dokumen in semua.items()}
    buat_folder(folder)
    paths = {name: folder / f"{name}.{bentuk}" for name in printed}
    for name, path in paths.items():
        simpan(path, printed[name])
    return paths
