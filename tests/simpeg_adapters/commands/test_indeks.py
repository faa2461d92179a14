"""The index of another command, for a report."""

from __future__ import annotations

import json

import pytest

from simpeg_adapters.commands.indeks import baca_indeks
from simpeg_adapters.errors import BerkasError, PengaturanError

INDEX = {"rumus": "Perkiraan.", "indeks": 81.5, "dimensi": {"Akurasi": {"indeks": None}}}


@pytest.mark.parametrize("said", [INDEX, {"versi": 1, "indeks": INDEX}, {"versi": 1, "mutu": INDEX}])
def test_the_index_is_found_in_what_the_command_printed(tmp_path, said):
    path = tmp_path / "mutu.json"
    path.write_text(json.dumps(said), encoding="utf-8")
    assert baca_indeks(path) == INDEX


@pytest.mark.parametrize(
    "text",
    ["", "[]", "1", "{}", '{"indeks": "<b>", "dimensi": {}}', '{"indeks": 1, "dimensi": {"A": {"indeks": true}}}'],
)
def test_anything_else_is_refused_in_words(tmp_path, text):
    path = tmp_path / "mutu.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PengaturanError) as refused:
        baca_indeks(path)
    assert "siasn mutu" in refused.value.pesan


def test_no_file_is_no_index(tmp_path):
    assert baca_indeks(None) is None
    with pytest.raises(BerkasError):
        baca_indeks(tmp_path / "tidak-ada.json")
