"""Golongan rows of SIASN."""

from __future__ import annotations

from siasn_client.baris import Jenis
from siasn_client.privacy import Nip
from siasn_client.resources.golongan import RiwayatGolongan
from siasn_client.sanding import JENIS


def test_a_grade_without_a_name_goes_by_its_id(nip: Nip) -> None:
    for wire, name in (({"golongan": "IX", "golonganId": "x"}, "IX"), ({"golongan": "", "golonganId": "33"}, "III/c")):
        record = RiwayatGolongan.model_validate({"id": "8ae4", **wire})
        assert JENIS[Jenis.GOLONGAN].dari_siasn(nip, record).ambil("golongan").nilai == name
