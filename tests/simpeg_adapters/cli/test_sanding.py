"""``siasn sanding``: what it says, writes, masks, and how it ends."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from simpeg_adapters.lembar import baca_lembar, nama_lembar

pytestmark = pytest.mark.acceptance  # whole commands over the fake


def test_sanding_reports_differences_and_sends_no_write(siasn, kantor, tiruan):
    tiruan.larang(True)
    result = siasn("sanding", "--instansi", kantor["instansi"], "--json")
    assert result.code == 1
    assert result.data["versi"] == 1
    assert result.data["pegawai"] == 20
    assert sum(counts["beda"] for counts in result.data["selisih"].values()) > 0
    assert tiruan.ledger.terlarang() == ()


def test_sanding_of_one_person_shows_what_differs_and_masks_the_nip(siasn, kantor, kabupaten):
    nip = next(each.nip for each in kabupaten.kebenaran if each.harap == "beda" and each.jenis == "data_utama")
    result = siasn("sanding", "--instansi", kantor["instansi"], "--nip", nip)
    assert result.code == 1
    assert nip not in result.out
    assert "berbeda" in result.out
    assert "Unit: " in result.out
    assert "Hanya dibaca dari SIASN, tidak disandingkan:" in result.out


def test_sanding_writes_an_html_page_that_shows_people_and_hides_nothing_they_need(siasn, kantor, kabupaten, tmp_path):
    page = tmp_path / "sanding.html"
    siasn("sanding", "--instansi", kantor["instansi"], "--html", page)
    text = page.read_text(encoding="utf-8")
    assert "data pribadi" in text
    assert "Per jenis data" in text
    assert "<!-- orang -->" not in text
    assert '<details class="orang"' in text


def test_a_nip_that_is_none_is_wrong_use(siasn, kantor):
    result = siasn("sanding", "--instansi", kantor["instansi"], "--nip", "123")
    assert result.code == 2
    assert "18 angka" in result.err


DEAD = "http://127.0.0.1:9"


def test_siasn_out_of_reach_is_its_own_exit_code(siasn, kantor):
    office = kantor["instansi"]
    text = office.read_text(encoding="utf-8")
    url = next(line for line in text.splitlines() if line.startswith("url"))
    office.write_text(text.replace(url, f'url = "{DEAD}"'), encoding="utf-8")
    result = siasn("sanding", "--instansi", office)
    assert result.code == 3
    assert "tidak menjawab" in result.err


def test_somebody_nobody_knows_is_not_somebody_without_differences(siasn, kantor):
    result = siasn("sanding", "--instansi", kantor["instansi"], "--nip", "199002282015031000")
    assert result.code == 1
    assert "Tidak ditemukan" in result.out
    told = siasn("sanding", "--instansi", kantor["instansi"], "--nip", "199002282015031000", "--json")
    assert told.data["tidak_ditemukan"] == 1


def test_people_with_a_broken_nip_are_counted_and_not_forgotten(siasn, kantor, kabupaten):
    with closing(sqlite3.connect(kantor["simpeg"])) as base, base:
        base.execute("UPDATE tb_01 SET nip = 'tanpa-nip' WHERE nip = ?", [kabupaten.nips[0]])
    office = ("--instansi", kantor["instansi"])
    result = siasn("sanding", *office)
    assert "1 pegawai di e-Simpeg dilewati" in " ".join(result.out.split())
    assert siasn("sanding", *office, "--json").data["nip_tak_terbaca"] == 1
    assert "1 pegawai akan dilewati" in " ".join(siasn("dokter", *office).out.split())


def test_a_download_is_counted_for_everybody_and_shown_only_with_a_reason(siasn, kantor, tmp_path):
    folder, page, book = tmp_path / "unduhan", tmp_path / "s.html", tmp_path / "s.xlsx"
    office = ("--instansi", kantor["instansi"])
    siasn("unduh", *office, "--folder", folder, "--ya")
    said = siasn("sanding", *office, "--dari", folder, "--html", page, "--excel", book)
    assert "Hanya dibaca, tidak disandingkan (pegawai):" in " ".join(said.out.split())
    assert "Dibaca untuk 20 pegawai." in page.read_text(encoding="utf-8")
    assert "Isi yang hanya dibaca" not in nama_lembar(book)
    siasn("sanding", *office, "--dari", folder, "--excel", book, "--buka", "--alasan", "Verifikasi usul KP Oktober")
    assert list(baca_lembar(book, "Isi yang hanya dibaca").baris)


def test_the_findings_of_a_comparison_are_those_of_the_quality_report(siasn, kantor, tmp_path):
    """Number and law are held against the same records, with BKN's table of positions where it was downloaded."""
    folder, page, office = tmp_path / "unduhan", tmp_path / "s.html", ("--instansi", kantor["instansi"])
    siasn("unduh", *office, "--folder", folder, "--jenis", "data_utama", "--ya")
    siasn("referensi", *office, "--folder", folder, "--tabel", "jabatan_fungsional")
    told = siasn("sanding", *office, "--dari", folder, "--html", page, "--json").data["rekap"]["temuan"]
    mutu = siasn("mutu", *office, "--dari", folder, "--json").data["bukti"]["jumlah"]
    assert told
    assert sorted(tuple(each.values()) for each in told) == sorted(tuple(each.values()) for each in mutu)
    assert "tabel jabatan fungsional BKN" not in page.read_text(encoding="utf-8")


def test_a_whole_office_read_live_does_not_ask_for_what_is_only_shown(siasn, kantor, tiruan, tmp_path):
    page = tmp_path / "s.html"
    siasn("sanding", "--instansi", kantor["instansi"], "--html", page)
    assert "Tidak ikut dibaca kali ini" in page.read_text(encoding="utf-8")
    assert [name for name in tiruan.ledger.hitungan() if "dp3" in name] == []


PRIVATE = ("nik", "email", "nomor_hp", "alamat", "nomor_npwp", "nomor_bpjs")


def values(kabupaten) -> set[str]:
    """Every personal value of either side that is long enough to be told from a word."""
    here = {row.get(name, "") for side in kabupaten.simpeg.values() for row in side["data_utama"] for name in PRIVATE}
    wire = ("nik", "email", "noHp", "alamat", "noNpwp", "bpjs")
    there = {str((side.data_utama or {}).get(name) or "") for side in kabupaten.siasn.values() for name in wire}
    return {each for each in here | there if len(each) > 8}


def test_every_report_is_written_masked(siasn, kantor, kabupaten, tmp_path):
    files = [tmp_path / name for name in ("s.html", "s.xlsx", "s.jsonl")]
    options = ("--html", files[0], "--excel", files[1], "--jsonl", files[2])
    result = siasn("sanding", "--instansi", kantor["instansi"], *options, "--json")
    assert result.data["berkas"] == [str(path) for path in files]
    page, lines = (path.read_text(encoding="utf-8") for path in (files[0], files[2]))
    book = baca_semua(files[1])
    for private in values(kabupaten):
        assert private not in page
        assert private not in lines
        assert private not in book
    head, *people = map(json.loads, lines.splitlines())
    assert (head["versi"], head["pegawai"], len(people)) == (1, 20, 20)


def baca_semua(path) -> str:
    sheets = [baca_lembar(path, name) for name in nama_lembar(path)]
    return "\n".join(text for sheet in sheets for row in sheet.baris for text in row.values())


def test_values_are_opened_for_a_reason_that_is_noted(siasn, kantor, kabupaten, tmp_path):
    page, office = tmp_path / "s.html", kantor["instansi"]
    differing = [each for each in kabupaten.kebenaran if each.bidang in ("email", "alamat") and each.harap == "beda"]
    nip = differing[0].nip
    options = ("--buka", "--alasan", "Verifikasi usul KP Oktober")
    result = siasn("sanding", "--instansi", office, "--nip", nip, "--html", page, *options)
    text = page.read_text(encoding="utf-8")
    assert "Alasan: Verifikasi usul KP Oktober" in text
    assert nip in result.out
    (line,) = (office.parent / "pembukaan.ndjson").read_text(encoding="utf-8").splitlines()
    note = json.loads(line)
    assert (note["alasan"], note["pegawai"], note["berkas"]) == ("Verifikasi usul KP Oktober", 1, ["s.html"])
    assert nip not in line


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--buka",), "alasan yang jelas"),
        (("--buka", "--alasan", "123"), "alasan yang jelas"),
        (("--alasan", "Verifikasi data"), "hanya dipakai bersama --buka"),
        (("--html", "a.html", "--excel", "a.html"), "berkasnya sendiri"),
        (("--indeks", "tidak-ada.json"), "tidak dapat dibaca"),
    ],
)
def test_wrong_use_is_refused_before_anybody_is_read(siasn, kantor, tiruan, tmp_path, monkeypatch, options, said):
    monkeypatch.chdir(tmp_path)
    result = siasn("sanding", "--instansi", kantor["instansi"], *options)
    assert result.code == 2
    assert said in result.err
    assert not any(tiruan.ledger.hitungan().values())
    assert not (kantor["instansi"].parent / "pembukaan.ndjson").exists()


def test_a_program_gets_one_person_masked_with_what_is_only_read(siasn, kantor, kabupaten):
    nip = next(each.nip for each in kabupaten.kebenaran if each.harap == "beda" and each.bidang == "email")
    (person,) = siasn("sanding", "--instansi", kantor["instansi"], "--nip", nip, "--json").data["orang"]
    assert person["nip"] == nip
    assert person["unit"]
    assert "dp3" in person["dibaca_saja"] or person["dibaca_saja"]
    assert not [text for text in values(kabupaten) if text in json.dumps(person)]
