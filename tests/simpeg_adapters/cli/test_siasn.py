"""The command ``siasn``: what it says, what it sends, and how it ends."""

from __future__ import annotations

import json

import pytest

DEAD = "http://127.0.0.1:9"


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


def test_sanding_writes_an_html_page_that_shows_people_and_hides_nothing_they_need(siasn, kantor, kabupaten, tmp_path):
    page = tmp_path / "sanding.html"
    siasn("sanding", "--instansi", kantor["instansi"], "--html", page)
    text = page.read_text(encoding="utf-8")
    assert "data pribadi" in text
    assert "Ringkasan" in text
    assert "<!-- orang -->" not in text
    assert "<details>" in text


def test_a_nip_that_is_none_is_wrong_use(siasn, kantor):
    result = siasn("sanding", "--instansi", kantor["instansi"], "--nip", "123")
    assert result.code == 2
    assert "18 angka" in result.err


def test_the_whole_line_from_plan_to_audit(siasn, kantor, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    planned = siasn("rencana", *office, "--ke", rencana, "--oleh", "pembuat", "--json")
    assert planned.code == 1
    assert planned.data["rencana"]["kirim"] > 0
    assert siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju).code == 0
    dry = siasn("terapkan", rencana, setuju, *office)
    assert dry.code == 0
    assert "Belum ada yang dikirim" in dry.out
    assert tiruan.ledger.rows() == ()
    applied = siasn("terapkan", rencana, setuju, *office, "--kirim", "--json")
    assert applied.code == 0
    assert applied.data["terapan"]["terkirim"] == planned.data["rencana"]["kirim"] + planned.data["rencana"]["tarik"]
    audited = siasn("audit", rencana, setuju, *office, "--json")
    assert audited.code == 0
    assert audited.data["audit"]["beda"] == 0
    written = tiruan.ledger.rows()
    assert siasn("terapkan", rencana, setuju, *office, "--kirim").code == 0
    assert tiruan.ledger.rows() == written


def test_an_edited_plan_is_refused_in_words_and_nothing_is_sent(siasn, kantor, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    rencana.write_text(rencana.read_text(encoding="utf-8").replace("kirim", "tarik", 1), encoding="utf-8")
    result = siasn("terapkan", rencana, setuju, *office, "--kirim")
    assert result.code == 4
    assert "Tidak ada yang dikirim" in result.err
    assert tiruan.ledger.rows() == ()


def test_a_rejected_item_is_not_sent(siasn, kantor, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    items = json.loads(rencana.read_text(encoding="utf-8"))["rencana"]["butir"]
    refused = [item["id"] for item in items if item["aksi"] == "kirim"]
    options = [part for item in refused for part in ("--tolak", item)]
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju, *options, "--alasan", "belum yakin")
    result = siasn("terapkan", rencana, setuju, *office, "--kirim", "--json")
    assert result.data["terapan"]["ditolak"] == len(refused)
    assert tiruan.ledger.rows() == ()


def test_siasn_out_of_reach_is_its_own_exit_code(siasn, kantor):
    office = kantor["instansi"]
    text = office.read_text(encoding="utf-8")
    url = next(line for line in text.splitlines() if line.startswith("url"))
    office.write_text(text.replace(url, f'url = "{DEAD}"'), encoding="utf-8")
    result = siasn("sanding", "--instansi", office)
    assert result.code == 3
    assert "tidak menjawab" in result.err


def test_dokter_finds_everything_well(siasn, kantor):
    result = siasn("dokter", "--instansi", kantor["instansi"], "--json")
    assert result.code == 0
    assert {item["hal"] for item in result.data["gejala"]} >= {"Pengaturan", "Jurnal", "Ruang disk"}


def test_dokter_says_what_is_wrong_with_the_settings(siasn, tmp_path):
    (tmp_path / "instansi.toml").write_text("versi = 1\n", encoding="utf-8")
    result = siasn("dokter", "--instansi", tmp_path / "instansi.toml")
    assert result.code == 2
    assert "belum ada di instansi.toml" in result.out


@pytest.mark.parametrize("argument", ["--tidak-ada", "entah"])
def test_wrong_use_is_said_and_has_its_code(siasn, argument):
    assert siasn(argument).code == 2


def test_help_is_indonesian(siasn):
    result = siasn("--help")
    assert result.code == 0
    assert "Bandingkan data pegawai" in result.out


def test_the_demo_does_not_ask_a_machine(siasn, tmp_path):
    result = siasn("demo", "--json", "--folder", tmp_path / "d")
    assert result.code == 2
    assert result.data["galat"] == "PengaturanError"
