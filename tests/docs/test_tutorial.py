"""The tutorial works as it is written: its commands, in its order, by somebody who copies them."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from simpeg_adapters.cli import siasn
from simpeg_adapters.cli.layar import jalankan

pytestmark = pytest.mark.acceptance

PAGE = Path(__file__).parents[2] / "docs" / "tutorial" / "pertama.md"
COMMANDS = [
    line
    for block in re.findall(r"```bash\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    for line in block.splitlines()
]
# What each command of a reader says with its exit code: 1 is "differences were reported".
CODES = {"demo": 0, "dokter": 0, "sanding": 1, "rencana": 1, "setujui": 0, "terapkan": 0, "audit": 0}


def run(line: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", shlex.split(line))
    with pytest.raises(SystemExit) as ended:
        jalankan(siasn.app, "siasn")
    return int(ended.value.code or 0)


def test_every_step_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    first, second, *others = COMMANDS
    assert run(first, monkeypatch) == CODES["demo"]
    settings = (tmp_path / "latihan" / "instansi.toml").read_text(encoding="utf-8")
    fake = second.replace("PORT", settings.split("127.0.0.1:")[1].split('"')[0])
    assert fake.partition(" ")[2] in capsys.readouterr().out, "the demo itself gives this command"
    command, pipe = [sys.executable, *shlex.split(fake)[1:]], subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, encoding="utf-8") as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        try:
            for line in others:
                if "DIGEST" in line:
                    plan = json.loads((tmp_path / "rencana-saya.json").read_text(encoding="utf-8"))
                    line = line.replace("DIGEST", plan["digest"][:8])
                assert run(line, monkeypatch) == CODES[line.split()[1]], line
        finally:
            process.stdin.close()
    said = capsys.readouterr().out
    assert "[MASALAH]" not in said
    assert "[belum diperiksa]" not in said
    assert "Belum ada yang dikirim" in said
    assert "0 berbeda." in said
    assert {"sanding.html", "rencana-saya.html"} <= {path.name for path in tmp_path.iterdir()}
    assert "Dikerjakan orang" in (tmp_path / "rencana-saya.html").read_text(encoding="utf-8")


def test_there_is_a_step_for_every_command_of_the_daily_work() -> None:
    assert {line.split()[1] for line in COMMANDS if line.startswith("siasn")} == set(CODES)
