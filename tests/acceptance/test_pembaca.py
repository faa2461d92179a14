"""Ten questions to a reader who has nothing but the HTML page and the workbook.

The answers are known beforehand: from the truth file of the kabupaten (seed 7, 200 people) and from what is planted
here on top of it. Each is read off the page as text and off the workbook as cells, and both must say it. The page
``docs/explanation/pembaca.md`` lists the questions, where the answers stand and what they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser
from pathlib import Path

import pytest

from siasn_client.baris import Ada, Bacaan, Baris, Gagal, Jenis, Tanda
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import JENIS, HasilPegawai, sandingkan, susun
from siasn_client.testing.dua_sisi import baca_siasn, baca_simpeg
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.kabupaten.kebenaran import Selisih
from simpeg_adapters.laporan.excel import BukuSanding
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.keterangan import Keterangan
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.lembar import baca_lembar, nama_lembar

pytestmark = pytest.mark.acceptance

DOCS = Path(__file__).parents[2] / "docs" / "explanation" / "pembaca.md"
READ = datetime(2026, 11, 12, 1, 0, tzinfo=UTC)
MADE = datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=7)))
UNREAD_DATES, NO_COUNTERPART, FAILED, BROKEN_NIPS = 3, 2, 2, 4
UNCLEAR = 10  # the place among the quiet people of the one with an unclear pair
GOLONGAN = {"golongan": "III/a", "tmt_golongan": "2010-04-01", "nomor_sk": "823/1/2010", "tanggal_sk": "2010-03-01"}
ROW = tuple[str, str, str | None, str | None]


# --- the case: a kabupaten whose differences are known ---


@pytest.fixture(scope="module")
def kabupaten() -> Kabupaten:
    return Kabupaten.buat(pegawai=200, seed=7)


@pytest.fixture(scope="module")
def tenang(kabupaten: Kabupaten) -> list[str]:
    """People in whom nothing differs: what is planted in them is all there is."""
    differing = {each.nip for each in kabupaten.kebenaran}
    return [nip for nip in kabupaten.nips if nip not in differing]


def planted(tenang: list[str]) -> dict[str, tuple[str, object]]:
    dates = dict.fromkeys(tenang[:UNREAD_DATES], ("tanggal_lahir", "31-02-1990"))
    codes = tenang[UNREAD_DATES : UNREAD_DATES + NO_COUNTERPART]
    return dates | dict.fromkeys(codes, ("agama_id", Tanda.TANPA_PADANAN))


def results(kabupaten: Kabupaten, tenang: list[str]) -> Iterator[HasilPegawai]:
    odd, failed = planted(tenang), set(tenang[-FAILED:])
    for nip in map(Nip, kabupaten.nips):
        here: dict[Jenis, Bacaan[Baris]] = dict(baca_simpeg(kabupaten, nip))
        there: dict[Jenis, Bacaan[Baris]] = dict(baca_siasn(kabupaten, nip, seen=READ))
        if nip.buka() in odd:
            here[Jenis.DATA_UTAMA] = spoiled(kabupaten, nip, *odd[nip.buka()])
        if nip.buka() in failed:
            there[Jenis.GOLONGAN] = Gagal(NoAnswer("planted"))
        if nip.buka() == tenang[UNCLEAR]:
            here[Jenis.GOLONGAN], there[Jenis.GOLONGAN] = unclear(nip)
        yield sandingkan(nip, here, there)


def unclear(nip: Nip) -> tuple[Ada[Baris], Ada[Baris]]:
    """A row without a number that stands a day beside one decree of SIASN and a day beside another."""
    here = {**GOLONGAN, "nomor_sk": "", "tmt_golongan": "2010-04-02"}
    there = ({}, {"nomor_sk": "823/7/2010", "tmt_golongan": "2010-04-03"})
    rows = [susun(Jenis.GOLONGAN, nip, {**GOLONGAN, **row}, id_siasn=f"calon-{n}") for n, row in enumerate(there, 1)]
    return Ada((susun(Jenis.GOLONGAN, nip, here, kunci="99"),), READ), Ada(tuple(rows), READ)


def spoiled(kabupaten: Kabupaten, nip: Nip, bidang: str, value: object) -> Ada[Baris]:
    (row,) = kabupaten.simpeg[nip.buka()]["data_utama"]
    return Ada((susun(Jenis.DATA_UTAMA, nip, {**row, bidang: value}, kunci=nip.buka()),), READ)


# --- the two papers, and how they are read ---


class Halaman(HTMLParser):
    """The page as text under its headings, and the people one by one: what a person sees, not how it is made."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.bagian: dict[str, str] = {}
        self.orang: dict[str, str] = {}
        self._where, self._skip, self._text = "atas", 0, list[str]()
        self.feed(page)
        self._simpan()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self._skip += tag in ("style", "script", "select")
        if tag == "h2" or (tag == "details" and known.get("class") == "orang"):
            self._simpan()
            self._where = known.get("id") or "orang"
        if tag in ("tr", "p", "li", "dt", "section", "h4"):
            self._text.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._skip -= tag in ("style", "script", "select")
        if tag in ("td", "th", "b"):
            self._text.append(" | " if tag != "b" else " ")

    def handle_data(self, data: str) -> None:
        if not self._skip:
            self._text.append(data)

    def _simpan(self) -> None:
        lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
        text = "\n".join(line for line in lines if line)
        nip = re.search(r"NIP (\d{18})", text)
        if self._where == "orang" and nip:
            self.orang[nip.group(1)] = text
        else:
            self.bagian[self._where] = text
        self._text = []


@pytest.fixture(scope="module")
def berkas(kabupaten, tenang, tmp_path_factory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("laporan")
    page, book = folder / "sanding.html", folder / "sanding.xlsx"
    with HalamanSanding() as halaman, BukuSanding() as buku:
        kumpulan = Pengumpul(penulis={page: halaman, book: buku})
        for _ in kumpulan.rekam(results(kabupaten, tenang)):
            pass
        span = (READ, READ + timedelta(hours=6))
        kumpulan.tulis(Keterangan("Kabupaten Contoh", MADE, "produksi", "unduhan-november", span, "", BROKEN_NIPS))
    return page, book


@pytest.fixture(scope="module")
def halaman(berkas) -> Halaman:
    return Halaman(berkas[0].read_text(encoding="utf-8"))


Buku = Mapping[str, list[dict[str, str]]]


@pytest.fixture(scope="module")
def buku(berkas) -> Buku:
    return {name: [dict(row) for row in baca_lembar(berkas[1], name).baris] for name in nama_lembar(berkas[1])}


def hal(buku: Buku) -> dict[str, str]:
    return {row["Hal"]: f"{row['Isi']} {row['Keterangan']}".strip() for row in buku["Ringkasan"]}


def jawaban(number: int) -> str:
    """The answer that the documentation gives."""
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    return {int(n): rest for n, rest in rows}[number]


def rows_of(kabupaten: Kabupaten) -> set[ROW]:
    """Every row that was made to differ, once, however many of its fields."""
    return {(each.nip, each.jenis, each.id_simpeg, each.id_siasn) for each in kabupaten.kebenaran}


# --- the ten questions ---


def test_1_in_how_many_people_a_title_differs(kabupaten, halaman, buku):
    truth = {each.nip for each in kabupaten.kebenaran if (each.bidang or "").startswith("gelar_")}
    assert f"Berbeda di gelar (depan atau belakang): {len(truth)} pegawai" in halaman.bagian["bidang"]
    assert hal(buku)["Berbeda di gelar (depan atau belakang)"] == f"{len(truth)} pegawai"
    assert {nip for nip, text in halaman.orang.items() if re.search(r"^Gelar (depan|belakang) \|", text, re.M)} == truth
    lines = [row for row in buku["Daftar kerja"] if row["Isian"].startswith("Gelar ")]
    assert {row["NIP"] for row in lines} == truth
    assert f"{len(truth)} pegawai" in jawaban(1)


def test_2_who_must_act_on_this_nip(kabupaten, halaman, buku):
    """A misspelt name: only the person's papers tell which side is right."""
    nip = next(each.nip for each in kabupaten.kebenaran if each.macam == "nama_salah_ketik")
    turns = [line for line in halaman.orang[nip].splitlines() if line.startswith("pegawai Pegawai menunjukkan KTP")]
    assert turns
    assert "BKPSDM" not in turns[0].split(" ")[0]
    (line,) = [row for row in buku["Daftar kerja"] if row["NIP"] == nip and row["Isian"] == "Nama"]
    assert line["Siapa"] == "pegawai"
    assert line["Langkah"].startswith("Pegawai menunjukkan KTP")
    assert "pegawai" in jawaban(2)


def test_3_which_unit_is_worst(kabupaten, tenang, halaman, buku):
    units = {nip: side["data_utama"][0]["unor_nama"] for nip, side in kabupaten.simpeg.items()}
    truth = Counter(units[row[0]] for row in rows_of(kabupaten))
    truth.update(units[nip] for nip in planted(tenang))
    truth.update(units[nip] for nip in tenang[-FAILED:])
    truth[units[tenang[UNCLEAR]]] += 3  # the row and its two candidates
    ((worst, _),) = truth.most_common(1)
    assert f"Terparah: {worst}" in halaman.bagian["unit"]
    assert hal(buku)["Unit dengan baris terbanyak"].startswith(worst)
    assert buku["Per unit"][0]["Unit"] == worst
    assert worst in jawaban(3)


def ambigu(buku: Buku) -> list[dict[str, str]]:
    return [row for row in buku["Daftar kerja"] if row["Putusan"] == "perlu dipasangkan orang"]


def test_4_what_to_do_with_an_unclear_pair(kabupaten, tenang, halaman, buku):
    lines = ambigu(buku)
    assert {row["NIP"] for row in lines} >= {tenang[UNCLEAR]}
    damaged = {tenang[UNCLEAR], *(each.nip for each in kabupaten.kebenaran if each.harap == "pasangan")}
    (asked,) = [row for row in lines if row["NIP"] == tenang[UNCLEAR] and row["e-Simpeg"]]
    assert re.findall(r"\(id (.*?)\)", asked["Petunjuk"]) == ["calon-1", "calon-2"]
    for row in lines:
        assert row["NIP"] in damaged
        assert row["Petunjuk"].startswith("calon pasangan: ")
        assert "Bandingkan dengan calon pasangannya dan SK aslinya" in row["Langkah"]
        text = halaman.orang[row["NIP"]]
        assert "perlu dipasangkan orang" in text
        assert "Bandingkan dengan calon pasangannya dan SK aslinya" in text
        for id_ in re.findall(r"\(id (.*?)\)", row["Petunjuk"]):
            assert id_ in text
    assert "Program tidak memilih sendiri" in halaman.bagian["arti"]
    assert "Bandingkan" in jawaban(4)


def test_5_how_old_the_data_are(halaman, buku):
    said = "yang tertua berumur 12 hari ketika laporan ini dibuat"
    assert said in halaman.bagian["atas"]
    assert any(said in row["Isi"] for row in buku["Ringkasan"] if row["Hal"] == "Umur data")
    assert "unduhan-november" in halaman.bagian["atas"]
    assert "12-11-2026" in halaman.bagian["atas"]
    assert "12 hari" in jawaban(5)


def test_6_how_many_could_not_be_read(halaman, buku):
    fields = f"{UNREAD_DATES + NO_COUNTERPART} isian"
    for said in (halaman.bagian["belum"], " ".join(f"{r['Isi']}: {r['Keterangan']}" for r in buku["Ringkasan"])):
        plain = " ".join(said.split()).replace(" :", ":")
        assert f"kodenya belum dipadankan: {fields}" in plain
        assert f"Riwayat golongan: gagal dibaca: {FAILED} pegawai" in plain
        assert f"{BROKEN_NIPS} pegawai dilewati" in said
    for number in (UNREAD_DATES + NO_COUNTERPART, FAILED, BROKEN_NIPS):
        assert str(number) in jawaban(6)


def test_7_which_kind_has_most_to_look_at(kabupaten, halaman, buku):
    ((jenis, _),) = Counter(row[1] for row in rows_of(kabupaten)).most_common(1)
    label = JENIS[Jenis(jenis)].label
    assert f"Yang paling banyak perlu dilihat: {label}" in halaman.bagian["jenis"]
    counts = {
        row["Jenis data"]: sum(int(v) for k, v in row.items() if k not in ("Jenis data", "cocok"))
        for row in buku["Per jenis"]
    }
    assert max(counts, key=lambda name: counts[name]) == label
    assert label in jawaban(7)


def of(kabupaten: Kabupaten, harap: str) -> list[Selisih]:
    return [each for each in kabupaten.kebenaran if each.harap == harap]


def test_8_whether_a_row_is_only_in_siasn(kabupaten, halaman, buku):
    for each in of(kabupaten, "hanya_siasn"):
        label = JENIS[Jenis(each.jenis)].label
        assert re.search(rf"^{re.escape(label)}.*hanya di SIASN", halaman.orang[each.nip], re.M), each.jenis
        lines = [
            row
            for row in buku[label.replace("/", " ")]
            if row["NIP"] == each.nip and row["Putusan"] == "hanya di SIASN"
        ]
        assert len(lines) == 1
        assert lines[0]["SIASN"]
        assert not lines[0]["e-Simpeg"]
    assert str(len(of(kabupaten, "hanya_siasn"))) in jawaban(8)


def test_9_what_is_masked_and_why(kabupaten, berkas, halaman, buku):
    nip = next(each.nip for each in kabupaten.kebenaran if each.macam == "nik_digit_tertukar")
    nik = kabupaten.simpeg[nip]["data_utama"][0]["nik"]
    line = re.search(r"^NIK \|.*$", halaman.orang[nip], re.M)
    assert line
    assert nik not in berkas[0].read_text(encoding="utf-8")
    assert "angka bersebelahan tertukar" in line.group()
    rows = [each for each in buku["Daftar kerja"] if each["NIP"] == nip and each["Isian"] == "NIK"]
    assert {each["e-Simpeg"] for each in rows} == {"•" * 13 + nik[-3:]}
    for said in (halaman.bagian["samaran"], hal(buku)["Data pribadi"]):
        assert "NIK, nomor HP dan telepon, email, alamat" in said
        assert "Alasannya: laporan ini berpindah tangan" in said
    assert "disamarkan" in jawaban(9)


def test_10_which_rows_are_doubled(kabupaten, halaman, buku):
    truth = Counter((each.nip, JENIS[Jenis(each.jenis)].label) for each in of(kabupaten, "duplikat"))
    lines = [row for row in buku["Daftar kerja"] if row["Putusan"] == "tercatat dua kali"]
    assert Counter((row["NIP"], row["Jenis data"]) for row in lines) == truth
    assert all(row["Petunjuk"].startswith("mengulang: ") for row in lines)
    for (nip, label), count in truth.items():
        found = re.findall(rf"^{re.escape(label)}.*tercatat dua kali", halaman.orang[nip], re.M)
        assert len(found) == count
    total = sum(truth.values())
    assert f"{total} baris tercatat dua kali" in halaman.bagian["atas"]
    assert str(total) in jawaban(10)


def test_nobody_else_is_on_the_page(kabupaten, tenang, halaman):
    truth = {each.nip for each in kabupaten.kebenaran} | set(planted(tenang)) | {*tenang[-FAILED:], tenang[UNCLEAR]}
    assert set(halaman.orang) == truth
