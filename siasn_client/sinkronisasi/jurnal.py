"""What the journal rows of one plan say: the state of every step, and which row may follow which.

Pure: rows in, states out. A history that could not have been written by :func:`~siasn_client.sinkronisasi.apply`
is :class:`~siasn_client.errors.JournalDamaged`; nothing is guessed from it.

    (nothing) ──> niat ──> terkirim | perlu_orang | niat (next round, after a death)
        │          ├─────> gagal | konflik (in the first round only)
        │          └─────> tak_pasti ──> terkirim | perlu_orang | niat (next round)
        └──> konflik | perlu_orang

``gagal`` and ``konflik`` say that nothing was changed. A later round cannot know that: what an earlier one
sent may have arrived meanwhile, and be the very reason why this one was refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from siasn_client.errors import JournalDamaged
from siasn_client.ports import Catatan, Keadaan

__all__ = ["AKHIR", "SIMPAN", "SINKRON", "TANPA_BEKAS", "TARIK", "TERBUKA", "Buku"]

SIMPAN: Final = "simpan"
SINKRON: Final = "sinkron"
TARIK: Final = "tarik"

TERBUKA: Final = frozenset({Keadaan.NIAT, Keadaan.TAK_PASTI})
AKHIR: Final = frozenset(Keadaan) - TERBUKA
TANPA_BEKAS: Final = frozenset({Keadaan.GAGAL, Keadaan.KONFLIK})
"""The states that say that nothing was changed."""

_AFTER: Final = {
    None: frozenset({Keadaan.NIAT, Keadaan.KONFLIK, Keadaan.PERLU_ORANG}),
    Keadaan.NIAT: frozenset(Keadaan),
    Keadaan.TAK_PASTI: frozenset({Keadaan.TERKIRIM, Keadaan.NIAT, Keadaan.PERLU_ORANG}),
}


class Buku:
    """The journal of one plan, read: the last row of every step of every item.

    Thread-safety: none; belongs to one flow.
    """

    def __init__(self, rencana: str) -> None:
        self._rencana = rencana
        self._last: dict[tuple[str, str], Catatan] = {}

    @classmethod
    def dari(cls, rencana: str, catatan: Iterable[Catatan], dikenal: Iterable[str]) -> Buku:
        """Replay the rows of the plan *rencana*, whose items are *dikenal*.

        Raises:
            JournalDamaged: a row of another plan, of no item of this plan, or out of turn.
        """
        buku, known = cls(rencana), frozenset(dikenal)
        for row in catatan:
            if row.butir not in known:
                raise JournalDamaged(f"row for item {row.butir}, which is not in the plan")
            buku.catat(row)
        return buku

    def catat(self, catatan: Catatan) -> None:
        """Take one more row in. Call :meth:`periksa` before the row is made durable."""
        self.periksa(catatan)
        self._last[catatan.butir, catatan.langkah] = catatan

    def periksa(self, catatan: Catatan) -> None:
        """Raise JournalDamaged unless *catatan* may be the next row of its step."""
        before = self.akhir(catatan.butir, catatan.langkah)
        state = before.keadaan if before else None
        if catatan.rencana != self._rencana:
            raise JournalDamaged(f"row of plan {catatan.rencana[:12]} among those of {self._rencana[:12]}")
        if catatan.keadaan not in _AFTER.get(state, frozenset()):
            raise JournalDamaged(f"item {catatan.butir}: {catatan.keadaan} after {state} in {catatan.langkah}")
        round_before = before.putaran if before else 0
        if catatan.putaran != round_before + (catatan.keadaan is Keadaan.NIAT):
            raise JournalDamaged(f"item {catatan.butir}: round {catatan.putaran} after {round_before}")
        if catatan.keadaan in TANPA_BEKAS and catatan.putaran > 1:
            raise JournalDamaged(f"item {catatan.butir}: {catatan.keadaan} in round {catatan.putaran}")
        if catatan.langkah == SINKRON and not self._saved(catatan.butir):
            raise JournalDamaged(f"item {catatan.butir}: synchronised before it was saved")

    def _saved(self, butir: str) -> bool:
        last = self.akhir(butir, SIMPAN)
        return last is not None and last.keadaan is Keadaan.TERKIRIM

    def akhir(self, butir: str, langkah: str) -> Catatan | None:
        """Return the last row of one step, or None when nothing was written yet."""
        return self._last.get((butir, langkah))

    def terakhir(self, butir: str, langkah: Sequence[str]) -> Catatan | None:
        """Return the row that says where the item stands: that of the last step begun."""
        rows = [row for name in langkah if (row := self.akhir(butir, name)) is not None]
        return rows[-1] if rows else None

    def tuntas(self, butir: str, langkah: Sequence[str]) -> bool:
        """Is there nothing left to do for this item?"""
        last = self.terakhir(butir, langkah)
        if last is None or last.keadaan in TERBUKA:
            return False
        return last.keadaan is not Keadaan.TERKIRIM or last.langkah == langkah[-1]

    def terbuka(self) -> Iterator[Catatan]:
        """Yield the rows whose outcome is not known, oldest first."""
        yield from sorted(
            (row for row in self._last.values() if row.keadaan in TERBUKA),
            key=lambda row: (row.pada, row.butir, row.langkah),
        )
