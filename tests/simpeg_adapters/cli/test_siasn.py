"""The command ``siasn``: what it says, what it sends, and how it ends."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytestmark = pytest.mark.acceptance  # whole commands over the fake

REFERENCE = Path(__file__).parents[3] / "docs" / "reference" / "perintah.md"


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
    "sanding": {"pegawai", "selisih", "tidak_ditemukan", "nip_tak_terbaca", "rekap", "berkas", "orang"},
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


def test_where_a_result_shall_go_is_looked_at_before_anybody_is_read(siasn, kantor, tiruan, tmp_path):
    """On production a comparison takes hours; a missing folder must not be found at its end."""
    nowhere = tmp_path / "tidak" / "ada"
    places = [("sanding", option) for option in ("--html", "--excel", "--jsonl")]
    for command, option in [*places, ("rencana", "--ke"), ("rencana", "--html")]:
        result = siasn(command, "--instansi", kantor["instansi"], option, nowhere)
        assert result.code == 2, command
        assert "foldernya belum ada" in result.err
    assert tiruan.ledger.rows() == ()
    assert not any(tiruan.ledger.hitungan().values())


@pytest.mark.parametrize(
    ("what", "who", "galat"),
    [("password", "pemilik akun", "LoginRefused"), ("consumer_secret", "consumer_key", "KeyRefused")],
)
def test_a_refused_account_says_who_must_act(siasn, kantor, salahkan, what, who, galat):
    salahkan(what)
    result = siasn("sanding", "--instansi", kantor["instansi"])
    assert result.code == 3
    assert who in result.err
    told = siasn("sanding", "--instansi", kantor["instansi"], "--json")
    assert (told.code, told.data["galat"]) == (3, galat)


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
