"""``siasn tiruan``: says where the fake is, serves, and ends with its input."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from simpeg_adapters.cli import tiruan as cli
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.cli.siasn import app
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.demo.tiruan import GANGGUAN
from simpeg_adapters.errors import PengaturanError

NAMES = {"url", "api", "referensi", "token_apim", "token_sso", "consumer_key", "consumer_secret", "client_id"}


def run(mesin: bool, orders: str, monkeypatch: pytest.MonkeyPatch, **more: Any) -> Keluar:
    def stopped() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("sys.stdin", io.StringIO(orders))
    monkeypatch.setattr(cli, "_until_ctrl_c", stopped)
    given = {"pegawai": 20, "seed": 7, "port": 0, "gangguan": "tidak", "ledger": None, **more}
    return cli.jalankan_tiruan(Layar(mesin=mesin), **given)


def test_a_program_reads_one_line_and_gives_orders(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(True, '{"perintah": "laporan"}\n', monkeypatch) is Keluar.SELESAI
    first, report = map(json.loads, capsys.readouterr().out.splitlines())
    assert first.keys() > NAMES
    assert next(iter(first)) == "versi"
    assert report["terap"] == 0


def test_a_person_reads_addresses_and_the_account(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(False, "", monkeypatch)
    said = capsys.readouterr().out
    assert "/apisiasn/1.0" in said
    assert "consumer_key" in said
    assert "berhenti setelah 0 permintaan" in said


def test_a_person_is_served_until_ctrl_c_even_without_an_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    waited: list[bool] = []
    monkeypatch.setattr(cli, "_until_ctrl_c", lambda: waited.append(True))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    layar = Layar(mesin=False)
    cli.jalankan_tiruan(layar, pegawai=20, seed=7, port=0, gangguan="tidak", ledger=None)
    assert waited == [True]
    assert "Ctrl-C" in capsys.readouterr().out


@pytest.mark.parametrize("name", GANGGUAN)
def test_every_profile_of_faults_is_known(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert run(True, "", monkeypatch, gangguan=name) is Keluar.SELESAI
    assert "username" in capsys.readouterr().out  # taken: the fake's account is printed on purpose


def test_an_unknown_profile_and_an_old_ledger_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(PengaturanError, match="ringan"):
        run(True, "", monkeypatch, gangguan="sedang")
    old = tmp_path / "buku.jsonl"
    old.touch()
    with pytest.raises(PengaturanError, match="tidak ditimpa"):
        run(True, "", monkeypatch, ledger=old)


def test_the_command_is_there() -> None:
    assert CliRunner().invoke(app, ["tiruan", "--help"]).exit_code == 0
