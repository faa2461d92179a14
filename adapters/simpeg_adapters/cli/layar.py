"""The screen of every command: one console, one JSON object, one way to say an error."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from types import FrameType
from typing import Any, Final

import typer
from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.segment import Segment

from siasn_client import SiasnError
from siasn_client.privacy import jinakkan
from simpeg_adapters.commands.keluar import Keluar, kode_keluar
from simpeg_adapters.laporan.kata import kalimat
from skp_core.errors import SkpError

__all__ = ["VERSI", "Layar", "ctrl_c", "jalankan"]

VERSI: Final = 1
_STDERR: Final = 2
_FRAMES: Final = 8
_BARE: Final = re.compile(r"[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_WAITING: Final = (
    "\nMenyelesaikan yang sedang berjalan, lalu berhenti.\nTekan Ctrl-C sekali lagi untuk berhenti seketika.\n"
)
_STOPPED: Final = (
    "Dihentikan. Tidak ada lagi yang dikirim; yang sudah terkirim tercatat di jurnal, yang sudah terunduh ada di "
    "folder. Ulangi perintah yang sama untuk melanjutkan."
)
_USAGE: Final = {
    "MissingParameter": "Isian {tempat} wajib diberikan.",
    "BadParameter": "Isian {tempat} tidak sah.",
    "NoSuchOption": "Pilihan {tempat} tidak dikenal.",
    "BadOptionUsage": "Pilihan {tempat} belum lengkap.",
}


class _Jinak(Console):
    """A console on which text is text: what stands in data moves no cursor, sets no colour, turns no direction."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for text, style, control in super().render(renderable, options):
            yield Segment(text if control else _baris(text), style, control)


def _baris(text: str) -> str:
    return text if text.isprintable() or text == "\n" else "\n".join(map(jinakkan, text.split("\n")))


def _json(isi: Mapping[str, Any]) -> str:
    """One line of JSON; control and direction signs escaped, which JSON itself allows bare above U+001F."""
    return _BARE.sub(
        lambda sign: f"\\u{ord(sign.group()):04x}", json.dumps({"versi": VERSI, **isi}, ensure_ascii=False)
    )


class Layar:
    """Where a command speaks: tables for people on stdout, or one JSON object.

    Progress goes to stderr, so that stdout can be piped.
    """

    def __init__(self, *, mesin: bool) -> None:
        self.mesin = mesin
        self._console = _Jinak(highlight=False, quiet=mesin)
        self._progress = _Jinak(stderr=True, highlight=False, quiet=mesin)

    def kata(self, *parts: RenderableType) -> None:
        """Show text or tables to a person; silent in machine mode."""
        for part in parts:
            self._console.print(part, markup=False)

    def utuh(self, *lines: str) -> None:
        """Show lines that are copied, paths and commands: never broken, however narrow the screen."""
        for line in lines:
            self._console.print(line, markup=False, soft_wrap=True)

    def sebentar(self) -> None:
        """Say that a stop was heard. Written past Python's buffers: a signal may arrive in the middle of them."""
        if not self.mesin:
            with contextlib.suppress(OSError):
                os.write(_STDERR, _WAITING.encode("ascii"))

    def data(self, hasil: Mapping[str, Any]) -> None:
        """Print the one JSON object of a command, ``versi`` first; silent for people."""
        if self.mesin:
            sys.stdout.write(_json(hasil) + "\n")

    def kabar(self, pesan: str, **isi: Any) -> None:
        """Tell what happens while a long command runs, on stderr: a sentence, or in machine mode one JSON line."""
        if self.mesin:
            sys.stderr.write(_json({**isi, "pesan": pesan}) + "\n")
        else:
            self._progress.print(pesan, markup=False)

    @contextlib.contextmanager
    def kemajuan(self, judul: str, jumlah: int | None) -> Iterator[Callable[[int], None]]:
        """Show a progress bar while the block runs; yields what is told of finished pieces."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=self._progress, transient=True) as bar:
            task = bar.add_task(judul, total=jumlah)
            yield lambda done: bar.advance(task, done)


@contextlib.contextmanager
def ctrl_c(layar: Layar) -> Iterator[Callable[[], bool]]:
    """Let Ctrl-C ask for an orderly stop: what is under way is finished and journalled first.

    Yields the question "has somebody asked?". A second Ctrl-C interrupts at once.
    """
    asked = threading.Event()

    def ask(number: int, frame: FrameType | None) -> None:
        if asked.is_set():
            raise KeyboardInterrupt
        asked.set()
        layar.sebentar()

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def jalankan(app: typer.Typer, nama: str) -> None:
    """Run the program *nama*: any console survives, errors are said in words, exit codes are as documented."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(int(_run(app, nama)))


def _run(app: typer.Typer, nama: str) -> int:
    try:
        code = app(standalone_mode=False, prog_name=nama)
    except SiasnError as error:
        return _say(kalimat(error), kode_keluar(error), type(error).__name__)
    except SkpError as error:
        return _say(error.pesan, kode_keluar(error), type(error).__name__)
    except (typer.Abort, KeyboardInterrupt):
        return _say(_STOPPED, Keluar.TERPUTUS, "Dihentikan")
    except Exception as error:
        return _wrong_use(error, nama) if hasattr(error, "exit_code") else _unexpected(error)
    if code == Keluar.TERPUTUS and not isinstance(code, Keluar):  # how newer typers pass on a Ctrl-C
        return _say(_STOPPED, Keluar.TERPUTUS, "Dihentikan")
    return int(code or 0)


def _wrong_use(error: Any, nama: str) -> Keluar:
    """Say one of click's own errors in Indonesian; its English is for developers."""
    name = type(error).__name__
    if name == "NoArgsIsHelpError":
        error.show()
        return Keluar.SALAH_PAKAI
    param = getattr(error, "param", None)
    place = "/".join(param.opts) if param is not None else getattr(error, "option_name", "")
    pesan = _USAGE.get(name, "Perintah atau pilihan ini tidak dikenal.").format(tempat=place)
    path = error.ctx.command_path if getattr(error, "ctx", None) else nama
    return _say(f"{pesan} Lihat `{path} --help`.", Keluar.SALAH_PAKAI, "SalahPakai")


def _unexpected(error: Exception) -> Keluar:
    """Say that the program itself failed: where, for its developers, but never with which values."""
    if "--json" not in sys.argv:
        sys.stderr.write("".join(traceback.format_tb(error.__traceback__, limit=-_FRAMES)))
    where = traceback.extract_tb(error.__traceback__)[-1]
    pesan = (
        f"Kesalahan yang tidak terduga: {type(error).__name__} di {Path(where.filename).name} baris {where.lineno}. "
        "Laporkan kalimat ini kepada pengembang. Yang sudah terkirim tercatat di jurnal."
    )
    return _say(pesan, Keluar.SALAH_PAKAI, type(error).__name__)


def _say(pesan: str, code: Keluar, galat: str) -> Keluar:
    """Say an error to whoever listens: JSON on stdout for machines, a sentence on stderr for people."""
    if "--json" in sys.argv:
        sys.stdout.write(_json({"galat": galat, "pesan": pesan}) + "\n")
    else:
        _Jinak(stderr=True, highlight=False).print(jinakkan(pesan), style="bold", markup=False)
    return code
