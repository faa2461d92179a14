"""V-023 – the assessor is at least a pejabat pengawas, or was delegated.

Whether a post is one cannot be read from its name for sure, so this asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from skp_core.dasar import Keyakinan, Pasal
from skp_core.model import Aturan, Berat, Kelompok, Skp, Temuan

__all__ = ["ATURAN", "check"]

_MEMIMPIN: Final = re.compile(
    r"((plt|plh|pjs?)\b\.? ?|pelaksana (tugas|harian) |penjabat )?"
    r"(kepala|sekretaris|direktur|camat|lurah|bupati|wali ?kota|gubernur|wakil|menteri|presiden|sekda|kadis"
    r"|inspektur|asisten|ketua|rektor|dekan|pimpinan|komandan|kasubag|kasubbag|kabid|kasi|kabag|deputi|staf ahli"
    r"|koordinator)",
    re.IGNORECASE,
)
ATURAN = Aturan(
    "V-023",
    Berat.ANJURAN,
    "Apakah Pejabat Penilai Kinerja paling rendah pejabat pengawas atau menerima pendelegasian?",
    Pasal("PP 30/2019", "Pasal 1", Keyakinan.TINGGI, "dari nama jabatan hanya dapat diduga"),
)


def check(skp: Skp) -> Iterator[Temuan]:
    """Yield a question if the assessor's post does not sound like one that leads.

    >>> from attrs import evolve
    >>> from skp_core.model.contoh import contoh_skp
    >>> skp = contoh_skp()
    >>> [t.letak for t in check(evolve(skp, pejabat_penilai=evolve(skp.pejabat_penilai, jabatan="Pengadministrasi")))]
    ['pejabat_penilai.jabatan']
    """
    penilai = skp.pejabat_penilai
    if penilai.kelompok is not Kelompok.JPT and not _MEMIMPIN.match(penilai.jabatan):
        yield ATURAN.temuan("pejabat_penilai.jabatan")
