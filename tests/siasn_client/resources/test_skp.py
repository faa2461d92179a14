"""SKP before 2022: two saves, one read."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import skp
from siasn_client.resources.skp import RiwayatSkp, Skp2021Payload, SkpPayload

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_id": "p1", "tahun": 2019}


def test_the_calls_are_those_of_the_contract() -> None:
    read = skp.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-skp/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    one = skp.get("r1")
    assert (one.method, one.path, one.shape) == ("GET", "/skp/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    save = skp.save(SkpPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/skp/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    older = skp.save_2021(Skp2021Payload(**BASE))
    assert (older.method, older.path, older.shape, older.writes) == ("POST", "/skp/2021/save", Shape.SIMPAN, True)


def test_marks_are_json_numbers_and_the_number_of_an_assessor_is_opened() -> None:
    body = SkpPayload(**BASE, nilai_skp="85.25", komitmen="87", nip_nrp_penilai=Nip(NIP)).dump()
    assert body == {"pnsDinilaiOrang": "p1", "tahun": 2019, "nilaiSkp": 85.25, "komitmen": 87, "penilaiNipNrp": NIP}
    assert isinstance(body["komitmen"], int)


def test_only_the_save_of_2021_knows_its_three_marks() -> None:
    body = Skp2021Payload(**BASE, inisiatif_kerja=85, konversi_nilai="90.5", nilai_integrasi=88).dump()
    assert (body["inisiatifKerja"], body["konversiNilai"], body["nilaiIntegrasi"]) == (85, 90.5, 88)
    with pytest.raises(ConfigError, match="inisiatif_kerja"):
        SkpPayload(**BASE, inisiatif_kerja=85)  # type: ignore[call-arg]


def test_each_row_makes_the_write_of_its_time(sample: Any) -> None:
    before, of_2021, empty = (RiwayatSkp.model_validate(row) for row in sample("rw-skp"))
    old = SkpPayload.of(before).dump()
    assert (old["tahun"], old["nilairatarata"], old["penilaiTmtGolongan"]) == (2019, 86.7, "14-03-2022")
    assert "kepemimpinan" not in old
    new = Skp2021Payload.of(of_2021).dump()
    assert (new["konversiNilai"], new["jenisPeraturanKinerjaKd"]) == (90.5, "PP30")
    with pytest.raises(ConfigError, match="can say: inisiatif_kerja, konversi_nilai, nilai_integrasi"):
        SkpPayload.of(of_2021)
    with pytest.raises(ConfigError, match="can say: konversi_nilai"):
        SkpPayload.of(RiwayatSkp.model_validate({**sample("rw-skp")[0], "konversiNilai": "sembilan"}))
    with pytest.raises(ConfigError, match="tahun"):
        Skp2021Payload.of(empty)
