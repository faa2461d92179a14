"""Approving: whom, what, and only what was looked at."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from siasn_client.errors import StalePlan
from simpeg_adapters.commands.setujui import muat_persetujuan, setujui, simpan_persetujuan
from simpeg_adapters.errors import PengaturanError

PADA = datetime(2026, 1, 1, tzinfo=UTC)


def test_everything_a_program_can_do_is_approved(plan):
    agreed = setujui(plan, oleh="pemeriksa", pada=PADA)
    assert agreed.jumlah_setuju == len(plan.dapat_dikerjakan()) == 3
    agreed.periksa(plan)


def test_a_refused_item_is_kept_with_its_reason(plan):
    item = plan.dapat_dikerjakan()[0]
    agreed = setujui(plan, oleh="pemeriksa", pada=PADA, tolak=[item.id], alasan="belum yakin")
    assert not agreed.setuju(item.id)
    assert agreed.keputusan[item.id].alasan == "belum yakin"
    assert agreed.jumlah_setuju == 2


def test_an_item_that_nobody_could_approve_cannot_be_refused(plan):
    manual = next(each for each in plan.butir if each not in plan.dapat_dikerjakan())
    for wrong in ("abc", manual.id):
        with pytest.raises(PengaturanError) as raised:
            setujui(plan, oleh="pemeriksa", pada=PADA, tolak=[wrong])
        assert wrong in raised.value.pesan


@pytest.mark.parametrize("length", [8, 12, 64])
def test_the_digest_that_was_looked_at_may_be_shortened(plan, length):
    setujui(plan, oleh="pemeriksa", pada=PADA, digest=plan.digest[:length].upper())


@pytest.mark.parametrize("digest", ["0" * 64, "0"])
def test_another_plan_than_the_one_looked_at_is_refused(plan, digest):
    """Between the review and the approval somebody may have made the plan anew."""
    with pytest.raises(StalePlan) as raised:
        setujui(plan, oleh="pemeriksa", pada=PADA, digest=digest)
    assert "bukan yang ditinjau" in raised.value.pesan


def test_too_little_of_a_digest_proves_nothing(plan):
    with pytest.raises(StalePlan):
        setujui(plan, oleh="pemeriksa", pada=PADA, digest=plan.digest[:7])


@pytest.mark.parametrize("oleh", ["", "  ", "199002282015031000"])
def test_an_approval_needs_a_name_and_takes_no_nip(plan, oleh):
    with pytest.raises(PengaturanError):
        setujui(plan, oleh=oleh, pada=PADA)


def test_what_is_kept_is_what_is_read(plan, tmp_path):
    agreed = setujui(plan, oleh="pemeriksa", pada=PADA)
    simpan_persetujuan(agreed, tmp_path / "p.json")
    assert muat_persetujuan(tmp_path / "p.json") == agreed
