"""C2: new fields, new codes and missing fields are kept, counted and told once, without a value."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from pydantic import ConfigDict, Field

from siasn_client.conversation.drift import changes
from siasn_client.errors import DecodeError
from siasn_client.events import Drift, RagamDrift
from siasn_client.resources import golongan, jabatan
from siasn_client.resources.data_utama import DataUtama
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.resources.jabatan import RiwayatJabatan
from siasn_client.wire import Halaman, Record, RekamanMentah

NIP = "199002282015031000"
BARU, HILANG, KODE = RagamDrift.BIDANG_BARU, RagamDrift.BIDANG_HILANG, RagamDrift.KODE_BARU
ANEH = RagamDrift.NILAI_ANEH
PENUH = dict.fromkeys(field.alias or key for key, field in RiwayatGolongan.model_fields.items()) | {"id": "1"}


def row(**more: Any) -> RiwayatGolongan:
    return RiwayatGolongan.model_validate(PENUH | more)


def test_a_row_as_we_know_it_is_no_news() -> None:
    assert changes([row(), row()]) == Counter()


def test_a_new_field_is_kept_and_counted_by_row() -> None:
    rows = [row(baru=1), row(baru=2, lain=None), row()]
    assert changes(rows) == {Drift("RiwayatGolongan", "baru", BARU): 2, Drift("RiwayatGolongan", "lain", BARU): 1}
    assert rows[0].model_extra == {"baru": 1}


def test_a_record_that_drops_what_it_does_not_know_would_be_caught() -> None:
    class Pelupa(RiwayatGolongan):
        model_config = ConfigDict(extra="ignore")

    assert changes(Pelupa.model_validate(PENUH | {"baru": 1})) == Counter()


def test_a_field_that_is_not_there_is_missing_and_null_is_there() -> None:
    raw = dict(PENUH)
    del raw["skNomor"]
    assert changes(RiwayatGolongan.model_validate(raw)) == {Drift("RiwayatGolongan", "sk_nomor", HILANG): 1}


def test_a_value_that_cannot_be_read_is_counted_by_the_name_of_its_field() -> None:
    found = changes(row(tmtGolongan="31-02-2020"))
    assert found[Drift("RiwayatGolongan", "tmt_golongan", RagamDrift.NILAI_ANEH)] == 1
    assert "2020" not in str(found)


def test_a_new_and_a_missing_field_do_not_hide_each_other() -> None:
    """Their numbers are equal, so a comparison of lengths alone sees nothing."""
    raw = {**PENUH, "baru": 1}
    del raw["skNomor"]
    assert set(changes([RiwayatGolongan.model_validate(raw)])) == {
        Drift("RiwayatGolongan", "baru", BARU),
        Drift("RiwayatGolongan", "sk_nomor", HILANG),
    }


@pytest.mark.parametrize(
    ("kind", "field", "known", "unknown"),
    [
        (RiwayatJabatan, "jenisJabatan", "4", "9"),
        (RiwayatJabatan, "eselonId", "22", "77"),
        (RiwayatGolongan, "jenisKPId", None, "ZZZ"),
        (DataUtama, "agamaId", "1", "42"),
        (DataUtama, "kedudukanPnsId", "01", "1"),
        (DataUtama, "jenisKelamin", "F", "X"),
    ],
)
def test_a_code_that_is_in_no_table_is_counted_without_the_code(
    kind: type[Record], field: str, known: Any, unknown: str
) -> None:
    needed = {"id": "1", "nipBaru": NIP, "nama": "CONTOH"}
    found = changes(kind.model_validate({**needed, field: unknown}))
    assert [drift.record for drift in found if drift.kind is KODE] == [kind.__name__]
    assert unknown not in "".join(drift.field for drift in found if drift.kind is KODE)
    assert [drift for drift in changes(kind.model_validate({**needed, field: known})) if drift.kind is KODE] == []


def test_the_name_of_a_position_kind_in_data_utama_is_no_code() -> None:
    person = DataUtama.model_validate({"id": "1", "nipBaru": NIP, "nama": "C", "jenisJabatan": "Fungsional Umum"})
    assert [drift for drift in changes(person) if drift.kind is KODE] == []


def test_a_value_that_cannot_be_read_is_counted_without_the_value() -> None:
    rows = [row(tmtGolongan="31-02-2020"), row(tmtGolongan="kapan", golongan=["III/a"]), row(path=5)]
    found = changes(rows)
    assert found == {
        Drift("RiwayatGolongan", "tmt_golongan", ANEH): 2,
        Drift("RiwayatGolongan", "golongan", ANEH): 1,
        Drift("RiwayatGolongan", "path", ANEH): 1,
    }
    assert "2020" not in str(found)


def test_a_page_is_looked_through_and_raw_rows_have_no_fields_to_miss() -> None:
    page = Halaman[RiwayatGolongan](rows=[row(baru=1)], count=1)
    assert changes(page) == {Drift("RiwayatGolongan", "baru", BARU): 1}
    assert changes([RekamanMentah.model_validate({"apa": 1})]) == Counter()
    assert changes("8ae4") == changes(b"%PDF") == changes(None) == Counter()


class Anak(Record):
    nama: str | None = None


class Induk(Record):
    anak: list[Anak] = Field(default_factory=list)
    lain: tuple[Anak, ...] = ()
    satu: Anak | None = None


def test_records_inside_records_are_looked_through_too() -> None:
    inside = {"anak": [{"nama": "a", "baru": 1}, {"nama": "b"}], "satu": {"nama": "c", "x": 1}, "lain": [{}]}
    found = changes(Induk.model_validate(inside))
    assert found == {Drift("Anak", name, kind): 1 for name, kind in (("baru", BARU), ("x", BARU), ("nama", HILANG))}


def test_changes_are_counted_on_the_client_and_told_once_per_kind(dunia: Any) -> None:
    dunia.skrip.api = [(200, {"code": 1, "data": [{**PENUH, "baru": NIP}, {**PENUH, "baru": 2}]})]
    for _ in range(3):
        dunia.send(golongan.list_for(NIP))
    assert dunia.client.drift == {Drift("RiwayatGolongan", "baru", BARU): 6}
    assert [event for event in dunia.events if isinstance(event, Drift)] == [Drift("RiwayatGolongan", "baru", BARU)]
    assert NIP not in str(dunia.client.drift)


def test_a_field_named_like_a_person_is_masked(dunia: Any) -> None:
    dunia.skrip.api = [(200, {"code": 1, "data": [{**PENUH, NIP: 3}]})]
    dunia.send(golongan.list_for(NIP))
    assert list(dunia.client.drift) == [Drift("RiwayatGolongan", f"{'•' * 15}000", BARU)]


def test_a_missing_field_that_is_needed_is_named_and_its_neighbours_are_not_shown(dunia: Any) -> None:
    dunia.skrip.api = [(200, {"code": 1, "data": [{"jenisJabatan": NIP}]})]
    with pytest.raises(DecodeError) as caught:
        dunia.send(jabatan.list_for(NIP))
    assert caught.value.path == "$.data[0].id"
    assert NIP not in f"{caught.value!r}{caught.value.__cause__!r}"
