"""The approval: a second value, by a person, that quotes the digest of the plan it was given for."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final

from attrs import evolve, field, frozen

from siasn_client.errors import StalePlan
from siasn_client.privacy import sebab, tanpa_bingkai
from siasn_client.sinkronisasi.rencana import Rencana

__all__ = ["Keputusan", "Persetujuan", "setujui_semua"]

_VERSI: Final = 1
_UNREADABLE: Final = (
    "Berkas persetujuan tidak terbaca atau dibuat oleh versi program yang lebih baru. "
    "Tidak ada yang dikirim. Setujui rencana sekali lagi dengan program ini."
)
_OTHER_PLAN: Final = "Persetujuan ini bukan untuk rencana ini. Tidak ada yang dikirim. Setujui rencana ini dahulu."
_INCOMPLETE: Final = (
    "Masih ada {jumlah} butir yang belum diputuskan. Tidak ada yang dikirim. Setujui atau tolak semua butir dahulu."
)
_SAME_PERSON: Final = "Pembuat rencana tidak boleh menyetujuinya sendiri. Tidak ada yang dikirim. Minta pemeriksa lain."


@frozen
class Keputusan:
    """Yes or no to one item, and why."""

    setuju: bool
    alasan: str = ""


@frozen
class Persetujuan:
    """What one person decided about every item of one plan.

    Args:
        digest: of the plan that was looked at.
        keputusan: by item id; items without one are not carried out, and block the whole plan.
        oleh: who decided. Not a NIP: a login or a role.
        pada: when.

    Thread- and async-safety: immutable.
    """

    digest: str
    keputusan: Mapping[str, Keputusan] = field(repr=False)
    oleh: str = field(repr=False)
    pada: datetime

    def kecuali(self, tolak: Collection[str], alasan: str = "") -> Persetujuan:
        """Return the same approval, but refusing the items named in *tolak*."""
        refused = {butir: Keputusan(False, alasan) for butir in tolak}
        return evolve(self, keputusan={**self.keputusan, **refused})

    @property
    def jumlah_setuju(self) -> int:
        """How many items were approved."""
        return sum(each.setuju for each in self.keputusan.values())

    def setuju(self, butir: str) -> bool:
        """Was this item approved?"""
        found = self.keputusan.get(butir)
        return found is not None and found.setuju

    def periksa(self, rencana: Rencana, *, dua_orang: bool = False) -> None:
        """Check that this approval covers *rencana*.

        Raises:
            StalePlan: it is for another plan, leaves an item open, or was given by the plan's maker
                although *dua_orang* asks for a second person.
        """
        if self.digest != rencana.digest:
            raise StalePlan("the approval quotes another digest", pesan=_OTHER_PLAN)
        missing = sum(each.id not in self.keputusan for each in rencana.dapat_dikerjakan())
        if missing:
            raise StalePlan(f"{missing} items are undecided", pesan=_INCOMPLETE.format(jumlah=missing))
        maker, checker = rencana.pembuat.strip().casefold(), self.oleh.strip().casefold()
        if dua_orang and (not maker or maker == checker):
            raise StalePlan("maker and checker are the same person", pesan=_SAME_PERSON)

    def to_bytes(self) -> bytes:
        """The approval file: JSON, UTF-8, sorted."""
        data = {
            "versi": _VERSI,
            "digest": self.digest,
            "oleh": self.oleh,
            "pada": self.pada.isoformat(),
            "keputusan": {
                butir: {"setuju": each.setuju, "alasan": each.alasan} for butir, each in self.keputusan.items()
            },
        }
        return (json.dumps(data, sort_keys=True, ensure_ascii=False, indent=1) + "\n").encode()

    @classmethod
    @tanpa_bingkai(StalePlan)
    def from_bytes(cls, content: bytes) -> Persetujuan:
        """Read an approval file.

        Raises:
            StalePlan: it is not readable, or made by a newer program.
        """
        found, cause = None, None
        try:
            data = json.loads(content)
            found = cls._from_plain(data) if int(data["versi"]) <= _VERSI else None
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
            cause = sebab(error)  # the error itself holds the content
        if found is None:
            raise StalePlan("the approval file is not readable", pesan=_UNREADABLE) from cause
        return found

    @classmethod
    def _from_plain(cls, data: Mapping[str, Any]) -> Persetujuan:
        return cls(
            digest=str(data["digest"]),
            keputusan={
                str(butir): Keputusan(each["setuju"] is True, str(each["alasan"]))
                for butir, each in data["keputusan"].items()
            },
            oleh=str(data["oleh"]),
            pada=datetime.fromisoformat(data["pada"]),
        )


def setujui_semua(rencana: Rencana, *, oleh: str, pada: datetime) -> Persetujuan:
    """Approve every item that a program can carry out."""
    keputusan = {each.id: Keputusan(True) for each in rencana.dapat_dikerjakan()}
    return Persetujuan(rencana.digest, keputusan, oleh, pada)
