"""What is said of a person in a word or a digit."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from siasn_client.baris import Nilai, Tanda
from siasn_client.sanding.kanonik import jenis_anak, peran_orang_tua, status_hidup, status_pegawai


@pytest.mark.parametrize(
    ("form", "texts", "value"),
    [
        (status_hidup, ["1", "1.0", "true", "Hidup", "MASIH HIDUP", "Ya"], "1"),
        (status_hidup, ["0", "false", "Meninggal", "meninggal dunia", "Alm.", "Almarhumah", "wafat"], "0"),
        (jenis_anak, ["1", "01", "Kandung", "ANAK KANDUNG", "AK"], "1"),
        (jenis_anak, ["2", "Tiri"], "2"),
        (jenis_anak, ["3.0", "anak angkat"], "3"),
        (peran_orang_tua, ["ayah", "Bapak", "AYAH KANDUNG"], "ayah"),
        (peran_orang_tua, ["ibu", "Ibu Kandung"], "ibu"),
        (status_pegawai, ["C", "CPNS", "Calon PNS"], "C"),
        (status_pegawai, ["P", "PNS", "Pegawai Negeri Sipil"], "P"),
        (status_pegawai, ["PPPK", "P3K"], "PPPK"),
        (status_pegawai, ["PPPK Paruh Waktu", "Paruh Waktu"], "PPPK PARUH WAKTU"),
    ],
)
def test_every_word_for_it_is_its_code(form: Callable[[str], Nilai | Tanda], texts: list[str], value: str) -> None:
    assert {text: form(text) for text in texts} == dict.fromkeys(texts, value)


@pytest.mark.parametrize(
    ("form", "text"),
    [(status_hidup, "2"), (status_hidup, "cerai"), (jenis_anak, "4"), (peran_orang_tua, "1"), (status_pegawai, "21")],
)
def test_a_local_digit_is_the_business_of_the_mapping(form: Callable[[str], Nilai | Tanda], text: str) -> None:
    assert form(text) is Tanda.TAK_TERBACA
