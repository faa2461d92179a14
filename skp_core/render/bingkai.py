"""How the printer and its worker talk: frames of length and bytes, over pipes."""

from __future__ import annotations

from typing import Protocol

__all__ = ["GAGAL", "JADI", "Pembaca", "Penulis", "baca", "tulis"]

JADI = b"J"  # the answer is a PDF
GAGAL = b"G"  # the answer is the name of what went wrong, as JSON
_PANJANG = 4
_TERBESAR = 256 * 1024 * 1024


class Pembaca(Protocol):
    """A pipe's reading end."""

    def read(self, banyak: int, /) -> bytes:
        """Return up to *banyak* bytes; fewer only at the end."""
        ...


class Penulis(Protocol):
    """A pipe's writing end."""

    def write(self, isi: bytes, /) -> object:
        """Write all of *isi*."""
        ...

    def flush(self) -> None:
        """Send what was written."""
        ...


def tulis(ke: Penulis, isi: bytes) -> None:
    """Write one frame."""
    ke.write(len(isi).to_bytes(_PANJANG, "big"))
    ke.write(isi)
    ke.flush()


def baca(dari: Pembaca) -> bytes | None:
    """Read one frame; None when the other side closed between two frames.

    Raises:
        EOFError: it closed inside a frame, or the frame is absurdly long.
    """
    kepala = dari.read(_PANJANG)
    if not kepala:
        return None
    panjang = int.from_bytes(kepala, "big")
    if len(kepala) < _PANJANG or panjang > _TERBESAR:
        raise EOFError("broken frame")
    isi = dari.read(panjang)
    if len(isi) < panjang:
        raise EOFError("broken frame")
    return isi
