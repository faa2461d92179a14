"""``siasn terapkan`` and ``siasn audit``: what is refused, and how a run is resumed."""

from __future__ import annotations

import shutil

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake


def test_an_edited_plan_is_refused_in_words_and_nothing_is_sent(siasn, kantor, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    rencana.write_text(rencana.read_text(encoding="utf-8").replace("kirim", "tarik", 1), encoding="utf-8")
    result = siasn("terapkan", rencana, setuju, *office, "--kirim")
    assert result.code == 4
    assert "Tidak ada yang dikirim" in result.err
    assert tiruan.ledger.rows() == ()


def test_a_dry_run_refuses_the_approval_of_another_plan(siasn, kantor, tmp_path):
    office = ("--instansi", kantor["instansi"])
    for name in ("a", "b"):
        siasn("rencana", *office, "--ke", tmp_path / f"{name}.json", "--oleh", name)
    siasn("setujui", tmp_path / "a.json", "--oleh", "pemeriksa", "--ke", tmp_path / "setuju.json")
    result = siasn("terapkan", tmp_path / "b.json", tmp_path / "setuju.json", *office)
    assert result.code == 4
    assert "bukan untuk rencana ini" in result.err


def test_an_audit_of_nothing_says_so(siasn, kantor, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    result = siasn("audit", rencana, setuju, *office)
    assert result.code == 0
    assert "belum ada butir" in result.out


def test_an_apply_with_a_refused_account_sends_nothing_and_can_be_resumed(siasn, kantor, salahkan, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    good = kantor["kredensial"].read_text(encoding="utf-8")
    salahkan("password")
    shutil.rmtree(kantor["instansi"].parent / "token")  # the one that `rencana` got would still be good
    result = siasn("terapkan", rencana, setuju, *office, "--kirim", "--json")
    assert result.code == 3
    assert result.data["tuntas"] is False
    assert "pemilik akun" in result.data["henti"]
    assert tiruan.ledger.rows() == ()
    kantor["kredensial"].write_text(good, encoding="utf-8")
    assert siasn("terapkan", rencana, setuju, *office, "--kirim").code == 0
