from __future__ import annotations

from datetime import date

import pytest

from skp_core.dasar import pada
from skp_core.peraturan.penetapan import PENETAP, TIDAK_MENYUSUN, Golongan, Instansi, Keadaan, Penetap


@pytest.mark.parametrize(
    ("instansi", "golongan", "penetap"),
    [
        ("PUSAT", "JPT_UTAMA", "MENTERI_YANG_MENGOORDINASIKAN"),
        ("PUSAT", "JPT_PRATAMA", "JPT_MADYA"),
        ("DAERAH", "JPT_MADYA", "KEPALA_DAERAH"),
        ("DAERAH", "JPT_PRATAMA", "KEPALA_DAERAH"),
        ("DAERAH", "LAINNYA", "PEJABAT_PENILAI_KINERJA"),
    ],
)
def test_who_fixes_an_skp(instansi: str, golongan: str, penetap: str) -> None:
    """PermenPANRB 8/2021 annex p. 52."""
    assert PENETAP.nilai[Instansi(instansi), Golongan(golongan)] == (Penetap(penetap),)


def test_a_region_has_no_jpt_utama() -> None:
    assert {kunci for kunci in PENETAP.nilai if kunci[0] is Instansi.DAERAH} == {
        (Instansi.DAERAH, satu) for satu in Golongan if satu is not Golongan.JPT_UTAMA
    }


def test_study_leave_makes_an_skp_from_2022_on() -> None:
    assert Keadaan.TUGAS_BELAJAR in pada(TIDAK_MENYUSUN, date(2021, 8, 1)).nilai
    assert Keadaan.TUGAS_BELAJAR not in pada(TIDAK_MENYUSUN, date(2025, 1, 1)).nilai
    assert Keadaan.MASA_PERSIAPAN_PENSIUN in pada(TIDAK_MENYUSUN, date(2025, 1, 1)).nilai
