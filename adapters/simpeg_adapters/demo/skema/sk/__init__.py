"""The ``sk`` schema: people with a key of their own, one table for every decree, names where others have codes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from siasn_client.testing.kabupaten import Rujukan
from simpeg_adapters.demo.kode_lokal import bergeser, kode_lokal
from simpeg_adapters.demo.skema.sk.orang import KELUARGA, LAIN, ORANG, PEGAWAI
from simpeg_adapters.demo.skema.sk.surat import SURAT, sisipan
from simpeg_adapters.demo.skema.sk.tabel import METADATA, RUJUKAN
from simpeg_adapters.demo.tata import Skema

__all__ = ["SK"]


def _kode(nama: str, rujukan: Sequence[Rujukan]) -> Mapping[str, str]:
    """Units are hierarchical; everything else counts from its own hundred, backwards. Structural training is 1."""
    if nama == "unor":
        return kode_lokal(nama, rujukan)
    if nama == "jenis_diklat":
        return {**bergeser(1)(nama, rujukan), "1": "1", "25": "25"}
    return bergeser(100 * (1 + len(nama) % 7))(nama, rujukan)


SK: Final = Skema(
    "sk", METADATA, (ORANG, *KELUARGA, *LAIN, *SURAT), RUJUKAN, _kode, kunci_pegawai=PEGAWAI, sisipan=sisipan
)
