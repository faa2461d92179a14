from __future__ import annotations

from attrs import evolve

from skp_core.dokumen import f8_dokumen_evaluasi, penilaian
from skp_core.model import (
    Evaluasi,
    Rating,
    Skp,
)
from skp_core.render import html


def test_the_predikat_follows_from_the_ratings(skp: Skp, evaluasi: Evaluasi) -> None:
    buruk = evolve(evaluasi, rating_hasil_kerja=Rating.DI_ATAS, rating_perilaku=Rating.DI_BAWAH)
    assert penilaian.predikat_tertulis(buruk) == "KURANG"
    assert "KURANG" in html(f8_dokumen_evaluasi.susun(skp, buruk))


def test_an_assessor_without_nip_prints_a_dash_and_no_nip_line(skp: Skp, evaluasi: Evaluasi) -> None:
    bupati = evolve(skp.pejabat_penilai, nip=None, pangkat=None)
    tanpa = evolve(skp, pejabat_penilai=bupati, atasan_pejabat_penilai=None)
    teks = html(f8_dokumen_evaluasi.susun(tanpa, evaluasi))
    assert teks.count("NIP 1") == 1
    assert teks.count("<p>-</p>") == 2 + 5
