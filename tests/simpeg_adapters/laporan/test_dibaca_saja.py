"""What SIASN says beside a comparison, masked."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest
from attrs import evolve
from pydantic import TypeAdapter

from siasn_client.baris import Ada, Gagal, Kosong
from siasn_client.errors import NoAnswer
from siasn_client.privacy import Nip
from siasn_client.sanding import DIBACA_SAJA, DibacaSaja
from simpeg_adapters.laporan.baris_json import BarisJson
from simpeg_adapters.laporan.dibaca_saja import Bacaan, bacaan_saja
from simpeg_adapters.laporan.excel import BukuSanding
from simpeg_adapters.laporan.html import HalamanSanding
from simpeg_adapters.laporan.orang import Penyaji
from simpeg_adapters.laporan.pengumpul import Pengumpul
from simpeg_adapters.laporan.samaran import Samaran
from simpeg_adapters.lembar import baca_lembar, nama_lembar

SEEN = datetime(2026, 1, 1, tzinfo=UTC)
NIP = Nip("199002282015031000")


def read(nama: str, row: dict[str, object]) -> DibacaSaja:
    rows = TypeAdapter(DIBACA_SAJA[nama].panggil(NIP).decode).validate_python([row])
    return DibacaSaja.dari(nama, Ada(tuple(rows), SEEN))


def shown(found: DibacaSaja, *, buka: bool = False) -> dict[str, str]:
    (family,) = bacaan_saja([found], Samaran(buka=buka))
    return dict(family.baris[0])


def test_a_record_is_shown_by_labels_without_ids_and_other_peoples_numbers():
    found = shown(read("dp3", {"id": "d1", "tahun": "2012", "kesetiaan": "90.5", "penilaiNipNrp": NIP.buka()}))
    assert found["Tahun"] == "2012"
    assert "Id" not in found
    assert NIP.buka() not in found.values()


def test_rows_that_nobody_knows_the_fields_of_are_masked_whole():
    row = {"id": "1", "idPns": "x", "pathSk": "a/b", "nomorKontrak": "800/123/2024", "gajiPokok": "3000000"}
    assert shown(read("kontrak", row)) == {"Nomor kontrak": "•••••••••024", "Gaji pokok": "••••000"}
    assert "800/123/2024" in shown(read("kontrak", row), buka=True).values()


def test_nothing_there_is_left_out_and_what_failed_is_said():
    read_ = [
        DibacaSaja.dari("dp3", Kosong(SEEN)),
        DibacaSaja.dari("potensi", Gagal(NoAnswer("dead"))),
    ]
    assert list(bacaan_saja(read_, Samaran())) == [Bacaan("potensi", "Potensi", gagal=NoAnswer.pesan)]


@pytest.fixture
def laporan(tmp_path, ket, orang):
    """Page, workbook and JSON lines of one person who has two rows of DP3, a contract, and an unread family."""

    def write(*, buka: bool, baca: bool = True) -> tuple[str, dict[str, list[dict[str, str]]], list[dict]]:
        one, other = read("dp3", {"id": "1", "tahun": "2012"}), read("dp3", {"id": "2", "tahun": "2013"})
        both = Ada((*one.bacaan.rows, *other.bacaan.rows), SEEN)
        family = (
            DibacaSaja.dari("dp3", both),
            read("kontrak", {"id": "1", "nomorKontrak": "800/123/2024"}),
            DibacaSaja.dari("potensi", Gagal(NoAnswer("dead"))),
        )
        mask = Samaran(buka=buka)
        paths = [tmp_path / name for name in ("s.html", "s.xlsx", "s.jsonl")]
        with HalamanSanding(mask) as page, BukuSanding(mask) as book, BarisJson(mask) as lines:
            writers = dict(zip(paths, (page, book, lines), strict=True))
            kumpulan = Pengumpul(Penyaji(mask), writers, baca_saja=(lambda nip: family) if baca else None)
            list(kumpulan.rekam(iter([orang])))
            kumpulan.tulis(evolve(ket, alasan="Verifikasi" if buka else ""))
        sheets = {name: [dict(row) for row in baca_lembar(paths[1], name).baris] for name in nama_lembar(paths[1])}
        said = paths[2].read_text(encoding="utf-8").splitlines()
        return paths[0].read_text(encoding="utf-8"), sheets, [json.loads(line) for line in said]

    return write


def test_a_masked_report_counts_each_family_and_shows_no_row(laporan):
    page, sheets, (head, person) = laporan(buka=False)
    assert "Dibaca untuk 1 pegawai. Isinya hanya ditulis di laporan yang dibuka" in page
    assert re.search(r"<td>DP3</td><td[^>]*>1</td><td[^>]*>2</td><td[^>]*>0</td>", page)
    assert 'class="saja"' not in page
    assert "800/123/2024" not in page
    rows = {row["Jenis data"]: row for row in sheets["Hanya dibaca"]}
    assert (rows["DP3"]["Pegawai"], rows["DP3"]["Jumlah baris"]) == ("1", "2")
    assert rows["Potensi"]["Pegawai tidak terbaca"] == "1"
    assert rows["DP3"]["Keterangan"] == "tidak disandingkan"
    assert "tidak masuk rencana" in rows["Semuanya"]["Keterangan"]
    assert "Isi yang hanya dibaca" not in sheets
    assert head["dibaca_saja"]["dp3"] == {"pegawai": 1, "baris": 2, "gagal": 0}
    assert "dibaca_saja" not in person


def test_an_opened_report_shows_the_rows_beneath_the_person(laporan):
    page, sheets, (_, person) = laporan(buka=True)
    assert 'class="saja"' in page
    assert "800/123/2024" in page
    rows = sheets["Isi yang hanya dibaca"]
    assert [row["Jenis data"] for row in rows] == ["DP3", "DP3", "Kontrak PPPK", "Potensi"]
    assert rows[-1]["Isi"].startswith("tidak terbaca: ")
    assert len(person["dibaca_saja"]["dp3"]) == 2


def test_what_was_not_read_at_all_is_said_and_how_to_have_it(laporan):
    page, sheets, (head, _) = laporan(buka=False, baca=False)
    assert "Tidak ikut dibaca kali ini" in page
    (row,) = sheets["Hanya dibaca"]
    assert "--dari" in row["Keterangan"]
    assert head["dibaca_saja"] == {}


@pytest.mark.parametrize("nama", ["dp3", "kontrak"])
def test_no_value_is_in_a_repr(nama):
    (found,) = bacaan_saja([read(nama, {"id": "1", "tahun": "2012"})], Samaran(buka=True))
    assert "2012" not in repr(found)
