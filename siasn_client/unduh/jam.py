"""The hours in which SIASN may be asked, on the office's own clock."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta, timezone
from typing import Final

from attrs import frozen

from siasn_client.errors import ConfigError

__all__ = ["JamUnduh"]

_FORM: Final = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)\s*-\s*([01]?\d|2[0-3])[:.]([0-5]\d)")
_DAY: Final = timedelta(days=1)
_WRONG: Final = "Jam unduh ditulis seperti 18:00-05:00, dengan jam mulai dan jam selesai yang berbeda."


@frozen
class JamUnduh:
    """A window of the day, possibly over midnight, in a zone of fixed offset. The end does not belong to it.

    >>> from datetime import UTC
    >>> malam = JamUnduh.of("18:00-05:00", timezone(timedelta(hours=7)))
    >>> malam.tunggu(datetime(2026, 1, 1, 3, 0, tzinfo=UTC))  # 10.00 WIB
    28800.0
    >>> malam.tunggu(datetime(2026, 1, 1, 15, 0, tzinfo=UTC))  # 22.00 WIB
    0.0
    """

    mulai: time
    selesai: time
    zona: timezone

    @classmethod
    def of(cls, teks: str, zona: timezone) -> JamUnduh:
        """Read ``18:00-05:00``; dots in place of colons will do.

        Raises:
            ConfigError: not two times of day, or twice the same.
        """
        found = _FORM.fullmatch(teks.strip())
        if found is None:
            raise ConfigError("not a window of hours", pesan=_WRONG)
        hours = [int(part) for part in found.groups()]
        window = cls(time(hours[0], hours[1]), time(hours[2], hours[3]), zona)
        if window.mulai == window.selesai:
            raise ConfigError("an empty window of hours", pesan=_WRONG)
        return window

    def tunggu(self, now: datetime) -> float:
        """Seconds until the window is open; 0 inside it."""
        here = now.astimezone(self.zona)
        clock = here.time()
        overnight = self.mulai > self.selesai
        inside = (clock >= self.mulai or clock < self.selesai) if overnight else (self.mulai <= clock < self.selesai)
        if inside:
            return 0.0
        opens = here.replace(hour=self.mulai.hour, minute=self.mulai.minute, second=0, microsecond=0)
        return ((opens if opens > here else opens + _DAY) - here).total_seconds()

    @property
    def per_hari(self) -> float:
        """How many hours a day the window is open."""
        minutes = (self.selesai.hour - self.mulai.hour) * 60 + self.selesai.minute - self.mulai.minute
        return (minutes % (24 * 60)) / 60
