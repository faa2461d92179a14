"""Each form prints every fixed string of its mock, in reading order, and what a person filled in."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from skp_core.codec import Naskah, dumps
from skp_core.dokumen import f2_skp, f6b_evaluasi, susun_semua
from skp_core.errors import InvalidModel
from skp_core.model import (
    CapaianOrganisasi,
    Evaluasi,
    Kelompok,
    Mode,
    Skp,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_skp
from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI

Halaman = Callable[[bytes], list[str]]
NAMA = ("f2_skp", "f5_lampiran", "f6b_evaluasi", "f8_dokumen_evaluasi")


@pytest.fixture(scope="module")
def tercetak(contoh_pdf: dict[str, bytes], halaman: Halaman) -> dict[str, list[str]]:
    """The pages of the four forms of the example."""
    return {nama: halaman(pdf) for nama, pdf in contoh_pdf.items()}


@pytest.mark.parametrize("nama", NAMA)
def test_every_fixed_string_of_the_mock_in_reading_order(
    nama: str, tercetak: dict[str, list[str]], oracle: Callable[[str], Any]
) -> None:
    teks, letak = " ".join(tercetak[nama]), 0
    for tetap in oracle("formulir")[nama]:
        ditemukan = re.compile(rf"(?<!\w){re.escape(tetap)}(?!\w)").search(teks, letak)
        assert ditemukan, f"{tetap!r} is missing after {teks[max(0, letak - 60) : letak]!r}"
        letak = ditemukan.end()


@pytest.mark.parametrize("nama", NAMA)
def test_no_word_is_printed_that_is_neither_of_the_form_nor_filled_in(
    nama: str, tercetak: dict[str, list[str]], oracle: Callable[[str], Any]
) -> None:
    """Dates and numbers are filled in too; under the curve stands the sentence of SE Menteri PANRB 3/2023."""
    formulir = " ".join(oracle("formulir")[nama])
    diisi = dumps(Naskah(skp=contoh_skp(), evaluasi=contoh_evaluasi()))
    tambahan = ["Halaman dari Januari Desember JANUARI DESEMBER"]
    if nama == "f6b_evaluasi":
        tambahan += ["SE Menteri PANRB", POLA_DISTRIBUSI.nilai[CapaianOrganisasi.BAIK]]
    kata = [set(re.findall(r"[^\W\d]+", teks)) for teks in (" ".join(tercetak[nama]), formulir, diisi, *tambahan)]
    assert kata[0] <= set().union(*kata[1:])


@pytest.mark.parametrize(
    ("nama", "bukan"),
    [
        ("f2_skp", ("PERSPEKTIF", "KUALITATIF", "PANGKAT/GOL RUANG", "RATING")),
        ("f6b_evaluasi", ("ISTIMEWA", "DIBAWAH EKSPEKTASI", "TRIWULAN", "PANGKAT/GOL RUANG", "Pegawai yang Dinilai")),
        ("f8_dokumen_evaluasi", ("ISTIMEWA", "SANGAT", "KEBERATAN", "TRIWULAN", "PANGKAT/GOL RUANG")),
    ],
)
def test_only_the_chosen_value_and_no_foreign_part(
    nama: str, bukan: tuple[str, ...], tercetak: dict[str, list[str]]
) -> None:
    teks = " ".join(tercetak[nama])
    for kata in bukan:
        assert kata not in teks


def test_what_was_filled_in_is_printed(tercetak: dict[str, list[str]], skp: Skp, evaluasi: Evaluasi) -> None:
    f2, f6b, f8 = (" ".join(tercetak[nama]) for nama in ("f2_skp", "f6b_evaluasi", "f8_dokumen_evaluasi"))
    for isi in (
        skp.pegawai.nama,
        str(skp.pegawai.nip),
        "90 – 95 %",
        "- Indeks kualitas data ASN ≥ 90",
        "Contoh, 15 Januari 2025",
    ):
        assert isi in f2
    assert "(Penugasan dari Ketua Tim Pendampingan Data)" in f2
    for hasil in evaluasi.hasil_kerja:
        for realisasi in hasil.realisasi:
            assert realisasi in f6b
    assert "Pejabat Penilai Kinerja: Cepat menanggapi keluhan OPD." in f6b
    assert "SE Menteri PANRB 3/2023: sebagian besar (maksimal 70%)" in f6b
    assert "7. Contoh, 12 Januari 2026 6. Contoh, 9 Januari 2026" in f8
    assert evaluasi.catatan in f8


@pytest.mark.parametrize("nama", NAMA)
def test_pages_are_numbered_with_their_total(nama: str, tercetak: dict[str, list[str]]) -> None:
    semua = tercetak[nama]
    for nomor, teks in enumerate(semua, 1):
        assert teks.endswith(f"Halaman {nomor} dari {len(semua)}")


def test_the_forms_lie_as_usual(skp: Skp, evaluasi: Evaluasi) -> None:
    letak = {nama: dokumen.orientasi.value for nama, dokumen in susun_semua(skp, evaluasi).items()}
    assert letak == dict(zip(NAMA, ("mendatar", "tegak", "mendatar", "tegak"), strict=True))


def test_without_an_evaluation_only_the_plan_is_printed(skp: Skp) -> None:
    assert list(susun_semua(skp)) == ["f2_skp", "f5_lampiran"]


@pytest.mark.parametrize("isi", [{"mode": Mode.KUALITATIF}, {"kelompok": Kelompok.JPT}, {"mode": None}])
def test_another_group_or_approach_is_refused(skp: Skp, evaluasi: Evaluasi, isi: dict[str, Any]) -> None:
    for susun in (f2_skp.susun, lambda satu: f6b_evaluasi.susun(satu, evaluasi)):
        with pytest.raises(InvalidModel, match="JAF kuantitatif"):
            susun(evolve(skp, **isi))
