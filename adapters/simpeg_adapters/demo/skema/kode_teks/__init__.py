"""The ``kode_teks`` schema: codes as numbers with the text beside them, sentinels, real dates, ratings reversed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from siasn_client.testing.kabupaten import Rujukan
from simpeg_adapters.demo.kode_lokal import bergeser
from simpeg_adapters.demo.skema.kode_teks.karier import KARIER, ORANG
from simpeg_adapters.demo.skema.kode_teks.lain import LAIN
from simpeg_adapters.demo.skema.kode_teks.tabel import METADATA, RUJUKAN
from simpeg_adapters.demo.tata import Skema

__all__ = ["KODE_TEKS"]

_AWAL: Final = {
    "golongan": 1,
    "agama": 1,
    "jenis_kawin": 1,
    "jenis_jabatan": 1,
    "tingkat_hukuman": 1,
    "unor": 2000,
    "pendidikan": 1200,
    "penghargaan": 500,
}
"""Where each reference begins to count; past its sentinel (98, 99, 1185), where it has one."""


def _kode(nama: str, rujukan: Sequence[Rujukan]) -> Mapping[str, str]:
    return bergeser(_AWAL.get(nama, 101))(nama, rujukan)


KODE_TEKS: Final = Skema("kode_teks", METADATA, (ORANG, *KARIER, *LAIN), RUJUKAN, _kode, nip_longgar=True)
