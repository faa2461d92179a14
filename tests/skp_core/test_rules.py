"""Every rule of its own: silent on a good SKP, heard on exactly its defect."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from skp_core.model import (
    Aspek,
    Berat,
    Evaluasi,
    Kelompok,
    Mode,
    Pegawai,
    Periode,
    Perspektif,
    Rencana,
    RencanaPimpinan,
    Skp,
    Target,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.rules import ATURAN, ATURAN_BERTANGGAL, ATURAN_EVALUASI, check_all, check_evaluasi, check_tautan

HARI = date(2025, 1, 15)
MULAI, SEHARI = date(2025, 1, 2), timedelta(days=1)


def _temuan(skp: Skp) -> list[tuple[str, str]]:
    return [(temuan.aturan, temuan.letak) for temuan in check_all(skp, HARI)]


def test_the_rules_run_in_the_order_of_their_ids_and_each_is_cited() -> None:
    ids = [aturan.id for aturan, _ in ATURAN]
    assert ids == sorted(ids)
    assert ids == [f"V-{nomor:03}" for nomor in (*range(1, 10), 11, 12, *range(14, 19), *range(21, 24), 27, 29, 31, 32)]
    assert [aturan.id for aturan, _ in ATURAN_BERTANGGAL] == ["V-026"]
    assert [aturan.id for aturan, _ in ATURAN_EVALUASI] == ["V-040", "V-041", "V-043", "V-044", "V-054"]
    for aturan, check in (*ATURAN, *ATURAN_BERTANGGAL, *ATURAN_EVALUASI):
        modul = __import__(check.__module__, fromlist=["__doc__"])
        assert str(aturan.dasar)
        assert aturan.kalimat.endswith((".", "?"))
        assert (modul.__doc__ or "").startswith(f"{aturan.id} – ")
        assert ">>>" in (check.__doc__ or "")


def test_duty_and_advice_are_told_apart() -> None:
    semua = (*ATURAN, *ATURAN_BERTANGGAL, *ATURAN_EVALUASI)
    wajib = {aturan.id for aturan, _ in semua if aturan.berat is Berat.WAJIB}
    nomor = (*range(1, 7), 9, 11, 12, 14, 16, 18, 22, 29, 41)
    assert wajib == {f"V-{satu:03}" for satu in nomor}, "what the regulation or its form demands"


@pytest.mark.parametrize("kelompok", Kelompok)
@pytest.mark.parametrize("mode", Mode)
def test_a_good_skp_and_its_evaluation_have_no_findings(mode: Mode, kelompok: Kelompok) -> None:
    skp = contoh_skp(mode, kelompok)
    assert check_all(skp, HARI) == ()
    assert check_evaluasi(skp, contoh_evaluasi(mode, kelompok), date(2026, 1, 9)) == ()


def test_a_finding_is_a_sentence_without_content_of_the_skp(skp: Skp) -> None:
    rusak = evolve(skp, rhk=(evolve(skp.rhk[0], indikator=()), *skp.rhk[1:]), pejabat_penilai=skp.pegawai)
    for temuan in check_all(rusak, HARI):
        assert temuan.pesan[0].isupper()
        assert temuan.pesan.endswith((".", "?"))
        assert skp.pegawai.nama not in str(temuan)
        assert not re.search(r"\d{18}", str(temuan))


@pytest.mark.parametrize(
    ("rusak", "harap"),
    [
        (lambda skp: evolve(skp, mode=None), ("V-001", "mode")),
        (lambda skp: evolve(skp, periode=Periode(mulai=MULAI, selesai=MULAI - SEHARI)), ("V-002", "periode")),
        (lambda skp: evolve(skp, rhk=skp.rhk[2:]), ("V-003", "rhk")),
        (lambda skp: _rencana(skp, indikator=()), ("V-004", "rhk[1].indikator")),
        (lambda skp: _indikator(skp, uraian=" "), ("V-004", "rhk[1].indikator[1].uraian")),
        (lambda skp: _indikator(skp, target=None), ("V-005", "rhk[1].indikator[1].target")),
        (lambda skp: _indikator(skp, aspek=None), ("V-006", "rhk[1].indikator[1].aspek")),
        (lambda skp: _indikator(skp, aspek=Aspek.BIAYA), ("V-007", "rhk[1].indikator")),
        (lambda skp: _rencana(skp, indikator=skp.rhk[0].indikator * 2), ("V-008", "rhk[1].indikator")),
        (lambda skp: _rencana(skp, rhk_pimpinan_diintervensi=None), ("V-009", "rhk[1].rhk_pimpinan_diintervensi")),
        (
            lambda skp: _rencana(skp, rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan="x", milik=Kelompok.JPT)),
            ("V-011", "rhk[1].rhk_pimpinan_diintervensi.indikator"),
        ),
        (lambda skp: evolve(skp, perilaku=skp.perilaku[1:]), ("V-018", "perilaku")),
        (lambda skp: evolve(skp, pejabat_penilai=_kepala(skp.pegawai)), ("V-022", "pejabat_penilai")),
        (
            lambda skp: _indikator(skp, target=Target(min=Decimal(8), max=Decimal(7))),
            ("V-029", "rhk[1].indikator[1].target"),
        ),
    ],
)
def test_a_defect_is_heard_by_its_own_rule_and_no_other(
    skp: Skp, rusak: Callable[[Skp], Skp], harap: tuple[str, str]
) -> None:
    assert set(_temuan(rusak(skp))) == {harap}


JPT, JAF = Kelompok.JPT, Kelompok.JAF
KN, KL = Mode.KUANTITATIF, Mode.KUALITATIF


@pytest.mark.parametrize(
    ("mode", "kelompok", "rusak", "harap"),
    [
        (KN, JPT, lambda skp: _indikator(skp, perspektif=()), {("V-012", "rhk[1].indikator[1].perspektif")}),
        (KL, JPT, lambda skp: _indikator(skp, perspektif=()), {("V-012", "rhk[1].indikator[1].perspektif")}),
        (KN, JPT, lambda skp: _indikator(skp, aspek=Aspek.WAKTU), {("V-014", "rhk[1].indikator[1].aspek")}),
        (
            KN,
            JPT,
            lambda skp: _rencana(skp, rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan="x")),
            {("V-014", "rhk[1].rhk_pimpinan_diintervensi")},
        ),
        (
            KN,
            JAF,
            lambda skp: _indikator(skp, perspektif=(Perspektif.ANGGARAN,)),
            {("V-014", "rhk[1].indikator[1].perspektif")},
        ),
        (KN, JPT, lambda skp: evolve(skp, rhk=(_sebagian(skp.rhk[0]),)), {("V-015", "rhk")}),
        (KL, JAF, lambda skp: _rencana(skp, indikator=()), {("V-016", "rhk[1].indikator")}),
        (
            KL,
            JPT,
            lambda skp: _indikator(skp, ukuran_keberhasilan=" "),
            {("V-016", "rhk[1].indikator[1].ukuran_keberhasilan")},
        ),
        (
            KN,
            JAF,
            lambda skp: evolve(skp, rhk=(*skp.rhk[:2], evolve(skp.rhk[2], penugasan_dari=""))),
            {("V-017", "rhk[3].penugasan_dari")},
        ),
        (
            KN,
            JAF,
            lambda skp: evolve(skp, lampiran=evolve(skp.lampiran, konsekuensi=(" ",))),
            {("V-021", "lampiran.konsekuensi")},
        ),
        (
            KN,
            JAF,
            lambda skp: evolve(skp, pejabat_penilai=evolve(skp.pejabat_penilai, jabatan="Pengadministrasi Umum")),
            {("V-023", "pejabat_penilai.jabatan")},
        ),
        (KN, JAF, lambda skp: evolve(skp, tanggal_penetapan=date(2025, 2, 1)), {("V-026", "tanggal_penetapan")}),
        (KN, JPT, lambda skp: _rencana(skp, rumusan="Menyusun laporan"), {("V-027", "rhk[1].rumusan")}),
        (KN, JPT, lambda skp: evolve(skp, rhk=(*skp.rhk[:2], skp.rhk[0], skp.rhk[2])), {("V-031", "rhk[3].rumusan")}),
        (
            KN,
            JAF,
            lambda skp: _indikator(skp, target=Target(teks="Setiap laporan tepat waktu")),
            {("V-032", "rhk[1].indikator[1].target")},
        ),
        (
            KL,
            JAF,
            lambda skp: _indikator(skp, ukuran_keberhasilan="Setiap laporan tepat waktu"),
            {("V-032", "rhk[1].indikator[1].ukuran_keberhasilan")},
        ),
        (
            KL,
            JAF,
            lambda skp: _rencana(skp, rhk_pimpinan_diintervensi=None),
            {("V-009", "rhk[1].rhk_pimpinan_diintervensi")},
        ),
    ],
)
def test_a_defect_of_one_form_is_heard_by_its_own_rule_and_no_other(
    mode: Mode, kelompok: Kelompok, rusak: Callable[[Skp], Skp], harap: set[tuple[str, str]]
) -> None:
    assert set(_temuan(rusak(contoh_skp(mode, kelompok)))) == harap


@pytest.mark.parametrize(
    ("hari", "terdengar"),
    [(date(2025, 1, 31), False), (date(2025, 2, 1), True)],
)
def test_a_plan_that_is_not_fixed_is_late_after_january(skp: Skp, hari: date, terdengar: bool) -> None:
    belum = evolve(skp, tanggal_penetapan=None)
    assert [temuan.aturan for temuan in check_all(belum, hari)] == (["V-026"] if terdengar else [])


def test_a_plan_that_begins_later_in_the_year_has_no_such_day(skp: Skp) -> None:
    baru = evolve(skp, periode=Periode(mulai=date(2025, 7, 1), selesai=date(2025, 12, 31)), tanggal_penetapan=None)
    assert check_all(baru, date(2025, 8, 1)) == ()


@pytest.mark.parametrize(
    "jabatan", ["Kepala Bidang Data", "Plt. Sekretaris Dinas", "Camat Contoh", "Bupati Contoh", "Kasubag Umum"]
)
def test_who_leads_is_not_asked_about(skp: Skp, jabatan: str) -> None:
    assert check_all(evolve(skp, pejabat_penilai=evolve(skp.pejabat_penilai, jabatan=jabatan)), HARI) == ()


SEMBILAN = date(2026, 1, 9)


@pytest.mark.parametrize(
    ("rusak", "harap"),
    [
        ({"periode": {"mulai": date(2024, 12, 1)}}, ("V-040", "evaluasi.periode")),
        ({"skp": "SKP-LAIN"}, ("V-040", "evaluasi.skp")),
        ({"versi_skp": 7}, ("V-040", "evaluasi.versi_skp")),
        ({"capaian_organisasi": None}, ("V-041", "evaluasi.capaian_organisasi")),
        ({"hasil": {"realisasi": ("satu", "dua")}}, ("V-043", "evaluasi.hasil_kerja[1].realisasi")),
        ({"hasil": {"bukti_dukung": ()}}, ("V-044", "evaluasi.hasil_kerja[1].bukti_dukung")),
    ],
)
def test_a_defect_of_an_evaluation_is_heard_by_its_own_rule(
    skp: Skp, evaluasi: Evaluasi, rusak: dict[str, Any], harap: tuple[str, str]
) -> None:
    if periode := rusak.pop("periode", None):
        rusak["periode"] = evolve(evaluasi.periode, **periode)
    if hasil := rusak.pop("hasil", None):
        rusak["hasil_kerja"] = (evolve(evaluasi.hasil_kerja[0], **hasil), *evaluasi.hasil_kerja[1:])
    found = check_evaluasi(evolve(skp, id="SKP-INI"), evolve(evaluasi, **rusak), SEMBILAN)
    assert [(temuan.aturan, temuan.letak) for temuan in found] == [harap]


def test_an_evaluation_of_a_draft_is_heard(skp: Skp, evaluasi: Evaluasi) -> None:
    (temuan,) = check_evaluasi(evolve(skp, tanggal_penetapan=None), evaluasi, SEMBILAN)
    assert (temuan.aturan, temuan.letak) == ("V-040", "tanggal_penetapan")


def test_a_leader_s_rating_follows_the_organisation_unless_a_reason_is_given() -> None:
    jpt, lain = contoh_skp(KN, JPT), contoh_evaluasi(KN, JAF)
    (temuan,) = check_evaluasi(jpt, lain, SEMBILAN)
    assert (temuan.aturan, temuan.berat) == ("V-054", Berat.ANJURAN)
    assert check_evaluasi(jpt, evolve(lain, alasan_rating="Penugasan nasional selesai"), SEMBILAN) == ()
    assert check_evaluasi(contoh_skp(KN, JAF), lain, SEMBILAN) == ()


def test_a_link_leads_to_a_fixed_skp_of_the_leader_of_the_same_year(skp: Skp) -> None:
    pimpinan = evolve(contoh_skp(KN, JPT), id="P", pegawai=skp.pejabat_penilai)
    tautan = RencanaPimpinan(rumusan="x", indikator=("y",), skp="P", urutan=1)
    tertaut = evolve(skp, rhk=(evolve(skp.rhk[0], rhk_pimpinan_diintervensi=tautan), *skp.rhk[1:]))
    tahun_lain = evolve(pimpinan, periode=Periode(mulai=date(2024, 1, 1), selesai=date(2024, 12, 31)))
    kata = {
        "": [pimpinan],
        "tidak ditemukan": [],
        "belum ditetapkan": [evolve(pimpinan, tanggal_penetapan=None)],
        "tahun lain": [tahun_lain],
        "tidak punya rencana": [evolve(pimpinan, rhk=())],
        "bukan milik pejabat penilai": [evolve(pimpinan, pegawai=skp.pegawai)],
    }
    for harap, milik in kata.items():
        found = check_tautan(tertaut, milik)
        assert [harap in temuan.pesan for temuan in found] == ([True] if harap else [])
    assert check_tautan(skp, []) == ()
    assert check_all(tertaut, HARI, [pimpinan]) == ()
    diberi = evolve(tertaut, rhk=(evolve(tertaut.rhk[0], penugasan_dari="Ketua Tim"),))
    assert check_tautan(diberi, [evolve(pimpinan, pegawai=skp.pegawai)]) == ()


def test_a_link_is_a_question_where_no_leader_s_skp_is_at_hand(skp: Skp) -> None:
    tertaut = _rencana(skp, rhk_pimpinan_diintervensi=RencanaPimpinan(rumusan="x", indikator=("y",), skp="P", urutan=1))
    (temuan,) = check_all(tertaut, HARI)
    assert (temuan.aturan, temuan.berat, temuan.pesan[-1]) == ("V-010", Berat.ANJURAN, "?")


@pytest.mark.parametrize(
    ("jabatan", "ditanya"),
    [
        ("Kepala Seksi", False),
        ("Plt.Kepala Dinas", False),
        ("Pelaksana Tugas Kepala Bidang", False),
        ("Penjabat Bupati", False),
        ("Sekda", False),
        ("Pelaksana", True),
        ("Pranata Komputer Ahli Madya", True),
    ],
)
def test_an_assessor_whose_post_sounds_like_no_leader_is_asked_about(skp: Skp, jabatan: str, ditanya: bool) -> None:
    penilai = evolve(skp.pejabat_penilai, jabatan=jabatan, kelompok=Kelompok.JAF)
    found = check_all(evolve(skp, pejabat_penilai=penilai), HARI)
    assert [temuan.aturan for temuan in found] == (["V-023"] if ditanya else [])


def _kepala(orang: Pegawai) -> Pegawai:
    return evolve(orang, jabatan="Kepala Bidang")


def _sebagian(rencana: Rencana) -> Rencana:
    return evolve(rencana, indikator=rencana.indikator[:1])


def _rencana(skp: Skp, **isi: object) -> Skp:
    return evolve(skp, rhk=(evolve(skp.rhk[0], **isi), *skp.rhk[1:]))


def _indikator(skp: Skp, **isi: object) -> Skp:
    satu, *lain = skp.rhk[0].indikator
    return _rencana(skp, indikator=(evolve(satu, **isi), *lain))


BANYAK = settings(max_examples=2000, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.acceptance
@BANYAK
@given(data=st.data())
def test_no_skp_makes_a_rule_fall_over(naskah_apa_saja: Any, hari_apa_saja: Any, data: Any) -> None:
    naskah, hari = data.draw(naskah_apa_saja), data.draw(hari_apa_saja)
    check_all(naskah.skp, hari)
    check_tautan(naskah.skp, [naskah.skp])
    if naskah.evaluasi is not None:
        check_evaluasi(naskah.skp, naskah.evaluasi, hari)


def test_a_planted_crash_is_found(skp_apa_saja: Any) -> None:
    """A rule that divides by the number of results falls over on a draft without any."""

    @settings(max_examples=300, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(skp=skp_apa_saja)
    def rapuh(skp: Any) -> None:
        assert 1 / len(skp.rhk)

    with pytest.raises(ZeroDivisionError):
        rapuh()
