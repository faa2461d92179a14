"""Print the SKP of many people: a folder of files, or one file with a line each. One bad file never stops the rest."""

from __future__ import annotations

import hashlib
import re
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from enum import StrEnum
from pathlib import Path

from attrs import field, frozen

from simpeg_adapters.berkas import baca, buat_folder, simpan
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from simpeg_adapters.errors import BerkasError, SimpegError
from skp_core.blok import Dokumen
from skp_core.codec import Naskah, loads
from skp_core.dokumen import susun_semua
from skp_core.errors import SkpError
from skp_core.model import Berat
from skp_core.render import Pencetak, xlsx
from skp_core.render.tulis_html import html_utf8
from skp_core.rules import check_all

__all__ = ["Bentuk", "HasilCetak", "Sumber", "cetak_semua", "daftar_sumber", "tulis_dokumen"]

_TAK_TERDUGA = "Kesalahan yang tidak terduga: {}. Laporkan kalimat ini kepada pengembang; naskah lain tetap dicetak."
_BERBAHAYA = re.compile(r"[^\w \-.()]")
_PERANGKAT = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
_NAMA_TERPANJANG = 80  # letters: of at most three bytes each, less than the 255 bytes of a name
_AHEAD = 3  # documents waiting for each worker: memory does not grow with their number


class Bentuk(StrEnum):
    """What comes out."""

    PDF = "pdf"
    HTML = "html"
    XLSX = "xlsx"


@frozen
class Sumber:
    """One naskah that is to be printed: a name fit for a folder, and how to read it.

    ``diubah`` is when its file was changed, in seconds, to know whether what was printed is older.
    """

    nama: str = field(repr=False)
    baca: Callable[[], bytes] = field(repr=False)
    diubah: float


@frozen
class HasilCetak:
    """What became of one naskah; ``pesan`` is why it was not printed, "" when it was (or was already).

    ``kode`` is the exit code that printing it alone would have ended with.
    """

    nama: str = field(repr=False)
    pesan: str = field(default="", repr=False)
    dilewati: bool = False
    wajib: int = 0
    kode: Keluar = Keluar.SELESAI


def daftar_sumber(asal: Path, lambang: Path | None = None) -> list[Sumber]:
    """List what is to be printed: the ``*.json`` of a folder by name, or each line of an NDJSON file by its number.

    What was printed with an older *lambang* is old too.

    Raises:
        BerkasError: there is nothing to print, or it cannot be read.
    """
    sejak = lambang.stat().st_mtime if lambang and lambang.exists() else 0.0
    if asal.is_dir():
        paths = sorted(path for path in asal.glob("*.json") if path.is_file())
        found = [Sumber(path.stem, _pembaca(path), max(sejak, path.stat().st_mtime)) for path in paths]
    else:
        lines, changed = baca(asal).splitlines(), max(sejak, asal.stat().st_mtime)
        found = [
            Sumber(f"{asal.stem}-{number:06}", _isi(line), changed)
            for number, line in enumerate(lines, 1)
            if line.strip()
        ]
    if not found:
        raise BerkasError("Tidak ada naskah SKP di situ. Beri folder berisi berkas JSON, atau satu berkas NDJSON.")
    return found


def cetak_semua(
    sumber: Iterable[Sumber],
    folder: Path,
    *,
    hari: date,
    bentuk: Bentuk = Bentuk.PDF,
    pekerja: int = 2,
    batas_detik: float = 30.0,
    lanjutkan: bool = False,
    lambang: bytes | None = None,
) -> Iterator[HasilCetak]:
    """Print each naskah into a folder of its own below *folder*, and yield what became of it, in their order.

    The folder has the name of the naskah, without what a file system takes for something else. Of one naskah
    nothing is written unless every form could be set. A document that takes longer than *batas_detik*
    is given up; the others go on. With *lanjutkan* what was printed after its file was changed is passed over.

    Args:
        pekerja: worker processes, each kept for the whole run; memory does not grow with the number of people.
    """
    tempat = _Pekerja(folder, hari, bentuk, batas_detik, lanjutkan, lambang)
    waiting: deque[Future[HasilCetak]] = deque()
    with ThreadPoolExecutor(pekerja) as pool, tempat:
        for satu in sumber:
            waiting.append(pool.submit(tempat.cetak, satu))
            if len(waiting) >= pekerja * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def tulis_dokumen(dokumen: Dokumen, bentuk: Bentuk, pencetak: Pencetak, batas_detik: float | None = None) -> bytes:
    """Write one document in one form.

    Raises:
        RenderError: it could not be set.
    """
    match bentuk:
        case Bentuk.HTML:
            return html_utf8(dokumen)
        case Bentuk.XLSX:
            return xlsx(dokumen)
        case _:
            return pencetak.render(dokumen, batas_detik=batas_detik)


class _Pekerja:
    """What every thread of one run shares; each thread keeps a printer of its own. Closed together."""

    def __init__(
        self, folder: Path, hari: date, bentuk: Bentuk, batas_detik: float, lanjutkan: bool, lambang: bytes | None
    ) -> None:
        self._folder, self._hari, self._bentuk = folder, hari, bentuk
        self._batas, self._lanjutkan, self._lambang = batas_detik, lanjutkan, lambang
        self._milik = threading.local()
        self._semua: list[Pencetak] = []

    def __enter__(self) -> _Pekerja:
        return self

    def __exit__(self, *_: object) -> None:
        for pencetak in self._semua:
            pencetak.close()

    def cetak(self, sumber: Sumber) -> HasilCetak:
        """Print one; whatever is wrong with it becomes a sentence."""
        try:
            return self._cetak(sumber)
        except (SkpError, SimpegError) as error:
            return HasilCetak(sumber.nama, error.pesan, kode=kode_keluar(error))
        except Exception as error:  # a fault of ours: told by its class, and the others go on
            return HasilCetak(sumber.nama, _TAK_TERDUGA.format(type(error).__name__), kode=Keluar.SALAH_PAKAI)

    def _cetak(self, sumber: Sumber) -> HasilCetak:
        naskah = loads(sumber.baca(), Naskah)
        semua = susun_semua(naskah.skp, naskah.evaluasi, lambang=self._lambang)
        tempat = self._folder / _nama_folder(sumber.nama)
        paths = {nama: tempat / f"{nama}.{self._bentuk}" for nama in semua}
        wajib = sum(1 for temuan in check_all(naskah.skp, self._hari) if temuan.berat is Berat.WAJIB)
        if self._lanjutkan and all(_lebih_baru(path, sumber.diubah) for path in paths.values()):
            return HasilCetak(sumber.nama, dilewati=True, wajib=wajib)
        isi = {nama: tulis_dokumen(satu, self._bentuk, self._pencetak(), self._batas) for nama, satu in semua.items()}
        buat_folder(tempat)
        for nama, path in paths.items():
            simpan(path, isi[nama])
        return HasilCetak(sumber.nama, wajib=wajib)

    def _pencetak(self) -> Pencetak:
        if not hasattr(self._milik, "pencetak"):
            self._milik.pencetak = Pencetak()
            self._semua.append(self._milik.pencetak)
        pencetak: Pencetak = self._milik.pencetak
        return pencetak


def _nama_folder(nama: str) -> str:
    """Name a folder after a naskah: as it is where every system takes it for a name, else with a hash of it.

    >>> _nama_folder("Bidang A-01"), _nama_folder(".."), _nama_folder("CON")
    ('Bidang A-01', 'naskah-5ec1f7e7', 'naskah-CON-a3dbc4b6')
    """
    aman = _BERBAHAYA.sub("_", nama).strip(" .")[:_NAMA_TERPANJANG].strip(" .")
    if not aman or _PERANGKAT.fullmatch(aman):
        aman = f"naskah-{aman}".rstrip("-")
    if aman == nama:
        return nama
    return f"{aman}-{hashlib.sha256(nama.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"


def _lebih_baru(path: Path, diubah: float) -> bool:
    return path.exists() and path.stat().st_mtime >= diubah


def _pembaca(path: Path) -> Callable[[], bytes]:
    return lambda: baca(path)


def _isi(line: bytes) -> Callable[[], bytes]:
    return lambda: line
