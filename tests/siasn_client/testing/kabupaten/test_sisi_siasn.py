"""Every row of every record has exactly the fields of the field list, in its JSON types and formats.

The field list is the project's own copy of the contract and knows nothing of the generator.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from siasn_client.testing.kabupaten import Kabupaten, SisiSiasn
from siasn_client.testing.kabupaten.referensi_siasn import TABEL
from siasn_client.testing.kabupaten.sisi_siasn import REKAMAN
from siasn_client.testing.kabupaten.wire_mentah import DIDUGA

BIDANG: Mapping[str, list[dict[str, Any]]] = json.loads(
    (Path(__file__).parents[3] / "contracts/data/bidang.json").read_text(encoding="utf-8")
)["rekaman"]
TIPE = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "object": dict}
BENTUK = {
    "dd-mm-yyyy": r"\d{2}-\d{2}-\d{4}",
    "timestamp": r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z",
    "yyyy-mm-dd": r"\d{4}-\d{2}-\d{2}",
    "yyyy": r"\d{4}",
    "angka sebagai teks": r"\d+(\.\d+)?",
    "'1' atau kosong, tidak pernah '0'": "1",
    "id, atau namanya": r"\d|[A-Z ]+",
}
OBJEK = ("data_utama", "ipasn")
DAFTAR = {"list_kp": "list_kp", "list_pensiun": "list_pensiun", "list_pengadaan": "list_pengadaan",
          "ref_unor": "ref_unor", "pg": "pg", "profesi": "pg"}  # fmt: skip
BERSARANG: Mapping[str, Callable[[SisiSiasn], Iterator[Any]]] = {
    "data_pasangan.listPasangan.orang": lambda s: (p["orang"] for p in s.data_pasangan["listPasangan"]),
    "data_pasangan.listPasangan.statusNikah": lambda s: (
        {"statusNikah": p["statusNikah"]} for p in s.data_pasangan["listPasangan"]
    ),
    "data_pasangan.listPasangan.dataPernikahan": lambda s: (
        p["dataPernikahan"] for p in s.data_pasangan["listPasangan"]
    ),
    "data_anak.listAnak": lambda s: iter(s.data_anak["listAnak"]),
    "data_ortu.ayah": lambda s: iter([s.data_ortu["ayah"]]),
    "data_ortu.ibu": lambda s: iter([s.data_ortu["ibu"]]),
    "data_pasangan": lambda s: iter([_tanpa(s.data_pasangan, "listPasangan")]),
    "data_anak": lambda s: iter([_tanpa(s.data_anak, "listAnak")]),
    "data_ortu": lambda s: iter([_tanpa(s.data_ortu, "ayah", "ibu")]),
}


def _tanpa(row: Mapping[str, Any], *nama: str) -> dict[str, Any]:
    assert set(nama) <= set(row)
    return {k: v for k, v in row.items() if k not in nama}


def cacat(rekaman: str, row: Mapping[str, Any]) -> list[str]:
    """What is wrong with a row, by field."""
    kontrak = {f["nama"]: f for f in BIDANG[rekaman]}
    salah = [f"{nama}: missing" for nama in kontrak.keys() - row.keys()]
    salah += [f"{nama}: not in the contract" for nama in row.keys() - kontrak.keys()]
    for nama, nilai in row.items():
        bidang = kontrak.get(nama)
        if bidang is None:
            continue
        if nilai is None or nilai == "":
            salah += [] if bidang["kosong"] else [f"{nama}: empty"]
        elif not any(_sesuai(nilai, jenis) for jenis in bidang["kawat"]):
            salah.append(f"{nama}: {type(nilai).__name__}")
        elif "format" in bidang and not re.fullmatch(BENTUK[bidang["format"]], nilai):
            salah.append(f"{nama}: not {bidang['format']}")
    return salah


def _sesuai(nilai: object, jenis: str) -> bool:
    if isinstance(nilai, bool) and jenis != "boolean":
        return False
    return isinstance(nilai, TIPE[jenis])


def rows_of(sisi: SisiSiasn, rekaman: str) -> Iterator[Any]:
    if rekaman in BERSARANG:
        return BERSARANG[rekaman](sisi)
    isi = getattr(sisi, rekaman)
    return iter(isi) if isinstance(isi, list) else iter([] if isi is None else [isi])


PERORANGAN = [
    nama for nama in BIDANG if not nama.startswith(("referensi_", "list_")) and nama not in {"ref_unor", "pg", "dok"}
]


@pytest.mark.parametrize("rekaman", PERORANGAN)
def test_rows_of_a_person_have_exactly_the_fields_of_the_contract(beda: Kabupaten, rekaman: str) -> None:
    banyak = 0
    for nip in beda.nips:
        for row in rows_of(beda.siasn[nip], rekaman):
            banyak += 1
            assert cacat(rekaman, row) == []
    assert banyak


@pytest.mark.parametrize("daftar", DAFTAR)
def test_rows_of_an_office_list_have_exactly_the_fields_of_the_contract(beda: Kabupaten, daftar: str) -> None:
    assert beda.daftar[daftar]
    for row in beda.daftar[daftar]:
        assert cacat(DAFTAR[daftar], row) == []


@pytest.mark.parametrize("tabel", TABEL)
def test_reference_rows_have_exactly_the_columns_of_the_contract(beda: Kabupaten, tabel: str) -> None:
    assert beda.referensi_siasn[tabel]
    for row in beda.referensi_siasn[tabel]:
        salah = [s for s in cacat(f"referensi_{tabel}", row) if not s.endswith("nama: empty")]
        assert salah == []


def test_no_record_is_forgotten() -> None:
    atribut = {nama.split(".")[0] for nama in PERORANGAN} | set(DIDUGA)
    assert atribut == set(REKAMAN)
    assert {f"referensi_{tabel}" for tabel in TABEL} == {nama for nama in BIDANG if nama.startswith("referensi_")}


@pytest.mark.parametrize("rekaman", DIDUGA)
def test_invented_rows_say_all_their_names(beda: Kabupaten, rekaman: str) -> None:
    rows = [row for nip in beda.nips for row in getattr(beda.siasn[nip], rekaman)]
    assert rows
    assert {tuple(row) for row in rows} == {DIDUGA[rekaman]}


def test_documents_are_named_by_their_reference_id_or_by_nothing(beda: Kabupaten) -> None:
    dok = [
        (kunci, isi)
        for nip in beda.nips
        for rekaman in REKAMAN
        if rekaman.startswith("rw_")
        for row in getattr(beda.siasn[nip], rekaman)
        for kunci, isi in (row.get("path") or {}).items()
    ]
    dikenal = {row["id"] for row in beda.referensi_siasn["ref_dokumen"]}
    assert {kunci for kunci, _ in dok} - {""} <= dikenal
    for kunci, isi in dok:
        assert list(isi) == [f["nama"] for f in BIDANG["dok"]]
        assert isi["dok_id"] == kunci
        assert isi["dok_uri"] == isi["object"]


def test_a_planted_fault_is_seen(beda: Kabupaten) -> None:
    row = beda.siasn[beda.nips[0]].rw_jabatan[0]
    assert cacat("rw_jabatan", {**row, "namajabatan": "x"}) == ["namajabatan: not in the contract"]
    assert cacat("rw_jabatan", _tanpa(row, "namaJabatan")) == ["namaJabatan: missing"]
    assert cacat("rw_jabatan", {**row, "tmtJabatan": "2024-01-01"}) == ["tmtJabatan: not dd-mm-yyyy"]
    assert cacat("rw_jabatan", {**row, "jenisJabatan": 2}) == ["jenisJabatan: int"]
    assert cacat("rw_jabatan", {**row, "id": ""}) == ["id: empty"]
