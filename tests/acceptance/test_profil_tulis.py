"""Every difference that a ready profile may settle in the host is written and read back, in all three schemas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada, Baris, Jenis, Ubahan
from siasn_client.privacy import Nip
from siasn_client.sanding import SELISIH, HasilBidang, HasilPegawai
from siasn_client.sinkronisasi.letak import tiba
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo.penuangan import tuangkan
from simpeg_adapters.demo.sisi import sandingkan_tuangan
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.mapping import Profil, profil_bawaan
from simpeg_adapters.sql import SqlHost

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 11, 24, tzinfo=UTC)
TERTUTUP = {
    "tb_01": set(),
    "sk": {
        "data_utama.eselon_id",
        "data_utama.kedudukan_pns_id",
        "hukuman_disiplin.jenis_hukuman_id",
        "jabatan.eselon_id",
        "jabatan.nomor_sk",
        "jabatan.tanggal_sk",
        "jabatan.tmt_jabatan",
    },
    "kode_teks": {"hukuman_disiplin.masa_tahun", "hukuman_disiplin.masa_bulan"},
}
"""The fields that a profile reads and does not write, and why is said in it."""


def differences(results: list[HasilPegawai]) -> Iterator[tuple[Nip, Jenis, str, HasilBidang]]:
    for pegawai in results:
        for kind in pegawai.jenis:
            for row in kind.baris:
                if row.simpeg and row.siasn:
                    for hasil in row.bidang:
                        if hasil.putusan in SELISIH:
                            yield pegawai.nip, kind.jenis, row.simpeg.kunci or "", hasil


def may_write(profil: Profil, jenis: Jenis, bidang: str) -> bool:
    return any(bidang in table.tulis for table in profil.jenis[jenis].semua)


def row_of(host: SqlHost, nip: Nip, jenis: Jenis, kunci: str) -> Baris:
    found = host.read([nip], [jenis])[nip][jenis]
    assert isinstance(found, Ada)
    return next(row for row in found.rows if row.kunci == kunci)


@pytest.mark.parametrize("skema", SKEMA)
def test_what_siasn_says_is_written_and_read_back(skema: str) -> None:
    people, profil = Kabupaten.buat(200, 7), profil_bawaan(skema)
    engine = create_engine("sqlite://", poolclass=StaticPool)
    tuangkan(people, engine, 7, skema)
    host, written = SqlHost(engine, profil, writable=True), Counter()
    for nip, jenis, kunci, hasil in differences(list(sandingkan_tuangan(people, engine, profil, SEEN))):
        if may_write(profil, jenis, hasil.bidang):
            before = row_of(host, nip, jenis, kunci)
            host.write(Ubahan(jenis, nip, kunci, before.sidik(), {hasil.bidang: hasil.siasn.mentah}))
            assert tiba(row_of(host, nip, jenis, kunci).ambil(hasil.bidang).nilai, hasil.siasn.nilai)
            written[jenis] += 1
    engine.dispose()
    assert set(written) == set(profil.jenis)


@pytest.mark.parametrize("skema", SKEMA)
def test_a_profile_writes_all_that_it_reads_but_what_it_says(skema: str) -> None:
    kinds = profil_bawaan(skema).jenis.values()
    closed = {f"{where.jenis}.{name}" for where in kinds for name in where.bidang if name not in where.tulis}
    assert closed == TERTUTUP[skema]
