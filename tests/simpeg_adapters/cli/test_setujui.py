"""``siasn setujui``: what is approved, and what is not."""

from __future__ import annotations

import json

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake


def test_a_plan_with_nothing_for_a_program_asks_for_no_approval(siasn, kantor, tmp_path):
    office, rencana = ("--instansi", kantor["instansi"]), tmp_path / "r.json"
    planned = siasn("rencana", *office, "--ke", rencana, "--jenis", "pendidikan", "--nip", "199002282015031000")
    assert planned.code == 0
    assert "siasn setujui" not in planned.out
    agreed = siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", tmp_path / "p.json")
    assert "Disetujui 0 butir" in agreed.out
    assert "siasn terapkan" not in agreed.out


def test_the_digest_that_was_read_can_be_demanded(siasn, kantor, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    siasn("rencana", "--instansi", kantor["instansi"], "--ke", rencana)
    refused = siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju, "--digest", "0" * 12)
    assert refused.code == 4
    assert not setuju.exists()


def test_a_rejected_item_is_not_sent(siasn, kantor, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    items = json.loads(rencana.read_text(encoding="utf-8"))["rencana"]["butir"]
    refused = [item["id"] for item in items if item["aksi"] == "kirim"]
    options = [part for item in refused for part in ("--tolak", item)]
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju, *options, "--alasan", "belum yakin")
    result = siasn("terapkan", rencana, setuju, *office, "--kirim", "--json")
    assert result.data["terapan"]["ditolak"] == len(refused)
    assert tiruan.ledger.rows() == ()
