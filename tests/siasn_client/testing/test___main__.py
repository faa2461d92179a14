"""The fake as a command and as a process of its own."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from siasn_client.config import Alamat
from siasn_client.testing import Loopback, Tiruan, baca_ledger, tiruan_server
from siasn_client.testing.__main__ import main, serve

NAMES = {
    "versi",
    "url",
    "token_apim",
    "token_sso",
    "api",
    "referensi",
    "consumer_key",
    "consumer_secret",
    "client_id",
    "username",
    "password",
    "instansi",
}
pytestmark = [pytest.mark.acceptance, pytest.mark.usefixtures("_httpx_diam")]


def login(info: dict[str, Any]) -> dict[str, str]:
    form = {
        "grant_type": "client_credentials",
        "client_id": info["consumer_key"],
        "client_secret": info["consumer_secret"],
    }
    apim = httpx.post(info["token_apim"], data=form, trust_env=False).json()["access_token"]
    form = {"grant_type": "password", **{name: info[name] for name in ("client_id", "username", "password")}}
    sso = httpx.post(info["token_sso"], data=form, trust_env=False).json()["access_token"]
    return {"Authorization": f"Bearer {apim}", "Auth": f"bearer {sso}"}


def test_the_first_line_says_where_and_with_what(tiruan: Tiruan) -> None:
    out = io.StringIO()
    serve(tiruan, 0, ['{"perintah": "laporan"}\n', "\n"], out)
    first, report = map(json.loads, out.getvalue().splitlines())
    assert first.keys() == NAMES
    assert Alamat.tiruan(first["url"]).api == first["api"]
    assert report["permintaan"] == {}


def test_a_process_serves_until_its_input_closes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Its ledger is a file that another process reads while it runs."""
    path = tmp_path / "ledger.ndjson"
    with tiruan_server(pegawai=3, seed=7, ledger=path) as server:
        headers = login(dict(server.info))
        with httpx.Client(base_url=server.info["api"], headers=headers, trust_env=False) as client:
            assert client.get("/pns/data-utama/190101011921011000").status_code == 404
            refused = client.post("/skp22/save", json={"pnsDinilaiOrang": "x", "tahun": 2024})
        assert refused.json()["success"] is False
        assert server.perintah("laporan")["permintaan"]["skp22.save"] == 1
        with path.open(encoding="utf-8") as lines:
            assert baca_ledger(lines) == ()
    assert server._process.returncode == 0
    assert "data-utama" not in "".join(capfd.readouterr())


def test_a_process_that_cannot_start_is_an_error(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "ledger.ndjson"
    path.touch()
    with pytest.raises(OSError, match="did not start"), tiruan_server(pegawai=3, ledger=path):
        pass
    assert "buku besar sudah ada" in capfd.readouterr().err


def test_a_taken_port_is_said_in_a_sentence(tiruan: Tiruan, capsys: pytest.CaptureFixture[str]) -> None:
    with Loopback(tiruan) as server:
        assert main(["--pegawai", "1", "--port", str(server.address[1])]) == 2
    assert "tidak dapat dimulai" in capsys.readouterr().err


def test_an_order_to_a_dead_process_is_an_error(tmp_path: Path) -> None:
    with tiruan_server(pegawai=1) as server:
        server._process.kill()
        server._process.wait()
        with pytest.raises(OSError, match=r"."):
            server.perintah("laporan")


def test_a_wrong_argument_is_explained_in_indonesian(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "banyaknya pegawai" in capsys.readouterr().out
