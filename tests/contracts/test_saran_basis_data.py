"""The same schema is drafted and proved alike on SQLite, MariaDB and PostgreSQL, with their types and zero dates."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.commands.pemetaan import periksa_profil, saran
from simpeg_adapters.demo.penuangan import tuangkan
from simpeg_adapters.demo.skema import SKEMA
from simpeg_adapters.mapping import Profil, profil_bawaan

pytestmark = pytest.mark.acceptance  # servers

BASIS = ("sqlite", "mariadb", "postgresql")


@pytest.mark.parametrize("skema", SKEMA)
def test_the_draft_and_the_proof_do_not_depend_on_the_database(
    basis_data: Callable[[str], str], skema: str, tmp_path: Path
) -> None:
    kabupaten, drafts, proofs = Kabupaten.buat(40, seed=11), [], []
    for jenis in BASIS:
        engine = create_engine(basis_data(jenis), hide_parameters=True)
        tuangkan(kabupaten, engine, 11, skema, nip_longgar=SKEMA[skema].nip_longgar)
        path = tmp_path / f"{jenis}.toml"
        found = saran(engine, path)
        filled = [
            (part, usul) for part, usul in found.draf.pasti() if usul.kolom.bentuk.terisi
        ]  # else the type decides
        drafts.append({(str(part.jenis), usul.bidang, usul.tabel, usul.ejaan) for part, usul in filled})
        proof = periksa_profil(engine, profil_bawaan(skema)).pembuktian
        proofs.append({(each.keadaan, each.kolom, each.kalimat) for each in proof.bukti})
        assert periksa_profil(engine, Profil.from_toml(path)).pembuktian.dibaca > 30
        engine.dispose()
    assert len(drafts[0]) > 40
    assert drafts[0] == drafts[1] == drafts[2]
    assert proofs[0] == proofs[1] == proofs[2]
