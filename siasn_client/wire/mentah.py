"""Rows whose fields no public source lists: kept as they came, nothing guessed."""

from __future__ import annotations

from typing import Any

from siasn_client.wire.record import Record

__all__ = ["RekamanMentah"]


class RekamanMentah(Record):
    """One row or object as SIASN sent it; ``isi`` holds it in SIASN's spelling. Prints nothing of it."""

    @property
    def isi(self) -> dict[str, Any]:
        """The fields as they came, by SIASN's names."""
        return dict(self.model_extra or {})
