"""``siasn rencana``: the plan, its page, and what is not overwritten."""

from __future__ import annotations

import json

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake


def test_a_plan_comes_with_a_page_to_read_and_says_the_next_step(siasn, kantor, tmp_path):
    rencana = tmp_path / "rencana.json"
    result = siasn("rencana", "--instansi", kantor["instansi"], "--ke", rencana, "--oleh", "pembuat")
    page = (tmp_path / "rencana.html").read_text(encoding="utf-8")
    digest = json.loads(rencana.read_text(encoding="utf-8"))["digest"]
    assert digest in page
    assert "Nama tidak terbaca" not in page
    assert f"siasn setujui {rencana} --oleh NAMA --digest {digest[:12]}" in result.out


def test_a_plan_and_its_page_are_two_files(siasn, kantor, tmp_path):
    result = siasn("rencana", "--instansi", kantor["instansi"], "--ke", tmp_path / "rencana.html")
    assert result.code == 2
    assert ".json" in result.err


def test_a_plan_that_was_begun_is_not_overwritten(siasn, kantor, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    assert siasn("rencana", *office, "--ke", rencana).code == 1
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    siasn("terapkan", rencana, setuju, *office, "--kirim")
    before = rencana.read_bytes()
    result = siasn("rencana", *office, "--ke", rencana)
    assert result.code == 2
    assert "tidak ditimpa" in result.err
    assert rencana.read_bytes() == before
