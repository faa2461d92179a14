"""The demo as a stranger runs it: one process, an 80-column cp1252 console, one JSON object."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.acceptance
PEGAWAI = 60


def run(folder: Path, *options: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
    program = "from simpeg_adapters.cli.siasn import main; main()"
    command = [sys.executable, "-W", "error", "-c", program, "demo", "--pegawai", str(PEGAWAI), *options]
    env = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "80"}
    return subprocess.run(
        [*command, "--folder", str(folder)], env=env, capture_output=True, text=True, encoding=encoding, check=False
    )


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    done = run(tmp_path_factory.mktemp("demo") / "hasil", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_object_has_the_documented_shape(result: dict[str, Any]) -> None:
    assert next(iter(result)) == "versi"
    assert result["pegawai"] == PEGAWAI
    assert set(result["selisih"]) == {"data_utama", "golongan", "jabatan", "pendidikan", "skp22"}
    assert set(result["rencana"]) == {"kirim", "tarik", "manual", "abaikan", "digest"}
    assert {"terkirim", "gagal", "konflik", "tak_pasti", "perlu_orang"} <= set(result["terapan"])
    assert {"cocok", "beda"} <= set(result["audit"])
    assert {"benar", "luput", "palsu", "precision", "recall"} <= set(result["kebenaran"])


def test_nothing_is_missed_and_nothing_invented(result: dict[str, Any]) -> None:
    truth = result["kebenaran"]
    assert truth["benar"] > 0
    assert (truth["luput"], truth["palsu"], truth["pasangan_salah"]) == (0, 0, 0)
    assert (truth["precision"], truth["recall"]) == (1.0, 1.0)


def test_everything_planned_was_applied_and_found_again(result: dict[str, Any]) -> None:
    sent = result["rencana"]["kirim"] + result["rencana"]["tarik"]
    assert sent > 0
    assert result["terapan"]["terkirim"] == sent
    assert result["audit"]["cocok"] == sent
    assert result["audit"]["beda"] == 0


def test_every_file_is_where_it_says(result: dict[str, Any]) -> None:
    missing = [name for name, path in result["berkas"].items() if not Path(path).exists()]
    assert missing == []
    printed = [path for name, path in result["berkas"].items() if path.endswith(".pdf")]
    assert len(printed) == 4


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_files_with_personal_data_are_for_their_owner_only(result: dict[str, Any]) -> None:
    for name in ("laporan", "rencana", "persetujuan", "kredensial", "skp"):
        assert Path(result["berkas"][name]).stat().st_mode & 0o077 == 0, name


def test_an_80_column_cp1252_console_survives(tmp_path: Path) -> None:
    done = run(tmp_path / "hasil", "--yes", encoding="cp1252")
    assert done.returncode == 0, done.stderr
    paths = str(tmp_path)
    assert [line for line in done.stdout.splitlines() if len(line) > 80 and paths not in line] == []
    assert "Audit:" in done.stdout


def test_without_a_yes_nothing_is_sent(tmp_path: Path) -> None:
    program = "from simpeg_adapters.cli.siasn import main; main()"
    command = [sys.executable, "-c", program, "demo", "--pegawai", "20", "--folder", str(tmp_path / "hasil")]
    done = subprocess.run(command, input="n\n", capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 1, done.stderr
    assert "Tidak ada yang dikirim" in done.stdout
    ledger = (tmp_path / "hasil" / "buku-besar.jsonl").read_text(encoding="utf-8")
    assert '"terap"' not in ledger
