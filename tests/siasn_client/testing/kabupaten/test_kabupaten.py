"""Both sides of the same people: the same in every process, whole on the wire, equal where nothing was changed."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from siasn_client.testing.kabupaten import Kabupaten, SisiSiasn
from siasn_client.testing.kabupaten.bidang import BIDANG
from siasn_client.testing.kabupaten.jenis import PETA
from siasn_client.testing.kabupaten.sisi_siasn import REKAMAN

KONTRAK = json.loads(
    (Path(__file__).parents[4] / "siasn_client/testing/tiruan/kontrak.json").read_text(encoding="utf-8")
)["records"]
SiasnRows = Callable[[Kabupaten, str], Mapping[str, list[dict[str, str]]]]
PROGRAM = """
import sys
sys.path.insert(0, {dir!r})
from siasn_client.testing.kabupaten import Kabupaten
from test_kabupaten import sidik
print(sidik(Kabupaten.buat(40, seed=11)))
"""


def sidik(kabupaten: Kabupaten) -> str:
    """One text for everything a kabupaten says."""
    isi = [[nip, vars_of(kabupaten.siasn[nip]), dict(kabupaten.simpeg[nip])] for nip in kabupaten.nips]
    utuh = json.dumps([isi, "".join(kabupaten.kebenaran_json()), str(kabupaten.referensi)], sort_keys=True)
    return hashlib.sha256(utuh.encode()).hexdigest()


def vars_of(sisi: SisiSiasn) -> list[Any]:
    return [getattr(sisi, rekaman) for rekaman in REKAMAN]


def test_every_process_makes_the_same_kabupaten() -> None:
    """This process has a hash seed of its own, the other one a fixed one."""
    jawab = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(dir=str(Path(__file__).parent))],
        env={**os.environ, "PYTHONHASHSEED": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert jawab.stdout.strip() == sidik(Kabupaten.buat(40, seed=11))


def test_another_seed_makes_other_people() -> None:
    assert not set(Kabupaten.buat(60, seed=1).nips) & set(Kabupaten.buat(60, seed=2).nips)


def test_rows_are_the_holder_s_own(bersih: Kabupaten) -> None:
    nip = bersih.nips[0]
    bersih.siasn[nip].rw_jabatan.clear()
    bersih.simpeg[nip]["data_utama"][0]["nama"] = "lain"
    assert bersih.siasn[nip].rw_jabatan
    assert bersih.simpeg[nip]["data_utama"][0]["nama"] != "lain"


@pytest.mark.parametrize("record", ["data_utama", "rw_jabatan", "rw_golongan", "rw_pendidikan", "rw_skp22"])
def test_every_wire_row_has_exactly_the_fields_of_the_contract(bersih: Kabupaten, record: str) -> None:
    bidang = {field["name"]: field for field in KONTRAK[record]}
    for nip in bersih.nips:
        isi = getattr(bersih.siasn[nip], record)
        for row in [isi] if record == "data_utama" else isi:
            assert set(row) == set(bidang)
            salah = [name for name, value in row.items() if not _boleh(bidang[name], value)]
            assert not salah, salah


def _boleh(field: Mapping[str, Any], value: object) -> bool:
    jenis = field["type"] if isinstance(field["type"], list) else [field["type"]]
    tipe = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "object": dict, "null": type(None)}
    if value is None:
        return bool(field["nullable"]) or "null" in jenis
    return any(isinstance(value, tipe[j]) for j in jenis if j in tipe)


def test_the_wire_writes_dates_and_numbers_as_siasn_does(bersih: Kabupaten) -> None:
    nip = next(nip for nip in bersih.nips if len(bersih.siasn[nip].rw_golongan) > 2)
    sisi = bersih.siasn[nip]
    assert sisi.data_utama
    assert isinstance(sisi.data_utama["mkTahun"], int)
    assert isinstance(sisi.rw_golongan[0]["masaKerjaGolonganTahun"], str)
    assert sisi.rw_golongan[0]["tmtGolongan"].endswith("-01T00:00:00Z")
    assert len(sisi.data_utama["tahunLulus"]) == 10
    assert len(sisi.rw_pendidikan[0]["tahunLulus"]) == 4
    assert sisi.rw_jabatan[0]["tmtJabatan"][2] == "-"


def test_documents_come_in_all_three_forms(bersih: Kabupaten) -> None:
    bentuk = Counter(
        "null" if row["path"] is None else "kosong" if "" in row["path"] else "isi"
        for nip in bersih.nips
        for row in bersih.siasn[nip].rw_jabatan
    )
    assert set(bentuk) == {"null", "kosong", "isi"}


def test_without_differences_both_sides_agree_in_every_compared_field(siasn_rows: SiasnRows) -> None:
    """What the comparison must find is then only what was injected."""
    for seed in (7, 8):
        kabupaten = Kabupaten.buat(200, seed=seed, selisih=False)
        assert kabupaten.kebenaran == ()
        for nip in kabupaten.nips:
            satu = kabupaten.simpeg[nip]
            dua = siasn_rows(kabupaten, nip)
            for jenis, bidang in BIDANG.items():
                assert _nilai(satu[jenis], bidang) == _nilai(dua[jenis], bidang), jenis


def _nilai(rows: list[dict[str, str]], bidang: tuple[str, ...]) -> list[tuple[str, ...]]:
    return sorted(tuple(row[b] for b in bidang) for row in rows)


def test_the_host_remembers_about_half_of_siasn_s_ids_and_only_true_ones(
    bersih: Kabupaten, siasn_rows: SiasnRows
) -> None:
    siasn = [siasn_rows(bersih, nip) for nip in bersih.nips]
    for jenis in BIDANG.keys() - {"data_utama"}:
        benar = {row["id"] for rows in siasn for row in rows[jenis]}
        ingat = [row["id_siasn"] for nip in bersih.nips for row in bersih.simpeg[nip][jenis]]
        assert 0.35 < sum(map(bool, ingat)) / len(ingat) < 0.65 or len(ingat) < 60
        assert {id_ for id_ in ingat if id_} <= benar
        assert len(benar) == len(ingat)


def test_host_keys_are_unique_numbers_per_kind(beda: Kabupaten) -> None:
    for jenis in BIDANG.keys() - {"data_utama"}:
        ids = [row["id"] for nip in beda.nips for row in beda.simpeg[nip][jenis]]
        assert len(set(ids)) == len(ids)
        assert all(id_.isdigit() for id_ in ids)


def test_every_host_row_says_all_compared_fields_as_text(beda: Kabupaten) -> None:
    for nip in beda.nips:
        for jenis, rows in beda.simpeg[nip].items():
            for row in rows:
                assert set(BIDANG[jenis]) <= set(row)
                assert all(isinstance(isi, str) for isi in row.values())


def test_a_kind_is_written_once_for_its_holder(beda: Kabupaten) -> None:
    rows = beda.simpeg[beda.nips[0]]
    assert rows["golongan"] is rows["golongan"]
    assert len(rows) == len(list(rows)) == len(BIDANG)
    with pytest.raises(KeyError):
        rows["dp3"]


def test_every_kind_of_record_has_rows(bersih: Kabupaten) -> None:
    banyak = Counter(jenis for nip in bersih.nips for jenis, rows in bersih.simpeg[nip].items() for _ in rows)
    assert set(banyak) == set(BIDANG)


def test_host_rows_carry_the_names_of_their_codes(bersih: Kabupaten) -> None:
    """A table that keeps text beside the code, or text only, is poured from them."""
    for jenis in PETA:
        kode = [b for b in BIDANG[jenis] if f"{b.removesuffix('_id')}_nama" in _satu(bersih, jenis)]
        for row in (row for nip in bersih.nips for row in bersih.simpeg[nip][jenis]):
            assert all(bool(row[b]) == bool(row[f"{b.removesuffix('_id')}_nama"]) for b in kode)


def _satu(kabupaten: Kabupaten, jenis: str) -> Mapping[str, str]:
    return next(row for nip in kabupaten.nips for row in kabupaten.simpeg[nip][jenis])


def test_an_unknown_recipe_of_damage_is_refused() -> None:
    with pytest.raises(ValueError, match="there are baku, lain"):
        Kabupaten.buat(3, resep="ganas")


def test_another_recipe_damages_the_same_people_in_other_ways(beda: Kabupaten) -> None:
    lain = Kabupaten.buat(200, seed=7, resep="lain")
    assert (beda.resep, lain.resep) == ("baku", "lain")
    assert lain.nips == beda.nips
    assert {s.macam for s in lain.kebenaran} == {s.macam for s in beda.kebenaran}
    assert lain.kebenaran != beda.kebenaran


def test_the_shares_are_those_of_a_kabupaten(bersih: Kabupaten) -> None:
    status = Counter(bersih.simpeg[nip]["data_utama"][0]["status"] for nip in bersih.nips)
    pensiun = sum(bersih.simpeg[nip]["data_utama"][0]["kedudukan_pns_id"] == "99" for nip in bersih.nips)
    assert 0.5 < status["PNS"] / 200 < 0.6
    assert 0.38 < status["PPPK"] / 200 < 0.45
    assert (status["CPNS"], pensiun) == (4, 5)


def test_some_people_have_no_assessment_yet(bersih: Kabupaten) -> None:
    assert any(not bersih.siasn[nip].rw_skp22 for nip in bersih.nips)


@pytest.mark.parametrize("pegawai", [1, 2, 3, 20])
def test_small_kabupaten_work(pegawai: int) -> None:
    kabupaten = Kabupaten.buat(pegawai, seed=5)
    assert len(kabupaten.nips) == len(kabupaten.siasn) == pegawai
    assert list(kabupaten.nips) == sorted(kabupaten.nips) == list(kabupaten.siasn) == list(kabupaten.simpeg)


def test_nobody_is_no_kabupaten() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Kabupaten.buat(0)


def test_an_unknown_person_is_not_there(bersih: Kabupaten) -> None:
    assert "000000000000000000" not in bersih.siasn
    assert bersih.simpeg.get("000000000000000000") is None


def test_a_large_kabupaten_is_made_quickly() -> None:
    """14,577 people are allowed 20 s; a tenth of them a quarter of that, for a slow machine."""
    mulai = time.process_time()
    kabupaten = Kabupaten.buat(1500, seed=2)
    assert time.process_time() - mulai < 5
    berbeda = len({s.nip for s in kabupaten.kebenaran})
    assert 0.07 < berbeda / 1500 < 0.2


def test_birthdays_and_retirement_are_iso_dates(bersih: Kabupaten) -> None:
    utama = bersih.simpeg[bersih.nips[0]]["data_utama"][0]
    assert date.fromisoformat(utama["tanggal_lahir"]) < date.fromisoformat(utama["tmt_pensiun"])


def test_the_facts_of_a_person_tie_the_rows_of_both_sides(beda: Kabupaten) -> None:
    dobel = next(s for s in beda.kebenaran if s.macam == "baris_dobel" and s.sisi == "simpeg")
    simpeg, siasn = beda.fakta(dobel.nip, dobel.jenis)
    assert dobel.id_simpeg
    assert dobel.id_siasn
    assert list(simpeg.values()).count(simpeg[dobel.id_simpeg]) == 2
    assert simpeg[dobel.id_simpeg] == siasn[dobel.id_siasn]
    assert beda.fakta(dobel.nip, "data_utama")[0] == {dobel.nip: 0}
