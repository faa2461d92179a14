from __future__ import annotations

from attrs import evolve

from skp_core.dokumen import f2_skp
from skp_core.model import (
    JenisHasilKerja,
    Skp,
)
from skp_core.render import html


def test_an_indikator_less_rencana_still_prints_a_row(skp: Skp) -> None:
    kosong = evolve(skp, rhk=(evolve(skp.rhk[0], indikator=()), evolve(skp.rhk[2], jenis=JenisHasilKerja.UTAMA)))
    assert "Data riwayat pegawai" in html(f2_skp.susun(kosong))


def test_a_section_nobody_filled_keeps_its_head(skp: Skp) -> None:
    assert "B. TAMBAHAN" in html(f2_skp.susun(evolve(skp, rhk=skp.rhk[:1])))
