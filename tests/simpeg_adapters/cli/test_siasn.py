"""The command ``siasn``: what it says, what it sends, and how it ends."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "perintah.md"
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


KEYS = {
    "sanding": {"pegawai", "selisih", "tidak_ditemukan", "nip_tak_terbaca", "orang"},
    "rencana": {"rencana", "gagal", "nip_tak_terbaca", "berkas", "halaman"},
    "setujui": {"digest", "disetujui", "ditolak", "berkas"},
    "terapkan": {"rencana", "disetujui", "dikirim"},
    "terapkan --kirim": {"terapan", "tuntas"},
    "audit": {"audit"},
    "dokter": {"gejala"},
}


def test_a_machine_gets_the_keys_that_the_reference_promises(siasn, kantor, tmp_path):
    rencana, setuju, office = tmp_path / "r.json", tmp_path / "p.json", ("--instansi", kantor["instansi"])
    said = {
        "sanding": siasn("sanding", *office, "--json"),
        "rencana": siasn("rencana", *office, "--ke", rencana, "--json"),
        "setujui": siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju, "--json"),
        "terapkan": siasn("terapkan", rencana, setuju, *office, "--json"),
        "terapkan --kirim": siasn("terapkan", rencana, setuju, *office, "--kirim", "--json"),
        "audit": siasn("audit", rencana, setuju, *office, "--json"),
        "dokter": siasn("dokter", *office, "--json"),
    }
    assert {name: set(result.data) - {"versi"} for name, result in said.items()} == KEYS
    table = REFERENCE.read_text(encoding="utf-8").split("### Keluaran `--json`")[1].split("###")[0]
    rows = dict(re.findall(r"^\| `([a-z -]+)` \| (.*) \|$", table, re.MULTILINE))
    for name, keys in KEYS.items():
        assert [key for key in keys if f"`{key}`" not in rows[name]] == [], name


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


def test_somebody_nobody_knows_is_not_somebody_without_differences(siasn, kantor):
    result = siasn("sanding", "--instansi", kantor["instansi"], "--nip", "199002282015031000")
    assert result.code == 1
    assert "Tidak ditemukan" in result.out
    told = siasn("sanding", "--instansi", kantor["instansi"], "--nip", "199002282015031000", "--json")
    assert told.data["tidak_ditemukan"] == 1


def test_where_a_result_shall_go_is_looked_at_before_anybody_is_read(siasn, kantor, tiruan, tmp_path):
    """On production a comparison takes hours; a missing folder must not be found at its end."""
    nowhere = tmp_path / "tidak" / "ada"
    for command, option in (("sanding", "--html"), ("rencana", "--ke"), ("rencana", "--html")):
        result = siasn(command, "--instansi", kantor["instansi"], option, nowhere)
        assert result.code == 2, command
        assert "foldernya belum ada" in result.err
    assert tiruan.ledger.rows() == ()
    assert not any(tiruan.ledger.hitungan().values())


def test_people_with_a_broken_nip_are_counted_and_not_forgotten(siasn, kantor, kabupaten):
    with closing(sqlite3.connect(kantor["simpeg"])) as base, base:
        base.execute("UPDATE tb_01 SET nip = 'tanpa-nip' WHERE nip = ?", [kabupaten.nips[0]])
    office = ("--instansi", kantor["instansi"])
    result = siasn("sanding", *office)
    assert "1 pegawai di e-Simpeg dilewati" in " ".join(result.out.split())
    assert siasn("sanding", *office, "--json").data["nip_tak_terbaca"] == 1
    assert "1 pegawai akan dilewati" in " ".join(siasn("dokter", *office).out.split())


def test_a_plan_comes_with_a_page_to_read_and_says_the_next_step(siasn, kantor, tmp_path):
    rencana = tmp_path / "rencana.json"
    result = siasn("rencana", "--instansi", kantor["instansi"], "--ke", rencana, "--oleh", "pembuat")
    page = (tmp_path / "rencana.html").read_text(encoding="utf-8")
    digest = json.loads(rencana.read_text(encoding="utf-8"))["digest"]
    assert digest in page
    assert "Nama tidak terbaca" not in page
    assert f"siasn setujui {rencana} --oleh NAMA --digest {digest[:12]}" in result.out


def test_a_plan_and_its_page_are_two_files(siasn, kantor, tmp_path):
    result = siasn("rencana", "--instansi", kantor["instansi"], "--ke", tmp_path / "rencana.html")
    assert result.code == 2
    assert ".json" in result.err


def test_a_plan_with_nothing_for_a_program_asks_for_no_approval(siasn, kantor, tmp_path):
    office, rencana = ("--instansi", kantor["instansi"]), tmp_path / "r.json"
    planned = siasn("rencana", *office, "--ke", rencana, "--jenis", "pendidikan", "--nip", "199002282015031000")
    assert planned.code == 0
    assert "siasn setujui" not in planned.out
    agreed = siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", tmp_path / "p.json")
    assert "Disetujui 0 butir" in agreed.out
    assert "siasn terapkan" not in agreed.out


def test_a_plan_that_was_begun_is_not_overwritten(siasn, kantor, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    assert siasn("rencana", *office, "--ke", rencana).code == 1
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    siasn("terapkan", rencana, setuju, *office, "--kirim")
    before = rencana.read_bytes()
    result = siasn("rencana", *office, "--ke", rencana)
    assert result.code == 2
    assert "tidak ditimpa" in result.err
    assert rencana.read_bytes() == before


def test_the_digest_that_was_read_can_be_demanded(siasn, kantor, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    siasn("rencana", "--instansi", kantor["instansi"], "--ke", rencana)
    refused = siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju, "--digest", "0" * 12)
    assert refused.code == 4
    assert not setuju.exists()


def test_a_dry_run_refuses_the_approval_of_another_plan(siasn, kantor, tmp_path):
    office = ("--instansi", kantor["instansi"])
    for name in ("a", "b"):
        siasn("rencana", *office, "--ke", tmp_path / f"{name}.json", "--oleh", name)
    siasn("setujui", tmp_path / "a.json", "--oleh", "pemeriksa", "--ke", tmp_path / "setuju.json")
    result = siasn("terapkan", tmp_path / "b.json", tmp_path / "setuju.json", *office)
    assert result.code == 4
    assert "bukan untuk rencana ini" in result.err


def test_an_audit_of_nothing_says_so(siasn, kantor, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    result = siasn("audit", rencana, setuju, *office)
    assert result.code == 0
    assert "belum ada butir" in result.out


def wrong_account(kantor, old: str) -> None:
    text = kantor["kredensial"].read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith(old))
    kantor["kredensial"].write_text(text.replace(line, f'{old} = "keliru"'), encoding="utf-8")


@pytest.mark.parametrize(
    ("what", "who", "galat"),
    [("password", "pemilik akun", "LoginRefused"), ("consumer_secret", "consumer_key", "KeyRefused")],
)
def test_a_refused_account_says_who_must_act(siasn, kantor, what, who, galat):
    wrong_account(kantor, what)
    result = siasn("sanding", "--instansi", kantor["instansi"])
    assert result.code == 3
    assert who in result.err
    told = siasn("sanding", "--instansi", kantor["instansi"], "--json")
    assert (told.code, told.data["galat"]) == (3, galat)


def test_an_apply_with_a_refused_account_sends_nothing_and_can_be_resumed(siasn, kantor, tiruan, tmp_path):
    rencana, setuju = tmp_path / "rencana.json", tmp_path / "persetujuan.json"
    office = ("--instansi", kantor["instansi"])
    siasn("rencana", *office, "--ke", rencana)
    siasn("setujui", rencana, "--oleh", "pemeriksa", "--ke", setuju)
    good = kantor["kredensial"].read_text(encoding="utf-8")
    wrong_account(kantor, "password")
    shutil.rmtree(kantor["instansi"].parent / "token")  # the one that `rencana` got would still be good
    result = siasn("terapkan", rencana, setuju, *office, "--kirim", "--json")
    assert result.code == 3
    assert result.data["tuntas"] is False
    assert "pemilik akun" in result.data["henti"]
    assert tiruan.ledger.rows() == ()
    kantor["kredensial"].write_text(good, encoding="utf-8")
    assert siasn("terapkan", rencana, setuju, *office, "--kirim").code == 0


def test_dokter_without_a_host_database_has_the_code_of_a_host_out_of_reach(siasn, kantor):
    kantor["simpeg"].unlink()
    result = siasn("dokter", "--instansi", kantor["instansi"])
    assert result.code == 3
    assert "simpeg.db tidak ditemukan" in result.out


def test_dokter_finds_everything_well(siasn, kantor):
    result = siasn("dokter", "--instansi", kantor["instansi"], "--json")
    assert result.code == 0
    assert {item["hal"] for item in result.data["gejala"]} >= {"Pengaturan", "Jurnal", "Ruang disk"}


def test_dokter_says_what_is_wrong_with_the_settings(siasn, tmp_path):
    (tmp_path / "instansi.toml").write_text("versi = 1\n", encoding="utf-8")
    result = siasn("dokter", "--instansi", tmp_path / "instansi.toml")
    assert result.code == 2
    assert "belum ada di instansi.toml" in result.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--tidak-ada"], "Pilihan --tidak-ada tidak dikenal. Lihat `siasn --help`."),
        (["entah"], "tidak dikenal. Lihat `siasn --help`."),
        (["sanding", "--jenis", "entah"], "Isian --jenis tidak sah. Lihat `siasn sanding --help`."),
        (["demo", "--pegawai", "3"], "Isian --pegawai tidak sah."),
        (["setujui", "rencana.json"], "Isian --oleh wajib diberikan."),
        (["audit"], "Isian rencana wajib diberikan."),
        (["rencana", "--ke"], "Pilihan --ke belum lengkap."),
    ],
)
def test_wrong_use_is_said_in_indonesian_and_to_machines_too(siasn, arguments, said):
    result = siasn(*arguments)
    assert result.code == 2
    assert said in result.err
    told = siasn(*arguments, "--json") if arguments[-1] != "--ke" else siasn("--json", *arguments)
    assert told.code == 2
    assert (told.data["versi"], told.data["galat"]) == (1, "SalahPakai")


def test_no_argument_at_all_shows_the_help(siasn):
    result = siasn()
    assert result.code == 2
    assert "Bandingkan data pegawai" in result.out + result.err


def test_help_is_indonesian(siasn):
    result = siasn("--help")
    assert result.code == 0
    assert "Bandingkan data pegawai" in result.out


def test_the_demo_does_not_ask_a_machine(siasn, tmp_path):
    result = siasn("demo", "--json", "--folder", tmp_path / "d")
    assert result.code == 2
    assert result.data["galat"] == "PengaturanError"
