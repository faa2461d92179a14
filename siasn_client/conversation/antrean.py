"""When is it whose turn? Slots reserved ahead, pauses, and one probe after each, as one frozen value.

The value of one token (one office's quota). It is kept in the process, or as one row of a
:class:`~siasn_client.ports.PaceStore` that all workers of the token share; the arithmetic is the same
and stands here only. Pure: *now* is a number of seconds on whatever clock the keeper uses.

After a pause exactly one request leaves; the others wait until it was answered, or until it is given
up for lost. So a quota that is still used up is asked once per pause, however many workers wait.
"""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from siasn_client.ports import Giliran

__all__ = ["Antrean"]

_LOOK: Final = 1.0  # seconds between two looks whether the probe was answered
_LOST: Final = 90.0  # seconds after which a probe is given up: longer than any call may take
_TURNED: Final = 3600.0  # no queue is that long: somebody's clock was turned, and the row is not believed
_SAME: Final = 0.001  # seconds; a store may round what it keeps
_NEVER: Final = 0.0


@frozen
class Antrean:
    """The queue of one token.

    ``berikut`` is the next free slot; ``ditahan`` when the last pause ends (0: no pause to recover from);
    ``uji`` until when a probe is under way (0: none). Instants are above 0.
    """

    berikut: float = _NEVER
    ditahan: float = _NEVER
    uji: float = _NEVER

    def reserve(self, now: float, interval: float) -> tuple[Antrean, Giliran]:
        """Take the next slot, at least *interval* seconds after the one before."""
        queue = self._believed(now)
        probes = queue.ditahan > _NEVER and queue.uji <= now
        behind = queue.ditahan > _NEVER and not probes
        slot = max(now + _LOOK if behind else now, queue.berikut, queue.ditahan)
        berikut = slot + interval if interval else queue.berikut
        uji = slot + _LOST if probes else _NEVER
        return evolve(queue, berikut=berikut, uji=uji or queue.uji), Giliran(slot - now, uji)

    def halted(self, now: float, giliran: Giliran) -> bool:
        """Has a pause come between the taking of a slot and its time, or is its probe not yet answered?

        A probe goes unless another pause has taken its place, also if its sleep ended a moment early:
        nobody else would go in its stead.
        """
        if giliran.uji and self.ditahan > _NEVER:
            return abs(self.uji - giliran.uji) > _SAME
        if now < self.ditahan:
            return self.ditahan - now < _TURNED
        return self.ditahan > _NEVER

    def pause(self, until: float) -> Antrean:
        """SIASN asked everybody to wait; whatever probe was under way has its answer."""
        return evolve(self, ditahan=max(self.ditahan, until), uji=_NEVER)

    def answered(self) -> Antrean:
        """The probe was answered with something else than "wait": the pause is over for everybody."""
        return evolve(self, ditahan=_NEVER, uji=_NEVER)

    def _believed(self, now: float) -> Antrean:
        """The queue without what only a turned clock can have written."""
        return Antrean() if max(self.berikut, self.ditahan) > now + _TURNED else self
