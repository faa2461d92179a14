"""Reference tables of the fake, kept as dated files."""

from __future__ import annotations

import pytest

from siasn_client import Alamat, Credentials, Settings, Siasn
from siasn_client.errors import LoginRefused, SiasnError
from siasn_client.testing import Tiruan
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.unduh.rujukan import RUJUKAN
from simpeg_adapters.commands.referensi import pilih_tabel, simpan_rujukan
from simpeg_adapters.errors import PengaturanError


def test_all_tables_or_some_and_none_that_does_not_exist() -> None:
    assert pilih_tabel(None) == tuple(RUJUKAN)
    assert pilih_tabel(["unor", "agama"]) == ("agama", "unor")
    with pytest.raises(PengaturanError) as found:
        pilih_tabel(["sapi"])
    assert "agama" in found.value.pesan


def test_every_table_is_kept_whole_and_nothing_is_written_in_siasn(tmp_path) -> None:
    kabupaten = Kabupaten.buat(pegawai=20, seed=7)
    tiruan = Tiruan(kabupaten)
    settings = Settings(alamat=Alamat.tiruan(), instansi=kabupaten.instansi_id, pace=None)
    client = Siasn(Credentials.from_env(tiruan.env()), settings, transport=tiruan.transport())
    with client as siasn, tiruan.larang_tulis():
        kept, failed = simpan_rujukan(siasn, tmp_path / "referensi", tuple(RUJUKAN), settings)
    assert failed == {}
    assert set(kept.ada()) == set(RUJUKAN)
    assert len(kept.terbaru("unor").baris) == len(kabupaten.referensi["unor"])
    assert (tmp_path / "referensi" / "manifes.json").exists()


def test_what_was_read_before_the_end_is_kept(tmp_path) -> None:
    class Bkn:
        def run(self, flow):
            flow.close()
            raise LoginRefused("x")

    with pytest.raises(SiasnError):
        simpan_rujukan(Bkn(), tmp_path / "referensi", ("agama",), Settings(alamat=Alamat.tiruan(), instansi="A5"))
    assert (tmp_path / "referensi" / "manifes.json").exists()
