"""One kabupaten with differences and one without, poured into any schema, made once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache

import pytest
from attrs import frozen
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool

from siasn_client.sanding import HasilPegawai
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.demo import Kotor
from simpeg_adapters.demo.penuangan import Tertuang, tuangkan
from simpeg_adapters.demo.sisi import sandingkan_tuangan
from simpeg_adapters.mapping import Profil, profil_bawaan

SEEN = datetime(2026, 1, 1, tzinfo=UTC)


@frozen
class Dunia:
    """A kabupaten, its dirty e-Simpeg and what was recorded about it."""

    kabupaten: Kabupaten
    engine: Engine
    tertuang: Tertuang
    profil: Profil

    @property
    def kotor(self) -> tuple[Kotor, ...]:
        """Every dirty value."""
        return tuple(self.tertuang.kotor)

    def sanding(self) -> Iterator[HasilPegawai]:
        """Compare everybody."""
        return sandingkan_tuangan(self.kabupaten, self.engine, self.profil, SEEN)


Pembuat = Callable[..., Dunia]


@pytest.fixture(scope="session")
def dunia() -> Iterator[Pembuat]:
    """Make a world, or give the one that was made before; nobody may write into it."""

    @cache
    def make(
        pegawai: int = 200, seed: int = 7, *, selisih: bool = True, kotor: bool = True, skema: str = "tb_01"
    ) -> Dunia:
        kabupaten = Kabupaten.buat(pegawai, seed, selisih)
        engine = create_engine("sqlite://", poolclass=StaticPool)
        engines.append(engine)
        tertuang = tuangkan(kabupaten, engine, seed, skema, dengan_kotor=kotor)
        return Dunia(kabupaten, engine, tertuang, profil_bawaan(skema))

    engines: list[Engine] = []
    yield make
    for engine in engines:
        engine.dispose()
