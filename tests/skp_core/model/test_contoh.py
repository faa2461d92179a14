from __future__ import annotations

from datetime import date

from skp_core.model import Evaluasi, Skp
from skp_core.rules import check_all


def test_the_example_is_sound_and_about_nobody(skp: Skp, evaluasi: Evaluasi) -> None:
    assert check_all(skp, date(2025, 1, 15)) == ()
    assert len(evaluasi.hasil_kerja) == len(skp.rhk)
    for orang in (skp.pegawai, skp.pejabat_penilai, skp.atasan_pejabat_penilai):
        assert orang is not None
        assert str(orang.nip).endswith("000")
