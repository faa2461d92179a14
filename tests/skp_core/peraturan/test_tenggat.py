from __future__ import annotations

from datetime import date

from skp_core.dasar import Keyakinan, pada
from skp_core.peraturan.tenggat import AKHIR_PENETAPAN, AKHIR_PENILAIAN, HARI_BANDING, HARI_KEBERATAN, MINGGU_KEDUA


def test_the_days_are_those_that_were_read() -> None:
    hari = date(2025, 3, 1)
    assert pada(AKHIR_PENETAPAN, hari).nilai.pada(2025) == date(2025, 1, 31)
    assert pada(MINGGU_KEDUA, hari).nilai.pada(2025) == date(2025, 1, 14)
    assert pada(HARI_KEBERATAN, hari).nilai == 14


def test_what_no_text_confirms_says_so() -> None:
    unsure = {deret[0].dasar.keyakinan for deret in (MINGGU_KEDUA, AKHIR_PENILAIAN, HARI_BANDING)}
    assert unsure == {Keyakinan.RENDAH}
    assert {deret[0].dasar.keyakinan for deret in (AKHIR_PENETAPAN, HARI_KEBERATAN)} == {Keyakinan.SEDANG}
