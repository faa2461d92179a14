"""The table of families: whole, reading only, and asking for rows as they come."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from siasn_client.resources import kenaikan_pangkat
from siasn_client.sanding import panggilan
from siasn_client.unduh.keluarga import KELUARGA, Keluarga, mentah
from siasn_client.wire import Halaman

NIP = Nip("199002282015031000")
CONTRACT = json.loads((Path(__file__).parents[2] / "contracts" / "data" / "endpoint.json").read_text(encoding="utf-8"))
# Of one person, and yet not of everybody: part-timers have their own data utama, and a photo is no record.
LEFT_OUT = {"/pns/data-utama/paruhwaktu/{}", "/jabatan/pns/{}"}


@pytest.mark.parametrize("keluarga", KELUARGA.values(), ids=lambda each: each.nama)
def test_a_family_reads_one_person_and_changes_nothing(keluarga: Keluarga) -> None:
    call = keluarga.panggil(NIP)
    assert not call.writes
    assert NIP in [*call.params.values(), *call.query.values()]
    assert keluarga.sebutan
    assert keluarga.bita > 0


def test_every_reading_by_nip_of_the_contract_is_a_family() -> None:
    def shape(path: str) -> str:
        return "/".join("{}" if part.startswith("{") else part for part in path.split("/"))

    wanted = {
        shape(each["jalur"])
        for each in CONTRACT["endpoint"]
        if not each["tulis"]
        and each["layanan"] == "apisiasn"
        and any(par["nama"] in {"nip", "nipBaru"} for par in each.get("parameter", ()))
    }
    there = {shape(each.panggil(NIP).path) for each in KELUARGA.values()}
    assert wanted - there - LEFT_OUT == set()


def test_what_is_compared_is_among_them_under_the_same_name_and_by_the_same_call() -> None:
    for jenis in Jenis:
        assert KELUARGA[jenis].panggil(NIP).path == panggilan(NIP, jenis).path


def test_no_two_families_ask_the_same() -> None:
    paths = [each.panggil(NIP).path for each in KELUARGA.values()]
    assert len(paths) == len(set(paths))


def test_raw_is_what_siasn_sent() -> None:
    assert mentah(KELUARGA["golongan"].panggil(NIP)).decode == list[dict[str, Any]]
    assert mentah(KELUARGA["data_utama"].panggil(NIP)).decode == dict[str, Any]
    from datetime import date

    assert mentah(kenaikan_pangkat.halaman(date(2026, 4, 1))).decode == Halaman[dict[str, Any]]
