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

from attrs import field, frozen
from jinja2 import Environment, PackageLoader, StrictUndefined

from siasn_client.sanding import JENIS, HasilPegawai, PutusanBaris, Ringkasan
from simpeg_adapters.berkas import simpan
from simpeg_adapters.laporan import kata
from simpeg_adapters.laporan.isian import Isian, isian
from simpeg_adapters.laporan.sebutan import nama_orang, nama_row

__all__ = ["HalamanSanding", "templat"]

_PART: Final = 1 << 16
_PLACE: Final = "<!-- orang -->"


def templat() -> Environment:
    """The pages of this package: text is text, an unknown name is an error."""
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
        self._env = templat()
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
                person = self._orang.render(hasil=hasil, nama=nama_orang(hasil), baris=rows, jenis=_kinds(rows))
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
    row: str = field(repr=False)
    putusan: str
    bukti: str
    isian: tuple[Isian, ...]


def _differences(hasil: HasilPegawai) -> list[_Baris]:
    return [
        _Baris(
            JENIS[jenis.jenis].label,
            nama_row(baris),
            kata.PUTUSAN_BARIS[baris.putusan],
            "; ".join(baris.bukti),
            tuple(isian(baris)),
        )
        for jenis in hasil.jenis
        for baris in jenis.baris
        if baris.putusan is not PutusanBaris.COCOK
    ]


def _kinds(baris: list[_Baris]) -> list[str]:
    """The kinds that need a look, each once, in their order."""
    return list(dict.fromkeys(each.label for each in baris))
