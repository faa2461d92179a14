"""The comparison as one HTML page: differences only, readable without a network or a script.

The page holds personal data, since a clerk must see what differs; it says so at its top.
People stream into a draft file, because the summary that stands above them is known last.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Final

from attrs import frozen
from jinja2 import Environment, PackageLoader, StrictUndefined

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS, HasilPegawai, PutusanBaris, Ringkasan
from simpeg_adapters.laporan import kata
from simpeg_adapters.laporan.berkas import simpan
from simpeg_adapters.laporan.isian import Isian, isian

__all__ = ["HalamanSanding"]

_PART: Final = 1 << 16
_PLACE: Final = "<!-- orang -->"


def _environment() -> Environment:
    env = Environment(
        loader=PackageLoader("simpeg_adapters.laporan", "templat"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals.update(
        JENIS=JENIS,
        PUTUSAN_SINGKAT=kata.PUTUSAN_SINGKAT,
        angka=kata.angka,
    )
    return env


class HalamanSanding:
    """Collects results while they stream by and writes the page at the end.

    A context manager, because of the draft. Thread-safety: one thread.
    """

    def __init__(self) -> None:
        self._env = _environment()
        self._orang = self._env.get_template("orang.html")
        self._draft: IO[str] = tempfile.TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115 (closed on exit)

    def __enter__(self) -> HalamanSanding:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._draft.close()

    def rekam(self, results: Iterator[HasilPegawai]) -> Iterator[HasilPegawai]:
        """Write everybody who differs into the draft; pass all on."""
        for hasil in results:
            if not hasil.cocok:
                rows = _differences(hasil)
                person = self._orang.render(hasil=hasil, nama=_nama(hasil), baris=rows, jenis=_kinds(rows))
                self._draft.write(person)
            yield hasil

    def tulis(self, path: Path, *, nama: str, per: datetime, ringkasan: Ringkasan) -> None:
        """Write the whole page to *path*, readable by its owner only.

        Raises:
            BerkasError: it cannot be written.
        """
        page = self._env.get_template("sanding.html")
        whole = page.render(nama=nama, per=per, ringkasan=ringkasan, putusan=list(PutusanBaris))
        head, foot = whole.split(_PLACE)
        self._draft.seek(0)
        people = (part.encode() for part in iter(lambda: self._draft.read(_PART), ""))
        simpan(path, head.encode(), people, foot.encode())


@frozen
class _Baris:
    """One row that needs a look, ready to be shown."""

    label: str
    putusan: str
    bukti: str
    isian: tuple[Isian, ...]


def _differences(hasil: HasilPegawai) -> list[_Baris]:
    return [
        _Baris(JENIS[jenis.jenis].label, kata.PUTUSAN_BARIS[baris.putusan], "; ".join(baris.bukti), tuple(isian(baris)))
        for jenis in hasil.jenis
        for baris in jenis.baris
        if baris.putusan is not PutusanBaris.COCOK
    ]


def _kinds(baris: list[_Baris]) -> list[str]:
    """The kinds that need a look, each once, in their order."""
    return list(dict.fromkeys(each.label for each in baris))


def _nama(hasil: HasilPegawai) -> str:
    """The name as e-Simpeg writes it, or SIASN's where e-Simpeg has none."""
    utama = hasil.ambil(Jenis.DATA_UTAMA)
    for baris in utama.baris if utama else ():
        for side in (baris.simpeg, baris.siasn):
            if side is not None and side.ambil("nama").mentah:
                return side.ambil("nama").mentah
    return "Nama tidak terbaca"
