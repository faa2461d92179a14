"""The worker: reads HTML frames, writes PDF frames, until its input closes.

``python -m skp_core.render.pekerja``, a process of its own because the engine can be made to loop or
to eat memory, and keeps its fonts and settings in process-wide globals. It reads nothing but the
package's font folder and opens no connection: ``ResourceAccessPolicy.server`` alone would still
resolve names and fetch from public hosts. The bytes of a PDF depend on the HTML and the versions of
the libraries only.
"""

from __future__ import annotations

import gc
import io
import json
import os
import re
import signal
import sys
from pathlib import Path
from typing import Any, BinaryIO

from skp_core.render.batas import batasi_memori
from skp_core.render.bingkai import GAGAL, JADI, baca, tulis

__all__ = ["Mesin", "TidakTercetak", "layani", "main"]

HURUF = Path(__file__).resolve().parent / "huruf"
_MUKA = "LiberationSans-Regular.ttf"
_TERLAMA = (0, 2, 24)
_KATA = {  # what the engine raises, in words for a clerk
    "LayoutError": "Ada isian yang terlalu panjang untuk satu halaman. Ringkaskan isian itu.",
    "MemoryError": "Dokumen terlalu besar untuk dicetak.",
    "RenderLimitError": "Dokumen terlalu besar untuk dicetak.",
}
_NAMA_MUKA = "HurufHalaman"
_UKURAN_NOMOR = 7.5
_TEPI = 34.0  # points: the margin of the page, 12 mm
_DASAR = 22.0  # points: the baseline of the page number


class TidakTercetak(Exception):
    """Why there is no PDF, in words for a clerk; holds nothing of the document."""


class Mesin:
    """xhtml2pdf, set up once: reproducible output, own fonts only, page total in one layout pass."""

    def __init__(self) -> None:
        from importlib.metadata import version

        _periksa_versi(version("xhtml2pdf"))
        from reportlab import rl_config
        from reportlab.pdfbase import pdfmetrics
        from reportlab.pdfbase.ttfonts import TTFont
        from reportlab.platypus.tables import Table
        from xhtml2pdf import document
        from xhtml2pdf.config.resources import ResourceAccessPolicy
        from xhtml2pdf.xhtml2pdf_reportlab import PmlTable

        rl_config.invariant = 1
        if hasattr(rl_config, "toColorCanUse"):
            rl_config.toColorCanUse = None  # no colour is ever an expression (CVE-2023-33733)
        muka = TTFont(_NAMA_MUKA, str(HURUF / _MUKA))
        pdfmetrics.registerFont(muka)
        self._glif = frozenset(muka.face.charToGlyph)
        self._kebijakan = ResourceAccessPolicy.server(HURUF, allow_remote=False)
        self._document: Any = document
        document.PmlBaseDoc = _bernomor(document.PmlBaseDoc)
        # the engine measures no cell taller than a page: it shrinks the print until 2,000 words fit one, unread;
        # measured at its own height, such a row is cut over pages instead
        PmlTable._listCellGeom = Table._listCellGeom
        gc.collect()
        gc.freeze()
        gc.disable()

    def cetak(self, html: str) -> bytes:
        """Return the PDF of one page of HTML."""
        self._periksa_huruf(html)
        keluaran = io.BytesIO()
        konteks = self._document.pisaDocument(
            html, keluaran, path=str(HURUF / "dokumen.html"), encoding="utf-8", resource_policy=self._kebijakan
        )
        if konteks.err or konteks.warn:  # a refused font would print blanks
            raise TidakTercetak("Huruf atau gambar dokumen tidak dapat dimuat.")
        return keluaran.getvalue()

    def _periksa_huruf(self, html: str) -> None:
        """Refuse what the font cannot draw: an empty box on a signed paper is worse than a sentence."""
        asing = sorted(huruf for huruf in set(html) if ord(huruf) not in self._glif and huruf not in "\n\r\t")
        if asing:
            daftar = ", ".join(f"U+{ord(huruf):04X}" for huruf in asing[:5])
            raise TidakTercetak(f"Ada tanda yang tidak dikenal huruf cetak ({daftar}). Hapus atau ganti tanda itu.")


def _periksa_versi(versi: str) -> None:
    """Refuse an engine too old: before 0.2.23 without the full policy, 0.2.23 fails on a cell taller than a page."""
    if tuple(int(angka) for angka in re.findall(r"\d+", versi)[:3]) < _TERLAMA:
        raise TidakTercetak("Pustaka xhtml2pdf terlalu lama; pasang versi 0.2.24 atau lebih baru.")


def _bernomor(dasar: Any) -> Any:
    """Return the engine's document class with "Halaman x dari y" on every page.

    The total is a form that every page refers to and the last one draws, so that one layout pass is
    enough; the engine's own ``<pdf:pagecount>`` lays everything out twice.
    """
    from reportlab.platypus import Flowable

    class Jumlah(Flowable):  # type: ignore[misc]
        """Stands at the end of the story and draws the total."""

        def wrap(self, *_: float) -> tuple[float, float]:
            """Take no room."""
            return 0, 0

        def draw(self) -> None:
            """Draw the number of the last page into the form that every page shows."""
            kanvas = self.canv
            kanvas.beginForm("jumlah_halaman", 0, -3, 40, 12)
            kanvas.setFont(_NAMA_MUKA, _UKURAN_NOMOR)
            kanvas.drawString(0, 0, str(kanvas.getPageNumber()))
            kanvas.endForm()

    class Bernomor(dasar):  # type: ignore[misc]
        """Numbers its pages."""

        def build(self, flowables: list[Any], *args: Any, **kwargs: Any) -> None:
            """Lay out the story and the total behind it."""
            flowables.append(Jumlah())
            super().build(flowables, *args, **kwargs)

        def afterPage(self) -> None:
            """Write the number of this page, and leave the total to the form."""
            super().afterPage()
            kanvas = self.canv
            teks = f"Halaman {kanvas.getPageNumber()} dari "
            lebar = kanvas.stringWidth(teks, _NAMA_MUKA, _UKURAN_NOMOR)
            kiri = self.pageTemplate.pagesize[0] - _TEPI - lebar - 2 * _UKURAN_NOMOR
            kanvas.saveState()
            kanvas.setFont(_NAMA_MUKA, _UKURAN_NOMOR)
            kanvas.drawString(kiri, _DASAR, teks)
            kanvas.translate(kiri + lebar, _DASAR)
            kanvas.doForm("jumlah_halaman")
            kanvas.restoreState()

    return Bernomor


def _jawab(mesin: Mesin | None, permintaan: bytes) -> tuple[Mesin | None, bytes, bytes]:
    """Answer one request; whatever the engine raises becomes words. Only its class is told, not its text."""
    try:
        mesin = mesin or Mesin()
        return mesin, JADI, mesin.cetak(permintaan.decode())
    except TidakTercetak as sebab:
        return mesin, GAGAL, _gagal("TidakTercetak", str(sebab))
    except MemoryError:
        return None, GAGAL, _gagal("MemoryError")
    except Exception as galat:
        return mesin, GAGAL, _gagal(type(galat).__name__)


def _gagal(galat: str, pesan: str = "") -> bytes:
    return json.dumps({"galat": galat, "pesan": pesan or _KATA.get(galat, "")}).encode()


def layani(masuk: BinaryIO, keluar: BinaryIO) -> None:
    """Serve until the input closes, or until memory ran out (the next worker starts clean)."""
    mesin: Mesin | None = None
    while (permintaan := baca(masuk)) is not None:
        mesin, jenis, jawaban = _jawab(mesin, permintaan)
        tulis(keluar, jenis)
        tulis(keluar, jawaban)
        del permintaan, jawaban
        gc.collect()
        if mesin is None:
            return


def main(argv: list[str]) -> None:
    """Start: keep the answer pipe for frames alone, ignore Ctrl-C (the printer decides), limit memory."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    keluar = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not break a frame
    if len(argv) > 1:
        batasi_memori(int(argv[1]))
    with keluar:
        layani(sys.stdin.buffer, keluar)


if __name__ == "__main__":
    main(sys.argv)
