"""Every rule of its own: silent on a good SKP, heard on exactly its defect."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from skp_core.model import (
    Aspek,
    JenisHasilKerja,
    Kelompok,
    Mode,
    Perilaku,
    PerilakuKerja,
    Periode,
    Rencana,
    RencanaPimpinan,
    Skp,
    Target,
)
from skp_core.rules import ATURAN, periksa

Ubah = Callable[..., Skp]
BERTUGAS = RencanaPimpinan(rumusan="Hasil kerja bupati", milik=Kelompok.JPT, indikator=("Indeks ≥ 4",))


def _temuan(skp: Skp) -> list[tuple[str, str]]:
    return [(temuan.aturan, temuan.letak) for temuan in periksa(skp)]


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


def test_a_good_skp_has_no_findings(skp: Skp) -> None:
    assert periksa(skp) == ()


def test_a_finding_is_a_sentence_without_content_of_the_skp(skp: Skp) -> None:
    rusak = evolve(skp, rhk=(evolve(skp.rhk[0], indikator=()), *skp.rhk[1:]), pejabat_penilai=skp.pegawai)
    for temuan in periksa(rusak):
        assert temuan.pesan[0].isupper()
        assert temuan.pesan.endswith(".")
        assert skp.pegawai.nama not in str(temuan)
        assert not re.search(r"\d{18}", str(temuan))


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"mode": None}, [("V-001", "mode")]),
        ({"kelompok": None}, [("V-001", "kelompok")]),
        ({"periode": Periode(mulai=date(2025, 12, 31), selesai=date(2025, 1, 1))}, [("V-002", "periode")]),
        ({"periode": Periode(mulai=date(2024, 7, 1), selesai=date(2025, 6, 30))}, [("V-002", "periode")]),
        ({"periode": Periode(mulai=date(2025, 7, 1), selesai=date(2025, 7, 1))}, []),
        ({"rhk": ()}, [("V-003", "rhk")]),
        ({"perilaku": ()}, [("V-018", "perilaku")]),
        ({"perilaku": tuple(PerilakuKerja(kode=kode) for kode in reversed(Perilaku))}, [("V-018", "perilaku")]),
        ({"perilaku": tuple(PerilakuKerja(kode=kode) for kode in (*Perilaku, *Perilaku))}, [("V-018", "perilaku")]),
        ({"perilaku": tuple(PerilakuKerja(kode=kode) for kode in Perilaku)}, []),
    ],
)
def test_a_defect_of_the_whole(skp: Skp, isi: dict[str, object], harap: list[tuple[str, str]]) -> None:
    assert _temuan(evolve(skp, **isi)) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"indikator": ()}, [("V-004", "rhk[1].indikator")]),
        ({"rhk_pimpinan_diintervensi": None}, [("V-009", "rhk[1].rhk_pimpinan_diintervensi")]),
        (
            {"rhk_pimpinan_diintervensi": RencanaPimpinan(rumusan=" ")},
            [("V-009", "rhk[1].rhk_pimpinan_diintervensi")],
        ),
        ({"rhk_pimpinan_diintervensi": BERTUGAS}, []),
        (
            {"rhk_pimpinan_diintervensi": evolve(BERTUGAS, indikator=(" ",))},
            [("V-011", "rhk[1].rhk_pimpinan_diintervensi.indikator")],
        ),
        ({"rhk_pimpinan_diintervensi": RencanaPimpinan(rumusan="Hasil penilai, bukan JPT")}, []),
        (
            {"jenis": JenisHasilKerja.TAMBAHAN, "rhk_pimpinan_diintervensi": evolve(BERTUGAS, indikator=())},
            [("V-011", "rhk[1].rhk_pimpinan_diintervensi.indikator")],
        ),
    ],
)
def test_a_defect_of_a_rencana(
    skp: Skp, ubah_rencana: Ubah, isi: dict[str, object], harap: list[tuple[str, str]]
) -> None:
    assert _temuan(ubah_rencana(skp, **isi)) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ({"uraian": " "}, [("V-004", "rhk[1].indikator[1].uraian")]),
        ({"target": None}, [("V-005", "rhk[1].indikator[1].target")]),
        ({"target": Target(satuan="%")}, [("V-005", "rhk[1].indikator[1].target")]),
        ({"target": Target(teks="Maret 2025")}, []),
        ({"aspek": None}, [("V-006", "rhk[1].indikator[1].aspek")]),
        ({"aspek": Aspek.BIAYA}, [("V-007", "rhk[1].indikator")]),
        ({"target": Target(min=Decimal(8), max=Decimal(7))}, [("V-029", "rhk[1].indikator[1].target")]),
        ({"target": Target(min=Decimal(7), max=Decimal(7))}, []),
        ({"target": Target(min=Decimal(9))}, []),
    ],
)
def test_a_defect_of_an_indikator(
    skp: Skp, ubah_indikator: Ubah, isi: dict[str, object], harap: list[tuple[str, str]]
) -> None:
    assert _temuan(ubah_indikator(skp, **isi)) == harap


def test_an_aspek_twice_is_found_and_a_fourth_aspek_is_not(skp: Skp, ubah_rencana: Ubah) -> None:
    indikator = skp.rhk[0].indikator
    assert _temuan(ubah_rencana(skp, indikator=(*indikator, indikator[0]))) == [("V-008", "rhk[1].indikator")]
    assert _temuan(ubah_rencana(skp, indikator=(*indikator, evolve(indikator[0], aspek=Aspek.BIAYA)))) == []


def test_only_tambahan_is_no_skp(skp: Skp) -> None:
    assert _temuan(evolve(skp, rhk=skp.rhk[2:])) == [("V-003", "rhk")]


def test_the_assessor_s_own_group_decides_whose_result_it_is(skp: Skp) -> None:
    penilai = evolve(skp.pejabat_penilai, kelompok=Kelompok.JPT)
    assert _temuan(evolve(skp, pejabat_penilai=penilai)) == [("V-011", "rhk[2].rhk_pimpinan_diintervensi.indikator")]


def test_nobody_assesses_himself_but_the_assessor_may_be_his_own_superior(skp: Skp) -> None:
    assert _temuan(evolve(skp, pejabat_penilai=skp.pegawai)) == [("V-022", "pejabat_penilai")]
    assert _temuan(evolve(skp, atasan_pejabat_penilai=skp.pegawai)) == [("V-022", "atasan_pejabat_penilai")]
    assert _temuan(evolve(skp, atasan_pejabat_penilai=skp.pejabat_penilai)) == []
    assert _temuan(evolve(skp, atasan_pejabat_penilai=None)) == []


def test_the_kualitatif_approach_has_neither_aspek_nor_target_columns(skp: Skp) -> None:
    polos = Rencana(
        jenis=JenisHasilKerja.UTAMA, rumusan="x", indikator=(evolve(skp.rhk[0].indikator[0], target=None, aspek=None),)
    )
    assert _temuan(evolve(skp, mode=Mode.KUALITATIF, rhk=(polos,))) == []
    assert _temuan(evolve(skp, kelompok=Kelompok.JPT, rhk=(evolve(polos, indikator=skp.rhk[0].indikator),))) == []
