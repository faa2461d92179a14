"""Angka kredit: the read, the write and its rules."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import angka_kredit
from siasn_client.resources.angka_kredit import AngkaKreditPayload, RiwayatAngkaKredit

NIP = "199002282015031000"
BASE: dict[str, Any] = {
    "pns_id": "p1",
    "nomor_sk": "800/1/2024",
    "tanggal_sk": date(2024, 1, 2),
    "bulan_mulai_penilaian": 1,
    "tahun_mulai_penilaian": 2023,
    "bulan_selesai_penilaian": 12,
    "tahun_selesai_penilaian": 2023,
    "kredit_baru_total": "25",
    "riwayat_jabatan_id": "j1",
    "is_konversi": True,
}


def test_the_calls_are_those_of_the_contract() -> None:
    read = angka_kredit.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-angkakredit/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    one = angka_kredit.get("r1")
    assert (one.method, one.path, one.shape) == ("GET", "/angkakredit/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    save = angka_kredit.save(AngkaKreditPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/angkakredit/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = angka_kredit.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/angkakredit/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


def test_the_body_says_points_with_three_decimals_numbers_as_text_and_flags_as_one_or_zero() -> None:
    assert AngkaKreditPayload(**BASE).dump() == {
        "pnsId": "p1",
        "nomorSk": "800/1/2024",
        "tanggalSk": "02-01-2024",
        "bulanMulaiPenailan": "1",
        "tahunMulaiPenailan": "2023",
        "bulanSelesaiPenailan": "12",
        "tahunSelesaiPenailan": "2023",
        "kreditUtamaBaru": "",
        "kreditPenunjangBaru": "",
        "kreditBaruTotal": "25.000",
        "rwJabatanId": "j1",
        "isAngkaKreditPertama": "0",
        "isIntegrasi": "0",
        "isKonversi": "1",
    }


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"is_konversi": False}, "is_angka_kredit_pertama, is_integrasi, is_konversi"),
        ({"is_integrasi": True}, "is_angka_kredit_pertama, is_integrasi, is_konversi"),
        ({"kredit_utama_baru": "1"}, "kredit_utama_baru"),
        ({"kredit_utama_baru": "0"}, "kredit_utama_baru"),
        ({"kredit_penunjang_baru": "0.5"}, "kredit_penunjang_baru"),
        ({"is_konversi": False, "is_integrasi": True, "kredit_utama_baru": 1}, "kredit_utama_baru"),
        ({"kredit_baru_total": ""}, "kredit_baru_total"),
        ({"kredit_baru_total": "1.2345"}, "kredit_baru_total"),
        ({"bulan_mulai_penilaian": 0}, "bulan_mulai_penilaian"),
        ({"bulan_selesai_penilaian": 13}, "bulan_selesai_penilaian"),
        ({"riwayat_jabatan_id": ""}, "riwayat_jabatan_id"),
    ],
)
def test_what_does_not_go_together_is_named_and_not_sent(changes: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError, match=f"wrong or missing: {named}$"):
        AngkaKreditPayload(**{**BASE, **changes})


def test_a_first_decision_says_its_main_and_supporting_points() -> None:
    first = {**BASE, "is_konversi": False, "is_angka_kredit_pertama": True, "kredit_utama_baru": "12.5"}
    assert AngkaKreditPayload(**first, kredit_penunjang_baru=0).dump()["kreditUtamaBaru"] == "12.500"


def test_a_row_makes_the_write_that_leaves_it_as_it_is(sample: Any) -> None:
    first = sample("rw-angkakredit")[0]
    body = AngkaKreditPayload.of(RiwayatAngkaKredit.model_validate(first)).dump()
    same = (
        "id",
        "nomorSk",
        "tanggalSk",
        "bulanMulaiPenailan",
        "tahunSelesaiPenailan",
        "kreditUtamaBaru",
        "kreditBaruTotal",
    )
    assert {name: body[name] for name in same} == {name: first[name] for name in same}
    assert (body["pnsId"], body["rwJabatanId"]) == (first["pns"], first["rwJabatan"])
    assert (body["isAngkaKreditPertama"], body["isKonversi"]) == ("1", "0")
    assert body["path"] == [*first["path"].values()]


@pytest.mark.parametrize(
    ("utama", "penunjang"), [("0.000", ""), ("12.500", "0.000"), ("", "12.500"), ("12.000", "0.500")]
)
def test_points_that_only_repeat_the_total_of_a_conversion_are_left_out(
    sample: Any, utama: str, penunjang: str
) -> None:
    raw = {**sample("rw-angkakredit")[1], "kreditUtamaBaru": utama, "kreditPenunjangBaru": penunjang}
    body = AngkaKreditPayload.of(RiwayatAngkaKredit.model_validate(raw)).dump()
    assert (body["kreditUtamaBaru"], body["kreditPenunjangBaru"], body["kreditBaruTotal"]) == ("", "", "12.500")


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"isKonversi": ""}, "is_konversi"),
        ({"kreditUtamaBaru": "1.000"}, "kredit_utama_baru"),
        ({"pns": ""}, "pns_id"),
        ({"kreditBaruTotal": None}, "kredit_baru_total"),
    ],
)
def test_a_row_that_no_write_can_say_is_refused(sample: Any, changes: dict[str, Any], named: str) -> None:
    row = RiwayatAngkaKredit.model_validate({**sample("rw-angkakredit")[1], **changes})
    with pytest.raises(ConfigError, match=named):
        AngkaKreditPayload.of(row)


def test_a_flag_is_one_or_nothing_and_the_time_of_go_is_no_time(sample: Any) -> None:
    first, conversion, empty = (RiwayatAngkaKredit.model_validate(row) for row in sample("rw-angkakredit"))
    assert (first.is_angka_kredit_pertama, first.is_integrasi) == (True, False)
    assert (conversion.is_konversi, empty.is_konversi) == (True, False)
    assert (first.dibuat_pada, first.diubah_pada) == (None, date(2022, 3, 15))
