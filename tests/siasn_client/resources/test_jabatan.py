"""Riwayat jabatan: the read and the write."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.resources import jabatan
from siasn_client.resources.jabatan import JabatanDasarPayload, JabatanPayload, RiwayatJabatan

NIP = "199002282015031000"
BASE: dict[str, Any] = {
    "pns_id": "p1",
    "unor_id": "u1",
    "instansi_id": "i1",
    "satuan_kerja_id": "s1",
    "nomor_sk": "800/1/2024",
    "tmt_jabatan": date(2024, 1, 1),
    "eselon_id": "32",
    "jabatan_fungsional_id": "f1",
    "jabatan_fungsional_umum_id": "g1",
}


def test_the_call_reads_a_list_by_nip() -> None:
    call = jabatan.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-jabatan/{nip}", False)


def test_the_save_writes_and_gives_an_id(bidang: Any) -> None:
    call = jabatan.save(JabatanPayload(jenis_jabatan="1", **BASE))
    assert (call.method, call.path) == ("POST", bidang["kiriman"]["jabatan"]["path"])
    assert (call.shape, call.writes, call.decode) == (Shape.SIMPAN, True, str)
    assert "u1" not in repr(call)


@pytest.mark.parametrize(
    ("jenis", "kept"), [("1", "eselonId"), ("2", "jabatanFungsionalId"), ("4", "jabatanFungsionalUmumId")]
)
def test_only_the_id_of_its_own_kind_is_sent(jenis: str, kept: str) -> None:
    body = JabatanPayload(jenis_jabatan=jenis, **BASE).dump()
    kinds = {"eselonId": "32", "jabatanFungsionalId": "f1", "jabatanFungsionalUmumId": "g1"}
    assert {name: body[name] for name in kinds} == {name: kinds[name] if name == kept else "" for name in kinds}


def test_a_new_row_is_sent_without_an_id_and_unknown_dates_as_empty_text() -> None:
    body = JabatanPayload(jenis_jabatan="4", **BASE).dump()
    assert "id" not in body
    assert "path" not in body
    assert "instansiIndukId" not in body
    assert (body["tmtJabatan"], body["tanggalSk"], body["tmtPelantikan"]) == ("01-01-2024", "", "")


@pytest.mark.parametrize(("mutasi", "sent"), [("MU", "02-01-2024"), ("MJ", ""), ("", "")])
def test_the_date_of_a_transfer_goes_only_with_a_transfer(mutasi: str, sent: str) -> None:
    payload = JabatanPayload(jenis_jabatan="1", jenis_mutasi_id=mutasi, tmt_mutasi=date(2024, 1, 2), **BASE)
    assert payload.dump()["tmtMutasi"] == sent


def test_a_row_makes_the_write_that_leaves_it_as_it_is(sample: Any, bidang: Any) -> None:
    names = {row["nama"] for row in bidang["kiriman"]["jabatan"]["bidang"]}
    for raw in sample("rw-jabatan"):
        record = RiwayatJabatan.model_validate(raw)
        body = JabatanPayload.of(record).dump()
        assert set(body) <= names
        assert body["id"] == raw["id"]
        assert (body["pnsId"], body["instansiId"]) == (raw["idPns"], raw["instansiKerjaId"])
        same = ("unorId", "satuanKerjaId", "nomorSk", "tanggalSk", "tmtJabatan", "tmtPelantikan", "jenisJabatan")
        assert all(body[name] == (raw[name] or "") for name in same)
        assert body.get("path", []) == list((raw["path"] or {}).values())


def test_a_row_without_a_unit_cannot_be_written(sample: Any) -> None:
    raw = {**sample("rw-jabatan")[0], "unorId": ""}
    with pytest.raises(ConfigError, match="unor_id"):
        JabatanPayload.of(RiwayatJabatan.model_validate(raw))


def test_the_other_calls_are_those_of_the_contract() -> None:
    listed, one, gone = jabatan.list_by_jabatan(NIP), jabatan.get("r1"), jabatan.delete("r1")
    assert (listed.method, listed.path, listed.decode) == ("GET", "/jabatan/pns/{nip}", list[RiwayatJabatan])
    assert (one.method, one.path, one.shape) == ("GET", "/jabatan/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    assert (gone.method, gone.path, gone.shape, gone.writes) == ("DELETE", "/jabatan/delete/{id}", Shape.SIMPAN, True)


def test_the_shorter_save_says_neither_assignment_nor_transfer(sample: Any) -> None:
    record = RiwayatJabatan.model_validate(sample("rw-jabatan")[0])
    call = jabatan.save_dasar(JabatanDasarPayload.of(record))
    assert (call.method, call.path, call.shape, call.writes) == ("POST", "/jabatan/save", Shape.SIMPAN, True)
    longer = JabatanPayload.of(record).dump()
    assert call.body is not None
    assert {*longer} - {*call.body} == {"subJabatanId", "jenisMutasiId", "jenisPenugasanId", "tmtMutasi"}
    assert all(longer[name] == value for name, value in call.body.items())


def test_of_a_kind_of_position_whose_ids_are_not_known_none_is_emptied() -> None:
    """Jenis 3 is "rangkap"; which of the ids it fills no source says."""
    ids = {"eselon_id": "41", "jabatan_fungsional_id": "F1", "jabatan_fungsional_umum_id": ""}
    body = JabatanPayload(**{**BASE, **ids, "jenis_jabatan": "3"}).dump()
    assert (body["eselonId"], body["jabatanFungsionalId"]) == ("41", "F1")
