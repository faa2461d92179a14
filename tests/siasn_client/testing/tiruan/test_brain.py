"""The fake as a whole: faults, forbidden writes, wrong addresses."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.testing import Aturan, GangguanPlan, Macam, Tiruan, TulisTerlarang
from siasn_client.testing.gangguan import PROFIL, Profil
from siasn_client.testing.kabupaten import Kabupaten
from siasn_client.testing.tiruan.contract import load

NIP = "190101011921011000"
ID = "00000000000000000000000000000A01"
READ = f"/pns/rw-jabatan/{NIP}"
SKP = "/skp22/save"
Make = Callable[[GangguanPlan], Any]


def naskah(macam: Macam, operasi: str = "*", **more: Any) -> GangguanPlan:
    return GangguanPlan.naskah(Aturan(macam, operasi, **more))


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/lain", 404),
        ("GET", "/apisiasn/1.0/pns/rw-lain/1", 404),
        ("DELETE", "/apisiasn/1.0/skp22/save", 405),
        ("GET", "/apisiasn/1.0/skp22/save", 405),
    ],
)
def test_a_wrong_address_is_the_gateway_s_answer(tiruan: Tiruan, method: str, path: str, status: int) -> None:
    assert tiruan.answer(method, path, {}, {}).status == status


def test_the_load_balancer_sets_its_cookie_once(siasn: Any) -> None:
    assert "BIGipServerpool" in siasn.get(READ).headers["set-cookie"]
    siasn.headers["Cookie"] = "BIGipServerpool_apiws_prod_8243=tiruan"
    assert "set-cookie" not in siasn.get(READ).headers


# -- faults before anything happens


@pytest.mark.parametrize(
    ("macam", "name"),
    [
        (Macam.TOKEN_APIM, "error-apim"),
        (Macam.TOKEN_SSO, "error-sso"),
        (Macam.KUOTA, "error-kuota"),
        (Macam.TIDAK_DITEMUKAN, "empty-tidak-ditemukan"),
    ],
)
def test_a_fault_answers_in_its_known_form(
    siasn_dengan: Make, macam: Macam, name: str, contoh: Callable[[str], dict[str, Any]]
) -> None:
    siasn = siasn_dengan(naskah(macam, "rw.jabatan"))
    answer = siasn.get(READ)
    assert {"status": answer.status, "body": json.loads(answer.body)} == {
        k: contoh(name)[k] for k in ("status", "body")
    }
    assert siasn.tiruan.gangguan.hitungan() == {macam: 1}


@pytest.mark.parametrize("macam", [Macam.TOKEN_APIM, Macam.TOKEN_SSO])
def test_an_expired_token_stays_expired_and_a_new_one_works(siasn_dengan: Make, macam: Macam) -> None:
    siasn = siasn_dengan(naskah(macam, "rw.jabatan"))
    assert [siasn.get(READ).status for _ in range(2)] == [401, 401]
    siasn.login()
    assert siasn.get(READ).status == 200


def test_a_broken_proxy_sends_a_page(siasn_dengan: Make) -> None:
    answer = siasn_dengan(naskah(Macam.HTML_502, "rw.jabatan")).get(READ)
    assert (answer.status, answer.headers["content-type"], answer.body[:6]) == (502, "text/html", b"<html>")


def test_a_quota_may_say_when_to_come_back(siasn_dengan: Make) -> None:
    assert siasn_dengan(naskah(Macam.KUOTA, "rw.jabatan", detik=2)).get(READ).headers["retry-after"] == "2"
    assert "retry-after" not in siasn_dengan(naskah(Macam.KUOTA, "rw.jabatan")).get(READ).headers


def test_a_cut_answer_ends_in_the_middle(siasn_dengan: Make) -> None:
    answer = siasn_dengan(naskah(Macam.TERPOTONG, "rw.jabatan")).get(READ)
    assert answer.potong == len(answer.body) // 2 > 0


@pytest.mark.parametrize("macam", [Macam.RESET_SEBELUM, Macam.HTML_502, Macam.KUOTA, Macam.TOKEN_SSO])
def test_a_fault_before_leaves_nothing_applied(siasn_dengan: Make, skp_baru: dict[str, Any], macam: Macam) -> None:
    siasn = siasn_dengan(naskah(macam, "skp22.save"))
    siasn.post(SKP, skp_baru)
    siasn.login()
    assert siasn.tiruan.ledger.rows() == ()
    assert len(siasn.data(f"/pns/rw-skp22/{NIP}")) == 1


def test_a_login_may_meet_a_fault_of_the_line_only(siasn_dengan: Make) -> None:
    siasn = siasn_dengan(GangguanPlan.naskah(Aturan(Macam.TOKEN_SSO), Aturan(Macam.TIDAK_DITEMUKAN, kali=9)))
    assert siasn.tiruan.gangguan.hitungan() == {}


# -- faults after the write


@pytest.mark.parametrize("macam", [Macam.RESET_SESUDAH, Macam.SESUDAH_502, Macam.TERPOTONG])
def test_an_answer_may_be_lost_after_the_write_was_applied(
    siasn_dengan: Make, skp_baru: dict[str, Any], macam: Macam
) -> None:
    siasn = siasn_dengan(naskah(macam, "skp22.save"))
    answer = siasn.post(SKP, skp_baru)
    assert answer.reset or answer.status == 502 or answer.potong
    assert len(siasn.tiruan.ledger.rows()) == 1
    assert len(siasn.data(f"/pns/rw-skp22/{NIP}")) == 2
    assert siasn.tiruan.gangguan.hitungan() == {macam: 1}


def test_a_confirmed_write_may_show_late(siasn_dengan: Make, waktu: Any, skp_baru: dict[str, Any]) -> None:
    siasn = siasn_dengan(naskah(Macam.TERLAMBAT, "skp22.save", detik=3))
    assert json.loads(siasn.post(SKP, skp_baru).body)["success"] is True
    assert len(siasn.data(f"/pns/rw-skp22/{NIP}")) == 1
    waktu.now += 3
    assert len(siasn.data(f"/pns/rw-skp22/{NIP}")) == 2


def test_a_lost_answer_may_also_show_late(siasn_dengan: Make, waktu: Any, skp_baru: dict[str, Any]) -> None:
    """The case in which reading back too soon doubles the write."""
    siasn = siasn_dengan(naskah(Macam.RESET_SESUDAH, "skp22.save", detik=3))
    assert siasn.post(SKP, skp_baru).reset
    assert len(siasn.data(f"/pns/rw-skp22/{NIP}")) == 1
    waktu.now += 3
    assert len(siasn.data(f"/pns/rw-skp22/{NIP}")) == 2


def test_a_refused_write_meets_no_fault_after_it(siasn_dengan: Make, skp_baru: dict[str, Any]) -> None:
    siasn = siasn_dengan(naskah(Macam.RESET_SESUDAH, "skp22.save"))
    assert siasn.post(SKP, {}).status == 400
    assert siasn.tiruan.gangguan.terjadi() == ()
    assert siasn.post(SKP, skp_baru).reset


def test_seeded_faults_let_a_patient_reader_through(siasn_dengan: Make) -> None:
    """The hardest plan, and nobody needs more than three tries."""
    siasn = siasn_dengan(GangguanPlan(Profil(0.3, {"baca": PROFIL["berat"].bobot["baca"]}), seed=3))
    for _ in range(100):
        for _try in range(3):
            answer = siasn.get(READ)
            if answer.status == 401:
                siasn.login()
            elif answer.status == 200 and answer.potong is None:
                break
        else:
            pytest.fail("three tries and no answer")
    assert sum(siasn.tiruan.gangguan.hitungan().values()) > 10


# -- forbidden writes


@pytest.mark.parametrize("sync", [False, True])
def test_a_forbidden_write_is_refused_and_fails_the_block(siasn: Any, skp_baru: dict[str, Any], sync: bool) -> None:
    """The judge goes by endpoint: the sync is a GET."""

    def write() -> None:
        with siasn.tiruan.larang_tulis():
            answer = siasn.get("/pns/data-utama-jabatansync", pns_orang_id=ID) if sync else siasn.post(SKP, skp_baru)
            assert answer.status == 403

    with pytest.raises(TulisTerlarang, match=r"pns.jabatansync" if sync else r"skp22.save"):
        write()
    assert siasn.tiruan.ledger.rows() == ()
    assert len(siasn.tiruan.ledger.terlarang()) == 1


def test_the_attempt_alone_is_the_offence(siasn_dengan: Make, skp_baru: dict[str, Any]) -> None:
    """A forbidden write without a token, or one that a fault would have swallowed, is still on record."""
    siasn = siasn_dengan(naskah(Macam.RESET_SEBELUM, "skp22.save"))
    siasn.headers = {}
    siasn.tiruan.larang(True)
    assert siasn.post(SKP, skp_baru).status == 403
    assert [row.operasi for row in siasn.tiruan.ledger.terlarang()] == ["skp22.save"]


def test_reading_is_allowed_where_writing_is_forbidden(siasn: Any, skp_baru: dict[str, Any]) -> None:
    with siasn.tiruan.larang_tulis():
        assert siasn.get(READ).status == 200
    assert siasn.post(SKP, skp_baru).status == 200


def test_the_block_s_own_error_is_not_hidden(siasn: Any, skp_baru: dict[str, Any]) -> None:

    def fail() -> None:
        with siasn.tiruan.larang_tulis():
            siasn.post(SKP, skp_baru)
            raise RuntimeError("lain")

    with pytest.raises(RuntimeError, match="lain"):
        fail()
    assert siasn.post(SKP, skp_baru).status == 200


# -- with a real kabupaten


@pytest.fixture(scope="module")
def penduduk() -> Kabupaten:
    return Kabupaten.buat(60, seed=7, selisih=False)


@pytest.mark.parametrize("name", ["data-utama", "rw-jabatan", "rw-golongan", "rw-pendidikan", "rw-skp22"])
def test_a_kabupaten_s_rows_are_what_the_contract_says(penduduk: Kabupaten, pemanggil: Any, name: str) -> None:
    """Two hands wrote the rows and the contract."""
    kinds: dict[str, type] = {"string": str, "integer": int, "number": int, "boolean": bool, "object": dict}
    fields = {field.name: field for field in load().records[name.replace("-", "_")]}
    siasn = pemanggil(Tiruan(penduduk))
    for nip in penduduk.nips:
        data = siasn.data(f"/pns/{name}/{nip}")
        rows = [data] if isinstance(data, dict) else data if isinstance(data, list) else []
        for row in rows:
            assert row.keys() == fields.keys()
            for key, value in row.items():
                kind = tuple(kinds[each] for each in fields[key].type)
                assert isinstance(value, kind) or (value is None and fields[key].nullable), key


@pytest.mark.parametrize("sync", ["jabatansync", "golongansync"])
def test_syncing_a_kabupaten_that_agrees_changes_nothing(penduduk: Kabupaten, pemanggil: Any, sync: str) -> None:
    siasn = pemanggil(Tiruan(penduduk))
    for nip in penduduk.nips:
        before = siasn.data(f"/pns/data-utama/{nip}")
        siasn.get(f"/pns/data-utama-{sync}", pns_orang_id=before["id"])
        assert siasn.data(f"/pns/data-utama/{nip}") == before
    assert len(siasn.tiruan.ledger.rows()) == len(penduduk.nips)


def test_every_position_of_a_kabupaten_can_be_saved(penduduk: Kabupaten, pemanggil: Any) -> None:
    """What a plan will send must be acceptable, or the demo proves nothing."""
    siasn = pemanggil(Tiruan(penduduk))
    same = (
        "unorId",
        "jenisJabatan",
        "jabatanFungsionalId",
        "jabatanFungsionalUmumId",
        "nomorSk",
        "tanggalSk",
        "tmtJabatan",
    )
    for nip in penduduk.nips:
        for row in siasn.data(f"/pns/rw-jabatan/{nip}"):
            body = {name: row[name] for name in (*same, "id", "eselonId", "satuanKerjaId")}
            answer = siasn.post(
                "/jabatan/unorjabatan/save", {**body, "pnsId": row["idPns"], "instansiId": penduduk.instansi_id}
            )
            assert json.loads(answer.body).get("success") is True, answer.body
            after = siasn.data(f"/jabatan/id/{row['id']}")
            derived = ("unorNama", "unorIndukId", "eselon", "jabatanFungsionalNama", "jabatanFungsionalUmumNama")
            assert {name: after[name] for name in (*same, *derived)} == {name: row[name] for name in (*same, *derived)}
