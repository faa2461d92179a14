"""Exit codes of an apply, and the dry run that refuses what would be refused in earnest.

What is sent, and when, is tested in ``siasn_client.sinkronisasi`` and through the command.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest

from siasn_client.config import Alamat, Settings
from siasn_client.errors import AuthError, LeaseHeld, NoAnswer, StalePlan
from siasn_client.ports import Keadaan
from siasn_client.sinkronisasi import HasilButir, Laporan, setujui_semua
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.terapkan import keluar_terapan, periksa_dahulu

KINI = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)
T, G, K = Keadaan.TERKIRIM, Keadaan.GAGAL, Keadaan.KONFLIK


def laporan(plan, *keadaan: Keadaan | None, **rest) -> Laporan:
    return Laporan(
        tuple(HasilButir(item, each) for item, each in zip(plan.dapat_dikerjakan(), keadaan, strict=True)), **rest
    )


@pytest.mark.parametrize(
    ("keadaan", "rest", "code"),
    [
        ((T, T, T), {}, Keluar.SELESAI),
        ((T, T, G), {}, Keluar.BERBEDA),
        ((T, T, K), {}, Keluar.BERBEDA),
        ((T, T, Keadaan.TAK_PASTI), {}, Keluar.SEBAGIAN),
        ((T, T, Keadaan.NIAT), {}, Keluar.SEBAGIAN),
        ((T, T, Keadaan.PERLU_ORANG), {}, Keluar.SEBAGIAN),
        ((T, T, None), {}, Keluar.SEBAGIAN),
        ((None, None, None), {"henti": AuthError("no")}, Keluar.TAK_TERJANGKAU),
        ((T, None, None), {"henti": NoAnswer("dead")}, Keluar.TAK_TERJANGKAU),
        ((T, Keadaan.TAK_PASTI, None), {"henti": NoAnswer("dead")}, Keluar.SEBAGIAN),
        ((T, None, None), {"henti": LeaseHeld("taken")}, Keluar.DITOLAK),
        ((T, None, None), {"terputus": True}, Keluar.TERPUTUS),
        ((T, T, Keadaan.TAK_PASTI), {"terputus": True}, Keluar.TERPUTUS),
    ],
)
def test_a_finished_apply_has_its_code(plan, keadaan, rest, code):
    assert keluar_terapan(laporan(plan, *keadaan, **rest)) is code


def test_what_the_checker_refused_is_not_left_over(plan):
    hasil = tuple(HasilButir(each, None, ditolak=True) for each in plan.dapat_dikerjakan())
    assert keluar_terapan(Laporan(hasil)) is Keluar.SELESAI


def kantor(alamat: Alamat | None = None, instansi: str = "I1") -> SimpleNamespace:
    return SimpleNamespace(settings=Settings(alamat or Alamat.tiruan(), instansi=instansi))


@pytest.mark.parametrize(
    ("office", "kini", "said"),
    [
        (kantor(instansi="I2"), KINI, "instansi lain"),
        (kantor(Alamat.produksi()), KINI, "SIASN produksi"),
        (kantor(), KINI + timedelta(days=2), "24 jam"),
        (kantor(), KINI - timedelta(days=2), "masa depan"),
    ],
)
def test_a_dry_run_refuses_what_would_be_refused(plan, office, kini, said):
    agreed = setujui_semua(plan, oleh="pemeriksa", pada=KINI)
    with pytest.raises(StalePlan) as raised:
        periksa_dahulu(office, plan, agreed, kini=kini)
    assert said in raised.value.pesan


def test_a_dry_run_refuses_the_approval_of_another_plan(plan, rencanakan):
    other = setujui_semua(rencanakan(pembuat="lain"), oleh="pemeriksa", pada=KINI)
    with pytest.raises(StalePlan):
        periksa_dahulu(kantor(), plan, other, kini=KINI)


def test_a_dry_run_lets_a_good_plan_pass(plan):
    periksa_dahulu(kantor(), plan, setujui_semua(plan, oleh="pemeriksa", pada=KINI), kini=KINI)
