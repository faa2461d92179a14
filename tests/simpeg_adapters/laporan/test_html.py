"""The HTML page: people stream in, text is text, nothing is fetched, nothing but its own script runs."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from attrs import evolve

from siasn_client.baris import Jenis
from simpeg_adapters.errors import BerkasError
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.orang import Keadaan, Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.rekap import Rekap
from simpeg_adapters.laporan.samaran import Samaran


@pytest.fixture
def halaman(tmp_path, ket):
    def page(*people, tentang: Keterangan = ket, samaran: Samaran = Samaran()) -> str:  # noqa: B008 (immutable)
        path = tmp_path / "h.html"
        with HalamanSanding() as berkas:
            kumpulan = Pengumpul(Penyaji(samaran), {path: berkas})
            assert list(kumpulan.rekam(iter(people))) == list(people)
            kumpulan.tulis(tentang)
        return path.read_text(encoding="utf-8")

    return page


@pytest.fixture
def utama(banding):
    def person(here: dict[str, str], there: dict[str, str], nip: str = "199002282015031000"):
        return banding({Jenis.DATA_UTAMA: ([here], [there])}, nip)

    return person


def people(page: str) -> str:
    """The list of people, without what stands above it."""
    return page.split('<div id="orang">')[1]


class Unsur(HTMLParser):
    """Every element with its attributes, as a browser would take it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.semua: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.semua.append((tag, dict(attrs)))


def test_a_difference_is_shown_with_both_values_and_whose_turn_it_is(halaman, utama):
    text = people(halaman(utama({"nama": "ADI"}, {"nama": "ADE"})))
    assert "<tr><td>Nama</td><td>ADI</td><td>ADE</td>" in text
    assert "berbeda" in text
    assert '<p class="giliran"><b>pegawai</b> Pegawai menunjukkan KTP' in text


def test_somebody_without_a_difference_is_not_on_the_page(halaman, utama):
    text = halaman(utama({"nama": "Serupa"}, {"nama": "Serupa"}))
    assert "Serupa" not in text
    assert "Tidak ada perbedaan" in text


def test_what_people_typed_is_never_markup(halaman, utama):
    nasty = {"nama": "<b>A</b>", "tempat_lahir": "{{7*7}}", "unor_nama": "</script><img src=x onerror=alert(1)>"}
    text = halaman(utama(nasty, {**nasty, "tempat_lahir": '"><svg onload=alert(1)>'}))
    assert "&lt;b&gt;A" in text
    assert "{{7*7}}" in text
    seen = Unsur(text).semua
    assert [tag for tag, _ in seen if tag == "script"] == ["script"]
    assert not {"img", "iframe", "object", "link", "base"} & {tag for tag, _ in seen}
    assert [name for _, attrs in seen for name in attrs if name.startswith("on")] == []


def test_the_page_forbids_itself_everything_but_its_own_style_and_script(halaman, orang):
    text = halaman(orang)
    (policy,) = [a["content"] or "" for tag, a in Unsur(text).semua if a.get("http-equiv") == "Content-Security-Policy"]
    assert "default-src 'none'" in policy
    for tag in ("style", "script"):
        (inside,) = re.findall(f"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        digest = b64encode(sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert [a for _, a in Unsur(text).semua if "style" in a] == []


def test_the_page_asks_for_nothing_from_elsewhere(halaman, orang):
    text = halaman(orang)
    links = [value for _, attrs in Unsur(text).semua for name, value in attrs.items() if name in ("src", "href")]
    assert [link for link in links if not (link or "").startswith("#")] == []
    assert re.findall(r"url\(|@import|https?:", text) == []


def test_every_place_it_points_to_is_there(halaman, orang):
    seen = Unsur(halaman(orang)).semua
    there = {attrs["id"] for _, attrs in seen if "id" in attrs}
    assert {(attrs["href"] or "")[1:] for tag, attrs in seen if tag == "a"} <= there


def test_personal_values_are_masked_unless_the_report_says_why_they_are_open(halaman, orang, ket):
    masked = halaman(orang)
    assert "baru@contoh.id" not in masked
    assert "Yang disamarkan" in masked
    opened = halaman(orang, tentang=evolve(ket, alasan="Verifikasi KP"), samaran=Samaran(buka=True))
    assert "baru@contoh.id" in opened
    assert "Alasan: Verifikasi KP" in opened.split("<h2")[0]


def test_a_failed_read_is_said_not_shown_as_a_difference(halaman, banding):
    text = halaman(banding({}, gagal=[Jenis.GOLONGAN]))
    assert "gagal dibaca" in people(text)
    assert "Riwayat golongan: gagal dibaca" in text.split('id="belum"')[1].split("<h2")[0]


def test_an_unclear_row_is_a_table_of_candidates_and_its_other_side_points_to_it(halaman, ambigu):
    text = people(halaman(ambigu))
    assert "<th>Baris ini di e-Simpeg</th><th>Calon 1 di SIASN</th><th>Calon 2 di SIASN</th>" in text
    assert '<td class="lain">01-04-2010</td>' in text
    assert text.count("bandingannya ada pada baris e-Simpeg") == 2
    assert text.count("Bila SK-nya sama") == 1  # said where the candidates stand, once
    assert "Bila SK-nya sama, samakan nomor SK" in text


def test_a_doubled_row_says_which_one_it_repeats(halaman, banding, golongan):
    text = people(halaman(banding({Jenis.GOLONGAN: ([golongan, golongan], [golongan])})))
    assert "lihat III/a, TMT 01-04-2010 (id k1)" in text
    assert "<b>admin OPD</b> Hapus baris yang dobel di e-Simpeg" in text


def test_filters_find_a_row_by_kind_verdict_field_and_actor(halaman, utama):
    text = people(halaman(utama({"gelar_belakang": "S.Sos"}, {"gelar_belakang": ""})))
    (row,) = [attrs for tag, attrs in Unsur(text).semua if tag == "section"]
    assert row["data-j"] == "data_utama"
    assert row["data-p"] == "beda i-kosong_di_siasn"
    assert row["data-b"] == "data_utama.gelar_belakang"
    assert row["data-s"] == "BKPSDM"


def test_every_choice_of_a_filter_finds_somebody(halaman, orang, ambigu, utama):
    text = halaman(orang, ambigu, utama({"gelar_belakang": "A"}, {"gelar_belakang": "B"}))
    seen = Unsur(text).semua
    rows = [attrs for tag, attrs in seen if tag == "section"]
    units = {attrs["data-u"] for tag, attrs in seen if tag == "details" and attrs.get("class") == "orang"}
    tokens = {t for row in rows for name in ("data-j", "data-p", "data-b", "data-s") for t in (row[name] or "").split()}
    verdicts = ("i-beda", "i-kosong_di_simpeg", "i-kosong_di_siasn", "i-tak_terbaca", "i-tanpa_padanan")
    for tag, attrs in seen:
        choice = (attrs.get("value") or "") if tag == "option" else ""
        if choice and choice not in verdicts:
            assert choice in units or set(choice.split()) & tokens, choice


def test_without_a_script_everybody_is_there_and_the_page_says_so(halaman, orang):
    text = halaman(orang)
    assert re.search(r'<form id="saring" hidden>', text)
    assert "Semua 1 pegawai yang perlu dilihat ada di bawah" in text
    assert 'class="orang" data-u="0">' in text


def test_thousands_can_be_jumped_through_without_a_script(halaman, utama):
    text = halaman(*[utama({"nama": "A"}, {"nama": "B"})] * 150)
    assert '<a href="#lembar-2">101</a>' in text
    assert '<h3 class="lembar" id="lembar-2">Pegawai ke-101 dan seterusnya</h3>' in text
    assert "Pegawai ke:" not in halaman(utama({"nama": "A"}, {"nama": "B"}))


def test_only_the_worst_units_are_open_and_the_rest_is_a_click_away(halaman, utama):
    many = [utama({"nama": "A", "unor_nama": f"Unit {n:02}"}, {"nama": "B", "unor_nama": "x"}) for n in range(20)]
    text = halaman(*many)
    assert "Terparah: <b>Unit 00</b>, 1 baris pada 1 dari 1 pegawainya." in text
    assert "5 unit lainnya" in text


def test_the_age_of_the_data_stands_at_the_top(halaman, orang):
    assert "SIASN dibaca langsung 01-01-2026 pukul 10.30" in halaman(orang).split("<h2")[0]


def test_the_index_is_drawn_where_it_was_computed(halaman, orang, ket):
    data = {"rumus": "Perkiraan, bukan angka BKN.", "indeks": 81.25, "dimensi": {"Akurasi": {"indeks": None}}}
    text = halaman(orang, tentang=evolve(ket, indeks=data))
    assert "Perkiraan, bukan angka BKN." in text
    assert "tidak dapat dihitung" in text
    assert 'id="indeks"' not in halaman(orang)


def test_every_state_has_its_colour():
    folder = Path(__file__).parents[3] / "adapters" / "simpeg_adapters" / "laporan" / "templat"
    css = (folder / "laporan.css").read_text(encoding="utf-8")
    for state in Keadaan:
        assert f".b-{state} " in css
        assert f".p-{state} " in css


def test_a_folder_that_is_not_there_is_said(tmp_path, ket):
    with HalamanSanding() as halaman, pytest.raises(BerkasError):
        halaman.tulis(tmp_path / "tidak" / "ada.html", ket, Rekap())


def test_a_row_is_named_by_what_a_clerk_finds_it_by(halaman, orang):
    text = halaman(orang)
    assert "Riwayat golongan <b>III/c, TMT 01-04-2004</b>" in text
    assert "SKP sejak 2022 <b>tahun 2023</b>" in text


def test_a_code_is_shown_by_its_name(halaman, orang):
    assert "<span>Predikat kinerja: <b>Baik</b></span>" in halaman(orang)


def test_on_paper_everybody_is_open(halaman, orang):
    """Browsers print a closed person as a line with a name."""
    assert re.search(r"@media print \{.*details-content", halaman(orang))
