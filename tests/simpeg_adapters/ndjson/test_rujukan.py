"""Reference tables as dated files: a new day adds one, the newest is read and says its day."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from attrs import evolve

from siasn_client.config import Alamat, Settings
from siasn_client.errors import DownloadRefused
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson import FolderRujukan

SETTINGS = Settings(alamat=Alamat.tiruan(), instansi="A5", zona=9)
ROWS = [{"id": "2", "nama": "Kristen"}, {"id": "1", "nama": "Islam"}]
MALAM = datetime(2026, 1, 1, 16, 0, tzinfo=UTC)  # 01.00 of the next day in the office


@pytest.fixture
def kept(tmp_path):
    return FolderRujukan.of(tmp_path / "referensi", SETTINGS)


def test_a_table_carries_the_offices_date_of_reading(kept) -> None:
    kept.simpan("agama", ROWS, MALAM)
    assert [path.name for path in kept.folder.iterdir()] == ["agama-2026-01-02.json"]
    found = kept.terbaru("agama")
    assert (found.nama, found.per) == ("agama", date(2026, 1, 2))
    assert [row["id"] for row in found.baris] == ["1", "2"]


def test_the_newest_is_read_and_the_old_ones_stay(kept) -> None:
    kept.simpan("agama", ROWS, datetime(2025, 12, 1, tzinfo=UTC))
    kept.simpan("agama", ROWS[:1], MALAM)
    kept.simpan("agama_lain", [], datetime(2027, 1, 1, tzinfo=UTC))
    assert kept.ada() == {"agama": date(2026, 1, 2), "agama_lain": date(2027, 1, 1)}
    assert len(kept.terbaru("agama").baris) == 1
    assert len(list(kept.folder.iterdir())) == 3


def test_the_order_in_which_siasn_sends_is_not_kept(kept, tmp_path) -> None:
    other = FolderRujukan.of(tmp_path / "lain", SETTINGS)
    kept.simpan("agama", ROWS, MALAM)
    other.simpan("agama", ROWS[::-1], MALAM)
    name = "agama-2026-01-02.json"
    assert (kept.folder / name).read_bytes() == (other.folder / name).read_bytes()


def test_the_manifest_says_whose_which_day_how_many(kept) -> None:
    kept.simpan("agama", ROWS, MALAM)
    kept.tutup()
    found = json.loads((kept.folder / "manifes.json").read_text(encoding="utf-8"))
    assert (found["versi"], found["instansi"], found["lingkungan"]) == (1, "A5", "tiruan")
    assert found["tabel"]["agama"]["per"] == "2026-01-02"
    assert found["tabel"]["agama"]["jumlah"] == 2
    assert len(found["tabel"]["agama"]["sha256"]) == 64


def test_that_of_another_office_or_siasn_is_refused(kept) -> None:
    kept.tutup()
    for other in (evolve(SETTINGS, instansi="B6"), evolve(SETTINGS, alamat=Alamat.produksi())):
        with pytest.raises(DownloadRefused):
            FolderRujukan.of(kept.folder, other)
    FolderRujukan.of(kept.folder, SETTINGS)


def test_a_table_that_is_not_there_or_damaged_is_said(kept) -> None:
    with pytest.raises(BerkasError) as found:
        kept.terbaru("agama")
    assert "siasn referensi" in found.value.pesan
    kept.simpan("agama", ROWS, MALAM)
    for content in (b"{", b"[]", b'{"versi":2}'):
        (kept.folder / "agama-2026-01-02.json").write_bytes(content)
        with pytest.raises(BerkasError) as found:
            kept.terbaru("agama")
        assert "agama-2026-01-02.json" in found.value.pesan
