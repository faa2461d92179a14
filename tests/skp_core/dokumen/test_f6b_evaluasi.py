from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from skp_core.dokumen import f6b_evaluasi
from skp_core.errors import InvalidModel
from skp_core.model import (
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    JenisPeriode,
    Perilaku,
    PeriodeEvaluasi,
    Skp,
    UmpanBalik,
)
from skp_core.render import html


def test_an_evaluation_of_another_skp_is_refused(skp: Skp, evaluasi: Evaluasi) -> None:
    with pytest.raises(InvalidModel) as caught:
        f6b_evaluasi.susun(evolve(skp, rhk=skp.rhk[:1]), evaluasi)
    assert "3 hasil kerja, SKP hanya 1" in caught.value.pesan
    banyak = evolve(evaluasi, hasil_kerja=(EvaluasiHasilKerja(realisasi=("x",) * 4),))
    with pytest.raises(InvalidModel) as caught:
        f6b_evaluasi.susun(skp, banyak)
    assert caught.value.letak == "evaluasi.hasil_kerja[1].realisasi"


def test_a_choice_not_made_prints_its_alternatives_to_choose_by_hand(skp: Skp, evaluasi: Evaluasi) -> None:
    kosong = evolve(evaluasi, capaian_organisasi=None, rating_hasil_kerja=None, rating_perilaku=None, hasil_kerja=())
    teks = html(f6b_evaluasi.susun(skp, kosong))
    assert "ISTIMEWA / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG" in teks
    assert teks.count("DIATAS EKSPEKTASI / SESUAI EKSPEKTASI / DIBAWAH EKSPEKTASI") == 2
    assert "SANGAT BAIK / BAIK / BUTUH PERBAIKAN / KURANG / SANGAT KURANG" in teks
    assert "POLA DISTRIBUSI:" in teks
    assert "<img" not in teks


def test_a_behaviour_spoken_of_twice_keeps_both_words(skp: Skp, evaluasi: Evaluasi) -> None:
    umpan = tuple(UmpanBalik(dari="Ketua Tim", teks=teks) for teks in ("Cekatan sekali.", "Perlu lebih teliti."))
    perilaku = tuple(EvaluasiPerilaku(kode=Perilaku.LOYAL, umpan_balik=(satu,)) for satu in umpan)
    teks = html(f6b_evaluasi.susun(skp, evolve(evaluasi, perilaku=perilaku)))
    assert "<p>Ketua Tim: Cekatan sekali.</p><p>Ketua Tim: Perlu lebih teliti.</p>" in teks


@pytest.mark.parametrize("capaian", list(CapaianOrganisasi))
def test_the_curve_names_the_capaian_it_belongs_to(skp: Skp, evaluasi: Evaluasi, capaian: CapaianOrganisasi) -> None:
    teks = html(f6b_evaluasi.susun(skp, evolve(evaluasi, capaian_organisasi=capaian)))
    assert f"DENGAN CAPAIAN KINERJA ORGANISASI {capaian.replace('_', ' ')}" in teks


def test_before_the_circular_the_curve_has_no_percentages(skp: Skp, evaluasi: Evaluasi) -> None:
    periode = PeriodeEvaluasi(
        jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=date(2022, 1, 1), selesai=date(2022, 12, 31)
    )
    assert "SE Menteri PANRB 3/2023" not in html(f6b_evaluasi.susun(skp, evolve(evaluasi, periode=periode)))
