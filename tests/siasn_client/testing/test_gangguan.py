"""Faults by seed and by script."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from siasn_client.testing import Aturan, Gangguan, GangguanPlan, Macam
from siasn_client.testing.gangguan import BACA, PROFIL, RUSAK, SESUDAH

KERAS = {
    Macam.TOKEN_APIM,
    Macam.TOKEN_SSO,
    Macam.KUOTA,
    Macam.HTML_502,
    Macam.TERPOTONG,
    Macam.RESET_SEBELUM,
    Macam.RESET_SESUDAH,
    Macam.SESUDAH_502,
    Macam.TERLAMBAT,
}


def run(plan: GangguanPlan, sifat: str, n: int) -> list[Macam | None]:
    """Ask for *n* different requests."""
    found = [plan.sebelum(i, f"op.{sifat}", sifat, i) for i in range(1, n + 1)]
    return [each.macam if each else None for each in found]


@pytest.mark.parametrize("sifat", ["baca", "tulis", "token"])
def test_the_same_seed_meets_the_same_faults(sifat: str) -> None:
    assert run(GangguanPlan.berat(5), sifat, 300) == run(GangguanPlan.berat(5), sifat, 300)
    assert run(GangguanPlan.berat(5), sifat, 300) != run(GangguanPlan.berat(6), sifat, 300)


def test_a_fault_belongs_to_the_number_of_the_request_whatever_came_before() -> None:
    plan = GangguanPlan.berat(5)
    whole = run(plan, "baca", 300)
    alone = GangguanPlan.berat(5).sebelum(250, "op.baca", "baca", 250)
    assert (alone.macam if alone else None) == whole[249]


def test_mild_is_one_to_two_per_cent() -> None:
    struck = [macam for seed in range(5) for macam in run(GangguanPlan.ringan(seed), "baca", 2000) if macam]
    assert 0.01 <= len(struck) / 10_000 <= 0.02


@pytest.mark.parametrize("name", PROFIL)
def test_no_profile_says_that_data_is_not_there(name: str) -> None:
    """A 404 for what exists is a lie no client can see through: for scripts only."""
    assert all(Macam.TIDAK_DITEMUKAN not in weights for weights in PROFIL[name].bobot.values())


def test_mild_never_shows_an_old_row_as_if_it_were_new() -> None:
    assert all(Macam.TERLAMBAT not in weights for weights in PROFIL["ringan"].bobot.values())


def test_hard_meets_every_kind_that_spoils_a_write() -> None:
    seen = Counter(run(GangguanPlan.berat(1), "tulis", 3000))
    assert set(seen) >= KERAS
    assert min(seen.values()) >= 30


def test_the_whole_mix_meets_every_kind_but_the_bare_lie() -> None:
    plan = GangguanPlan("lengkap", seed=1)
    seen = {macam for sifat in ("baca", "tulis", "token") for macam in run(plan, sifat, 3000)}
    assert set(Macam) - {Macam.TIDAK_DITEMUKAN} == seen - {None}


def test_a_kind_strikes_at_one_moment_only() -> None:
    assert len(BACA | RUSAK | SESUDAH) == len(BACA) + len(RUSAK) + len(SESUDAH)


@pytest.mark.parametrize("sifat", ["baca", "token"])
def test_what_writes_nothing_meets_no_fault_after_a_write(sifat: str) -> None:
    assert not SESUDAH & set(run(GangguanPlan.berat(1), sifat, 3000))


def test_no_plan_is_no_fault() -> None:
    assert set(run(GangguanPlan(), "tulis", 100)) == {None}


@given(st.integers(0, 1000), st.integers(1, 3))
def test_one_request_never_meets_more_than_so_many_in_a_row(seed: int, beruntun: int) -> None:
    plan = GangguanPlan("berat", seed=seed, beruntun=beruntun)
    worst = here = 0
    for nomor in range(200):
        here = here + 1 if plan.sebelum(nomor, "rw.jabatan", "baca", "sama") else 0
        worst = max(worst, here)
    assert worst <= beruntun


def test_a_script_counts_its_own_operation() -> None:
    plan = GangguanPlan.naskah(Aturan(Macam.KUOTA, "rw.skp22", mulai=2, kali=2, detik=1.0))
    asked = ["rw.skp22", "rw.jabatan", "rw.skp22", "rw.skp22", "rw.skp22"]
    found = [plan.sebelum(n, operasi, "baca", n) for n, operasi in enumerate(asked)]
    assert found == [None, None, Gangguan(Macam.KUOTA, 1.0), Gangguan(Macam.KUOTA, 1.0), None]


def test_a_script_after_writes_counts_applied_writes() -> None:
    plan = GangguanPlan.naskah(Aturan(Macam.RESET_SESUDAH, "skp22.save", mulai=2))
    assert plan.sebelum(1, "skp22.save", "tulis", 1) is None
    assert [plan.sesudah("skp22.save") for _ in range(3)] == [None, Gangguan(Macam.RESET_SESUDAH), None]


def test_the_report_lists_what_struck() -> None:
    plan = GangguanPlan()
    plan.catat(3, "rw.skp22", Macam.KUOTA)
    plan.catat(5, "rw.skp22", Macam.KUOTA)
    assert plan.hitungan() == {"kuota": 2}
    assert [(found.nomor, found.operasi) for found in plan.terjadi()] == [(3, "rw.skp22"), (5, "rw.skp22")]
