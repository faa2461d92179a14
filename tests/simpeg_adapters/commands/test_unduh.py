"""What a download is ordered with, what it says beforehand and afterwards, and how it ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from attrs import evolve

from siasn_client import CircuitOpen, ConfigError, Nip
from siasn_client.baris import Lingkup
from siasn_client.config import Alamat, Lingkungan, Settings
from siasn_client.events import Closed, Opened, Parked, Refreshed, Resumed
from siasn_client.unduh import KELUARGA, BerkasUnduhan, Galat, HasilUnduh, JamUnduh, Manifes, Permintaan
from siasn_client.unduh.permintaan import Taksiran
from simpeg_adapters.commands.keluar import Keluar
from simpeg_adapters.commands.unduh import (
    RAHASIA,
    kabar,
    kata_hasil,
    kata_taksiran,
    keluar_unduh,
    perkirakan,
    susun_permintaan,
)
from simpeg_adapters.errors import PengaturanError
from simpeg_adapters.ndjson import FolderUnduhan

SETTINGS = Settings(alamat=Alamat.tiruan(), instansi="A5", pace=1.0)
NIPS = tuple(Nip(f"1990010120150{each}1000") for each in range(1, 4))
SEEN = datetime(2026, 3, 2, 3, 0, tzinfo=UTC)
BERKAS = BerkasUnduhan("golongan.ndjson", "", 3_000, 3, 5, 1, (), SEEN, SEEN + timedelta(hours=2))
LENGKAP = Manifes("A5", Lingkungan.TIRUAN, True, {}, {"golongan": BERKAS})
BOLONG = evolve(LENGKAP, berkas={"golongan": evolve(BERKAS, galat=(Galat("1", "NoAnswer"),))})


class Kantor:
    """As much of an office as an order needs."""

    settings = SETTINGS

    class host:
        @staticmethod
        def nips(lingkup: Lingkup):
            return iter(lingkup.nips or NIPS)


def test_an_order_without_choices_is_everybody_and_everything() -> None:
    asked = susun_permintaan(Kantor())
    assert asked == Permintaan(NIPS)
    assert asked.jenis == tuple(KELUARGA)


def test_choices_are_taken_in_the_order_of_reading() -> None:
    asked = susun_permintaan(
        Kantor(), nips=NIPS[:1], jenis=["skp22", "data_utama"], hari=30, jam="18:00-05:00", dokumen=True
    )
    assert asked.orang == NIPS[:1]
    assert asked.jenis == ("data_utama", "skp22")
    assert asked.lebih_tua_dari == timedelta(days=30)
    assert asked.jam is not None
    assert asked.jam.zona == SETTINGS.timezone


def test_what_does_not_exist_is_said() -> None:
    with pytest.raises(PengaturanError):
        susun_permintaan(Kantor(), jenis=["sapi"])
    with pytest.raises(ConfigError):
        susun_permintaan(Kantor(), jam="malam")


def test_an_estimate_goes_by_what_the_folder_has_shown(tmp_path) -> None:
    with FolderUnduhan(tmp_path / "u") as gudang:
        gudang.simpan_manifes(LENGKAP.to_bytes())
        found = perkirakan(Permintaan(NIPS, ("golongan",)), gudang, SETTINGS, SEEN)
    assert found.gb == 3 * 1_000 / 1e9


def test_what_it_will_cost_is_said_in_requests_hours_and_gigabytes() -> None:
    said = " ".join(kata_taksiran(Taksiran(36_000, 10.0, 10 / 11, 1.2, 0), Permintaan(NIPS, dokumen=True), SETTINGS))
    assert "36.000 permintaan" in said
    assert "sekitar 10,0 jam (0,9 hari pada jam yang diizinkan)" in said
    assert "1,2 GB" in said
    assert "1,0 permintaan per detik" in said
    assert "Dokumen belum dihitung" in said
    short = " ".join(kata_taksiran(Taksiran(60, 1 / 60, None, 0.002, 4), Permintaan(NIPS), SETTINGS))
    assert "sekitar 1 menit" in short
    assert "2 MB" in short
    assert "4 rekaman sudah ada" in short
    night = Permintaan(NIPS, jam=JamUnduh.of("18:00-05:00", SETTINGS.timezone))
    little = " ".join(kata_taksiran(Taksiran(60, 1.0, 2.0, 0.0001, 4), night, SETTINGS))
    assert "kurang dari 1 MB" in little
    assert "18.00 sampai 05.00 waktu kantor" in little
    fast = kata_taksiran(Taksiran(60, None, None, 0.002, 4), Permintaan(NIPS), evolve(SETTINGS, pace=None))
    assert "tanpa batas laju" in " ".join(fast)


@pytest.mark.parametrize(
    ("hasil", "word", "code"),
    [
        (HasilUnduh(LENGKAP), "Unduhan lengkap", Keluar.SELESAI),
        (HasilUnduh(BOLONG), "1 rekaman gagal", Keluar.SEBAGIAN),
        (HasilUnduh(evolve(LENGKAP, tuntas=False), terputus=True), "Ulangi perintah", Keluar.TERPUTUS),
        (HasilUnduh(evolve(LENGKAP, tuntas=False), henti=CircuitOpen("x")), "melanjutkan", Keluar.TAK_TERJANGKAU),
    ],
)
def test_how_it_ended_is_said_with_its_age_and_that_it_is_personal(hasil, word, code) -> None:
    said = kata_hasil(hasil, SETTINGS)
    assert word in " ".join(said)
    assert "02-03-2026 10.00" in " ".join(said)
    assert said[-1] == RAHASIA
    assert keluar_unduh(hasil) is code


def test_news_is_said_and_the_rest_is_not() -> None:
    assert "siasn token pasang" in kabar(Parked("SSO", 60.0))
    assert all(kabar(event) for event in (Resumed("SSO", 1.0), Opened(30.0), Closed()))
    assert kabar(Refreshed("SSO")) == ""
