"""Clean rows in local codes: every field in its own column, nothing lost on the way."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from attrs import evolve

from siasn_client.testing.kabupaten import Kabupaten, Rujukan
from simpeg_adapters.demo.skema import METADATA, NOL, RUJUKAN
from simpeg_adapters.demo.tata import TATA
from simpeg_adapters.demo.tuangan import susun_tuangan

KABUPATEN = Kabupaten.buat(60, seed=3, selisih=False)
TUANGAN = susun_tuangan(KABUPATEN)


def test_every_row_of_a_table_has_the_same_columns_and_only_real_ones() -> None:
    by_table: dict[str, set[frozenset[str]]] = {}
    for row in TUANGAN.baris:
        by_table.setdefault(row.tabel, set()).add(frozenset(row.kolom))
    assert {name: len(shapes) for name, shapes in by_table.items()} == dict.fromkeys(by_table, 1)
    for name, (columns,) in by_table.items():
        assert columns == set(METADATA.tables[name].columns.keys())


def test_a_field_comes_back_through_its_local_code() -> None:
    back = {(row.rujukan, row.kode): row.nama if row.rujukan == "golongan" else row.id for row in TUANGAN.rujukan}
    seen = set()
    for row in TUANGAN.baris:
        for bidang, place in row.berkode:
            assert back[place.rujukan, row.kolom[place.kolom]] == row.asal[bidang]
            seen.add((row.jenis, bidang))
    assert len(seen) == 17


def test_nothing_is_a_zero_date_or_an_empty_text() -> None:
    for row in TUANGAN.baris:
        for bidang, place in TATA[row.jenis].bidang.items():
            if not row.asal[bidang]:
                assert row.kolom[place.kolom] == (NOL if place.tanggal else "")


def test_a_position_stands_in_the_column_of_its_jenis_and_no_other() -> None:
    for row in TUANGAN.baris:
        if row.jenis == "data_utama":
            filled = [c for c in ("idjabjbt", "idjabfung", "idjabfungum") if row.kolom[c]]
            assert filled == [{"1": "idjabjbt", "2": "idjabfung", "3": "idjabfungum"}[row.kolom["idjenjab"]]]


def test_an_address_is_kept_in_its_parts() -> None:
    row = next(row for row in TUANGAN.baris if row.jenis == "data_utama" and row.asal["alamat"])
    parts = [row.kolom[column] for column in ("alm", "almrt", "almrw", "almdesa", "almkec", "almkab")]
    assert all(parts)
    assert "{} RT {} RW {} Desa {} Kec. {} Kab. {}".format(*parts) == row.asal["alamat"]


def dengan(kabupaten: Kabupaten, **lain: object) -> SimpleNamespace:
    """A stand-in of the same shape, with something else in one place."""
    names = ("nips", "simpeg", "siasn", "referensi", "kebenaran")
    return SimpleNamespace(**{name: getattr(kabupaten, name) for name in names} | lain)


def test_an_address_that_lacks_a_part_stays_whole() -> None:
    nip = KABUPATEN.nips[0]
    rows = {**KABUPATEN.simpeg[nip]}
    rows["data_utama"] = [{**rows["data_utama"][0], "alamat": "Jl. Contoh RT 001 Desa X"}]
    row = susun_tuangan(dengan(KABUPATEN, nips=(nip,), simpeg={nip: rows})).baris[0]  # type: ignore[arg-type]
    assert (row.kolom["alm"], row.kolom["almrt"], row.kolom["almdesa"]) == ("Jl. Contoh RT 001 Desa X", "", "")


def test_a_code_the_reference_lacks_is_an_error_not_an_empty_column() -> None:
    referensi = {**KABUPATEN.referensi, "unor": (Rujukan("X", "lain"),)}
    with pytest.raises(ValueError, match="unor"):
        susun_tuangan(dengan(KABUPATEN, referensi=referensi))  # type: ignore[arg-type]


def test_every_reference_row_is_there_with_its_bkn_id() -> None:
    assert {row.rujukan for row in TUANGAN.rujukan} == set(RUJUKAN)
    assert all(row.padanan == row.id for row in TUANGAN.rujukan)
    assert evolve(TUANGAN.rujukan[0], padanan="").padanan == ""
