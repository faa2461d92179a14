"""What number and law say against the record of either side, as every report shows it: beside the verdicts."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from attrs import evolve
from rich.console import Console

from siasn_client.baris import Jenis
from siasn_client.sanding import HasilPegawai
from siasn_client.sinkronisasi import susun_rencana
from siasn_client.testing.kabupaten import Kabupaten
from simpeg_adapters.laporan import data, terminal
from simpeg_adapters.laporan.baris_json import BarisJson
from simpeg_adapters.laporan.daftar_kerja import pekerjaan
from simpeg_adapters.laporan.excel import BukuSanding
from simpeg_adapters.laporan.giliran import Pembagian
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.laporan.temuan import BUKTI, JUDUL, NAMA, arti_temuan, sajikan_temuan
from simpeg_adapters.lembar import baca_lembar, nama_lembar

HARI = date(2026, 11, 24)
NIK = "9999992802900000"
UTAMA = {
    "nama": "BUDI",
    "unor_nama": "Dinas Contoh",
    "tanggal_lahir": "1990-02-28",
    "tmt_cpns": "2015-03-01",
    "jenis_kelamin": "M",
    "nik": NIK,
    "kedudukan_pns_id": "01",
    "jenis_jabatan_id": "4",
    "jabatan_id": "P1",
    "jabatan_nama": "Pengadministrasi Perkantoran",
    "tmt_pensiun": "2048-03-01",
}
SAJI = Penyaji(pembagian=Pembagian(hari=HARI))


@pytest.fixture
def salah(banding) -> HasilPegawai:
    """At SIASN the date of birth is another one: against the NIP, the NIK and the TMT pensiun."""
    return banding({Jenis.DATA_UTAMA: ([UTAMA], [UTAMA | {"tanggal_lahir": "1991-02-28"}])})


@pytest.fixture
def sama_salah(banding) -> HasilPegawai:
    """Both sides agree, and both contradict the NIP: no difference, and a finding."""
    wrong = UTAMA | {"jenis_kelamin": "F", "nik": ""}
    return banding({Jenis.DATA_UTAMA: ([wrong], [wrong])})


def test_each_finding_names_the_side_what_both_record_and_who_acts(salah):
    found = {each.kode: each for each in SAJI.orang(salah).temuan}
    assert set(found) == {"tanggal_lahir", "nik", "tmt_pensiun"}
    born = found["tanggal_lahir"]
    assert (born.sisi, born.berat, born.label) == ("SIASN", "salah", "tanggal lahir")
    assert (born.simpeg, born.siasn) == ("28-02-1990", "28-02-1991")
    assert (born.giliran.siapa, born.giliran.langkah[:9]) == ("BKPSDM", "Cocokkan ")


def test_what_is_masked_elsewhere_is_masked_here(salah):
    def nik(mask: Samaran) -> str:
        (each,) = (each for each in Penyaji(mask, Pembagian(hari=HARI)).orang(salah).temuan if each.kode == "nik")
        return each.siasn

    assert nik(Samaran()) == "•••••••••••••000"
    assert nik(Samaran(buka=True)) == NIK
    assert "1991" not in repr(SAJI.orang(salah).temuan)


def test_nobody_who_has_left_is_found_fault_with(banding):
    gone = UTAMA | {"jenis_kelamin": "F", "kedudukan_pns_id": "99"}
    hasil = banding({Jenis.DATA_UTAMA: ([gone], [gone])})
    assert sajikan_temuan(hasil, Samaran(), hari=HARI, fungsional={}) == ()


def test_somebody_whose_data_utama_was_not_compared_has_none(banding, golongan):
    assert SAJI.orang(banding({Jenis.GOLONGAN: ([golongan], [])})).temuan == ()


def test_it_is_no_verdict_and_in_no_plan(sama_salah):
    siap = SAJI.orang(sama_salah)
    assert (siap.baris, siap.perlu, [each.kode for each in siap.temuan]) == ((), True, ["jenis_kelamin"])
    rekap = Rekap()
    rekap.tambah(sama_salah, siap)
    assert rekap.ringkasan.pegawai["cocok"] == 1
    assert (rekap.perlu, rekap.orang_temuan, sum(rekap.pelaku.values())) == (1, 1, 1)
    assert rekap.to_data()["temuan"] == [
        {"kode": "jenis_kelamin", "berat": "salah", "sisi": "e-Simpeg dan SIASN", "pegawai": 1}
    ]


def test_a_plan_is_the_same_with_and_without(salah):
    said = {"instansi": "I1", "lingkungan": "tiruan", "per": salah.jenis[0].siasn_dibaca, "pembuat": "pembuat"}
    before = susun_rencana([salah], **said).to_bytes()
    SAJI.orang(salah)
    assert susun_rencana([salah], **said).to_bytes() == before
    assert b"temuan" not in before


def test_every_report_shows_it(tmp_path, ket, salah, sama_salah):
    mask = Samaran()
    paths = [tmp_path / name for name in ("s.html", "s.xlsx", "s.jsonl")]
    with HalamanSanding(mask) as page, BukuSanding(mask) as book, BarisJson(mask) as lines:
        kumpulan = Pengumpul(SAJI, dict(zip(paths, (page, book, lines), strict=True)))
        list(kumpulan.rekam(iter([salah, sama_salah])))
        kumpulan.tulis(ket)
    html = paths[0].read_text(encoding="utf-8")
    assert html.count(f'data-j="{NAMA}"') == 2
    assert "digit 1-8 NIP" in html
    assert "temuan, bukan putusan; tidak masuk rencana" in html
    assert f'<option value="{NAMA}">' in html
    assert NIK not in html
    assert JUDUL in nama_lembar(paths[1])
    rows = [dict(row) for row in baca_lembar(paths[1], JUDUL).baris]
    assert {row["Putusan"] for row in rows} == {"temuan (salah)", "temuan (peringatan)"}
    work = [row for row in baca_lembar(paths[1], "Daftar kerja").baris if row["Jenis data"] == JUDUL]
    assert len(work) == len(rows) == 4
    _, one, other = map(json.loads, paths[2].read_text(encoding="utf-8").splitlines())
    assert [each["kode"] for each in one["temuan"]] == ["tanggal_lahir", "nik", "tmt_pensiun"]
    assert other["temuan"][0]["siapa"] == "BKPSDM"


def test_the_screen_says_it_of_one_and_of_all(salah):
    def said(parts) -> str:
        page = io.StringIO()
        for part in parts:
            Console(file=page, width=80, highlight=False, legacy_windows=False).print(part, markup=False)
        return " ".join(page.getvalue().split())

    one = said(terminal.orang(salah, SAJI.orang(salah)))
    assert "NIP dan peraturan (temuan, bukan putusan; tidak masuk rencana):" in one
    assert "Salah: Tanggal lahir di SIASN tidak sesuai dengan digit 1-8 NIP; di e-Simpeg sesuai." in one
    assert NIK not in one
    rekap = Rekap()
    rekap.tambah(salah, SAJI.orang(salah))
    assert "TMT pensiun SIASN peringatan 1" in said([terminal._temuan_semua(rekap)])


def test_a_line_of_the_worklist_is_one_thing_to_do(salah):
    lines = [each.kolom() for each in pekerjaan(SAJI.orang(salah)) if each.jenis == NAMA]
    assert [(each["Isian"], each["Siapa"]) for each in lines] == [
        ("tanggal lahir", "BKPSDM"),
        ("NIK", "pegawai"),
        ("TMT pensiun", "BKPSDM"),
    ]


def test_without_the_table_of_positions_the_report_says_what_was_not_looked_at(tmp_path, ket, salah):
    assert "tabel jabatan fungsional" not in arti_temuan(tabel_jabatan=True)
    for known in (True, False):
        path = tmp_path / "s.html"
        with HalamanSanding() as page:
            kumpulan = Pengumpul(SAJI, {path: page})
            list(kumpulan.rekam(iter([salah])))
            kumpulan.tulis(evolve(ket, tabel_jabatan=known))
        assert ("tabel jabatan fungsional BKN" in path.read_text(encoding="utf-8")) is not known


def test_everything_that_can_be_found_has_a_name():
    """The words of every code that the check gives; a new one would stop a report."""
    assert set(BUKTI) == {
        *("nip", "jenis_pegawai", "tanggal_lahir", "tmt_cpns", "jenis_kelamin", "nik", "bup", "tmt_pensiun")
    }
    assert data.dibaca_saja([]) == {}


def test_a_clean_kabupaten_has_none():
    from siasn_client.privacy import Nip
    from siasn_client.sanding import sandingkan
    from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg

    kabupaten = Kabupaten.buat(pegawai=40, seed=3, selisih=False)
    for nip in map(Nip, kabupaten.nips):
        only = (Jenis.DATA_UTAMA,)
        hasil = sandingkan(nip, baca_simpeg(kabupaten, nip, only), baca_siasn(kabupaten, nip, only))
        assert SAJI.orang(hasil).temuan == ()
