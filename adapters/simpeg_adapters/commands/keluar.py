"""Exit codes, the same for every command and for hosts in other languages."""

from __future__ import annotations

from enum import IntEnum

from siasn_client import ApiError, DecodeError, NoAnswer, Rejected, SiasnError, SyncError, TooLarge
from simpeg_adapters.errors import HostBroken, SimpegError, TokenRefused, WriteRefused
from skp_core.errors import SkpError

__all__ = ["Keluar", "kode_keluar"]


class Keluar(IntEnum):
    """What a finished process says to its caller."""

    SELESAI = 0  # done, nothing to report
    BERBEDA = 1  # done, differences or findings reported
    SALAH_PAKAI = 2  # wrong use or settings
    TAK_TERJANGKAU = 3  # SIASN or the host is out of reach, or denied
    DITOLAK = 4  # refused: limits, approval, stale, other office, newer format
    SEBAGIAN = 5  # done in part: tak_pasti or perlu_orang are left
    TERPUTUS = 130  # interrupted, resumable


def kode_keluar(error: SiasnError | SimpegError | SkpError) -> Keluar:
    """Choose the exit code of an error.

    >>> from siasn_client import ConfigError, NoAnswer, StalePlan
    >>> [int(kode_keluar(error)) for error in (ConfigError(), NoAnswer(), StalePlan())]
    [2, 3, 4]
    """
    if isinstance(error, SyncError | Rejected | TokenRefused | WriteRefused):
        return Keluar.DITOLAK
    if isinstance(error, NoAnswer | ApiError | DecodeError | TooLarge | HostBroken):
        return Keluar.TAK_TERJANGKAU
    return Keluar.SALAH_PAKAI
