"""What the tests of skp_core share: the example, its defects, one printer, the text of a PDF, the oracles."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import strategies as st
from pypdf import PdfReader

from skp_core.blok import Dokumen
from skp_core.codec import Naskah
from skp_core.dokumen import f9_umpan_balik, f10_matriks, f11_rekap, susun_semua
from skp_core.model import (
    Aspek,
    BuktiDukung,
    CapaianOrganisasi,
    Evaluasi,
    EvaluasiHasilKerja,
    EvaluasiPerilaku,
    Indikator,
    JenisHasilKerja,
    JenisPeriode,
    Kelompok,
    Klasifikasi,
    Lampiran,
    Mode,
    Pegawai,
    Perilaku,
    PerilakuKerja,
    Periode,
    PeriodeEvaluasi,
    Perspektif,
    Rating,
    Rencana,
    RencanaPimpinan,
    Sebagai,
    Skp,
    StatusPegawai,
    Target,
    UmpanBalik,
)
from skp_core.model.contoh import contoh_evaluasi, contoh_matriks, contoh_rekap, contoh_skp
from skp_core.render import Pencetak

ORACLES = Path(__file__).parents[1] / "contracts" / "data" / "skp"


@pytest.fixture
def skp() -> Skp:
    return contoh_skp()


@pytest.fixture
def evaluasi() -> Evaluasi:
    return contoh_evaluasi()


@pytest.fixture(scope="session")
def pencetak() -> Iterator[Pencetak]:
    with Pencetak(batas_detik=60) as printer:
        yield printer


@pytest.fixture(scope="session")
def contoh_pdf(pencetak: Pencetak) -> dict[str, bytes]:
    """Every form of the examples, printed once; the form of two groups twice."""
    semua: dict[str, Dokumen] = {}
    for mode in Mode:
        for kelompok in Kelompok:
            satu = susun_semua(contoh_skp(mode, kelompok), contoh_evaluasi(mode))
            if "f7_evaluasi" in satu:
                satu[f"f7_evaluasi_{kelompok.name.lower()}"] = satu.pop("f7_evaluasi")
            semua = {**satu, **semua}  # the annex and the document are those of the first example
    semua |= susun_semua(contoh_skp(), contoh_evaluasi())
    semua["f9_umpan_balik"] = f9_umpan_balik.susun(contoh_skp(), contoh_evaluasi())
    semua["f10_matriks"] = f10_matriks.susun(contoh_matriks())
    semua["f11_rekap"] = f11_rekap.susun(contoh_rekap())
    return {nama: pencetak.render(dokumen) for nama, dokumen in semua.items()}


@pytest.fixture(scope="session")
def oracle() -> Callable[[str], Any]:
    """Read one of our own oracle files."""
    return lambda name: json.loads((ORACLES / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def halaman() -> Callable[[bytes], list[str]]:
    """Return the text of each page, white space collapsed."""
    return lambda pdf: [re.sub(r"\s+", " ", page.extract_text()).strip() for page in PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture(scope="session")
def ubah_indikator() -> Callable[..., Skp]:
    """Return the SKP with one indikator of its first rencana changed."""

    def ubah(skp: Skp, **isi: object) -> Skp:
        satu, *lain = skp.rhk[0].indikator
        baru: Indikator = evolve(satu, **isi)
        return evolve(skp, rhk=(evolve(skp.rhk[0], indikator=(baru, *lain)), *skp.rhk[1:]))

    return ubah


@pytest.fixture(scope="session")
def ubah_rencana() -> Callable[..., Skp]:
    """Return the SKP with its first rencana changed."""
    return lambda skp, **isi: evolve(skp, rhk=(evolve(skp.rhk[0], **isi), *skp.rhk[1:]))


# Any SKP: of all four forms and of none, complete or not. ``data.draw(skp_apa_saja)`` with ``@given(st.data())``.

TEMPLAT = (
    "Tersusunnya 12 laporan — “rapi”",
    "½ × 3 ≥ 1",
    "第 1 章 报告",
    "😀👩‍👩‍👧",
    "تقرير",
    "n̈a\u0308\u200b",
    "<b>&amp;</b>",
    "\t\r\n ",
)
"""Words inside the font and outside it: Latin, symbols, Han, emoji, Arabic, combining, mark-up, blanks."""
TEKS = st.text(max_size=12) | st.sampled_from(TEMPLAT) | st.just("") | st.just("panjang sekali " * 40)
BARIS = st.lists(TEKS, max_size=3).map(tuple)
HARI = st.dates(date(2020, 1, 1), date(2035, 12, 31))
BANYAK = 125  # times four indicators: an SKP of five hundred


def _mungkin(strategi: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategi


def _deret(strategi: st.SearchStrategy[Any], banyak: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategi, max_size=banyak).map(tuple)


def _orang() -> st.SearchStrategy[Pegawai]:
    terisi = st.sampled_from(["Contoh", "Ny. 樱 Contohwati", "Pejabat " * 30, "‎Ü"])
    nip = st.builds("{:%Y%m%d}{:%Y%m}1000".format, HARI, HARI)
    return st.builds(
        Pegawai,
        nama=terisi,
        nip=_mungkin(nip),
        pangkat=_mungkin(TEKS),
        jabatan=terisi,
        unit_kerja=terisi,
        kelompok=st.sampled_from(Kelompok),
        status=_mungkin(st.sampled_from(StatusPegawai)),
    )


def _rencana() -> st.SearchStrategy[Rencana]:
    bilangan = st.decimals("-1e9", "1e9", places=2) | st.sampled_from([Decimal(0), Decimal("1E+20"), Decimal("3.50")])
    target = st.builds(Target, min=_mungkin(bilangan), max=_mungkin(bilangan), satuan=TEKS, teks=TEKS)
    indikator = st.builds(
        Indikator,
        uraian=TEKS,
        aspek=_mungkin(st.sampled_from(Aspek)),
        target=_mungkin(target),
        perspektif=_deret(st.sampled_from(Perspektif)),
        ukuran_keberhasilan=TEKS,
    )
    pimpinan = st.builds(
        RencanaPimpinan,
        rumusan=TEKS,
        indikator=BARIS,
        milik=_mungkin(st.sampled_from(Kelompok)),
        skp=TEKS,
        urutan=_mungkin(st.integers(-1, 9)),
    )
    return st.builds(
        Rencana,
        jenis=st.sampled_from(JenisHasilKerja),
        rumusan=TEKS,
        rhk_pimpinan_diintervensi=_mungkin(pimpinan),
        penugasan_dari=TEKS,
        klasifikasi=_mungkin(st.sampled_from(Klasifikasi)),
        indikator=st.builds(
            lambda satu, kali: satu * kali, _deret(indikator, 4), st.sampled_from([1, 1, 1, 1, BANYAK])
        ),
    )


def _skp() -> st.SearchStrategy[Skp]:
    perilaku = st.builds(PerilakuKerja, kode=st.sampled_from(Perilaku), ekspektasi_khusus=BARIS)
    tujuh = st.builds(
        lambda khusus: tuple(PerilakuKerja(kode=kode, ekspektasi_khusus=khusus) for kode in Perilaku), BARIS
    )
    return st.builds(
        Skp,
        id=TEKS,
        versi=st.integers(0, 9),
        induk=TEKS,
        sebagai=st.sampled_from(Sebagai),
        nama_instansi=TEKS,
        mode=_mungkin(st.sampled_from(Mode)),
        kelompok=_mungkin(st.sampled_from(Kelompok)),
        periode=st.builds(Periode, mulai=HARI, selesai=HARI),
        pegawai=_orang().filter(lambda orang: orang.nip is not None),
        pejabat_penilai=_orang(),
        atasan_pejabat_penilai=_mungkin(_orang()),
        rhk=_deret(_rencana(), 4),
        perilaku=tujuh | _deret(perilaku),
        lampiran=st.builds(Lampiran, dukungan_sumber_daya=BARIS, skema_pertanggungjawaban=BARIS, konsekuensi=BARIS),
        tempat=TEKS,
        tanggal_penetapan=_mungkin(HARI),
    )


def _evaluasi() -> st.SearchStrategy[Evaluasi]:
    umpan = _deret(st.builds(UmpanBalik, dari=TEKS, teks=TEKS))
    hasil = st.builds(
        EvaluasiHasilKerja,
        rencana_aksi=BARIS,
        realisasi=BARIS,
        bukti_dukung=_deret(st.builds(BuktiDukung, nama=TEKS, alamat=TEKS)),
        umpan_balik=umpan,
    )
    return st.builds(
        Evaluasi,
        skp=TEKS,
        versi_skp=_mungkin(st.integers(0, 9)),
        periode=st.builds(PeriodeEvaluasi, jenis=st.sampled_from(JenisPeriode), label=TEKS, mulai=HARI, selesai=HARI),
        capaian_organisasi=_mungkin(st.sampled_from(CapaianOrganisasi)),
        hasil_kerja=_deret(hasil, 4),
        perilaku=_deret(st.builds(EvaluasiPerilaku, kode=st.sampled_from(Perilaku), umpan_balik=umpan)),
        rating_hasil_kerja=_mungkin(st.sampled_from(Rating)),
        rating_perilaku=_mungkin(st.sampled_from(Rating)),
        alasan_rating=TEKS,
        catatan=TEKS,
        tempat=TEKS,
        tanggal=_mungkin(HARI),
        tempat_terima=TEKS,
        tanggal_terima=_mungkin(HARI),
    )


@pytest.fixture(scope="session")
def hari_apa_saja() -> st.SearchStrategy[date]:
    """Any day around the years of the regulation, some before it."""
    return HARI


@pytest.fixture(scope="session")
def skp_apa_saja() -> st.SearchStrategy[Skp]:
    """Any SKP: no list is filled for certain, one may hold five hundred indicators."""
    return _skp()


@pytest.fixture(scope="session")
def evaluasi_apa_saja() -> st.SearchStrategy[Evaluasi]:
    """Any evaluation, fitting no SKP in particular."""
    return _evaluasi()


@pytest.fixture(scope="session")
def naskah_apa_saja() -> st.SearchStrategy[Naskah]:
    """Any file: an SKP, and any evaluation or none."""
    return st.builds(Naskah, skp=_skp(), evaluasi=_mungkin(_evaluasi()))
