"""Kursus: every training that is not structural."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import kursus
from siasn_client.resources.kursus import KursusPayload, RiwayatKursus

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_orang_id": "p1", "nama_kursus": "SEMINAR CONTOH", "jenis_diklat_id": "9"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = kursus.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-kursus/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    one = kursus.get("r1")
    assert (one.method, one.path, one.shape) == ("GET", "/kursus/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    save = kursus.save(KursusPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/kursus/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = kursus.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/kursus/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


@pytest.mark.parametrize(("jenis", "huruf"), [("2", "F"), ("3", "T"), ("9", "P"), ("25", "T")])
def test_the_letter_of_a_known_kind_is_filled_in(jenis: str, huruf: str) -> None:
    body = KursusPayload(**{**BASE, "jenis_diklat_id": jenis}).dump()
    assert (body["jenisDiklatId"], body["jenisKursusSertipikat"]) == (jenis, huruf)


def test_an_unknown_kind_is_sent_with_the_letter_it_came_with() -> None:
    unknown = {**BASE, "jenis_diklat_id": "99"}
    assert "jenisKursusSertipikat" not in KursusPayload(**unknown).dump()
    assert KursusPayload(**unknown, jenis_kursus_sertifikat="T").dump()["jenisKursusSertipikat"] == "T"


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"jenis_diklat_id": "1"}, "jenis_diklat_id"),
        ({"jenis_kursus_sertifikat": "T"}, "jenis_kursus_sertifikat"),
        ({"jenis_kursus_sertifikat": "X"}, "jenis_kursus_sertifikat"),
        ({"nama_kursus": " "}, "nama_kursus"),
        ({"jumlah_jam": "dua"}, "jumlah_jam"),
    ],
)
def test_what_does_not_go_together_is_named_and_not_sent(changes: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError, match=f"wrong or missing: {named}$"):
        KursusPayload(**{**BASE, **changes})


def test_the_write_spells_differently_from_the_read(sample: Any) -> None:
    for raw in sample("rw-kursus")[:2]:
        body = KursusPayload.of(RiwayatKursus.model_validate(raw)).dump()
        assert body["id"] == raw.get("id", raw.get("ID"))
        assert body["nomorSertipikat"] == raw["noSertipikat"]
        assert body["jenisKursusSertipikat"] == raw["jenisKursusSertifikat"]
        assert (body["tahunKursus"], body["jumlahJam"]) == (int(raw["tahunKursus"]), int(raw["jumlahJam"]))


def test_a_structural_training_among_the_rows_is_not_written_as_a_kursus(sample: Any) -> None:
    with pytest.raises(ConfigError, match="jenis_diklat_id"):
        KursusPayload.of(RiwayatKursus.model_validate({**sample("rw-kursus")[0], "jenisDiklatId": "1"}))
