"""Shared options: a scope is what was typed, or everybody and what the host keeps."""

from __future__ import annotations

import pytest

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from simpeg_adapters.cli.pilihan import lingkup
from simpeg_adapters.errors import PengaturanError


def test_nothing_typed_is_everybody_and_what_the_host_keeps():
    found = lingkup(None, None)
    assert found.nips is None
    assert found.jenis is None


def test_what_was_typed_is_the_scope():
    found = lingkup(["19900228 201503 1 000"], [Jenis.SKP22])
    assert found.nips == (Nip("199002282015031000"),)
    assert found.jenis == (Jenis.SKP22,)


def test_a_nip_that_is_none_is_said_without_repeating_it():
    with pytest.raises(PengaturanError) as raised:
        lingkup(["19900228201503100"], None)
    assert "18 angka" in raised.value.pesan
    assert "1990" not in raised.value.pesan
