"""The screen of every command: one console, one JSON object, one way to say an error."""

from __future__ import annotations

import contextlib
import io
import json
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from types import FrameType
from typing import Any

import typer
from rich.console import Console, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from siasn_client import SiasnError
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from skp_core.errors import SkpError

__all__ = ["VERSI", "Layar", "ctrl_c", "jalankan"]

VERSI = 1


class Layar:
    """Where a command speaks: tables for people on stdout, or one JSON object.

    Progress goes to stderr, so that stdout can be piped.
    """

    def __init__(self, *, mesin: bool) -> None:
        self.mesin = mesin
        self._console = Console(highlight=False, quiet=mesin)
        self._progress = Console(stderr=True, highlight=False, quiet=mesin)

    def kata(self, *parts: RenderableType) -> None:
        """Show text or tables to a person; silent in machine mode."""
        for part in parts:
            self._console.print(part, markup=False)

    def data(self, hasil: Mapping[str, Any]) -> None:
        """Print the one JSON object of a command, ``versi`` first; silent for people."""
        if self.mesin:
            sys.stdout.write(json.dumps({"versi": VERSI, **hasil}, ensure_ascii=False) + "\n")

    @contextlib.contextmanager
    def kemajuan(self, judul: str, jumlah: int | None) -> Iterator[Callable[[int], None]]:
        """Show a progress bar while the block runs; yields what is told of finished pieces."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=self._progress, transient=True) as bar:
            task = bar.add_task(judul, total=jumlah)
            yield lambda done: bar.advance(task, done)


@contextlib.contextmanager
def ctrl_c() -> Iterator[Callable[[], bool]]:
    """Let Ctrl-C ask for an orderly stop: what is under way is finished and journalled first.

    Yields the question "has somebody asked?". A second Ctrl-C interrupts at once.
    """
    asked = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def jalankan(app: typer.Typer) -> None:
    """Run a command-line program: UTF-8 where possible, errors in words, exit codes as documented."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        code = app(standalone_mode=False)
    except (SiasnError, SkpError) as error:
        code = _say(error.pesan, kode_keluar(error), type(error).__name__)
    except typer.Abort:
        code = _say("Dibatalkan. Tidak ada lagi yang dikirim.", Keluar.TERPUTUS, "Dibatalkan")
    except KeyboardInterrupt:
        code = _say(
            "Dihentikan. Yang sudah berjalan tercatat di jurnal; ulangi perintah yang sama untuk melanjutkan.",
            Keluar.TERPUTUS,
            "Dihentikan",
        )
    except Exception as error:
        usage = getattr(error, "exit_code", None)  # click's own errors of usage
        if usage is None:
            raise
        error.show()  # type: ignore[attr-defined]
        code = Keluar.SALAH_PAKAI
    sys.exit(int(code or 0))


def _say(pesan: str, code: Keluar, galat: str) -> Keluar:
    """Say an error to whoever listens: JSON on stdout for machines, a sentence on stderr for people."""
    if "--json" in sys.argv:
        body = {"versi": VERSI, "galat": galat, "pesan": pesan}
        sys.stdout.write(json.dumps(body, ensure_ascii=False) + "\n")
    else:
        Console(stderr=True, highlight=False).print(pesan, style="bold", markup=False)
    return code
