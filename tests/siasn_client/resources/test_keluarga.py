"""Keluarga: spouses, children, parents, and the two saves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from siasn_client.call import Answer, Call, Shape
from siasn_client.envelope import decode, open_answer
from siasn_client.errors import ConfigError, NotFound
from siasn_client.privacy import Nik, Nip, Secret
from siasn_client.resources import keluarga
from siasn_client.resources.keluarga import (
    Anak,
    AnakPayload,
    DataAnak,
    DataOrtu,
    DataPasangan,
    OrangPasangan,
    OrangTua,
    Pasangan,
    PasanganPayload,
)

NIP, NIK = "199002282015031000", "9999990101010000"
READS: list[tuple[Callable[[Any], Call[Any]], str, type]] = [
    (keluarga.pasangan, "/pns/data-pasangan/{nip}", DataPasangan),
    (keluarga.anak, "/pns/data-anak/{nip}", DataAnak),
    (keluarga.orang_tua, "/pns/data-ortu/{nip}", DataOrtu),
]


@pytest.mark.parametrize(("make", "path", "record"), READS)
def test_the_reads_ask_for_one_object_by_nip(make: Any, path: str, record: type) -> None:
    call = make(NIP)
    assert (call.method, call.path, call.shape, call.writes) == ("GET", path, Shape.OBJEK, False)
    assert (call.params, call.decode) == ({"nip": Nip(NIP)}, record)
    assert NIP not in repr(call)


@pytest.mark.parametrize("said", ["Menikah", {"statusNikah": "Menikah"}])
def test_a_spouse_is_read_with_its_parts(penuh: Any, bidang: Any, said: Any) -> None:
    orang, nikah = (penuh(f"data_pasangan.listPasangan.{part}") for part in ("orang", "dataPernikahan"))
    row = {**penuh("data_pasangan"), "listPasangan": [{"orang": orang, "statusNikah": said, "dataPernikahan": nikah}]}
    read = DataPasangan.model_validate(row)
    (found,) = read.daftar_pasangan
    assert [row["nama"] for row in bidang["rekaman"]["data_pasangan.listPasangan.statusNikah"]] == ["statusNikah"]
    assert (found.status_nikah, found.pernikahan and found.pernikahan.posisi) == ("Menikah", 2)
    assert not any(part.model_extra for part in (read, found, found.orang, found.pernikahan) if part)
    assert DataPasangan.model_validate(read.dump()) == read


@pytest.mark.parametrize("raw", ["undefined", "", None])
def test_a_card_number_that_is_undefined_is_none(raw: str | None) -> None:
    assert OrangPasangan.model_validate({"id": "1", "karisKarsu": raw}).karis_karsu is None


@pytest.mark.parametrize("raw", ["01-01-0001", "0001-01-01T00:00:00Z", "", None])
def test_the_living_have_no_day_of_death(raw: str | None) -> None:
    row = {"id": "1", "tglMeninggal": raw}
    read = [OrangPasangan.model_validate(row), Anak.model_validate(row), OrangTua.model_validate(row)]
    assert [one.tanggal_meninggal for one in read] == [None, None, None]


@pytest.mark.parametrize("raw", [{}, {"listPasangan": None, "listAnak": None}, {"listPasangan": [], "listAnak": ""}])
def test_nobody_is_an_empty_list(raw: dict[str, Any]) -> None:
    row = {"nipBaru": NIP, **raw}
    assert DataPasangan.model_validate(row).daftar_pasangan == ()
    assert DataAnak.model_validate(row).daftar_anak == ()


@pytest.mark.parametrize(
    "raw",
    [None, "", {}, {"id": "", "nama": None, "tglLahir": "", "tglMeninggal": "01-01-0001"}, {"id": "\r", "nama": " "}],
)
def test_a_parent_of_whom_nothing_is_said_is_nobody(raw: Any) -> None:
    assert DataOrtu.model_validate({"nipBaru": NIP, "ayah": raw, "ibu": {"nama": "X"}}).ayah is None
    assert DataOrtu.model_validate({"nipBaru": NIP, "ibu": {"nama": "X"}}).ibu is not None


@pytest.mark.parametrize(("make", "path", "record"), READS)
def test_both_forms_of_nobody_arrive_as_they_are_told(make: Any, path: str, record: type) -> None:
    call = make(NIP)
    there = Answer(200, {}, b'{"code":1,"data":{"nipBaru":"%s","idPns":"p1"}}' % NIP.encode())
    assert isinstance(decode(call, open_answer(call, there)), record)
    for body in (b'{"code":0,"data":"Data tidak ditemukan"}', b'{"code":1,"data":null}', b'{"code":1,"data":{}}'):
        with pytest.raises(NotFound):
            open_answer(call, Answer(404 if b"tidak" in body else 200, {}, body))


def test_a_family_prints_nobody(penuh: Any) -> None:
    orang = penuh("data_pasangan.listPasangan.orang") | {"nama": "CONTOH RAHASIA"}
    one = Pasangan.model_validate({"orang": orang, "statusNikah": "Menikah"})
    row = {"nipBaru": NIP, "listPasangan": [{"orang": orang}], "listAnak": [orang], "ayah": orang}
    shown = [DataPasangan.model_validate(row), DataAnak.model_validate(row), DataOrtu.model_validate(row), one]
    assert repr(one) == "Pasangan(status_nikah='Menikah')"
    assert not any(secret in f"{shown!r} {shown}" for secret in (NIP, "RAHASIA"))


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (keluarga.save_pasangan(PasanganPayload(pns_orang_id="p1")), "/keluarga/pasangan/save"),
        (keluarga.save_anak(AnakPayload(pns_orang_id="p1")), "/keluarga/anak/save"),
    ],
)
def test_the_saves_write_what_is_said_and_only_that(call: Call[str], path: str) -> None:
    assert (call.method, call.path, call.shape, call.writes) == ("POST", path, Shape.SIMPAN, True)
    assert (call.body, call.decode) == ({"pnsOrangId": "p1"}, str)


def test_an_identity_number_is_masked_until_it_is_sent_a_residents_or_not() -> None:
    resident = PasanganPayload(pns_orang_id="p1", nomor_identitas=NIK)
    assert (resident.nomor_identitas, resident.dump()["nomorIdentitas"]) == (Nik(NIK), NIK)
    passport = PasanganPayload(pns_orang_id="p1", nomor_identitas="A123")
    assert (passport.nomor_identitas, passport.dump()["nomorIdentitas"]) == (Secret("A123"), "A123")


def test_a_save_needs_the_person() -> None:
    with pytest.raises(ConfigError, match="pns_orang_id"):
        AnakPayload(pns_orang_id="")
    with pytest.raises(ConfigError, match="status_pekerjaan_pasangan"):
        PasanganPayload(pns_orang_id="p1", status_pekerjaan_pasangan="Swasta")
