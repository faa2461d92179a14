"""Kinerja periodik: the read and the write."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.call import Shape
from siasn_client.errors import ConfigError
from siasn_client.privacy import Nip, Secret
from siasn_client.resources import kinerja_periodik
from siasn_client.resources.kinerja_periodik import KinerjaPeriodikPayload, RiwayatKinerjaPeriodik

NIP = "199002282015031000"
BASE: dict[str, Any] = {
    "pns_dinilai_id": "p1",
    "periodik_id": "2",
    "koefisien_id": "22",
    "bulan_mulai_penilaian": 4,
    "tahun_mulai_penilaian": 2024,
    "bulan_selesai_penilaian": 6,
    "tahun_selesai_penilaian": 2024,
}


def test_the_calls_are_those_of_the_contract() -> None:
    read = kinerja_periodik.list_for(NIP)
    assert (read.method, read.path, read.writes) == ("GET", "/pns/rw-kinerjaperiodik/{nip}", False)
    assert read.params == {"nip": Nip(NIP)}
    save = kinerja_periodik.save(KinerjaPeriodikPayload(**BASE))
    assert (save.method, save.path, save.shape, save.writes) == ("POST", "/kinerjaperiodik/save", Shape.SIMPAN, True)
    assert "p1" not in repr(save)
    gone = kinerja_periodik.delete("r1")
    assert (gone.method, gone.path, gone.writes) == ("DELETE", "/kinerjaperiodik/delete/{id}", True)
    assert gone.params == {"id": "r1"}
    assert gone.shape is Shape.SIMPAN


@pytest.mark.parametrize("name", BASE)
def test_the_seven_fields_that_the_server_requires_are_required(name: str) -> None:
    """As the server's own message of seven errors lists them."""
    with pytest.raises(ConfigError, match=f"wrong or missing: {name}$"):
        KinerjaPeriodikPayload(**{key: value for key, value in BASE.items() if key != name})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("bulan_mulai_penilaian", 0),
        ("bulan_selesai_penilaian", 13),
        ("hasil_kinerja_nilai", 4),
        ("kuadran_kinerja_nilai", 6),
        ("status_penilai", "PNS"),
    ],
)
def test_what_does_not_exist_is_not_sent(field: str, value: object) -> None:
    with pytest.raises(ConfigError, match=field):
        KinerjaPeriodikPayload(**{**BASE, field: value})


def test_a_row_makes_the_write_with_an_id_where_it_had_a_name(sample: Any) -> None:
    raw = sample("rw-kinerjaperiodik")[0]
    body = KinerjaPeriodikPayload.of(RiwayatKinerjaPeriodik.model_validate(raw)).dump()
    assert (raw["kuadranKinerjaNilai"], body["kuadranKinerjaNilai"]) == ("BAIK", 2)
    assert (body["koefisienId"], body["penilaiNama"]) == (raw["koefisenId"], raw["namaPenilai"])
    assert (body["penilaiUnorNama"], body["penilaiGolongan"]) == (raw["penilaiUnorNm"], raw["penilaiGolonganId"])
    assert (body["bulanMulaiPenilaian"], body["bulanSelesaiPenilaian"]) == (4, 6)
    assert body["penilaiNipNrp"] == raw["penilaiNipNrp"]


def test_a_dash_is_a_status_and_a_military_number_stays_masked(sample: Any) -> None:
    row = RiwayatKinerjaPeriodik.model_validate(sample("rw-kinerjaperiodik")[1])
    assert (row.status_penilai, row.nip_nrp_penilai) == ("-", Secret("NRP 000000"))
    assert KinerjaPeriodikPayload.of(row).dump()["statusPenilai"] == "-"


def test_an_old_row_without_its_period_cannot_be_written(sample: Any) -> None:
    with pytest.raises(ConfigError, match="bulan_mulai_penilaian"):
        KinerjaPeriodikPayload.of(RiwayatKinerjaPeriodik.model_validate(sample("rw-kinerjaperiodik")[2]))
