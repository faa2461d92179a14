"""Each form prints every fixed string of its mock, in reading order, and what a person filled in."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from pypdf import PdfReader

from skp_core.codec import Naskah, dumps
from skp_core.dokumen import f2_skp, f6b_evaluasi, f10_matriks, f11_rekap, susun_semua
from skp_core.errors import InvalidModel
from skp_core.model import (
    CapaianOrganisasi,
    Evaluasi,
    JenisPeriode,
    Kelompok,
    Mode,
    PeriodeEvaluasi,
    Skp,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_matriks, contoh_rekap, contoh_skp
from skp_core.peraturan.se_menpanrb_3_2023 import POLA_DISTRIBUSI
from skp_core.render import Pencetak, html

Halaman = Callable[[bytes], list[str]]
NAMA = ("f2_skp", "f5_lampiran", "f6b_evaluasi", "f8_dokumen_evaluasi")
TERBACA = 7.0  # points; the notes below a form are the smallest print, 7.5
PERIODE_2022 = PeriodeEvaluasi(
    jenis=JenisPeriode.AKHIR, label="AKHIR", mulai=date(2022, 1, 1), selesai=date(2022, 12, 31)
)
SEMUA = (
    *NAMA,
    *("f1_skp", "f3_skp", "f4_skp", "f6a_evaluasi", "f7_evaluasi_jpt", "f7_evaluasi_jaf"),
    *("f9_umpan_balik", "f10_matriks", "f11_rekap"),
)
"""Every form; the one of two groups twice."""


@pytest.fixture(scope="module")
def tercetak(contoh_pdf: dict[str, bytes], halaman: Halaman) -> dict[str, list[str]]:
    """The pages of every form of the examples."""
    return {nama: halaman(pdf) for nama, pdf in contoh_pdf.items()}


@pytest.mark.parametrize("nama", SEMUA)
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
        ("f1_skp", ("ASPEK", "DIINTERVENSI", "KUALITATIF", "**", "RATING")),
        ("f2_skp", ("PERSPEKTIF", "KUALITATIF", "PANGKAT/GOL RUANG", "RATING")),
        ("f3_skp", ("ASPEK", "PERSPEKTIF", "(1)", "**", "RATING")),
        ("f4_skp", ("ASPEK", "Perspektif", "(1)", "DIINTERVENSI", "Dalam hal")),
        ("f6a_evaluasi", ("ASPEK", "DIINTERVENSI", "Pegawai yang Dinilai")),
        ("f7_evaluasi_jaf", ("Perspektif", "(1)", "Pegawai yang Dinilai")),
        ("f9_umpan_balik", ("RATING", "PREDIKAT", "CAPAIAN", "POLA", "Pegawai yang Dinilai")),
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


@pytest.mark.parametrize("nama", SEMUA)
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
        with pytest.raises(InvalidModel, match=r"JAF kuantitatif|no group"):
            susun(evolve(skp, **isi))


def _kata(teks: str) -> list[str]:
    """The words of a text, however the lines were broken."""
    return re.findall(r"[^\W_]+", teks)


def _berurutan(isi: str, tercetak: list[str]) -> bool:
    """Do the words of one cell stand in the page's text in their order? Other cells may stand between."""
    dicari = iter(tercetak)
    return all(kata in dicari for kata in _kata(isi))


def _terkecil(pdf: bytes) -> float:
    """The smallest print, in points: words that are there, but too small to read, are lost on paper."""
    ukuran: list[float] = []

    def lihat(teks: str, cm: list[float], tm: list[float], _: object, huruf: float) -> None:
        if teks.strip():
            ukuran.append(huruf * abs(cm[3]) * abs(tm[3]))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=lihat)
    return min(ukuran)


@pytest.mark.parametrize("kelompok", Kelompok)
@pytest.mark.parametrize("mode", Mode)
def test_a_very_long_skp_loses_no_word(mode: Mode, kelompok: Kelompok, pencetak: Pencetak, halaman: Halaman) -> None:
    """60 results, and one whose cells hold 2,000 words; every cell's words are there, in order."""
    skp, evaluasi = contoh_skp(mode, kelompok), contoh_evaluasi(mode)
    panjang = " ".join(f"kata{nomor}x" for nomor in range(2000))
    ukuran = [evolve(satu, uraian=panjang, ukuran_keberhasilan=panjang) for satu in skp.rhk[0].indikator[:1]]
    besar = evolve(skp.rhk[0], rumusan=f"awal {panjang}", indikator=tuple(ukuran))
    banyak = tuple(evolve(skp.rhk[1], rumusan=f"hasil nomor r{nomor}z") for nomor in range(59))
    skp = evolve(skp, rhk=(besar, *banyak))
    hasil = (evolve(evaluasi.hasil_kerja[0], realisasi=(panjang,)), *(evaluasi.hasil_kerja[1],) * 59)
    for nama, dokumen in susun_semua(skp, evolve(evaluasi, hasil_kerja=hasil)).items():
        if nama in ("f5_lampiran", "f8_dokumen_evaluasi"):
            continue
        pdf = pencetak.render(dokumen, batas_detik=60)
        semua = halaman(pdf)
        kata = _kata(" ".join(semua))
        assert _berurutan(panjang, kata)
        assert _berurutan(" ".join(f"r{nomor}z" for nomor in range(59)), kata)
        assert _terkecil(pdf) >= TERBACA
        banyaknya = {satu: kata.count(satu) for satu in ("kata0x", "kata1999x")}
        assert set(banyaknya.values()) == {2 if nama.endswith("skp") else 3}, banyaknya
        assert "Pejabat Penilai Kinerja" in semua[-1]


@pytest.mark.parametrize("kelompok", Kelompok)
@pytest.mark.parametrize("mode", Mode)
def test_an_empty_draft_prints_with_its_heads(
    mode: Mode, kelompok: Kelompok, pencetak: Pencetak, halaman: Halaman
) -> None:
    skp = evolve(contoh_skp(mode, kelompok), rhk=(), perilaku=())
    kosong = evolve(contoh_evaluasi(mode), hasil_kerja=(), perilaku=(), rating_hasil_kerja=None)
    for dokumen in susun_semua(skp, kosong).values():
        assert halaman(pencetak.render(dokumen))


def test_a_skp_without_group_or_approach_has_no_form(skp: Skp) -> None:
    with pytest.raises(InvalidModel, match="no group or approach"):
        susun_semua(evolve(skp, mode=None))


def test_more_contributions_than_results_are_refused() -> None:
    matriks = contoh_matriks()
    terlalu = evolve(matriks.baris[0], kontribusi=("a", "b", "c"))
    with pytest.raises(InvalidModel, match="more contributions"):
        f10_matriks.susun(evolve(matriks, baris=(terlalu,)))


def test_many_results_of_a_leader_stand_in_further_tables(pencetak: Pencetak, halaman: Halaman) -> None:
    matriks = evolve(contoh_matriks(), hasil=tuple(f"hasil h{nomor}z" for nomor in range(20)))
    teks = " ".join(halaman(pencetak.render(f10_matriks.susun(matriks))))
    assert _berurutan(" ".join(f"h{nomor}z" for nomor in range(20)), _kata(teks))
    assert teks.count("OUTCOME ANTARA / OUTPUT / LAYANAN") == 4


@pytest.mark.parametrize("mode", Mode)
def test_long_words_of_the_assessor_are_printed_in_readable_letters(mode: Mode, pencetak: Pencetak) -> None:
    """Not the first row of its group, and as tall as a page: the engine would shrink it until it fits."""
    panjang = "kata panjang " * 1000
    skp, evaluasi = contoh_skp(mode), contoh_evaluasi(mode)
    perilaku = tuple(evolve(satu, ekspektasi_khusus=(panjang,)) for satu in skp.perilaku[:1])
    ukuran = tuple(evolve(satu, ukuran_keberhasilan=panjang) for satu in skp.rhk[0].indikator[:1])
    rhk = evolve(skp.rhk[0], indikator=ukuran if mode is Mode.KUALITATIF else skp.rhk[0].indikator)
    skp = evolve(skp, rhk=(rhk, *skp.rhk[1:]), perilaku=(*perilaku, *skp.perilaku[1:]))
    for dokumen in susun_semua(skp, evolve(evaluasi, catatan=panjang)).values():
        assert _terkecil(pencetak.render(dokumen, batas_detik=60)) >= TERBACA


def test_a_result_too_long_for_a_head_stands_below_it(pencetak: Pencetak, halaman: Halaman) -> None:
    panjang = " ".join(f"kata{nomor}x" for nomor in range(2000))
    pdf = pencetak.render(f10_matriks.susun(evolve(contoh_matriks(), hasil=("pendek", panjang))), batas_detik=60)
    semua = halaman(pdf)
    assert all("OUTCOME ANTARA / OUTPUT / LAYANAN (1) (2)" in teks for teks in semua[1:])
    assert _berurutan(panjang, _kata(" ".join(semua)))
    assert _terkecil(pdf) >= TERBACA


def test_the_leader_s_row_may_not_have_more_parts_than_results() -> None:
    with pytest.raises(InvalidModel, match="more contributions") as caught:
        f10_matriks.susun(evolve(contoh_matriks(), hasil_antara=("a", "b", "c")))
    assert caught.value.letak == "hasil_antara"


@pytest.mark.parametrize(
    ("isi", "kata"),
    [
        ({}, "harus ada pegawai berpredikat Butuh Perbaikan"),
        ({"capaian_organisasi": None}, "belum ditetapkan"),
        ({"capaian_organisasi": CapaianOrganisasi.ISTIMEWA}, "Sesuai."),
        ({"periode": PERIODE_2022}, "belum berlaku pada periode ini"),
    ],
)
def test_a_recap_says_what_the_guidance_finds(isi: dict[str, Any], kata: str) -> None:
    assert kata in html(f11_rekap.susun(evolve(contoh_rekap(), **isi)))
