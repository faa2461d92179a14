"""BKN's tables out of a download or from SIASN; what neither has is our own copy, or said."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from attrs import define

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.errors import ServerBroken
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.tabel_bkn import baca_tabel_bkn
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.ndjson import FolderRujukan

SETTINGS = Settings(instansi="I1")
UNOR = [{"Id": "u1", "NamaUnor": "Dinas", "NamaJabatan": "Kepala Dinas", "DiatasanId": None}]


@define
class Kantor:
    """As much of an office as is asked for."""

    settings: Settings = SETTINGS


def kept(folder: Path) -> Path:
    tables = FolderRujukan.of(folder, SETTINGS)
    tables.simpan("unor", UNOR, datetime(2026, 1, 2, tzinfo=UTC))
    tables.tutup()
    return folder


@pytest.mark.parametrize("inside", ["", "referensi"])
def test_a_download_and_its_folder_of_tables_are_both_taken(tmp_path, inside) -> None:
    (tmp_path / inside).mkdir(exist_ok=True)
    kept(tmp_path / inside)
    found = baca_tabel_bkn(Kantor(), ["unor", "jabatan_struktural", "penghargaan"], tmp_path)
    assert [row.nama for row in found["unor"]] == ["Dinas"]
    assert [row.nama for row in found["jabatan_struktural"]] == ["Kepala Dinas"]
    assert len(found["penghargaan"]) > 20


def test_a_large_table_that_was_not_downloaded_is_said(tmp_path) -> None:
    with pytest.raises(BerkasError, match="Tabel pendidikan BKN belum diunduh"):
        baca_tabel_bkn(Kantor(), ["pendidikan"], kept(tmp_path))


@define
class KantorTersambung:
    """An office whose SIASN is the fake."""

    settings: Settings
    klien: Siasn

    def siasn(self) -> Siasn:
        return self.klien


@pytest.fixture
def tiruan() -> Tiruan:
    return Tiruan(Kabupaten.buat(pegawai=20, seed=7))


def connected(tiruan: Tiruan) -> KantorTersambung:
    settings = Settings(alamat=Alamat.tiruan(), instansi=tiruan.instansi, pace=None)
    return KantorTersambung(settings, Siasn(Credentials.from_env(tiruan.env()), settings, transport=tiruan.transport()))


def test_tables_are_read_from_siasn_itself_and_nothing_is_written(tiruan) -> None:
    done: list[int] = []
    with tiruan.larang_tulis():
        found = baca_tabel_bkn(connected(tiruan), ["unor", "pendidikan", "cltn"], None, done.append)
    assert all(found.values())
    assert sum(done) == 2


@pytest.mark.parametrize(("table", "here"), [("agama", True), ("unor", False)])
def test_a_table_that_does_not_come_is_an_error_unless_it_is_here(monkeypatch, tiruan, table, here) -> None:
    office = connected(tiruan)

    def broken(flow):
        flow.close()
        return {table: ServerBroken("x")}

    monkeypatch.setattr(office.klien, "run", broken)
    if here:
        assert baca_tabel_bkn(office, [table], None)[table]
    else:
        with pytest.raises(ServerBroken):
            baca_tabel_bkn(office, [table], None)
