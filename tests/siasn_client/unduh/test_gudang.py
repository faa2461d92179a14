"""The protocol of a store: the folder of the adapters and the double of these tests fill it alike."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime

import pytest

from siasn_client.unduh import Gudang, Rekaman
from simpeg_adapters.ndjson import FolderUnduhan

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
PROMISED = [name for name, _ in inspect.getmembers(Gudang, inspect.isfunction) if name[0] != "_"]


@pytest.fixture(params=["ingatan", "folder"])
def toko(request, gudang, tmp_path):
    if request.param == "ingatan":
        yield gudang
        return
    with FolderUnduhan(tmp_path / "unduhan") as folder:
        yield folder


def test_every_method_is_there(toko) -> None:
    assert len(PROMISED) == 7
    for name in PROMISED:
        ours, asked = inspect.signature(getattr(toko, name)), inspect.signature(getattr(Gudang, name))
        assert list(ours.parameters) == [each for each in asked.parameters if each != "self"]


def test_what_is_written_is_there_in_the_order_in_which_it_came(toko) -> None:
    records = [Rekaman("golongan", key, SEEN, ({"id": key},)) for key in ("3", "1", "3")]
    for each in records:
        toko.tulis(each)
    assert list(toko.rekaman("golongan")) == records
    assert [each.kunci for each in toko.kartu("golongan")] == ["3", "1", "3"]
    assert list(toko.rekaman("jabatan")) == []


def test_a_manifest_is_kept(toko) -> None:
    assert toko.manifes() is None
    toko.simpan_manifes(b"{}")
    assert toko.manifes() == b"{}"
