"""The history checker: did every approved write land exactly once, and nothing else?

In the manner of Jepsen: no assertion on how the client works, only a model against which its journal
and SIASN's ledger are held. "info" is an outcome nobody knows: the write may have landed or not, once.
The checker takes plain values, so that it judges any client, also one that has no journal of ours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Protocol

from attrs import frozen

__all__ = ["BarisLike", "MacamSejarah", "TemuanSejarah", "periksa_sejarah"]


class BarisLike(Protocol):
    """One applied write, as the ledger tells it."""

    @property
    def urut(self) -> int:
        """Its number, in the order of application."""

    @property
    def operasi(self) -> str:
        """The endpoint's id."""

    @property
    def sidik(self) -> str:
        """The hash of its content."""

    @property
    def kunci(self) -> str:
        """The hash of its natural key, "" if it has none."""


class MacamSejarah(StrEnum):
    """What can be wrong with a history."""

    HILANG = "hilang"  # the client says it landed; it did not
    DOBEL = "dobel"  # one intent landed more than once
    PALSU_GAGAL = "palsu_gagal"  # the client says it did not land; it did
    TANPA_PERSETUJUAN = "tanpa_persetujuan"  # nobody approved what landed
    TANPA_CATATAN = "tanpa_catatan"  # it landed, and the journal does not know
    HASIL_ASING = "hasil_asing"  # the journal speaks of an intent nobody had
    TAK_TERUJI = "tak_teruji"  # two intents of equal content: who landed cannot be told


@frozen
class TemuanSejarah:
    """One thing that is wrong: the intent ("" if none), the ledger rows, and the sentence."""

    macam: MacamSejarah
    kunci: str
    urut: tuple[int, ...]
    kalimat: str


def periksa_sejarah(
    niat: Mapping[str, str],
    hasil: Mapping[str, str],
    ledger: Iterable[BarisLike],
    *,
    berulang: Collection[str] = (),
) -> tuple[TemuanSejarah, ...]:
    """Hold a client's history against the ledger; an empty result means exactly once and nothing else.

    Args:
        niat: the approved intents: key -> hash of the content (``sidik_isi`` of the body).
        hasil: what the client's journal says at the end: key -> "ok", "fail" or "info".
        ledger: the applied writes.
        berulang: operations that may land more than once without harm (the two sync calls).

    Raises:
        ValueError: an outcome is none of the three words.
    """
    wrong = sorted(set(hasil.values()) - {"ok", "fail", "info"})
    if wrong:
        raise ValueError(f"outcomes are ok, fail or info, not {wrong}")
    rows = sorted(ledger, key=lambda row: row.urut)
    by_content: dict[str, list[BarisLike]] = defaultdict(list)
    for row in rows:
        by_content[row.sidik].append(row)
    found = [*_twins(niat), *_strangers(niat, hasil)]
    for kunci, sidik in niat.items():
        found += _intent(kunci, hasil.get(kunci), by_content.get(sidik, []), berulang)
    found += _unapproved(set(niat.values()), rows)
    found += _same_row(rows, berulang)
    return tuple(found)


def _intent(kunci: str, hasil: str | None, landed: list[BarisLike], berulang: Collection[str]) -> list[TemuanSejarah]:
    """Judge one intent by its outcome and what landed."""
    urut = tuple(row.urut for row in landed)
    found = []
    if hasil == "ok" and not landed:
        kalimat = f"Butir {kunci} dicatat berhasil, tetapi tidak ada di buku besar SIASN."
        found.append(TemuanSejarah(MacamSejarah.HILANG, kunci, urut, kalimat))
    if hasil == "fail" and landed:
        kalimat = f"Butir {kunci} dicatat gagal, tetapi ada di buku besar SIASN."
        found.append(TemuanSejarah(MacamSejarah.PALSU_GAGAL, kunci, urut, kalimat))
    if hasil is None and landed:
        kalimat = f"Butir {kunci} ada di buku besar SIASN, tetapi tidak ada di jurnal."
        found.append(TemuanSejarah(MacamSejarah.TANPA_CATATAN, kunci, urut, kalimat))
    if len(landed) > 1 and not all(row.operasi in berulang for row in landed):
        kalimat = f"Butir {kunci} tertulis {len(landed)} kali di SIASN."
        found.append(TemuanSejarah(MacamSejarah.DOBEL, kunci, urut, kalimat))
    return found


def _unapproved(approved: Collection[str], rows: Iterable[BarisLike]) -> Iterable[TemuanSejarah]:
    """Find what landed and was never approved, in this content."""
    for row in rows:
        if row.sidik not in approved:
            kalimat = f"Baris buku besar {row.urut} ({row.operasi}) tidak pernah disetujui."
            yield TemuanSejarah(MacamSejarah.TANPA_PERSETUJUAN, "", (row.urut,), kalimat)


def _same_row(rows: Iterable[BarisLike], berulang: Collection[str]) -> Iterable[TemuanSejarah]:
    """Find two writes of one natural key whose contents differ: a double in other clothes."""
    by_key: dict[str, list[BarisLike]] = defaultdict(list)
    for row in rows:
        if row.kunci and row.operasi not in berulang:
            by_key[row.kunci].append(row)
    for same in by_key.values():
        if len({row.sidik for row in same}) > 1:
            urut = tuple(row.urut for row in same)
            kalimat = f"Baris buku besar {', '.join(map(str, urut))} menulis hal yang sama dengan isi berbeda."
            yield TemuanSejarah(MacamSejarah.DOBEL, "", urut, kalimat)


def _strangers(niat: Mapping[str, str], hasil: Mapping[str, str]) -> Iterable[TemuanSejarah]:
    for kunci in sorted(set(hasil) - set(niat)):
        yield TemuanSejarah(MacamSejarah.HASIL_ASING, kunci, (), f"Jurnal menyebut butir {kunci} yang tidak disetujui.")


def _twins(niat: Mapping[str, str]) -> Iterable[TemuanSejarah]:
    keys: dict[str, list[str]] = defaultdict(list)
    for kunci, sidik in niat.items():
        keys[sidik].append(kunci)
    for same in keys.values():
        if len(same) > 1:
            kalimat = f"Butir {', '.join(same)} berisi sama; riwayatnya tidak dapat diuji."
            yield TemuanSejarah(MacamSejarah.TAK_TERUJI, same[0], (), kalimat)
