"""JSON lines: a header, then one person a line."""

from __future__ import annotations

import json
import stat
import sys

import pytest
from attrs import evolve

from siasn_client.baris import Jenis
from simpeg_adapters.laporan.baris_json import VERSI, BarisJson
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.samaran import Samaran


def lines(tmp_path, ket, *people, buka: bool = False) -> list[dict]:
    mask, path = Samaran(buka=buka), tmp_path / "s.jsonl"
    with BarisJson(mask) as berkas:
        kumpulan = Pengumpul(Penyaji(mask), {path: berkas})
        list(kumpulan.rekam(iter(people)))
        kumpulan.tulis(ket)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_first_line_begins_with_the_version_and_says_how_old_it_is(tmp_path, ket, orang):
    head, *_ = lines(tmp_path, ket, orang)
    assert next(iter(head.items())) == ("versi", VERSI)
    assert head["umur"][1].startswith("SIASN dibaca langsung")
    assert head["terbuka"] is None
    assert head["pegawai"] == 1


def test_everybody_has_a_line_also_without_a_difference(tmp_path, ket, orang, banding):
    same = banding({Jenis.DATA_UTAMA: ([{"nama": "SAMA"}], [{"nama": "SAMA"}])})
    _, one, other = lines(tmp_path, ket, orang, same)
    assert one["nip"] == orang.nip.buka()
    assert other["nama"] == "SAMA"
    assert other["jenis"][0]["baris"] == []
    assert other["jenis"][0]["cocok"] == 1


def test_values_are_masked_and_say_whose_turn_it_is(tmp_path, ket, orang):
    (_, person) = lines(tmp_path, ket, orang)
    (utama,) = [each for each in person["jenis"] if each["jenis"] == "data_utama"]
    (row,) = utama["baris"]
    (email,) = row["bidang"]
    assert row["keadaan"] == "beda"
    assert email["simpeg"].endswith(".id")
    assert "baru@contoh.id" not in json.dumps(person)
    assert email["giliran"]["siapa"] == "pegawai"


def test_opened_they_are_as_they_were_read_and_the_header_says_why(tmp_path, ket, orang):
    head, person = lines(tmp_path, evolve(ket, alasan="Verifikasi KP"), orang, buka=True)
    assert head["terbuka"] == "Verifikasi KP"
    assert "baru@contoh.id" in json.dumps(person)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX's")
def test_only_its_owner_can_read_it(tmp_path, ket, orang):
    lines(tmp_path, ket, orang)
    assert stat.S_IMODE((tmp_path / "s.jsonl").stat().st_mode) == 0o600
