"""Every rule of its own: silent on a good SKP, heard on exactly its defect."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from attrs import evolve

from skp_core.model import (
    Aspek,
    Berat,
    JenisHasilKerja,
    Kelompok,
    Mode,
    Periode,
    Rencana,
    RencanaPimpinan,
    Skp,
    Target,
)
from skp_core.rules import ATURAN, check_all

HARI = date(2025, 1, 15)

MULAI, HARI = date(2025, 1, 2), timedelta(days=1)


def _temuan(skp: Skp) -> list[tuple[str, str]]:
    return [(temuan.aturan, temuan.letak) for temuan in check_all(skp, HARI)]


def test_the_rules_run_in_the_order_of_their_ids_and_each_is_cited() -> None:
    ids = [aturan.id for aturan, _ in ATURAN]
    assert ids == sorted(ids)
    assert ids == [f"V-{nomor:03}" for nomor in (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 18, 22, 29)]
    for aturan, check in ATURAN:
        modul = __import__(check.__module__, fromlist=["__doc__"])
        assert str(aturan.dasar)
        assert aturan.kalimat.endswith(".")
        assert (modul.__doc__ or "").startswith(f"{aturan.id} – ")
        assert ">>>" in (check.__doc__ or "")


def test_duty_and_advice_are_told_apart() -> None:
    anjuran = {aturan.id for aturan, _ in ATURAN if aturan.berat is Berat.ANJURAN}
    assert anjuran == {"V-007", "V-008"}, "everything else is the regulation's or the form's"


def test_a_good_skp_has_no_findings(skp: Skp) -> None:
    assert check_all(skp, HARI) == ()


def test_a_finding_is_a_sentence_without_content_of_the_skp(skp: Skp) -> None:
    rusak = evolve(skp, rhk=(evolve(skp.rhk[0], indikator=()), *skp.rhk[1:]), pejabat_penilai=skp.pegawai)
    for temuan in check_all(rusak, HARI):
        assert temuan.pesan[0].isupper()
        assert temuan.pesan.endswith(".")
        assert skp.pegawai.nama not in str(temuan)
        assert not re.search(r"\d{18}", str(temuan))


@pytest.mark.parametrize(
    ("rusak", "harap"),
    [
        (lambda skp: evolve(skp, mode=None), ("V-001", "mode")),
        (lambda skp: evolve(skp, periode=Periode(mulai=MULAI, selesai=MULAI - HARI)), ("V-002", "periode")),
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
        (lambda skp: evolve(skp, pejabat_penilai=skp.pegawai), ("V-022", "pejabat_penilai")),
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


def test_the_kualitatif_approach_has_neither_aspek_nor_target_columns(skp: Skp) -> None:
    polos = Rencana(
        jenis=JenisHasilKerja.UTAMA, rumusan="x", indikator=(evolve(skp.rhk[0].indikator[0], target=None, aspek=None),)
    )
    assert _temuan(evolve(skp, mode=Mode.KUALITATIF, rhk=(polos,))) == []
    assert _temuan(evolve(skp, kelompok=Kelompok.JPT, rhk=(evolve(polos, indikator=skp.rhk[0].indikator),))) == []


def _rencana(skp: Skp, **isi: object) -> Skp:
    return evolve(skp, rhk=(evolve(skp.rhk[0], **isi), *skp.rhk[1:]))


def _indikator(skp: Skp, **isi: object) -> Skp:
    satu, *lain = skp.rhk[0].indikator
    return _rencana(skp, indikator=(evolve(satu, **isi), *lain))
