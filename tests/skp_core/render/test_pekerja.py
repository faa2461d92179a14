"""The worker's own loop, in this process: frames in, frames out, and words for every failure."""

from __future__ import annotations

import io
import json

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
