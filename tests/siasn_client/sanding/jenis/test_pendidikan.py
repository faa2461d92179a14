"""Education: the full date where SIASN knows it, else the year."""

from __future__ import annotations

from datetime import date

import pytest

from siasn_client.baris import Jenis, Nilai, Tahun, Tanda
from siasn_client.privacy import Nip
from siasn_client.resources.pendidikan import RiwayatPendidikan
from siasn_client.sanding import JENIS


@pytest.mark.parametrize(
    ("wire", "value"),
    [
        ({"tahunLulus": "2008", "tglLulus": "01-07-2008"}, date(2008, 7, 1)),
        ({"tahunLulus": "2008", "tglLulus": ""}, Tahun(2008)),
        ({"tahunLulus": None, "tglLulus": None}, Tanda.KOSONG),
    ],
)
def test_graduation_is_the_date_or_the_year(nip: Nip, wire: dict[str, str], value: Nilai | Tanda) -> None:
    record = RiwayatPendidikan.model_validate({"id": "8ae4", **wire})
    assert JENIS[Jenis.PENDIDIKAN].dari_siasn(nip, record).ambil("tanggal_lulus").nilai == value
