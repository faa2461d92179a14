"""One kabupaten with differences and one without, made once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache

import pytest
from attrs import frozen
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from siasn_client.baris import Ada, Bacaan, Baris, Jenis, Kosong, Lingkup
from siasn_client.privacy import Nip
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.resources.pendidikan import RiwayatPendidikan
from siasn_client.resources.skp22 import RiwayatSkp22
from siasn_client.sanding import HasilPegawai, bacaan_siasn, sandingkan
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import Kotor, tuang
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
REKAMAN = {
    Jenis.GOLONGAN: RiwayatGolongan,
    Jenis.JABATAN: RiwayatJabatan,
    Jenis.PENDIDIKAN: RiwayatPendidikan,
    Jenis.SKP22: RiwayatSkp22,
}


@frozen
class Dunia:
    """A kabupaten, its dirty e-Simpeg and what was recorded about it."""

    kabupaten: Kabupaten
    engine: Engine
    kotor: tuple[Kotor, ...]

    def siasn(self, nip: Nip) -> Mapping[Jenis, Bacaan[Baris]]:
        """What SIASN would say, without its wire."""
        sisi = self.kabupaten.siasn[nip.buka()]
        rows = {jenis: [kind(**row) for row in getattr(sisi, f"rw_{jenis}")] for jenis, kind in REKAMAN.items()}
        rows[Jenis.DATA_UTAMA] = [DataUtama(**sisi.data_utama)]
        return {
            jenis: bacaan_siasn(jenis, nip, Ada(tuple(found), SEEN) if found else Kosong(SEEN))
            for jenis, found in rows.items()
        }

    def sanding(self) -> Iterator[HasilPegawai]:
        """Compare everybody."""
        host = SqlHost(self.engine, profil_bawaan("tb_01"))
        nips = list(host.nips(Lingkup()))
        for nip, simpeg in host.read(nips, tuple(Jenis)).items():
            yield sandingkan(nip, simpeg, self.siasn(nip))


Pembuat = Callable[..., Dunia]


@pytest.fixture(scope="session")
def dunia() -> Iterator[Pembuat]:
    """Make a world, or give the one that was made before; nobody may write into it."""

    @cache
    def make(pegawai: int = 200, seed: int = 7, *, selisih: bool = True, kotor: bool = True) -> Dunia:
        kabupaten = Kabupaten.buat(pegawai, seed, selisih)
        engine = create_engine("sqlite://", poolclass=StaticPool)
        engines.append(engine)
        return Dunia(kabupaten, engine, tuple(tuang(kabupaten, engine, seed, dengan_kotor=kotor)))

    engines: list[Engine] = []
    yield make
    for engine in engines:
        engine.dispose()
