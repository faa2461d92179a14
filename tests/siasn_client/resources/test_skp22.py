"""SKP since 2022: the read and the write."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip, Secret
from siasn_client.resources import skp22
from siasn_client.resources.skp22 import RiwayatSkp22, Skp22Payload

NIP = "199002282015031000"
BASE: dict[str, Any] = {
    "pns_dinilai_id": "p1",
    "tahun": 2024,
    "hasil_kinerja_nilai": 2,
    "perilaku_kerja_nilai": 2,
    "kuadran_kinerja_nilai": 2,
}


def test_the_call_reads_a_list_by_nip() -> None:
    call = skp22.list_for(NIP)
    assert (call.method, call.path, call.writes) == ("GET", "/pns/rw-skp22/{nip}", False)


def test_the_write_has_integers_and_opens_the_nip_of_the_penilai(bidang: Any) -> None:
    call = skp22.save(Skp22Payload(nip_nrp_penilai=Nip(NIP), nama_penilai="CONTOH", **BASE))
    assert (call.method, call.path) == ("POST", bidang["kiriman"]["skp22"]["path"])
    assert (call.shape, call.writes) == (Shape.SIMPAN, True)
    assert call.body == {
        "pnsDinilaiOrang": "p1",
        "tahun": 2024,
        "hasilKinerjaNilai": 2,
        "perilakuKerjaNilai": 2,
        "kuadranKinerjaNilai": 2,
        "penilaiNama": "CONTOH",
        "penilaiNipNrp": NIP,
        "penilaiJabatan": "",
        "penilaiUnorNama": "",
        "penilaiGolongan": "",
        "statusPenilai": "ASN",
    }
    assert NIP not in repr(call)


@pytest.mark.parametrize(
    ("field", "value"),
    [("hasil_kinerja_nilai", 4), ("perilaku_kerja_nilai", 0), ("kuadran_kinerja_nilai", 6), ("tahun", "x")],
)
def test_a_rating_that_does_not_exist_is_not_sent(field: str, value: object) -> None:
    with pytest.raises(ConfigError, match=field):
        Skp22Payload(**{**BASE, field: value})


def test_a_row_makes_the_write_that_leaves_it_as_it_is(sample: Any) -> None:
    for raw in sample("rw-skp22"):
        record = RiwayatSkp22.model_validate(raw)
        assert record.model_extra == {}
        body = Skp22Payload.of(record).dump()
        assert (body["id"], body["pnsDinilaiOrang"]) == (raw["id"], raw["pnsDinilaiId"])
        assert body["kuadranKinerjaNilai"] == int(raw["KuadranKinerjaNilai"])
        assert body["perilakuKerjaNilai"] == int(raw["PerilakuKerjaNilai"])
        assert body["penilaiNama"] == (raw["namaPenilai"] or "")


def test_a_military_number_stays_masked_and_is_sent_as_it_is() -> None:
    payload = Skp22Payload(nip_nrp_penilai=Secret("11980000"), **BASE)
    assert payload.dump()["penilaiNipNrp"] == "11980000"


def test_one_rating_is_read_by_its_row_id() -> None:
    call = skp22.get("r1")
    assert (call.method, call.path, call.shape) == ("GET", "/skp22/id/{id}", Shape.OBJEK)
    assert call.params == {"id": "r1"}
