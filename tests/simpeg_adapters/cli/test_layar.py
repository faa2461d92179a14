"""The screen: one JSON object whatever happens, every error in words, and an orderly Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest
import typer

from siasn_client.errors import NoAnswer, StalePlan
from simpeg_adapters.cli.layar import Layar, ctrl_c, jalankan
from simpeg_adapters.commands.keluar import Keluar
from skp_core.errors import InvalidModel

NIP = "199002282015031000"


class Ended:
    """What a program left behind."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, " ".join(err.split())


@pytest.fixture
def akhiri(monkeypatch, capsys):
    """Run a program whose one command does *act*."""

    def run(act, *arguments: str) -> Ended:
        app = typer.Typer(add_completion=False)

        @app.command()
        def main(mesin: bool = typer.Option(False, "--json")) -> object:
            return act(Layar(mesin=mesin))

        monkeypatch.setattr("sys.argv", ["siasn", *arguments])
        with pytest.raises(SystemExit) as ended:
            jalankan(app, "siasn")
        said = capsys.readouterr()
        return Ended(ended.value.code, said.out, said.err)

    return run


def raising(error: BaseException):
    def act(layar: Layar) -> None:
        raise error

    return act


CASES = [
    (NoAnswer("dead"), Keluar.TAK_TERJANGKAU, "SIASN tidak menjawab"),
    (StalePlan("old"), Keluar.DITOLAK, "Buat rencana baru"),
    (InvalidModel("x"), Keluar.SALAH_PAKAI, "tidak dapat dibaca"),
    (typer.Abort(), Keluar.TERPUTUS, "Ulangi perintah yang sama"),
    (KeyboardInterrupt(), Keluar.TERPUTUS, "Ulangi perintah yang sama"),
    (ZeroDivisionError(f"value {NIP}"), Keluar.SALAH_PAKAI, "ZeroDivisionError di test_layar.py"),
]


@pytest.mark.parametrize(("error", "code", "said"), CASES, ids=lambda each: type(each).__name__)
def test_an_error_is_said_in_words_and_has_its_code(akhiri, error, code, said):
    ended = akhiri(raising(error))
    assert ended.code == code
    assert said in ended.err
    assert ended.out == ""


@pytest.mark.parametrize(("error", "code", "said"), CASES, ids=lambda each: type(each).__name__)
def test_a_machine_is_told_in_exactly_one_object(akhiri, error, code, said):
    ended = akhiri(raising(error), "--json")
    assert ended.code == code
    (line,) = ended.out.splitlines()
    found = json.loads(line)
    assert list(found) == ["versi", "galat", "pesan"]
    assert said in found["pesan"]
    assert ended.err == ""


def test_a_failure_of_the_program_shows_where_and_never_with_what(akhiri):
    """A crash must not look like "done, differences found", and its values may be somebody's."""
    ended = akhiri(raising(ZeroDivisionError(f"value {NIP}")))
    assert NIP not in ended.err
    assert "test_layar.py" in ended.err
    assert ended.code != Keluar.BERBEDA


def test_a_result_is_one_object_that_begins_with_its_version(akhiri):
    ended = akhiri(lambda layar: layar.data({"a": "é"}), "--json")
    assert ended.code == 0
    assert ended.out == '{"versi": 1, "a": "é"}\n'


def test_people_get_no_json_and_machines_no_words(akhiri):
    def both(layar: Layar) -> Keluar:
        layar.kata("Kata.")
        layar.utuh("Utuh.")
        layar.data({})
        return Keluar.BERBEDA

    assert akhiri(both).out == "Kata.\nUtuh.\n"
    assert akhiri(both, "--json").out == '{"versi": 1}\n'
    assert akhiri(both).code == Keluar.BERBEDA


def test_a_path_is_never_broken_however_narrow_the_screen(akhiri, monkeypatch):
    monkeypatch.setenv("COLUMNS", "20")
    path = "/" + "panjang/" * 10
    assert path in akhiri(lambda layar: layar.utuh(path)).out
    assert path not in akhiri(lambda layar: layar.kata(path)).out


def test_what_looks_like_markup_is_text(akhiri):
    assert "[bold]x[/bold]" in akhiri(lambda layar: layar.kata("[bold]x[/bold]")).out


def test_progress_does_not_touch_what_is_piped(akhiri):
    def work(layar: Layar) -> None:
        with layar.kemajuan("Menyandingkan", 2) as maju:
            maju(2)

    assert akhiri(work).out == ""


def test_the_first_ctrl_c_asks_and_the_second_interrupts():
    before = signal.getsignal(signal.SIGINT)
    with ctrl_c(Layar(mesin=True)) as asked:
        assert not asked()
        signal.raise_signal(signal.SIGINT)
        assert asked()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_stop_that_was_heard_is_answered_at_once(capfd):
    """The item under way may take a minute; somebody who sees nothing presses again."""
    with ctrl_c(Layar(mesin=False)):
        signal.raise_signal(signal.SIGINT)
    assert "Ctrl-C sekali lagi" in capfd.readouterr().err


def test_a_machine_is_not_answered(capfd):
    Layar(mesin=True).sebentar()
    assert capfd.readouterr().err == ""


def test_a_closed_stderr_does_not_matter(monkeypatch):
    def closed(number: int, text: bytes) -> int:
        raise OSError

    monkeypatch.setattr(os, "write", closed)
    Layar(mesin=False).sebentar()


# As a terminal starts it: what runs in the background of a shell inherits a SIGINT that is ignored.
PROGRAM = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from simpeg_adapters.cli.siasn import main
main()
"""
_WRITES = 3
no_sigint = pytest.mark.skipif(os.name == "nt", reason="no SIGINT can be sent to one process on Windows")


class Menyela:
    """A SIASN during one of whose answers somebody presses Ctrl-C."""

    def __init__(self, tiruan, monkeypatch) -> None:
        self._answer = tiruan.answer
        self._ledger = tiruan.ledger
        self.process: subprocess.Popen[str] | None = None
        self.nth = 0
        monkeypatch.setattr(tiruan, "answer", self.answer)

    def answer(self, *args, **kwargs):
        answer = self._answer(*args, **kwargs)
        asked = sum(self._ledger.hitungan().values()) if self.nth else len(self._ledger.rows())
        if self.process is not None and asked >= (self.nth or _WRITES):
            self.process.send_signal(signal.SIGINT)
            self.process = None
        return answer

    def run(self, *arguments: object, nth: int = 0) -> Ended:
        """Run ``siasn`` as a process of its own and interrupt it; in its *nth* request, or else in its third write."""
        self.nth = nth
        pipe = subprocess.PIPE
        command = [sys.executable, "-W", "error", "-c", PROGRAM, *map(str, arguments)]
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, encoding="utf-8") as process:
            self.process = process
            out, err = process.communicate(timeout=60)
        return Ended(process.returncode, out, err)


@pytest.fixture
def menyela(tiruan, monkeypatch) -> Menyela:
    return Menyela(tiruan, monkeypatch)


@pytest.mark.acceptance
@no_sigint
def test_ctrl_c_while_sending_finishes_the_item_says_how_to_go_on_and_can_be_resumed(
    siasn, kantor, tiruan, menyela, tmp_path
):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    agreed = siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju, "--json").data["disetujui"]
    stopped = menyela.run("terapkan", rencana, setuju, *office, "--kirim")
    assert stopped.code == Keluar.TERPUTUS
    assert "Ulangi perintah yang sama" in " ".join(stopped.out.split())
    assert "Menyelesaikan yang sedang berjalan" in stopped.err
    written = len(tiruan.ledger.rows())
    assert written >= _WRITES
    assert siasn("audit", rencana, setuju, *office).code == 0, "what was begun was finished"
    resumed = siasn("terapkan", rencana, setuju, *office, "--kirim", "--json")
    assert (resumed.code, resumed.data["terapan"]["terkirim"]) == (0, agreed)
    audited = siasn("audit", rencana, setuju, *office, "--json").data["audit"]
    assert (audited["cocok"], audited["beda"], audited["dobel"]) == (agreed, 0, 0)


@pytest.mark.acceptance
@no_sigint
def test_ctrl_c_while_sending_tells_a_machine_in_one_object(siasn, kantor, menyela, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    stopped = menyela.run("terapkan", rencana, setuju, *office, "--kirim", "--json")
    found = json.loads(stopped.out)
    assert stopped.code == Keluar.TERPUTUS
    assert stopped.err == ""
    assert (found["terputus"], found["tuntas"]) == (True, False)
    assert found["terapan"]["terkirim"] > 0 < found["terapan"]["belum"]


@pytest.mark.acceptance
@no_sigint
@pytest.mark.parametrize("command", ["sanding", "rencana"])
def test_ctrl_c_while_reading_is_said_too(kantor, menyela, command, tmp_path):
    """The framework of the command line turns it into a bare number, without a word."""
    where = ("--ke", tmp_path / "r.json") if command == "rencana" else ()
    stopped = menyela.run(command, "--instansi", kantor["instansi"], *where, "--json", nth=10)
    assert stopped.code == Keluar.TERPUTUS
    assert json.loads(stopped.out)["galat"] == "Dihentikan"
    assert list(tmp_path.glob("*.json")) == []
