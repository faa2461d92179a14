"""The worker's own loop, in this process: frames in, frames out, and words for every failure."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from skp_core.render import pekerja
from skp_core.render.bingkai import GAGAL, JADI, baca, tulis

pytestmark = pytest.mark.acceptance


class MesinPalsu:
    """An engine that returns or raises what it was told."""

    def __init__(self, *jawaban: bytes | BaseException) -> None:
        self.jawaban = list(jawaban)

    def cetak(self, html: str) -> bytes:
        jawaban = self.jawaban.pop(0)
        if isinstance(jawaban, BaseException):
            raise jawaban
        return jawaban


def _layani(
    monkeypatch: pytest.MonkeyPatch, *jawaban: bytes | BaseException
) -> list[tuple[bytes | None, bytes | None]]:
    monkeypatch.setattr(pekerja, "Mesin", lambda: mesin)
    mesin = MesinPalsu(*jawaban)
    masuk, keluar = io.BytesIO(), io.BytesIO()
    for _ in jawaban:
        tulis(masuk, b"<p>x</p>")
    masuk.seek(0)
    pekerja.layani(masuk, keluar)
    keluar.seek(0)
    hasil = []
    while (jenis := baca(keluar)) is not None:
        hasil.append((jenis, baca(keluar)))
    return hasil


def test_each_request_gets_its_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _layani(monkeypatch, b"%PDF-1", b"%PDF-2") == [(JADI, b"%PDF-1"), (JADI, b"%PDF-2")]


@pytest.mark.parametrize("galat", [ZeroDivisionError("isi rahasia"), ValueError("isi rahasia"), TypeError("x")])
def test_what_the_engine_raises_is_told_by_its_class_only(monkeypatch: pytest.MonkeyPatch, galat: Exception) -> None:
    (jenis, isi), berikut = _layani(monkeypatch, galat, b"%PDF-")
    assert jenis == GAGAL
    assert json.loads(isi or b"") == {"galat": type(galat).__name__, "pesan": ""}
    assert berikut == (JADI, b"%PDF-")


@pytest.mark.parametrize(("galat", "kata"), [("LayoutError", "terlalu panjang"), ("RenderLimitError", "terlalu besar")])
def test_a_document_beyond_the_engine_is_said_in_words(monkeypatch: pytest.MonkeyPatch, galat: str, kata: str) -> None:
    ((jenis, isi),) = _layani(monkeypatch, type(galat, (Exception,), {})("isi rahasia"))
    assert jenis == GAGAL
    assert kata in json.loads(isi or b"")["pesan"]


def test_after_running_out_of_memory_the_worker_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    hasil = _layani(monkeypatch, MemoryError(), b"%PDF-")
    assert len(hasil) == 1
    assert json.loads(hasil[0][1] or b"")["galat"] == "MemoryError"


@pytest.mark.parametrize(("versi", "cukup"), [("0.2.17", False), ("0.2.23", False), ("0.2.24", True), ("0.3", True)])
def test_an_engine_too_old_is_refused(versi: str, cukup: bool) -> None:
    if cukup:
        pekerja._periksa_versi(versi)
    else:
        with pytest.raises(pekerja.TidakTercetak, match=r"0\.2\.24"):
            pekerja._periksa_versi(versi)


TERPANTAU = """
import contextlib, json, sys
from skp_core.render.pekerja import Mesin

mesin, terdengar = Mesin(), []
mesin.cetak("<p>x</p>")
WATCHED = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "urllib.", "http.")
sys.addaudithook(lambda kind, args: terdengar.append(f"{kind} {args[0]}") if kind.startswith(WATCHED) else None)
for halaman in json.loads(sys.argv[1]):
    with contextlib.suppress(Exception):
        mesin.cetak(f"<html><body>{halaman}</body></html>")
if sys.argv[2]:
    exec(sys.argv[2])
print(json.dumps(terdengar))
"""
JAHAT = [
    pola.replace("{x}", tujuan)
    for tujuan in (
        "http://127.0.0.1:9/x",
        "https://contoh.invalid/x",
        "//127.0.0.1:9/x",
        "file:///etc/passwd",
        "/etc/passwd",
        "../../pyproject.toml",
    )
    for pola in (
        '<img src="{x}">',
        '<link rel="stylesheet" href="{x}">',
        "<style>@import url('{x}');</style>",
        "<style>@font-face { font-family: X; src: url('{x}') }</style><p style='font-family: X'>x</p>",
        "<div style=\"background-image: url('{x}')\">x</div>",
        "<style>@page { background-image: url('{x}') }</style><p>x</p>",
        '<pdf:font name="X" src="{x}"/><p style="font-family: X">x</p>',
        '<object data="{x}"></object><embed src="{x}"><iframe src="{x}"></iframe>',
    )
]


def _terdengar(*halaman: str, lalu: str = "") -> list[str]:
    """What the engine opened, connected to or started, once it was warm."""
    command = [sys.executable, "-c", TERPANTAU, json.dumps(halaman), lalu]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    heard: list[str] = json.loads(done.stdout)
    return heard


def test_the_engine_opens_nothing_but_its_fonts_and_drafts() -> None:
    """I3, by the interpreter's own audit: no socket, no process, no file outside the package and its libraries."""
    folder = (str(Path(pekerja.__file__).parent), sys.prefix, sys.base_prefix)
    assert [each for each in _terdengar(*JAHAT) if not each.startswith(tuple(f"open {satu}" for satu in folder))] == []


@pytest.mark.parametrize("lalu", ["open('/dev/null')", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"])
def test_the_audit_hears_what_is_opened(lalu: str) -> None:
    """The control."""
    assert any("/dev/null" in each or each.startswith("socket.connect") for each in _terdengar(lalu=lalu))
