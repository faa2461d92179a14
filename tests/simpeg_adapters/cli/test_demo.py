"""What the demo says and asks; what it does is tested beside ``demo.jalan`` and in ``acceptance``."""

from __future__ import annotations

import json

import pytest
import typer

from simpeg_adapters.cli.demo import jalankan_demo
from simpeg_adapters.cli.layar import Layar
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.errors import PengaturanError

pytestmark = pytest.mark.acceptance


def test_a_machine_cannot_be_asked(tmp_path):
    with pytest.raises(PengaturanError) as raised:
        jalankan_demo(Layar(mesin=True), pegawai=20, seed=7, folder=tmp_path / "d", setuju=False)
    assert "--yes" in raised.value.pesan
    assert not (tmp_path / "d").exists()


@pytest.fixture
def answered(monkeypatch) -> list[str]:
    """Somebody who says no to everything, and remembers what was asked."""
    asked: list[str] = []

    def no(question: str) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(typer, "confirm", no)
    return asked


def test_before_anything_is_applied_the_plan_can_be_read_and_no_means_no(tmp_path, answered, capsys):
    folder = tmp_path / "d"
    code = jalankan_demo(Layar(mesin=False), pegawai=20, seed=7, folder=folder, setuju=False)
    said = capsys.readouterr().out
    assert code is Keluar.BERBEDA
    (question,) = answered
    assert "butir" in question
    assert f"Tinjau dahulu: {folder / 'rencana.html'}" in said
    assert "Tidak ada yang dikirim" in said
    assert '"terap"' not in (folder / "buku-besar.jsonl").read_text(encoding="utf-8")
    assert not (folder / "persetujuan.json").exists()


def test_it_ends_with_how_to_go_on_by_hand(tmp_path, answered, capsys):
    folder = tmp_path / "d"
    jalankan_demo(Layar(mesin=False), pegawai=20, seed=7, folder=folder, setuju=False)
    said = capsys.readouterr().out
    port = (folder / "instansi.toml").read_text(encoding="utf-8").split("127.0.0.1:")[1].split('"')[0]
    assert f"-m siasn_client.testing --pegawai 20 --seed 7 --port {port}" in said
    assert f"sanding --instansi {folder / 'instansi.toml'}" in said
    named = [line.split()[-1] for line in said.splitlines() if line.startswith("  ") and str(folder) in line]
    assert {str(path) for path in folder.iterdir() if path.is_file()} <= set(named)


def test_with_a_yes_a_machine_gets_the_whole_story(tmp_path, capsys):
    code = jalankan_demo(Layar(mesin=True), pegawai=20, seed=7, folder=tmp_path / "d", setuju=True)
    found = json.loads(capsys.readouterr().out)
    assert code is Keluar.SELESAI
    assert list(found)[:2] == ["versi", "pegawai"]
    assert {"selisih", "rencana", "terapan", "audit", "berkas", "kebenaran"} <= set(found)
    assert found["terapan"]["terkirim"] == found["rencana"]["kirim"] + found["rencana"]["tarik"]
