"""A fresh fake SIASN on loopback and a fresh office folder for each command test."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from siasn_client.testing import Loopback, Tiruan
from siasn_client.testing.__main__ import describe
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.cli import skp as cli_skp
from simpeg_adapters.cli.layar import jalankan
from simpeg_adapters.demo.kantor import siapkan, tulis_pengaturan

SEED = 7
WIDTH = 80  # columns; only lines with a path, which are copied, may be longer


@pytest.fixture(scope="session")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=20, seed=SEED)


@pytest.fixture
def tiruan(kabupaten: Kabupaten) -> Tiruan:
    """A fresh SIASN: what one test writes no other test sees."""
    return Tiruan(kabupaten)


@pytest.fixture
def kantor(tmp_path: Path, kabupaten: Kabupaten, tiruan: Tiruan) -> Iterator[dict[str, Path]]:
    paths = siapkan(tmp_path / "kantor", kabupaten, SEED)
    with Loopback(tiruan) as server:
        tulis_pengaturan(paths, describe(tiruan, server.url))
        yield paths


class Hasil:
    """What one command left: exit code, what it said, and its complaint on one line."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def data(self) -> dict[str, Any]:
        return json.loads(self.out)


Perintah = Callable[..., Hasil]


@pytest.fixture
def siasn(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pemindai: Any) -> Perintah:
    from simpeg_adapters.cli import siasn as cli_siasn

    return _runner(cli_siasn.app, "siasn", monkeypatch, capsys, pemindai)


@pytest.fixture
def skp(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pemindai: Any) -> Perintah:
    return _runner(cli_skp.app, "skp", monkeypatch, capsys, pemindai)


def _runner(
    app: Any, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], pemindai: Any
) -> Perintah:
    def run(*args: object) -> Hasil:
        monkeypatch.setattr("sys.argv", [name, *map(str, args)])
        monkeypatch.setenv("COLUMNS", str(WIDTH))
        with pytest.raises(SystemExit) as ended:
            jalankan(app, name)
        said = capsys.readouterr()
        person = {"--nip", "--buka"} & {*map(str, args)}  # who asks for one person, or with a reason, is shown people
        assert pemindai.printed(stdout="" if person else said.out, stderr=said.err) == []
        assert [
            line for line in said.out.splitlines() if len(line) > WIDTH and line[0] != "{" and "/" not in line
        ] == []
        return Hasil(int(ended.value.code or 0), said.out, " ".join(said.err.split()))

    return run


@pytest.fixture
def salahkan(kantor: dict[str, Path]) -> Callable[[str], None]:
    """Spoil one line of the credentials."""

    def spoil(name: str) -> None:
        text = kantor["kredensial"].read_text(encoding="utf-8")
        line = next(line for line in text.splitlines() if line.startswith(name))
        kantor["kredensial"].write_text(text.replace(line, f'{name} = "keliru"'), encoding="utf-8")

    return spoil
