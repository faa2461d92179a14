"""Taking stock of an e-Simpeg: everybody, or an even part."""

from __future__ import annotations

import pytest
from attrs import evolve

from siasn_client.baris import Gagal, Jenis
from siasn_client.testing import Tiruan
from siasn_client.testing.__main__ import describe
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.inventaris import inventarisasi, pilih_contoh
from simpeg_adapters.demo.kantor import siapkan, tulis_pengaturan
from simpeg_adapters.errors import HostBroken
from simpeg_adapters.instansi import Instansi
from simpeg_adapters.inventaris import Isian
from simpeg_adapters.inventaris.isian import ISIAN


@pytest.fixture
def kantor(tmp_path):
    """An office whose SIASN is nowhere."""
    kabupaten = Kabupaten.buat(pegawai=24, seed=3)
    paths = siapkan(tmp_path / "kantor", kabupaten, 3)
    tulis_pengaturan(paths, describe(Tiruan(kabupaten), "http://127.0.0.1:9"))
    with Instansi.open(paths["instansi"]) as opened:
        yield opened


def test_everybody_is_counted_without_siasn(kantor):
    told = []
    found = inventarisasi(kantor, Isian(), 24, kemajuan=told.append)
    assert (found.pegawai, found.langkah, sum(told), found.gagal) == (24, 1, 24, ())
    by_id = {each.elemen.id: each for each in found.baris}
    assert by_id["D01-01"].takaran.terisi == 24
    assert str(by_id["D01-04"].letak[0]) == "tb_01.nama"


def test_a_sample_is_spread_over_the_numbers(kantor):
    found = inventarisasi(kantor, Isian(), 24, contoh=10)
    assert (found.pegawai, found.langkah) == (8, 3)


@pytest.mark.parametrize(("semua", "contoh", "langkah"), [(0, 5, 1), (10, 10, 1), (11, 10, 2), (8000, 300, 27)])
def test_no_more_are_read_than_were_asked_for(semua, contoh, langkah):
    assert pilih_contoh(semua, contoh) == langkah
    assert -(-semua // langkah) <= contoh


def test_a_column_that_somebody_named_is_counted_by_the_database(kantor):
    found = inventarisasi(kantor, Isian({"D01-22": {ISIAN["kolom"]: "tb_01.user_id"}}), 24)
    row = next(each for each in found.baris if each.elemen.id == "D01-22")
    assert (str(row.letak[0]), row.takaran.baris) == ("tb_01.user_id", 24)


def test_a_kind_that_cannot_be_read_is_told(kantor):
    class Sakit:
        """The office's own host, whose histories of education are out of reach."""

        nip_tak_terbaca = 2

        def punya(self):
            return kantor.host.punya()

        def nips(self, scope):
            return kantor.host.nips(scope)

        def read(self, nips, jenis):
            found = kantor.host.read(nips, jenis)
            broken = Gagal(HostBroken(message="x"))
            return {nip: {**read, Jenis.PENDIDIKAN: broken} for nip, read in found.items()}

    found = inventarisasi(evolve(kantor, host=Sakit()), Isian(), 24)
    assert found.gagal == ((Jenis.PENDIDIKAN, 24),)
    assert found.nip_tak_terbaca == 2
