"""What is saved is read back, and SIASN's habits are kept: no deduplication, a stale data-utama."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.testing import Jawaban, sidik_isi

NIP = "190101011921011000"
ID = "00000000000000000000000000000A01"
JABATAN = "/jabatan/unorjabatan/save"
SKP = "/skp22/save"
UPDATE = "/pns/data-utama-update"
SYNC = "/pns/data-utama-jabatansync"


def body(answer: Jawaban) -> Any:
    return json.loads(answer.body)


# -- data-utama-update


@pytest.mark.parametrize(
    ("sent", "value", "read"),
    [
        ("alamat", "Jl. Baru 2", "alamat"),
        ("email", "baru@example.com", "email"),
        ("email_gov", "baru@example.go.id", "emailGov"),
        ("nomor_hp", "081", "noHp"),
        ("npwp_nomor", "99", "noNpwp"),
        ("nomor_bpjs", "98", "bpjs"),
        ("taspen_nomor", "97", "noTaspen"),
        ("karis_karsu", "K 1", "karis_karsu"),
        ("agama_id", "2", "agamaId"),
        ("npwp_tanggal", "02-01-2020", "tglNpwp"),
    ],
)
def test_one_field_changes_and_no_other(siasn: Any, sent: str, value: str, read: str) -> None:
    before = siasn.data(f"/pns/data-utama/{NIP}")
    assert siasn.post(UPDATE, {"pns_orang_id": ID, sent: value}).status == 200
    after = siasn.data(f"/pns/data-utama/{NIP}")
    assert after[read] == value
    assert {name for name in before if before[name] != after[name]} <= {read, "agama"}


def test_the_religion_s_name_follows_its_id(siasn: Any) -> None:
    siasn.post(UPDATE, {"pns_orang_id": ID, "agama_id": "2"})
    assert siasn.data(f"/pns/data-utama/{NIP}")["agama"] == "Kristen"


def test_the_taspen_date_is_written_in_one_form_and_read_in_another(siasn: Any) -> None:
    siasn.post(UPDATE, {"pns_orang_id": ID, "tanggal_taspen": "02-01-2020"})
    assert siasn.data(f"/pns/data-utama/{NIP}")["tanggal_taspen"] == "2020-01-02T00:00:00Z"


@pytest.mark.parametrize("value", ["", None])
def test_an_empty_field_clears_nothing(siasn: Any, value: str | None) -> None:
    siasn.post(UPDATE, {"pns_orang_id": ID, "alamat": value})
    assert siasn.data(f"/pns/data-utama/{NIP}")["alamat"] == "Jl. Contoh No. 1"


def test_an_update_answers_in_two_shapes_in_turn(siasn: Any, contoh: Callable[[str], dict[str, Any]]) -> None:
    answers = [body(siasn.post(UPDATE, {"pns_orang_id": ID, "alamat": f"Jl. {n}"})) for n in range(3)]
    assert answers[0] == answers[2] == contoh("write-success-data-utama")["body"]
    assert answers[1]["success"] is True


# -- jabatan


def test_a_new_position_is_read_back(
    siasn: Any, jabatan_baru: dict[str, Any], contoh: Callable[[str], dict[str, Any]]
) -> None:
    answer = siasn.post(JABATAN, jabatan_baru)
    row_id = body(answer)["mapData"]["rwJabatanId"]
    assert body(answer).keys() == contoh("write-success-jabatan")["body"].keys()
    row = siasn.data(f"/pns/rw-jabatan/{NIP}")[-1]
    expected = {
        "id": row_id,
        "idPns": ID,
        "nipBaru": NIP,
        "jenisJabatan": "2",
        "instansiKerjaNama": "Pemerintah Kab. Contoh",
        "unorNama": "BIDANG CONTOH",
        "unorIndukNama": "DINAS CONTOH",
        "eselonId": None,
        "jabatanFungsionalNama": "Analis Contoh Ahli Muda",
        "nomorSk": "800/0099/CONTOH/2024",
        "tmtJabatan": "01-02-2024",
        "createdAt": "15-11-2023",
    }
    assert {name: row[name] for name in expected} == expected
    assert row.keys() == contoh("rw-jabatan")["body"]["data"][0].keys()
    assert siasn.data(f"/jabatan/id/{row_id}") == row


def test_saving_twice_makes_two_rows(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    """SIASN knows no idempotency: whoever repeats blindly doubles."""
    ids = [body(siasn.post(JABATAN, jabatan_baru))["mapData"]["rwJabatanId"] for _ in range(2)]
    assert len(set(ids)) == 2
    assert [row["id"] for row in siasn.data(f"/pns/rw-jabatan/{NIP}")][-2:] == ids


def test_an_id_updates_that_row(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    old = siasn.data(f"/pns/rw-jabatan/{NIP}")[0]
    answer = siasn.post(JABATAN, {**jabatan_baru, "id": old["id"]})
    rows = siasn.data(f"/pns/rw-jabatan/{NIP}")
    assert body(answer)["mapData"]["rwJabatanId"] == rows[0]["id"] == old["id"]
    assert (len(rows), rows[0]["nomorSk"], rows[0]["createdAt"]) == (2, jabatan_baru["nomorSk"], old["createdAt"])


def test_an_update_without_path_keeps_the_documents_and_empties_the_rest(
    siasn: Any, jabatan_baru: dict[str, Any]
) -> None:
    old = siasn.data(f"/pns/rw-jabatan/{NIP}")[0]
    del jabatan_baru["tmtPelantikan"]
    siasn.post(JABATAN, {**jabatan_baru, "id": old["id"]})
    new = siasn.data(f"/jabatan/id/{old['id']}")
    assert (new["path"], old["tmtPelantikan"], new["tmtPelantikan"]) == (old["path"], "02-01-2023", "")


def test_documents_are_written_as_a_list_and_read_as_an_object(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    dok = {"dok_id": "872", "dok_nama": "SK", "dok_uri": "a.pdf", "object": "a.pdf", "slug": "872"}
    siasn.post(JABATAN, {**jabatan_baru, "path": [dok]})
    assert siasn.data(f"/pns/rw-jabatan/{NIP}")[-1]["path"] == {"872": dok}


def test_an_unknown_functional_position_is_the_sample_s_refusal(
    siasn: Any, jabatan_baru: dict[str, Any], contoh: Callable[[str], dict[str, Any]]
) -> None:
    answer = siasn.post(JABATAN, {**jabatan_baru, "jabatanFungsionalId": "tidak-ada"})
    assert (answer.status, body(answer)) == (200, contoh("write-business-error")["body"])


@pytest.mark.parametrize(
    "change",
    [
        {"pnsId": "tidak-ada"},
        {"id": "tidak-ada"},
        {"jenisJabatan": "3"},
        {"jenisJabatan": ""},
        {"jenisJabatan": "4"},
        {"unorId": "tidak-ada"},
        {"jenisJabatan": "1", "unorId": "tidak-ada"},
        {"jenisJabatan": "1", "eselonId": "77"},
        {"jenisMutasiId": "XX"},
    ],
)
def test_a_business_rule_refuses_and_nothing_changes(
    siasn: Any, jabatan_baru: dict[str, Any], change: dict[str, str]
) -> None:
    answer = siasn.post(JABATAN, {**jabatan_baru, **change})
    assert (body(answer)["success"], body(answer)["mapData"]) == (False, None)
    assert len(siasn.data(f"/pns/rw-jabatan/{NIP}")) == 2
    assert siasn.tiruan.ledger.rows() == ()


def test_the_row_of_another_person_is_not_updated(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    other = "2".rjust(32, "0")
    row = siasn.data(f"/pns/rw-jabatan/{NIP}")[0]
    assert body(siasn.post(JABATAN, {**jabatan_baru, "pnsId": other, "id": row["id"]}))["success"] is False


# -- sync


def test_data_utama_is_stale_until_it_is_synced(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    before = siasn.data(f"/pns/data-utama/{NIP}")
    siasn.post(JABATAN, jabatan_baru)
    assert siasn.data(f"/pns/data-utama/{NIP}") == before
    assert body(siasn.get(SYNC, pns_orang_id=ID)) == {"Error": False, "Message": "success"}
    after = siasn.data(f"/pns/data-utama/{NIP}")
    expected = {
        "jenisJabatanId": "2",
        "jenisJabatan": "Jabatan Fungsional Tertentu",
        "jabatanNama": "Analis Contoh Ahli Muda",
        "jabatanStrukturalId": "",
        "jabatanFungsionalId": "F1",
        "eselonId": None,
        "tmtJabatan": "01-02-2024",
        "unorId": "D1",
        "unorIndukNama": "DINAS CONTOH",
    }
    assert {name: after[name] for name in expected} == expected


def test_a_structural_position_is_its_unit_and_has_an_echelon(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    siasn.post(JABATAN, {**jabatan_baru, "jenisJabatan": "1", "eselonId": "32", "jabatanFungsionalId": ""})
    siasn.get(SYNC, pns_orang_id=ID)
    after = siasn.data(f"/pns/data-utama/{NIP}")
    assert (after["jabatanStrukturalId"], after["jabatanNama"]) == ("D1", "KEPALA BIDANG CONTOH")
    assert (after["eselonId"], after["eselon"], after["eselonLevel"]) == ("32", "III.b", "3")


def test_an_acting_appointment_is_not_the_position_held(siasn: Any, jabatan_baru: dict[str, Any]) -> None:
    siasn.post(JABATAN, {**jabatan_baru, "jenisPenugasanId": "PLT"})
    siasn.get(SYNC, pns_orang_id=ID)
    assert siasn.data(f"/pns/data-utama/{NIP}")["tmtJabatan"] == "02-01-2023"


def test_the_sync_flag_comes_as_boolean_and_as_text(siasn: Any) -> None:
    assert [body(siasn.get(SYNC, pns_orang_id=ID))["Error"] for _ in range(3)] == [False, "false", False]


@pytest.mark.parametrize("person", ["tidak-ada", "2".rjust(32, "0")])
def test_a_person_without_rows_cannot_be_synced(siasn: Any, person: str) -> None:
    assert body(siasn.get(SYNC, pns_orang_id=person))["Error"] is True
    assert siasn.tiruan.ledger.rows() == ()


def test_a_sync_needs_a_person(siasn: Any) -> None:
    assert siasn.get(SYNC).status == 400


def test_a_sync_of_the_grade_shows_the_latest_in_either_date_form(siasn: Any) -> None:
    siasn.get("/pns/data-utama-golongansync", pns_orang_id=ID)
    after = siasn.data(f"/pns/data-utama/{NIP}")
    assert (after["golRuangAkhir"], after["tmtGolAkhir"], after["mkTahun"]) == ("III/d", "01-04-2022", 12)


# -- skp22


def test_a_new_skp_is_read_back_under_the_reading_names(
    siasn: Any, skp_baru: dict[str, Any], contoh: Callable[[str], dict[str, Any]]
) -> None:
    siasn.post(SKP, skp_baru)
    row = siasn.data(f"/pns/rw-skp22/{NIP}")[-1]
    expected = {
        "tahun": "2024",
        "hasilKinerja": "DIATAS ESPEKTASI",
        "hasilKinerjaNilai": 1,
        "PerilakuKerjaNilai": 2,
        "KuadranKinerjaNilai": 2,
        "kuadranKinerja": "BAIK",
        "namaPenilai": "CONTOH PENILAI",
        "nipNrpPenilai": NIP,
        "penilaiJabatanNm": "KEPALA DINAS CONTOH",
        "penilaiUnorNm": "DINAS CONTOH",
        "penilaiGolonganId": "41",
        "pnsDinilaiId": ID,
    }
    assert {name: row[name] for name in expected} == expected
    assert row.keys() == contoh("rw-skp22")["body"]["data"][0].keys()
    assert siasn.data(f"/skp22/id/{row['id']}") == row


def test_the_id_of_an_skp_comes_as_text_and_in_an_object(siasn: Any, skp_baru: dict[str, Any]) -> None:
    found = [body(siasn.post(SKP, {**skp_baru, "tahun": year}))["mapData"] for year in (2021, 2022, 2023)]
    assert [type(each) for each in found] == [str, dict, str]
    assert found[1].keys() == {"rwSkpId"}


def test_an_skp_saved_twice_is_two_rows(siasn: Any, skp_baru: dict[str, Any]) -> None:
    for _ in range(2):
        siasn.post(SKP, skp_baru)
    assert [row["tahun"] for row in siasn.data(f"/pns/rw-skp22/{NIP}")] == ["2023", "2024", "2024"]


def test_an_skp_is_updated_by_its_id(siasn: Any, skp_baru: dict[str, Any]) -> None:
    row = siasn.data(f"/pns/rw-skp22/{NIP}")[0]
    siasn.post(SKP, {**skp_baru, "id": row["id"], "tahun": 2023})
    (after,) = siasn.data(f"/pns/rw-skp22/{NIP}")
    assert (after["id"], after["hasilKinerjaNilai"]) == (row["id"], 1)


@pytest.mark.parametrize("change", [{"hasilKinerjaNilai": 4}, {"kuadranKinerjaNilai": 6}, {"pnsDinilaiOrang": "x"}])
def test_an_skp_outside_the_tables_is_refused(siasn: Any, skp_baru: dict[str, Any], change: dict[str, Any]) -> None:
    assert body(siasn.post(SKP, {**skp_baru, **change}))["success"] is False


# -- what the ledger is told


def test_the_ledger_names_person_content_and_row(siasn: Any, skp_baru: dict[str, Any]) -> None:
    siasn.post(SKP, skp_baru)
    (row,) = siasn.tiruan.ledger.rows()
    assert (row.urut, row.operasi, row.pns, row.sidik) == (1, "skp22.save", ID, sidik_isi(skp_baru))
    assert row.id_baris == siasn.data(f"/pns/rw-skp22/{NIP}")[-1]["id"]


def test_two_saves_of_one_row_share_the_natural_key_not_the_content(siasn: Any, skp_baru: dict[str, Any]) -> None:
    for rating in (1, 2):
        siasn.post(SKP, {**skp_baru, "hasilKinerjaNilai": rating})
    first, second = siasn.tiruan.ledger.rows()
    assert (first.kunci == second.kunci, first.sidik == second.sidik) == (True, False)


def test_a_sync_is_a_write_in_the_ledger(siasn: Any) -> None:
    siasn.get(SYNC, pns_orang_id=ID)
    assert [(row.operasi, row.sidik) for row in siasn.tiruan.ledger.rows()] == [
        ("pns.jabatansync", sidik_isi({"pns_orang_id": ID}))
    ]


def test_the_kabupaten_itself_is_never_changed(siasn: Any, kabupaten: Any, jabatan_baru: dict[str, Any]) -> None:
    """It also holds the truth."""
    before = json.dumps([vars_of(side) for side in kabupaten.siasn.values()])
    siasn.post(JABATAN, {**jabatan_baru, "id": siasn.data(f"/pns/rw-jabatan/{NIP}")[0]["id"]})
    siasn.post(UPDATE, {"pns_orang_id": ID, "alamat": "lain"})
    siasn.get(SYNC, pns_orang_id=ID)
    assert json.dumps([vars_of(side) for side in kabupaten.siasn.values()]) == before


def vars_of(side: Any) -> list[Any]:
    return [side.data_utama, side.rw_jabatan, side.rw_golongan, side.rw_pendidikan, side.rw_skp22]
