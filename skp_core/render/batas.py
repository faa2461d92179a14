"""The memory limit of the worker, where the system has one. The only file that may import ``resource``."""

from __future__ import annotations

__all__ = ["batasi_memori"]


def batasi_memori(byte: int) -> bool:
    """Limit this process's address space; tell whether that was possible (not on Windows)."""
    try:
        import resource
    except ImportError:
        return False
    try:
        resource.setrlimit(resource.RLIMIT_AS, (byte, byte))
    except (OSError, OverflowError, ValueError):
        return False
    return True
