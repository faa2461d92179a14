"""Making, keeping and reading a plan."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from siasn_client.baris import Jenis
from siasn_client.config import Alamat, Settings
from siasn_client.errors import StalePlan, UnsafePlan
from siasn_client.ports import Catatan, Keadaan
from siasn_client.sinkronisasi import Aksi, Batas, Pemenang, Wewenang
from simpeg_adapters.commands.rencana import (
    buat_rencana,
    bukan_nip,
    muat_rencana,
    pastikan_boleh_ditimpa,
    simpan_rencana,
)
from simpeg_adapters.errors import BerkasError, PengaturanError
from simpeg_adapters.memory import MemoryJournal

PER = datetime(2026, 1, 1, tzinfo=UTC)


def kantor(wewenang: Wewenang | None = None) -> SimpleNamespace:
    """What a plan needs of an office."""
    return SimpleNamespace(settings=Settings(Alamat.tiruan(), instansi="I1"), wewenang=wewenang or Wewenang())


def test_a_plan_is_of_this_office_and_environment(orang):
    plan = buat_rencana(kantor(), [orang], per=PER, pembuat="pembuat")
    assert (plan.instansi, plan.lingkungan, plan.per, plan.pembuat) == ("I1", "tiruan", PER, "pembuat")


def test_the_offices_authority_decides(orang):
    plan = buat_rencana(kantor(Wewenang({"data_utama.email": Pemenang.SIASN})), [orang], per=PER)
    assert [each.aksi for each in plan.butir if each.jenis is Jenis.DATA_UTAMA] == [Aksi.TARIK]


def test_limits_are_handed_on(orang):
    with pytest.raises(UnsafePlan):
        buat_rencana(kantor(), [orang], per=PER, batas=Batas(minimal=0))


def test_a_nip_is_no_name_of_a_maker(orang):
    with pytest.raises(PengaturanError):
        buat_rencana(kantor(), [orang], per=PER, pembuat="1990 0228 201503 1 000")


@pytest.mark.parametrize("name", ["", "andi", "operator 2", "Subbag 15/2026"])
def test_a_name_may_have_digits(name):
    bukan_nip(name)


def test_what_is_kept_is_what_is_read(plan, tmp_path):
    simpan_rencana(plan, tmp_path / "r.json")
    assert muat_rencana(tmp_path / "r.json") == plan


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_a_plan_is_for_its_owner_only(plan, tmp_path):
    simpan_rencana(plan, tmp_path / "r.json")
    assert (tmp_path / "r.json").stat().st_mode & 0o077 == 0


def test_an_edited_plan_is_refused(plan, tmp_path):
    path = tmp_path / "r.json"
    path.write_bytes(plan.to_bytes().replace(b"baru@", b"lain@"))
    with pytest.raises(StalePlan):
        muat_rencana(path)


def test_a_missing_plan_is_said(tmp_path):
    with pytest.raises(BerkasError):
        muat_rencana(tmp_path / "tidak-ada.json")


def begun(plan) -> MemoryJournal:
    journal = MemoryJournal()
    item = plan.dapat_dikerjakan()[0]
    journal.append(Catatan(plan.digest, item.id, "simpan", Keadaan.NIAT, 1, "", PER))
    return journal


def test_a_plan_that_was_not_begun_may_be_replaced(plan, tmp_path):
    simpan_rencana(plan, tmp_path / "r.json")
    pastikan_boleh_ditimpa(tmp_path / "r.json", MemoryJournal())
    pastikan_boleh_ditimpa(tmp_path / "tidak-ada.json", MemoryJournal())


def test_a_plan_that_was_begun_is_kept(plan, tmp_path):
    """It is needed to go on with it, and to audit what was sent."""
    simpan_rencana(plan, tmp_path / "r.json")
    with pytest.raises(PengaturanError) as raised:
        pastikan_boleh_ditimpa(tmp_path / "r.json", begun(plan))
    assert "--ke" in raised.value.pesan


def test_a_file_that_is_no_plan_is_kept(tmp_path):
    (tmp_path / "instansi.toml").write_text("versi = 1\n", encoding="utf-8")
    with pytest.raises(PengaturanError) as raised:
        pastikan_boleh_ditimpa(tmp_path / "instansi.toml", MemoryJournal())
    assert "instansi.toml" in raised.value.pesan
