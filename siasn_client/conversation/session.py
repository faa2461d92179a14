"""What all calls of one client share."""

from __future__ import annotations

from attrs import define, field

from siasn_client.config import Settings
from siasn_client.conversation.antrean import Antrean
from siasn_client.conversation.pace import Pace
from siasn_client.conversation.tokens import Tokens
from siasn_client.events import Drift
from siasn_client.ports import PaceStore

__all__ = ["Session"]


@define
class Session:
    """One client's state. ``pace``, ``queue`` and ``drift`` change only inside ``Exclusive``.

    The queue is that of this client alone, unless the host gives a *store* that all workers share.
    """

    settings: Settings
    tokens: Tokens
    pace: Pace = field(factory=Pace)
    queue: Antrean = field(factory=Antrean)
    store: PaceStore | None = None
    drift: dict[Drift, int] = field(factory=dict)
    parked: int = 0  # how many calls wait for a token

    @property
    def interval(self) -> float:
        """Seconds between two calls; 0 is no limit."""
        return 1 / self.settings.pace if self.settings.pace else 0.0
