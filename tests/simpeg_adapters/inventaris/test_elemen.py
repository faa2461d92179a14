"""The elements agree with the contract, with what is compared, and with what they say of themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from siasn_client.baris import Jenis
from siasn_client.sanding import JENIS
from simpeg_adapters.inventaris.elemen import HURUF, JUDUL, TANPA_LAMPIRAN, Elemen, baca_elemen

DATA = Path(__file__).parents[2] / "contracts" / "data"
RECORDS = json.loads((DATA / "bidang.json").read_text(encoding="utf-8"))["rekaman"]
CALLS = {
    f"{each['metode']} {each['jalur']}"
    for each in json.loads((DATA / "endpoint.json").read_text(encoding="utf-8"))["endpoint"]
}
ELEMENTS = [each for group in baca_elemen() for each in group.elemen]
IN_NO_ELEMENT = {
    "data_utama.kelas_jabatan",
    "anak.status_hidup",
    "anak.tanggal_meninggal",
    "orang_tua.peran",
    "tugas_belajar.nomor_akreditasi",
    "tugas_belajar.predikat_akreditasi",
    "pemberhentian.kedudukan_hukum_id",
}
"""What is compared beyond the elements: newer than the forms they follow, or what tells one parent from the other."""


def known(path: str) -> bool:
    """Does a field stand in the contract? A list in an object is spelled with brackets in the elements."""
    record, _, name = path.replace("[]", "").rpartition(".")
    return any(each["nama"] == name for each in RECORDS.get(record, ())) or f"{record}.{name}" in RECORDS


def test_there_are_26_groups_and_195_elements_each_once() -> None:
    groups = baca_elemen()
    assert (len(groups), len(ELEMENTS), len({each.id for each in ELEMENTS})) == (26, 195, 195)
    assert [group.id for group in groups] == [f"D{number:02}" for number in range(1, 27)]
    assert all(each.id.startswith(f"{group.id}-") for group in groups for each in group.elemen)


@pytest.mark.parametrize("elemen", [each for each in ELEMENTS if each.siasn], ids=lambda each: each.id)
def test_every_siasn_field_stands_in_the_contract(elemen: Elemen) -> None:
    assert [path for path in elemen.siasn if not known(path)] == []


def test_a_field_that_the_contract_does_not_have_is_noticed() -> None:
    assert not known("data_utama.golonganDarah")
    assert not known("data_anak.listAnak[].zodiak")


def test_every_compared_field_is_one() -> None:
    assert [
        (each.id, *pair) for each in ELEMENTS for pair in each.dibandingkan if pair[1] not in JENIS[pair[0]].nama
    ] == []


def test_what_is_compared_stands_in_an_element_but_for_these() -> None:
    used = {f"{jenis}.{nama}" for each in ELEMENTS for jenis, nama in each.bidang}
    assert {f"{jenis}.{nama}" for jenis in Jenis for nama in JENIS[jenis].nama} - used == IN_NO_ELEMENT


def test_every_write_is_a_call_of_the_contract() -> None:
    said = {call for group in baca_elemen() for call in group.tulis}
    assert said - CALLS == {"POST …/document/save (tiap keluarga)"}  # one per family
    assert any(call.endswith("/document/save") for call in CALLS)


def test_every_letter_of_the_minimum_has_a_group_and_organisations_have_no_service() -> None:
    assert {letter for group in baca_elemen() for letter in group.huruf} == set(HURUF)
    lone = [group for group in baca_elemen() if group.id in ("D22", "D23")]
    assert [each.siasn for group in lone for each in group.elemen if each.siasn] == []


def test_the_title_is_exact_and_the_annex_is_claimed_by_nobody() -> None:
    assert JUDUL == (
        "Peraturan Kepala Badan Kepegawaian Negara Nomor 14 Tahun 2011 tentang Pedoman Pengembangan Database Pegawai "
        "Negeri Sipil"
    )
    assert "tidak tersedia" in TANPA_LAMPIRAN
    assert "ancar-ancar" in TANPA_LAMPIRAN


def test_a_mixed_element_is_no_code() -> None:
    by_id = {each.id: each for each in ELEMENTS}
    assert by_id["D01-11"].berkode
    assert not by_id["D15-10"].berkode  # assessors, with their golongan
