from __future__ import annotations

from attrs import evolve

from skp_core.dokumen import f5_lampiran
from skp_core.model import (
    Kelompok,
    Lampiran,
    Mode,
    Skp,
)
from skp_core.render import html


def test_empty_parts_keep_their_heads_and_a_blank_row(skp: Skp) -> None:
    lampiran = html(f5_lampiran.susun(evolve(skp, lampiran=Lampiran())))
    for judul in ("DUKUNGAN SUMBER DAYA", "SKEMA PERTANGGUNGJAWABAN", "KONSEKUENSI"):
        assert judul in lampiran
    assert lampiran.count("<p>1.</p>") == 3


def test_the_annex_is_one_for_every_group_and_approach(skp: Skp) -> None:
    assert f5_lampiran.susun(evolve(skp, mode=Mode.KUALITATIF, kelompok=Kelompok.JPT)) == f5_lampiran.susun(skp)
