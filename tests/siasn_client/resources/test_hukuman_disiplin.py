"""Hukuman disiplin: the read and the write."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip
from siasn_client.resources import hukuman_disiplin
from siasn_client.resources.hukuman_disiplin import HukumanDisiplinPayload, RiwayatHukumanDisiplin

NIP = "199002282015031000"
BASE: dict[str, Any] = {"pns_orang_id": "p1", "jenis_hukuman_id": "2", "sk_nomor": "800/2/2024"}


def test_the_calls_are_those_of_the_contract() -> None:
    read = hukuman_disiplin.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-hukdis/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    one = hukuman_disiplin.get("r1")
    assert (one.method, one.path, one.shape) == ("GET", "/hukdis/id/{id}", Shape.OBJEK)
    assert one.params == {"id": "r1"}
    save = hukuman_disiplin.save(HukumanDisiplinPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/hukdis/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)


def test_the_duration_is_sent_as_text() -> None:
    body = HukumanDisiplinPayload(**BASE, masa_tahun=0, masa_bulan="06", jenis_tingkat_hukuman_id="R").dump()
    assert body == {
        "pnsOrangId": "p1",
        "jenisHukumanId": "2",
        "jenisTingkatHukumanId": "R",
        "masaTahun": "0",
        "masaBulan": "6",
        "skNomor": "800/2/2024",
    }


def test_neither_a_row_nor_a_payload_prints_anything(sample: Any) -> None:
    assert repr(RiwayatHukumanDisiplin.model_validate(sample("rw-hukdis")[0])) == "RiwayatHukumanDisiplin()"
    assert repr(HukumanDisiplinPayload(**BASE)) == "HukumanDisiplinPayload()"


def test_the_write_spells_differently_from_the_read_and_wants_the_id_of_a_golongan(sample: Any) -> None:
    raw = {**sample("rw-hukdis")[0], "rwHukumanDisiplin": "h0"}
    body = HukumanDisiplinPayload.of(RiwayatHukumanDisiplin.model_validate(raw)).dump()
    assert (raw["golongan"], body["golonganId"]) == ("III/b", "32")
    assert (body["id"], body["pnsOrangId"], body["jenisHukumanId"]) == (raw["id"], raw["pnsOrang"], raw["jenisHukuman"])
    assert body["akhirHukumanTanggal"] == raw["akhirHukumTanggal"]
    assert body["alasanHukumanDisiplinId"] == raw["alasanHukumanDisiplin"]
    assert (body["kedudukanHukumId"], body["hukdisYangDiberhentikanId"]) == (raw["kedudukanHukum"], "h0")


@pytest.mark.parametrize(("said", "sent"), [("32", "32"), ("III/B", "32"), (None, None)])
def test_a_golongan_is_known_by_id_and_by_name(sample: Any, said: str | None, sent: str | None) -> None:
    row = RiwayatHukumanDisiplin.model_validate({**sample("rw-hukdis")[0], "golongan": said})
    assert HukumanDisiplinPayload.of(row).dump().get("golonganId") == sent


@pytest.mark.parametrize(
    ("changes", "named"),
    [({"golongan": "IX"}, "golongan_id"), ({"jenisTingkatHukumanId": "X"}, "jenis_tingkat_hukuman_id")],
)
def test_a_row_that_no_write_can_say_is_refused(sample: Any, changes: dict[str, Any], named: str) -> None:
    """The ids of PPPK golongan are in no public table: the row is not sent with a wrong one."""
    row = RiwayatHukumanDisiplin.model_validate({**sample("rw-hukdis")[0], **changes})
    with pytest.raises(ConfigError, match=named):
        HukumanDisiplinPayload.of(row)
