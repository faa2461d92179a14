"""The manifest: the same content the same bytes, refused when it is not of this office."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from attrs import evolve

from siasn_client.config import Alamat, Lingkungan, Settings
from siasn_client.errors import DownloadRefused
from siasn_client.unduh.manifes import BerkasUnduhan, Galat, Manifes

FIRST, LAST = (datetime(2026, 3, day, tzinfo=UTC) for day in (1, 2))
NIP = "199002282015031000"
GOLONGAN = BerkasUnduhan("golongan.ndjson", "ab" * 32, 120, 3, 5, 1, (Galat(NIP, "NoAnswer"),), FIRST, LAST)
JABATAN = evolve(GOLONGAN, nama="jabatan.ndjson", galat=(), dari=LAST)
MANIFES = Manifes("A5", Lingkungan.TIRUAN, True, {"orang": 3}, {"jabatan": JABATAN, "golongan": GOLONGAN})
SETTINGS = Settings(alamat=Alamat.tiruan(), instansi="A5")


def test_it_survives_its_bytes_and_has_one_spelling() -> None:
    content = MANIFES.to_bytes()
    assert Manifes.of_bytes(content) == MANIFES
    turned = evolve(MANIFES, berkas={"golongan": GOLONGAN, "jabatan": JABATAN})
    assert turned.to_bytes() == content


def test_it_sums_up_its_files() -> None:
    assert (MANIFES.dari, MANIFES.sampai, MANIFES.gagal) == (FIRST, LAST, 1)
    empty = Manifes("A5", Lingkungan.TIRUAN)
    assert (empty.dari, empty.sampai, empty.gagal) == (None, None, 0)
    assert Manifes.of_bytes(empty.to_bytes()) == empty


def test_each_file_says_what_failed_record_by_record() -> None:
    found = json.loads(MANIFES.to_bytes())["berkas"]["golongan"]
    assert found["gagal"] == 1
    assert found["galat"] == [{"kunci": NIP, "galat": "NoAnswer"}]


@pytest.mark.parametrize(
    ("manifes", "word"),
    [
        (evolve(MANIFES, instansi="B6"), "instansi lain"),
        (evolve(MANIFES, lingkungan=Lingkungan.PRODUKSI), "SIASN produksi"),
    ],
)
def test_that_of_another_office_or_siasn_is_refused_in_words(manifes: Manifes, word: str) -> None:
    with pytest.raises(DownloadRefused) as found:
        manifes.periksa(SETTINGS)
    assert word in found.value.pesan
    MANIFES.periksa(SETTINGS)


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"\xff", b'{"versi":1}', b'{"versi":"x"}'])
def test_a_damaged_one_is_refused(content: bytes) -> None:
    with pytest.raises(DownloadRefused) as found:
        Manifes.of_bytes(content)
    assert "rusak" in found.value.pesan


def test_a_newer_one_is_refused() -> None:
    data = json.loads(MANIFES.to_bytes()) | {"versi": 2, "berkas": {"golongan": {"bentuk": "lain"}}}
    with pytest.raises(DownloadRefused) as found:
        Manifes.of_bytes(json.dumps(data).encode())
    assert "lebih baru" in found.value.pesan


def test_nobody_is_printed() -> None:
    assert NIP not in repr(MANIFES)
