"""The demo as a stranger runs it: one process, an 80-column cp1252 console, one JSON object."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from simpeg_adapters.mapping import profil_bawaan

pytestmark = pytest.mark.acceptance
PEGAWAI = 60


PROGRAM = "from simpeg_adapters.cli.siasn import main; main()"
PERSONAL = re.compile(r"(?<![0-9a-f•])(?:\d{18}|\d{16})(?![0-9a-f])")


def run(*arguments: object, encoding: str = "utf-8", typed: str | None = None) -> subprocess.CompletedProcess[str]:
    """Run ``siasn`` as a process of its own, on an 80-column console."""
    command = [sys.executable, "-W", "error", "-c", PROGRAM, *map(str, arguments)]
    env = {**os.environ, "PYTHONIOENCODING": encoding, "COLUMNS": "80"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, encoding=encoding, check=False, input=typed)
    assert PERSONAL.findall(done.stdout + done.stderr) == []
    return done


def demo(folder: Path, *options: object, **how: Any) -> subprocess.CompletedProcess[str]:
    return run("demo", "--pegawai", PEGAWAI, "--folder", folder, *options, **how)


@pytest.fixture(scope="module")
def result(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    done = demo(tmp_path_factory.mktemp("demo") / "hasil", "--yes", "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_object_has_the_documented_shape(result: dict[str, Any]) -> None:
    assert next(iter(result)) == "versi"
    assert result["pegawai"] == PEGAWAI
    assert set(result["selisih"]) == {jenis.value for jenis in profil_bawaan("tb_01").jenis}
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
    for name in ("laporan", "rencana", "halaman", "persetujuan", "kredensial", "skp"):
        assert Path(result["berkas"][name]).stat().st_mode & 0o077 == 0, name
    assert Path(result["berkas"]["simpeg"]).parent.stat().st_mode & 0o077 == 0


def test_an_80_column_cp1252_console_survives(tmp_path: Path) -> None:
    done = demo(tmp_path / "hasil", "--yes", encoding="cp1252")
    assert done.returncode == 0, done.stderr
    long = [line for line in done.stdout.splitlines() if len(line) > 80]
    assert [line for line in long if str(tmp_path) not in line and "siasn_client.testing" not in line] == []
    assert "Audit:" in done.stdout
    assert "?" not in done.stdout, "everything it says can be said in cp1252"


def test_without_a_yes_nothing_is_sent(tmp_path: Path) -> None:
    done = demo(tmp_path / "hasil", typed="n\n")
    assert done.returncode == 1, done.stderr
    assert "Tidak ada yang dikirim" in done.stdout
    ledger = (tmp_path / "hasil" / "buku-besar.jsonl").read_text(encoding="utf-8")
    assert '"terap"' not in ledger


def test_nobody_there_to_answer_is_no_yes(tmp_path: Path) -> None:
    done = demo(tmp_path / "hasil", typed="")
    assert done.returncode == 130
    assert "Tidak ada lagi yang dikirim" in " ".join(done.stderr.split())


def test_a_second_demo_in_the_same_folder_starts_anew(tmp_path: Path) -> None:
    first, second = (demo(tmp_path / "hasil", "--yes", "--json") for _ in range(2))
    assert (first.returncode, second.returncode) == (0, 0), second.stderr
    one, two = json.loads(first.stdout), json.loads(second.stdout)
    assert one["selisih"] == two["selisih"]
    assert one["terapan"] == two["terapan"]


@pytest.mark.parametrize("folder", ["berkas", "berkas/di-bawahnya"])
def test_a_folder_that_cannot_be_made_is_said_in_one_object(tmp_path: Path, folder: str) -> None:
    (tmp_path / "berkas").write_text("bukan folder", encoding="utf-8")
    done = demo(tmp_path / folder, "--yes", "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["galat"] == "BerkasError"
