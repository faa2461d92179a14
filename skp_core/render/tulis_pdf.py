"""Blocks to PDF, through a kept worker process with a time limit and, where the system has one, a memory limit."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
import weakref
from functools import cache
from types import TracebackType

from skp_core.blok import Dokumen
from skp_core.errors import RenderError
from skp_core.render.bingkai import JADI, baca, tulis
from skp_core.render.tulis_html import html_utf8

__all__ = ["Pencetak", "pdf"]

BATAS_DETIK = 30.0
BATAS_MEMORI = 300 * 1024 * 1024  # a usual document takes 80 MiB, sixty results of 2,000 words 130
_TANPA_JENDELA = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # a Windows service has no console


class Pencetak:
    """A printer: one worker process, started at the first document and kept for the next.

    A document that takes longer than *batas_detik* is given up and its worker killed; the next
    document gets a new one. The first document takes about a second more, while the worker loads.

    Thread-safety: one document at a time, others wait. Not for async code: call it in a worker
    thread. After a fork the child starts a worker of its own.

    Args:
        batas_detik: seconds for one document, loading included.
        batas_memori: bytes of address space of the worker; no limit on Windows.
        python: the interpreter of the worker, where ``sys.executable`` is not one (embedded hosts).

    >>> from skp_core.dokumen import f5_lampiran
    >>> from skp_core.model.contoh import contoh_skp
    >>> with Pencetak() as pencetak:
    ...     pencetak.render(f5_lampiran.susun(contoh_skp()))[:5]
    b'%PDF-'
    """

    def __init__(
        self,
        *,
        batas_detik: float = BATAS_DETIK,
        batas_memori: int = BATAS_MEMORI,
        python: str = sys.executable,
    ) -> None:
        self._batas_detik = batas_detik
        self._perintah = [python, "-P", "-m", "skp_core.render.pekerja", str(batas_memori)]
        self._kunci = threading.Lock()
        self._pekerja: _Pekerja | None = None

    def render(self, dokumen: Dokumen, *, batas_detik: float | None = None) -> bytes:
        """Return the PDF; the same bytes for the same document and library versions.

        Args:
            dokumen: what to print.
            batas_detik: a time limit for this document alone.

        Raises:
            RenderError: time or memory ran out, a character has no glyph, or the engine failed.
        """
        halaman = html_utf8(dokumen)
        with self._kunci:
            return self._siapkan().cetak(halaman, self._batas_detik if batas_detik is None else batas_detik)

    def close(self) -> None:
        """End the worker. The printer may be used again; it then starts another."""
        with self._kunci:
            if self._pekerja is not None:
                self._pekerja.akhiri()
            self._pekerja = None

    def __enter__(self) -> Pencetak:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _siapkan(self) -> _Pekerja:
        if self._pekerja is None or not self._pekerja.dapat_dipakai():
            self._pekerja = _Pekerja(self._perintah)
        return self._pekerja


@cache
def _bawaan() -> Pencetak:
    pencetak = Pencetak()
    atexit.register(pencetak.close)
    return pencetak


def pdf(dokumen: Dokumen) -> bytes:
    """Print with the printer that this process keeps. See :meth:`Pencetak.render`."""
    return _bawaan().render(dokumen)


class _Pekerja:
    """One worker process."""

    def __init__(self, perintah: list[str]) -> None:
        try:
            self._proses = subprocess.Popen(  # noqa: S603 - our own module, no shell
                perintah,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_TANPA_JENDELA,
            )
        except OSError as error:
            raise RenderError("the worker could not start", pesan="Pencetak PDF tidak dapat dijalankan.") from error
        self._pemilik = os.getpid()
        self._selesai = weakref.finalize(self, _matikan, self._proses, self._pemilik)

    def dapat_dipakai(self) -> bool:
        """Tell whether it lives and is ours: a forked child must not share its parent's pipes."""
        return self._selesai.alive and self._pemilik == os.getpid() and self._proses.poll() is None

    def akhiri(self) -> None:
        """End it now, if it is ours."""
        self._selesai()

    def cetak(self, html: bytes, batas_detik: float) -> bytes:
        """Send one page, wait for its PDF; a worker that failed to answer is not used again."""
        habis = threading.Event()
        pengawas = threading.Timer(batas_detik, self._putus, [habis])
        pengawas.daemon = True
        pengawas.start()
        try:
            jenis, jawaban = self._tanya(html)
        except (OSError, EOFError) as error:
            self.akhiri()
            raise _sebab(habis.is_set(), batas_detik) from error
        finally:
            pengawas.cancel()
            pengawas.join()
        if habis.is_set():
            self.akhiri()
        if jenis == JADI:
            return jawaban
        raise self._gagal(json.loads(jawaban))

    def _tanya(self, html: bytes) -> tuple[bytes, bytes]:
        masuk, keluar = self._proses.stdin, self._proses.stdout
        if masuk is None or keluar is None:
            raise EOFError("no pipes")
        tulis(masuk, html)
        jenis, jawaban = baca(keluar), baca(keluar)
        if jenis is None or jawaban is None:
            raise EOFError("the worker is gone")
        return jenis, jawaban

    def _putus(self, habis: threading.Event) -> None:
        habis.set()
        self._proses.kill()

    def _gagal(self, keterangan: dict[str, str]) -> RenderError:
        if keterangan["galat"] == "MemoryError":
            self.akhiri()
        return RenderError(f"the engine failed: {keterangan['galat']}", pesan=keterangan["pesan"])


def _sebab(habis: bool, batas_detik: float) -> RenderError:
    if habis:
        return RenderError(
            f"no PDF after {batas_detik:g} s",
            pesan=f"Dokumen belum selesai dicetak sesudah {batas_detik:g} detik, lalu dihentikan.",
        )
    return RenderError("the worker died", pesan="Pencetak PDF berhenti mendadak. Cobalah sekali lagi.")


def _matikan(proses: subprocess.Popen[bytes], pemilik: int) -> None:
    """Kill, reap, close: also at interpreter exit and when a printer is forgotten. A forked child keeps off."""
    if os.getpid() != pemilik:
        return
    proses.kill()
    for pipa in (proses.stdin, proses.stdout):
        if pipa is not None:
            with contextlib.suppress(OSError):
                pipa.close()
    proses.wait()
