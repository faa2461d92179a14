"""What a comparison finds does not depend on the database: equal to the letter on SQLite, MariaDB and PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import create_engine, text

from siasn_client.sanding import HasilPegawai
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kebenaran import nilai
from simpeg_adapters.demo.penuangan import tuangkan
from simpeg_adapters.demo.sisi import sandingkan_tuangan
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.mapping import profil_bawaan
from simpeg_adapters.sql import SqlHost

pytestmark = pytest.mark.acceptance

SEEN = datetime(2026, 11, 24, tzinfo=UTC)
PEOPLE = Kabupaten.buat(60, 5)


def lines(results: list[HasilPegawai]) -> Iterator[str]:
    """Everything a result says, one line a row and one a field."""
    for pegawai in results:
        for kind in pegawai.jenis:
            yield f"{pegawai.nip.buka()} {kind.jenis} {kind.gagal}"
            for row in kind.baris:
                keys = (row.simpeg and row.simpeg.kunci, row.siasn and row.siasn.id_siasn)
                yield f"  {row.putusan} {keys} {row.bukti} {row.calon}"
                for hasil in row.bidang:
                    said = (hasil.simpeg.mentah, hasil.simpeg.nilai, hasil.siasn.mentah, hasil.siasn.nilai)
                    yield f"    {hasil.bidang} {hasil.putusan} {said}"


def found(skema: str, address: str) -> str:
    engine = create_engine(address)
    try:
        poured = tuangkan(PEOPLE, engine, 5, skema, nip_longgar=SKEMA[skema].nip_longgar)
        profil = profil_bawaan(skema)
        results = list(sandingkan_tuangan(PEOPLE, engine, profil, SEEN))
        punya = {jenis.value: names for jenis, names in SqlHost(engine, profil).punya().items()}
        judged = nilai(PEOPLE, results, kunci=poured.kunci, punya=punya)
        assert (judged.luput, judged.palsu_di, judged.pasangan_salah, judged.gagal) == (0, {}, 0, 0)
        return "\n".join(lines(results))
    finally:
        engine.dispose()


@pytest.mark.parametrize("skema", SKEMA)
@pytest.mark.parametrize("jenis", ["mariadb", "postgresql"])
def test_a_server_gives_the_same_results_as_sqlite(skema: str, jenis: str, basis_data: Callable[[str], str]) -> None:
    address = basis_data(jenis)  # skips where there is none
    assert found(skema, address) == found(skema, basis_data("sqlite"))


def test_the_old_schema_really_is_myisam_with_zero_dates_on_mariadb(basis_data: Callable[[str], str]) -> None:
    engine = create_engine(basis_data("mariadb"))
    tuangkan(PEOPLE, engine, 5, "sk")
    with engine.connect() as conn:
        made = conn.execute(text("SHOW CREATE TABLE sk")).one()[1]
        zero = conn.execute(text("SELECT count(*) FROM sk WHERE CAST(tmt AS CHAR) = '0000-00-00'")).scalar_one()
    engine.dispose()
    assert "ENGINE=MyISAM" in made
    assert "latin1" in made
    assert zero > 0
