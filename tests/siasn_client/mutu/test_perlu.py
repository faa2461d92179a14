"""Which histories are asked for: only those that can still change a verdict."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.mutu.contoh import contoh_acuan, contoh_orang
from siasn_client.mutu.fakta import FAKTA_RIWAYAT
from siasn_client.mutu.perlu import jenis_lanjutan

NONE = {"tahun_kinerja": frozenset(), "ada_riwayat_pendidikan": False, "tak_tahu": FAKTA_RIWAYAT}


def lanjutan(sudah: set[Jenis], **fakta: Any) -> set[Jenis]:
    return set(jenis_lanjutan(contoh_orang(**NONE | fakta), contoh_acuan(), {Jenis.DATA_UTAMA, *sudah}))


@pytest.mark.parametrize(
    ("sudah", "fakta", "wanted"),
    [
        (set(), {}, {Jenis.SKP22}),
        ({Jenis.SKP22}, {}, {Jenis.KINERJA_PERIODIK}),
        ({Jenis.SKP22}, {"tahun_kinerja": frozenset({2025})}, set()),
        ({Jenis.SKP22, Jenis.KINERJA_PERIODIK}, {}, set()),
        (set(), {"pendidikan_id": ""}, {Jenis.SKP22, Jenis.PENDIDIKAN}),
        (set(), {"kedudukan_hukum_id": "02"}, {Jenis.SKP22, Jenis.CLTN}),
        (set(), {"kedudukan_hukum_id": "99"}, set()),
        (set(), {"tak_tahu": FAKTA_RIWAYAT | {"kedudukan_hukum_id"}}, set()),
    ],
)
def test_what_is_read_next(sudah: set[Jenis], fakta: dict[str, Any], wanted: set[Jenis]) -> None:
    assert lanjutan(sudah, **fakta) == wanted


def test_of_nobody_nothing_is_read() -> None:
    assert jenis_lanjutan(None, contoh_acuan(), {Jenis.DATA_UTAMA}) == frozenset()
