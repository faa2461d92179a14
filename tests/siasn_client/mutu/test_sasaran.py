"""Who belongs to which group."""

from __future__ import annotations

from typing import Any

import pytest

from siasn_client.mutu import sasaran
from siasn_client.mutu.contoh import contoh_orang

PPPK = "199511202023212000"


@pytest.mark.parametrize(
    ("group", "fakta", "masuk"),
    [
        (sasaran.ASN, {}, True),
        (sasaran.PNS, {}, True),
        (sasaran.PNS, {"status": "CPNS"}, False),
        (sasaran.PNS, {"status": ""}, None),
        (sasaran.PNS, {"nip": PPPK, "status": "PNS"}, False),  # some importers write P for PPPK
        (sasaran.CPNS, {"status": "CPNS"}, True),
        (sasaran.CPNS, {}, False),
        (sasaran.PNS_ATAU_CPNS, {"nip": PPPK}, False),
        (sasaran.PPPK, {"nip": PPPK}, True),
        (sasaran.JF, {}, True),
        (sasaran.JF, {"jenis_jabatan_id": "4"}, False),
        (sasaran.JF_ATAU_PELAKSANA, {"jenis_jabatan_id": "4"}, True),
        (sasaran.PELAKSANA_ASN, {"jenis_jabatan_id": "4"}, True),
        (sasaran.STRUKTURAL_ASN, {"jenis_jabatan_id": "1", "nip": PPPK}, True),
        (sasaran.STRUKTURAL_PNS, {"jenis_jabatan_id": "1", "nip": PPPK}, False),
        (sasaran.JPT, {"jenis_jabatan_id": "1", "eselon_id": "22"}, True),
        (sasaran.JPT, {"jenis_jabatan_id": "1", "eselon_id": "31"}, False),
        (sasaran.JPT, {"jenis_jabatan_id": "2", "eselon_id": "22"}, False),
    ],
)
def test_who_is_in_a_group(group: sasaran.Sasaran, fakta: dict[str, Any], masuk: bool | None) -> None:
    assert group.masuk(contoh_orang(**fakta)) is masuk
